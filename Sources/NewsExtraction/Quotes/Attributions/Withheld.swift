internal import NewsModel
internal import NewsText

/// What somebody rules out, does not rule out, or will not say: "declined to rule out a strike".
extension TaggedText {
    /// "ruled out a strike", "ruled out raising fares", "ruled out that the fire was set".
    func ruledOut(_ cue: Int, _ high: Int) -> Range<Int>? {
        let start = cue + 2
        guard start < high, matches(cue + 1, "out"), TaggedText.rules.contains(text.hashes[cue]) else { return nil }
        if matches(start, "that"), start + 2 < high { return clause(start + 1, high) }
        let opens = isWord(start) && opensObject(start, high) && !isPlayer(start, high)
        return isQuoted(start) || opens ? object(start, high) : nil
    }

    /// "ruled out Brandt for the final", "ruled out the captain": somebody who will not take part.
    private func isPlayer(_ start: Int, _ high: Int) -> Bool {
        isPeople(start) || has(start, .determiner) && start + 1 < high && isPeople(start + 1)
    }

    /// "declined to rule out a strike", "refused to say whether": neither said nor denied, and reported all the same.
    ///
    /// The cue begins with the refusal, so that nobody takes the words for a statement.
    func withheld(_ cue: Int, _ speaker: Phrase, _ sentence: Range<Int>) -> Attribution? {
        let high = sentence.upperBound
        let refusal = (speaker.tokens.upperBound..<cue).first { has($0, [.decline, .modal, .auxiliary]) }
        guard let refusal, cue + 2 < high, !isSupposed(cue, sentence) else { return nil }
        if let left = ruledOut(cue, high) {
            guard canHoldView(speaker) else { return nil }
            return Attribution(content: left, cue: refusal..<cue + 2, speaker: speaker)
        }
        let isRefused = has(refusal, .decline) && !matches(refusal, "failed") || matches(refusal, "would")
        let next = skipOccasions(cue + 1, high)
        guard isRefused, next + 1 < high, has(next, .question), !isQuoted(next),
            has(cue, [.takesThat, .takesBare]), has(cue, .baseForm)
        else { return nil }
        return Attribution(content: clause(next, high), cue: refusal..<cue + 1, speaker: speaker)
    }

    private static let rules = HashSet(words: "rule rules ruled ruling")
}
