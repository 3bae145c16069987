/// The first byte from `start` on that a JSON string does not hold as it is; the count when there is none.
///
/// Eight bytes a step: the high bit of a lane of `suspects` is set where a byte is under 0x20, a quotation mark or a
/// reverse solidus (and now and then beside such a byte, which the slow look sorts out).
func nextEscape(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    var index = start
    while index + 8 <= utf8.count {
        let lanes = UnsafeRawBufferPointer(utf8).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let quotes = lanes ^ (ones &* 0x22)
        let slashes = lanes ^ (ones &* 0x5C)
        let controls = (lanes &- (ones &* 0x20)) & ~lanes
        let suspects = (controls | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)) & high
        if suspects != 0 { break }
        index += 8
    }
    while index < utf8.count {
        let byte = utf8[index]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
        index += 1
    }
    return index
}
