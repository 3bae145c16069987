internal import NewsModel
internal import NewsText

/// Whom a sentence is about: the subject of its first verb, "Ada Quist | left the talks, adding that …".
extension TaggedText {
    /// The subject of the sentence's first verb, when it stands before `cue`.
    func leadingSubject(before cue: Int, _ sentence: Range<Int>) -> Phrase? {
        var start = sentence.lowerBound
        if has(start, [.preposition, .subordinator]) || matches(start, "asked") || matches(start, "pressed"),
            !isName(start), let comma = (start..<cue).first(where: { isComma($0) && !isQuoted($0) })
        {
            if let found = subjectWithoutComma(start, comma) { return found }
            start = comma + 1
        }
        if let verb = firstVerb(in: start..<cue), let found = subject(before: verb, from: start) {
            return found
        }
        // a verb that is not known: the name or pronoun that opens the clause
        while start + 1 < cue, isAdverb(start) || has(start, .title) || has(start, .person) && isName(start + 1),
            !isName(start)
        { start += 1 }
        guard start < cue, !isQuoted(start) else { return nil }
        if has(start, .pronoun), has(start, .human) { return Phrase(tokens: start..<start + 1, whole: start..<cue) }
        guard isName(start) else { return nil }
        let name = name(at: start)
        guard name.type == .person || name.type == .organization, name.tokens.upperBound < cue,
            isWord(name.tokens.upperBound)
        else { return nil }
        return Phrase(tokens: start..<name.tokens.upperBound, whole: start..<cue)
    }

    /// "On rents | she would not be drawn,": a pronoun or name behind a phrase that no comma parts from it.
    private func subjectWithoutComma(_ start: Int, _ comma: Int) -> Phrase? {
        guard has(start, .preposition), !has(start, .subordinator),
            let verb = firstVerb(in: start..<comma), verb - start > 2, has(verb, [.finite, .auxiliary]),
            has(verb - 1, .human) || typeOfName(verb - 1) == .person,
            let found = subject(before: verb, from: start), found.tokens.lowerBound > start + 1
        else { return nil }
        return found
    }

    /// The first word that can be a finite verb.
    func firstVerb(in range: Range<Int>) -> Int? {
        var at = range.lowerBound + 1
        while at < range.upperBound {
            defer { at += 1 }
            guard !isQuoted(at), isWord(at), !isName(at), !isCapital(at) else { continue }
            if has(at, [.finite, .auxiliary])
                || has(at, [.pastForm, .presentForm]) && !has(at - 1, [.determiner, .preposition])
            {
                return at
            }
            if isNounLikeVerb(at, range) { return at }
            if ends(at, with: "s"), isAdverb(at - 1), at - 1 > range.lowerBound, isName(at - 2) { return at }
            if ends(at, with: "ed"), !has(at - 1, [.determiner, .preposition, .possessive]),
                isWord(at - 1) || isComma(at - 1)
            {
                return at
            }
        }
        return nil
    }

    /// "the union quit the talks", "the ministry backs the plan": a verb that may be a noun as well, behind who can do it.
    private func isNounLikeVerb(_ at: Int, _ range: Range<Int>) -> Bool {
        guard TaggedText.nounLikeVerbs.contains(text.hashes[at]), at + 1 < range.upperBound, isWord(at + 1) else {
            return false
        }
        let opens =
            has(at + 1, [.determiner, .possessive, .preposition, .reflexive, .last, .weekday])
            || text.flags[at + 1].contains(.number) || isCapital(at + 1) || ends(at + 1, with: "s")
        return opens && (isName(at - 1) || has(at - 1, [.person, .body, .human, .plural]))
    }

    private static let nounLikeVerbs = HashSet(
        words: """
            quit split cut shut set let beat hit put shed bid burst spread stands backs supports opposes regrets joins \
            respects recognises recognizes
            """
    )
}
