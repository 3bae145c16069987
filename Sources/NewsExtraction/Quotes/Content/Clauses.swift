internal import NewsModel
internal import NewsText

/// Where a clause ends, and whether words are one: "said | the port was old | but did not say why".
extension TaggedText {
    /// The end of a clause that starts at `start`: the sentence's last word, or a quotation that ends a sentence.
    func clause(_ start: Int, _ high: Int) -> Range<Int> {
        var end = high
        var at = start
        while at < high {
            if isQuoted(at) {
                let marked = quotation(at: at)
                let next = marked.tokens.upperBound
                if next < high, marked.inner.upperBound > marked.inner.lowerBound {
                    let last = marked.inner.upperBound - 1
                    if isComma(last), at == start, !isQuoted(next),
                        !has(next, .and) || !has(min(next + 1, high - 1), .that)
                    {
                        return start..<next
                    }
                    if isComma(last), has(next, .preposition), isTimeOrOccasion(next + 1, high) { return start..<next }
                    if isComma(last), at > start, opensOwnClause(next, high) { return start..<next }
                    if isStop(last), marks[last] != 2, at == start || isCapital(next) || isQuoted(next) {
                        return start..<next
                    }
                }
                at = max(next, at + 1)
                continue
            }
            if at > start + 2, endsClause(at, start, high) {
                end = at
                break
            }
            if isComma(at), at + 3 < high, at > start + 2, isAs(at + 1), has(at + 2, .auxiliary) {
                end = at
                break
            }
            if marks[at] == 1, at > start + 2, !(at + 1..<high).contains(where: { marks[$0] == 1 }) {
                end = at
                break
            }
            if isColon(at), at + 1 < high, at > start + 3, isQuoted(at + 1), endsWithSpeech(start..<at) {
                // "told the court that the man said to her: “…”"
                end = quotation(at: at + 1).tokens.upperBound
                break
            }
            if isSemicolon(at) || (isColon(at) && at > start + 3) {
                end = at
                break
            }
            at += 1
        }
        let content = trimmed(start..<end)
        return content.lowerBound < start ? start..<content.upperBound : content
    }

    /// "the man said to her": a subject, "said" or "told" and whom it was said to, and no comma.
    private func endsWithSpeech(_ words: Range<Int>) -> Bool {
        guard words.count < 16, !words.contains(where: { isComma($0) || isQuoted($0) }),
            let verb = words.dropFirst().last(where: { matches($0, "said") || matches($0, "told") }),
            words.upperBound - verb < 6
        else { return false }
        return has(verb - 1, [.human, .person]) || typeOfName(verb - 1) == .person || matches(verb - 1, "they")
            || words.lowerBound == verb - 2 && has(verb - 2, .determiner)
    }

    /// Whether a clause of the article opens behind a quotation that ends with a comma: "…,” the hall was silent", "…,” but in".
    private func opensOwnClause(_ at: Int, _ high: Int) -> Bool {
        guard at + 2 < high, isWord(at), !isQuoted(at) else { return false }
        if has(at, .gerundForm) { return true }
        if matches(at, "but") { return !has(at + 1, [.that, .pronoun, .finite, .auxiliary]) && !isQuoted(at + 1) }
        guard has(at, .determiner) && !has(at, .which) || isName(at) || has(at, .human) else { return false }
        return (at + 1..<min(at + 7, high)).contains {
            !isQuoted($0) && (has($0, [.finite, .auxiliary]) && !isTo($0) || isPastVerb($0))
        }
    }

    /// Whether the article's own words go on at a token: ", but", "but did not", and behind a quotation "as he", ", who".
    private func endsClause(_ at: Int, _ start: Int, _ high: Int) -> Bool {
        guard at + 3 < high, !isQuoted(at + 1) else { return false }
        if isComma(at), matches(at + 1, "but") {
            guard !isQuoted(at + 2), !has(at + 2, .that) else { return false }
            // "all, but not less than half, of the stock"
            if matches(at + 2, "not"), !has(at + 3, [.finite, .auxiliary, .pronoun]) { return false }
            let goesOn = has(at + 2, [.finite, .auxiliary, .pastForm]) || ends(at + 2, with: "ed")
            return !goesOn || has(at + 3, .negation) && !isPromised(at + 2)
        }
        if matches(at, "but"), has(at + 1, .auxiliary), !isPromised(at + 1) {
            return has(at + 2, .negation) || matches(at + 3, "t")
        }
        guard isQuoted(at - 1) else { return false }
        return isAs(at) && has(at + 1, .human)
    }

    /// "he was angry but would not resign": what he would not do is said too.
    private func isPromised(_ at: Int) -> Bool {
        matches(at, "would") || matches(at, "will") || matches(at, "could") || matches(at, "can") || matches(at, "was")
            || matches(at, "were") || matches(at, "should")
    }

    /// A clause that ends with the comma at `comma`, when it has a verb.
    func leadingClause(_ comma: Int, _ low: Int) -> Range<Int>? {
        let content = trimmed(low..<comma)
        guard wordCount(content) > 2,
            !has(content.lowerBound, .preposition) || content.count > 6
                || text.flags[content.lowerBound + 1].contains(.number)
                || isCurrency(content.lowerBound + 1),
            hasVerb(content) || hasBareVerb(content)
        else { return nil }
        // "Asked whether she would resign, she said no": the question is not hers.
        if matches(content.lowerBound, "asked") || matches(content.lowerBound, "pressed") { return nil }
        if has(content.lowerBound, .subordinator),
            !has(content.lowerBound, .question) || matches(content.lowerBound, "that"),
            !isDemonstrative(content.lowerBound),
            !content.contains(where: { isComma($0) })
        {
            return nil
        }
        return isTimeAlone(content) ? nil : content
    }

    /// "Two days after the bridge had fallen, Lind wrote": a clause that tells when, and no other behind it.
    private func isTimeAlone(_ content: Range<Int>) -> Bool {
        guard let unit = content.prefix(4).first(where: { TaggedText.spansOfTime.contains(text.hashes[$0]) }),
            matches(unit + 1, "after") || matches(unit + 1, "before"),
            (content.lowerBound..<unit).allSatisfy({ isWord($0) && !has($0, [.preposition, .finite, .pronoun]) })
        else { return false }
        let clause = unit + 2..<content.upperBound
        let verb = clause.dropFirst().first { at in
            (has(at, [.finite, .auxiliary, .modal]) || isPastVerb(at)) && !has(at - 1, [.determiner, .possessive])
        }
        guard let verb,
            !clause.contains(where: { isComma($0) })
        else { return false }
        // "… after the fire the plant was burning": another subject begins behind the first noun.
        let hasSubject = (clause.lowerBound + 1..<verb).contains { at in
            (has(at, [.determiner, .pronoun, .possessive]) || isName(at) && !isName(at - 1))
                && !has(at - 1, [.preposition, .coordinator]) && isWord(at - 1)
        }
        let further = (verb + 1..<clause.upperBound).contains {
            has($0, [.finite, .modal]) && !has($0 - 1, .auxiliary)
        }
        return !hasSubject && !further
    }

    /// Words for a length of time.
    static let spansOfTime = HashSet(
        words: """
            moment moments second seconds minute minutes hour hours day days night nights week weeks weekend month months year years \
            decade decades
            """
    )

    /// A verb that can be finite.
    func hasVerb(_ range: Range<Int>) -> Bool {
        range.contains { at in
            has(at, [.finite, .modal]) && !has(at, .preposition) || has(at, [.presentForm, .pastForm])
                || (isWord(at) && !isCapital(at) && at > range.lowerBound
                    && (ends(at, with: "ed") || ends(at, with: "s"))
                    && !has(at - 1, [.determiner, .possessive, .preposition]))
                || (isWord(at) && isApostrophe(at - 1) && !has(at, .period) && !text.flags[at].contains(.number)
                    && text.ends[at] - text.starts[at] <= 2)
        }
    }

    /// A plural with a verb that the tables do not hold: "Traders see a chance", "A third of pupils skip breakfast".
    func hasBareVerb(_ range: Range<Int>) -> Bool {
        for noun in range.prefix(8) {
            let verb = noun + 1
            guard verb + 1 < range.upperBound else { return false }
            guard isWord(noun), !isQuoted(noun), isPlural(noun), isWord(verb), !isCapital(verb), !isName(verb) else {
                continue
            }
            let isNoun =
                has(verb, [.preposition, .coordinator, .subordinator, .determiner, .pronoun, .person, .body, .period])
                || isAdverb(verb) || ends(verb, with: "ing") || ends(verb, with: "ed")
            if !isNoun { return true }
        }
        return false
    }

    private func isPlural(_ at: Int) -> Bool {
        ends(at, with: "s") && !ends(at, with: "ss") || ends(at, with: "men") || matches(at, "men")
            || matches(at, "people")
            || matches(at, "children") || matches(at, "police")
    }

    /// "That will not happen", "That bridge must go", and not "That the bridge is old".
    func isDemonstrative(_ at: Int) -> Bool {
        matches(at, "that") && at + 1 < text.count && isWord(at + 1) && !has(at + 1, [.determiner, .pronoun])
            && !isName(at + 1)
    }

    /// Without commas, dashes, stops and coordinators at the ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, !isQuoted(low),
            !isWord(low) && !isCurrency(low) && !opensBracket(low) || has(low, .coordinator)
        { low += 1 }
        while high > low, !isQuoted(high - 1), !isWord(high - 1) || has(high - 1, .and),
            marks[high - 1] != UInt8(ascii: "%"),
            !closesBracket(high - 1) || opening(before: high - 1, low) == nil
        { high -= 1 }
        return low..<high
    }
}
