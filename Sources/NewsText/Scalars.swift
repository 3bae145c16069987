/// Reads the scalar that begins at `at`, and how many bytes it has.
///
/// `bytes` is valid UTF-8 and `at` the first byte of a scalar; a byte out of place reads as one byte of U+FFFD.
@inline(__always)
func scalar(in bytes: borrowing Span<UInt8>, at: Int) -> (value: UInt32, width: Int) {
    let first = UInt32(bytes[at])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0, at + 1 < bytes.count {
        return ((first & 31) << 6 | UInt32(bytes[at + 1] & 63), 2)
    }
    if first < 0xF0, at + 2 < bytes.count {
        let high = (first & 15) << 12 | UInt32(bytes[at + 1] & 63) << 6
        return (high | UInt32(bytes[at + 2] & 63), 3)
    }
    guard at + 3 < bytes.count else { return (0xFFFD, 1) }
    let high = (first & 7) << 18 | UInt32(bytes[at + 1] & 63) << 12
    return (high | UInt32(bytes[at + 2] & 63) << 6 | UInt32(bytes[at + 3] & 63), 4)
}

/// FNV-1a over folded scalars, mixed at the end so that its low bits serve as an index.
struct TokenHash {
    private var state: UInt64 = 14_695_981_039_346_656_037

    @inline(__always)
    mutating func add(_ folded: UInt32) {
        state = (state ^ UInt64(folded)) &* 1_099_511_628_211
    }

    @inline(__always)
    var value: UInt64 {
        var mixed = state
        mixed ^= mixed >> 32
        mixed = mixed &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ (mixed >> 29)
    }
}
