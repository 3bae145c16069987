/// The HTML of a feed with nothing left that could act: elements, attributes and addresses of a list, all else goes.
///
/// Addresses become absolute. The content of scripts and styles goes with them; other elements that are not on the
/// list leave their content behind.
///
/// - Complexity: O(n).
func sanitized(_ markup: Markup) -> String {
    markup.value.withBytes { bytes in
        var sanitizer = Sanitizer(bytes, base: markup.base)
        return sanitizer.run()
    }
}

private struct Sanitizer {
    private let bytes: Bytes
    private let base: String?
    private var output: [UInt8] = []
    /// Names of elements that were written and are open.
    private var open: [String] = []
    /// Elements that are open and go with their content.
    private var hidden: [String] = []
    /// Whether the content of an element was skipped whose end tag comes next.
    private var isAtEndOfSkipped = false
    /// Whether an end tag of a script came without a start tag: it uses up the next start tag.
    private var owesStart = false
    /// How many elements were open outside the drawing or formula that is open.
    private var drawing: Int?

    init(_ bytes: Bytes, base: String?) {
        self.bytes = bytes
        self.base = base
        output.reserveCapacity(bytes.count)
    }

    mutating func run() -> String {
        var scanner = HTMLScanner(bytes)
        while let token = scanner.next() {
            switch token {
            case .text(let range): if hidden.isEmpty { text(range) }
            case .data(let range): if hidden.isEmpty { escaped(range) }
            case .open(let element, let name, let tag, let isEmpty):
                let lowered = bytes.string(name).loweredASCII
                let kind = SafeMarkup.kinds[lowered] ?? []
                if kind.contains(.dropped) {
                    if isEmpty || !scanner.closes(name) { continue }
                    if owesStart {
                        owesStart = false
                    } else if element == .raw {
                        scanner.skip(to: name)
                        isAtEndOfSkipped = true
                    } else if hidden.count < 256 {
                        hidden.append(lowered)
                    }
                } else if hidden.isEmpty {
                    start(lowered, kind, name: name, tag: tag, isEmpty: isEmpty)
                }
            case .close(_, let name): end(bytes.string(name).loweredASCII)
            }
        }
        for name in open.reversed() { output += "</\(name)>".utf8 }
        return output.withUnsafeBufferPointer { String(valid: $0.trimmed) }
    }

    private mutating func start(
        _ name: String,
        _ kind: ElementKind,
        name range: Range<Int>,
        tag: Range<Int>,
        isEmpty: Bool
    ) {
        guard open.count < 256 else { return }
        if drawing == nil, kind.contains(.drawing), !isEmpty { drawing = open.count }
        guard kind.contains(.shown) || drawing != nil && kind.contains(.ofDrawing) else { return }
        output.append(ASCII.less)
        output += name.utf8
        var index = range.upperBound
        while let attribute = StartTag.Attribute(bytes, from: index, end: tag.upperBound) {
            index = attribute.next
            write(attribute, of: name)
        }
        if kind.contains(.void) {
            output += " />".utf8
        } else {
            output.append(ASCII.greater)
            if isEmpty { output += "</\(name)>".utf8 } else { open.append(name) }
        }
    }

    private mutating func end(_ name: String) {
        if hidden.isEmpty, SafeMarkup.kinds[name]?.contains(.dropped) ?? false {
            owesStart = !isAtEndOfSkipped
            isAtEndOfSkipped = false
            return
        }
        if let last = hidden.lastIndex(of: name) {
            hidden.removeSubrange(last...)
            return
        }
        guard hidden.isEmpty, let last = open.lastIndex(of: name) else { return }
        for inner in open[last...].reversed() { output += "</\(inner)>".utf8 }
        open.removeSubrange(last...)
        if let level = drawing, open.count <= level { drawing = nil }
    }

    private mutating func write(_ attribute: StartTag.Attribute, of element: String) {
        let name = bytes.string(attribute.name).loweredASCII
        let isOfDrawing = drawing != nil && SafeMarkup.drawingAttributes.contains(name)
        guard SafeMarkup.attributes.contains(name) || isOfDrawing else { return }
        var value = resolved(attribute.value)
        if isOfDrawing, loadsSomething(name, value, of: element) { return }
        if linkAttributes.contains(name) || name == "xlink:href" {
            guard let address = safeAddress(value) else { return }
            value = address
        } else if name == "style" {
            value = safeStyle(value, inDrawing: drawing != nil)
            guard !value.isEmpty else { return }
        }
        output.append(ASCII.space)
        output += name.utf8
        output += "=\"".utf8
        appendEscaped(value, to: &output)
        output.append(ASCII.quote)
    }

    /// Whether a drawing would fetch what the value names: only links may lead out of the document.
    private func loadsSomething(_ name: String, _ value: String, of element: String) -> Bool {
        let lowered = value.loweredASCII
        if name == "xlink:href" { return element == "use" && !lowered.trimmed.hasPrefix("#") }
        return lowered.contains("url(") && !lowered.contains("url(#")
    }

    /// An absolute address with a scheme that only names something.
    private func safeAddress(_ value: String) -> String? {
        // Nearly all are plain and begin so.
        if isWebAddress(value), value.withBytes({ $0.allSatisfy { $0 > 0x20 && $0 < 0x7F } }) { return value }
        let plain = value.unicodeScalars.filter { $0.value > 0x20 && !(0x7F...0xA0).contains($0.value) }
        let scheme = WebAddress(String(String.UnicodeScalarView(plain))).scheme.map { String($0).loweredASCII }
        if let scheme, !SafeMarkup.schemes.contains(scheme) { return nil }
        return resolve(value, against: base)
    }

    /// A value with its references resolved.
    private func resolved(_ range: Range<Int>) -> String {
        guard bytes[range].contains(ASCII.ampersand) else { return bytes.string(range) }
        var value: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == ASCII.ampersand,
                let reference = CharacterReference(bytes, at: index, end: range.upperBound),
                bytes[index + reference.length - 1] == ASCII.semicolon || bytes[index + 1] == ASCII.hash
            {
                value.append(reference)
                index += reference.length
            } else {
                value.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: value, as: UTF8.self)
    }

    /// Text as it stands: references stay, a stray `&` or `<` is escaped.
    private mutating func text(_ range: Range<Int>) {
        var copied = range.lowerBound
        var next = range.lowerBound
        var endsInName = false
        while let index = bytes.firstOfMarkup(in: next..<range.upperBound) {
            next = index + 1
            let escape: StaticString
            switch bytes[index] {
            case ASCII.less: escape = "&lt;"
            case ASCII.greater: escape = "&gt;"
            default:
                if let reference = CharacterReference(bytes, at: index, end: range.upperBound) {
                    next = index + reference.length
                    endsInName = next == range.upperBound && bytes[next - 1] != ASCII.semicolon
                    continue
                }
                escape = "&amp;"
            }
            output.append(contentsOf: Bytes(rebasing: bytes[copied..<index]))
            output.append(contentsOf: Bytes(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
            copied = next
        }
        output.append(contentsOf: Bytes(rebasing: bytes[copied..<range.upperBound]))
        // A tag ends the name of a reference; where the tag goes, the next word would become part of it.
        if endsInName { output.append(ASCII.semicolon) }
    }

    private mutating func escaped(_ range: Range<Int>) {
        appendEscaped(bytes.string(range), to: &output)
    }
}
