internal import NewsModel
internal import NewsText

/// What may stand between a verb and what is said: "said | on Monday in a statement | that", "told | reporters in Lomna
/// | that".
extension TaggedText {
    /// Skips "on Monday", "in a statement", "during a rally in Dover", adverbs.
    func skipOccasions(_ start: Int, _ high: Int) -> Int {
        var at = start
        while at < high, !isQuoted(at), isWord(at), !opensAmount(at, high), timeOwnerEnd(at, high) == nil {
            if has(at, .period), at > start, has(at - 1, .weekday) {
                at += 1
            } else if has(at, .weekday) || (isAdverb(at) && !has(at, [.determiner, .pronoun]) && !isThere(at)) {
                at += 1
            } else if has(at, .last), at + 1 < high, has(at + 1, [.period, .weekday]) {
                at += 2
            } else if has(at, .preposition), !isTo(at),
                isTimeOrOccasion(at + 1, high)
                    || has(at, .time) && at + 1 < high && has(at + 1, [.determiner, .possessive])
            {
                let end = occasionEnd(at, high)
                guard end > at else { return at }
                at = end
            } else {
                return at
            }
        }
        return at
    }

    /// "condemned | last week’s raid", "said | Monday’s vote was": where a time ends that owns the noun behind it, and so
    /// belongs to what is said; `nil` where the words are no such time.
    func timeOwnerEnd(_ start: Int, _ high: Int) -> Int? {
        var at = start
        while at < high, isWord(at), !isQuoted(at), has(at, [.weekday, .period, .last]) || isTimeUnit(at) { at += 1 }
        guard at > start, at + 1 < high, isApostrophe(at), text.starts[at] == text.ends[at - 1],
            has(at - 1, [.weekday, .period]) || isTimeUnit(at - 1)
        else { return nil }
        return matches(at + 1, "s") && text.starts[at + 1] == text.ends[at] ? at + 2 : nil
    }

    /// Whether a time or an occasion begins here: "Monday", "a statement", "an interview".
    func isTimeOrOccasion(_ start: Int, _ high: Int) -> Bool {
        var at = start
        while at < high, at - start < 5, isWord(at), !isQuoted(at) {
            if has(at, [.weekday, .period, .speechNoun]) || text.flags[at].contains(.number) || isTimeUnit(at) {
                return true
            }
            if at > start, has(at, .preposition) { return false }
            at += 1
        }
        // "a two-line reply", "a 12-page filing"
        return at + 2 < high && at > start && marks[at] == UInt8(ascii: "-") && has(at + 2, [.speechNoun, .document])
    }

    /// Where a phrase of time or occasion ends that a preposition begins: "in a statement on Monday | that".
    func occasionEnd(_ start: Int, _ high: Int) -> Int {
        var at = start + 1
        var hasNoun = false
        var isFresh = true
        while at < high, !isQuoted(at) {
            if !isWord(at) {
                if let end = placeEnd(at, high) {
                    at = end
                    continue
                }
                guard isJoint(at) else { return at }
                at += 1
                continue
            }
            if has(at, .that), !has(at - 1, .preposition) { return at }
            if has(at, [.pronoun, .finite, .auxiliary]), !has(at, [.determiner, .possessive]),
                !isCapital(at) || !has(at, .period), !isAnswer(to: at - 1)
            {
                return at
            }
            if has(at, .cue), has(at, .gerundForm) { return at }
            // "denied after that meeting that": no conjunction
            if at == start + 1, matches(at, "that"), at + 1 < high, !has(at + 1, [.determiner, .pronoun]) {
                at += 1
                continue
            }
            if has(at, .determiner), !isFresh, hasNoun { return at }
            if isTo(at), at + 1 < high, !has(at + 1, [.determiner, .audience]), !isCapital(at + 1), !isAnswer(to: at) {
                return at
            }
            if has(at, .subordinator) { return at }
            if hasNoun, !isFresh, text.flags[at].contains(.number) ? !isPartOfTime(at) : opensAmount(at, high) {
                return at
            }
            let isTime = text.flags[at].contains(.number) || isTimeUnit(at)
            if text.flags[at].contains(.number) { at = timeOfDayEnd(at, high) - 1 }
            if at + 1 < high, isTime, isTimeUnit(at + 1) || matches(at + 1, "ago") { at += 1 }
            isFresh = has(at, [.preposition, .coordinator])
            if !isFresh, !has(at, .determiner) { hasNoun = true }
            if hasNoun, isTime || has(at, [.weekday, .period, .speechNoun]), at + 1 < high,
                isWord(at + 1),
                !has(at + 1, [.preposition, .speechNoun, .period, .last]), !text.flags[at + 1].contains(.number)
            {
                return participleEnd(at + 1, high) ?? at + 1
            }
            at += 1
        }
        return at
    }

    /// "in reply to questions", "in a response to critics": no infinitive.
    private func isAnswer(to: Int) -> Bool {
        guard to > 0, to + 1 < text.count, isTo(to), ends(to + 1, with: "s") else { return false }
        return TaggedText.answers.contains(text.hashes[to - 1])
    }

    private static let answers = HashSet(words: "answer answers reply replies response responses reaction")

    func isTimeUnit(_ at: Int) -> Bool { TaggedText.timeUnits.contains(text.hashes[at]) }

    private static let timeUnits = HashSet(words: "hour hours day days week weeks month months year years minutes")

    /// "in a statement | read to the court that", "published by the club that": where such a participle's phrase ends.
    private func participleEnd(_ start: Int, _ high: Int) -> Int? {
        guard ends(start, with: "ed") || matches(start, "read") || matches(start, "sent") || matches(start, "seen"),
            start + 3 < high, has(start + 1, [.preposition, .weekday, .reflexive])
        else { return nil }
        for at in start + 2..<min(start + 12, high) {
            if isQuoted(at) || isComma(at) || isColon(at) || matches(at, "that") { return at }
            if has(at, [.pronoun, .finite, .auxiliary]), !has(at, .determiner) { return nil }
        }
        return nil
    }

    /// The end of the person addressed: "reporters", "the Dover Post", "him", "a crowd of supporters in Dover".
    func addressee(_ start: Int, _ high: Int) -> Int {
        // "told Quist’" may be all that is left of a text
        guard start < high else { return high }
        if has(start, [.reflexive]) || (has(start, .pronoun) && !has(start, [.human]) && !has(start, .plural)) {
            return start + 1
        }
        if isName(start) {
            let end = name(at: start).tokens.upperBound
            if end < high, isApostrophe(end) { return addressee(end + 2, high) }
            // "Channel Seven"
            if matches(end - 1, "channel"), end < high, isCapital(end), has(end, .determiner) { return end + 1 }
            return end
        }
        var at = start
        var isFresh = true
        while at < high, !isQuoted(at) {
            if !isWord(at) {
                if let end = endInside(at, high) {
                    at = end
                    continue
                }
                guard isJoint(at), marks[at] != UInt8(ascii: ".") || isCapital(at - 1) else { return at }
                at += 1
                continue
            }
            if has(at, [.that, .question, .pronoun, .finite, .auxiliary]),
                !(at == start && has(at, [.determiner, .possessive]))
            {
                return has(at, .possessive) && isFresh ? addressee(at + 1, high) : at
            }
            // "told the BBC’s Today programme"
            if has(at, .weekday), matches(at, "today"), isCapital(at) {
                at += 1
                continue
            }
            if has(at, [.weekday, .subordinator]) || has(at, .last) && (at > start || !has(at, .determiner)) {
                return at
            }
            if isTo(at) { return at }
            // "warned the crew | not to sail"
            if has(at, .negation), at + 1 < high, isTo(at + 1) { return at }
            // "told the paper | about trying"
            if matches(at, "about"), at > start, at + 1 < high, ends(at + 1, with: "ing") { return at }
            if has(at, .determiner), !isFresh, !(isCapital(at) && matches(at - 1, "channel")) { return at }
            if isName(at), !isFresh, !isCapital(at - 1) { return at }
            isFresh = has(at, [.preposition, .coordinator, .determiner, .possessive])
            if has(at, .preposition), at + 1 < high, isTimeOrOccasion(at + 1, high) { return at }
            at += 1
        }
        return at
    }

    /// Where the state of a town or an abbreviation in brackets ends that goes on with a phrase: "Salem|, Vermont,|",
    /// "the Lomna Press| (LP)|".
    private func endInside(_ at: Int, _ high: Int) -> Int? {
        if opensBracket(at) { return closing(after: at, high).map { $0 + 1 } }
        return placeEnd(at, high)
    }

    /// "reported at the time that": the conjunction behind phrases without a verb.
    func laterThat(_ start: Int, _ high: Int, within limit: Int = 9) -> Int? {
        var at = start + 1
        var end = start + limit
        while at < min(high, end), isWord(at) || isJoint(at) || isQuoted(at) {
            if isQuoted(at) {
                // the name of a programme
                let next = max(quotation(at: at).tokens.upperBound, at + 1)
                end += next - at
                at = next
                continue
            }
            if matches(at, "that"), !has(at - 1, .preposition) { return at + 2 < high ? at : nil }
            if has(at, [.finite, .auxiliary, .cue]), !has(at, .gerundForm) { return nil }
            at += 1
        }
        return nil
    }

    /// "Salem, | New Hampshire": where the place ends that a comma parts from what lies around it; behind its own comma.
    func placeEnd(_ comma: Int, _ high: Int) -> Int? {
        guard isComma(comma), comma > 0, comma + 1 < high, isCapital(comma - 1), typeOfName(comma + 1) == .place else {
            return nil
        }
        let end = name(at: comma + 1).tokens.upperBound
        return end + 1 < high && isComma(end) && !isQuoted(end + 1) ? end + 1 : min(end, high)
    }

    /// "said, without evidence, that", "said in the spring, when …, “…”": what is said stands after the comma.
    func parenthesis(_ comma: Int, _ cue: Int, _ high: Int) -> Following? {
        let isDashed = isDash(comma)
        guard isComma(comma) || isDashed,
            let second = (comma + 1..<min(high, comma + 20)).first(where: {
                isQuoted($0) || (isDashed ? isDash($0) : isComma($0))
            }), second + 2 < high, !isQuoted(second)
        else { return nil }
        if has(second + 1, .that) { return Following(content: clause(second + 2, high)) }
        if has(cue, .takesInfinitive), isTo(second + 1), has(comma + 1, [.preposition, .weekday]) {
            return Following(content: clause(second + 1, high))
        }
        // "he said, adding, “…”"
        guard isQuoted(second + 1), !has(comma + 1, .gerundForm),
            !(comma..<second).contains(where: { has($0, [.pastForm, .presentForm]) })
        else {
            return nil
        }
        return Following(content: clause(second + 1, high), isAfterComma: true)
    }
}
