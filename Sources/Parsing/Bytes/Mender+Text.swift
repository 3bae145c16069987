/// Text, references and CDATA.
extension Mender {
    /// Copies text up to the next `<`, or to `end`; returns where it stopped.
    mutating func text(_ start: Int, until end: Int) -> Int {
        var index = start
        var copied = start
        while index < end, bytes[index] != ASCII.less {
            let byte = bytes[index]
            if !needsCare[Int(byte)] {
                index += 1
                continue
            }
            let length = careful(index, end)
            if length.taken > 0 {
                copy(copied..<index)
                replace(index, length, end)
                index += length.taken
                copied = index
            } else {
                index += 1
            }
        }
        copy(copied..<index)
        return index
    }

    mutating func copy(_ range: Range<Int>) {
        // Text outside the root is not XML.
        guard !range.isEmpty, !openTags.isEmpty else { return }
        output.append(contentsOf: bytes[range])
    }

    /// What a byte that needs care turns out to be.
    enum Care {
        case plain
        case reference(CharacterReference)
        case entity(Range<Int>, length: Int)
        case stray
        case control
        case scalar(UInt32, length: Int)

        var taken: Int {
            switch self {
            case .plain: 0
            case .reference(let reference): reference.length
            case .entity(_, let length), .scalar(_, let length): length
            case .stray, .control: 1
            }
        }
    }

    func careful(_ index: Int, _ end: Int) -> Care {
        switch bytes[index] {
        case ASCII.ampersand:
            if let name = entityName(index, end) {
                if entities.isDeclared(bytes[name]) { return .entity(name, length: name.count + 2) }
            } else if index + 1 >= end || bytes[index + 1] != ASCII.hash {
                return .stray
            }
            return CharacterReference(bytes, at: index, end: end).map { .reference($0) } ?? .stray
        case 0xC2 where index + 1 < end && bytes[index + 1] < 0xA0:
            return .scalar(mendedScalar(UInt32(bytes[index + 1])), length: 2)
        case 0xEF where index + 2 < end && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
            return .scalar(0xFFFD, length: 3)
        case 0xC2, 0xEF: return .plain
        case ASCII.greater:
            let isEnd = index >= 2 && bytes[index - 1] == UInt8(ascii: "]") && bytes[index - 2] == UInt8(ascii: "]")
            return isEnd ? .scalar(0x3E, length: 1) : .plain
        default: return .control
        }
    }

    mutating func replace(_ index: Int, _ care: Care, _ end: Int) {
        guard !openTags.isEmpty else { return }
        switch care {
        case .plain: break
        case .control: report("control-character", index)
        case .stray:
            report("stray-ampersand", index)
            output.append(contentsOf: "&#38;".utf8)
        case .scalar(let scalar, _): escape(scalar)
        case .reference(let reference):
            switch reference.meaning {
            case .scalar(let scalar):
                if scalar == 0xFFFD { report("bad-character-reference", index) }
                escape(scalar)
            case .characters(let characters):
                if !entities.isOpen, !isPredefined(index) { report("undeclared-entity", index) }
                for byte in characters { escape(UInt32(byte), isByte: true) }
            }
        case .entity(let name, _):
            guard let value = entities.value(of: bytes[name]), output.count + value.count < outputLimit else {
                report("entity-dropped", index)
                return
            }
            for byte in value { escape(UInt32(byte), isByte: true) }
        }
    }

    /// Whether the reference at `index` is one of the five that every XML document knows.
    private func isPredefined(_ index: Int) -> Bool {
        bytes.has("&amp;", at: index) || bytes.has("&lt;", at: index) || bytes.has("&gt;", at: index)
            || bytes.has("&quot;", at: index) || bytes.has("&apos;", at: index)
    }

    mutating func escape(_ scalar: UInt32, isByte: Bool = false) {
        switch scalar {
        // By number: libxml2 takes three times as long to look up a name.
        case 0x26: output.append(contentsOf: "&#38;".utf8)
        case 0x3C: output.append(contentsOf: "&#60;".utf8)
        case 0x3E: output.append(contentsOf: "&#62;".utf8)
        case 0x22: output.append(contentsOf: "&#34;".utf8)
        default: isByte ? output.append(UInt8(truncatingIfNeeded: scalar)) : output.append(scalar: scalar)
        }
    }

    /// The name between `&` and `;`.
    func entityName(_ index: Int, _ end: Int) -> Range<Int>? {
        var next = index + 1
        guard next < end, bytes[next].startsName else { return nil }
        while next < end, next - index < 64, bytes[next].continuesName { next += 1 }
        return next < end && bytes[next] == ASCII.semicolon ? index + 1..<next : nil
    }
}

/// Bytes that cannot be copied unseen: references, control characters, the heads of C1 and of non-characters.
let needsCare: [Bool] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xC2, 0xEF, ASCII.ampersand, ASCII.greater: true
    default: false
    }
}
