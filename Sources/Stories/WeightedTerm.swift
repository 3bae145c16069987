/// A telling word with its share in what an article says, in eight bytes.
struct WeightedTerm: Sendable {
    /// The stem's hash.
    let stem: UInt32
    /// The share, negative for a name.
    private let signed: Float

    init(stem: UInt32, weight: Float, isName: Bool) {
        self.stem = stem
        signed = isName ? -weight : weight
    }

    /// 0 to 1; the squares of an article's words add up to 1, and so do those of its names.
    var weight: Float { abs(signed) }

    /// Whether it is a name rather than a word.
    var isName: Bool { signed < 0 }
}

/// How alike two articles are in words and in names: the cosines of both, 0 to 1.
struct Resemblance {
    var words: Float = 0
    var names: Float = 0
}

/// Compares the telling words of two articles, both ordered by stem.
///
/// A stem that is a name in one and a word in the other counts for nothing.
func resemblance(_ a: [WeightedTerm], _ b: [WeightedTerm]) -> Resemblance {
    var result = Resemblance()
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
        let x = a[i]
        let y = b[j]
        if x.stem < y.stem {
            i += 1
            continue
        }
        if y.stem < x.stem {
            j += 1
            continue
        }
        if x.isName && y.isName {
            result.names += x.weight * y.weight
        } else if !x.isName && !y.isName {
            result.words += x.weight * y.weight
        }
        i += 1
        j += 1
    }
    return result
}
