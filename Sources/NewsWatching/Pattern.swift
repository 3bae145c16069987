internal import NewsText

/// A name, word or phrase, cut into words.
struct Pattern: Sendable, Hashable {
    /// How capitals count.
    enum Letters: Sendable, Hashable {
        /// Not at all.
        case any
        /// A word written with a capital needs one, or stands in a line of capitals; a short word in capitals needs
        /// them all.
        case name
        /// Words in capitals need them, the others nothing.
        case capitals
        /// As written.
        case exact
    }

    /// A word of it.
    struct Word: Sendable, Hashable {
        /// The folded scalars; without the star.
        var folded: [UInt32]
        /// The hash of a token that folds so.
        var hash: UInt64
        /// Whether it stands for all words that begin so.
        var isPrefix: Bool
        /// Its form.
        var flags: TokenFlags
        /// Its bytes.
        var bytes: [UInt8]
        /// The marks between it and the word before, folded; without apostrophes, hyphens and middle dots.
        var gap: [UInt64]
        /// Whether it may be written in small letters though the name has a capital: "the Ministry of Oruba".
        var isGeneric = false
    }

    /// At least one.
    var words: [Word]
    var letters: Letters

    /// Cuts `string`; `nil` when it has no word.
    ///
    /// `wildcards`: a star right after a word makes it a prefix, in scripts that are written with spaces.
    init?(_ string: String, letters: Letters, wildcards: Bool) {
        let text = TokenizedText(string)
        words = []
        self.letters = letters
        var gap: [UInt64] = []
        for token in 0..<text.count {
            if text.flags[token].contains(.word) {
                words.append(
                    Word(
                        folded: text.foldedForm(of: token),
                        hash: text.hashes[token],
                        isPrefix: false,
                        flags: text.flags[token],
                        bytes: Array(text.bytes[Int(text.starts[token])..<Int(text.ends[token])]),
                        gap: words.isEmpty ? [] : gap
                    )
                )
                gap = []
            } else if wildcards, text.bytes[Int(text.starts[token])] == 0x2A, let last = words.indices.last {
                guard !text.flags[token].contains(.spaceBefore), !words[last].flags.contains(.unspaced) else {
                    continue
                }
                words[last].isPrefix = true
            } else if !isLight(text, token) {
                gap.append(text.hashes[token])
            }
        }
        if words.isEmpty { return nil }
    }

    /// Lets the words of a public body's name that are no names be written in small letters, where another word is one.
    mutating func loosen() {
        let isGeneric = words.map { BodyForms.isGeneric($0.hash) }
        let hasName = zip(words, isGeneric).contains { $0.flags.contains(.capital) && !$1 }
        guard hasName, letters == .name else { return }
        for place in words.indices { words[place].isGeneric = isGeneric[place] }
    }

    /// Its words as written, one space between them.
    var spelling: String {
        words.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: " ")
    }

    /// Whether a word of it is written in capitals only and has two letters, or all of it is ("F.B.I.").
    static func hasCapitals(_ string: String) -> Bool {
        let text = TokenizedText(string)
        let words = (0..<text.count).filter { text.flags[$0].contains(.word) }
        if words.count > 1, words.allSatisfy({ text.flags[$0].contains(.allCapitals) }) { return true }
        return words.contains {
            text.flags[$0].contains(.allCapitals) && text.scalarEnds[$0] - text.scalarStarts[$0] > 1
        }
    }

    /// Whether tokens `places` of `text`, one for each word, are this pattern and not only hash alike.
    func fits(_ text: TokenizedText, _ places: ArraySlice<Int32>) -> Bool {
        var before = -1
        for (word, place) in zip(words, places) {
            let token = Int(place)
            guard text.folds(token, to: word.folded, orBeginsWithIt: word.isPrefix) else { return false }
            guard keepsCase(word, text, token) else { return false }
            if before >= 0, !joins(text, before, token, word.gap) { return false }
            before = token
        }
        return true
    }

    private func keepsCase(_ word: Word, _ text: TokenizedText, _ token: Int) -> Bool {
        let found = text.flags[token]
        switch letters {
        case .any: return true
        case .exact: return word.bytes[...] == text.bytes[Int(text.starts[token])..<Int(text.ends[token])]
        case .capitals:
            if !word.flags.contains(.allCapitals) || found.contains(.allCapitals) { return true }
            return word.folded.count < 2 && !words.allSatisfy { $0.flags.contains(.allCapitals) }
        case .name:
            guard word.flags.contains(.capital), !word.isGeneric else { return true }
            guard found.contains(.capital) else { return false }
            let length = word.folded.count
            if word.flags.contains(.allCapitals), length > 1, length < 4 { return found.contains(.allCapitals) }
            guard word.flags.contains(.lowercase), found.contains(.allCapitals), words.count == 1, length < 5 else {
                return true
            }
            return isLineOfCapitals(text, around: token)
        }
    }

    /// Whether only what may stand inside a name or phrase stands between two words of it.
    private func joins(_ text: TokenizedText, _ before: Int, _ token: Int, _ gap: [UInt64]) -> Bool {
        var wanted = gap[...]
        for mark in (before + 1)..<token {
            if isLight(text, mark) { continue }
            if let first = wanted.first, first == text.hashes[mark] {
                wanted = wanted.dropFirst()
            } else if text.bytes[Int(text.starts[mark])] != 0x2E
                || text.scalarEnds[before] - text.scalarStarts[before] > 1
            {
                return false
            }
        }
        guard text.flags[token].contains(.lineBefore) || token > before + 1 else { return true }
        for part in (before + 1)...token where text.flags[part].contains(.lineBefore) {
            if beginsParagraph(text, part) { return false }
        }
        return true
    }
}

/// Apostrophes, hyphens, dashes without a space and middle dots may stand in a name or be left out.
private func isLight(_ text: TokenizedText, _ token: Int) -> Bool {
    let start = Int(text.starts[token])
    let end = Int(text.ends[token])
    switch end - start {
    case 1: return text.bytes[start] == 0x27 || text.bytes[start] == 0x2D
    case 2: return text.bytes[start] == 0xC2 && text.bytes[start + 1] == 0xB7
    case 3:
        let middle = text.bytes[start + 1]
        let last = text.bytes[start + 2]
        if text.bytes[start] == 0xE2, middle == 0x80 {
            // ‐ ‑ ‒ –, ‘ ’, ‧
            return last >= 0x90 && last <= 0x93 || last == 0x98 || last == 0x99 || last == 0xA7
        }
        return text.bytes[start] == 0xE3 && middle == 0x83 && last == 0xBB
    default: return false
    }
}

private func beginsParagraph(_ text: TokenizedText, _ token: Int) -> Bool {
    let paragraph = bound(text.paragraphs.count) { Int(text.paragraphs[$0]) < token }
    return paragraph < text.paragraphs.count && Int(text.paragraphs[paragraph]) == token
}

/// Whether no word of the line of `token`, at most a hundred tokens to either side, has a small letter.
private func isLineOfCapitals(_ text: TokenizedText, around token: Int) -> Bool {
    var place = token
    while place >= max(0, token - 100) {
        if text.flags[place].contains(.lowercase) { return false }
        if text.flags[place].contains(.lineBefore) { break }
        place -= 1
    }
    place = token + 1
    while place < min(text.count, token + 100), !text.flags[place].contains(.lineBefore) {
        if text.flags[place].contains(.lowercase) { return false }
        place += 1
    }
    return true
}
