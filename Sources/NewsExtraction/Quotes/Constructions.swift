internal import NewsModel

extension Reading {
    /// A cue without a subject of its own: "…, adding that", "and emphasized that", "After denying …, X said".
    func dependent(_ cue: Int, _ sentence: Range<Int>, _ found: [Attribution]) -> Attribution? {
        guard let follow = following(cue, nil, sentence) else { return nil }
        var new = Attribution(content: follow.content, cue: cue..<cue + 1, act: follow.act ?? words[cue].act)
        new.isDependent = true
        let isGerund = has(cue, .gerundForm)
        var before = cue - 1
        while before > sentence.lowerBound, isAdverb(before) { before -= 1 }
        if isGerund, before >= sentence.lowerBound, before <= sentence.lowerBound + 1,
            before < sentence.lowerBound + 1 || isAdverb(before),
            let comma = (cue..<sentence.upperBound).first(where: { isComma($0) && !isQuoted($0) })
        {
            return preposed(new, comma, sentence)
        }
        if isGerund {
            let opens =
                before < sentence.lowerBound || isComma(before) || isDash(before) || isQuoted(before)
                || has(before, [.speechNoun, .document, .coordinator, .weekday])
            guard opens else { return nil }
            if before < sentence.lowerBound { return nil }
        }
        if let last = found.last, last.speaker != nil, !last.isPassive, !isInside(cue, last) {
            new.speaker = last.speaker
        } else {
            new.speaker = leadingSubject(before: cue, sentence)
        }
        return new.speaker == nil ? nil : new
    }

    /// Whether the cue belongs to the words of `last` and not to its speaker: no comma before it, and no noun of speech.
    private func isInside(_ cue: Int, _ last: Attribution) -> Bool {
        guard !last.isTrailing, last.content.contains(cue) else { return false }
        return !isComma(cue - 1) && !has(cue - 1, [.coordinator, .adverb]) && !isQuoted(cue - 1)
    }

    /// "After initially denying the plan, Dovrik said": the speaker stands after the comma.
    private func preposed(_ attribution: Attribution, _ comma: Int, _ sentence: Range<Int>) -> Attribution? {
        var new = attribution
        guard comma > new.content.lowerBound, comma + 1 < sentence.upperBound else { return nil }
        new.content = new.content.lowerBound..<min(comma, new.content.upperBound)
        guard let verb = firstVerb(in: comma + 1..<sentence.upperBound),
            let subject = subject(before: verb, from: comma + 1)
        else { return nil }
        new.speaker = subject
        return new
    }

    /// The subject of the sentence's first verb, when it stands before `cue`.
    private func leadingSubject(before cue: Int, _ sentence: Range<Int>) -> Phrase? {
        var start = sentence.lowerBound
        if has(start, [.preposition, .subordinator]), !isName(start),
            let comma = (start..<cue).first(where: { isComma($0) && !isQuoted($0) })
        {
            start = comma + 1
        }
        guard let verb = firstVerb(in: start..<cue) else { return nil }
        return subject(before: verb, from: start)
    }

    /// The first word that can be a finite verb.
    private func firstVerb(in range: Range<Int>) -> Int? {
        var at = range.lowerBound + 1
        while at < range.upperBound {
            defer { at += 1 }
            guard !isQuoted(at), isWord(at), !isName(at), !isCapital(at) else { continue }
            if has(at, [.finite, .auxiliary])
                || has(at, [.pastForm, .presentForm]) && !has(at - 1, [.determiner, .preposition])
            {
                return at
            }
            if ends(at, with: "ed"), !has(at - 1, [.determiner, .preposition, .possessive]),
                isWord(at - 1) || isComma(at - 1)
            {
                return at
            }
        }
        return nil
    }

    /// "has been accused of …": words whose speaker the text does not name.
    func passive(_ cue: Int, _ sentence: Range<Int>) -> Attribution? {
        guard has(cue, .takesOf), has(cue, [.pastForm, .participleForm]), cue + 2 < sentence.upperBound,
            has(cue + 1, .of)
        else { return nil }
        return Attribution(
            content: clause(cue + 2, sentence.upperBound),
            cue: cue..<cue + 1,
            act: words[cue].act,
            isPassive: true
        )
    }

    /// "X was quoted as saying".
    func quotedAs(_ at: Int, _ sentence: Range<Int>) -> Attribution? {
        guard at + 3 < sentence.upperBound, matches(at + 1, "as"), has(at + 2, .gerundForm), !isCapital(at) else {
            return nil
        }
        guard let speaker = subject(before: at, from: sentence.lowerBound), speaker.isPassive else { return nil }
        var new = Attribution(content: at..<at, cue: at..<at + 3, speaker: speaker)
        new.speaker?.isPassive = false
        let before = speaker.whole.lowerBound - 1
        if before >= sentence.lowerBound, isQuoted(before) {
            new.content = quoted[Int(stretchAt[before])].tokens
            new.isTrailing = true
            return new
        }
        guard let follow = following(at + 2, speaker, sentence) else { return nil }
        new.content = follow.content
        return new
    }

    /// "According to X, …", "…, according to X".
    func according(_ at: Int, _ sentence: Range<Int>, _ found: [Attribution]) -> Attribution? {
        guard at + 2 < sentence.upperBound, isTo(at + 1) else { return nil }
        let high = sentence.upperBound
        guard let speaker = sourcePhrase(at + 2, high) else { return nil }
        var new = Attribution(content: at..<at, cue: at..<at + 2, speaker: speaker)
        let end = speaker.whole.upperBound
        if at == sentence.lowerBound {
            guard end < high else { return nil }
            new.content = clause(isComma(end) ? end + 1 : end, high)
            return new
        }
        let low = found.last.map { $0.isTrailing ? $0.frame.upperBound : $0.frame.lowerBound } ?? sentence.lowerBound
        var content = trimmed(min(low, at)..<at)
        if let last = found.last, !last.isTrailing {
            content = trimmed(max(content.lowerBound, last.content.lowerBound)..<at)
        }
        if !isQuoted(at - 1), !hasVerb(content) || wordCount(content) < 3 {
            guard end < high, isComma(end) else { return nil }
            content = clause(end + 1, high)
            new.content = content
            return new
        }
        if let last = found.last, !last.isTrailing, last.content.lowerBound <= content.lowerBound { return nil }
        new.content = content
        new.isTrailing = true
        return new
    }

    /// The source after "according to": a longer phrase than a subject, "a report by the council of Lomna".
    private func sourcePhrase(_ start: Int, _ high: Int) -> Phrase? {
        guard var phrase = subject(after: start, to: high) else { return nil }
        var end = phrase.tokens.upperBound
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
