internal import NewsModel
internal import NewsText

/// Speech whose verb the tables of its language do not hold, in languages with spaces but English:
/// "«…», bougonna le maire".
extension TaggedText {
    /// "«…», bougonna le maire", "„…“, raunzte der Trainer": a word that no table holds, its subject right behind it.
    ///
    /// Only behind a quotation that opens its sentence: elsewhere the marks may hold a name and the word may be anything.
    func looseVerb(behind quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        let high = sentence.upperBound
        guard isFirst(quotation, sentence), tongue == .german ? wordCount(quotation.inner) > 1 : isSaying(quotation)
        else {
            return nil
        }
        var at = quotation.tokens.upperBound
        guard at + 1 < high, endsSpoken(quotation) || isPause(at) || isColon(at) else { return nil }
        if isColon(at) {
            // "«…»: el alcalde no se rinde"
            guard tongue != .german, tongue != .russian, let speaker = leadingSpeaker(in: at + 1..<high) else {
                return nil
            }
            return Attribution(content: quotation.tokens, cue: nil, speaker: speaker, isTrailing: true)
        }
        let hasDash = isDash(at) || at + 1 < high && isDash(at + 1)
        // Russian sets a dash before the verb, and a comma before a participle.
        guard tongue != .russian || hasDash else { return nil }
        while at < high, isPause(at) { at += 1 }
        while at + 1 < high, has(at, .reflexive) || isShort(at) && isJoint(at + 1) || isJoint(at) { at += 1 }
        // "ist sich der Trainer sicher"
        let isSure = tongue == .german && at + 1 < high && has(at, .auxiliary) && matches(at + 1, "sich")
        guard at + 1 < high, isUnknown(at) && (tongue == .german || !has(at, .cue)) || isSure,
            !isCapital(at) || tongue == .arabic
        else { return nil }
        let subject = tongue == .german ? germanSubject(behind: at, high) : subjectBehind(at + 1, high)
        guard let speaker = subject, speaker.tokens.lowerBound - at < 4,
            tongue == .german ? isActor(speaker) || isDefinite(speaker) : isPersonOrBody(speaker)
        else { return nil }
        return Attribution(content: quotation.tokens, cue: at..<at + 1, speaker: speaker, isTrailing: true)
    }

    /// "Le maire, lui, fait grise mine : «…»": whoever the clause before a colon is about.
    func clauseSpeaker(before quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        let colon = quotation.tokens.lowerBound - 1
        guard colon > sentence.lowerBound, isColon(colon), isSaying(quotation), !isListed(quotation, sentence),
            let speaker = leadingSpeaker(in: lastClauseStart(colon, sentence)..<colon)
        else { return nil }
        return Attribution(content: quotation.tokens, cue: nil, speaker: speaker)
    }

    /// Somebody whose name or office opens a clause or what follows a comma in it, one with a name before others.
    func leadingSpeaker(in clause: Range<Int>) -> Phrase? {
        switch tongue {
        case .german: return actor(in: clause)
        case .japanese: return topic(in: clause)
        case .chinese: return nil
        default: break
        }
        var best: Phrase?
        var at = clause.lowerBound
        var passed = 0
        while at < clause.upperBound, passed < 3, !isQuoted(at) {
            if let phrase = speaker(at: at, clause.upperBound) {
                if phrase.tokens.contains(where: { isName($0) }) { return phrase }
                best = best ?? phrase
            }
            guard let comma = (at..<min(clause.upperBound, at + 24)).first(where: { isComma($0) }) else { break }
            at = comma + 1
            passed += 1
        }
        return best
    }

    /// The phrase for somebody that begins at a token, adverbs aside.
    private func speaker(at start: Int, _ high: Int) -> Phrase? {
        var at = start
        // Arabic sets the verb before its subject.
        if tongue == .arabic, at + 1 < high, has(at, .cue) || !has(at, .person) && has(at + 1, .person) { at += 1 }
        while at < high, !isQuoted(at), !isWord(at) || has(at, [.adverb, .coordinator, .weekday]) && !isName(at) {
            at += 1
        }
        guard at < high, !isQuoted(at), !has(at, [.preposition, .subordinator]) || isName(at),
            let phrase = subjectBehind(at, high), phrase.tokens.lowerBound == at, isPersonOrBody(phrase)
        else { return nil }
        return giver(of: phrase) ?? phrase
    }

    /// "O discurso de X durou uma hora": who gave a speech, and not the speech, goes on speaking.
    private func giver(of phrase: Phrase) -> Phrase? {
        guard let noun = phrase.tokens.prefix(2).first(where: { speeches.contains(text.hashes[$0]) }),
            noun + 2 < phrase.tokens.upperBound, has(noun + 1, .of)
        else { return nil }
        var person = phrase
        person.tokens = noun + 2..<phrase.tokens.upperBound
        return isPersonOrBody(person) ? person : nil
    }

    /// Whether a phrase can only be a person or a body: by a name, an office, or a pronoun for a person.
    func isPersonOrBody(_ phrase: Phrase) -> Bool {
        phrase.tokens.contains {
            has($0, [.person, .body, .human, .document])
                || isName($0) && [.person, .organization].contains(name(at: $0).type)
                || tongue.hasNoArticles && isCapital($0)
        } || tongue == .arabic && phrase.tokens.count > 1
    }

    private func isDefinite(_ phrase: Phrase) -> Bool { has(phrase.tokens.lowerBound, .determiner) }

    /// Whether a quotation opens its sentence, perhaps behind a dash.
    func isFirst(_ quotation: Quotation, _ sentence: Range<Int>) -> Bool {
        let first = quotation.tokens.lowerBound
        return first <= sentence.lowerBound || first == sentence.lowerBound + 1 && isDash(sentence.lowerBound)
    }

    /// Whether marks hold more than a name: many words, or one that sentences have.
    private func isSaying(_ quotation: Quotation) -> Bool {
        let count = wordCount(quotation.inner)
        return count > 4 || endsSpoken(quotation) && count > 0
            || count > 1
                && quotation.inner.contains {
                    has($0, [.finite, .auxiliary, .pronoun, .negation, .adverb, .reflexive, .cue, .subordinator])
                }
            || count > 1 && (tongue.hasNoArticles || quotation.inner.first.map { has($0, .coordinator) } ?? false)
    }

    /// "tres libros: «…», «…» y «…»": one of several names.
    private func isListed(_ quotation: Quotation, _ sentence: Range<Int>) -> Bool {
        let end = quotation.tokens.upperBound
        return end + 1 < sentence.upperBound && (isComma(end) || has(end, .coordinator)) && isQuoted(end + 1)
    }

    /// Whether the words end with a comma or a stop, as what is said does.
    func endsSpoken(_ quotation: Quotation) -> Bool {
        quotation.inner.last.map { isComma($0) || isStop($0) } ?? false
    }

    func isPause(_ at: Int) -> Bool { isComma(at) || isDash(at) }

    private func isShort(_ at: Int) -> Bool { text.ends[at] - text.starts[at] <= 2 }

    /// Whether no table gives a word another part in the sentence.
    private func isUnknown(_ at: Int) -> Bool {
        isWord(at) && !isName(at) && !isQuoted(at) && !text.flags[at].contains(.number)
            && !has(
                at,
                [
                    .determiner, .preposition, .coordinator, .subordinator, .that, .who, .adverb, .negation, .pronoun,
                    .person, .body, .document, .according, .weekday, .titled, .period, .finite, .auxiliary,
                ]
            )
    }

    /// The token after the last stop, semicolon or quotation before `end`.
    private func lastClauseStart(_ end: Int, _ sentence: Range<Int>) -> Int {
        var low = end
        while low > sentence.lowerBound, !isQuoted(low - 1), !isSemicolon(low - 1) { low -= 1 }
        return low
    }
}

/// What people give and what lasts, in the languages whose verbs drop their subjects.
private let speeches = HashSet(
    words: """
        discurso entrevista intervenção conferência mensagem comparência intervención conferencia mensaje comparecencia \
        discorso intervista intervento messaggio
        """
)
