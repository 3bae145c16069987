internal import NewsModel
internal import NewsText

/// Quotations in languages with spaces but English, and the verb or source beside them: "«…», a déclaré la maire".
extension TaggedText {
    /// Speech in quotation marks in a sentence of any language with spaces but English.
    ///
    /// A quotation belongs to the verb of reporting right behind it, else to the last one before it in the sentence, else
    /// to the source that the sentence names ("selon X"). The verb's subject stands on either side of it.
    func markedAttributions(in sentence: Range<Int>) -> [Attribution] {
        var found: [Attribution] = []
        for quotation in quotations(in: sentence) {
            let isName = tongue == .german ? isTerm(quotation, sentence) : isTitle(quotation, sentence)
            guard wordCount(quotation.inner) > 0, !isName, !isSpeakerName(quotation, sentence) else {
                continue
            }
            let new =
                (tongue == .german ? germanNear(quotation, sentence) : nil)
                ?? looseVerb(behind: quotation, sentence) ?? cueBehind(quotation, sentence)
                ?? (tongue == .arabic ? arabicSource(of: quotation, sentence) : nil)
                ?? unlessRelative(cueBefore(quotation, sentence), source(of: quotation, sentence))
                ?? (tongue == .german
                    ? germanUncued(quotation, sentence)
                    : holder(ofOpinion: quotation, sentence) ?? clauseSpeaker(before: quotation, sentence)
                        ?? onlyPerson(quotation, sentence))
            if var new {
                if tongue == .french, let voice = voice(in: sentence), new.speaker != nil { new.speaker = voice }
                found.append(new)
            }
        }
        return found
    }

    /// "„…“, sagte X", "«…», a déclaré hier X", "“…”, X afirmó".
    private func cueBehind(_ quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        let high = sentence.upperBound
        let end = quotation.tokens.upperBound
        let endsOpen = endsSpoken(quotation)
        var start = end
        while start < high, isComma(start) || isDash(start) || isStop(start) && start + 1 < high { start += 1 }
        guard start < high, start > end || endsOpen || has(start, [.cue, .auxiliary]) else { return nil }
        if tongue != .german, !isFirst(quotation, sentence), has(start, .cue) {
            // "el puente «Costa Alta», dijo que …", "el plan «Mar Limpio» avanza": a name, and the verb goes on.
            let isName = start == end && quotation.inner.first.map { isCapital($0) } ?? false
            if start + 1 < high && has(start + 1, .that) || isName && !endsOpen { return nil }
        }
        if tongue == .german, start == end, !endsOpen, quotation.tokens.lowerBound > sentence.lowerBound {
            return isCue(start) ? germanFinal(start, quotation, sentence) : nil
        }
        if let source = namedSource(start, high), start > end {
            return Attribution(content: quotation.tokens, cue: start..<start + 1, speaker: source, isTrailing: true)
        }
        if tongue == .german, !has(start, [.cue, .auxiliary, .according]), !opensTag(start) { return nil }
        guard let cue = verbOfTag(start, high) else { return nil }
        return tag(cue, start, quotation, sentence)
    }

    /// The verb of reporting among the words right behind a quotation: "X von der „Küstenpost“ | zitiert".
    private func verbOfTag(_ start: Int, _ high: Int) -> Int? {
        var at = start
        while at < min(start + 12, high), isWord(at) || isJoint(at) || isQuoted(at) {
            if isQuoted(at) {
                guard tongue == .german, let name = nameInMarks(at) else { return nil }
                at = max(at + 1, name.upperBound)
                continue
            }
            if isCue(at), !isCapital(at), hasParticle(at),
                tongue != .german || !has(at, .takesLabel) || at == start + 1 && matches(start, "so")
            {
                return at
            }
            at += 1
        }
        return nil
    }

    /// A quotation under the verb behind it, whose words begin at `start`.
    private func tag(_ cue: Int, _ start: Int, _ quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        let speaker = subject(ofTag: cue, start, sentence.upperBound)
        guard speaker != nil || tongue.dropsSubjects else { return nil }
        let mark = quotation.tokens.lowerBound
        if speaker == nil, mark > sentence.lowerBound, isColon(mark - 1) {
            // "Il sindaco non cede: «…», taglia corto": the clause before the colon has the speaker.
            var clause = clauseSpeaker(before: quotation, sentence) ?? Attribution(content: quotation.tokens)
            clause.cue = cue..<cue + 1
            return clause
        }
        return Attribution(
            content: quotation.tokens,
            cue: cue..<cue + 1,
            speaker: speaker,
            act: words[cue].act,
            isTrailing: true,
            isCarried: speaker == nil
        )
    }

    /// The subject of such a verb: among the words before it, "X afirmó", "a-t-il déclaré", else behind it.
    func subject(ofTag cue: Int, _ start: Int, _ high: Int) -> Phrase? {
        if tongue == .german {
            let inverted = cue > start && has(start, .auxiliary) ? germanSubject(behind: start, cue) : nil
            let before = cue > start ? inverted ?? subjectBefore(cue, from: start) : nil
            return before ?? germanSubject(behind: cue, high)
        }
        if let page = page(of: cue, from: cue, to: high) { return page }
        // Arabic has adverbs there, and the subject behind.
        let isVerbFirst = tongue == .arabic && subjectBehind(cue + 1, high) != nil
        if cue > start, !isVerbFirst, let before = subjectBefore(cue, from: start) { return before }
        return subjectFurther(behind: cue, high)
    }

    /// "X sagte: „…“", "Dijo X: “…”", "X erklärte, die Aktion erinnere „…“".
    private func cueBefore(_ quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        let mark = quotation.tokens.lowerBound
        var at = mark - 1
        var isNear = true
        while at >= sentence.lowerBound, mark - at < 60 {
            if isQuoted(at) {
                at = min(self.quotation(at: at).tokens.lowerBound, at) - 1
                continue
            }
            if isStop(at), tongue != .german || !text.flags[at - 1].contains(.number),
                !isJoint(at) || text.flags[at + 1].contains(.capital) && mark - at > 3
            {
                isNear = false
            }
            if closesBracket(at), let open = opening(before: at, sentence.lowerBound) {
                at = open - 1
                continue
            }
            if isCue(at), !isCapital(at) || at == sentence.lowerBound, hasParticle(at), labels(at, quotation) {
                let speaker = subject(ofCue: at, sentence, to: mark)
                let isBare = speaker == nil && isBare(at, before: mark, sentence)
                if let near = nearSource(of: quotation, behind: at) { return near }
                let isStray = speaker == nil && !isBare && tongue.dropsSubjects && mark - at < 4
                if speaker != nil || isBare || isStray, isNear || isColon(mark - 1) {
                    return Attribution(
                        content: quotation.tokens,
                        cue: at..<at + 1,
                        speaker: speaker,
                        act: words[at].act,
                        isCarried: isBare
                    )
                }
            }
            at -= 1
        }
        return nil
    }

    /// Whether a verb without a subject goes on with who spoke: "Y añadió: «…»", "Afirmó que la cuenta es «falsa»".
    private func isBare(_ cue: Int, before mark: Int, _ sentence: Range<Int>) -> Bool {
        guard tongue.dropsSubjects else { return false }
        let opens = cue <= sentence.lowerBound + 1
        // "un hombre que huyó asegura": somebody else speaks whom no rule finds.
        guard
            opens || tongue == .arabic || !isWord(cue - 1) || has(cue - 1, clitics)
                || isName(cue - 1) == false && has(clauseStart(cue, sentence), .preposition)
        else { return false }
        return mark - cue < (isColon(mark - 1) ? 8 : 4) || opens && cue + 1 < mark && has(cue + 1, .that)
    }

    /// "Selon X, …", "laut X", "nach Angaben von X", "по словам X" anywhere in the sentence.
    private func source(of quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        for at in sentence where !isQuoted(at) {
            guard let speaker = namedSource(at, sentence.upperBound) else { continue }
            return Attribution(content: quotation.tokens, cue: at..<at + 1, speaker: speaker)
        }
        return nil
    }

    /// A quotation of some length in a sentence that names one person beside it, whatever the verb.
    private func onlyPerson(_ quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        let isIntroduced = quotation.tokens.lowerBound > sentence.lowerBound && isColon(quotation.tokens.lowerBound - 1)
        guard wordCount(quotation.inner) >= (isIntroduced ? 3 : 4) else { return nil }
        var person: Name?
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            guard isName(at), !isQuoted(at) else {
                at += 1
                continue
            }
            let name = name(at: at)
            at = max(name.tokens.upperBound, at + 1)
            guard isPerson(name) else { continue }
            if let person, person.entity != name.entity { return nil }
            person = person ?? name
        }
        return person.map {
            let phrase = Phrase(tokens: $0.tokens, whole: $0.tokens)
            return Attribution(content: quotation.tokens, cue: nil, speaker: phrase, isDependent: true)
        }
    }

    /// A verb of reporting and neither an infinitive ("zu betonen") nor a noun ("la nota", "في رد").
    func isCue(_ at: Int) -> Bool {
        guard has(at, .cue), !isName(at) else { return false }
        guard at > 0 else { return true }
        return switch tongue {
        case .german: !matches(at - 1, "zu")
        case .arabic: !has(at - 1, .preposition)
        default: !has(at, .alsoNoun) || !has(at - 1, [.determiner, .preposition])
        }
    }

    /// Whether the rest of a verb that is written in two parts follows.
    func hasParticle(_ cue: Int) -> Bool {
        guard has(cue, .needsParticle) else { return true }
        let particles = particles(of: cue)
        var at = cue + 1
        var passed = 0
        while at < text.count, passed < 40 {
            if isQuoted(at) {
                at = max(at + 1, quotation(at: at).tokens.upperBound)
                passed += 1
                continue
            }
            // At the end of its clause: elsewhere it is a preposition.
            if has(at, .particle), tongue != .german || particles.contains(where: { starts(at, with: $0) }),
                at + 1 >= text.count || !isWord(at + 1) || has(at + 1, .that)
            {
                return true
            }
            if isStop(at) { return false }
            at += 1
            passed += 1
        }
        return false
    }

    /// A name in marks: of a newspaper, a film, a group.
    func isTitle(_ quotation: Quotation, _ sentence: Range<Int>) -> Bool {
        let before = quotation.tokens.lowerBound - 1
        let count = wordCount(quotation.inner)
        guard before >= sentence.lowerBound, !isQuoted(before), isWord(before) else { return false }
        if isWork(quotation, behind: before) || isForeignName(quotation, behind: before, sentence) { return true }
        if has(before, .titled), count <= 5 || tongue == .german { return true }
        guard count <= 5 else { return false }
        guard let first = quotation.inner.first, isCapital(first), count <= 4 else { return false }
        // "der „Spiegel“", and in German, which writes nouns with a capital, "im Fachmagazin „Nature“".
        let isIndefinite = tongue == .german && (starts(before, with: "ein") || starts(before, with: "kein"))
        if has(before, .determiner) && !isIndefinite
            || tongue == .german && has(before, .preposition) && ends(before, with: "m")
        {
            return count <= 3
        }
        return isCapital(before) && before > sentence.lowerBound && !isNamed(before) && !has(before, .cue)
    }

    private func isNamed(_ at: Int) -> Bool {
        isName(at) && (tongue != .german || isSurely(name(at: at)))
    }

    /// A newspaper's name in marks that is itself the speaker: "schrieb „Die Zeit“".
    private func isSpeakerName(_ quotation: Quotation, _ sentence: Range<Int>) -> Bool {
        let before = quotation.tokens.lowerBound - 1
        guard before >= sentence.lowerBound, !isQuoted(before) else { return false }
        let isSource = has(before, .according) && isWord(before)
        let isInverted =
            has(before, .cue) && before > sentence.lowerBound && (isComma(before - 1) || isQuoted(before - 1))
        guard isSource || isInverted else { return false }
        return nameInMarks(quotation.tokens.lowerBound) != nil
    }
}

/// What may stand between a clause's border and a verb without a subject.
private let clitics: WordKinds = [
    .coordinator, .adverb, .reflexive, .auxiliary, .determiner, .negation, .pronoun, .weekday, .that,
]
