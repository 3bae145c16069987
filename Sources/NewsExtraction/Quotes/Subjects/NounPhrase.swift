internal import NewsModel
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
            } else if isTo(last), last > low + 1, isHabit(last) {
                end = has(last - 2, .be) ? last - 2 : last - 1
            } else if isTo(last), last > low + 1,
                has(last - 1, .pastForm) || has(last - 1, .presentForm) || matches(last - 1, "proceeded")
                    || matches(last - 1, "used")
            {
                end = last - 1
            } else if matches(last, "stands") || matches(last, "stood"), matches(cue, "accused") {
                phrase.isPassive = true
                end = last
            } else if matches(last, "both"), last > low, has(last - 1, .auxiliary) || isName(last - 1) {
                end = last
            } else if has(last, [.auxiliary, .modal])
                || (isAdverb(last) && !isName(last) && !endsClauseOfPlace(last, low))
                || has(last, .decline) || matches(last, "not")
            {
                end = last
            } else if last > low + 1, isContraction(last), marks[last - 1] == UInt8(ascii: "'"), !has(last, .period) {
                phrase.isNegated = phrase.isNegated || text.bytes[Int(text.starts[last])] == UInt8(ascii: "t")
                end = last - 1
            } else if has(last, .weekday), last > low {
                end = last
                if has(last - 1, .preposition) { end = last - 1 }
            } else if text.flags[last].contains(.number), last > low + 1, matches(last - 1, "in"), has(last - 2, .who) {
                end = last - 1
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
        if matches(end - 1, "that"), let noun = restrictedNoun(end - 1, low) {
            phrase.tokens = noun
            phrase.whole = noun.lowerBound..<cue
            return phrase
        }
        if has(end - 1, .pronoun), !isName(end - 1) || has(end - 1, .human) {
            // "those who saw it said": the pronoun is the object of a relative clause
            if !has(end - 1, .human), let antecedent = restricted(end, low), depth < 2,
                var found = subject(before: antecedent, from: low, depth: 2)
            {
                found.whole = stretch(found.whole.lowerBound, cue)
                return found.taking(phrase)
            }
            phrase.tokens = end - 1..<end
            phrase.whole = end - 1..<cue
            return phrase
        }
        if isComma(end - 1) || isDash(end - 1) {
            if depth < 2, let found = apposed(end - 1, cue, low, phrase, depth) { return found }
            // "Ada Quist (North Party), said"
            guard depth == 0, end - 2 > low, marks[end - 2] == UInt8(ascii: ")"),
                var found = subject(before: end - 1, from: low, depth: 1)
            else { return nil }
            found.whole = stretch(found.whole.lowerBound, cue)
            return found.taking(phrase)
        }
        if marks[end - 1] == UInt8(ascii: ")"), let open = opening(before: end - 1, low), open > low {
            guard var inner = subject(before: open, from: low, depth: depth) else { return nil }
            inner.whole = stretch(inner.whole.lowerBound, cue)
            return inner.taking(phrase)
        }
        if let antecedent = restricted(end, low), var found = subject(before: antecedent, from: low, depth: 2) {
            found.whole = stretch(found.whole.lowerBound, cue)
            if has(antecedent - 1, .document), has(antecedent + 1, .determiner) || isName(antecedent + 1) {
                // "minutes that the bank | published said"
                found.tokens = stretch(found.tokens.lowerBound, end - 1)
            }
            return found.taking(phrase)
        }
        let start = phraseStart(end, low)
        guard let start, start < end else { return nil }
        if start > low, has(start - 1, .who), depth < 2, start - 2 >= low, isWord(start - 2),
            var found = subject(before: start - 1, from: low, depth: 2)
        {
            // "analysts who follow the region say": the phrase is the end of a relative clause.
            found.whole = stretch(found.whole.lowerBound, cue)
            return found.taking(phrase)
        }
        if depth > 0, start + 1 == end, text.flags[start].contains(.number), start - 1 > low, isComma(start - 1),
            var found = subject(before: start - 1, from: low, depth: depth)
        {
            // "Ada Quist, 45, a nurse, said"
            found.whole = stretch(found.whole.lowerBound, cue)
            return found.taking(phrase)
        }
        phrase.tokens = start..<end
        phrase.whole = start..<cue
        if has(start, .negation) { phrase.isNegated = true }
        return phrase
    }

    /// Whether "there" ends "who was there", and is no adverb of the verb behind it.
    private func endsClauseOfPlace(_ at: Int, _ low: Int) -> Bool {
        isThere(at) && at > low + 1 && has(at - 1, .be) && has(at - 2, [.who, .that])
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
                if isComma(end), let name = listedOffice(at, end, high) {
                    end = name
                    continue
                }
                guard isJoint(end), end + 1 < high, !isQuoted(end + 1) else { break scan }
                end += 1
                continue
            }
            let isFirst = end == at
            if end + 2 < high, marks[end + 1] == UInt8(ascii: "-"), isJoint(end + 1), !isName(end), !isQuoted(end + 1) {
                // "mother-of-two"
                end += 2
                continue
            }
            if isName(end) {
                hasName = true
                end += 1
                continue
            }
            if has(end, [.who, .that, .pronoun]) && !has(end, .determiner) { break scan }
            if has(end, [.weekday, .reflexive]) || (has(end, .last) && !isFirst) { break scan }
            if has(end, .finite), !isFirst { break scan }
            if !isFirst, tongue == .german ? endsGermanPhrase(end) : endsSpeaker(end) { break scan }
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
            // "a clearly worried Ada Quist"
            if isAdverb(end), !isFirst, !matches(end - 1, "a") && !matches(end - 1, "an") { break scan }
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

    /// "Minister for Trade, | Industry and Tourism Jana Holm": where the name begins behind the rest of such a list.
    private func listedOffice(_ start: Int, _ comma: Int, _ high: Int) -> Int? {
        guard comma > start + 2, has(comma - 2, [.of, .forWord]), isCapital(start), isCapital(comma - 1) else {
            return nil
        }
        var at = comma + 1
        var isClosed = false
        while at < min(high, comma + 12), isCapital(at) || isComma(at) || has(at, .and) {
            if isClosed, isName(at), names[Int(nameAt[at])].type == .person { return at }
            isClosed = isClosed || has(at, .and)
            at += 1
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
            if has(at, [.weekday, .period, .speechNoun]) || text.flags[at].contains(.number) || isTimeUnit(at) {
                return true
            }
            if at > start, has(at, .preposition) { return false }
            at += 1
        }
        return false
    }
}

extension Phrase {
    /// The same with what stands between phrase and cue taken from `other`.
    func taking(_ other: Phrase) -> Phrase {
        var result = self
        result.isPassive = other.isPassive
        result.isNegated = other.isNegated
        result.hasModal = other.hasModal
        return result
    }
}
