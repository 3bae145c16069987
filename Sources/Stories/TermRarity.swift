/// In how many of the articles at hand a word stands, and so how much it tells.
struct TermRarity {
    private var counts: [UInt32: Int32] = [:]
    private var articles: Float = 0

    /// Counts one article's words.
    mutating func add(_ terms: [Term]) {
        for term in terms { counts[term.stem & 0xFFFF_FF00, default: 0] += 1 }
        articles += 1
    }

    /// Takes one article's words away.
    mutating func forget(_ terms: [UInt32]) {
        for stem in terms {
            guard let count = counts[stem] else { continue }
            counts[stem] = count > 1 ? count - 1 : nil
        }
        articles = max(articles - 1, 0)
    }

    /// The inverse document frequency, natural logarithm.
    ///
    /// `prior` articles in which nothing is known stand behind the first ones: a word of one of the first ten articles
    /// is no commoner than one of a thousand later. Source: Robertson and Spärck Jones's idf with additive smoothing.
    func idf(_ stem: UInt32) -> Float {
        let count = Float(counts[stem & 0xFFFF_FF00] ?? 0)
        return logarithm((articles + TermRarity.prior) / (count + TermRarity.prior / 250))
    }

    private static let prior: Float = 500
}

/// The natural logarithm of a number of at least 1, within .06: halving and a straight line between powers of 2.
private func logarithm(_ value: Float) -> Float {
    guard value > 1 else { return 0 }
    return (Float(value.exponent) + value.significand - 1) * 0.693_147_18
}
