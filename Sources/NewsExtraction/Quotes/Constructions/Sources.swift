internal import NewsModel
internal import NewsText

/// Sources that are named without a verb: "According to Ada Quist, …", "…, per the council".
extension TaggedText {
    /// What "according to" or "per" at a token gives the source of: the words behind it, before it or around it.
    func according(_ at: Int, _ sentence: Range<Int>, _ found: [Attribution]) -> Attribution? {
        let high = sentence.upperBound
        guard at + 2 < high else { return nil }
        if let view = view(at, sentence) { return view.content.isEmpty ? source(view, at, sentence, found) : view }
        let start: Int
        if isTo(at + 1) {
            start = at + 2
        } else if matches(at, "per") {
            start = at + 1
        } else if let by = reportedBy(at, high) {
            start = by + 1
        } else {
            return nil
        }
        guard let speaker = loneSource(start, high) ?? sourcePhrase(start, high), !isNorm(speaker.tokens) else {
            return nil
        }
        return source(Attribution(content: at..<at, cue: at..<start, speaker: speaker), at, sentence, found)
    }

    /// "according to plan", "according to its own values": by what something is done, and nobody's words.
    private func isNorm(_ words: Range<Int>) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        if words.count == 1 { return TaggedText.norms.contains(text.hashes[last]) }
        return has(first, .possessive) && matches(first + 1, "own")
            && words.contains { TaggedText.ownNorms.contains(text.hashes[$0]) }
    }

    private static let norms = HashSet(
        words: "plan schedule script need needs ability size rank taste means merit custom tradition ritual"
    )
    private static let ownNorms = HashSet(
        words: "rules values laws principles customs logic pace lights standards traditions conscience needs taste"
    )

    /// What a source at a token is the source of.
    private func source(_ new: Attribution, _ at: Int, _ sentence: Range<Int>, _ found: [Attribution]) -> Attribution? {
        guard let speaker = new.speaker else { return nil }
        let high = sentence.upperBound
        if opensInsertion(at - 1, sentence.lowerBound) { return insertedSource(new, speaker, high, found) }
        if at == sentence.lowerBound { return openingSource(new, speaker, high) }
        return laterSource(new, speaker, sentence, found)
    }

    /// "In X’s view, …", "…, in her opinion", "…, in the words of X, …": whose view it is, between commas.
    func view(_ at: Int, _ sentence: Range<Int>) -> Attribution? {
        let high = sentence.upperBound
        guard at + 3 < high, matches(at, "in"), at == sentence.lowerBound || isComma(at - 1),
            let noun = (at + 2..<min(at + 9, high - 1)).first(where: {
                TaggedText.opinions.contains(text.hashes[$0])
            }),
            (at + 1..<noun).allSatisfy({ !isQuoted($0) && !isComma($0) })
        else { return nil }
        var speaker: Range<Int>
        var end = noun + 1
        if has(at + 1, .possessive), noun <= at + 3 {
            guard has(at + 1, [.male, .female]) || matches(at + 1, "its") || matches(at + 1, "their") else {
                return nil
            }
            speaker = at + 1..<at + 2
        } else if matches(at + 1, "the"), noun == at + 2, has(noun + 1, .of), noun + 2 < high {
            guard let owner = subject(after: noun + 2, to: high), owner.apposition == nil else { return nil }
            speaker = owner.tokens
            end = speaker.upperBound
        } else {
            let mark = matches(noun - 1, "s") ? noun - 2 : noun - 1
            guard mark > at + 1, isApostrophe(mark), !has(mark - 1, [.weekday, .period, .adverb]),
                !matches(mark - 1, "today")
            else { return nil }
            speaker = at + 1..<mark
        }
        guard end >= high || isComma(end) || isStop(end) else { return nil }
        // "because, in X’s words, “…”": the quotation alone
        let isQuoting = at > sentence.lowerBound && end + 1 < high && isComma(end) && isQuoted(end + 1)
        return Attribution(
            content: isQuoting ? clause(end + 1, high) : at..<at,
            cue: noun..<noun + 1,
            speaker: Phrase(tokens: speaker, whole: min(noun, speaker.lowerBound)..<end)
        )
    }

    private static let opinions = HashSet(words: "view opinion words assessment telling judgment judgement")

    /// "according to him,": a pronoun and no more.
    private func loneSource(_ at: Int, _ high: Int) -> Phrase? {
        guard has(at, [.pronoun, .reflexive]), at + 1 >= high || isComma(at + 1) || isStop(at + 1) else { return nil }
        return Phrase(tokens: at..<at + 1, whole: at..<at + 1)
    }

    /// "a list that, according to Lind, | does not exist".
    private func insertedSource(_ new: Attribution, _ source: Phrase, _ high: Int, _ found: [Attribution])
        -> Attribution?
    {
        let end = source.apposition == nil ? source.whole.upperBound : source.tokens.upperBound
        let isInside = found.last.map { !$0.isTrailing && $0.content.contains(new.content.lowerBound) } ?? false
        guard !isInside, end + 2 < high, isComma(end) else { return nil }
        var new = new
        new.content = clause(end + 1, high)
        return new
    }

    /// "According to Lind, | the list does not exist".
    private func openingSource(_ new: Attribution, _ source: Phrase, _ high: Int) -> Attribution? {
        let end = sourceEnd(source, high)
        guard end < high else { return nil }
        var new = new
        new.speaker?.whole = source.tokens.lowerBound..<end
        new.content = clause(isComma(end) ? end + 1 : end, high)
        return new
    }

    /// "The list, according to Lind, does not exist", "The list does not exist, according to Lind".
    private func laterSource(
        _ attribution: Attribution,
        _ source: Phrase,
        _ sentence: Range<Int>,
        _ found: [Attribution]
    ) -> Attribution? {
        let at = attribution.content.lowerBound
        let low = found.last.map { $0.isTrailing ? $0.frame.upperBound : $0.frame.lowerBound } ?? sentence.lowerBound
        var content = trimmed(low..<at)
        if let last = found.last, last.isTrailing, !isQuoted(at - 1), last.frame.upperBound < at,
            !has(last.frame.upperBound, .coordinator), !isComma(last.frame.upperBound)
        {
            return nil
        }
        if let last = found.last, !last.isTrailing {
            content = trimmed(max(content.lowerBound, last.content.lowerBound)..<at)
        }
        if !isQuoted(at - 1), !hasVerb(content) && !hasBareVerb(content) || wordCount(content) < 3 {
            return aroundSource(attribution, source, content, sentence.upperBound)
        }
        if let last = found.last, !last.isTrailing, last.content.lowerBound <= content.lowerBound { return nil }
        var new = attribution
        new.content = content
        new.isTrailing = true
        return new
    }

    /// The clause behind a source that no clause stands before, and what stands before where it is a part of that clause.
    private func aroundSource(
        _ attribution: Attribution,
        _ source: Phrase,
        _ lead: Range<Int>,
        _ high: Int
    ) -> Attribution? {
        // "But on Monday, according to Lind, Brandt resigned": what follows is no apposition
        let isClause = source.apposition.map { opensSentenceOfItsOwn($0) } ?? false
        let end = isClause ? source.tokens.upperBound : source.whole.upperBound
        guard end < high, isComma(end) else { return nil }
        let rest = clause(end + 1, high)
        guard hasVerb(rest) else { return nil }
        var new = attribution
        new.content = rest
        if isInterrupted(lead, rest) {
            new.content = lead
            new.rest = rest
            new.isTrailing = true
        }
        return new
    }

    /// Whether words with a finite verb of their own are a sentence, and no apposition.
    private func opensSentenceOfItsOwn(_ words: Range<Int>) -> Bool {
        guard let first = words.first, !has(first, [.who, .which]),
            let verb = words.first(where: { has($0, .finite) && !isCapital($0) && !isQuoted($0) && !isTo($0) })
        else { return false }
        return !hasRelative(before: verb, first)
    }

    /// "As first reported by the Post, …": where "by" stands.
    func reportedBy(_ at: Int, _ high: Int) -> Int? {
        guard isAs(at), at + 4 < high else { return nil }
        let verb = isAdverb(at + 1) ? at + 2 : at + 1
        return matches(verb, "reported") && matches(verb + 1, "by") ? verb + 1 : nil
    }

    /// ", per police", "Per the team, …", and not "per person".
    func isPer(_ at: Int, _ sentence: Range<Int>) -> Bool {
        guard matches(at, "per"), !isName(at), at + 1 < sentence.upperBound,
            at == sentence.lowerBound || isComma(at - 1)
        else { return false }
        return isName(at + 1) || has(at + 1, [.determiner, .possessive, .plural])
    }

    /// Where the source ends that opens a sentence: at the comma before the clause that it is the source of.
    ///
    /// "According to Reuters, dozens were …" is no apposition, "According to a report released on Monday, …" goes on.
    private func sourceEnd(_ source: Phrase, _ high: Int) -> Int {
        let end = source.whole.upperBound
        if let said = source.apposition, let last = source.tokens.last, let name = said.last,
            typeOfName(name) == .person, isName(last), typeOfName(last) != .person,
            !source.tokens.contains(where: isPersonNoun)
        {
            // "According to the Post, Ada Quist, a judge, ordered"
            return source.tokens.upperBound
        }
        if source.apposition != nil {
            let next = end + 1
            let opens =
                end < high && isComma(end) && next < high
                && (isQuoted(next) || isCapital(next) || isName(next) || has(next, [.determiner, .pronoun, .plural])
                    || !isWord(next) || text.flags[next].contains(.number) || ends(next, with: "s"))
            return opens ? end : source.tokens.upperBound
        }
        guard end < high, isWord(end) else { return end }
        let isParticiple =
            ends(end, with: "ed") || ends(end - 1, with: "ed") && !isCapital(end - 1) || matches(end, "seen")
            || matches(end, "by")
        guard isParticiple else { return end }
        return (end..<min(high, end + 20)).first { isComma($0) && !isQuoted($0) } ?? end
    }

    /// Where the verb stands of a clause that says who published a document: "minutes that the bank | published".
    private func publisher(_ that: Int, _ high: Int) -> Int? {
        guard that > 0, that + 3 < high, matches(that, "that"), has(that - 1, .document),
            has(that + 1, [.determiner, .possessive]) || isName(that + 1)
        else { return nil }
        return (that + 2..<min(high, that + 10)).first {
            isWord($0) && !isCapital($0) && !isName($0) && (ends($0, with: "ed") || has($0, [.pastForm, .finite]))
        }
    }

    /// The source after "according to": a longer phrase than a subject, "a report by the council of Lomna".
    private func sourcePhrase(_ start: Int, _ high: Int) -> Phrase? {
        guard var phrase = subject(after: start, to: high) else { return nil }
        var end = phrase.tokens.upperBound
        if let published = publisher(end, high) {
            // "minutes that the bank published on Tuesday"
            phrase.tokens = phrase.tokens.lowerBound..<published
            phrase.whole = phrase.tokens.lowerBound..<skipOccasions(published + 1, high)
            return phrase
        }
        while end + 1 < high, has(end, .preposition), !isQuoted(end + 1), isWord(end + 1),
            let more = subject(after: end + 1, to: high),
            !has(end + 1, .pronoun) || has(end + 1, .determiner)
        {
            end = more.tokens.upperBound
        }
        if end > phrase.tokens.upperBound {
            phrase.tokens = phrase.tokens.lowerBound..<end
            phrase.whole = phrase.tokens
        }
        return phrase
    }
}
