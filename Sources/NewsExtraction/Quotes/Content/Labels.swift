internal import NewsModel
internal import NewsText

/// What somebody or something is called, "called Y “…”", and what is called for, which begins with the same verb.
extension TaggedText {
    /// What something is called, or what is called for.
    ///
    /// The thing may stand before the verb: "a plan which Quist called | “a disgrace”".
    func label(_ at: Int, _ speaker: Phrase?, _ sentence: Range<Int>) -> Following? {
        let pronoun = (speaker?.whole.lowerBound ?? 0) - 1
        if isQuoted(at), pronoun >= sentence.lowerBound, has(pronoun, [.which, .question]) {
            return Following(content: labelled(at, at, sentence.upperBound))
        }
        return label(at, sentence.upperBound)
    }

    /// "called Y “…”", "described Y as …", "called for …", "called on Y to …".
    private func label(_ at: Int, _ high: Int) -> Following? {
        let limit = min(high, at + 30)
        if let denied = denied(at, at - 1, high) ?? belied(at, high) { return Following(content: denied, act: .deny) }
        if words[at - 1].act == .demand { return appeal(at, limit).map { Following(content: clause($0, high)) } }
        if has(at, .forWord), at + 1 < high {
            return isCall(at - 1) ? Following(content: clause(at + 1, high), act: .demand) : nil
        }
        if matches(at, "on") || matches(at, "upon"), isCall(at - 1) {
            let to = (at..<limit).contains { isTo($0) && !isQuoted($0) }
            return to ? Following(content: clause(at + 1, high), act: .demand) : nil
        }
        if at < high, has(at, .question), !has(at, [.that, .who]), !isCall(at - 1) {
            return Following(content: object(at, high))
        }
        guard at < high, !isQuoted(at), isWord(at), !has(at, .preposition) || isCapital(at) || isTo(at) || isAs(at)
        else {
            return nil
        }
        var next = at
        let at = isTo(at) && at + 1 < high && !isQuoted(at + 1) ? at + 1 : at
        while next < limit {
            if isQuoted(next) { return Following(content: labelled(at, next, high)) }
            if !isCall(at - 1), isAs(next) || isTo(next) && isLikened(at - 1), next + 1 < high {
                let mark = (next + 1..<min(high, next + 8)).first { isQuoted($0) }
                return Following(content: mark.map { labelled(at, $0, high) } ?? object(at, high))
            }
            if let mark = markBehindAside(next, limit) { return Following(content: labelled(at, mark, high)) }
            if isComma(next) || isStop(next) && !isJoint(next) || has(next, [.finite, .who]) { break }
            next += 1
        }
        return isCall(at - 1) || isBrand(at - 1) ? bareLabel(at, high).map { Following(content: $0) } : nil
    }

    /// "called the plan, which the council passed, “a gift”": the mark behind what stands between commas.
    func markBehindAside(_ comma: Int, _ limit: Int) -> Int? {
        guard isComma(comma), let close = (comma + 1..<limit - 1).first(where: { isComma($0) || isQuoted($0) }),
            isComma(close), close > comma + 1, isQuoted(close + 1), !has(close + 2, .preposition),
            !isSummoned(comma - 1) || opensName(close + 2),
            has(comma + 1, [.who, .which]) || matches(comma + 1, "where") || matches(comma + 1, "whose")
                || !(comma..<close).contains(where: { has($0, [.finite, .cue, .auxiliary]) })
        else { return nil }
        return close + 1
    }

    /// "a liar", "exactly the kind of partner": an article stands early in what somebody is called.
    private func opensName(_ at: Int) -> Bool {
        (at..<at + 3).contains { matches($0, "a") || matches($0, "an") || matches($0, "the") }
    }

    /// "called | her mother", "called a strike": who may be telephoned, and what may be announced.
    private func isSummoned(_ noun: Int) -> Bool {
        isPersonNoun(noun) || typeOfName(noun) == .person || TaggedText.summoned.contains(text.hashes[noun])
    }

    private static let summoned = HashSet(
        words: """
            mother father sister brother wife husband son daughter friend police lawyer doctor ambulance number line office \
            hotline meeting strike election referendum vote session summit witness
            """
    )

    /// "cited | the leak as a reason", where neither a verb nor a comma stands before "as".
    func labelledAs(_ at: Int, _ high: Int) -> Range<Int>? {
        guard opensObject(at, high) else { return nil }
        let words = (at..<min(high - 1, at + 16)).prefix {
            (isWord($0) || isJoint($0)) && !isAs($0) && !isQuoted($0) && !has($0, [.finite, .who])
        }
        let asWord = words.endIndex
        guard asWord > at, asWord + 1 < high, isAs(asWord), !TaggedText.comparisons.contains(text.hashes[asWord + 1])
        else { return nil }
        return object(at, high)
    }

    /// "appealed to X to leave", "appealed for calm": where what is asked for begins; a court hears the other appeals.
    private func appeal(_ at: Int, _ limit: Int) -> Int? {
        guard at + 1 < limit, !isQuoted(at + 1) else { return nil }
        if has(at, .forWord) { return at + 1 }
        guard isTo(at) else { return nil }
        let words = (at + 2..<limit - 1).prefix { !isComma($0) && !has($0, [.finite, .who, .which]) || isTo($0) }
        let infinitive = words.first { isTo($0) && !isCapital($0 + 1) && !has($0 + 1, [.determiner, .possessive]) }
        return infinitive == nil ? nil : at + 1
    }

    /// "Y “…”", with "of the city" after it, and not the time or place.
    func labelled(_ start: Int, _ mark: Int, _ high: Int) -> Range<Int> {
        var end = quotation(at: mark).tokens.upperBound
        while end + 1 < high, has(end, .coordinator), isQuoted(end + 1) || isQuoted(min(end + 2, high - 1)) {
            let next = isQuoted(end + 1) ? end + 1 : end + 2
            end = quotation(at: next).tokens.upperBound
        }
        guard end < high,
            has(end, [.of, .forWord, .who]) || isTo(end)
        else { return start..<end }
        let whole = object(start, high)
        return whole.upperBound > end ? whole : start..<end
    }

    private func isCall(_ at: Int) -> Bool {
        matches(at, "called") || matches(at, "calls") || matches(at, "call") || matches(at, "calling")
    }

    /// "likened the bridge to a sieve".
    private func isLikened(_ at: Int) -> Bool { starts(at, with: "liken") }

    /// "branded the strike a mistake": verbs that name something as "call" does.
    private func isBrand(_ at: Int) -> Bool { TaggedText.brands.contains(text.hashes[at]) }

    /// "called the strike a mistake": a noun phrase behind another, without quotation marks.
    private func bareLabel(_ at: Int, _ high: Int) -> Range<Int>? {
        guard at + 3 < high, has(at, [.determiner, .possessive]) || isName(at) || has(at, [.pronoun, .reflexive])
        else {
            return nil
        }
        let object = (at + 1..<min(high - 1, at + 8)).prefix {
            isWord($0) && !isQuoted($0) && !has($0, [.preposition, .finite, .coordinator, .subordinator]) || isName($0)
        }
        guard
            let article = object.first(where: { matches($0, "a") || matches($0, "an") }),
            !has(article - 1, [.determiner, .possessive, .adverb])
        else { return nil }
        // "called the office a week ago", "called the council a few times"
        let next = article + 1
        guard !has(next, [.period, .determiner, .weekday]), !TaggedText.spans.contains(text.hashes[next]) else {
            return nil
        }
        return self.object(at, high)
    }

    /// "as much", "as well": no label.
    private static let comparisons = HashSet(words: "much well long soon many far saying")
    private static let brands = HashSet(words: "branded brands labelled labels labeled dubbed dubs")
    /// What stands behind "a" where a call is counted or takes time.
    private static let spans = HashSet(words: "few couple dozen second third minute hour lot")
}
