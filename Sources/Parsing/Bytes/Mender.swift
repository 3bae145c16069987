internal import NewsModel

/// Makes well-formed XML out of what was meant as XML.
///
/// References are resolved but for `&amp;` and `&lt;`, stray `&` and `<` are escaped, attributes get their quotation
/// marks, tags their partners; document types, comments, processing instructions and control characters go. Declared
/// entities are replaced here, once and under limits, so libxml2 never sees one.
struct Mender {
    /// The document, well-formed.
    private(set) var output: [UInt8] = []
    /// What had to be done that changes words or structure, with the line it was done on.
    private(set) var problems: [Problem] = []
    private let bytes: Bytes
    private let outputLimit: Int
    private var line = 1
    private var lineCountedTo = 0
    private var entities = DeclaredEntities()
    private var openTags = OpenTags()
    /// Where the last root of a feed begins; -1 when there is none, `nil` until somebody asks.
    private var lastRoot: Int?
    /// First bytes of end marks that stand nowhere in the rest of the document.
    private var missing: Set<UInt8> = []

    /// Mends all of `bytes`, which are UTF-8, from `start`.
    ///
    /// - Complexity: O(n).
    init(_ bytes: Bytes, from start: Int) {
        self.bytes = bytes
        outputLimit = bytes.count * Limits.growth + (64 << 10)
        output.reserveCapacity(bytes.count + 1024)
        var index = start
        while index < bytes.count {
            index = bytes[index] == ASCII.less ? markup(index) : text(index, until: bytes.count)
            // What follows the root is no part of the feed.
            if openTags.isEmpty, !output.isEmpty { break }
        }
        if !openTags.isEmpty { report("unclosed-element", bytes.count) }
        closeTags(downTo: 0)
    }

    // MARK: Text

    /// Copies text up to the next `<`, or to `end`; returns where it stopped.
    private mutating func text(_ start: Int, until end: Int) -> Int {
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

    private mutating func copy(_ range: Range<Int>) {
        // Text outside the root is not XML.
        guard !range.isEmpty, !openTags.isEmpty else { return }
        output.append(contentsOf: bytes[range])
    }

    /// What a byte that needs care turns out to be.
    private enum Care {
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

    private func careful(_ index: Int, _ end: Int) -> Care {
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

    private mutating func replace(_ index: Int, _ care: Care, _ end: Int) {
        guard !openTags.isEmpty else { return }
        switch care {
        case .plain: break
        case .control: report("control-character", index)
        case .stray:
            report("stray-ampersand", index)
            output.append(contentsOf: "&amp;".utf8)
        case .scalar(let scalar, _): escape(scalar)
        case .reference(let reference):
            switch reference.meaning {
            case .scalar(let scalar):
                if scalar == 0xFFFD { report("bad-character-reference", index) }
                escape(scalar)
            case .characters(let characters):
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

    private mutating func escape(_ scalar: UInt32, isByte: Bool = false) {
        switch scalar {
        case 0x26: output.append(contentsOf: "&amp;".utf8)
        case 0x3C: output.append(contentsOf: "&lt;".utf8)
        case 0x3E: output.append(contentsOf: "&gt;".utf8)
        case 0x22: output.append(contentsOf: "&quot;".utf8)
        default: isByte ? output.append(UInt8(truncatingIfNeeded: scalar)) : output.append(scalar: scalar)
        }
    }

    /// The name between `&` and `;`.
    private func entityName(_ index: Int, _ end: Int) -> Range<Int>? {
        var next = index + 1
        guard next < end, bytes[next].startsName else { return nil }
        while next < end, next - index < 64, bytes[next].continuesName { next += 1 }
        return next < end && bytes[next] == ASCII.semicolon ? index + 1..<next : nil
    }

    // MARK: Markup

    /// Handles what begins with the `<` at `index`; returns where it ends.
    private mutating func markup(_ index: Int) -> Int {
        guard index + 1 < bytes.count else { return stray(index) }
        switch bytes[index + 1] {
        case ASCII.exclamation: return declaration(index)
        case ASCII.question:
            return find("?>", from: index + 2).map { $0 + 2 } ?? afterGreater(index) ?? bytes.count
        case ASCII.slash: return endTag(index)
        default:
            guard bytes[index + 1].startsName, let tag = StartTag(bytes, at: index) else { return stray(index) }
            open(tag)
            return tag.end
        }
    }

    private mutating func stray(_ index: Int) -> Int {
        guard !openTags.isEmpty else { return index + 1 }
        report("stray-less-than", index)
        output.append(contentsOf: "&lt;".utf8)
        return index + 1
    }

    private mutating func declaration(_ index: Int) -> Int {
        if bytes.has("<!--", at: index) {
            if let end = find("-->", from: index + 4) { return end + 3 }
            report("unclosed-comment", index)
            return afterGreater(index) ?? bytes.count
        }
        if bytes.has("<![cdata[", at: index) {
            let end = bytes.find("]]>", from: index + 9)
            if end == nil { report("unclosed-cdata", index) }
            data(index + 9..<(end ?? bytes.count))
            return end.map { $0 + 3 } ?? bytes.count
        }
        if bytes.has("<!doctype", at: index) { return entities.read(bytes, documentTypeAt: index) }
        return afterGreater(index) ?? stray(index)
    }

    /// Where an end mark stands; one that was not found once is not searched again.
    private mutating func find(_ mark: StaticString, from start: Int) -> Int? {
        let head = mark.utf8Start[0]
        guard !missing.contains(head) else { return nil }
        let found = bytes.find(mark, from: start)
        if found == nil { missing.insert(head) }
        return found
    }

    private mutating func afterGreater(_ index: Int) -> Int? {
        guard !missing.contains(ASCII.greater) else { return nil }
        let found = bytes.first(ASCII.greater, in: index..<bytes.count)
        if found == nil { missing.insert(ASCII.greater) }
        return found.map { $0 + 1 }
    }

    /// A CDATA section as text: nothing in it is markup.
    private mutating func data(_ range: Range<Int>) {
        guard !openTags.isEmpty else { return }
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == ASCII.ampersand || byte == ASCII.less || byte == ASCII.greater {
                escape(UInt32(byte))
                index += 1
            } else if needsCare[Int(byte)], case let care = careful(index, range.upperBound), care.taken > 0 {
                replace(index, care, range.upperBound)
                index += care.taken
            } else {
                output.append(byte)
                index += 1
            }
        }
    }

    // MARK: Tags

    private mutating func open(_ tag: StartTag) {
        let name = TagName(bytes[tag.name])
        if openTags.isEmpty, isJunk(name, before: tag.end) {
            if problems.isEmpty { report("junk-before-feed", tag.name.lowerBound) }
            return
        }
        if let level = openTags.levelToClose(before: name) {
            if level < openTags.count { report("unclosed-element", tag.name.lowerBound) }
            closeTags(downTo: level)
        }
        let closesItself = tag.isEmpty || name.isVoid && openTags.isInsideField
        if openTags.count >= Limits.depth {
            report("too-deep", tag.name.lowerBound)
            return
        }
        output.append(ASCII.less)
        output.append(contentsOf: bytes[tag.name])
        attributes(of: tag)
        if closesItself { output.append(ASCII.slash) }
        output.append(ASCII.greater)
        if !closesItself { openTags.push(name, tag.name) }
    }

    /// Whether a tag outside the root belongs to what a server printed before the feed: one that is no root of a
    /// feed or page, while a root of a feed comes later.
    private mutating func isJunk(_ name: TagName, before end: Int) -> Bool {
        guard !name.isRoot else { return false }
        if lastRoot == nil { lastRoot = OpenTags.lastRoot(in: bytes) }
        return end <= lastRoot ?? -1
    }

    private mutating func attributes(of tag: StartTag) {
        if tag.end - tag.name.lowerBound > Limits.tag {
            report("tag-too-long", tag.name.lowerBound)
            return
        }
        var seen: Set<UInt64> = []
        var index = tag.name.upperBound
        while let attribute = StartTag.Attribute(bytes, from: index, end: tag.end) {
            index = attribute.next
            guard seen.count < Limits.attributes else {
                report("too-many-attributes", tag.name.lowerBound)
                return
            }
            guard seen.insert(TagName(bytes[attribute.name]).hash).inserted else {
                report("duplicate-attribute", attribute.name.lowerBound)
                continue
            }
            if !attribute.isQuoted { report("unquoted-attribute", attribute.name.lowerBound) }
            output.append(ASCII.space)
            output.append(contentsOf: bytes[attribute.name])
            output.append(contentsOf: "=\"".utf8)
            value(attribute.value)
            output.append(ASCII.quote)
        }
    }

    private mutating func value(_ range: Range<Int>) {
        var index = range.lowerBound
        // References in the value of a tag at the root count too.
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == ASCII.less || byte == ASCII.greater || byte == ASCII.quote {
                escape(UInt32(byte))
                index += 1
            } else if needsCare[Int(byte)] {
                let care = careful(index, range.upperBound)
                if care.taken > 0 { valueCare(index, care, range.upperBound) } else { output.append(byte) }
                index += max(1, care.taken)
            } else {
                output.append(byte)
                index += 1
            }
        }
    }

    private mutating func valueCare(_ index: Int, _ care: Care, _ end: Int) {
        // A reference that lacks its semicolon is part of an address: `?a=1&copy=2`.
        if case .reference(let reference) = care, bytes[index + reference.length - 1] != ASCII.semicolon {
            output.append(contentsOf: "&amp;".utf8)
            output.append(contentsOf: bytes[index + 1..<index + reference.length])
            return
        }
        let wasEmpty = openTags.isEmpty
        if wasEmpty { openTags.push(TagName([]), 0..<0) }
        replace(index, care, end)
        if wasEmpty { openTags.pop() }
    }

    private mutating func endTag(_ index: Int) -> Int {
        var next = index + 2
        while next < bytes.count, bytes[next].isSpace { next += 1 }
        guard next < bytes.count, bytes[next].startsName else {
            // "</>" closes whatever is open in SGML; anything else is text.
            guard next < bytes.count, bytes[next] == ASCII.greater else { return stray(index) }
            return next + 1
        }
        let start = next
        while next < bytes.count, bytes[next].continuesName { next += 1 }
        let name = TagName(bytes[start..<next])
        while next < bytes.count, bytes[next] != ASCII.greater, bytes[next] != ASCII.less { next += 1 }
        let isWhole = next < bytes.count && bytes[next] == ASCII.greater
        if !isWhole { report("unclosed-tag", index) }
        let end = isWhole ? next + 1 : next
        if let level = openTags.level(of: name) {
            if level < openTags.count - 1 { report("unclosed-element", index) }
            closeTags(downTo: level)
        } else {
            report("stray-end-tag", index)
        }
        return end
    }

    /// Writes end tags until `level` elements are open.
    private mutating func closeTags(downTo level: Int) {
        while openTags.count > level, let name = openTags.pop() {
            output.append(contentsOf: "</".utf8)
            output.append(contentsOf: bytes[name])
            output.append(ASCII.greater)
        }
    }

    private mutating func report(_ code: String, _ index: Int) {
        guard problems.count < Limits.problems else { return }
        if index < lineCountedTo { (line, lineCountedTo) = (1, 0) }
        while lineCountedTo < index {
            if bytes[lineCountedTo] == ASCII.lineFeed { line += 1 }
            lineCountedTo += 1
        }
        problems.append(Problem(code: code, line: line))
    }
}

/// Bytes that cannot be copied unseen: references, control characters, the heads of C1 and of non-characters.
private let needsCare: [Bool] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xC2, 0xEF, ASCII.ampersand, ASCII.greater: true
    default: false
    }
}
