internal import NewsModel
internal import NewsText

/// Clauses about a speaker that stand between his name and the verb: "Ada Quist, who leads the union, said", "the groups
/// that have backed her said".
extension TaggedText {
    /// "who said": the phrase before the comma speaks; "which it says" is no such clause.
    func relative(_ pronoun: Int, _ cue: Int, _ low: Int, _ group: Phrase) -> Phrase? {
        var end = pronoun
        if end > low, isComma(end - 1) { end -= 1 }
        if end < pronoun, end > low, isName(end - 1),
            name(at: end - 1).type == (has(pronoun, .who) ? .person : .organization)
        {
            // "a petition by Anna Berg, who contended": the name alone, whatever the sentence is about
            let name = name(at: end - 1).tokens
            var found = group
            found.tokens = name
            found.whole = name.lowerBound..<cue
            if has(pronoun, .which) { return found }
            found.relative = pronoun..<pronoun + 1
            return found
        }
        guard end > low, var found = subject(before: end, from: low, depth: 2) else {
            guard has(pronoun, .who) else { return nil }
            var alone = group
            alone.tokens = pronoun..<pronoun + 1
            alone.whole = pronoun..<cue
            return alone
        }
        found = found.reaching(cue, group)
        if has(pronoun, .who) { found.relative = pronoun..<pronoun + 1 }
        return found
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

    /// "X, whose home, Dover, is flooded, said": the commas inside belong to the clause of "whose".
    ///
    /// `isParted` asks that they part "who" from its verb: "X, who, as a child, had been ill, said".
    func possessed(_ comma: Int, _ cue: Int, _ low: Int, _ group: Phrase, isParted: Bool = false) -> Phrase? {
        let limit = max(low + 2, comma - 40)
        guard limit < comma,
            let whose = (limit..<comma).last(where: {
                (matches($0, "whose") || has($0, .who)) && isComma($0 - 1) && !isQuoted($0)
            }),
            !isParted || has(whose, .who) && isPartedFromVerb(whose, comma),
            var found = subject(before: whose - 1, from: low, depth: 2), !has(found.tokens.lowerBound, .pronoun)
        else { return nil }
        found.apposition = whose..<comma
        return found.reaching(cue, group)
    }

    /// Whether a comma stands between "who" and the verb of its clause.
    private func isPartedFromVerb(_ who: Int, _ high: Int) -> Bool {
        let verb = (who + 1..<high).first {
            has($0, [.finite, .auxiliary, .pastForm, .presentForm]) && !has($0, .preposition) || ends($0, with: "ed")
                || ends($0, with: "s") && !has($0, [.preposition, .determiner, .plural]) && !isCapital($0)
        }
        guard let verb else { return false }
        return (who + 1..<verb).contains { isComma($0) }
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
            if has(at, .cue), !has(at, [.alsoNoun, .gerundForm]), !has(at - 1, .who),
                at < low + 2 || !has(at - 1, .auxiliary) || !has(at - 2, .who)
            {
                return nil
            }
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
