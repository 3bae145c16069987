/// The entities that a document's own type declares.
struct DeclaredEntities {
    /// Their characters; `nil` for one that is declared and not to be replaced: external, too long, or of entities.
    private var values: [String: [UInt8]?] = [:]
    /// Whether the document type names an external part, which may declare more.
    private(set) var isOpen = false

    /// Whether the document declares it at all.
    func isDeclared(_ name: Slice<Bytes>) -> Bool {
        !values.isEmpty && values[String(decoding: name, as: UTF8.self)] != nil
    }

    /// Its characters.
    func value(of name: Slice<Bytes>) -> [UInt8]? {
        values[String(decoding: name, as: UTF8.self)] ?? nil
    }

    /// Reads the declarations of the document type at `start`; returns where it ends.
    ///
    /// The first declaration of a name counts. Character references in a value are resolved, and nothing else is.
    ///
    /// Source: XML 1.0, §4.2 and §4.5.
    mutating func read(_ bytes: Bytes, documentTypeAt start: Int) -> Int {
        var index = start + 9
        var isInside = false
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "["):
                isInside = true
            case UInt8(ascii: "]"):
                isInside = false
            case ASCII.greater where !isInside:
                return index + 1
            case ASCII.quote, ASCII.apostrophe:
                isOpen = isOpen || !isInside
                guard let close = bytes.first(bytes[index], in: index + 1..<bytes.count) else { return bytes.count }
                index = close
            case ASCII.less:
                if bytes.has("<!--", at: index) {
                    guard let end = bytes.find("-->", from: index) else { return bytes.count }
                    index = end + 2
                } else if bytes.has("<!entity", at: index) {
                    index = declare(bytes, at: index + 8) - 1
                } else if !isInside {
                    // The document type was never closed.
                    return index
                }
            default: break
            }
            index += 1
        }
        return bytes.count
    }

    private mutating func declare(_ bytes: Bytes, at start: Int) -> Int {
        var index = start
        func skipSpace() {
            while index < bytes.count, bytes[index].isSpace { index += 1 }
        }
        skipSpace()
        let nameStart = index
        while index < bytes.count, bytes[index].continuesName { index += 1 }
        let name = nameStart..<index
        skipSpace()
        guard index < bytes.count else { return index }
        var value: [UInt8]?
        if bytes[index] == ASCII.quote || bytes[index] == ASCII.apostrophe {
            guard let close = bytes.first(bytes[index], in: index + 1..<bytes.count) else { return bytes.count }
            value = resolved(bytes, index + 1..<close)
            index = close + 1
        }
        if !name.isEmpty, values.count < Limits.entities, values[bytes.string(name)] == nil {
            values[bytes.string(name)] = .some(value)
        }
        while index < bytes.count, bytes[index] != ASCII.greater, bytes[index] != ASCII.less {
            if bytes[index] == ASCII.quote || bytes[index] == ASCII.apostrophe {
                index = bytes.first(bytes[index], in: index + 1..<bytes.count) ?? bytes.count - 1
            }
            index += 1
        }
        return index < bytes.count && bytes[index] == ASCII.greater ? index + 1 : index
    }

    private func resolved(_ bytes: Bytes, _ range: Range<Int>) -> [UInt8]? {
        guard range.count <= Limits.entity else { return nil }
        var value: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == ASCII.ampersand else {
                value.append(bytes[index])
                index += 1
                continue
            }
            guard let reference = CharacterReference(bytes, at: index, end: range.upperBound) else { return nil }
            value.append(reference)
            index += reference.length
        }
        return value
    }
}
