internal import NewsModel
internal import NewsText

/// Indirect speech in German: "Berg sagte, dass die Fähre fährt", "Laut Polizei wurden zwei Boote gestohlen".
extension TaggedText {
    /// Speech in a German sentence: beside quotation marks, before "dass", and after "laut".
    ///
    /// The verb stands second, so its subject stands on either side of it.
    func germanAttributions(in sentence: Range<Int>) -> [Attribution] {
        var found = germanTags(in: sentence)
        for at in sentence where !isQuoted(at) && isWord(at) {
            guard let new = germanAttribution(at, sentence), wordCount(new.content) > 0,
                !found.contains(where: { $0.content.overlaps(new.content) || $0.content.overlaps(new.frame) })
            else { continue }
            found.append(new)
        }
        return found
    }

    /// What a source or a verb of reporting at a token gives.
    private func germanAttribution(_ at: Int, _ sentence: Range<Int>) -> Attribution? {
        if let source = germanSource(at, sentence) { return source }
        guard has(at, .cue) || isSummons(at), !isCapital(at), !isName(at) else { return nil }
        return germanClause(at, sentence) ?? germanInfinitive(at, sentence) ?? germanDeed(at, sentence)
    }

    /// The clause around a verb.
    private func germanClause(_ cue: Int, _ sentence: Range<Int>) -> Attribution? {
        var new = Attribution(content: cue..<cue, cue: cue..<cue + 1, act: words[cue].act)
        let high = sentence.upperBound
        guard !has(cue, .needsMarks) || (cue..<high).contains(where: { isColon($0) }) else { return nil }
        var left = subject(before: cue, from: sentence.lowerBound)
        if let first = left?.tokens.first, has(first, .oblique) || has(first, .adverb) && left?.tokens.count == 1 {
            left = nil
        }
        let right = subject(after: cue + 1, to: high)
        // The subject stands before the verb only when nothing else does.
        let isFirst = left.map { opensGermanClause($0.tokens.lowerBound, sentence) } ?? false
        var subject = isFirst ? left : right ?? left
        if let found = subject, !canSpeak(found, cue) { subject = nil }
        guard let speaker = subject ?? farSubject(cue, sentence), !isPassive(cue, sentence) else { return nil }
        new.speaker = named(speaker)
        let start = max(cue + 1, speaker.whole.upperBound)
        guard let content = germanContent(start, cue, high), !isUnsaid(cue, content, speaker) else { return nil }
        new.content = content
        if speaker.tokens.count == 1, matches(speaker.tokens.lowerBound, "es"), starts(cue, with: "h") {
            // "In dem Brief heißt es, …": the letter speaks, or nobody
            new.speaker = speaker.tokens.lowerBound == cue + 1 ? subjectBehind(cue + 1, content.lowerBound) : nil
        }
        new.act = germanAct(cue, content.lowerBound - 1)
        return new
    }

    /// Whether nobody said it: "sagte gestern nicht, dass", "Niemand sagte, dass".
    private func isUnsaid(_ cue: Int, _ content: Range<Int>, _ speaker: Phrase) -> Bool {
        if speaker.tokens.count == 1, matches(speaker.tokens.lowerBound, "niemand") { return true }
        return (cue + 1..<content.lowerBound).contains { has($0, .negation) && !isQuoted($0) }
    }

    /// Who stands further off: "Die Zeitung „Deich“ | berichtet", "… prüfte den Damm und sagte, dass".
    private func farSubject(_ cue: Int, _ sentence: Range<Int>) -> Phrase? {
        guard cue > sentence.lowerBound, !has(cue - 1, .negation),
            let speaker = germanTeller(cue, sentence, to: sentence.upperBound), isDoer(speaker)
        else { return nil }
        return speaker
    }

    private func opensGermanClause(_ at: Int, _ sentence: Range<Int>) -> Bool {
        guard !has(at, .preposition) else { return false }
        return at == sentence.lowerBound || isComma(at - 1) || has(at - 1, .coordinator)
    }

    /// What follows the verb: a quotation after a colon, a clause with "dass", what somebody is called.
    private func germanContent(_ start: Int, _ cue: Int, _ high: Int) -> Range<Int>? {
        var at = start
        while at < min(high, start + 30) {
            if isQuoted(at) {
                return has(cue, .takesLabel) && at > start ? start..<quotation(at: at).tokens.upperBound : nil
            }
            if isColon(at) { return at + 1 < high && isQuoted(at + 1) ? quotation(at: at + 1).tokens : nil }
            if isComma(at) {
                guard at + 2 < high, has(cue, .takesThat) else { return nil }
                if has(at + 1, [.that, .question]) { return clause(at + 1, high) }
                // Without "dass" the subjunctive tells reported speech.
                let rest = at + 1..<high
                // ", die den Hafen … hätten" is a relative clause.
                if has(at + 1, .determiner), starts(at + 1, with: "d"), has(at + 2, germanRelative), !isName(at + 2) {
                    return nil
                }
                let isReported = rest.prefix(25).contains { !isQuoted($0) && isSubjunctive($0) }
                return isReported && !rest.contains { isQuoted($0) } ? trimmed(rest) : nil
            }
            at += 1
        }
        return nil
    }
}

/// What can follow a relative pronoun and no article.
private let germanRelative: WordKinds = [.determiner, .preposition, .pronoun, .oblique, .adverb, .negation, .reflexive]
