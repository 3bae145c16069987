/// A telling word with its share in what an article says, in four bytes.
struct WeightedTerm: Sendable {
    /// The upper 24 bits of the stem's hash, a bit for names, and 7 bits of weight: ordered by stem.
    ///
    /// Two words of a pair of articles with 88 terms each share 24 bits by chance in one pair of two thousand.
    let bits: UInt32

    /// Packs a term; `weight` is 0 to 1.
    init(stem: UInt32, weight: Float, isName: Bool) {
        let level = UInt32(min(max(weight, 0), 1) * 127 + 0.5)
        bits = stem & 0xFFFF_FF00 | (isName ? 0x80 : 0) | level
    }

    /// What index and rarity know the word by.
    var stem: UInt32 { bits & 0xFFFF_FF00 }

    /// 0 to 1; the squares of an article's words add up to 1, and so do those of its names.
    var weight: Float { Float(bits & 0x7F) / 127 }

    /// Whether it is a name rather than a word.
    var isName: Bool { bits & 0x80 != 0 }
}

/// How alike two articles are in words and in names.
struct Resemblance {
    /// The cosine of their words, 0 to 1.
    var words: Float
    /// The cosine of their names, 0 to 1.
    var names: Float
    /// How many words and names both have.
    var shared: Int
}

/// Compares the telling words of two articles, both ordered by stem.
///
/// A stem that is a name in one and a word in the other is shared and yet counts for neither cosine. What stands nowhere
/// but in clauses of `background` does not count.
func resemblance(_ telling: Telling, _ b: [WeightedTerm], without background: Clauses) -> Resemblance {
    let a = telling.terms
    var words: UInt32 = 0
    var names: UInt32 = 0
    var shared = 0
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
        let x = a[i].bits
        let y = b[j].bits
        if (x ^ y) < 0x100, telling.clauses[i] & ~background == 0 {
            i += 1
            j += 1
        } else if (x ^ y) < 0x100 {
            let product = (x & 0x7F) * (y & 0x7F)
            if x & y & 0x80 != 0 {
                names += product
            } else if (x | y) & 0x80 == 0 {
                words += product
            }
            shared += 1
            i += 1
            j += 1
        } else if x < y {
            i += 1
        } else {
            j += 1
        }
    }
    return Resemblance(words: Float(words) / (127 * 127), names: Float(names) / (127 * 127), shared: shared)
}
