internal import NewsModel
internal import NewsText

/// Clauses behind an occasion or a listener that are not what was said: "said in a study that covers four winters".
extension TaggedText {
    /// Whether "that" opens a clause about the noun before it, because a verb stands right behind.
    func isRelativeThat(_ that: Int, _ high: Int) -> Bool {
        let verb = that + 1
        guard verb + 1 < high, matches(that, "that"), isWord(that - 1), isWord(verb), !isQuoted(verb),
            !isCapital(verb), !isName(verb), !has(verb, [.determiner, .pronoun])
        else { return false }
        let next = verb + 1
        let isForm = has(verb, [.pastForm, .presentForm]) && !has(verb, .alsoNoun)
        if has(verb, [.finite, .auxiliary]) || isForm { return !isTo(verb) }
        let opensPhrase =
            has(next, [.determiner, .possessive, .reflexive]) || text.flags[next].contains(.number) || isCapital(next)
        if ends(verb, with: "ed") { return opensPhrase || has(next, [.preposition, .weekday]) || isAdverb(next) }
        // "names three managers", but "sales this year would fall"
        return ends(verb, with: "s") && opensPhrase
            && !(next + 1..<min(high, next + 8)).contains { has($0, [.finite, .auxiliary]) && !isTo($0) }
    }

    /// "the men who, she said, had left": whether a cue stands between commas behind the word that opens a clause.
    func isInserted(_ new: Attribution, _ sentence: Range<Int>) -> Bool {
        opensInsertion(new.frame.lowerBound - 1, sentence.lowerBound)
    }

    /// Whether a comma stands right behind the word that opens a clause: "who, in its words, had left", "whose homes, …".
    func opensInsertion(_ comma: Int, _ low: Int) -> Bool {
        guard comma > low + 1, isComma(comma), !isQuoted(comma) else { return false }
        let word = comma - 1
        if has(word, .who) || matches(word, "whom") { return true }
        // "a list that, the paper says, is false"; "that" after a verb opens what is said
        if matches(word, "that") { return !has(word - 1, [.cue, .preposition, .coordinator]) && isWord(word - 1) }
        return matches(word - 1, "whose")
    }

    /// What is said behind such a clause: a second "that", a colon or a quotation.
    func behindRelative(_ that: Int, _ high: Int) -> Following? {
        for at in that + 2..<min(high, that + 24) {
            if isQuoted(at) { return Following(content: clause(at, high), isAfterComma: isComma(at - 1)) }
            guard at + 1 < high else { return nil }
            if matches(at, "that"), !has(at - 1, .preposition) { return Following(content: clause(at + 1, high)) }
            if isColon(at), !isQuoted(at + 1) { return Following(content: clause(at + 1, high)) }
            if isComma(at), !isQuoted(at + 1), !matches(at + 1, "that") { return nil }
        }
        return nil
    }

    /// What somebody says of something in a clause with "which": up to the comma, where the clause parts a subject from
    /// its verb.
    func asideObject(_ start: Int, _ speaker: Phrase, _ sentence: Range<Int>) -> Range<Int> {
        let content = object(start, sentence.upperBound)
        let which = speaker.whole.lowerBound - 1
        guard which > sentence.lowerBound, isComma(which - 1), !hasVerb(sentence.lowerBound..<which),
            let comma = content.first(where: { isComma($0) && !isQuoted($0) })
        else { return content }
        return content.lowerBound..<comma
    }
}
