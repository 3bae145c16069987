internal import NewsModel
internal import NewsText

/// Speech whose clause stands before its cue, or on both sides of it: "The port, Berg said, is old".
extension TaggedText {
    /// "X, he said, Y": the clause after a cue that stands between two commas.
    func trailingClause(_ start: Int, _ lead: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
        var at = start
        while at < sentence.upperBound, !isComma(at), at < start + 4, isWord(at) { at += 1 }
        if at < sentence.upperBound, !isComma(at), let comma = insertedCueEnd(start, lead, sentence.upperBound) {
            return clause(comma + 1, sentence.upperBound)
        }
        guard at + 2 < sentence.upperBound, isComma(at) else { return nil }
        let next = isAdverb(at + 1) ? at + 2 : at + 1
        guard next < sentence.upperBound else { return nil }
        // "It was, he said, a mistake": the verb waits for its second half.
        if let last = lead.last, !isQuoted(last), !isCapital(last), has(last, [.finite, .auxiliary]), !isTo(last) {
            return clause(at + 1, sentence.upperBound)
        }
        guard at + 3 < sentence.upperBound else { return nil }
        if at == start, opensPredicate(next, of: lead) { return clause(at + 1, sentence.upperBound) }
        if matches(next, "because"), hasVerb(lead) { return clause(next, sentence.upperBound) }
        if matches(next, "that"), next + 2 < sentence.upperBound { return clause(next + 1, sentence.upperBound) }
        // "It is too early, she said, to tell", "It is not clear, she said, why he left"
        let goesOn =
            at == start
            && (isTo(next) && !has(next + 1, [.determiner, .possessive]) && !isCapital(next + 1)
                || has(next, .question) && !has(next, .who))
        if goesOn { return clause(next, sentence.upperBound) }
        guard
            !has(next, [.coordinator, .gerundForm, .who, .which, .according, .preposition, .subordinator])
                || isQuoted(next), !opensLapse(at + 1, sentence.upperBound), !opensComparison(at + 1),
            !summarises(next, sentence.upperBound)
        else { return nil }
        let content = clause(at + 1, sentence.upperBound)
        let isClause = has(next, .pronoun) && !has(next, .possessive) || hasVerb(content) || hasBareVerb(content)
        return has(next, [.finite, .auxiliary]) || isClause && wordCount(content) > 3 ? content : nil
    }

    /// "The bridge, Berg said in a letter that ran to two pages|, would close": the comma where the verb of the clause
    /// follows that the cue parts.
    private func insertedCueEnd(_ start: Int, _ lead: Range<Int>, _ high: Int) -> Int? {
        guard has(start, [.preposition, .weekday, .last]), !isTo(start), let first = lead.first, lead.count < 12,
            !has(first, [.preposition, .subordinator]), !lead.contains(where: { has($0, [.finite, .auxiliary]) }),
            let comma = (start..<min(high - 1, start + 20)).first(where: { isComma($0) || isQuoted($0) }),
            isComma(comma), has(comma + 1, [.finite, .auxiliary]), !isTo(comma + 1)
        else { return nil }
        return comma
    }

    /// Whether a cue between commas parts a clause: its verb stands right before or right behind.
    func isInterrupted(_ lead: Range<Int>, _ rest: Range<Int>) -> Bool {
        guard let first = lead.first, let last = lead.last, lead.count < 20, !has(first, .preposition),
            !lead.contains(where: { isQuoted($0) || isComma($0) })
        else { return false }
        if has(last, [.finite, .auxiliary]), !isCapital(last) { return true }
        if opensPredicate(rest.lowerBound, of: lead) { return true }
        guard let verb = rest.first(where: { !isAdverb($0) && !has($0, .negation) }), !isQuoted(verb) else {
            return false
        }
        return has(verb, [.finite, .auxiliary]) && !isTo(verb)
    }

    /// "The editorial, she said, | nailed it": a verb that the tables do not hold, behind a phrase that has none.
    private func opensPredicate(_ verb: Int, of lead: Range<Int>) -> Bool {
        guard let first = lead.first, let last = lead.last, verb + 1 < text.count, lead.count < 20, !isQuoted(verb),
            isWord(verb), !isCapital(verb), !isName(verb), !has(verb, [.preposition, .pronoun, .determiner, .plural]),
            !isAdverb(verb), ends(verb, with: "ed") || ends(verb, with: "s") && !ends(verb, with: "ss"),
            has(first, [.determiner, .possessive]) || isCapital(last) || ends(last, with: "s"),
            !has(first, .preposition), !has(first, .subordinator) || isDemonstrative(first), !isAdverb(first),
            !has(last, [.weekday, .period]),
            !lead.contains(where: { isQuoted($0) || isComma($0) }), !hasVerb(lead), !opensLapse(verb, text.count)
        else { return false }
        // "The judge, he said, nodding"; "a share, he said, worth": what stands behind a verb
        let next = verb + 1
        return !isComma(next) && !has(next, .of) && !(ends(verb, with: "ed") && matches(next, "by"))
    }

    /// "hours after", "a day before", "two weeks after": the article says when something was said or done.
    func opensLapse(_ at: Int, _ high: Int) -> Bool {
        for unit in at..<min(at + 4, high - 1) {
            guard isWord(unit), !isQuoted(unit) else { return false }
            if isTimeUnit(unit) {
                return matches(unit + 1, "after") || matches(unit + 1, "before")
            }
            guard has(unit, .determiner) || isAdverb(unit) || text.flags[unit].contains(.number) else { return false }
        }
        return false
    }

    /// "down from 4 percent", "up from".
    private func opensComparison(_ at: Int) -> Bool {
        at + 1 < text.count && matches(at + 1, "from") && (matches(at, "up") || matches(at, "down"))
    }

    /// Whether a verb ends the report: nothing stands behind it but a time or place.
    func endsReport(_ verb: Int, _ sentence: Range<Int>) -> Bool {
        verb + 1 >= sentence.upperBound || endsReport(verb)
    }

    /// The same, up to the end of the text.
    func endsReport(_ verb: Int) -> Bool {
        let next = verb + 1
        guard next < text.count else { return true }
        return !isQuoted(next) && (isStop(next) || has(next, .weekday) || has(next, .preposition) && !isTo(next))
    }

    /// "…, a judge ruled": a verb that stands behind its clause without having one before a bare object.
    func endsWithVerdict(_ verb: Int, _ sentence: Range<Int>) -> Bool {
        (matches(verb, "ruled") || matches(verb, "demanded")) && endsReport(verb, sentence)
    }
}
