/// The text behind UTF-8 that was taken for windows-1252 and encoded once more, such as `café` written as `cafÃ©`.
///
/// - Returns: `nil` unless every character beyond ASCII is a byte of windows-1252 and all of them together are UTF-8:
///   no language writes so by chance.
/// - Complexity: O(n), at the speed of `memchr` for texts without a lead byte.
func decodedTwice(_ bytes: Bytes) -> [UInt8]? {
    // The lead bytes of UTF-8 as characters of Latin-1, À to ô, all begin with 0xC3.
    guard let first = bytes.first(0xC3, in: 0..<bytes.count), isLikely(bytes, first) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
        guard bytes[index] >= 0x80 else {
            result.append(bytes[index])
            index += 1
            continue
        }
        guard index >= first, let lead = narrowByte(bytes, &index), let rest = tailLength(lead) else { return nil }
        result.append(lead)
        for place in 0..<rest {
            guard index < bytes.count, bytes[index] >= 0x80, let byte = narrowByte(bytes, &index) else { return nil }
            // U+FFFD stands where windows-1252 has no character: of those, only 0x9D ends a common one, the quotation
            // mark U+201D.
            let isQuote = byte == 0 && place == 1 && lead == 0xE2 && result.last == 0x80
            result.append(isQuote ? 0x9D : byte)
        }
        let start = result.count - rest - 1
        let isCharacter = result[start...].withUnsafeBufferPointer { utf8Length($0, at: 0) == rest + 1 }
        guard isCharacter else { return nil }
    }
    return result
}

/// Whether a character of windows-1252 from 0x80 to 0xBF follows the lead byte at `index`: true for few real words.
private func isLikely(_ bytes: Bytes, _ index: Int) -> Bool {
    var next = index + 2
    guard next < bytes.count, bytes[next] >= 0x80, let byte = narrowByte(bytes, &next) else { return false }
    return byte & 0xC0 == 0x80 || byte == 0
}

/// How many bytes follow a lead byte of UTF-8.
private func tailLength(_ lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 1
    case 0xE0...0xEF: 2
    case 0xF0...0xF4: 3
    default: nil
    }
}

/// The byte that the character at `index` is in windows-1252; 0 for U+FFFD, `nil` for any other.
private func narrowByte(_ bytes: Bytes, _ index: inout Int) -> UInt8? {
    let length = utf8Length(bytes, at: index)
    guard length > 0 else { return nil }
    var scalar = UInt32(bytes[index]) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    index += length
    if scalar < 0x100 { return UInt8(scalar) }
    if scalar == 0xFFFD { return 0 }
    return windows1252.firstIndex(of: scalar).map { UInt8($0) + 0x80 }
}
