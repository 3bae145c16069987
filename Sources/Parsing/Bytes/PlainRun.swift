extension UnsafeBufferPointer<UInt8> {
    /// Where the run of text ends that begins at `start` and stands in plain text as it is: words, and single spaces
    /// between them, without references, controls, and characters whose UTF-8 begins with 0xC2 (controls and no-break
    /// spaces among them).
    ///
    /// - Complexity: O(n), eight bytes a step.
    func endOfPlainRun(from start: Int, to end: Int) -> Int {
        let raw = UnsafeRawBufferPointer(self)
        var index = start
        while index < end {
            let byte = self[index]
            if byte == ASCII.space {
                guard index > start, index + 1 < end, self[index + 1] > ASCII.space else { return index }
                index += 1
                continue
            }
            guard byte > ASCII.space, byte != ASCII.ampersand, byte != 0xC2 else { return index }
            index += 1
            var spaces: UInt64 = 0
            while index + 8 <= end {
                let lanes = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                guard let found = spacesOfPlainText(lanes, after: spaces) else { break }
                spaces = found
                index += 8
            }
            if spaces >> 63 == 1, index == end || self[index] <= ASCII.space { return index - 1 }
        }
        return index
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first `&`, `<` or `>`; eight bytes a step.
    func firstOfMarkup(in range: Range<Int>) -> Int? {
        let raw = UnsafeRawBufferPointer(self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = range.lowerBound
        while index + 8 <= range.upperBound {
            let lanes = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let ampersands = lanes ^ (ones &* 0x26)
            // `<` and `>` differ in one bit.
            let angles = (lanes & (ones &* 0xFD)) ^ (ones &* 0x3C)
            let found = ((ampersands &- ones) & ~ampersands | (angles &- ones) & ~angles) & (ones &* 0x80)
            // The lowest mark is a true one: a borrow only spreads upwards.
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < range.upperBound {
            let byte = self[index]
            if byte == ASCII.ampersand || byte == ASCII.less || byte == ASCII.greater { return index }
            index += 1
        }
        return nil
    }
}

/// Where spaces stand in eight bytes, the first of them lowest, as the high bits of their lanes.
///
/// `nil` when the bytes want a closer look: a space after a space (also the last one of the eight bytes before, given by
/// their own result), or a byte that ends a run; now and then for another byte.
@inline(__always)
private func spacesOfPlainText(_ lanes: UInt64, after before: UInt64) -> UInt64? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let controls = (lanes &- (ones &* 0x20)) & ~lanes
    let ampersands = lanes ^ (ones &* 0x26)
    let wide = lanes ^ (ones &* 0xC2)
    let suspects = (controls | ((ampersands &- ones) & ~ampersands) | ((wide &- ones) & ~wide)) & high
    // Exact, unlike the others: a lane's high bit is set where the byte is a space and nowhere else.
    let other = lanes ^ (ones &* 0x20)
    let spaces = ~(((other & ~high) &+ ~high) | other) & high
    return suspects | (spaces & (spaces << 8 | before >> 56)) == 0 ? spaces : nil
}
