/// A hash of the word's stem: lower case, without a final s, cut after its seventh letter.
///
/// Cutting brings most inflections and derivations together (tariff and tariffs, a country and its people), in any
/// language with spaces, without a dictionary. Source: McNamee and Mayfield, "Character N-Gram Tokenization for European
/// Language Text Retrieval", Information Retrieval 7 (2004), where truncation does as well as rule stemmers. Seven
/// letters, not five, since names are what tells stories apart.
///
/// - Complexity: O(n); ASCII without a table.
func stem(of bytes: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    var letters = 0
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    if isASCII {
        var end = bytes.endIndex
        let count = bytes.count
        // "pass" and "bus" keep theirs.
        if count > 3, bytes[end - 1] | 0x20 == 0x73, bytes[end - 2] | 0x20 != 0x73 { end -= 1 }
        for byte in bytes[bytes.startIndex..<end].prefix(7) {
            let isCapital = byte >= 0x41 && byte <= 0x5A
            hash = (hash ^ UInt32(isCapital ? byte | 0x20 : byte)) &* 16_777_619
        }
        return mixed(hash)
    }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        let value = scalar.value
        if (0x300...0x36F).contains(value) { continue }
        for folded in scalar.properties.lowercaseMapping.utf8 { hash = (hash ^ UInt32(folded)) &* 16_777_619 }
        letters += 1
        if letters == 7 { break }
    }
    return mixed(hash)
}

/// Spreads a hash over all 32 bits, so that the least values are a fair sample.
///
/// Source: MurmurHash3, `fmix32`.
func mixed(_ hash: UInt32) -> UInt32 {
    var h = hash
    h ^= h >> 16
    h = h &* 0x85EB_CA6B
    h ^= h >> 13
    h = h &* 0xC2B2_AE35
    h ^= h >> 16
    return h
}

/// Spreads a hash over all 64 bits.
///
/// Source: MurmurHash3, `fmix64`.
func mixed(_ hash: UInt64) -> UInt64 {
    var h = hash
    h ^= h >> 33
    h = h &* 0xFF51_AFD7_ED55_8CCD
    h ^= h >> 33
    h = h &* 0xC4CE_B9FE_1A85_EC53
    h ^= h >> 33
    return h
}
