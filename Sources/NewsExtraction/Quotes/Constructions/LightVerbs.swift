internal import NewsModel
internal import NewsText

/// Speech under a verb that says little and a word that says it: "made it clear that", "gave evidence that".
extension Reading {
    /// The clause behind such a word at `at`, and who made, gave or raised it.
    func lightSpeech(_ at: Int, _ sentence: Range<Int>) -> Attribution? {
        guard at + 2 < sentence.upperBound, matches(at + 1, "that"), Reading.lightWords.contains(text.hashes[at]) else {
            return nil
        }
        let low = max(sentence.lowerBound + 1, at - 3)
        guard low < at, let verb = (low..<at).last(where: { Reading.lightVerbs.contains(text.hashes[$0]) }),
            !stretch(verb + 1, at).contains(where: { !isWord($0) || has($0, .preposition) }),
            let speaker = subject(before: verb, from: sentence.lowerBound), canSpeak(speaker, verb),
            !speaker.isNegated, !speaker.isPassive
        else { return nil }
        return Attribution(content: clause(at + 2, sentence.upperBound), cue: verb..<at + 1, speaker: speaker)
    }

    /// "threatened legal action", "threatened Lusania with duties": what somebody says they will do.
    func threat(_ at: Int, _ cue: Int, _ high: Int) -> Range<Int>? {
        guard words[cue].act == .threaten, at < high, isWord(at) else { return nil }
        let object = stretch(at, min(high, at + 6)).prefix { isWord($0) && !isQuoted($0) && !isStop($0) }
        guard let measure = object.first(where: { Reading.measures.contains(text.hashes[$0]) }) else { return nil }
        let start = object.first { matches($0, "with") && $0 < measure }.map { $0 + 1 } ?? at
        return self.object(start, high)
    }

    /// "promised parents | a decision", "pledged Sarvania | its support": where what is promised begins.
    func behindReceiver(_ start: Int, _ high: Int) -> Int {
        guard !has(start, .determiner) || has(start, .possessive) else { return start }
        let object = stretch(start + 1, min(start + 4, high)).first {
            matches($0, "a") || matches($0, "an") || matches($0, "the") || has($0, .possessive)
        }
        guard let object,
            has(object - 1, [.audience, .reflexive, .person]) || isSomebody(object - 1)
                || object == start + 1 && ends(start, with: "s") && !isCapital(start) || isName(object - 1),
            stretch(start, object).allSatisfy({ isWord($0) && !has($0, .preposition) || isName($0) })
        else { return start }
        return object
    }

    /// "promised supporters in his home town on Monday | that": the conjunction, when all before it is who was promised.
    func thatBehindReceiver(_ start: Int, _ high: Int) -> Int? {
        guard start + 1 < high, let that = laterThat(start, high, within: 18), !isRelativeThat(that, high) else {
            return nil
        }
        let receiver = stretch(start, min(start + 4, that)).prefix { !has($0, .preposition) || isName($0) }
        var last = isName(start) ? names[Int(nameAt[start])].tokens.last : receiver.first { isSomebody($0) }
        if last == nil, ends(start, with: "s"), !isCapital(start), isComma(that + 1) || has(that + 1, .pronoun) {
            // "promised parents in the north that she would"
            last = start
        }
        guard let end = last.map({ $0 + 1 }), end == that || end < that && has(end, [.preposition, .weekday, .last])
        else { return nil }
        return that
    }

    /// "called the strike a mistake": a noun phrase behind another, without quotation marks.
    func bareLabel(_ at: Int, _ high: Int) -> Range<Int>? {
        guard at + 3 < high, has(at, [.determiner, .possessive]) || isName(at) || has(at, [.pronoun, .reflexive])
        else {
            return nil
        }
        let object = stretch(at + 1, min(high - 1, at + 8)).prefix {
            isWord($0) && !isQuoted($0) && !has($0, [.preposition, .finite, .coordinator, .subordinator]) || isName($0)
        }
        guard
            let article = object.first(where: { matches($0, "a") || matches($0, "an") }),
            !has(article - 1, [.determiner, .possessive, .adverb])
        else { return nil }
        // "called the office a week ago", "called the council a few times"
        let next = article + 1
        guard !has(next, [.period, .determiner, .weekday]), !Reading.spans.contains(text.hashes[next]) else {
            return nil
        }
        return self.object(at, high)
    }

    private static let lightVerbs = HashSet(
        words: """
            made makes make gave gives raised expressed expresses voiced issued
            """
    )
    private static let lightWords = HashSet(
        words: """
            clear plain evidence fears fear concern concerns doubts hope hopes alarm regret confidence assurances
            """
    )
    /// With what governments, firms and people threaten.
    private static let measures = HashSet(
        words: """
            tariffs tariff duties sanctions action retaliation lawsuits lawsuit countermeasures walkout walkouts strike
            strikes boycott reprisals expulsion cuts layoffs closures redundancies
            """
    )
    private static let spans = HashSet(words: "few couple dozen second third minute hour lot")
}
