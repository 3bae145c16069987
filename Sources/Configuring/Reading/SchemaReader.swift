internal import YAML

/// Reads the nodes of one file as the types that a schema asks for, and collects everything that is wrong.
///
/// Each reading function reports what it cannot read and answers `nil`, so that the rest of the file is still checked.
struct SchemaReader {
    /// The file as messages name it.
    let file: String
    private let source: SourceText
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String, source: SourceText) {
        self.file = file
        self.source = source
    }

    // MARK: Messages

    mutating func error(_ range: Range<Int>, _ message: String, suggestion: String? = nil) {
        errorCount += 1
        diagnostics.append(diagnostic(.error, range, message, suggestion))
    }

    mutating func warning(_ range: Range<Int>, _ message: String, suggestion: String? = nil) {
        diagnostics.append(diagnostic(.warning, range, message, suggestion))
    }

    mutating func add(_ problem: YAMLProblem) {
        error(problem.range, problem.message, suggestion: problem.advice)
    }

    /// How many errors there are so far.
    private(set) var errorCount = 0

    /// The line of a place, from 1.
    func line(of range: Range<Int>) -> Int {
        source.position(of: range.lowerBound).line
    }

    /// Where a part of a scalar's text is written.
    func range(of part: Range<Int>, in node: YAMLNode) -> Range<Int> {
        node.range(of: part, in: source)
    }

    private func diagnostic(
        _ severity: Diagnostic.Severity,
        _ range: Range<Int>,
        _ message: String,
        _ suggestion: String?
    ) -> Diagnostic {
        let position = source.position(of: range.lowerBound)
        let end = source.position(of: range.upperBound)
        let line = source.line(position.line)
        // What goes on in the next lines is marked to the end of the first.
        let rest = max(0, line.unicodeScalars.count - (position.column - 1))
        let length = end.line == position.line ? range.count : rest
        return Diagnostic(
            severity,
            file: file,
            line: position.line,
            column: position.column,
            length: length,
            message: message,
            suggestion: suggestion,
            sourceLine: line
        )
    }

    // MARK: Shapes

    /// Text that is not empty.
    mutating func text(_ node: YAMLNode) -> String? {
        guard case .scalar(let text, _) = node.content else {
            error(node.range, "expected text, found \(name(of: node))", suggestion: adviceForText(node))
            return nil
        }
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            error(node.range, "nothing stands here")
            return nil
        }
        warnOfComment(behind: node)
        return text
    }

    /// Warns of `title: Case #4`: a comment without a space after its `#` behind text without quotation marks.
    private mutating func warnOfComment(behind node: YAMLNode) {
        guard case .scalar(_, .plain) = node.content else { return }
        let end = source.position(of: node.range.upperBound)
        let rest = source.line(end.line).unicodeScalars.dropFirst(end.column - 1)
        let mark = rest.drop { $0 == " " }
        guard mark.count < rest.count, mark.first == "#", let next = mark.dropFirst().first,
            next.properties.isAlphabetic || next.properties.numericType != nil
        else { return }
        let start = node.range.upperBound + rest.count - mark.count
        let range = start..<start + mark.count
        guard !diagnostics.contains(where: { $0.line == end.line && $0.column == end.column + rest.count - mark.count })
        else { return }
        warning(
            range,
            "this is read as a comment",
            suggestion: "put the value in quotation marks if the ‘#’ belongs to it"
        )
    }

    /// Text for people, without white space at its ends, as folded blocks leave it.
    mutating func prose(_ node: YAMLNode) -> String? {
        guard let text = text(node) else { return nil }
        let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
        return scalars.lastIndex { !$0.properties.isWhitespace }.map { String(scalars[...$0]) }
    }

    /// A list of texts; one text alone is an error.
    mutating func texts(_ node: YAMLNode) -> [Placed<String>] {
        guard case .sequence(let items) = node.content else {
            var example = "…"
            if case .scalar(let text, _) = node.content, !text.isEmpty { example = text }
            error(
                node.range,
                node.isAbsent ? "nothing stands here" : "expected a list, found \(name(of: node))",
                suggestion: "write [\(example)]"
            )
            return []
        }
        return items.compactMap { item in text(item).map { Placed($0, item.range) } }
    }

    /// One text or a list of at least one.
    mutating func oneOrMore(_ node: YAMLNode) -> [Placed<String>] {
        if case .scalar = node.content { return text(node).map { [Placed($0, node.range)] } ?? [] }
        if node.content == .sequence([]) { error(node.range, "the list is empty") }
        return texts(node)
    }

    /// A mapping with keys from a list.
    ///
    /// - Parameters:
    ///   - node: should be a mapping.
    ///   - keys: what may stand there.
    ///   - elsewhere: keys that stand at another place of the file, each with a word on where.
    ///   - unbuilt: keys of the format that this version does not build: an error that says so.
    /// - Returns: the known keys; `nil` when the node is no mapping.
    mutating func fields(
        _ node: YAMLNode,
        keys: [String],
        elsewhere: [String: String] = [:],
        unbuilt: [String] = []
    ) -> Fields? {
        guard let entries = entries(node) else { return nil }
        for entry in entries where !keys.contains(entry.name) {
            if unbuilt.contains(entry.name) {
                error(entry.nameRange, "‘\(entry.name)’ is not in this version", suggestion: "take it away")
            } else {
                let advice =
                    elsewhere[entry.name] ?? didYouMean(entry.name, among: keys)
                    ?? (keys.count <= 8 ? "known: \(keys.joined(separator: ", "))" : nil)
                error(entry.nameRange, "unknown key ‘\(entry.name)’", suggestion: advice)
            }
        }
        return Fields(entries.filter { keys.contains($0.name) }, range: node.range)
    }

    /// A mapping with any keys.
    mutating func entries(_ node: YAMLNode) -> [YAMLNode.Entry]? {
        guard case .mapping(let entries) = node.content else {
            error(
                node.range,
                node.isAbsent ? "nothing stands here" : "expected keys with values, found \(name(of: node))"
            )
            return nil
        }
        return entries
    }

    /// The items of a list of anything.
    mutating func items(_ node: YAMLNode) -> [YAMLNode]? {
        guard case .sequence(let items) = node.content else {
            error(node.range, node.isAbsent ? "nothing stands here" : "expected a list, found \(name(of: node))")
            return nil
        }
        return items
    }

    private func name(of node: YAMLNode) -> String {
        switch node.content {
        case .scalar: node.isAbsent ? "nothing" : "text"
        case .sequence: "a list"
        case .mapping: "keys with values"
        }
    }

    private func adviceForText(_ node: YAMLNode) -> String? {
        if case .mapping = node.content { "put it in quotation marks if the ‘:’ belongs to the text" } else { nil }
    }
}

/// A value with the place where it is written.
struct Placed<Value> {
    var value: Value
    var range: Range<Int>

    init(_ value: Value, _ range: Range<Int>) {
        self.value = value
        self.range = range
    }
}
