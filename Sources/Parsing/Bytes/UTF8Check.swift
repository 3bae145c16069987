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
    /// - Complexity: O(n), eight bytes at a time where the text is ASCII.
    init(_ bytes: Bytes) {
        var index = 0
        let count = bytes.count
        let raw = UnsafeRawBufferPointer(bytes)
        while index < count {
            if index + 32 <= count, isASCII(raw, index) {
                index += 32
                continue
            }
            if index + 8 <= count,
                raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
                continue
            }
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let length = utf8Length(bytes, at: index)
            if length > 0 {
                wideCharacters += 1
                index += length
            } else {
                if firstFault == nil { firstFault = index }
                faults += 1
                index += 1
            }
        }
    }
}

/// Whether the 32 bytes from `index` on are all ASCII.
private func isASCII(_ raw: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    let first = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let second = raw.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
    let third = raw.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self)
    let fourth = raw.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self)
    return (first | second | third | fourth) & 0x8080_8080_8080_8080 == 0
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
