internal import Hashing

/// The first 64 of the 80 bits that an id such as `ar-3gspfby53yl33bj5` spells in base32.
///
/// For an article's key these are the first 64 bits of the hash that it is made of, as in `SeenItem`. Anything of
/// another form gets the first bits of its own hash.
func identifierBits(_ id: UnsafeRawBufferPointer) -> UInt64 {
    if id.count == 19, id[2] == UInt8(ascii: "-"),
        let bits = base32Bits(UnsafeRawBufferPointer(rebasing: id[3...]))
    {
        return bits
    }
    var hash = SHA256()
    hash.update(id)
    return hash.finish().first64
}

/// The first 64 of the 80 bits that an id such as `ar-3gspfby53yl33bj5` spells in base32.
func identifierBits(_ id: String) -> UInt64 {
    var id = id
    return id.withUTF8 { identifierBits(UnsafeRawBufferPointer($0)) }
}

/// The first 32 bits of a content hash such as `sha256:9a73…`; 0 when it is of another form.
func contentBits(_ contentHash: String) -> UInt32 {
    var digits = contentHash
    return digits.withUTF8 { hashBits(UnsafeRawBufferPointer($0)) } ?? 0
}
