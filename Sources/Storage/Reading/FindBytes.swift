internal import Glibc

/// Where some bytes first stand in others, from a place on; `nil` when they do not, or when there are none.
func place(of words: [UInt8], in bytes: UnsafeRawBufferPointer, from begin: Int = 0) -> Int? {
    guard let first = words.first, let base = bytes.baseAddress, words.count <= bytes.count else { return nil }
    let last = bytes.count - words.count
    var start = begin
    while start <= last, let found = memchr(base + start, Int32(first), last + 1 - start) {
        let place = UnsafeRawPointer(found) - base
        if memcmp(found, words, words.count) == 0 { return place }
        start = place + 1
    }
    return nil
}
