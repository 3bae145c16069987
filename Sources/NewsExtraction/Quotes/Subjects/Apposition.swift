internal import NewsModel
internal import NewsText

extension Reading {
    /// What follows a name and a comma up to the next comma or the sentence's end, when it says who that is.
    func appositionEnd(_ start: Int, _ high: Int) -> Int? {
        guard start < high, isWord(start),
            has(start, [.determiner, .who, .person, .body]) || isName(start) || matches(start, "writing")
        else {
            return nil
        }
        var at = start
        while at < high, !isQuoted(at), !isComma(at),
            !isStop(at) || text.flags[min(at + 1, high - 1)].contains(.lowercase), !isDash(at)
        { at += 1 }
        return at - start <= 30 ? at : nil
    }

    /// "who said": the phrase before the comma speaks; "which it says" is no such clause.
    func relative(_ pronoun: Int, _ cue: Int, _ low: Int, _ phrase: Phrase) -> Phrase? {
        var end = pronoun
        if end > low, isComma(end - 1) { end -= 1 }
        if end < pronoun, end > low, isName(end - 1),
            names[Int(nameAt[end - 1])].type == (has(pronoun, .who) ? .person : .organization)
        {
            // "a petition by Anna Berg, who contended": the name alone, whatever the sentence is about
            let name = names[Int(nameAt[end - 1])].tokens
            var found = phrase
            found.tokens = name
            found.whole = stretch(name.lowerBound, cue)
            if has(pronoun, .which) { return found }
            found.relative = pronoun..<pronoun + 1
            return found
        }
        guard end > low, var found = subject(before: end, from: low, depth: 2) else {
            guard has(pronoun, .who) else { return nil }
            var alone = phrase
            alone.tokens = pronoun..<pronoun + 1
            alone.whole = stretch(pronoun, cue)
            return alone
        }
        found.whole = stretch(found.whole.lowerBound, cue)
        if has(pronoun, .who) { found.relative = pronoun..<pronoun + 1 }
        return found.taking(phrase)
    }

    /// "a speech that blasted": the noun and its article before the conjunction.
    func restrictedNoun(_ that: Int, _ low: Int) -> Range<Int>? {
        guard that > low, has(that - 1, [.speechNoun, .document, .body, .person]) else { return nil }
        var start = that - 1
        while start > low, isWord(start) || isJoint(start), !has(start, [.determiner, .possessive]),
            !has(start - 1, [.preposition, .cue])
        { start -= 1 }
        return start..<that
    }

    /// "X, the head of Y, said": `comma` is the second comma.
    func apposed(_ comma: Int, _ cue: Int, _ low: Int, _ phrase: Phrase, _ depth: Int) -> Phrase? {
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
            || isCapital(first - 1) || isDash(comma) || isParticiple(first + 1, comma)
            || isName(comma - 1) && names[Int(nameAt[comma - 1])].type == .person
            || between.allSatisfy { isAdverb($0) } || isAside(first + 1) || isReaction(first + 1, comma)
            || isDoing(first + 1, comma, behind: low)
        let isRelative = has(first + 1, [.who, .which, .inner, .subordinator])
        guard opens else { return depth == 0 ? possessed(comma, cue, low, phrase, isParted: true) : nil }
        if !isRelative,
            stretch(first + 2, comma).contains(where: {
                has($0, .finite) && !isCapital($0) && !isQuoted($0) && !hasRelative(before: $0, first + 1)
            })
        {
            return depth == 0 ? possessed(comma, cue, low, phrase) : nil
        }
        guard var found = subject(before: first, from: low, depth: depth + 1) else {
            // "X, at a rally in Dover, Ohio, said": the comma belongs to what is between.
            return isComma(first) && depth < 2 && isCapital(first - 1)
                ? apposed(first, cue, low, phrase, depth + 1) : nil
        }
        if let office = officeStart(found.tokens, low) { found.tokens = stretch(office, found.tokens.upperBound) }
        if has(found.tokens.lowerBound, .period), found.tokens.count == 1, depth < 2,
            let outer = behindTime(found.tokens.lowerBound, cue, low, phrase, depth)
        {
            return outer
        }
        // "X, who was advised by the secretary, Anna Berg, said": the pair of commas lies inside the relative clause.
        if depth == 0, let outer = possessed(comma, cue, low, phrase),
            let clause = outer.apposition, clause.contains(found.tokens.lowerBound),
            !stretch(clause.lowerBound + 1, found.tokens.lowerBound).contains(where: { isComma($0) })
                || matches(clause.lowerBound, "whose")
                    && !hasVerb(stretch(clause.lowerBound + 1, found.tokens.lowerBound))
        {
            return outer
        }
        guard !has(found.tokens.lowerBound, .pronoun) || has(found.tokens.lowerBound, .determiner) else { return nil }
        if depth == 0, isComma(first), has(found.tokens.lowerBound, .determiner), let name = nameBefore(first, low) {
            // "X, a nurse, holding a bag, said"
            found.tokens = name
        }
        found.apposition = between
        found.whole = stretch(min(found.tokens.lowerBound, found.whole.lowerBound), cue)
        return found.taking(phrase)
    }

    /// "the minister for trade, industry | and tourism": where an office begins whose field is a list with a comma.
    private func officeStart(_ words: Range<Int>, _ low: Int) -> Int? {
        var at = words.lowerBound
        if isComma(at) { at += 1 }
        guard at - 1 > low, isComma(at - 1), words.contains(where: { has($0, .and) }) else { return nil }
        let limit = max(low + 1, at - 14)
        at -= 1
        while at >= limit, isWord(at) || isComma(at), !isQuoted(at) {
            if has(at, [.finite, .auxiliary, .who, .pronoun]), !has(at, .determiner) { return nil }
            if has(at, .forWord) || has(at, .of), has(at - 1, [.person, .title]) { return phraseStart(at, low) }
            at -= 1
        }
        return nil
    }

    /// "X, 52, | wearing a hat", "X, a nurse, | looking tired": what a person does whose age or office stands before.
    private func isDoing(_ at: Int, _ high: Int, behind low: Int) -> Bool {
        guard at + 1 < high, at - 2 > low, !isCapital(at), isWord(at), isWord(at + 1) else { return false }
        let isParticiple = ends(at, with: "ing") || isAdverb(at) && ends(at + 1, with: "ed")
        let isAge = text.flags[at - 2].contains(.number) && isComma(at - 3)
        return isParticiple && (isAge || has(at - 2, [.person, .body]) || nameBefore(at - 1, low) != nil)
    }

    /// The name that opens a clause and has an apposition which ends at `comma`: "X, a nurse", "X, 52, a nurse".
    private func nameBefore(_ comma: Int, _ low: Int) -> Range<Int>? {
        guard var end = stretch(max(low + 1, comma - 14), comma).last(where: { isComma($0) }),
            has(end + 1, .determiner)
        else { return nil }
        if text.flags[end - 1].contains(.number), end - 2 > low, isComma(end - 2) { end -= 2 }
        var start = end
        while start > low, isCapital(start - 1) || isName(start - 1) { start -= 1 }
        guard start < end, start <= low || isComma(start - 1) || has(start - 1, [.coordinator, .title, .person]),
            !has(start, .preposition), !has(end - 1, [.weekday, .period])
        else { return nil }
        // "However, one of the pilots"
        guard isName(end - 1) else {
            return end - start > 1 && !has(start, [.adverb, .determiner, .subordinator]) ? start..<end : nil
        }
        let name = names[Int(nameAt[end - 1])]
        return name.type != .place && name.type != .group ? name.tokens : nil
    }

    /// "asked whether he would go", "even if he was late", "citing two officials": what stands beside a speaker.
    private func isReaction(_ at: Int, _ high: Int) -> Bool {
        guard at + 1 < high else { return false }
        if has(at, .gerundForm) || isAs(at) { return true }
        return stretch(at + 1, min(at + 3, high)).contains { has($0, .question) || matches($0, "about") }
    }

    /// "X, a judge and, until March, mayor of Y, said": the subject stands before the time.
    private func behindTime(_ time: Int, _ cue: Int, _ low: Int, _ phrase: Phrase, _ depth: Int) -> Phrase? {
        guard time > low + 3, has(time - 1, .preposition), isComma(time - 2) else { return nil }
        if has(time - 3, .coordinator) { return apposed(time - 2, cue, low, phrase, depth + 1) }
        guard var found = subject(before: time - 2, from: low, depth: depth + 1) else { return nil }
        found.whole = stretch(found.whole.lowerBound, cue)
        return found.taking(phrase)
    }

    /// "X, whose home, Dover, is flooded, said": the commas inside belong to the clause of "whose".
    ///
    /// `isParted` asks that they part "who" from its verb: "X, who, as a child, had been ill, said".
    private func possessed(_ comma: Int, _ cue: Int, _ low: Int, _ phrase: Phrase, isParted: Bool = false) -> Phrase? {
        let limit = max(low + 2, comma - 40)
        guard limit < comma,
            let whose = (limit..<comma).last(where: {
                (matches($0, "whose") || has($0, .who)) && isComma($0 - 1) && !isQuoted($0)
            }),
            !isParted || has(whose, .who) && isPartedFromVerb(whose, comma),
            var found = subject(before: whose - 1, from: low, depth: 2), !has(found.tokens.lowerBound, .pronoun)
        else { return nil }
        found.apposition = whose..<comma
        found.whole = stretch(found.whole.lowerBound, cue)
        return found.taking(phrase)
    }

    /// Whether a comma stands between "who" and the verb of its clause.
    private func isPartedFromVerb(_ who: Int, _ high: Int) -> Bool {
        let verb = stretch(who + 1, high).first {
            has($0, [.finite, .auxiliary, .pastForm, .presentForm]) && !has($0, .preposition) || ends($0, with: "ed")
                || ends($0, with: "s") && !has($0, [.preposition, .determiner, .plural]) && !isCapital($0)
        }
        guard let verb else { return false }
        return stretch(who + 1, verb).contains { isComma($0) }
    }

    /// "beaten by", "known as": a participle and its preposition.
    private func isParticiple(_ at: Int, _ high: Int) -> Bool {
        guard at + 1 < high, isWord(at), !isCapital(at),
            has(at + 1, [.preposition, .period]) || text.flags[at + 1].contains(.number)
        else { return false }
        return ends(at, with: "ed") || ends(at, with: "en") || ends(at, with: "wn") || ends(at, with: "ing")
            || matches(at, "led")
    }

    /// Where a relative clause without commas begins that ends at `end`: "the groups | that have backed him".
    func restricted(_ end: Int, _ low: Int) -> Int? {
        var at = end - 1
        let limit = max(low + 1, end - 14)
        while at >= limit, !isQuoted(at), isWord(at) || isJoint(at) {
            if has(at, [.who]) || matches(at, "that") {
                let next = at + 1
                guard next < end, isWord(at - 1), !has(at - 1, [.cue, .preposition, .coordinator, .adverb, .auxiliary])
                else { return nil }
                let isObject =
                    (has(next, [.determiner, .possessive]) || isName(next)) && matches(at, "that")
                    && (ends(end - 1, with: "ed") || has(end - 1, [.pastForm, .finite])) && !isName(end - 1)
                let verbs =
                    isObject || has(next, [.finite, .auxiliary, .pastForm]) || ends(next, with: "ed")
                    || isWord(next) && !isCapital(next) && ends(next, with: "s") && !has(next, .determiner)
                return verbs && end - next > 1 ? at : nil
            }
            if has(at, .cue), !has(at, [.alsoNoun, .gerundForm]), !has(at - 1, .who) { return nil }
            at -= 1
        }
        return nil
    }

    func hasRelative(before at: Int, _ low: Int) -> Bool {
        var before = at - 1
        while before >= low {
            if has(before, [.who, .which, .question]) || matches(before, "whom") || matches(before, "whose")
                || matches(before, "because")
            {
                return true
            }
            before -= 1
        }
        return false
    }
}
