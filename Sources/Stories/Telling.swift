/// The telling words of the article at hand, with the clauses that each stands in.
struct Telling {
    /// Ordered by stem.
    var terms: [WeightedTerm]
    /// Of each of them.
    var clauses: [Clauses]

    /// The words and names that tell most, by weight and rarity, each at unit length.
    init(_ sketch: Sketch, rarity: TermRarity, limits: Limits) {
        let words = Telling.heaviest(sketch.terms, areNames: false, rarity: rarity, limits: limits)
        let names = Telling.heaviest(sketch.terms, areNames: true, rarity: rarity, limits: limits)
        let heaviest = (words + names).sorted { $0.term.bits < $1.term.bits }
        terms = heaviest.map(\.term)
        clauses = heaviest.map { sketch.terms[Int($0.place)].clauses }
    }

    /// The heaviest words or names, with their place among the sketch's.
    private static func heaviest(
        _ terms: [Term],
        areNames: Bool,
        rarity: TermRarity,
        limits: Limits
    ) -> [(term: WeightedTerm, place: Int32)] {
        var kept: [(stem: UInt32, weight: Float, place: Int32)] = []
        kept.reserveCapacity(terms.count)
        for (place, term) in terms.enumerated() where term.isName == areNames {
            kept.append((term.stem, term.weight * rarity.idf(term.stem), Int32(truncatingIfNeeded: place)))
        }
        kept.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.stem < $1.stem }
        let limit = areNames ? limits.names : limits.words
        let length = kept.prefix(limit).reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
        guard length > 0 else { return [] }
        return kept.prefix(limit).map {
            (WeightedTerm(stem: $0.stem, weight: $0.weight / length, isName: areNames), $0.place)
        }
    }
}
