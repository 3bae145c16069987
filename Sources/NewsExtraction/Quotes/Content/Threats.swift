internal import NewsModel
internal import NewsText

/// With what somebody threatens, without a clause: "threatened | war", "threatened Lusania with | duties if it left".
extension TaggedText {
    /// What somebody says they will do to others, and none of a threat with a knife or by a flood.
    func threat(_ at: Int, _ cue: Int, _ speaker: Phrase?, _ high: Int) -> Range<Int>? {
        guard words[cue].act == .threaten, at < high, isWord(at), !happens(speaker) else { return nil }
        let words = (at..<min(high, at + 12)).prefix {
            !isQuoted($0) && (isWord($0) || isJoint($0)) && !isStop($0)
                && (!has($0, [.finite, .coordinator]) || isName($0))
        }
        if let with = words.dropFirst().first(where: { matches($0, "with") }), with + 1 < high {
            return opensThreat(with + 1, high) ? threatened(with + 1, high) : nil
        }
        let isThreat = words.prefix(6).contains { TaggedText.measures.contains(text.hashes[$0]) }
        return isThreat ? threatened(at, high) : nil
    }

    /// "“consequences”", "the closure of the canal", "new and higher duties": words or a measure, and no weapon.
    private func opensThreat(_ at: Int, _ high: Int) -> Bool {
        if isQuoted(at) { return true }
        let phrase = (at..<min(high, at + 6)).prefix { isWord($0) && (!has($0, .preposition) || isName($0)) }
        return phrase.endIndex < high && isQuoted(phrase.endIndex)
            || phrase.contains {
                TaggedText.measures.contains(text.hashes[$0]) || TaggedText.penalties.contains(text.hashes[$0])
            }
    }

    /// The measure, and on what it depends: "duties | if it left".
    private func threatened(_ start: Int, _ high: Int) -> Range<Int> {
        let measure = object(start, high)
        let next = measure.upperBound
        guard next + 2 < high, matches(next, "if") || matches(next, "unless") else { return measure }
        return start..<clause(next, high).upperBound
    }

    /// With what governments, firms and people threaten.
    private static let measures = HashSet(
        words: """
            tariffs tariff duties sanctions action retaliation lawsuits lawsuit countermeasures walkout walkouts strike
            strikes boycott reprisals expulsion cuts layoffs closures redundancies war embargo blockade prosecution
            retribution
            """
    )
    /// The same, where "with" stands before it.
    private static let penalties = HashSet(
        words: """
            measures measure closure consequences force invasion attack attacks jail prison arrest arrests fines fine
            penalties penalty punishment charges dismissal suspension eviction withdrawal exclusion impeachment
            proceedings destruction annihilation detention deportation isolation veto resignation death divorce
            response steps withholding tax taxes levy levies ban bans sack bankruptcy
            """
    )
}
