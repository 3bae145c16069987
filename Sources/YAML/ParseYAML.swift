internal import CLibYAML

/// Reads a YAML file into nodes.
///
/// Anchors, aliases, tags, merge keys, keys that stand twice, keys that are no text and a second document are problems:
/// a configuration that a person reads has no use for them, and aliases can blow a small file up.
///
/// - Parameters:
///   - bytes: UTF-8, with or without a byte order mark.
///   - byteLimit: the most bytes that are read.
///   - depthLimit: the most lists and mappings inside each other.
/// - Returns: what could be read, and what is wrong.
/// - Complexity: O(n log n).
///
/// Source: YAML 1.1 as libyaml reads it.
package func parseYAML(_ bytes: [UInt8], byteLimit: Int = 32 << 20, depthLimit: Int = 64) -> YAMLDocument {
    guard bytes.count <= byteLimit else {
        let problem = YAMLProblem(
            "the file has \(bytes.count) bytes, more than the limit of \(byteLimit)",
            range: 0..<0
        )
        return YAMLDocument(source: SourceText([]), root: nil, problems: [problem])
    }
    let source = SourceText(bytes)
    if let offset = firstInvalidByte(in: bytes) {
        let problem = YAMLProblem("this is not UTF-8", advice: "save the file as UTF-8", range: offset..<offset + 1)
        return YAMLDocument(source: source, root: nil, problems: [problem])
    }
    let text = source.utf8
    guard !text.isEmpty else { return YAMLDocument(source: source, root: nil, problems: []) }
    return text.withUnsafeBufferPointer { buffer in
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else {
            return YAMLDocument(source: source, root: nil, problems: [YAMLProblem("out of memory", range: 0..<0)])
        }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
        var reader = NodeReader(source: source, depthLimit: depthLimit)
        let root = reader.document(&parser)
        return YAMLDocument(source: source, root: root, problems: reader.problems)
    }
}

/// The offset, in scalars behind a byte order mark, of the first byte that is not UTF-8.
private func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? -1 : 0
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
        switch decoder.decode(&iterator) {
        case .scalarValue: offset += 1
        case .emptyInput: return nil
        case .error: return offset
        }
    }
}

/// Thrown to leave the tree when nothing more can be read; the problem is recorded already.
private struct ReadingStopped: Error {}

/// Builds nodes from libyaml's events.
private struct NodeReader {
    let source: SourceText
    let depthLimit: Int
    var problems: [YAMLProblem] = []

    init(source: SourceText, depthLimit: Int) {
        self.source = source
        self.depthLimit = depthLimit
    }

    mutating func document(_ parser: inout yaml_parser_t) -> YAMLNode? {
        var root: YAMLNode?
        do {
            while true {
                let event = try next(&parser)
                switch event.kind {
                case .streamEnd: return root
                case .documentStart where root != nil:
                    report(
                        "a second document begins here",
                        advice: "one file holds one document",
                        at: event.range.lowerBound..<event.range.upperBound
                    )
                    return root
                case .streamStart, .documentStart, .documentEnd: break
                default: root = try node(of: event, &parser, depth: 1)
                }
            }
        } catch {
            return root
        }
    }

    private mutating func node(
        of event: Event,
        _ parser: inout yaml_parser_t,
        depth: Int
    ) throws(ReadingStopped) -> YAMLNode {
        reject(event)
        switch event.kind {
        case .scalar(let text, let style):
            return YAMLNode(content: .scalar(text, style), range: event.range)
        case .sequenceStart:
            try checkDepth(depth, event)
            return try sequence(from: event, &parser, depth: depth)
        case .mappingStart:
            try checkDepth(depth, event)
            return try mapping(from: event, &parser, depth: depth)
        default:
            return YAMLNode(content: .scalar("", .plain), range: event.range)
        }
    }

    private mutating func sequence(
        from start: Event,
        _ parser: inout yaml_parser_t,
        depth: Int
    ) throws(ReadingStopped) -> YAMLNode {
        var items: [YAMLNode] = []
        while true {
            let event = try next(&parser)
            if event.kind == .end {
                let end = max(event.range.upperBound, start.range.lowerBound)
                return YAMLNode(content: .sequence(items), range: start.range.lowerBound..<end)
            }
            items.append(try node(of: event, &parser, depth: depth + 1))
        }
    }

    private mutating func mapping(
        from start: Event,
        _ parser: inout yaml_parser_t,
        depth: Int
    ) throws(ReadingStopped) -> YAMLNode {
        var entries: [YAMLNode.Entry] = []
        var firstRanges: [String: Range<Int>] = [:]
        while true {
            let event = try next(&parser)
            if event.kind == .end {
                let end = max(event.range.upperBound, start.range.lowerBound)
                return YAMLNode(content: .mapping(entries), range: start.range.lowerBound..<end)
            }
            let key = try node(of: event, &parser, depth: depth + 1)
            let value = try node(of: try next(&parser), &parser, depth: depth + 1)
            guard case .scalar(let name, let style) = key.content else {
                report("a key must be text", advice: "put it in quotation marks", at: key.range)
                continue
            }
            if name == "<<", style == .plain {
                report("merge keys are not read", advice: "write the keys out", at: key.range)
            } else if let first = firstRanges[name] {
                let line = source.position(of: first.lowerBound).line
                report("the key ‘\(name)’ stands twice; first in line \(line)", at: key.range)
            } else {
                firstRanges[name] = key.range
                entries.append(YAMLNode.Entry(name: name, nameRange: key.range, value: value))
            }
        }
    }

    private mutating func checkDepth(_ depth: Int, _ event: Event) throws(ReadingStopped) {
        guard depth > depthLimit else { return }
        report("lists and mappings are nested more than \(depthLimit) deep", at: event.range)
        throw ReadingStopped()
    }

    private mutating func reject(_ event: Event) {
        let written = source.scalars(in: event.range)
        func word(from start: Int) -> Range<Int> {
            var end = start
            while end < written.count, !written[end].properties.isWhitespace,
                !",]}".unicodeScalars.contains(written[end])
            {
                end += 1
            }
            return event.range.lowerBound + start..<event.range.lowerBound + end
        }
        if case .alias(let name) = event.kind {
            report(
                "the alias ‘*\(name)’ is not read",
                advice: "write the value out, or put it in quotation marks",
                at: word(from: 0)
            )
        }
        guard event.anchor != nil || event.tag != nil else { return }
        var position = 0
        for _ in 0..<2 {
            while position < written.count, written[position].properties.isWhitespace { position += 1 }
            guard position < written.count, written[position] == "&" || written[position] == "!" else { return }
            let range = word(from: position)
            if written[position] == "&" {
                report("the anchor ‘&\(event.anchor ?? "")’ is not read", advice: "take it away", at: range)
            } else {
                let tag = String(String.UnicodeScalarView(written[position..<position + range.count]))
                report("the tag ‘\(tag)’ is not read", advice: "every value is text; take it away", at: range)
            }
            position += range.count
        }
    }

    private mutating func report(_ message: String, advice: String? = nil, at range: Range<Int>) {
        if problems.count < 100 { problems.append(YAMLProblem(message, advice: advice, range: range)) }
    }

    private mutating func next(_ parser: inout yaml_parser_t) throws(ReadingStopped) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else {
            let failure = SyntaxFailure(parser)
            problems.append(failure.problem(in: source))
            throw ReadingStopped()
        }
        defer { yaml_event_delete(&event) }
        return Event(event)
    }
}
