/// The first 64 of the 80 bits that 16 digits spell in base32; `nil` for any other digits.
///
/// Of an article's key, behind its `ar-`, these are the first 64 bits of the hash that it is made of. By them an item is
/// known in the store and in a feed's state.
///
/// Source: RFC 4648 §6, in small letters.
package func base32Bits(_ digits: UnsafeRawBufferPointer) -> UInt64? {
    guard digits.count == 16 else { return nil }
    var bits: UInt64 = 0
    for (index, digit) in digits.enumerated() {
        let value: UInt8
        switch digit {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): value = digit - UInt8(ascii: "a")
        case UInt8(ascii: "2")...UInt8(ascii: "7"): value = digit - UInt8(ascii: "2") + 26
        default: return nil
        }
        // Twelve digits are 60 bits; of the thirteenth the upper four count, of the others none.
        if index < 12 { bits = bits << 5 | UInt64(value) }
        if index == 12 { bits = bits << 4 | UInt64(value >> 1) }
    }
    return bits
}

/// The first 32 bits of a hash such as `sha256:9a73…`; `nil` when it is of another form.
package func hashBits(_ hash: UnsafeRawBufferPointer) -> UInt32? {
    guard hash.count >= 15, hash[0..<7].elementsEqual("sha256:".utf8) else { return nil }
    var bits: UInt32 = 0
    for digit in hash[7..<15] {
        let value: UInt8
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
        default: return nil
        }
        bits = bits << 4 | UInt32(value)
    }
    return bits
}
