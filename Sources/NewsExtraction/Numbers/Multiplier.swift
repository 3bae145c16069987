/// A word that multiplies the number before it; the raw values stand in the lexicon's `multiplier` section.
enum Multiplier: Int32, Sendable {
    case dozen = 1
    case hundred = 2
    case thousand = 3
    /// Twenties; "Scores" alone are results.
    case scores = 4
    case lakh = 5
    case million = 6
    case crore = 7
    case half = 8
    case billion = 9
    case trillion = 12

    /// What it multiplies by; `nil` for "half", which divides.
    var power: Double? {
        switch self {
        case .dozen: 12
        case .hundred: 100
        case .thousand: 1000
        case .scores: 20
        case .lakh: 100_000
        case .million: 1_000_000
        case .crore: 10_000_000
        case .half: nil
        case .billion: 1_000_000_000
        case .trillion: 1_000_000_000_000
        }
    }
}

extension AnnotatedText {
    /// The multiplier at a token; `nil` for other words and beyond the ends.
    func multiplier(_ index: Int) -> Multiplier? {
        guard index >= 0, index < count, classes[index].contains(.multiplier) else { return nil }
        return Multiplier(rawValue: values[index])
    }
}
