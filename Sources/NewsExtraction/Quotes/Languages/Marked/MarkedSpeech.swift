internal import NewsModel
internal import NewsText

extension Reading {
    /// Speech in quotation marks in a sentence of any language with spaces but English.
    ///
    /// A quotation belongs to the verb of reporting right behind it, else to the last one before it in the sentence, else
    /// to the source that the sentence names ("selon X"). The verb's subject stands on either side of it.
    func markedAttributions(in sentence: Range<Int>) -> [Attribution] {
        var found: [Attribution] = []
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            guard isQuoted(at) else {
                at += 1
                continue
            }
            let stretch = quoted[Int(stretchAt[at])]
            at = max(stretch.tokens.upperBound, at + 1)
            let isName = tongue == .german ? isTerm(stretch, sentence) : isTitle(stretch, sentence)
            guard wordCount(stretch.inner) > 0, !isName, !isSpeakerName(stretch, sentence) else {
                continue
            }
            let new =
                (tongue == .german ? germanNear(stretch, sentence) : nil)
                ?? looseVerb(behind: stretch, sentence) ?? cueBehind(stretch, sentence)
                ?? (tongue == .arabic ? arabicSource(of: stretch, sentence) : nil)
                ?? unlessRelative(cueBefore(stretch, sentence), source(of: stretch, sentence))
                ?? (tongue == .german
                    ? germanUncued(stretch, sentence)
                    : holder(ofOpinion: stretch, sentence) ?? clauseSpeaker(before: stretch, sentence)
                        ?? onlyPerson(stretch, sentence))
            if var new {
                if tongue == .french, let voice = voice(in: sentence), new.speaker != nil { new.speaker = voice }
                found.append(new)
            }
        }
        return found
    }

    /// "„…“, sagte X", "«…», a déclaré hier X", "“…”, X afirmó".
    private func cueBehind(_ stretch: QuotedStretch, _ sentence: Range<Int>) -> Attribution? {
        let high = sentence.upperBound
        var start = stretch.tokens.upperBound
        let endsOpen = stretch.inner.last.map { isComma($0) || isStop($0) } ?? false
        while start < high, isComma(start) || isDash(start) || isStop(start) && start + 1 < high { start += 1 }
        guard start < high, start > stretch.tokens.upperBound || endsOpen || has(start, [.cue, .auxiliary]) else {
            return nil
        }
        if tongue != .german, !isFirst(stretch, sentence), start < high {
            // "el puente «Costa Alta», dijo que …", "el plan «Mar Limpio» avanza": a name, and the verb goes on.
            let isName = start == stretch.tokens.upperBound && stretch.inner.first.map { isCapital($0) } ?? false
            if has(start, .cue), start + 1 < high && has(start + 1, .that) || isName && !endsOpen { return nil }
        }
        if tongue == .german, start == stretch.tokens.upperBound, !endsOpen,
            stretch.tokens.lowerBound > sentence.lowerBound
        {
            return isCue(start) ? germanFinal(start, stretch, sentence) : nil
        }
        if let source = namedSource(start, high), start > stretch.tokens.upperBound {
            return Attribution(content: stretch.tokens, cue: start..<start + 1, speaker: source, isTrailing: true)
        }
        var at = start
        if tongue == .german, !has(start, [.cue, .auxiliary, .according]), !opensTag(start) { return nil }
        while at < min(start + 12, high), isWord(at) || isJoint(at) || isQuoted(at) {
            if isQuoted(at) {
                // "wird X von der „Küstenpost“ zitiert"
                guard tongue == .german, let name = nameInMarks(at) else { break }
                at = max(at + 1, name.upperBound)
                continue
            }
            guard isCue(at), !isCapital(at), hasParticle(at),
                tongue != .german || !has(at, .takesLabel) || at == start + 1 && matches(start, "so")
            else {
                at += 1
                continue
            }
            // With words before it, the verb's subject is among them: "X afirmó", "a-t-il déclaré".
            let inverted =
                tongue == .german && at > start && has(start, .auxiliary) ? germanSubject(behind: start, at) : nil
            // Arabic has adverbs there, and the subject behind.
            let isVerbFirst = tongue == .arabic && subjectBehind(at + 1, high) != nil
            let page = tongue == .german ? nil : page(of: at, from: at, to: high)
            let before =
                page ?? (at > start && !isVerbFirst ? inverted ?? subjectBefore(at, from: start) : nil)
            let after =
                before != nil
                ? nil
                : tongue == .german ? germanSubject(behind: at, high) : subjectFurther(behind: at, high)
            let speaker = before ?? after
            guard speaker != nil || tongue.dropsSubjects else { return nil }
            let mark = stretch.tokens.lowerBound
            if speaker == nil, mark > sentence.lowerBound, isColon(mark - 1) {
                // "Il sindaco non cede: «…», taglia corto": the clause before the colon has the speaker.
                var clause = clauseSpeaker(before: stretch, sentence) ?? Attribution(content: stretch.tokens)
                clause.cue = at..<at + 1
                return clause
            }
            return Attribution(
                content: stretch.tokens,
                cue: at..<at + 1,
                speaker: speaker,
                act: words[at].act,
                isTrailing: true,
                isCarried: speaker == nil
            )
        }
        return nil
    }

    /// "X sagte: „…“", "Dijo X: “…”", "X erklärte, die Aktion erinnere „…“".
    private func cueBefore(_ stretch: QuotedStretch, _ sentence: Range<Int>) -> Attribution? {
        let mark = stretch.tokens.lowerBound
        var at = mark - 1
        var isNear = true
        while at >= sentence.lowerBound, mark - at < 60 {
            if isQuoted(at) {
                at = min(quoted[Int(stretchAt[at])].tokens.lowerBound, at) - 1
                continue
            }
            if isStop(at), tongue != .german || !text.flags[max(at - 1, 0)].contains(.number),
                !isJoint(at) || text.flags[at + 1].contains(.capital) && mark - at > 3
            {
                isNear = false
            }
            if marks[at] == UInt8(ascii: ")"), let open = opening(before: at, sentence.lowerBound) {
                at = open - 1
                continue
            }
            if isCue(at), !isCapital(at) || at == sentence.lowerBound, hasParticle(at), labels(at, stretch) {
                let speaker = subject(ofCue: at, sentence, to: mark)
                let isBare = speaker == nil && isBare(at, before: mark, sentence)
                let isStray = speaker == nil && !isBare && tongue.dropsSubjects && mark - at < 4
                if speaker != nil || isBare || isStray, isNear || isColon(mark - 1) {
                    return Attribution(
                        content: stretch.tokens,
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
    private func source(of stretch: QuotedStretch, _ sentence: Range<Int>) -> Attribution? {
        for at in sentence where !isQuoted(at) {
            guard let speaker = namedSource(at, sentence.upperBound) else { continue }
            return Attribution(content: stretch.tokens, cue: at..<at + 1, speaker: speaker)
        }
        return nil
    }

    /// A quotation of some length in a sentence that names one person beside it, whatever the verb.
    private func onlyPerson(_ stretch: QuotedStretch, _ sentence: Range<Int>) -> Attribution? {
        let isIntroduced = stretch.tokens.lowerBound > sentence.lowerBound && isColon(stretch.tokens.lowerBound - 1)
        guard wordCount(stretch.inner) >= (isIntroduced ? 3 : 4) else { return nil }
        var person: Name?
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            guard isName(at), !isQuoted(at) else {
                at += 1
                continue
            }
            let name = names[Int(nameAt[at])]
            at = max(name.tokens.upperBound, at + 1)
            guard isPerson(name) else { continue }
            if let person, person.entity != name.entity { return nil }
            person = person ?? name
        }
        return person.map {
            let phrase = Phrase(tokens: $0.tokens, whole: $0.tokens)
            return Attribution(content: stretch.tokens, cue: nil, speaker: phrase, isDependent: true)
        }
    }

    /// A verb of reporting and neither an infinitive ("zu betonen") nor a noun ("la nota", "في رد").
    private func isCue(_ at: Int) -> Bool {
        guard has(at, .cue), !isName(at) else { return false }
        guard at > 0 else { return true }
        return switch tongue {
        case .german: !matches(at - 1, "zu")
        case .arabic: !has(at - 1, .preposition)
        default: !has(at, .alsoNoun) || !has(at - 1, [.determiner, .preposition])
        }
    }

    /// The noun phrase after words that name a source: "selon X", "nach Angaben von X"; German "X zufolge", ", so X".
    func namedSource(_ at: Int, _ high: Int) -> Phrase? {
        guard isWord(at) else { return nil }
        if matches(at, "zufolge") { return subjectBefore(at, from: max(0, at - 12)) }
        let opens = at == 0 || isStop(at - 1) || isQuoted(at - 1) || text.flags[at].contains(.lineBefore)
        if has(at, .according), !isName(at) || opens {
            // "so" is an adverb, too, but not after a comma and before a name.
            if has(at, .adverb) {
                guard at > 0, at + 1 < high, isComma(at - 1) || isQuoted(at - 1) || isDash(at - 1),
                    !has(at + 1, [.finite, .auxiliary, .cue])
                else { return nil }
            }
            return has(at, .adverb) ? subjectBehind(at + 1, high) : sourceName(at + 1, high)
        }
        if tongue == .german, at > 0, matches(at, "aus"), matches(at - 1, "wie") {
            // "wie aus dem Bericht hervorgeht"
            return sourceName(at + 1, high)
        }
        guard has(at, .speechNoun), at > 0 else { return nil }
        if tongue == .german, at + 1 < high, matches(at + 1, "nach"), has(at - 1, .determiner) {
            // "seiner Ansicht nach"
            return Phrase(tokens: at - 1..<at + 1, whole: at - 1..<at + 2)
        }
        let isLoose = tongue == .german && !isCapital(at - 1) && !ends(at - 1, with: "igenen")
        guard
            has(at - 1, .forWord)
                || at > 1 && has(at - 2, .forWord) && (has(at - 1, .determiner) || isLoose || isJoint(at - 1))
        else { return nil }
        let isLinked = at + 1 < high && (has(at + 1, .of) || matches(at + 1, "con") || matches(at + 1, "com"))
        let start = isLinked ? at + 2 : at + 1
        return sourceName(start, high)
    }

    private func sourceName(_ start: Int, _ high: Int) -> Phrase? {
        // "بحسب ما قاله الوزير"
        if tongue == .arabic, start + 1 < high, has(start + 1, .cue) { return subjectBehind(start + 2, high) }
        if tongue == .german {
            let phrase = subjectBehind(start, high) ?? subject(after: start, to: high)
            return phrase.flatMap { $0.tokens.contains { isCapital($0) || isName($0) } ? $0 : nil }
        }
        return subjectBehind(start, high) ?? subject(after: start, to: high)
    }

    /// Whether the rest of a verb that is written in two parts follows.
    private func hasParticle(_ cue: Int) -> Bool {
        guard has(cue, .needsParticle) else { return true }
        let particles = particles(of: cue)
        var at = cue + 1
        var passed = 0
        while at < text.count, passed < 40 {
            if isQuoted(at) {
                at = max(at + 1, quoted[Int(stretchAt[at])].tokens.upperBound)
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
    func isTitle(_ stretch: QuotedStretch, _ sentence: Range<Int>) -> Bool {
        let before = stretch.tokens.lowerBound - 1
        let count = wordCount(stretch.inner)
        guard before >= sentence.lowerBound, !isQuoted(before), isWord(before) else { return false }
        if isWork(stretch, behind: before) || isForeignName(stretch, behind: before, sentence) { return true }
        if has(before, .titled), count <= 5 || tongue == .german { return true }
        guard count <= 5 else { return false }
        guard let first = stretch.inner.first, isCapital(first), count <= 4 else { return false }
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
        isName(at) && (tongue != .german || isSurely(names[Int(nameAt[at])]))
    }

    /// A newspaper's name in marks that is itself the speaker: "schrieb „Die Zeit“".
    private func isSpeakerName(_ stretch: QuotedStretch, _ sentence: Range<Int>) -> Bool {
        let before = stretch.tokens.lowerBound - 1
        guard before >= sentence.lowerBound, !isQuoted(before) else { return false }
        let isSource = has(before, .according) && isWord(before)
        let isInverted =
            has(before, .cue) && before > sentence.lowerBound && (isComma(before - 1) || isQuoted(before - 1))
        guard isSource || isInverted else { return false }
        return nameInMarks(stretch.tokens.lowerBound) != nil
    }
}

/// What may stand between a clause's border and a verb without a subject.
private let clitics: WordKinds = [
    .coordinator, .adverb, .reflexive, .auxiliary, .determiner, .negation, .pronoun, .weekday, .that,
]
