/// The words that name a speaker, beside a cue: "Ada Quist, the mayor," in "Ada Quist, the mayor, did not say".
struct Phrase: Sendable, Hashable {
    /// The words themselves, without what stands in apposition.
    var tokens: Range<Int>
    /// The words between commas that say more about it.
    var apposition: Range<Int>?
    /// The relative pronoun that stands for it beside the cue.
    var relative: Range<Int>?
    /// Where all of it begins and ends, apposition, auxiliaries and commas included.
    var whole: Range<Int>
    /// A form of "be" stands between it and the cue.
    var isPassive = false
    /// "not", "never" or "declined to" stand between it and the cue.
    var isNegated = false
    /// The word right before the cue that makes a base form finite ("would", "to", "did").
    var hasModal = false
}

extension Phrase {
    /// These words, with what stands between them and a cue further on taken from `group`.
    func reaching(_ cue: Int, _ group: Phrase) -> Phrase {
        var result = self
        result.whole = whole.lowerBound..<cue
        result.isPassive = group.isPassive
        result.isNegated = group.isNegated
        result.hasModal = group.hasModal
        return result
    }

    /// The same group of verbs behind other words, which begin before it.
    func naming(_ words: Range<Int>) -> Phrase {
        var result = self
        result.tokens = words
        result.whole = words.lowerBound..<whole.upperBound
        return result
    }
}
