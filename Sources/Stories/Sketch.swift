package import NewsText

/// What is kept of an article's words to compare it with others: a fair sample of its phrases, to know copies by, and
/// its telling words, to know other reports of the same event by.
///
/// Made from title and text alone, so it can be made on any core and in any order.
package struct Sketch: Sendable {
    /// The least hashes of the text's phrases of four words, ascending; at most `phraseLimit`.
    ///
    /// Below the lesser of two sketches' greatest values both hold *all* of their article's phrases, so what they share
    /// there is an unbiased sample, also where one text is many times longer. Source: Broder, "On the Resemblance and
    /// Containment of Documents" (1997); Irber et al., "FracMinHash" (2022).
    var phrases: [UInt32]
    /// The clause that each of them stands in.
    var phraseClauses: [UInt8]
    /// Whether the text had more phrases than are kept.
    var isSampled: Bool
    /// Telling words, the weightiest first; at most `termLimit`.
    var terms: [Term]
    /// Hashes of the numbers of two digits and more, ascending, at most 12; odd for figures that tell events apart.
    var numbers: [UInt32]
    /// The clauses that each of them stands in.
    var numberClauses: [Clauses]
    /// The clause of each of the first words of the text, behind those that a dateline may have.
    var lead: [UInt8]
    /// A hash of all words of the title in order.
    var title: UInt32
    /// Words in title and text.
    var wordCount: Int
    /// The first two letters of the language's code; 0 where it is not known.
    var language: UInt16

    /// As many phrases as keep the error of a containment of .5 under .18 (two standard deviations) between texts of
    /// like length.
    static let phraseLimit = 32
    /// Candidates for the terms that are kept once it is known which are rare.
    static let termLimit = 128

    /// Reads title and text.
    ///
    /// - Parameters:
    ///   - title: the headline.
    ///   - text: the article.
    ///   - language: BCP 47 code of the text's language; `nil` and `und` are like any.
    /// - Complexity: O(n log n) in the words; some 30 µs for 500 words.
    package init(title: TokenizedText, text: TokenizedText, language: String? = nil) {
        self.language = language.map { Sketch.code(of: $0) } ?? 0
        let clauses = clauseNumbers(of: text)
        var words: [UInt64] = []
        words.reserveCapacity(text.count + title.count)
        // A feed of titles and one-line summaries has no phrases to speak of but those of the title.
        let isShort = text.count < 24
        if isShort { Sketch.appendWords(of: title, to: &words) }
        let titleCount = words.count
        Sketch.appendWords(of: text, to: &words)
        var wordClauses = [UInt8](repeating: 0, count: titleCount)
        wordClauses.reserveCapacity(words.count)
        for (clause, flags) in zip(clauses, text.flags) where flags.contains(.word) { wordClauses.append(clause) }
        let all = Sketch.phrases(of: words)
        let kept = all.prefix(Sketch.phraseLimit)
        phrases = kept.map(\.hash)
        // The clause of the second word: the first may still belong to what ties it in.
        phraseClauses = kept.map { wordClauses.isEmpty ? 0 : wordClauses[min($0.first + 1, wordClauses.count - 1)] }
        isSampled = all.count > Sketch.phraseLimit
        lead = Array(wordClauses.dropFirst(titleCount + 5).prefix(10))

        var counter = TermCounter()
        counter.add(title, weight: 2, clauses: [])
        counter.add(text, weight: 1, clauses: clauses)
        terms = counter.heaviest(Sketch.termLimit)
        (numbers, numberClauses) = counter.numbers()
        var titleWords: [UInt64] = []
        Sketch.appendWords(of: title, to: &titleWords)
        var hash: UInt64 = 0
        for word in titleWords { hash = mixed(hash ^ word) }
        self.title = UInt32(truncatingIfNeeded: hash)
        wordCount = words.count + (isShort ? 0 : titleWords.count)
    }

    private static func code(of language: String) -> UInt16 {
        language == "und" ? 0 : language.utf8.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
    }

    private static func appendWords(of text: TokenizedText, to words: inout [UInt64]) {
        for (hash, flags) in zip(text.hashes, text.flags) where flags.contains(.word) { words.append(hash) }
    }

    /// The runs of four words, each once where it stands first, by ascending hash; the whole where it is shorter.
    ///
    /// Only as many as are sure to hold the least ones are sorted.
    private static func phrases(of words: [UInt64]) -> [Phrase] {
        guard words.count > 4 else {
            guard !words.isEmpty else { return [] }
            return [Phrase(hash: UInt32(truncatingIfNeeded: words.reduce(1) { mixed($0 &* 31 ^ $1) }), first: 0)]
        }
        var hashes: [UInt32] = []
        hashes.reserveCapacity(words.count)
        for index in 0..<(words.count - 3) {
            var hash = words[index]
            hash = hash &* 0x9E37_79B9_7F4A_7C15 ^ words[index + 1]
            hash = hash &* 0x9E37_79B9_7F4A_7C15 ^ words[index + 2]
            hash = hash &* 0x9E37_79B9_7F4A_7C15 ^ words[index + 3]
            hashes.append(UInt32(truncatingIfNeeded: mixed(hash)))
        }
        let wanted = phraseLimit * 2
        var least: [Phrase] = []
        if hashes.count > wanted * 2 {
            let bound = UInt32(truncatingIfNeeded: UInt64(UInt32.max) / UInt64(hashes.count) * UInt64(wanted))
            least.reserveCapacity(wanted * 2)
            for (first, hash) in hashes.enumerated() where hash <= bound {
                least.append(Phrase(hash: hash, first: first))
            }
        }
        if least.count <= phraseLimit * 3 / 2 {
            least = hashes.enumerated().map { Phrase(hash: $0.element, first: $0.offset) }
        }
        least.sort { $0.hash != $1.hash ? $0.hash < $1.hash : $0.first < $1.first }
        var unique: [Phrase] = []
        unique.reserveCapacity(phraseLimit + 1)
        for phrase in least where phrase.hash != unique.last?.hash {
            unique.append(phrase)
            if unique.count > phraseLimit { break }
        }
        return unique
    }
}

/// Four words in a row.
private struct Phrase {
    var hash: UInt32
    /// The index of the first.
    var first: Int
}

/// A telling word of an article.
struct Term: Sendable {
    /// The stem's hash.
    var stem: UInt32
    /// How much the word weighs before its rarity is known: more for names and for what stands in the title.
    var weight: Float
    /// Whether it stands with a capital inside a sentence.
    var isName: Bool
    /// The clauses that it stands in.
    var clauses: Clauses
}
