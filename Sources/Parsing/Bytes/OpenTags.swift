/// The name of a tag while tags are being paired.
struct TagName {
    /// FNV-1a of the name in lower case.
    let hash: UInt64

    init(_ name: some Sequence<UInt8>) {
        hash = fnv1a(name)
    }

    /// Elements of HTML that have no end tag.
    var isVoid: Bool { voidNames.contains(hash) }

    /// Elements of a feed that hold words only, never elements.
    var isField: Bool { fieldNames.contains(hash) }

    /// Elements that a feed or a page of HTML begins with.
    var isRoot: Bool { rootNames.contains(hash) }

    /// Elements of a feed that are an article.
    var isItem: Bool { itemNames.contains(hash) }

    /// Elements of an article that tell it from others.
    var isIdentity: Bool { identityNames.contains(hash) }

    /// Elements of a feed that may hold markup.
    var isBody: Bool { bodyNames.contains(hash) }
}

/// The elements that are open, and where a new one ends them.
struct OpenTags {
    private var names: [TagName] = []
    private var places: [Range<Int>] = []
    private var counts: [UInt64: Int] = [:]
    /// Where the articles among them stand, and the fields and bodies: looked for at every tag, never searched.
    private var items: [Int] = []
    private var fields: [Int] = []

    var count: Int { names.count }
    var isEmpty: Bool { names.isEmpty }

    /// Whether an article is open.
    var hasItem: Bool { !items.isEmpty }
    /// Whether what tells an article from others is open: the rest of it is missing.
    var hasIdentity: Bool { names.last?.isIdentity ?? false }

    mutating func push(_ name: TagName, _ place: Range<Int>) {
        if name.isItem { items.append(names.count) }
        if name.isField || name.isBody { fields.append(names.count) }
        names.append(name)
        places.append(place)
        counts[name.hash, default: 0] += 1
    }

    /// Takes away the innermost; returns where its name stands in the document.
    @discardableResult mutating func pop() -> Range<Int>? {
        guard let name = names.popLast(), let place = places.popLast() else { return nil }
        counts[name.hash, default: 1] -= 1
        if items.last == names.count { items.removeLast() }
        if fields.last == names.count { fields.removeLast() }
        return place
    }

    /// How many elements stay open when the innermost of that name is closed; `nil` when none is open.
    func level(of name: TagName) -> Int? {
        guard counts[name.hash, default: 0] > 0 else { return nil }
        return names.lastIndex { $0.hash == name.hash }
    }

    /// Whether an element is open that may hold markup of HTML.
    var isInsideField: Bool {
        fields.last.map { $0 >= names.count - 32 } ?? false
    }

    /// How many elements stay open when a tag of that name begins; `nil` when it ends none.
    ///
    /// A field ends when its sibling starts, and everything in an article ends when the next article starts.
    func levelToClose(before name: TagName) -> Int? {
        if name.isItem {
            return items.last ?? fields.last
        }
        guard name.isField || name.isBody, let last = names.last, last.isField else { return nil }
        // A name of HTML inside a title may be HTML: only what stands directly in an article or channel is a field.
        return names.count - 1
    }
}

extension OpenTags {
    /// Whether the last thing in a document is the end tag of a feed's root: `</rss>`.
    static func endsWithRoot(_ bytes: Bytes) -> Bool {
        guard let close = bytes.lastIndex(where: { !$0.isSpace }), bytes[close] == ASCII.greater else { return false }
        let start = bytes[max(0, close - 16)..<close].lastIndex { $0 == ASCII.less }
        guard let start, start + 2 < close, bytes[start + 1] == ASCII.slash else { return false }
        let name = bytes[(start + 2)..<close]
        return TagName(name.prefix { !$0.isSpace }).isRoot
    }

    /// Where the last tag begins that can be the root of a feed; -1 when there is none.
    static func lastRoot(in bytes: Bytes) -> Int {
        var index = bytes.count - 4
        while index >= 0 {
            if bytes[index] == ASCII.less, let tag = StartTag(bytes, at: index), TagName(bytes[tag.name]).isRoot {
                return index
            }
            index -= 1
        }
        return -1
    }
}

private func fnv1a(_ name: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte.lowered)) &* 0x100_0000_01B3 }
    return hash
}

private func hashes(_ names: String) -> Set<UInt64> {
    Set(names.split(separator: " ").map { fnv1a($0.utf8) })
}

private let voidNames = hashes("br hr img input wbr area base col embed param track")
private let rootNames = hashes("rss feed rdf rdf:rdf atom:feed channel html head body")
private let itemNames = hashes("item entry atom:entry rss:item")
private let identityNames = hashes("guid id link dc:identifier atom:id atom:link feedburner:origlink")
private let bodyNames = hashes("description summary content content:encoded tagline subtitle info copyright rights")
private let fieldNames = hashes(
    """
    title link guid id pubdate updated published modified issued created comments category ttl language docs generator \
    lastbuilddate managingeditor webmaster enclosure dc:date dc:creator dc:title dc:subject dc:publisher dc:identifier \
    dc:language itunes:author itunes:duration itunes:explicit slash:comments wfw:commentrss feedburner:origlink
    """
)
