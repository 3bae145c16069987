/// What a look at bytes as UTF-8 shows.
struct UTF8Check {
    /// Where the first byte stands that is no UTF-8; `nil` when all of it is.
    private(set) var firstFault: Int?
    /// Characters of more than one byte.
    private(set) var wideCharacters = 0
    /// Bytes that belong to no character.
    private(set) var faults = 0

    /// Looks at all of `bytes`.
    ///
    /// Of valid text, `wideCharacters` says only whether there are any.
    ///
    /// - Complexity: O(n), sixteen bytes at a time for valid text.
    init(_ bytes: Bytes) {
        if let isASCII = isValid(bytes) {
            wideCharacters = isASCII ? 0 : 1
            return
        }
        var index = 0
        while index < bytes.count {
            let length = bytes[index] < 0x80 ? 1 : utf8Length(bytes, at: index)
            if length > 1 { wideCharacters += 1 }
            if length == 0 {
                if firstFault == nil { firstFault = index }
                faults += 1
            }
            index += max(1, length)
        }
    }
}

/// `nil` when some byte is no UTF-8, else whether all are ASCII.
///
/// A byte continues a character exactly when one of the three before it begins one that is long enough: that is looked at
/// for 32 bytes at a time. Lead bytes that not every continuation may follow are looked at one by one.
///
/// Source: Unicode 15, table 3-7.
private func isValid(_ bytes: Bytes) -> Bool? {
    let raw = UnsafeRawBufferPointer(bytes)
    var isASCII = true
    var index = 0
    // A block looks at the three bytes before it.
    while index < min(3, bytes.count) {
        guard let length = characterLength(bytes, index) else { return nil }
        if length > 1 { isASCII = false }
        index += length
    }
    while index + 32 <= bytes.count {
        let block = Block(raw, index)
        if block.isASCII, bytes[index - 1] < 0x80 {
            index += 32
            continue
        }
        isASCII = false
        let must = Block(raw, index - 1).leads | Block(raw, index - 2).longLeads | Block(raw, index - 3).longestLeads
        guard block.continuations == must else { return nil }
        if block.hasRareLead {
            for place in index..<index + 32 where bytes[place] >= 0xC0 {
                guard utf8Length(bytes, at: place) > 0 else { return nil }
            }
        }
        index += 32
    }
    // The last character of the blocks may go on behind them.
    while index > 0 {
        index -= 1
        if bytes[index] & 0xC0 != 0x80 { break }
    }
    while index < bytes.count {
        guard let length = characterLength(bytes, index) else { return nil }
        if length > 1 { isASCII = false }
        index += length
    }
    return isASCII
}

/// Bytes of the character that begins at `index`; `nil` when none does.
@inline(__always)
private func characterLength(_ bytes: Bytes, _ index: Int) -> Int? {
    if bytes[index] < 0x80 { return 1 }
    let length = utf8Length(bytes, at: index)
    return length > 0 ? length : nil
}

/// 32 bytes; what is asked of each is answered in its highest bit.
private struct Block {
    private typealias Lanes = SIMD4<UInt64>
    private let lanes: Lanes

    @inline(__always)
    init(_ raw: UnsafeRawBufferPointer, _ index: Int) {
        lanes = raw.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
    }

    private static let high: UInt64 = 0x8080_8080_8080_8080

    @inline(__always) var isASCII: Bool { lanes & Block.high == Lanes(repeating: 0) }

    /// 0x80 to 0xBF.
    @inline(__always) var continuations: SIMD4<UInt64> { lanes & ~(lanes &<< 1) & Block.high }

    /// From 0xC0 on.
    @inline(__always) var leads: SIMD4<UInt64> { lanes & (lanes &<< 1) & Block.high }

    /// From 0xE0 on: at least two bytes follow.
    @inline(__always) var longLeads: SIMD4<UInt64> { leads & (lanes &<< 2) }

    /// From 0xF0 on: three bytes follow.
    @inline(__always) var longestLeads: SIMD4<UInt64> { longLeads & (lanes &<< 3) }

    /// Whether a byte may be 0xC0, 0xC1, 0xE0, 0xED or one from 0xF0 on; now and then for another one.
    @inline(__always) var hasRareLead: Bool {
        let short = zeros((lanes ^ 0xC0C0_C0C0_C0C0_C0C0) & 0xFEFE_FEFE_FEFE_FEFE)
        let first = zeros(lanes ^ 0xE0E0_E0E0_E0E0_E0E0)
        let surrogate = zeros(lanes ^ 0xEDED_EDED_EDED_EDED)
        return short | first | surrogate | longestLeads != Lanes(repeating: 0)
    }

    @inline(__always)
    private func zeros(_ lanes: Lanes) -> Lanes {
        (lanes &- 0x0101_0101_0101_0101) & ~lanes & Block.high
    }
}

/// Bytes of the well-formed UTF-8 character that begins at `index` with a byte from 0x80; 0 when none does.
///
/// Source: Unicode 15, table 3-7.
func utf8Length(_ bytes: Bytes, at index: Int) -> Int {
    let left = bytes.count - index
    let first = bytes[index]
    func tail(_ offset: Int) -> Bool { bytes[index + offset] & 0xC0 == 0x80 }
    switch first {
    case 0xC2...0xDF:
        return left >= 2 && tail(1) ? 2 : 0
    case 0xE0...0xEF:
        guard left >= 3, tail(1), tail(2) else { return 0 }
        let second = bytes[index + 1]
        if first == 0xE0, second < 0xA0 { return 0 }
        if first == 0xED, second >= 0xA0 { return 0 }
        return 3
    case 0xF0...0xF4:
        guard left >= 4, tail(1), tail(2), tail(3) else { return 0 }
        let second = bytes[index + 1]
        if first == 0xF0, second < 0x90 { return 0 }
        if first == 0xF4, second >= 0x90 { return 0 }
        return 4
    default:
        return 0
    }
}

/// A copy of `bytes` with U+FFFD for each byte that belongs to no character.
func repairedUTF8(_ bytes: Bytes) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var index = 0
    while index < bytes.count {
        let length = bytes[index] < 0x80 ? 1 : utf8Length(bytes, at: index)
        if length == 0 {
            result += [0xEF, 0xBF, 0xBD]
            index += 1
        } else {
            result.append(contentsOf: bytes[index..<index + length])
            index += length
        }
    }
    return result
}
