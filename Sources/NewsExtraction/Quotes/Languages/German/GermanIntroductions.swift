internal import NewsModel
internal import NewsText

/// Speech in a German sentence that no verb of reporting claims: "Berg zeigte seinen Ärger offen: „…“".
extension TaggedText {
    /// "Lena Brandt („…“)", "und Lena Brandt: „…“": the name right before the mark.
    func germanNear(_ quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        let before = quotation.tokens.lowerBound - 1
        guard before > sentence.lowerBound, isColon(before) || opensBracket(before), isUtterance(quotation)
        else { return nil }
        var last = before - 1
        // "Lena Brandt wörtlich:"
        while last > sentence.lowerBound, has(last, .adverb), !isName(last) { last -= 1 }
        guard isName(last) else { return nil }
        let name = name(at: last)
        let fills = name.tokens.lowerBound == sentence.lowerBound && last + 1 == before && isColon(before)
        guard fills || isSurely(name), fills || !isColon(before) || isAlone(name, sentence) else { return nil }
        return Attribution(
            content: quotation.tokens,
            cue: nil,
            speaker: Phrase(tokens: name.tokens, whole: name.tokens)
        )
    }

    /// Whether no verb shares a name's part of the sentence.
    private func isAlone(_ name: Name, _ sentence: Range<Int>) -> Bool {
        var low = name.tokens.lowerBound
        while low > sentence.lowerBound, !isComma(low - 1), !has(low - 1, .coordinator), !isQuoted(low - 1) {
            low -= 1
            if has(low, [.cue, .finite, .auxiliary]), !isCapital(low) { return false }
            if has(low, [.preposition, .oblique]), !isName(low) { return false }
        }
        return true
    }

    /// "X zeigte seinen Ärger offen: „…“", "X („…“)", "X sieht darin „…“": whoever the clause is about.
    func germanUncued(_ quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        let mark = quotation.tokens.lowerBound
        guard mark > sentence.lowerBound else { return nil }
        let before = mark - 1
        if isColon(before) {
            guard isUtterance(quotation), !isProperName(quotation),
                let speaker = actor(in: lastClause(before, sentence)) ?? headlineName(before, sentence)
            else { return nil }
            return Attribution(content: quotation.tokens, cue: nil, speaker: speaker)
        }
        let speaker =
            worded(quotation, sentence) ?? signer(of: quotation, sentence) ?? tag(behind: quotation, sentence)
            ?? holder(of: quotation, sentence) ?? opinion(quotation, sentence)
        return speaker.map { Attribution(content: quotation.tokens, cue: nil, speaker: $0) }
    }

    /// "Brandt zur Hafengebühr: „…“": the name that opens a headline, no verb between it and the colon.
    private func headlineName(_ colon: Int, _ sentence: Range<Int>) -> Phrase? {
        let first = sentence.lowerBound
        guard isName(first), colon - first < 10, sentence.last.map({ isQuoted($0) }) ?? false else { return nil }
        let name = name(at: first)
        guard name.type == .person, name.tokens.lowerBound == first, name.tokens.upperBound < colon,
            has(name.tokens.upperBound, .preposition)
        else { return nil }
        return Phrase(tokens: name.tokens, whole: name.tokens)
    }

    /// "Mit den Worten „…“ verabschiedete sich X", "In dem Brief ist von „…“ die Rede".
    private func worded(_ quotation: Quotation, _ sentence: Range<Int>) -> Phrase? {
        let before = quotation.tokens.lowerBound - 1
        let after = quotation.tokens.upperBound
        guard after + 1 < sentence.upperBound else { return nil }
        if matches(after, "die"), matches(after + 1, "rede") {
            let place = (sentence.lowerBound..<before).first { matches($0, "in") || matches($0, "im") }
            return place.flatMap { subject(after: $0 + 1, to: before) }
        }
        guard matches(before, "worten") else { return nil }
        return before - sentence.lowerBound < 3
            ? germanSubject(behind: after, sentence.upperBound) : actor(in: sentence.lowerBound..<before)
    }

    /// "Sie sei „…“ über den Beschluss, sagte die Ministerin": a verb further on in the sentence.
    private func tag(behind quotation: Quotation, _ sentence: Range<Int>) -> Phrase? {
        for at in quotation.tokens.upperBound..<sentence.upperBound - 2
        where isComma(at) && !isQuoted(at) && has(at + 1, .cue) && has(at + 1, .inverts) && !isCapital(at + 1) {
            return germanSubject(behind: at + 1, sentence.upperBound)
        }
        return nil
    }

    /// "„…“ (Lena Brandt)": the name in parentheses behind a quotation.
    private func signer(of quotation: Quotation, _ sentence: Range<Int>) -> Phrase? {
        let open = quotation.tokens.upperBound
        guard open + 2 < sentence.upperBound, opensBracket(open), isUtterance(quotation),
            let phrase = subject(after: open + 1, to: sentence.upperBound), isActor(phrase),
            phrase.tokens.upperBound < text.count, closesBracket(phrase.tokens.upperBound)
        else { return nil }
        return phrase
    }

    /// "Für Lena Brandt ist das „…“": who holds an opinion.
    private func holder(of quotation: Quotation, _ sentence: Range<Int>) -> Phrase? {
        let mark = quotation.tokens.lowerBound
        for at in sentence.lowerBound..<mark where !isQuoted(at) && isFor(at) {
            let opens = at == sentence.lowerBound || has(at - 1, [.auxiliary, .finite]) || matches(at - 1, "was")
            guard opens, let phrase = subject(after: at + 1, to: mark), isActor(phrase) else { continue }
            return phrase
        }
        return nil
    }

    /// "für", which no comparison of ASCII letters knows.
    private func isFor(_ at: Int) -> Bool {
        let start = Int(text.starts[at])
        return text.ends[at] - text.starts[at] == 4 && text.bytes[start] | 0x20 == UInt8(ascii: "f")
            && text.bytes[start + 3] == UInt8(ascii: "r") && has(at, .preposition)
    }

    /// "X ist der Meinung, dass …", "X kam zu dem Schluss, „dass …“".
    private func opinion(_ quotation: Quotation, _ sentence: Range<Int>) -> Phrase? {
        let mark = quotation.tokens.lowerBound
        let opensClause = quotation.inner.first.map { has($0, [.that, .question]) } ?? false
        let main = sentence.lowerBound..<(quotation.tokens.lowerBound)
        guard let comma = main.first(where: { isComma($0) && !isQuoted($0) }), comma > sentence.lowerBound else {
            return nil
        }
        let hasNoun = (sentence.lowerBound..<comma).contains { has($0, .speechNoun) && !isQuoted($0) }
        guard opensClause && comma + 1 == mark || hasNoun && has(comma + 1, [.that, .question]) else { return nil }
        // In the subjunctive somebody else gives these words.
        guard !(sentence.lowerBound..<comma).contains(where: { isSubjunctive($0) && !isQuoted($0) }) else { return nil }
        if let verb = (sentence.lowerBound..<comma).first(where: { has($0, .auxiliary) && !isQuoted($0) && !isName($0) }
        ),
            hasNoun, verb > sentence.lowerBound
        {
            return germanSubject(ofCue: verb, sentence, to: comma)
        }
        return actor(in: sentence.lowerBound..<comma)
    }

    /// Words behind a colon and before it nothing that speaks: "Und: „…“", "Sein Rat an alle: „…“".
    func isIntroduced(_ quotation: Quotation, _ sentence: Range<Int>) -> Bool {
        // "E ancora: «…»"
        let isShort = tongue != .english && quotation.tokens.lowerBound - sentence.lowerBound <= 4
        return (tongue == .german || isShort) && quotation.tokens.lowerBound > sentence.lowerBound
            && isColon(quotation.tokens.lowerBound - 1) && isUtterance(quotation)
    }

    /// Whether a German sentence gives somebody's words in the subjunctive of reported speech.
    func isReported(_ sentence: Range<Int>) -> Bool {
        tongue == .german && sentence.contains { !isQuoted($0) && isSubjunctive($0) }
    }

    /// Whether a word is a verb in the subjunctive of reported speech; without its umlaut it may be another form.
    func isSubjunctive(_ at: Int) -> Bool {
        guard !isCapital(at) else { return false }
        if has(at, .reported) { return true }
        guard has(at, .umlauted) else { return false }
        return (Int(text.starts[at])..<Int(text.ends[at])).contains { text.bytes[$0] >= 0x80 }
    }

    /// "der den Plan als „…“ bezeichnete", "wird von X als „…“ bezeichnet": the verb ends the clause of the quotation.
    func germanFinal(_ cue: Int, _ quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        let mark = quotation.tokens.lowerBound
        guard cue + 1 >= text.count || !isCapital(cue + 1) else { return nil }
        // "das früher „…“ hieß" names it.
        guard !starts(cue, with: "hei"), !starts(cue, with: "hie") else { return nil }
        var new = Attribution(content: quotation.tokens, cue: cue..<cue + 1, act: words[cue].act)
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
        } else if mark - low < 4, has(low, [.subordinator, .preposition]) {
            // "Als „…“ bezeichnete X den Plan": the quotation stands before the verb.
            new.speaker = germanSubject(behind: cue, sentence.upperBound)
        } else if has(low, .subordinator), !isName(low) {
            new.speaker = subjectBehind(low + 1, mark)
        } else {
            new.speaker = germanSubject(ofCue: cue, sentence, to: mark, mark: mark)
        }
        return new.speaker == nil ? nil : new
    }

    private func isPassiveForm(_ at: Int, _ sentence: Range<Int>) -> Bool {
        at < sentence.upperBound
            && (matches(at, "wird") || matches(at, "wurde") || matches(at, "wurden") || matches(at, "werden")
                || matches(at, "worden"))
    }

    /// The tokens from the last stop or semicolon up to `end`.
    private func lastClause(_ end: Int, _ sentence: Range<Int>) -> Range<Int> {
        var low = end
        while low > sentence.lowerBound {
            let at = low - 1
            if !isQuoted(at),
                isSemicolon(at) || isStop(at) && at > sentence.lowerBound && isQuoted(at - 1)
            {
                break
            }
            low = at
        }
        return low..<end
    }

    /// Whom a German sentence without quotes is about: its source, the subject of its verb of reporting, or its actor.
    func germanTopic(_ sentence: Range<Int>) -> Attribution? {
        guard sentence.count <= 400 else { return nil }
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
        return actor(in: sentence).map {
            Attribution(content: sentence.lowerBound..<sentence.lowerBound, cue: nil, speaker: $0)
        }
    }
}
