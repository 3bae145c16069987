internal import NewsText

/// The words that name a speaker, beside a cue.
struct Phrase: Sendable, Hashable {
    /// The words themselves, without what stands in apposition.
    var tokens: Range<Int>
    /// The words between commas that say more about it.
    var apposition: Range<Int>?
    /// The relative pronoun that stands for it beside the cue.
    var relative: Range<Int>?
    /// Where all of it begins and ends, apposition, auxiliaries and commas included.
    var whole: Range<Int>
    /// A form of "be" stands between it and the cue.
    var isPassive = false
    /// "not", "never" or "declined to" stand between it and the cue.
    var isNegated = false
    /// The word right before the cue that makes a base form finite ("would", "to", "did").
    var hasModal = false
}

extension Reading {
    /// The noun phrase that is the subject of the verb at `cue`, right before it and not before `low`.
    func subject(before cue: Int, from low: Int, depth: Int = 0) -> Phrase? {
        var end = cue
        var phrase = Phrase(tokens: cue..<cue, whole: cue..<cue)
        while end > low, !isQuoted(end - 1) {
            let last = end - 1
            if has(last, .negation) || has(last, .decline) { phrase.isNegated = true }
            if has(last, .be), !has(last, .pronoun) { phrase.isPassive = true }
            if has(last, .modal) { phrase.hasModal = true }
            if isTo(last), last > low + 2, matches(last - 1, "on") {
                end = last - 2
                phrase.hasModal = false
            } else if isTo(last), last > low + 1,
                has(last - 1, .pastForm) || has(last - 1, .presentForm) || matches(last - 1, "proceeded")
            {
                end = last - 1
                phrase.hasModal = false
            } else if matches(last, "both"), last > low, has(last - 1, .auxiliary) || isName(last - 1) {
                end = last
            } else if has(last, [.auxiliary, .modal]) || (isAdverb(last) && !isName(last)) || has(last, .decline) {
                end = last
            } else if last > low + 1, isContraction(last), marks[last - 1] == UInt8(ascii: "'"), !has(last, .period) {
                phrase.isNegated = phrase.isNegated || text.bytes[Int(text.starts[last])] == UInt8(ascii: "t")
                end = last - 1
            } else if has(last, .weekday), last > low {
                end = last
                if has(last - 1, .preposition) { end = last - 1 }
            } else if has(last, .period), last > low, has(last - 1, .last) {
                end = last - 1
            } else {
                break
            }
        }
        guard end > low, !isQuoted(end - 1) else { return nil }
        if has(end - 1, .who) || (has(end - 1, .which) && end - 2 >= low && isComma(end - 2)) {
            return relative(end - 1, cue, low, phrase)
        }
        if has(end - 1, .pronoun), !isName(end - 1) || has(end - 1, .human) {
            phrase.tokens = end - 1..<end
            phrase.whole = end - 1..<cue
            return phrase
        }
        if isComma(end - 1) || isDash(end - 1) {
            return depth < 2 ? apposed(end - 1, cue, low, phrase, depth) : nil
        }
        if marks[end - 1] == UInt8(ascii: ")"), let open = opening(before: end - 1, low), open > low {
            guard var inner = subject(before: open, from: low, depth: depth) else { return nil }
            inner.whole = inner.whole.lowerBound..<cue
            return inner.taking(phrase)
        }
        if let antecedent = restricted(end, low), var found = subject(before: antecedent, from: low, depth: 2) {
            found.whole = found.whole.lowerBound..<cue
            return found.taking(phrase)
        }
        let start = phraseStart(end, low)
        guard let start, start < end else { return nil }
        phrase.tokens = start..<end
        phrase.whole = start..<cue
        return phrase
    }

    /// The noun phrase after an inverted cue or "according to", from `start` and before `high`.
    func subject(after start: Int, to high: Int) -> Phrase? {
        var at = start
        while at < high, isAdverb(at), !isName(at) { at += 1 }
        guard at < high, !isQuoted(at), isWord(at) else { return nil }
        if has(at, .pronoun), !isName(at) {
            guard has(at, .possessive), at + 1 < high, isWord(at + 1), !has(at + 1, [.preposition, .adverb, .weekday]),
                !has(at, .plural)
            else {
                return Phrase(tokens: at..<at + 1, whole: at..<at + 1)
            }
        }
        var end = at
        var isNominal = false
        var hasName = false
        scan: while end < high, !isQuoted(end) {
            if !isWord(end) {
                if marks[end] == UInt8(ascii: "("), let close = closing(after: end, high), close + 1 < high,
                    close - end < 8
                {
                    end = close + 1
                    continue
                }
                guard isJoint(end), end + 1 < high, !isQuoted(end + 1) else { break scan }
                end += 1
                continue
            }
            let isFirst = end == at
            if isName(end) {
                hasName = true
                end += 1
                continue
            }
            if has(end, [.who, .that, .pronoun]) && !has(end, .determiner) { break scan }
            if has(end, [.weekday, .reflexive]) || (has(end, .last) && !isFirst) { break scan }
            if has(end, .finite), !isFirst { break scan }
            if has(end, .preposition) || has(end, .subordinator) {
                guard has(end, .inner), !isFirst, end + 1 < high, isWord(end + 1) else { break scan }
                if !has(end, .of) {
                    guard isNominal, !hasName || has(end, .forWord) == false && !isCapital(end - 1) else { break scan }
                    if isTimeOrOccasion(end + 1, high) { break scan }
                }
                end += 1
                continue
            }
            if has(end, .coordinator) {
                guard has(end, .and), end + 1 < high, isWord(end + 1),
                    isCapital(end + 1) || has(end + 1, .person) || has(end + 1, .determiner),
                    !has(end + 1, .pronoun) || has(end + 1, .determiner)
                else { break scan }
            }
            if has(end, .cue), !isCapital(end), !has(end, [.alsoNoun, .document, .person]), !isFirst { break scan }
            if isAdverb(end), !isFirst { break scan }
            if has(end, [.determiner, .person, .document, .body]) { isNominal = true }
            if isCapital(end), !isFirst || !has(end, .determiner) {
                hasName = hasName || !has(end, [.person, .title, .body])
            }
            end += 1
        }
        while end > at, !isWord(end - 1), marks[end - 1] != UInt8(ascii: ")") { end -= 1 }
        while end > at, has(end - 1, [.coordinator, .preposition]) { end -= 1 }
        guard end > at else { return nil }
        var phrase = Phrase(tokens: at..<end, whole: at..<end)
        if end < high, isComma(end), let close = appositionEnd(end + 1, high) {
            phrase.apposition = end + 1..<close
            phrase.whole = at..<close
        }
        return phrase
    }

    /// What follows a name and a comma up to the next comma or the sentence's end, when it says who that is.
    private func appositionEnd(_ start: Int, _ high: Int) -> Int? {
        guard start < high, isWord(start), has(start, [.determiner, .who, .person, .body]) else { return nil }
        var at = start
        while at < high, !isQuoted(at), !isComma(at),
            !isStop(at) || text.flags[min(at + 1, high - 1)].contains(.lowercase), !isDash(at)
        { at += 1 }
        return at - start <= 30 ? at : nil
    }

    /// "who said": the phrase before the comma speaks; "which it says" is no such clause.
    private func relative(_ pronoun: Int, _ cue: Int, _ low: Int, _ phrase: Phrase) -> Phrase? {
        var end = pronoun
        if end > low, isComma(end - 1) { end -= 1 }
        guard end > low, var found = subject(before: end, from: low, depth: 2) else {
            guard has(pronoun, .who) else { return nil }
            var alone = phrase
            alone.tokens = pronoun..<pronoun + 1
            alone.whole = pronoun..<cue
            return alone
        }
        found.whole = found.whole.lowerBound..<cue
        if has(pronoun, .who) { found.relative = pronoun..<pronoun + 1 }
        return found.taking(phrase)
    }

    /// "X, the head of Y, said": `comma` is the second comma.
    private func apposed(_ comma: Int, _ cue: Int, _ low: Int, _ phrase: Phrase, _ depth: Int) -> Phrase? {
        var first = comma - 1
        var inParentheses = 0
        while first > low {
            if marks[first] == UInt8(ascii: ")") { inParentheses += 1 }
            if marks[first] == UInt8(ascii: "(") { inParentheses -= 1 }
            if inParentheses == 0, isComma(first) && isComma(comma) || isDash(first) && isDash(comma) { break }
            if comma - first > 40
                || (isQuoted(first) && isQuoted(first - 1) && wordCount(quoted[Int(stretchAt[first])].inner) > 6)
            {
                return nil
            }
            first -= 1
        }
        guard first > low, first + 1 < comma else { return nil }
        let between = first + 1..<comma
        let isNumber = text.flags[first + 1].contains(.number)
        let opens =
            has(first + 1, [.determiner, .who, .person, .body, .title, .which]) || isNumber || isCapital(first + 1)
            || has(first + 1, [.inner, .subordinator]) || between.contains { has($0, [.person, .document]) }
            || isCapital(first - 1) || isDash(comma)
        let isRelative = has(first + 1, [.who, .which, .inner, .subordinator])
        guard opens else { return nil }
        if !isRelative,
            between.contains(where: { has($0, .finite) && !isQuoted($0) && !hasRelative(before: $0, first + 1) })
        {
            return nil
        }
        guard var found = subject(before: first, from: low, depth: depth + 1) else {
            // "X, at a rally in Dover, Ohio, said": the comma belongs to what is between.
            return isComma(first) && depth < 2 && isCapital(first - 1)
                ? apposed(first, cue, low, phrase, depth + 1) : nil
        }
        guard !has(found.tokens.lowerBound, .pronoun) || has(found.tokens.lowerBound, .determiner) else { return nil }
        found.apposition = between
        found.whole = found.whole.lowerBound..<cue
        return found.taking(phrase)
    }

    /// Where a relative clause without commas begins that ends at `end`: "the groups | that have backed him".
    private func restricted(_ end: Int, _ low: Int) -> Int? {
        var at = end - 1
        let limit = max(low + 1, end - 14)
        while at >= limit, !isQuoted(at), isWord(at) || isJoint(at) {
            if has(at, [.who]) || matches(at, "that") {
                let next = at + 1
                guard next < end, isWord(at - 1), !has(at - 1, [.cue, .preposition, .coordinator, .adverb, .auxiliary])
                else { return nil }
                let verbs = has(next, [.finite, .auxiliary, .pastForm]) || ends(next, with: "ed")
                return verbs && end - next > 1 ? at : nil
            }
            if has(at, .cue), !has(at, [.alsoNoun, .gerundForm]) { return nil }
            at -= 1
        }
        return nil
    }

    private func hasRelative(before at: Int, _ low: Int) -> Bool {
        var before = at - 1
        while before >= low {
            if has(before, [.who, .which]) { return true }
            before -= 1
        }
        return false
    }

    /// The first token of the noun phrase that ends before `end`.
    private func phraseStart(_ end: Int, _ low: Int) -> Int? {
        var start = end
        scan: while start > low, !isQuoted(start - 1) {
            let at = start - 1
            if isName(at) {
                start = at
                continue
            }
            if !isWord(at) {
                if marks[at] == UInt8(ascii: ")"), start < end, let open = opening(before: at, low), at - open < 8 {
                    start = open
                    continue
                }
                guard isJoint(at), start < end || marks[at] == UInt8(ascii: ".") || marks[at] == UInt8(ascii: "'")
                else { break scan }
                start = at
                continue
            }
            if has(at, [.pronoun, .reflexive]), !has(at, [.determiner, .possessive, .person]) { break scan }
            if has(at, [.finite, .auxiliary, .modal]), !isCapital(at) { break scan }
            if has(at, [.that, .who]), !(has(at, .determiner) && at == low) { break scan }
            if has(at, .subordinator), !has(at, .preposition) || has(at, .time) { break scan }
            if has(at, .coordinator), !(has(at, .and) && joins(at, start, end, low)) { break scan }
            if has(at, .cue), !isCapital(at), !has(at, [.alsoNoun, .document, .person, .body]) {
                let isAttribute =
                    at > low && has(at - 1, [.determiner, .possessive, .preposition]) && !has(at, .gerundForm)
                if !isAttribute { break scan }
            }
            if isAdverb(at), !isCapital(at), start < end { break scan }
            start = at
        }
        while start < end, !isWord(start) || has(start, .coordinator) || (isAdverb(start) && !isName(start)) {
            start += 1
        }
        return headStart(start, end)
    }

    /// Drops a leading "In a speech" before the phrase proper: what follows the last preposition's own phrase.
    private func headStart(_ start: Int, _ end: Int) -> Int? {
        guard start < end else { return nil }
        guard has(start, .preposition), !isName(start) else { return start }
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

    private func opening(before close: Int, _ low: Int) -> Int? {
        var at = close - 1
        while at >= low, close - at < 20 {
            if marks[at] == UInt8(ascii: "(") { return at }
            at -= 1
        }
        return nil
    }

    private func closing(after open: Int, _ high: Int) -> Int? {
        var at = open + 1
        while at < high, at - open < 20 {
            if marks[at] == UInt8(ascii: ")") { return at }
            at += 1
        }
        return nil
    }

    /// `t`, `s`, `d`, `ve`, `ll`, `re` after an apostrophe, where they are verbs and not a genitive.
    private func isContraction(_ at: Int) -> Bool {
        let length = text.ends[at] - text.starts[at]
        let first = text.bytes[Int(text.starts[at])]
        switch first {
        case UInt8(ascii: "t"), UInt8(ascii: "d"): return length == 1
        case UInt8(ascii: "v"), UInt8(ascii: "l"), UInt8(ascii: "r"): return length == 2
        case UInt8(ascii: "s"): return length == 1 && at > 1 && has(at - 2, .pronoun)
        default: return false
        }
    }

    /// Whether a time or an occasion begins here: "Monday", "a statement", "an interview".
    func isTimeOrOccasion(_ start: Int, _ high: Int) -> Bool {
        var at = start
        while at < high, at - start < 5, isWord(at), !isQuoted(at) {
            if has(at, [.weekday, .period, .speechNoun]) || text.flags[at].contains(.number) { return true }
            if at > start, has(at, .preposition) { return false }
            at += 1
        }
        return false
    }
}

extension Phrase {
    /// The same with what stands between phrase and cue taken from `other`.
    fileprivate func taking(_ other: Phrase) -> Phrase {
        var result = self
        result.isPassive = other.isPassive
        result.isNegated = other.isNegated
        result.hasModal = other.hasModal
        return result
    }
}
