internal import NewsModel
internal import NewsText

/// Verbs in the passive: "was accused of theft", "the claim was denied by Ada Quist", "the court heard that".
///
/// What is said is known, and who says it only where "by" tells.
extension TaggedText {
    /// "has been accused of …": words whose speaker the text does not name; "was described by the union as …".
    func passive(_ cue: Int, _ subject: Phrase, _ sentence: Range<Int>) -> Attribution? {
        if let denied = deniedBy(cue, subject, sentence) { return denied }
        if let label = labelBy(cue, sentence) { return label }
        if matches(cue, "told") || matches(cue, "informed") || matches(cue, "warned"),
            let told = heard(cue, sentence) ?? toldBy(cue, sentence)
        {
            return told
        }
        if let claimed = claimed(cue, sentence) { return claimed }
        if has(cue, .takesOf), cue + 2 < sentence.upperBound, matches(cue + 1, "by"),
            let of = (cue + 3..<min(cue + 14, sentence.upperBound - 1)).first(where: { has($0, .of) })
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
        let between = (cue + 1..<min(cue + 6, sentence.upperBound)).prefix {
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
        var label = isQuoted(start) ? labelled(start, start, sentence.upperBound) : object(start, sentence.upperBound)
        if cue > sentence.lowerBound, isComma(cue - 1),
            let comma = label.first(where: { isComma($0) && !isQuoted($0) }),
            comma > start
        {
            // "The plan, condemned by X as a gift, passed"
            label = start..<comma
        }
        return Attribution(content: label, cue: cue..<cue + 1, speaker: agent, act: words[cue].act)
    }

    /// "The claim was denied by X", "the raid was condemned by X", "aid was promised by X": what is denied, admitted,
    /// condemned, praised or promised stands before the verb.
    private func deniedBy(_ cue: Int, _ subject: Phrase, _ sentence: Range<Int>) -> Attribution? {
        guard has(cue, [.pastForm, .participleForm]) else { return nil }
        switch words[cue].act {
        case .deny, .acknowledge: guard has(cue, .takesObject) else { return nil }
        case .condemn, .praise:
            guard has(cue, .takesObject), !has(cue, .alsoNoun), subject.relative == nil else { return nil }
        case .promise: guard has(cue, .takesInfinitive), subject.relative == nil else { return nil }
        default: return nil
        }
        let by = agentPreposition(cue + 1, sentence.upperBound)
        guard by + 1 < sentence.upperBound, matches(by, "by"), !subject.isNegated else { return nil }
        guard !isBare(subject.tokens.lowerBound, subject.tokens.upperBound), isSayable(subject.tokens, cue),
            let agent = agent(behind: by, sentence), canSpeak(agent, cue)
        else { return nil }
        return Attribution(
            content: subject.tokens,
            cue: cue..<cue + 1,
            speaker: agent,
            act: words[cue].act,
            isTrailing: true
        )
    }

    /// "The suggestion that the bridge was unsafe was rejected by X": a claim with its clause that opens the sentence.
    func rejectedClaim(_ cue: Int, _ sentence: Range<Int>) -> Attribution? {
        let start = sentence.lowerBound
        guard words[cue].act == .deny, has(cue, [.pastForm, .participleForm]), start + 5 < cue,
            has(cue - 1, .auxiliary),
            has(start, [.determiner, .possessive]),
            let that = (start + 2..<min(start + 6, cue)).first(where: { matches($0, "that") }),
            has(that - 1, .isSpeechAct) || TaggedText.notions.contains(text.hashes[that - 1]),
            let verb = (that + 2..<cue).last(where: { !isAdverb($0) && !has($0, .auxiliary) })
        else { return nil }
        let by = agentPreposition(cue + 1, sentence.upperBound)
        guard by + 1 < sentence.upperBound, matches(by, "by"), let agent = agent(behind: by, sentence),
            canSpeak(agent, cue)
        else { return nil }
        return Attribution(
            content: start..<verb + 1,
            cue: cue..<cue + 1,
            speaker: agent,
            act: .deny,
            isTrailing: true
        )
    }

    private static let notions = HashSet(
        words: "idea notion report reports theory rumour rumours rumor rumors view impression accusation"
    )

    /// "was criticised by | its rivals | for the delay", "was rejected by | its rivals | in a letter": who does it.
    func agent(behind preposition: Int, _ sentence: Range<Int>) -> Phrase? {
        guard var agent = subject(after: preposition + 1, to: sentence.upperBound) else { return nil }
        let reason = agent.tokens.dropLast().first {
            has($0, .forWord) && !isCapital($0 + 1)
                || matches($0, "in") && $0 + 2 < sentence.upperBound && has($0 + 1, [.determiner, .possessive])
                    && has($0 + 2, [.document, .speechNoun])
        }
        if let reason, reason > preposition + 1 {
            agent.tokens = preposition + 1..<reason
            agent.whole = agent.tokens
        }
        return agent
    }

    /// "condemned | by", "denied on Monday | by": where "by" may stand, behind a time or an occasion.
    private func agentPreposition(_ start: Int, _ high: Int) -> Int {
        guard start < high else { return start }
        let day = matches(start, "on") && start + 2 < high && has(start + 1, .weekday) ? start + 2 : start
        return matches(day, "by") ? day : skipOccasions(start, high)
    }

    /// "X was quoted as saying", "X was quoted by the Post as saying", "the Post quoted X as saying".
    func quotedAs(_ at: Int, _ sentence: Range<Int>) -> Attribution? {
        let high = sentence.upperBound
        guard !isCapital(at),
            let asWord = (at + 1..<min(high, at + 14)).first(where: { isAs($0) && !isQuoted($0) }),
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
            new.content = quotation(at: before).tokens
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

    /// "…, it is claimed": nobody says who claims it.
    private func claimed(_ cue: Int, _ sentence: Range<Int>) -> Attribution? {
        guard has(cue, [.takesThat]), has(cue, .participleForm), endsReport(cue, sentence),
            let comma = (max(sentence.lowerBound, cue - 5)..<cue).last(where: { isComma($0) }),
            matches(comma + 1, "it"), let content = leadingClause(comma, sentence.lowerBound)
        else { return nil }
        return Attribution(
            content: content,
            cue: cue..<cue + 1,
            act: words[cue].act,
            isPassive: true,
            isTrailing: true
        )
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
            place.tokens.contains(where: { TaggedText.hearings.contains(text.hashes[$0]) })
        else { return nil }
        let before = place.whole.lowerBound - 1
        if endsReport(verb, sentence), before > sentence.lowerBound, isComma(before),
            let content = leadingClause(before, sentence.lowerBound)
        {
            return Attribution(content: content, cue: verb..<verb + 1, isPassive: true, isTrailing: true)
        }
        if let told = toldBy(verb, sentence) { return told }
        let behind = skipOccasions(verb + 1, sentence.upperBound)
        // "the court heard how he had left"
        let isHow = behind < sentence.upperBound && matches(behind, "how")
        let isThat = isHow || behind < sentence.upperBound && matches(behind, "that")
        let start = isThat && !isHow ? behind + 1 : behind
        guard start + 1 < sentence.upperBound,
            isThat || place.isPassive && (has(start, [.pronoun, .determiner]) || isName(start))
        else {
            return nil
        }
        let content = clause(start, sentence.upperBound)
        guard hasVerb(content) else { return nil }
        return Attribution(content: content, cue: verb..<verb + 1, isPassive: true)
    }

    /// "was told by | the engineer | that the bridge was safe": who says it, behind whoever hears it.
    private func toldBy(_ verb: Int, _ sentence: Range<Int>) -> Attribution? {
        let high = sentence.upperBound
        let by = skipOccasions(verb + 1, high)
        guard by + 3 < high, matches(by, "by"),
            let that = (by + 2..<min(high - 1, by + 16)).first(where: {
                matches($0, "that") || !isWord($0) && !isJoint($0)
            }),
            matches(that, "that")
        else { return nil }
        guard let agent = agent(behind: by, sentence), canSpeak(agent, verb), isSomebody(agent) else { return nil }
        let content = clause(that + 1, high)
        guard hasVerb(content) else { return nil }
        return Attribution(content: content, cue: verb..<verb + 1, speaker: agent, act: words[verb].act)
    }

    /// A name or a noun for people or a body, and no time, place or thing: "by the engineer", not "by the end of the week".
    private func isSomebody(_ agent: Phrase) -> Bool {
        guard let last = agent.tokens.last, let first = agent.tokens.first else { return false }
        if agent.tokens.contains(where: { TaggedText.spansOfTime.contains(text.hashes[$0]) || has($0, .period) }) {
            return false
        }
        if let type = typeOfName(last) { return type != .place || isCapital(first) }
        return has(last, [.human, .person, .body, .spokesperson, .audience]) || isPersonNoun(last) || isPlurality(last)
    }

    /// "was described as | “a farce” | by the union".
    private func labelBy(_ cue: Int, _ sentence: Range<Int>) -> Attribution? {
        guard has(cue, .takesLabel), has(cue, [.pastForm, .participleForm]), cue + 4 < sentence.upperBound,
            isAs(cue + 1), isQuoted(cue + 2)
        else { return nil }
        let label = quotation(at: cue + 2).tokens
        guard label.upperBound + 1 < sentence.upperBound, matches(label.upperBound, "by"),
            let agent = agent(behind: label.upperBound, sentence), canSpeak(agent, cue), isSomebody(agent)
        else { return nil }
        return Attribution(content: label, cue: cue..<cue + 1, speaker: agent, act: words[cue].act)
    }

    /// Where people speak whom a report need not name.
    private static let hearings = HashSet(
        words: """
            court jury inquest tribunal inquiry hearing trial jurors commission committee conference meeting councillors
            delegates mps
            """
    )
}
