internal import NewsText

/// A string's tokens with what the lexicon knows of each of them.
///
/// A class, so that the many readers of one string share it at the cost of one reference.
final class AnnotatedText: Sendable {
    /// The longest entry of more than one word that starts at a token.
    struct Phrase: Sendable {
        var end: Int32
        var classes: WordClass
        var value: Int32
    }

    let text: TokenizedText
    /// By token, whether it has a capital or not.
    let classes: [WordClass]
    /// By token: the value of its entry, 0 for none.
    let values: [Int32]
    /// By token: the byte of an ASCII mark, with typographic quotes as `'` and `"` and dashes as `_`; 0 for a word.
    let marks: [UInt8]
    /// The tokens at which a date or number may begin: words of the lexicon and those with a digit at an end.
    let figures: [Int32]
    /// By bit of the lexicon's languages: how many tokens are function words of it.
    let languageCounts: [Int]
    private let phrases: [Phrase]
    /// By token: index in `phrases` of the one that starts there, or -1.
    private let phraseAt: [Int32]

    var count: Int { classes.count }

    /// Looks each token up.
    ///
    /// - Complexity: O(n).
    init(_ text: TokenizedText, _ lexicon: Lexicon) {
        let count = text.count
        var classes = [WordClass](repeating: [], count: count)
        var values = [Int32](repeating: 0, count: count)
        var marks = [UInt8](repeating: 0, count: count)
        var figures: [Int32] = []
        figures.reserveCapacity(count / 4)
        var phrases: [Phrase] = []
        var phraseAt = [Int32](repeating: -1, count: count)
        var languageCounts = [Int](repeating: 0, count: lexicon.languages.count)
        // "Yang Jiechi", "Ada Quist": words of other languages.
        var named: [(token: Int, languages: UInt32)] = []
        let firstSlots = lexicon.firstSlots(text.hashes)
        for index in 0..<count {
            guard text.flags[index].contains(.word) else {
                marks[index] = markByte(text, index)
                continue
            }
            var key = text.hashes[index]
            if let entry = lexicon.entry(key, from: firstSlots[index]) {
                classes[index] = entry.classes
                values[index] = entry.value
                var languages = entry.languages
                if languages != 0 {
                    classes[index].insert(.function)
                    if text.flags[index].contains(.capital), !entry.classes.isDisjoint(with: .anyPerson) {
                        named.append((index, languages))
                    }
                }
                while languages != 0 {
                    languageCounts[languages.trailingZeroBitCount] += 1
                    languages &= languages - 1
                }
            }
            if text.flags[index].contains(.allCapitals), let entry = lexicon.entry(capitalsKey(key)) {
                classes[index] = entry.classes
                values[index] = entry.value
                key = capitalsKey(key)
            }
            if classes[index].isEmpty ? hasDigit(text, index) : !classes[index].isDisjoint(with: .figure) {
                figures.append(Int32(index))
            }
            if classes[index].contains(.startsPhrase), let phrase = longestPhrase(text, index, key, lexicon) {
                phraseAt[index] = Int32(phrases.count)
                phrases.append(phrase)
            }
        }
        let most = languageCounts.max() ?? 0
        for (token, languages) in named {
            // English stands first.
            let isEnglish = languageCounts.first == most && languages & 1 == 0
            let isOfText = languageCounts.indices.contains { languageCounts[$0] == most && languages >> $0 & 1 == 1 }
            if isEnglish || !isOfText { classes[token].remove(.function) }
        }
        self.text = text
        self.classes = classes
        self.values = values
        self.marks = marks
        self.figures = figures
        self.languageCounts = languageCounts
        self.phrases = phrases
        self.phraseAt = phraseAt
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

    /// Whether a token is the "s" that stands behind an apostrophe.
    func isSuffixS(_ index: Int) -> Bool {
        index < count && length(index) == 1 && firstByte(index) == UInt8(ascii: "s")
    }

    /// How many bytes a token has.
    func length(_ index: Int) -> Int {
        Int(text.ends[index] - text.starts[index])
    }

    /// A token's first byte.
    func firstByte(_ index: Int) -> UInt8 {
        text.bytes[Int(text.starts[index])]
    }

    /// A token's last byte.
    func lastByte(_ index: Int) -> UInt8 {
        text.bytes[Int(text.ends[index]) - 1]
    }

    /// A token's bytes.
    func bytes(_ index: Int) -> ArraySlice<UInt8> {
        text.bytes[Int(text.starts[index])..<Int(text.ends[index])]
    }

    /// Whether a token ends with these bytes and has some more before them.
    func ends(_ index: Int, with suffix: StaticString, behind stem: Int) -> Bool {
        let end = Int(text.ends[index])
        let start = end - suffix.utf8CodeUnitCount
        guard start - Int(text.starts[index]) >= stem else { return false }
        return suffix.withUTF8Buffer { buffer in
            for offset in buffer.indices where text.bytes[start + offset] != buffer[offset] { return false }
            return true
        }
    }

    /// Whether a token is written like this, capitals and all.
    @inline(__always)
    func spells(_ index: Int, _ word: StaticString) -> Bool {
        length(index) == word.utf8CodeUnitCount && hasBytes(index, word)
    }

    @inline(never)
    private func hasBytes(_ index: Int, _ word: StaticString) -> Bool {
        let start = Int(text.starts[index])
        return word.withUTF8Buffer { buffer in
            for offset in buffer.indices where text.bytes[start + offset] != buffer[offset] { return false }
            return true
        }
    }

    /// The words of some tokens as printed.
    func string(_ tokens: Range<Int>) -> String {
        guard !tokens.isEmpty else { return "" }
        let bytes = text.bytes[Int(text.starts[tokens.lowerBound])..<Int(text.ends[tokens.upperBound - 1])]
        return String(decoding: bytes, as: UTF8.self)
    }
}

private func longestPhrase(
    _ text: TokenizedText,
    _ start: Int,
    _ firstKey: UInt64,
    _ lexicon: Lexicon
) -> AnnotatedText.Phrase? {
    var key = firstKey
    var index = start + 1
    var best: AnnotatedText.Phrase?
    while index < text.count, index < start + 8 {
        key = phraseKey(key, then: text.hashes[index])
        guard let entry = lexicon.phraseEntry(key) else { break }
        index += 1
        if entry.classes != .startsPhrase {
            best = AnnotatedText.Phrase(end: Int32(index), classes: entry.classes, value: entry.value)
        }
        if !entry.classes.contains(.startsPhrase) { break }
    }
    return best
}

/// Whether a word begins or ends with a digit.
private func hasDigit(_ text: TokenizedText, _ index: Int) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return digits.contains(text.bytes[Int(text.starts[index])])
        || digits.contains(text.bytes[Int(text.ends[index]) - 1])
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
