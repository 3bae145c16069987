internal import NewsText

/// Verbs and speakers of a German clause by their form alone, where no table holds them.
extension TaggedText {
    /// Whether a token is a finite verb: of the tables, or a word in lower case behind a noun, a number or a comma.
    func isGermanVerb(_ at: Int) -> Bool {
        guard canBeGermanVerb(at) else { return false }
        if has(at, [.finite, .auxiliary]) || isSubjunctive(at) { return true }
        guard at > 0, !matches(at - 1, "zu") else { return false }
        let before = at - 1
        if has(at, .cue) { return true }
        // "34 Jahre alt"
        guard !starts(before, with: "jahr"), !starts(before, with: "meter"), !has(before, .determiner) else {
            return false
        }
        return isCapital(before) && isWord(before) && !has(before, .preposition) || closesBracket(before)
            || has(before, .pronoun)
    }

    /// Whether a token can be a verb, where one is due: a word in lower case of no other class.
    func canBeGermanVerb(_ at: Int) -> Bool {
        guard isWord(at), !isCapital(at), !isQuoted(at), !isName(at) else { return false }
        if has(at, [.finite, .auxiliary]) || isSubjunctive(at) { return true }
        return text.ends[at] - text.starts[at] > 2
            && !has(at, [.preposition, .determiner, .coordinator, .adverb, .subordinator, .oblique, .pronoun])
            && !has(at, [.that, .question, .particle, .negation, .weekday, .who, .according])
            && (at + 1 >= text.count || !isJoint(at + 1) || isStop(at + 1))
    }

    /// Whether a phrase can be somebody who says something: no "es", "man", day or number.
    func canTell(_ speaker: Phrase) -> Bool {
        guard let first = speaker.tokens.first else { return false }
        if isActor(speaker) { return true }
        if speaker.tokens.count == 1, has(first, .pronoun), !isName(first) { return has(first, .human) }
        return speaker.tokens.contains { isCapital($0) || isName($0) }
            && !speaker.tokens.contains { has($0, [.period, .weekday]) && !isName($0) }
            && !has(first, [.preposition, .oblique]) && !text.flags[first].contains(.number)
    }

    /// Whether the clause before a verb has another finite verb, so that this one is a participle or an attribute.
    func hasAuxiliary(before cue: Int, _ sentence: Range<Int>) -> Bool {
        var at = cue - 1
        while at >= sentence.lowerBound, cue - at < 20, !isComma(at), !isQuoted(at), !has(at, .coordinator) {
            if has(at, [.auxiliary, .finite]), !isCapital(at), !isName(at) { return true }
            at -= 1
        }
        return false
    }

    /// Whether a sentence without a speaker goes on with what the one before reports: "Die Brücke sei alt".
    ///
    /// "könnte", "wäre" and their like may be the writer's own, and so may "hätten" at the end of a clause.
    func goesOnReporting(_ sentence: Range<Int>) -> Bool {
        guard tongue == .german else { return false }
        if let first = sentence.first, matches(first, "demnach") { return true }
        return sentence.contains { at in
            guard !isQuoted(at), isSubjunctive(at) else { return false }
            if has(at, .reported) || ends(at, with: "nne") || ends(at, with: "sse") || ends(at, with: "rfe") {
                return true
            }
            return at + 1 < sentence.upperBound && isWord(at + 1)
                && (ends(at, with: "tten") || ends(at, with: "rden") || ends(at, with: "ren")
                    || ends(at, with: "ssten"))
        }
    }
}
