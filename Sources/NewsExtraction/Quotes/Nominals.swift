internal import NewsModel
internal import NewsText

/// Nouns and participles that report: "the claim that", "made the point that", "attacks blamed on".
extension Reading {
    /// "attacks blamed on …": what is blamed stands before the participle, and nobody says who blames.
    func blamed(_ cue: Int, _ sentence: Range<Int>) -> Attribution? {
        guard matches(cue, "blamed"), cue + 2 < sentence.upperBound, matches(cue + 1, "on"), cue > sentence.lowerBound
        else { return nil }
        var start = cue
        while start > sentence.lowerBound, cue - start < 6, isWord(start - 1), !isQuoted(start - 1),
            !has(start - 1, [.preposition, .determiner, .possessive, .finite, .auxiliary, .pronoun, .coordinator])
        { start -= 1 }
        guard start < cue, !isCapital(cue - 1), !isAdverb(cue - 1), ends(cue - 1, with: "s") else { return nil }
        return Attribution(content: start..<cue, cue: cue..<cue + 1, act: .accuse, isPassive: true, isTrailing: true)
    }

    /// "the court heard that …", "the inquest was told …": what was said there, and nobody says by whom.
    func heard(_ verb: Int, _ sentence: Range<Int>) -> Attribution? {
        guard verb > sentence.lowerBound, verb + 1 < sentence.upperBound,
            let place = subject(before: verb, from: sentence.lowerBound), !place.isNegated,
            place.tokens.contains(where: { Reading.hearings.contains(text.hashes[$0]) })
        else { return nil }
        let before = place.whole.lowerBound - 1
        if endsReport(verb, sentence), before > sentence.lowerBound, isComma(before),
            let content = leadingClause(before, sentence.lowerBound)
        {
            return Attribution(content: content, cue: verb..<verb + 1, isPassive: true, isTrailing: true)
        }
        let start = matches(verb + 1, "that") ? verb + 2 : verb + 1
        guard start + 1 < sentence.upperBound,
            start > verb + 1 || place.isPassive && (has(start, [.pronoun, .determiner]) || isName(start))
        else {
            return nil
        }
        let content = clause(start, sentence.upperBound)
        guard hasVerb(content) else { return nil }
        return Attribution(content: content, cue: verb..<verb + 1, isPassive: true)
    }

    /// Where people speak whom a report need not name.
    private static let hearings = HashSet(
        words: """
            court jury inquest tribunal inquiry hearing trial jurors commission committee conference meeting councillors
            delegates mps
            """
    )

    /// "made the point that", "issued an assurance that": whoever made it says it.
    func madeNoun(_ noun: Int, _ sentence: Range<Int>) -> Attribution? {
        guard noun + 2 < sentence.upperBound, matches(noun + 1, "that"), noun > sentence.lowerBound + 2 else {
            return nil
        }
        var verb = noun - 1
        while verb > sentence.lowerBound, noun - verb < 4, isWord(verb), !has(verb, .determiner) { verb -= 1 }
        guard has(verb, .determiner), verb > sentence.lowerBound + 1 else { return nil }
        verb -= 1
        let makes =
            matches(verb, "made") || matches(verb, "makes") || matches(verb, "make") || matches(verb, "issued")
            || matches(verb, "repeated")
        guard makes, let speaker = subject(before: verb, from: sentence.lowerBound), canSpeak(speaker, verb),
            !speaker.isNegated, !speaker.isPassive
        else { return nil }
        return Attribution(
            content: clause(noun + 2, sentence.upperBound),
            cue: noun..<noun + 1,
            speaker: speaker,
            act: words[noun].act
        )
    }

    /// "X’s claim that", "her statement that".
    func possessedNoun(_ noun: Int, _ sentence: Range<Int>) -> Attribution? {
        if noun + 3 < sentence.upperBound, has(noun + 1, .of) { return complementedNoun(noun, sentence) }
        guard noun + 2 < sentence.upperBound, matches(noun + 1, "that") else { return nil }
        var at = noun - 1
        let low = max(sentence.lowerBound, noun - 6)
        while at > low, isWord(at) || marks[at] == UInt8(ascii: "-"),
            !has(at, [.determiner, .possessive, .preposition, .finite]),
            marks[at - 1] != UInt8(ascii: "'"), !isQuoted(at)
        { at -= 1 }
        guard at > sentence.lowerBound, !isQuoted(at) else { return nil }
        var new = Attribution(
            content: withoutPredicate(clause(noun + 2, sentence.upperBound)),
            cue: noun..<noun + 1,
            act: words[noun].act
        )
        if has(at, .possessive) {
            new.speaker = Phrase(tokens: at..<at + 1, whole: at..<noun)
            return new
        }
        guard matches(at, "s"), marks[at - 1] == UInt8(ascii: "'"),
            var owner = subject(before: at - 1, from: sentence.lowerBound)
        else { return nil }
        if let preposition = owner.tokens.last(where: { has($0, .preposition) && !isName($0) }) {
            owner.tokens = stretch(preposition + 1, owner.tokens.upperBound)
        }
        owner.whole = stretch(owner.tokens.lowerBound, noun)
        new.speaker = owner
        return new
    }

    /// "the claim that the vote was rigged | was false": what the sentence says of the claim is no part of it.
    private func withoutPredicate(_ content: Range<Int>) -> Range<Int> {
        guard let first = content.first(where: { has($0, .be) && !isQuoted($0) }) else { return content }
        for at in stretch(first + 2, min(first + 6, content.upperBound)) {
            if has(at, .be), !isQuoted(at), at + 1 < content.upperBound { return stretch(content.lowerBound, at) }
            if !isWord(at - 1) || has(at - 1, [.determiner, .pronoun, .coordinator, .subordinator, .preposition]) {
                break
            }
        }
        return content
    }

    /// "the claim of Anna Berg that".
    private func complementedNoun(_ noun: Int, _ sentence: Range<Int>) -> Attribution? {
        guard let that = stretch(noun + 2, min(sentence.upperBound, noun + 14)).first(where: { matches($0, "that") }),
            that > noun + 2, that + 1 < sentence.upperBound, isName(that - 1),
            stretch(noun + 2, that).allSatisfy({
                isWord($0) && !isQuoted($0) && !has($0, [.finite, .who, .cue]) || isName($0)
            })
        else { return nil }
        let phrase = Phrase(tokens: that - 1..<that, whole: noun + 1..<that)
        var new = Attribution(
            content: clause(that + 1, sentence.upperBound),
            cue: noun..<noun + 1,
            act: words[noun].act
        )
        new.speaker = phrase
        new.speaker?.tokens = names[Int(nameAt[that - 1])].tokens
        return new
    }
}
