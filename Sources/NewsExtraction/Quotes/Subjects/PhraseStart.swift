internal import NewsModel
internal import NewsText

/// Where a noun phrase begins that ends before a verb: "In March | the head of the port | said".
extension TaggedText {
    /// The first token of the noun phrase that ends before `end`.
    func phraseStart(_ end: Int, _ low: Int) -> Int? {
        var start = end
        scan: while start > low, !isQuoted(start - 1) {
            let at = start - 1
            if isName(at) {
                start = at
                continue
            }
            if !isWord(at) {
                if closesBracket(at), start < end, let open = opening(before: at, low), at - open < 8 {
                    start = open
                    continue
                }
                guard isJoint(at), start < end || marks[at] == UInt8(ascii: ".") || isApostrophe(at)
                else { break scan }
                start = at
                continue
            }
            if has(at, [.pronoun, .reflexive]), !has(at, [.determiner, .possessive, .person]) {
                // "one of them", "people close to him"
                guard start == end, has(at, .reflexive), at > low + 1,
                    has(at - 1, .of) && has(at - 2, .determiner) || isTo(at - 1) && matches(at - 2, "close")
                else { break scan }
            }
            if isAs(at), at > low, start < end, has(start, .determiner) || isCapital(start),
                !ends(at - 1, with: "ed"), !ends(at - 1, with: "wn")
            {
                break scan
            }
            if has(at, [.finite, .auxiliary, .modal]), !isCapital(at) {
                if isTo(at), start < end, at - 1 > low, ends(at - 1, with: "ing"), isWord(at - 2), !isQuoted(at - 2) {
                    // "a man claiming to speak for the crew"
                    start = at - 1
                    continue
                }
                if at > low, isSent(at, start, end) || isTo(at) && matches(at - 1, "close") {
                    start = at
                    continue
                }
                guard isTo(at), start < end, has(start, .determiner) || isCapital(start) else { break scan }
            }
            // "That man said"
            let opens = at == low && start < end && isDemonstrative(at)
            if has(at, [.that, .who]), !opens { break scan }
            if has(at, .subordinator), !has(at, .preposition) || has(at, .time), !opens { break scan }
            if has(at, .coordinator), !(has(at, .and) && joins(at, start, end, low)) { break scan }
            if has(at, .cue), !isCapital(at), !has(at, [.alsoNoun, .document, .person, .body]) {
                let isAttribute =
                    at > low && has(at - 1, [.determiner, .possessive, .preposition]) && !has(at, .gerundForm)
                if !isAttribute, !isAccused(at, low, start, end) { break scan }
            }
            if isAdverb(at), !isCapital(at), start < end { break scan }
            if start < end, isPerceiving(at) { break scan }
            start = at
        }
        while start < end, !isWord(start) || has(start, .coordinator) || (isAdverb(start) && !isName(start)) {
            start += 1
        }
        return headStart(start, end)
    }

    /// "a letter | sent out by the council": a participle that says whose a document is.
    private func isSent(_ at: Int, _ next: Int, _ end: Int) -> Bool {
        guard next < end, has(at - 1, [.document, .speechNoun]) else { return false }
        return matches(next, "by") || next + 1 < end && matches(next + 1, "by")
    }

    /// "a general | accused of a massacre", "the clerk charged with fraud": a participle that says who is meant.
    private func isAccused(_ at: Int, _ low: Int, _ next: Int, _ end: Int) -> Bool {
        guard at > low, next < end, words[at].act == .accuse || matches(at, "charged"), has(at, .pastForm),
            has(next, .of) || has(next, .forWord) || matches(next, "with")
        else { return false }
        return isPersonNoun(at - 1) || isPeople(at - 1)
    }

    /// Drops a leading "In a speech" before the phrase proper: what follows the last preposition's own phrase.
    private func headStart(_ start: Int, _ end: Int) -> Int? {
        guard start < end else { return nil }
        guard has(start, .preposition), !isName(start) else { return start }
        if isAs(start), start + 1 < end, isCapital(start + 1) || has(start + 1, [.determiner, .person]) {
            return start + 1
        }
        // "around 60 percent of voters"
        if opensAmount(start, end) { return start }
        var at = end - 1
        var best: Int?
        while at > start + 1 {
            let before = at - 1
            let opens =
                (has(at, .determiner) && !has(before, [.preposition, .determiner]))
                || (isCapital(at) && !isCapital(before) && !has(before, [.preposition, .determiner])
                    && marks[before] == 0
                    && (text.flags[before].contains(.number) || has(before, [.speechNoun, .period])))
                || (has(before, .weekday) && !has(at, .preposition))
                || (isCapital(at) && isCapital(before) && has(before, .period) && !isName(before))
            if opens {
                best = at
                if has(at, .determiner) || has(before, .weekday) { break }
            }
            at -= 1
        }
        return best
    }

    /// Whether "and" at `at` joins two noun phrases: nothing before it in the sentence is a verb.
    private func joins(_ at: Int, _ start: Int, _ end: Int, _ low: Int) -> Bool {
        guard start < end, at > low, isWord(at - 1),
            isCapital(at - 1) || has(at - 1, [.person, .body, .document]) || !isCapital(start)
        else { return false }
        var before = at - 1
        while before >= low, !isComma(before), !isQuoted(before) {
            if has(before, .finite) || (has(before, .cue) && !isCapital(before) && !has(before, .alsoNoun))
                || (ends(before, with: "ed") && !isCapital(before))
            {
                return false
            }
            before -= 1
        }
        return true
    }
}
