internal import NewsModel
internal import NewsText

/// A verb of reporting before its subject: "“The port is old,” | said Ada Quist", "The port is old, | said Ada Quist".
extension TaggedText {
    /// "“…,” said X", "…, said X": the subject behind the verb, where what stands before it is no subject.
    func inverted(_ cue: Int, _ before: Phrase?, _ low: Int, _ sentence: Range<Int>) -> Attribution? {
        guard has(cue, .inverts), cue > sentence.lowerBound, before == nil || isComma(cue - 1),
            isQuoted(cue - 1) || isComma(cue - 1) && invertsBare(cue, before, sentence) && !fills(before, low, cue),
            let after = subject(after: has(cue, .needsParticle) ? cue + 2 : cue + 1, to: sentence.upperBound)
        else { return nil }
        return inverted(cue, after, before, low, sentence)
    }

    /// Whether a verb may stand before its subject without a quotation: "…, said Quist", but not "…, pledged support".
    private func invertsBare(_ cue: Int, _ speaker: Phrase?, _ sentence: Range<Int>) -> Bool {
        if matches(cue, "said") || matches(cue, "says") { return true }
        guard speaker == nil else { return false }
        return !has(cue, .takesInfinitive) && (!has(cue, .takesObject) || has(cue, .alsoNoun))
            || namesPerson(behind: cue, sentence)
    }

    /// "…, acknowledged Ada Quist, the mayor", "…, promised Ada Quist on Monday": a person by name, behind whom no object of
    /// the verb stands.
    private func namesPerson(behind cue: Int, _ sentence: Range<Int>) -> Bool {
        guard let phrase = subject(after: cue + 1, to: sentence.upperBound),
            phrase.tokens.last.map({ typeOfName($0) == .person }) ?? false
        else { return false }
        let next = phrase.tokens.upperBound
        return next >= sentence.upperBound || isComma(next) || isStop(next) || isSemicolon(next)
            || has(next, [.weekday, .last]) || has(next, .preposition) && !isTo(next)
    }

    /// Whether what stands before a comma and its verb is a name with its clause or apposition, and so no statement.
    private func fills(_ speaker: Phrase?, _ low: Int, _ cue: Int) -> Bool {
        guard let speaker, let apposition = speaker.apposition, let first = apposition.first,
            apposition.upperBound == cue - 1, canSpeak(speaker, cue),
            trimmed(low..<cue).lowerBound == speaker.whole.lowerBound,
            has(speaker.tokens.lowerBound, .determiner) || isCapital(speaker.tokens.lowerBound)
        else { return false }
        if has(first, [.who, .which]) || matches(first, "whose") { return true }
        return !has(first, [.finite, .auxiliary, .pastForm])
            && !(speaker.tokens.upperBound..<first - 1).contains { isComma($0) }
    }

    /// "said X" after a quotation or a comma.
    private func inverted(_ cue: Int, _ after: Phrase, _ before: Phrase?, _ low: Int, _ sentence: Range<Int>)
        -> Attribution?
    {
        var new = Attribution(
            content: cue..<cue,
            cue: cue..<cue + 1,
            speaker: after,
            act: words[cue].act,
            isTrailing: true
        )
        if isQuoted(cue - 1) {
            guard let content = leading(cue - 1, low) else { return nil }
            new.content = content
            return new
        }
        guard words[cue].kinds.contains(.takesBare) else { return nil }
        // "X, the head of Y, said Z “was …”": the phrase after the cue is the subject of what is said.
        if before != nil, after.whole.upperBound < sentence.upperBound, isQuoted(after.whole.upperBound) { return nil }
        // "X, the head of Y, said he would": the phrase after the cue goes on as a clause of its own.
        let end = after.whole.upperBound
        if end < sentence.upperBound, isWord(end) || isJoint(end) && !isStop(end) {
            guard before == nil, has(end, [.preposition, .weekday, .last, .subordinator]), !isTo(end) else {
                return nil
            }
        }
        if let content = leadingClause(cue - 1, low) {
            new.content = content
            return new
        }
        guard end < sentence.upperBound, isComma(end), end + 2 < sentence.upperBound,
            before == nil || has(after.tokens.lowerBound, .determiner)
        else { return nil }
        let rest = trimmed(end + 1..<sentence.upperBound)
        let lead = trimmed(low..<cue - 1)
        if before == nil, isInterrupted(lead, rest) {
            // "The bridge, said Ada Quist, was closed"
            new.content = lead
            new.rest = rest
            return new
        }
        new.content = rest
        new.isTrailing = false
        return new
    }
}
