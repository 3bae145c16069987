internal import NewsModel
internal import NewsText

/// Speech in a German sentence that no verb of reporting claims.
extension Reading {
    /// "X brachte seinen Unmut zum Ausdruck: „…“", "X („…“)", "X sieht darin „…“": whoever the clause is about.
    func germanUncued(_ stretch: QuotedStretch, _ sentence: Range<Int>) -> Attribution? {
        let mark = stretch.tokens.lowerBound
        guard mark > sentence.lowerBound else { return nil }
        let before = mark - 1
        if marks[before] == UInt8(ascii: "(") {
            guard isUtterance(stretch), before > sentence.lowerBound, isName(before - 1) else { return nil }
            let name = names[Int(nameAt[before - 1])]
            guard isPerson(name) else { return nil }
            return Attribution(
                content: stretch.tokens,
                cue: nil,
                speaker: Phrase(tokens: name.tokens, whole: name.tokens)
            )
        }
        if isColon(before) {
            guard isUtterance(stretch), let speaker = actor(in: lastClause(before, sentence)) else { return nil }
            return Attribution(content: stretch.tokens, cue: nil, speaker: speaker)
        }
        if let speaker = signer(of: stretch, sentence) ?? holder(sentence) {
            return Attribution(content: stretch.tokens, cue: nil, speaker: speaker)
        }
        return nil
    }

    /// "„…“ (Lena Brandt)": the name in parentheses behind a quotation.
    private func signer(of stretch: QuotedStretch, _ sentence: Range<Int>) -> Phrase? {
        let open = stretch.tokens.upperBound
        guard open + 2 < sentence.upperBound, marks[open] == UInt8(ascii: "("), isUtterance(stretch),
            let phrase = subject(after: open + 1, to: sentence.upperBound), isActor(phrase),
            phrase.tokens.upperBound < text.count, marks[phrase.tokens.upperBound] == UInt8(ascii: ")")
        else { return nil }
        return phrase
    }

    /// "Für Lena Brandt ist das „…“": who holds an opinion.
    private func holder(_ sentence: Range<Int>) -> Phrase? {
        guard sentence.count > 4, matches(sentence.lowerBound, "für"),
            let phrase = subject(after: sentence.lowerBound + 1, to: sentence.upperBound), isActor(phrase),
            phrase.tokens.upperBound < sentence.upperBound,
            has(phrase.tokens.upperBound, [.auxiliary, .finite, .reported])
        else { return nil }
        return phrase
    }

    /// "der den Plan als „…“ bezeichnete", "wird von X als „…“ bezeichnet": the verb ends the clause of the quotation.
    func germanFinal(_ cue: Int, _ stretch: QuotedStretch, _ sentence: Range<Int>) -> Attribution? {
        let mark = stretch.tokens.lowerBound
        var new = Attribution(content: stretch.tokens, cue: cue..<cue + 1, act: words[cue].act)
        var low = mark
        var agent: Int?
        var isPassive = isPassiveForm(cue + 1, sentence)
        while low > sentence.lowerBound, !isComma(low - 1), !isQuoted(low - 1), !isColon(low - 1) {
            low -= 1
            if has(low, .of), !isName(low) { agent = low + 1 }
            isPassive = isPassive || isPassiveForm(low, sentence)
        }
        if isPassive {
            new.speaker = agent.flatMap { subject(after: $0, to: mark) }
        } else if low > sentence.lowerBound, isComma(low - 1), has(low, .determiner), low + 1 < mark,
            let before = subject(before: low - 1, from: sentence.lowerBound)
        {
            var phrase = before
            phrase.relative = low..<low + 1
            new.speaker = has(low, .oblique) ? subject(after: low + 1, to: mark) : phrase
        } else {
            new.speaker = germanSubject(ofCue: cue, sentence, to: mark)
        }
        return new.speaker == nil ? nil : new
    }

    private func isPassiveForm(_ at: Int, _ sentence: Range<Int>) -> Bool {
        at < sentence.upperBound
            && (matches(at, "wird") || matches(at, "wurde") || matches(at, "wurden") || matches(at, "werden")
                || matches(at, "worden"))
    }

    /// Whether a stretch is more than a name or a term: some words with a verb, a pronoun or a stop.
    func isUtterance(_ stretch: QuotedStretch) -> Bool {
        guard wordCount(stretch.inner) > 2 else { return false }
        return stretch.inner.contains { isStop($0) && !isJoint($0) || isStop($0) && $0 + 1 == stretch.inner.upperBound }
            || wordCount(stretch.inner) > 3
                && stretch.inner.contains { has($0, [.finite, .auxiliary, .pronoun, .reported]) && !isCapital($0) }
            || wordCount(stretch.inner) > 6
    }

    /// The tokens from the last stop or semicolon up to `end`.
    private func lastClause(_ end: Int, _ sentence: Range<Int>) -> Range<Int> {
        var low = end
        while low > sentence.lowerBound {
            let at = low - 1
            if !isQuoted(at), marks[at] == UInt8(ascii: ";") || isStop(at) && at > sentence.lowerBound && isQuoted(at - 1) { break }
            low = at
        }
        return low..<end
    }

    /// Whom a German sentence without quotes is about: its source, the subject of its verb of reporting, or its actor.
    func germanTopic(_ sentence: Range<Int>) -> Attribution? {
        for at in sentence where !isQuoted(at) {
            if let speaker = namedSource(at, sentence.upperBound) {
                return Attribution(content: at..<at, cue: at..<at + 1, speaker: speaker)
            }
        }
        for at in sentence.reversed() where !isQuoted(at) && has(at, .cue) && !isCapital(at) && !isName(at) {
            if let speaker = germanSubject(ofCue: at, sentence, to: sentence.upperBound), isActor(speaker) {
                return Attribution(content: at..<at, cue: at..<at + 1, speaker: speaker, act: words[at].act)
            }
        }
        return actor(in: sentence).map { Attribution(content: sentence.lowerBound..<sentence.lowerBound, cue: nil, speaker: $0) }
    }
}
