internal import NewsModel
internal import NewsText

/// Whether a phrase beside a verb of reporting can be its speaker: "officials say", and not "far sooner than models say".
extension TaggedText {
    /// Whether a phrase can name a speaker: a pronoun, a name, a person, a body, a document, or a plural without a verb's
    /// ending before it.
    func canSpeak(_ speaker: Phrase, _ cue: Int) -> Bool {
        let tokens = speaker.tokens
        guard let first = tokens.first, let last = tokens.last else { return false }
        if isCount(last) { return true }
        // "far sooner than models had predicted"
        if isCompared(tokens) { return false }
        let isPronoun = tokens.count == 1 && has(first, [.pronoun, .who])
        let opensWithVerb =
            !isCapital(first) && (ends(first, with: "ing") || ends(first, with: "ed")) && !has(first, .cue)
        // "hacking specialists": the participle is an attribute
        if opensWithVerb, !(tokens.count == 2 && canHoldView(speaker)),
            !tokens.contains(where: { isName($0) && isCapital($0) })
                || tokens.contains(where: { has($0, .preposition) })
        {
            return false
        }
        let isNamed = tokens.contains { isName($0) || (isCapital($0) && $0 > first) }
        if has(cue, .alsoNoun), has(cue, [.presentForm, .baseForm]), !has(cue, .pastForm) {
            guard
                isPronoun || isName(last) || opensSentence(first, last) && opensWholeClause(cue + 1)
                    || has(first, .determiner) && isPersonNoun(last) && has(cue + 1, [.human, .that])
                    || has(last, [.person, .body, .document])
                        && (has(first, .determiner) || isCapital(first)
                            || first > 0 && isComma(first - 1) && endsReport(cue))
            else { return false }
        }
        return isPronoun || isNamed || has(first, [.determiner, .possessive]) || ends(last, with: "s")
            || ends(last, with: "men") || isCapital(first)
            || tokens.contains { has($0, [.person, .body, .document, .audience, .plural, .human]) }
            || opensAmount(first, tokens.upperBound)
    }

    /// "40 percent", "most", "three": a number of people whom no noun names.
    private func isCount(_ at: Int) -> Bool {
        matches(at, "percent") || text.flags[at].contains(.number) || has(at, .determiner)
    }

    /// Whether a phrase is what something is compared with, and not "more than 40 experts".
    private func isCompared(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first else { return false }
        return (max(first - 1, 0)..<tokens.upperBound - 1).contains { at in
            matches(at, "than") && !isCapital(at + 1) && !has(at + 1, .determiner)
                && !text.flags[at + 1].contains(.number)
        }
    }

    /// Whether the form of the verb fits its subject: a base form wants a plural, "shows" a document.
    func agrees(_ speaker: Phrase, _ cue: Int) -> Bool {
        let kinds = kinds(cue)
        if kinds.contains(.needsDocument), !speaker.tokens.contains(where: { has($0, .document) }) {
            // "the court found that", "officials indicated that", "…, the court found."
            let start = speaker.whole.lowerBound
            let isLast = start > 0 && isComma(start - 1) && (cue + 1 >= text.count || isStop(cue + 1))
            let finds =
                kinds.contains(.pastForm) && (isLast || cue + 1 < text.count && matches(cue + 1, "that"))
                && (isLast && ends(speaker.tokens.upperBound - 1, with: "s")
                    || speaker.tokens.contains { has($0, [.body, .plural]) || has($0, .person) && !isName($0) })
            if !finds { return false }
        }
        if !kinds.isDisjoint(with: [.presentForm, .pastForm, .gerundForm]) || speaker.hasModal { return true }
        if kinds.contains(.participleForm) { return speaker.whole.upperBound > speaker.tokens.upperBound }
        let last = speaker.tokens.upperBound - 1
        if isCount(last) || isPerceived(speaker) { return true }
        // "the council insist", "the defence claim": bodies that British English takes for their members
        let isNoun = kinds.contains(.alsoNoun) || matches(cue, "call")
        if has(last, .body), !isNoun || TaggedText.sides.contains(text.hashes[last]) { return true }
        return has(last, .plural) || ends(last, with: "s") || ends(last, with: "men")
            || speaker.tokens.contains { has($0, .and) }
            || speaker.tokens.contains { has($0, .plural) }
            || speaker.tokens.dropLast().contains { ends($0, with: "s") && has($0, [.person, .document]) }
            || has(speaker.tokens.lowerBound, .who) || kinds.contains(.takesBare) && hasPluralHead(speaker.tokens)
    }

    /// A single capitalised word that opens a sentence and that nothing tells to be a name.
    private func opensSentence(_ first: Int, _ last: Int) -> Bool {
        first == last && isCapital(first)
            && (first == 0 || isStop(first - 1) || text.flags[first].contains(.lineBefore))
    }

    /// "that it would": behind "that" a subject of one word and its verb, so that the word before "that" is no noun.
    private func opensWholeClause(_ that: Int) -> Bool {
        matches(that, "that") && has(that + 1, .human) && !has(that + 1, .who)
            && has(that + 2, [.finite, .modal, .auxiliary])
            || matches(that, "that") && (matches(that + 1, "it") || matches(that + 1, "they"))
                && has(that + 2, [.modal, .auxiliary])
    }

    /// The sides of a trial.
    private static let sides = HashSet(words: "defence defense prosecution")

    /// "heard | Berg say that", "are watching | her argue": a verb of perceiving has a base form behind its object.
    private func isPerceived(_ speaker: Phrase) -> Bool {
        speaker.whole.lowerBound > 1 && isPerceiving(speaker.whole.lowerBound - 1)
    }

    /// "heard", "watching": verbs that have a base form behind their object.
    ///
    /// Few words begin like one of them, which spares the others the look into the table.
    func isPerceiving(_ at: Int) -> Bool {
        switch text.bytes[Int(text.starts[at])] {
        case UInt8(ascii: "h"), UInt8(ascii: "w"), UInt8(ascii: "s"):
            TaggedText.perceptions.contains(text.hashes[at])
        default: false
        }
    }

    private static let perceptions = HashSet(words: "heard hear hears hearing watched watch watching saw see")

    /// "organizers in Lomna", "officials from both parties": whether the noun before the first preposition is a plural.
    private func hasPluralHead(_ tokens: Range<Int>) -> Bool {
        guard let preposition = tokens.dropFirst().first(where: { has($0, .preposition) && !isName($0) }) else {
            return false
        }
        let head = preposition - 1
        return ends(head, with: "s") && !ends(head, with: "ss") && !isName(head)
            && (head == tokens.lowerBound || !isName(head - 1))
    }
}
