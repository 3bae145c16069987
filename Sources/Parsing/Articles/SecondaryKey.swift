package import NewsModel

extension Article {
    /// What it is known by when its identity changes: 32 bits of its link, its title and its UTC day.
    ///
    /// Of the link path and query count: a feed that moves from http to https or to another host gives all its items new
    /// guids. 0 where there is no link, or no title.
    package var secondaryKey: UInt32 {
        guard let url, !title.isEmpty else { return 0 }
        let address = WebAddress(url)
        var path = address.path
        if path.utf8.last == ASCII.slash { path.removeLast() }
        var hash = FNV1a()
        hash.add(path)
        hash.add("?")
        if let query = address.query { hash.add(query) }
        hash.add("\0")
        hash.add(title[...])
        hash.add(published?.date.iso8601[...] ?? "")
        return hash.bits
    }
}

/// Source: Fowler, Noll, Vo; RFC 9923.
private struct FNV1a {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ text: Substring) {
        for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    var bits: UInt32 { UInt32(truncatingIfNeeded: state ^ state >> 32) }
}
