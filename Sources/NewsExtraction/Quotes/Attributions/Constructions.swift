internal import NewsModel
internal import NewsText

extension Reading {
    /// A cue without a subject of its own: "…, adding that", "and emphasized that", "After denying …, X said".
    func dependent(_ cue: Int, _ sentence: Range<Int>, _ found: [Attribution]) -> Attribution? {
        guard !has(cue, .needsDocument), let follow = following(cue, nil, sentence) else { return nil }
        var new = Attribution(content: follow.content, cue: cue..<cue + 1, act: follow.act ?? words[cue].act)
        new.isDependent = true
        let isGerund = has(cue, .gerundForm)
        var before = cue - 1
        while before > sentence.lowerBound, isAdverb(before) { before -= 1 }
        if isGerund, before >= sentence.lowerBound - 1, before <= sentence.lowerBound + 1,
            before < sentence.lowerBound + 1 || isAdverb(before),
            let comma = stretch(cue, sentence.upperBound).first(where: { isComma($0) && (!isQuoted($0) || closes($0)) })
        {
            return preposed(new, isQuoted(comma) ? comma + 1 : comma, sentence)
        }
        // "X, wondering whether it was over, said"
        if isGerund, found.isEmpty, before >= sentence.lowerBound, isComma(before),
            let comma = stretch(cue + 1, min(cue + 16, sentence.upperBound - 1)).first(where: { isComma($0) }),
            has(comma + 1, .inverts), has(comma + 1, [.pastForm, .presentForm])
        {
            return nil
        }
        if isGerund {
            let opens =
                before < sentence.lowerBound || isComma(before) || isDash(before) || isQuoted(before)
                || has(before, [.speechNoun, .document, .coordinator, .weekday]) || matches(before, "by")
                || matches(before, "while") || matches(before, "before") || matches(before, "after")
            if !opens, before > sentence.lowerBound, let speaker = joiner(before, sentence) {
                new.speaker = speaker
                return new
            }
            guard opens else { return nil }
            if before < sentence.lowerBound { return nil }
            if let document = complement(before, sentence) {
                new.speaker = document
                new.content = withoutSecondNoun(new.content)
                return new
            }
        }
        if let last = found.last, last.speaker != nil, !last.isPassive, !isInside(cue, last) {
            new.speaker = last.speaker
        } else {
            new.speaker = leadingSubject(before: cue, sentence) ?? (isGerund ? interrupted(before, sentence) : nil)
        }
        return new.speaker == nil ? nil : new
    }

    /// Whether a comma is the last mark inside a quotation.
    private func closes(_ comma: Int) -> Bool {
        let marked = quoted[Int(stretchAt[comma])]
        return comma + 1 == marked.inner.upperBound && comma + 2 == marked.tokens.upperBound
    }

    /// "…, with Anna Berg telling reporters that": the phrase between "with" and the verb speaks.
    func absolute(_ cue: Int, _ sentence: Range<Int>) -> Attribution? {
        var start = cue
        while start > sentence.lowerBound, cue - start < 10, isWord(start - 1) || isJoint(start - 1),
            !isQuoted(start - 1),
            !has(start - 1, [.preposition, .finite, .coordinator, .pronoun]) || isName(start - 1)
        { start -= 1 }
        guard start < cue, start > sentence.lowerBound, matches(start - 1, "with"),
            isName(cue - 1) || has(cue - 1, [.person, .body]),
            let follow = following(cue, nil, sentence)
        else { return nil }
        let phrase = Phrase(tokens: start..<cue, whole: start..<cue)
        return Attribution(
            content: follow.content,
            cue: cue..<cue + 1,
            speaker: phrase,
            act: follow.act ?? words[cue].act
        )
    }

    /// "Berg, after saying that …, left": the subject whose clause the gerund interrupts.
    private func interrupted(_ before: Int, _ sentence: Range<Int>) -> Phrase? {
        let comma = isComma(before) ? before : before - 1
        guard comma > sentence.lowerBound, isComma(comma) else { return nil }
        guard let found = subject(before: comma, from: sentence.lowerBound), canSpeak(found, comma),
            has(found.tokens.lowerBound, [.pronoun, .determiner]) || isCapital(found.tokens.lowerBound)
        else { return nil }
        return found
    }

    /// "the leak of documents describing": the document speaks, when it stands after "of".
    private func complement(_ noun: Int, _ sentence: Range<Int>) -> Phrase? {
        guard has(noun, .document) else { return nil }
        var start = noun
        while start > sentence.lowerBound, isWord(start - 1),
            !has(start - 1, [.preposition, .finite, .cue, .coordinator])
        { start -= 1 }
        guard start > sentence.lowerBound, has(start - 1, .of) else { return nil }
        return Phrase(tokens: start..<noun + 1, whole: start..<noun + 1)
    }

    /// "describing how …| and the council passing …": what is no clause of its own goes with the first noun.
    private func withoutSecondNoun(_ content: Range<Int>) -> Range<Int> {
        for at in content where has(at, .coordinator) && !isQuoted(at) {
            let rest = stretch(at + 1, content.upperBound)
            guard let gerund = rest.first(where: { ends($0, with: "ing") && !isCapital($0) }), gerund > at + 1,
                !stretch(at + 1, gerund).contains(where: { has($0, [.finite, .pastForm, .presentForm]) })
            else { continue }
            return trimmed(stretch(content.lowerBound, at))
        }
        return content
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
        new.content = stretch(new.content.lowerBound, min(isQuoted(comma) ? comma + 1 : comma, new.content.upperBound))
        guard let verb = firstVerb(in: stretch(comma + 1, sentence.upperBound)),
            let subject = subject(before: verb, from: comma + 1)
        else { return nil }
        new.speaker = subject
        return new
    }

    /// The subject of the sentence's first verb, when it stands before `cue`.
    func leadingSubject(before cue: Int, _ sentence: Range<Int>) -> Phrase? {
        var start = sentence.lowerBound
        if has(start, [.preposition, .subordinator]) || matches(start, "asked") || matches(start, "pressed"),
            !isName(start), let comma = stretch(start, cue).first(where: { isComma($0) && !isQuoted($0) })
        {
            start = comma + 1
        }
        if let verb = firstVerb(in: stretch(start, cue)), let found = subject(before: verb, from: start) {
            return found
        }
        // a verb that is not known: the name or pronoun that opens the clause
        while start + 1 < cue, isAdverb(start) || has(start, .title) || has(start, .person) && isName(start + 1),
            !isName(start)
        { start += 1 }
        guard start < cue, !isQuoted(start) else { return nil }
        if has(start, .pronoun), has(start, .human) { return Phrase(tokens: start..<start + 1, whole: start..<cue) }
        guard isName(start) else { return nil }
        let name = names[Int(nameAt[start])]
        guard name.type == .person || name.type == .organization, name.tokens.upperBound < cue,
            isWord(name.tokens.upperBound)
        else { return nil }
        return Phrase(tokens: start..<name.tokens.upperBound, whole: start..<cue)
    }

    /// The first word that can be a finite verb.
    func firstVerb(in range: Range<Int>) -> Int? {
        var at = range.lowerBound + 1
        while at < range.upperBound {
            defer { at += 1 }
            guard !isQuoted(at), isWord(at), !isName(at), !isCapital(at) else { continue }
            if has(at, [.finite, .auxiliary])
                || has(at, [.pastForm, .presentForm]) && !has(at - 1, [.determiner, .preposition])
            {
                return at
            }
            if isNounLikeVerb(at, range) { return at }
            if ends(at, with: "s"), isAdverb(at - 1), at - 1 > range.lowerBound, isName(at - 2) { return at }
            if ends(at, with: "ed"), !has(at - 1, [.determiner, .preposition, .possessive]),
                isWord(at - 1) || isComma(at - 1)
            {
                return at
            }
        }
        return nil
    }

    /// "the union quit the talks", "the ministry backs the plan": a verb that may be a noun as well, behind who can do it.
    private func isNounLikeVerb(_ at: Int, _ range: Range<Int>) -> Bool {
        guard Reading.nounLikeVerbs.contains(text.hashes[at]), at + 1 < range.upperBound, isWord(at + 1) else {
            return false
        }
        let opens =
            has(at + 1, [.determiner, .possessive, .preposition, .reflexive, .last, .weekday])
            || text.flags[at + 1].contains(.number) || isCapital(at + 1) || ends(at + 1, with: "s")
        return opens && (isName(at - 1) || has(at - 1, [.person, .body, .human, .plural]))
    }

    private static let nounLikeVerbs = HashSet(
        words: """
            quit split cut shut set let beat hit put shed bid burst spread stands backs supports opposes regrets joins \
            respects recognises recognizes
            """
    )

    /// "has been accused of …": words whose speaker the text does not name; "was described by the union as …".
    func passive(_ cue: Int, _ subject: Phrase, _ sentence: Range<Int>) -> Attribution? {
        if let denied = deniedBy(cue, subject, sentence) { return denied }
        if matches(cue, "told"), let told = heard(cue, sentence) { return told }
        if let claimed = claimed(cue, sentence) { return claimed }
        if has(cue, .takesOf), cue + 2 < sentence.upperBound, matches(cue + 1, "by"),
            let of = stretch(cue + 3, min(cue + 14, sentence.upperBound - 1)).first(where: { has($0, .of) })
        {
            // "was accused by Anna Berg of lying"
            let agent = Phrase(tokens: cue + 2..<of, whole: cue + 2..<of)
            guard canSpeak(agent, cue) else { return nil }
            return Attribution(
                content: object(of + 1, sentence.upperBound),
                cue: cue..<cue + 1,
                speaker: agent,
                act: words[cue].act
            )
        }
        guard has(cue, .takesOf), has(cue, [.pastForm, .participleForm]) else { return nil }
        // "was accused on Monday of"
        let between = stretch(cue + 1, min(cue + 6, sentence.upperBound)).prefix {
            !has($0, .of) && (has($0, [.preposition, .weekday, .last, .period]) || isAdverb($0))
        }
        let of = cue + 1 + between.count
        guard of + 1 < sentence.upperBound, has(of, .of) else { return nil }
        // "The mayor, who is accused of theft, left"
        let isAside = subject.relative != nil
        return Attribution(
            content: isAside ? object(of + 1, sentence.upperBound) : clause(of + 1, sentence.upperBound),
            cue: cue..<cue + 1,
            act: words[cue].act,
            isPassive: true
        )
    }

    /// "was described by the union as …", "a step condemned by X as “…”".
    func agentLabel(_ cue: Int, _ sentence: Range<Int>) -> Attribution? {
        guard has(cue, [.takesLabel, .takesObject]), has(cue, [.pastForm, .participleForm]),
            cue + 3 < sentence.upperBound, matches(cue + 1, "by"),
            let agent = subject(after: cue + 2, to: sentence.upperBound),
            agent.tokens.upperBound + 1 < sentence.upperBound, isAs(agent.tokens.upperBound)
        else { return nil }
        let start = agent.tokens.upperBound + 1
        let label = isQuoted(start) ? labelled(start, start, sentence.upperBound) : object(start, sentence.upperBound)
        return Attribution(content: label, cue: cue..<cue + 1, speaker: agent, act: words[cue].act)
    }

    /// "The claim was denied by X": what is denied or admitted stands before the verb.
    private func deniedBy(_ cue: Int, _ subject: Phrase, _ sentence: Range<Int>) -> Attribution? {
        guard has(cue, .takesObject), words[cue].act == .deny || words[cue].act == .acknowledge,
            has(cue, [.pastForm, .participleForm])
        else { return nil }
        let by = skipOccasions(cue + 1, sentence.upperBound)
        guard by + 1 < sentence.upperBound, matches(by, "by"), !subject.isNegated,
            !isBare(subject.tokens.lowerBound, subject.tokens.upperBound), isSayable(subject.tokens, cue),
            let agent = self.subject(after: by + 1, to: sentence.upperBound), canSpeak(agent, cue)
        else { return nil }
        return Attribution(
            content: subject.tokens,
            cue: cue..<cue + 1,
            speaker: agent,
            act: words[cue].act,
            isTrailing: true
        )
    }

    /// "X was quoted as saying", "X was quoted by the Post as saying", "the Post quoted X as saying".
    func quotedAs(_ at: Int, _ sentence: Range<Int>) -> Attribution? {
        let high = sentence.upperBound
        guard !isCapital(at),
            let asWord = stretch(at + 1, min(high, at + 14)).first(where: { isAs($0) && !isQuoted($0) }),
            asWord + 1 < high, has(asWord + 1, .gerundForm),
            let subject = subject(before: at, from: sentence.lowerBound)
        else { return nil }
        var speaker = subject
        if subject.isPassive {
            guard asWord == at + 1 || matches(at + 1, "by") else { return nil }
            speaker.isPassive = false
        } else {
            guard asWord > at + 1 else { return nil }
            speaker.tokens = at + 1..<asWord
            speaker.apposition = nil
        }
        speaker.whole = subject.whole.lowerBound..<asWord + 2
        var new = Attribution(content: at..<at, cue: at..<(asWord == at + 1 ? at + 3 : at + 1), speaker: speaker)
        let before = subject.whole.lowerBound - 1
        if before >= sentence.lowerBound, isQuoted(before) {
            new.content = quoted[Int(stretchAt[before])].tokens
            new.isTrailing = true
            return new
        }
        if before >= sentence.lowerBound, isComma(before), let content = leadingClause(before, sentence.lowerBound) {
            new.content = content
            new.isTrailing = true
            return new
        }
        guard let follow = following(asWord + 1, speaker, sentence) else { return nil }
        new.content = follow.content
        return new
    }
}
