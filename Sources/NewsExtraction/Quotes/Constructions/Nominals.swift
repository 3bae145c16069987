internal import NewsModel
internal import NewsText

/// Nouns and participles that report: "the claim that", "made the point that", "attacks blamed on".
extension Reading {
    /// Adds what nouns and adjectives report, where no verb reports it or the words around it.
    ///
    /// What a verb reports inside such words belongs to them.
    func merged(_ nominals: [Attribution], into found: [Attribution]) -> [Attribution] {
        var all = found
        for var nominal in nominals {
            let start = min(nominal.frame.lowerBound, nominal.content.lowerBound)
            let isInside = all.contains { other in
                other.content.contains(start) || other.content.contains(nominal.content.lowerBound)
                    || other.rest?.contains(start) ?? false
            }
            let isEmpty = nominal.content.first.map { isTo($0) && nominal.content.count == 1 } ?? true
            guard !isInside, !isEmpty else { continue }
            if let next = all.first(where: { nominal.content.contains($0.frame.lowerBound) }),
                let border = border(before: next.frame.lowerBound, after: nominal.content.lowerBound)
            {
                nominal.content = stretch(nominal.content.lowerBound, border)
            }
            all.removeAll { nominal.content.contains($0.frame.lowerBound) || nominal.content.overlaps($0.content) }
            let place = all.firstIndex { $0.frame.lowerBound > start } ?? all.count
            all.insert(nominal, at: place)
        }
        return all
    }

    /// "attacks blamed on …": what is blamed stands before the participle, and nobody says who blames.
    func blamed(_ cue: Int, _ sentence: Range<Int>) -> Attribution? {
        guard matches(cue, "blamed"), cue + 2 < sentence.upperBound, matches(cue + 1, "on"), cue > sentence.lowerBound
        else { return nil }
        var start = cue
        while start > sentence.lowerBound, cue - start < 6, isWord(start - 1), !isQuoted(start - 1),
            !has(start - 1, [.preposition, .determiner, .possessive, .finite, .auxiliary, .pronoun, .coordinator])
        { start -= 1 }
        guard start < cue, !isCapital(cue - 1), !isAdverb(cue - 1), ends(cue - 1, with: "s") else { return nil }
        return Attribution(content: start..<cue, cue: cue..<cue + 1, act: .accuse, isPassive: true, isTrailing: true)
    }

    /// "the court heard that …", "the inquest was told …": what was said there, and nobody says by whom.
    func heard(_ verb: Int, _ sentence: Range<Int>) -> Attribution? {
        guard verb > sentence.lowerBound, verb + 1 < sentence.upperBound,
            let place = subject(before: verb, from: sentence.lowerBound), !place.isNegated,
            place.tokens.contains(where: { Reading.hearings.contains(text.hashes[$0]) })
        else { return nil }
        let before = place.whole.lowerBound - 1
        if endsReport(verb, sentence), before > sentence.lowerBound, isComma(before),
            let content = leadingClause(before, sentence.lowerBound)
        {
            return Attribution(content: content, cue: verb..<verb + 1, isPassive: true, isTrailing: true)
        }
        let start = matches(verb + 1, "that") ? verb + 2 : verb + 1
        guard start + 1 < sentence.upperBound,
            start > verb + 1 || place.isPassive && (has(start, [.pronoun, .determiner]) || isName(start))
        else {
            return nil
        }
        let content = clause(start, sentence.upperBound)
        guard hasVerb(content) else { return nil }
        return Attribution(content: content, cue: verb..<verb + 1, isPassive: true)
    }

    /// Where people speak whom a report need not name.
    private static let hearings = HashSet(
        words: """
            court jury inquest tribunal inquiry hearing trial jurors commission committee conference meeting councillors
            delegates mps
            """
    )

    /// "made the point that", "issued an assurance that": whoever made it says it.
    func madeNoun(_ noun: Int, _ sentence: Range<Int>) -> Attribution? {
        guard noun + 2 < sentence.upperBound, matches(noun + 1, "that"), noun > sentence.lowerBound + 2 else {
            return nil
        }
        var verb = noun - 1
        while verb > sentence.lowerBound, noun - verb < 4, isWord(verb), !has(verb, .determiner) { verb -= 1 }
        guard has(verb, .determiner), verb > sentence.lowerBound + 1 else { return nil }
        verb -= 1
        let makes =
            matches(verb, "made") || matches(verb, "makes") || matches(verb, "make") || matches(verb, "issued")
            || matches(verb, "repeated")
        guard makes, let speaker = subject(before: verb, from: sentence.lowerBound), canSpeak(speaker, verb),
            !speaker.isNegated, !speaker.isPassive
        else { return nil }
        return Attribution(
            content: clause(noun + 2, sentence.upperBound),
            cue: noun..<noun + 1,
            speaker: speaker,
            act: words[noun].act
        )
    }
}
