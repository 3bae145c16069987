/// In how many of the articles at hand a word stands, and so how much it tells.
///
/// A table by the upper 20 bits of the stem's hash, 2 MB whatever the vocabulary: of 100,000 words one in ten shares its
/// place with another and counts as somewhat commoner than it is.
struct TermRarity {
    private var counts = [UInt16](repeating: 0, count: 1 << 20)
    private var articles: Float = 0

    /// What is known before any article is read.
    static let general = TermRarity()

    private func place(_ stem: UInt32) -> Int { Int(stem >> 12) }

    /// Counts one article's words.
    mutating func add(_ terms: [WeightedTerm]) {
        for term in terms {
            let place = place(term.stem)
            if counts[place] < .max { counts[place] += 1 }
        }
        articles += 1
    }

    /// Takes one article's words away.
    mutating func forget(_ terms: [WeightedTerm]) {
        for term in terms {
            let place = place(term.stem)
            if counts[place] > 0 { counts[place] -= 1 }
        }
        articles = max(articles - 1, 0)
    }

    /// The inverse document frequency, natural logarithm; 0 for a word that is in every article.
    ///
    /// `prior` articles with the word's general frequency stand behind the first ones: a word of one of the first ten
    /// articles is no commoner than one of a thousand later. What is common in general stays so, however seldom it was
    /// among an article's telling words.
    ///
    /// Source: Robertson and Spärck Jones's idf with additive smoothing.
    func idf(_ stem: UInt32) -> Float {
        let general = WordFrequency.share(of: stem)
        let count = Float(counts[place(stem)])
        let share = (count + TermRarity.prior * (general ?? WordFrequency.rare)) / (articles + TermRarity.prior)
        return logarithm(1 / max(share, general ?? 0))
    }

    private static let prior: Float = 500
}

/// The natural logarithm of a number of at least 1, within .06: halving and a straight line between powers of 2.
private func logarithm(_ value: Float) -> Float {
    guard value > 1 else { return 0 }
    return (Float(value.exponent) + value.significand - 1) * 0.693_147_18
}
