internal import NewsModel
internal import NewsText

/// What stands between commas and says who somebody is: "Ada Quist, the mayor, said".
extension TaggedText {
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

    /// "X, the head of Y, said": `comma` is the second comma.
    func apposed(_ comma: Int, _ cue: Int, _ low: Int, _ group: Phrase, _ depth: Int) -> Phrase? {
        guard let first = firstMark(before: comma, low), first + 1 < comma else { return nil }
        guard opensApposition(first, comma, low) else {
            return depth == 0 ? possessed(comma, cue, low, group, isParted: true) : nil
        }
        if hasOwnVerb(first, comma) { return depth == 0 ? possessed(comma, cue, low, group) : nil }
        if ends(first - 1, with: "ing"), !isName(first - 1), first - 3 > low, isComma(first - 2), depth < 2 {
            // "X, prosecuting, in his closing speech, said"
            return apposed(first, cue, low, group, depth + 1)
        }
        guard var found = subject(before: first, from: low, depth: depth + 1) else {
            // "X, at a rally in Dover, Ohio, said": the comma belongs to what is between.
            return isComma(first) && depth < 2 && isCapital(first - 1)
                ? apposed(first, cue, low, group, depth + 1) : nil
        }
        if let office = officeStart(found.tokens, low) { found.tokens = office..<found.tokens.upperBound }
        let start = found.tokens.lowerBound
        if has(start, .period), found.tokens.count == 1, depth < 2,
            let outer = behindTime(start, cue, low, group, depth)
        {
            return outer
        }
        if depth == 0, let outer = possessed(comma, cue, low, group), isInside(start, outer) { return outer }
        guard !has(start, .pronoun) || has(start, .determiner) else { return nil }
        if depth == 0, isComma(first), has(start, .determiner), let name = nameBefore(first, low) {
            // "X, a nurse, holding a bag, said"
            found.tokens = name
        }
        found.apposition = first + 1..<comma
        found.whole = min(found.tokens.lowerBound, found.whole.lowerBound)..<found.whole.upperBound
        return found.reaching(cue, group)
    }

    /// The comma or dash that goes with the one at `comma`; `nil` where what stands between them is long or a quotation.
    private func firstMark(before comma: Int, _ low: Int) -> Int? {
        var first = comma - 1
        var inParentheses = 0
        while first > low {
            if closesBracket(first) { inParentheses += 1 }
            if opensBracket(first) { inParentheses -= 1 }
            if inParentheses == 0, isComma(first) && isComma(comma) || isDash(first) && isDash(comma) { return first }
            if comma - first > 40
                || (isQuoted(first) && isQuoted(first - 1) && wordCount(quotation(at: first).inner) > 6)
            {
                return nil
            }
            first -= 1
        }
        return nil
    }

    /// Whether what stands between two commas says who the words before them are: "the head of Y", "52", "wearing a hat".
    private func opensApposition(_ first: Int, _ comma: Int, _ low: Int) -> Bool {
        let between = first + 1..<comma
        return has(first + 1, [.determiner, .who, .person, .body, .title, .which])
            || text.flags[first + 1].contains(.number) || isCapital(first + 1)
            || has(first + 1, [.inner, .subordinator]) || between.contains { has($0, [.person, .document]) }
            || isCapital(first - 1) || isDash(comma) || isParticiple(first + 1, comma) || isAttribute(first + 1, comma)
            || typeOfName(comma - 1) == .person
            || between.allSatisfy { isAdverb($0) } || isAside(first + 1) || isReaction(first + 1, comma)
            || isDoing(first + 1, comma, behind: low)
    }

    /// Whether a verb stands between two commas that is in no clause of "who", "where" and their like: no apposition has one.
    private func hasOwnVerb(_ first: Int, _ comma: Int) -> Bool {
        !has(first + 1, [.who, .which, .inner, .subordinator])
            && (first + 2..<comma).contains {
                has($0, .finite) && !isCapital($0) && !isQuoted($0) && !hasRelative(before: $0, first + 1)
            }
    }

    /// "X, who was advised by the secretary, | Anna Berg, said": whether words and the commas behind them lie inside the
    /// clause about `outer`.
    private func isInside(_ start: Int, _ outer: Phrase) -> Bool {
        guard let clause = outer.apposition, clause.contains(start) else { return false }
        let lead = clause.lowerBound + 1..<start
        return !lead.contains { isComma($0) } || matches(clause.lowerBound, "whose") && !hasVerb(lead)
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
        guard var end = (max(low + 1, comma - 14)..<comma).last(where: { isComma($0) }),
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
        let name = name(at: end - 1)
        return name.type != .place && name.type != .group ? name.tokens : nil
    }

    /// "asked whether he would go", "even if he was late", "citing two officials": what stands beside a speaker.
    private func isReaction(_ at: Int, _ high: Int) -> Bool {
        guard at + 1 < high else { return false }
        if has(at, .gerundForm) || isAs(at) { return true }
        return (at + 1..<min(at + 3, high)).contains { has($0, .question) || matches($0, "about") }
    }

    /// "X, a judge and, until March, mayor of Y, said": the subject stands before the time.
    private func behindTime(_ time: Int, _ cue: Int, _ low: Int, _ group: Phrase, _ depth: Int) -> Phrase? {
        guard time > low + 3, has(time - 1, .preposition), isComma(time - 2) else { return nil }
        if has(time - 3, .coordinator) { return apposed(time - 2, cue, low, group, depth + 1) }
        guard let found = subject(before: time - 2, from: low, depth: depth + 1) else { return nil }
        return found.reaching(cue, group)
    }

    /// "payable within ten days", "due out today": an adjective and what belongs to it.
    private func isAttribute(_ at: Int, _ high: Int) -> Bool {
        guard at + 2 < high, isWord(at), !isCapital(at) else { return false }
        return (ends(at, with: "able") || ends(at, with: "ible") || matches(at, "due"))
            && has(at + 1, [.preposition, .weekday])
    }

    /// "beaten by", "known as", "published today": a participle and its preposition or day.
    private func isParticiple(_ at: Int, _ high: Int) -> Bool {
        guard at + 1 < high, isWord(at), !isCapital(at),
            has(at + 1, [.preposition, .period, .weekday]) || text.flags[at + 1].contains(.number)
        else { return false }
        return ends(at, with: "ed") || ends(at, with: "en") || ends(at, with: "wn") || ends(at, with: "ing")
            || matches(at, "led")
    }
}
