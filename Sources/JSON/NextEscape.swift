/// The first byte from `start` on that a JSON string does not hold as it is; the count when there is none.
///
/// 16 bytes a step by arithmetic: of a comparison of vectors Swift 6.3 makes a loop over their lanes.
func nextEscape(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(utf8)
    var index = start
    while index + 16 <= utf8.count {
        let found = suspects(raw.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self))
        // The lowest mark is a true one: a borrow only spreads upwards.
        if found[0] != 0 { return index + found[0].trailingZeroBitCount / 8 }
        if found[1] != 0 { return index + 8 + found[1].trailingZeroBitCount / 8 }
        index += 16
    }
    if index + 8 <= utf8.count {
        if let found = firstEscape(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { return index + found }
        index += 8
    }
    if index < utf8.count, utf8.count >= start + 8 {
        // The last eight bytes, some of them for the second time.
        let last = utf8.count - 8
        let rest = raw.loadUnaligned(fromByteOffset: last, as: UInt64.self)
        return firstEscape(rest).map { last + $0 } ?? utf8.count
    }
    while index < utf8.count {
        let byte = utf8[index]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
        index += 1
    }
    return index
}

/// Which of eight bytes is the first that needs an escape.
@inline(__always)
private func firstEscape(_ bytes: UInt64) -> Int? {
    let found = suspects(SIMD2(bytes, 0x2020_2020_2020_2020))[0]
    return found == 0 ? nil : found.trailingZeroBitCount / 8
}

/// The high bit of every byte that is under 0x20, a quotation mark or a reverse solidus (and now and then of the byte
/// above such a one).
@inline(__always)
private func suspects(_ lanes: SIMD2<UInt64>) -> SIMD2<UInt64> {
    let ones = SIMD2<UInt64>(repeating: 0x0101_0101_0101_0101)
    let quotes = lanes ^ (ones &* 0x22)
    let slashes = lanes ^ (ones &* 0x5C)
    let controls = (lanes &- (ones &* 0x20)) & ~lanes
    let suspects = controls | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)
    return suspects & (ones &* 0x80)
}
