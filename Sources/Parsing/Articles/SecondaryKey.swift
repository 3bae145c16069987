internal import NewsModel

/// What an article is known by when its identity changes: 32 bits of its link, its title and the second that it is dated.
///
/// Of the link path and query count: a feed that moves from http to https or to another host gives all its items new
/// guids. 0 where there is no link or no title, and for the only item of a document that has no date either: one bulletin
/// after another may share title and link.
func secondaryKey(url: String?, title: String, published: Timestamp?, isAlone: Bool) -> UInt32 {
    guard let url, !title.isEmpty, published != nil || !isAlone else { return 0 }
    var hash = UInt64(truncatingIfNeeded: published?.seconds ?? 0)
    url.withBytes { hash = hashed(UnsafeRawBufferPointer(pathAndQuery($0)), hash) }
    title.withBytes { hash = hashed(UnsafeRawBufferPointer($0), hash) }
    return UInt32(truncatingIfNeeded: hash >> 32)
}

/// What stands behind the host, without fragment and closing slash.
private func pathAndQuery(_ url: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    if let colon = url.firstIndex(of: ASCII.colon), url.has("://", at: colon) {
        start = url[(colon + 3)...].firstIndex(of: ASCII.slash) ?? url.count
    }
    var end = url[start...].firstIndex(of: ASCII.hash) ?? url.count
    if end > start, url[end - 1] == ASCII.slash { end -= 1 }
    return UnsafeBufferPointer(rebasing: url[start..<end])
}

/// Eight bytes a step.
private func hashed(_ bytes: UnsafeRawBufferPointer, _ start: UInt64) -> UInt64 {
    var hash = start ^ UInt64(truncatingIfNeeded: bytes.count)
    func add(_ word: UInt64) {
        let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        hash = product.high ^ product.low
    }
    var index = 0
    while index + 8 <= bytes.count {
        add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        index += 8
    }
    var last: UInt64 = 0
    while index < bytes.count {
        last = last << 8 | UInt64(bytes[index])
        index += 1
    }
    add(last)
    return hash
}
