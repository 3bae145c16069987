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
    /// Whether the text had more phrases than are kept.
    var isSampled: Bool
    /// Telling words, the weightiest first; at most `termLimit`.
    var terms: [Term]
    /// Hashes of the numbers of two digits and more, ascending, at most 12; odd for figures that tell events apart.
    var numbers: [UInt32]
    /// A hash of all words of the title in order.
    var title: UInt32
    /// Words in title and text.
    var wordCount: Int

    /// As many phrases as keep the error of a containment of .5 under .18 (two standard deviations) between texts of
    /// like length.
    static let phraseLimit = 32
    /// Candidates for the terms that are kept once it is known which are rare.
    static let termLimit = 128

    /// Reads title and text.
    ///
    /// - Complexity: O(n log n) in the words; some 30 µs for 500 words.
    package init(title: TokenizedText, text: TokenizedText) {
        var words: [UInt64] = []
        words.reserveCapacity(text.count + title.count)
        // A feed of titles and one-line summaries has no phrases to speak of but those of the title.
        let isShort = text.count < 24
        if isShort { Sketch.appendWords(of: title, to: &words) }
        Sketch.appendWords(of: text, to: &words)
        let all = Sketch.phrases(of: words)
        phrases = Array(all.prefix(Sketch.phraseLimit))
        isSampled = all.count > Sketch.phraseLimit

        var counter = TermCounter()
        counter.add(title, weight: 2)
        counter.add(text, weight: 1)
        terms = counter.heaviest(Sketch.termLimit)
        numbers = counter.numbers()
        var titleWords: [UInt64] = []
        Sketch.appendWords(of: title, to: &titleWords)
        var hash: UInt64 = 0
        for word in titleWords { hash = mixed(hash ^ word) }
        self.title = UInt32(truncatingIfNeeded: hash)
        wordCount = words.count + (isShort ? 0 : titleWords.count)
    }

    private static func appendWords(of text: TokenizedText, to words: inout [UInt64]) {
        for (hash, flags) in zip(text.hashes, text.flags) where flags.contains(.word) { words.append(hash) }
    }

    /// Hashes of all runs of four words, each once, ascending; of the whole where it is shorter.
    ///
    /// Only as many as are sure to hold the least ones are sorted.
    private static func phrases(of words: [UInt64]) -> [UInt32] {
        guard words.count > 4 else {
            guard !words.isEmpty else { return [] }
            return [UInt32(truncatingIfNeeded: words.reduce(1) { mixed($0 &* 31 ^ $1) })]
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
        if hashes.count > wanted * 2 {
            let bound = UInt32(truncatingIfNeeded: UInt64(UInt32.max) / UInt64(hashes.count) * UInt64(wanted))
            let low = hashes.filter { $0 <= bound }
            if low.count > phraseLimit * 3 / 2 { hashes = low }
        }
        hashes.sort()
        var unique: [UInt32] = []
        unique.reserveCapacity(phraseLimit + 1)
        for hash in hashes where hash != unique.last {
            unique.append(hash)
            if unique.count > phraseLimit { break }
        }
        return unique
    }
}

/// A telling word of an article.
struct Term: Sendable {
    /// The stem's hash.
    var stem: UInt32
    /// How much the word weighs before its rarity is known: more for names and for what stands in the title.
    var weight: Float
    /// Whether it stands with a capital inside a sentence.
    var isName: Bool
}
