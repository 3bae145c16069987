internal import NewsText

/// A hash of the word's stem: lower case, without a final s, cut after its seventh letter.
///
/// Cutting brings most inflections and derivations together (tariff and tariffs, a country and its people), in any
/// language with spaces, without a dictionary. Source: McNamee and Mayfield, "Character N-Gram Tokenization for European
/// Language Text Retrieval", Information Retrieval 7 (2004), where truncation does as well as rule stemmers. Seven
/// letters, not five, since names are what tells stories apart.
///
/// Letters fold as in matching, without accents, and Cyrillic ones are spelled as in English news, so that a name has one
/// stem in most languages: Erdoğan and Erdogan, Лавров and Lavrov.
///
/// - Complexity: O(n); ASCII without a table.
func stem(of bytes: ArraySlice<UInt8>) -> UInt32 {
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    return isASCII ? stem(ofLetters: bytes) : stem(ofLetters: spelled(bytes)[...])
}

/// Of ASCII of any case, or of folded UTF-8.
private func stem(ofLetters bytes: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    var end = bytes.endIndex
    // "pass" and "bus" keep theirs.
    if bytes.count > 3, bytes[end - 1] | 0x20 == 0x73, bytes[end - 2] | 0x20 != 0x73 { end -= 1 }
    var letters = 0
    for byte in bytes[bytes.startIndex..<end] {
        // A letter begins with any byte but a further one of UTF-8.
        if byte & 0xC0 != 0x80 { letters += 1 }
        if letters > 7 { break }
        let isCapital = byte >= 0x41 && byte <= 0x5A
        hash = (hash ^ UInt32(isCapital ? byte | 0x20 : byte)) &* 16_777_619
    }
    return mixed(hash)
}

/// A word's letters folded, with Latin ones for Cyrillic.
private func spelled(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    foldedScalars(of: bytes.span) { scalar in
        let place = Int(scalar) - 0x430
        if cyrillic.indices.contains(place) {
            letters += cyrillic[place].utf8
        } else if let letter = Unicode.Scalar(scalar) {
            letters += Character(letter).utf8
        }
    }
    return letters
}

/// The letters from а to я, as news agencies spell names; ё and й are folded before.
///
/// Source: BGN/PCGN romanisation of Russian (1947), without soft and hard sign.
private let cyrillic = [
    "a", "b", "v", "g", "d", "e", "zh", "z",
    "i", "i", "k", "l", "m", "n", "o", "p",
    "r", "s", "t", "u", "f", "kh", "ts", "ch",
    "sh", "shch", "", "y", "", "e", "yu", "ya",
]

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
