internal import Hashing

/// The first 64 of the 80 bits that an id such as `ar-3gspfby53yl33bj5` spells in base32.
///
/// For an article's key these are the first 64 bits of the hash that it is made of, as in `SeenItem`. Anything of
/// another form gets the first bits of its own hash.
func identifierBits(_ id: UnsafeRawBufferPointer) -> UInt64 {
    if id.count == 19, id[2] == UInt8(ascii: "-"), let bits = base32Bits(id[3...]) { return bits }
    var hash = SHA256()
    hash.update(id)
    return hash.finish().first64
}

/// The first 64 of the 80 bits that an id such as `ar-3gspfby53yl33bj5` spells in base32.
func identifierBits(_ id: String) -> UInt64 {
    var id = id
    return id.withUTF8 { identifierBits(UnsafeRawBufferPointer($0)) }
}

private func base32Bits(_ digits: Slice<UnsafeRawBufferPointer>) -> UInt64? {
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

/// The first 32 bits of a hash in hexadecimal; `nil` when it does not begin with eight digits.
func hexadecimal32(_ digits: UnsafeRawBufferPointer) -> UInt32? {
    guard digits.count >= 8 else { return nil }
    var bits: UInt32 = 0
    for digit in digits.prefix(8) {
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

/// The first 32 bits of a content hash such as `sha256:9a73…`; 0 when it is of another form.
func contentBits(_ contentHash: String) -> UInt32 {
    var digits = contentHash
    return digits.withUTF8 { utf8 in
        let bytes = UnsafeRawBufferPointer(utf8)
        guard bytes.count > 7 else { return nil }
        return hexadecimal32(UnsafeRawBufferPointer(rebasing: bytes[7...]))
    } ?? 0
}
