internal import NewsModel
internal import NewsText

/// Who stands before a verb: "Ada Quist, the mayor," in "On Monday Ada Quist, the mayor, did not say".
extension TaggedText {
    /// The noun phrase that is the subject of the verb at `cue`, right before it and not before `low`.
    ///
    /// What ends before the verb and its auxiliaries tells where it is: a relative pronoun, a comma or a bracket stand
    /// between the verb and the words that it belongs to.
    func subject(before cue: Int, from low: Int, depth: Int = 0) -> Phrase? {
        var group = Phrase(tokens: cue..<cue, whole: cue..<cue)
        let end = groupStart(cue, low, &group)
        guard end > low, !isQuoted(end - 1) else { return nil }
        let last = end - 1
        if has(last, .who) || (has(last, .which) && last > low && isComma(last - 1)) {
            return relative(last, cue, low, group)
        }
        if matches(last, "that"), let noun = restrictedNoun(last, low) { return group.naming(noun) }
        if has(last, .pronoun), !isName(last) || has(last, .human) { return pronoun(last, cue, low, group, depth) }
        if isComma(last) || isDash(last) {
            if depth < 2, let found = apposed(last, cue, low, group, depth) { return found }
            // "The mayor Ada Quist, said, “…”"
            if depth == 0, isComma(last), end == cue, let found = strayName(last, low) {
                return group.naming(found)
            }
            // "Ada Quist on Monday, said"
            if depth == 0, isComma(last), let start = timeStart(last - 1, low), start > low,
                typeOfName(start - 1) == .person, opensWithNames(start, low)
            {
                return subject(before: start, from: low, depth: 1)?.reaching(cue, group)
            }
            // "Ada Quist (North Party), said"
            guard depth == 0, last - 1 > low, closesBracket(last - 1) else { return nil }
            return subject(before: last, from: low, depth: 1)?.reaching(cue, group)
        }
        if closesBracket(last), let open = opening(before: last, low), open > low {
            return subject(before: open, from: low, depth: depth)?.reaching(cue, group)
        }
        return antecedent(ofClauseTo: end, cue, low, group) ?? nounPhrase(to: end, cue, low, group, depth)
    }

    /// Where the words begin that stand between a subject and its verb: "Berg | on Monday did not | say".
    ///
    /// What they make of the verb goes into `group`.
    private func groupStart(_ cue: Int, _ low: Int, _ group: inout Phrase) -> Int {
        var end = cue
        while end > low, !isQuoted(end - 1) {
            let last = end - 1
            if has(last, .negation) || has(last, .decline) { group.isNegated = true }
            // "is continuing to insist" is no passive
            if has(last, .be), !has(last, .pronoun), end >= cue || !isContinuing(end) { group.isPassive = true }
            if has(last, .modal) { group.hasModal = true }
            if isTo(last), let start = infinitiveStart(last, low) {
                end = start
            } else if matches(last, "stands") || matches(last, "stood"), matches(cue, "accused") {
                group.isPassive = true
                end = last
            } else if last > low, matches(last, "himself") || matches(last, "herself") || matches(last, "itself") {
                end = last
            } else if matches(last, "both"), last > low, has(last - 1, .auxiliary) || isName(last - 1) {
                end = last
            } else if has(last, [.auxiliary, .modal])
                || (isAdverb(last) && !isName(last) && !endsClauseOfPlace(last, low))
                || has(last, .decline) || matches(last, "not") || matches(last, "since") && isSinceThen(last)
            {
                end = last
            } else if last > low + 1, isContraction(last), isApostrophe(last - 1), !has(last, .period) {
                group.isNegated = group.isNegated || text.bytes[Int(text.starts[last])] == UInt8(ascii: "t")
                end = last - 1
            } else if let start = timeStart(last, low) {
                end = start
            } else {
                break
            }
        }
        return end
    }

    /// Where the verbs begin that govern an infinitive: "went on to", "was keen to", "continued to".
    private func infinitiveStart(_ to: Int, _ low: Int) -> Int? {
        if to > low + 2, matches(to - 1, "on") { return to - 2 }
        guard to > low + 1 else { return nil }
        if isHabit(to) { return has(to - 2, .be) ? to - 2 : to - 1 }
        if let verb = platformVerb(to), verb > low { return verb }
        let governs =
            has(to - 1, .pastForm) || has(to - 1, .presentForm) || matches(to - 1, "proceeded") || isContinuing(to - 1)
            || matches(to - 1, "used")
        return governs ? to - 1 : nil
    }

    /// Where a day or a time begins that ends right before a verb: "on Monday", "last week", "who in 2021".
    private func timeStart(_ last: Int, _ low: Int) -> Int? {
        guard last > low else { return nil }
        if has(last, .weekday) { return has(last - 1, .preposition) ? last - 1 : last }
        if text.flags[last].contains(.number), last > low + 1, matches(last - 1, "in"), has(last - 2, .who) {
            return last - 1
        }
        if let start = dateStart(last, low) { return start }
        return has(last, .period) && has(last - 1, .last) ? last - 1 : nil
    }

    /// Where "on Tuesday, June 22" begins, "on June 22", "on 22 June".
    private func dateStart(_ last: Int, _ low: Int) -> Int? {
        guard last > low + 1, text.flags[last].contains(.number) != text.flags[last - 1].contains(.number),
            text.flags[last].contains(.number) ? isMonth(last - 1) : isMonth(last)
        else { return nil }
        var start = last - 1
        if start - 2 > low, isComma(start - 1), has(start - 2, .weekday) { start -= 2 }
        guard start - 1 > low, matches(start - 1, "on") else { return nil }
        return start - 1
    }

    private func isMonth(_ at: Int) -> Bool { has(at, .period) && isCapital(at) }

    /// Whether "there" ends "who was there", and is no adverb of the verb behind it.
    private func endsClauseOfPlace(_ at: Int, _ low: Int) -> Bool {
        isThere(at) && at > low + 1 && has(at - 1, .be) && has(at - 2, [.who, .that])
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

    /// "she said"; "those who saw it said", where the pronoun is the object of a relative clause.
    private func pronoun(_ at: Int, _ cue: Int, _ low: Int, _ group: Phrase, _ depth: Int) -> Phrase {
        if !has(at, .human), depth < 2, let antecedent = restricted(at + 1, low),
            let found = subject(before: antecedent, from: low, depth: 2)
        {
            return found.reaching(cue, group)
        }
        return group.naming(at..<at + 1)
    }

    /// "the groups | that have backed him | said": what stands before a relative clause without commas.
    private func antecedent(ofClauseTo end: Int, _ cue: Int, _ low: Int, _ group: Phrase) -> Phrase? {
        guard let that = restricted(end, low), let noun = subject(before: that, from: low, depth: 2) else { return nil }
        var found = noun.reaching(cue, group)
        if has(that - 1, .document), has(that + 1, .determiner) || isName(that + 1) {
            // "minutes that the bank | published said"
            found.tokens = found.tokens.lowerBound..<end - 1
        }
        return found
    }

    /// "the mayor Ada Quist|, said": a person with her office that opens the clause, behind whom a comma strayed.
    private func strayName(_ comma: Int, _ low: Int) -> Range<Int>? {
        guard comma > low, comma + 2 < text.count, typeOfName(comma - 1) == .person, has(comma + 1, .inverts),
            isComma(comma + 2) || isColon(comma + 2) || isQuoted(comma + 2)
        else { return nil }
        let start = (low..<comma).last { isComma($0) || isQuoted($0) }.map { $0 + 1 } ?? low
        let isPlain = (start..<comma).allSatisfy {
            isCapital($0) || isJoint($0) || isPersonNoun($0)
                || has($0, [.determiner, .possessive, .title, .person, .coordinator])
        }
        return isPlain && comma - start < 10 ? start..<comma : nil
    }

    /// Whether a name, a title or a pronoun is all that stands between the clause's beginning and `end`.
    private func opensWithNames(_ end: Int, _ low: Int) -> Bool {
        end - low < 10
            && (low..<end).allSatisfy {
                isCapital($0) || isJoint($0) || has($0, [.coordinator, .title, .person, .human])
            }
    }

    /// "Ada Quist shortly after the ruling | said": the person before the time that a phrase belongs to.
    private func beforeTime(_ start: Int, _ cue: Int, _ low: Int, _ group: Phrase) -> Phrase? {
        guard start - 2 >= low,
            matches(start - 1, "after") || matches(start - 1, "before") || matches(start - 1, "during")
        else { return nil }
        var end = start - 1
        while end - 1 > low, isAdverb(end - 1), !isName(end - 1) { end -= 1 }
        let last = end - 1
        // "Days after X said": no people
        guard last >= low, !has(last, .period), !TaggedText.spansOfTime.contains(text.hashes[last]),
            isName(last) && typeOfName(last) != .place || has(last, [.human, .person, .plural])
                || low == last && ends(last, with: "s"), opensWithNames(end, low)
        else { return nil }
        return subject(before: end, from: low, depth: 2)?.reaching(cue, group)
    }

    /// The noun phrase that ends before `end`, or the words before it where it ends what is said about them.
    private func nounPhrase(to end: Int, _ cue: Int, _ low: Int, _ group: Phrase, _ depth: Int) -> Phrase? {
        guard let start = phraseStart(end, low), start < end else { return nil }
        if start > low, has(start - 1, .who), depth < 2, start - 2 >= low, isWord(start - 2),
            let found = subject(before: start - 1, from: low, depth: 2)
        {
            // "analysts who follow the region say": the phrase is the end of a relative clause.
            return found.reaching(cue, group)
        }
        if depth > 0, start + 1 == end, text.flags[start].contains(.number), start - 1 > low, isComma(start - 1),
            let found = subject(before: start - 1, from: low, depth: depth)
        {
            // "Ada Quist, 45, a nurse, said"
            return found.reaching(cue, group)
        }
        if depth < 2, let found = beforeTime(start, cue, low, group) { return found }
        var phrase = group.naming(start..<end)
        if has(start, .negation) { phrase.isNegated = true }
        return phrase
    }
}
