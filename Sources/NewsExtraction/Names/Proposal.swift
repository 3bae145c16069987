internal import NewsModel
internal import NewsText

/// The names that the rules propose in one string.
struct Proposal {
    /// In sentences whose capitals tell names from words.
    var candidates: [Candidate]
    /// In headlines; the model does not see them.
    var headlines: [Candidate]

    /// Puts all names in order, with titles, bodies and aliases beside them.
    mutating func finish(in text: AnnotatedText) {
        candidates += headlines
        headlines = []
        candidates.removeAll { $0.type == .other && $0.strength < 2 }
        candidates.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        settleResults(&candidates, in: text)
        candidates.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        settleMatches(&candidates, in: text)
        addContext(&candidates, in: text)
    }
}
