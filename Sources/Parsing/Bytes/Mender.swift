internal import NewsModel

/// What mending a document tells of it.
struct Mending {
    /// What had to be done that changes words or structure, with the line it was done on.
    var problems: [Problem] = []
    /// Whether the document ends with its root still open: the rest of it has not come.
    var isCutOff = false
    /// Whether it ends within an article, and within what tells that article from others.
    var cut = (inItem: false, inIdentity: false)
}

/// Makes well-formed XML out of what was meant as XML.
///
/// References are resolved but for `&amp;` and `&lt;`, stray `&` and `<` are escaped, attributes get their quotation
/// marks, tags their partners; document types, comments, processing instructions and control characters go. Declared
/// entities are replaced here, once and under limits, so libxml2 never sees one.
struct Mender {
    /// The document, well-formed.
    var output: [UInt8] = []
    var mending = Mending()
    let bytes: Bytes
    let outputLimit: Int
    var line = 1
    var lineCountedTo = 0
    var entities = DeclaredEntities()
    var openTags = OpenTags()
    /// Where the last root of a feed begins; -1 when there is none, `nil` until somebody asks.
    var lastRoot: Int?
    /// First bytes of end marks that stand nowhere in the rest of the document.
    var missing: Set<UInt8> = []

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
        if !openTags.isEmpty {
            // With the end of a root at its end it is whole, whatever hides that end: an unclosed CDATA section.
            mending.isCutOff = !OpenTags.endsWithRoot(bytes)
            mending.cut = (openTags.hasItem, openTags.hasItem && openTags.hasIdentity)
            report("unclosed-element", bytes.count)
        }
        closeTags(downTo: 0)
    }

    /// Handles what begins with the `<` at `index`; returns where it ends.
    mutating func markup(_ index: Int) -> Int {
        guard index + 1 < bytes.count else { return stray(index) }
        switch bytes[index + 1] {
        case ASCII.exclamation: return declaration(index)
        case ASCII.question:
            return find("?>", from: index + 2).map { $0 + 2 } ?? afterGreater(index) ?? bytes.count
        case ASCII.slash: return endTag(index)
        default:
            guard bytes[index + 1].startsName, let tag = StartTag(bytes, at: index), isSound(tag.name) else {
                return stray(index)
            }
            open(tag)
            return tag.end
        }
    }

    /// Whether libxml2 takes a name, and no feed has another one.
    ///
    /// What begins with a quotation mark or a control, say, is none in XML: the text behind it would be lost.
    func isSound(_ name: Range<Int>) -> Bool { bytes[name].allSatisfy { $0 < 0x80 } }

    mutating func stray(_ index: Int) -> Int {
        guard !openTags.isEmpty else { return index + 1 }
        report("stray-less-than", index)
        output.append(contentsOf: "&#60;".utf8)
        return index + 1
    }

    mutating func declaration(_ index: Int) -> Int {
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
    mutating func find(_ mark: StaticString, from start: Int) -> Int? {
        let head = mark.utf8Start[0]
        guard !missing.contains(head) else { return nil }
        let found = bytes.find(mark, from: start)
        if found == nil { missing.insert(head) }
        return found
    }

    mutating func afterGreater(_ index: Int) -> Int? {
        guard !missing.contains(ASCII.greater) else { return nil }
        let found = bytes.first(ASCII.greater, in: index..<bytes.count)
        if found == nil { missing.insert(ASCII.greater) }
        return found.map { $0 + 1 }
    }

    /// A CDATA section as text: nothing in it is markup.
    mutating func data(_ range: Range<Int>) {
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

    mutating func report(_ code: String, _ index: Int) {
        guard mending.problems.count < Limits.problems else { return }
        if index < lineCountedTo { (line, lineCountedTo) = (1, 0) }
        while lineCountedTo < index {
            if bytes[lineCountedTo] == ASCII.lineFeed { line += 1 }
            lineCountedTo += 1
        }
        mending.problems.append(Problem(code: code, line: line))
    }
}
