internal import NewsText

/// A string's tokens with what the lexicon knows of each of them.
struct AnnotatedText: Sendable {
    /// The longest entry of more than one word that starts at a token.
    struct Phrase: Sendable {
        var end: Int32
        var classes: WordClass
        var value: Int32
    }

    let text: TokenizedText
    /// By token. Names count only for words with a capital, but are given for all.
    private(set) var classes: [WordClass]
    /// By token: the value of its entry, 0 for none.
    private(set) var values: [Int32]
    /// By token: the byte of an ASCII mark, with typographic quotes as `'` and `"` and dashes as `_`; 0 for a word.
    private(set) var marks: [UInt8]
    /// Phrases, in the order of the text.
    private(set) var phrases: [Phrase]
    /// By token: index in `phrases` of the one that starts there, or -1.
    private(set) var phraseAt: [Int32]
    /// By bit of the lexicon's languages: how many tokens are function words of it.
    private(set) var languageCounts: [Int]

    var count: Int { classes.count }

    /// Looks each token up.
    ///
    /// - Complexity: O(n).
    init(_ text: TokenizedText, _ lexicon: Lexicon) {
        self.text = text
        let count = text.count
        classes = [WordClass](repeating: [], count: count)
        values = [Int32](repeating: 0, count: count)
        marks = [UInt8](repeating: 0, count: count)
        phrases = []
        phraseAt = [Int32](repeating: -1, count: count)
        languageCounts = [Int](repeating: 0, count: lexicon.languages.count)
        for index in 0..<count {
            guard text.flags[index].contains(.word) else {
                marks[index] = markByte(text, index)
                continue
            }
            var languages: UInt32 = 0
            if let entry = lexicon.entry(text.hashes[index]) {
                classes[index] = entry.classes
                values[index] = entry.value
                languages = entry.languages
                if languages != 0 { classes[index].insert(.function) }
                while languages != 0 {
                    languageCounts[languages.trailingZeroBitCount] += 1
                    languages &= languages - 1
                }
            }
            if text.flags[index].contains(.allCapitals), let entry = lexicon.entry(capitalsKey(text.hashes[index])) {
                classes[index] = entry.classes
                values[index] = entry.value
            }
            if classes[index].contains(.startsPhrase) { findPhrase(at: index, lexicon) }
        }
    }

    private mutating func findPhrase(at start: Int, _ lexicon: Lexicon) {
        var key = text.hashes[start]
        var index = start + 1
        var best: Phrase?
        while index < text.count, index < start + 8 {
            key = phraseKey(key, then: text.hashes[index])
            guard let entry = lexicon.entry(key) else { break }
            index += 1
            if entry.classes != .startsPhrase {
                best = Phrase(end: Int32(index), classes: entry.classes, value: entry.value)
            }
            if !entry.classes.contains(.startsPhrase) { break }
        }
        guard let best else { return }
        phraseAt[start] = Int32(phrases.count)
        phrases.append(best)
    }

    /// The entry of more than one word that starts at a token.
    func phrase(at index: Int) -> Phrase? {
        phraseAt[index] < 0 ? nil : phrases[Int(phraseAt[index])]
    }

    /// Whether a token is a word with a capital.
    func isCapital(_ index: Int) -> Bool {
        text.flags[index].isSuperset(of: [.word, .capital])
    }

    /// Whether a token is a word.
    func isWord(_ index: Int) -> Bool {
        text.flags[index].contains(.word)
    }

    /// Whether white space stands before a token.
    func hasSpace(before index: Int) -> Bool {
        text.flags[index].contains(.spaceBefore)
    }

    /// Whether white space stands before a token, or it lies beyond the end.
    func isSpaced(_ index: Int) -> Bool {
        index >= count || hasSpace(before: index)
    }

    /// The mark at a token; 0 for a word and beyond the ends.
    func mark(_ index: Int) -> UInt8 {
        index >= 0 && index < marks.count ? marks[index] : 0
    }

    /// A token's bytes.
    func bytes(_ index: Int) -> ArraySlice<UInt8> {
        text.bytes[Int(text.starts[index])..<Int(text.ends[index])]
    }

    /// The words of some tokens as printed.
    func string(_ tokens: Range<Int>) -> String {
        guard !tokens.isEmpty else { return "" }
        let bytes = text.bytes[Int(text.starts[tokens.lowerBound])..<Int(text.ends[tokens.upperBound - 1])]
        return String(decoding: bytes, as: UTF8.self)
    }
}

private func markByte(_ text: TokenizedText, _ index: Int) -> UInt8 {
    let start = Int(text.starts[index])
    let byte = text.bytes[start]
    guard byte == 0xE2, start + 2 < text.bytes.count, text.bytes[start + 1] == 0x80 else {
        if byte == 0xC2, start + 1 < text.bytes.count {
            let second = text.bytes[start + 1]
            return second == 0xAB || second == 0xBB ? UInt8(ascii: "\"") : 1
        }
        return byte < 0x80 ? byte : 1
    }
    switch text.bytes[start + 2] {
    case 0x98, 0x99: return UInt8(ascii: "'")
    case 0x9C, 0x9D, 0x9E: return UInt8(ascii: "\"")
    case 0x90, 0x91: return UInt8(ascii: "-")
    case 0x92...0x95: return UInt8(ascii: "_")
    default: return 1
    }
}
