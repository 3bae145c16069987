internal import NewsModel
internal import NewsText

/// What somebody said as a clause behind the verb: "a déclaré mardi | que la digue tiendrait", "dice | estar lista".
extension TaggedText {
    /// The verb and subject of a clause that "que", "che", "что" opens at `that`.
    func thatClause(_ that: Int, _ sentence: Range<Int>, behind before: Attribution?) -> Attribution? {
        let high = sentence.upperBound
        guard that > sentence.lowerBound, that + 2 < high, let cue = cue(before: that, sentence), has(cue, .takesThat)
        else { return nil }
        let found =
            speaker(sharedWith: before, cue) ?? (tongue == .arabic ? nil : subjectOfAct(cue, sentence))
            ?? subject(ofCue: cue, sentence, to: that).flatMap { somebody($0, sentence) }
        let speaker = found.flatMap { canReport($0) ? $0 : nil }
        var content = reportedWords(that, high)
        if isRelative(speaker, cue), let comma = content.first(where: { isComma($0) && !isQuoted($0) }) {
            // "X, qui a dit que Y, a quitté la salle"
            content = that..<comma
        }
        guard wordCount(content) > 2 else { return nil }
        let isCarried = speaker == nil && tongue.dropsSubjects && isBareVerb(cue, sentence)
        guard speaker != nil || isCarried else { return nil }
        return Attribution(
            content: content,
            cue: cue..<cue + 1,
            speaker: speaker,
            act: actWithoutMarks(cue),
            isCarried: isCarried
        )
    }

    /// Whether a verb stands in a clause that "who" opens.
    private func isRelative(_ speaker: Phrase?, _ cue: Int) -> Bool {
        guard let speaker else { return false }
        return speaker.relative != nil || speaker.tokens.count == 1 && has(speaker.tokens.lowerBound, .who)
    }

    /// The verb that governs the clause at `that`: right before it, or with its subject, a day, a place between.
    private func cue(before that: Int, _ sentence: Range<Int>) -> Int? {
        var end = that
        // Russian sets a comma before the clause, others after an inserted phrase.
        if isComma(end - 1) { end -= 1 }
        guard end < that || tongue != .russian else { return nil }
        var at = end - 1
        while at >= sentence.lowerBound, that - at < 26, !isQuoted(at) {
            if isReporting(at, sentence) { return at + 1 == end || leadsTo(that, between: at + 1, end) ? at : nil }
            if isSemicolon(at) || isColon(at) || isStop(at) && !isJoint(at) || has(at, [.that, .who]) { return nil }
            if has(at, [.finite, .subordinator]), !isName(at), !has(at, [.preposition, .determiner]) { return nil }
            at -= 1
        }
        return nil
    }

    /// Whether the words between a verb and "que" are its subject and adverbials, so that the clause is no relative one.
    private func leadsTo(_ that: Int, between start: Int, _ end: Int) -> Bool {
        guard !opensOtherClause(that) else { return false }
        if tongue == .russian {
            // "несмотря на то, что", but "рассказал о том, что"
            return !demonstratives.contains(text.hashes[end - 1]) || end > 1 && text.hashes[end - 2] == about
        }
        var at = start
        if let phrase = subjectBehind(at, end), isPersonOrBody(phrase), phrase.whole.upperBound <= end,
            !isGrave(start)
        {
            at = max(at, phrase.whole.upperBound)
        }
        at = behindAdverbials(at, end)
        while at < end, has(at, [.adverb, .weekday]) || text.flags[at].contains(.number) || has(at, .period) { at += 1 }
        guard at < end else { return true }
        guard has(at, .preposition) || isGrave(at) || isComma(at) else { return false }
        // "a présenté à la presse | la mesure que": an object behind what a preposition governs.
        for place in at + 1..<end where has(place, .determiner) && !has(place, .preposition) {
            let before = place - 1
            guard
                has(before, [.preposition, .determiner, .coordinator]) || isGrave(before) || isComma(before)
                    || isJoint(before)
            else { return false }
        }
        return true
    }

    /// "alors que", "para que", "prima che": a conjunction of two words.
    private func opensOtherClause(_ that: Int) -> Bool {
        let before = that - 1
        return has(before, .preposition) && !isName(before) || has(before, .determiner)
            || conjunctionHeads.contains(text.hashes[before])
    }

    /// "dice | estar lista", "affirme | ne pas savoir", "ha detto | di voler partire": an infinitive right behind the verb.
    func infinitive(behind cue: Int, _ sentence: Range<Int>, _ shared: Phrase?) -> Attribution? {
        let high = sentence.upperBound
        guard has(cue, .takesThat), clauseActs.contains(words[cue].act), cue + 3 < high else {
            return nil
        }
        var at = cue + 1
        if tongue == .italian {
            guard matches(at, "di") else { return nil }
            at += 1
        }
        while at + 1 < high, has(at, [.negation, .reflexive]) || isJoint(at) { at += 1 }
        guard isWord(at), !isCapital(at), !isName(at), isInfinitive(at) else { return nil }
        guard let speaker = shared ?? subjectOfAct(cue, sentence) else { return nil }
        let content = reportedWords(cue + 1, high)
        guard wordCount(content) > 1 else { return nil }
        return Attribution(content: content, cue: cue..<cue + 1, speaker: speaker, act: words[cue].act)
    }

    private func isInfinitive(_ at: Int) -> Bool {
        guard text.ends[at] - text.starts[at] > 3,
            !has(at, [.preposition, .determiner, .person, .body, .adverb, .subordinator])
        else { return false }
        return switch tongue {
        case .french: ends(at, with: "er") || ends(at, with: "ir") || ends(at, with: "re")
        case .spanish, .portuguese: ends(at, with: "ar") || ends(at, with: "er") || ends(at, with: "ir")
        case .italian: ends(at, with: "re") || ends(at, with: "er") || ends(at, with: "ar") || ends(at, with: "rsi")
        default: false
        }
    }

    /// The clause from a token to the end of the sentence, or to a semicolon or a colon.
    func reportedWords(_ start: Int, _ high: Int) -> Range<Int> {
        var end = start
        while end < high {
            if isQuoted(end) {
                end = max(end + 1, quotation(at: end).tokens.upperBound)
                continue
            }
            if isSemicolon(end) || isColon(end) || end > start && opensNextVerb(end, high) { break }
            end += 1
        }
        let content = trimmed(start..<min(end, high))
        return start..<content.upperBound
    }

    /// "| et a promis", ", | и пообещал": the same person's next verb.
    private func opensNextVerb(_ at: Int, _ high: Int) -> Bool {
        guard has(at, .coordinator), at + 2 < high, !isName(at) else { return false }
        var verb = at + 1
        while verb + 1 < high, has(verb, [.auxiliary, .adverb, .reflexive]), !has(verb, .cue) { verb += 1 }
        return !isQuoted(verb) && !has(verb, .alsoNoun) && isReporting(verb, at..<high)
    }

    /// The phrase itself, and whom "qui", "quien", "который" stands for.
    func somebody(_ phrase: Phrase, _ sentence: Range<Int>) -> Phrase? {
        let who = phrase.tokens.lowerBound
        guard phrase.tokens.count == 1, has(who, .who) else { return phrase }
        guard who > sentence.lowerBound + 1 else { return nil }
        return subject(before: isComma(who - 1) ? who - 1 : who, from: sentence.lowerBound)
    }

    func isPronounOfPerson(_ phrase: Phrase) -> Bool {
        phrase.tokens.count == 1 && has(phrase.tokens.lowerBound, .human)
    }

    /// Whether a subject may have a clause for its words: whoever it is by article or capital, and no "on", "se" or "мы".
    private func canReport(_ phrase: Phrase) -> Bool {
        let first = phrase.tokens.lowerBound
        if phrase.tokens.count == 1, has(first, .pronoun), !isName(first) { return has(first, .human) }
        return isPersonOrBody(phrase) || tongue == .russian
            || phrase.tokens.count > 1 && has(first, .determiner)
            || phrase.tokens.contains { isName($0) } || phrase.tokens.allSatisfy { isCapital($0) }
    }

    /// Whether a verb without a subject opens its clause: "Añadió que".
    private func isBareVerb(_ cue: Int, _ sentence: Range<Int>) -> Bool {
        var at = cue
        while at > sentence.lowerBound,
            has(at - 1, [.coordinator, .adverb, .reflexive, .auxiliary, .weekday]) && !isName(at - 1)
        {
            at -= 1
        }
        return at == sentence.lowerBound
    }
}

/// Words that make a conjunction with "que" and its like.
private let conjunctionHeads = HashSet(
    words: """
        alors ainsi bien afin plus moins aussi tel telle tels telles même dès tandis sans pour autant autre autres \
        ya así antes después más menos mientras sino tanto tal tales para sin hasta desde mismo misma otro \
        mais depois assim já enquanto sem até tanta mesmo mesma outro \
        più meno prima dopo dato visto purché affinché stesso stessa altro quello ciò anziché
        """
)
private let clauseActs: [Act] = [.state, .deny, .acknowledge]
private let demonstratives = HashSet(words: "то того тем тому том")
private let about = foldedHash(of: "о")
