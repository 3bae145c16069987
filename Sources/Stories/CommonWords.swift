package import NewsText

/// The words that tie an article to others of its story, for people who ask why it is one of them.
package struct CommonWords: Sendable {
    private let sketch: Sketch
    /// Each telling word as it stands where it comes first.
    private let spellings: [UInt32: String]

    /// Reads title and text.
    ///
    /// - Complexity: O(n log n) in the words.
    package init(title: TokenizedText, text: TokenizedText) {
        let sketch = Sketch(title: title, text: text)
        let telling = Set(sketch.terms.map(\.stem))
        var spellings: [UInt32: String] = [:]
        // The text first: a title may be set in capitals.
        for field in [text, title] {
            for token in 0..<field.count where field.flags[token].contains(.word) {
                let stem = stem(of: field.bytes[Int(field.starts[token])..<Int(field.ends[token])])
                guard telling.contains(stem), spellings[stem] == nil else { continue }
                spellings[stem] = field.string(token..<token + 1)
            }
        }
        self.sketch = sketch
        self.spellings = spellings
    }

    /// The telling words that both articles have, those that tell most first, in the spelling of this one.
    ///
    /// As they are weighed before it is known what other articles of these days say.
    package func with(_ other: CommonWords) -> [String] {
        var weights: [UInt32: Float] = [:]
        for term in other.sketch.terms { weights[term.stem] = term.weight }
        let rarity = TermRarity.general
        return sketch.terms.compactMap { term in
            weights[term.stem].map { (term.stem, $0 * term.weight * rarity.idf(term.stem)) }
        }
        .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
        .compactMap { spellings[$0.0] }
    }
}
