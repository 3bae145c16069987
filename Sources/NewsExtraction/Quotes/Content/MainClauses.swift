internal import NewsModel
internal import NewsText

/// Where the main clause begins behind a clause that opens the sentence: "After Ada Quist said the port was closed, | the
/// boats left".
extension TaggedText {
    /// The words of an attribution whose verb stands in a clause that opens the sentence with a conjunction, up to the
    /// comma before the main clause.
    func withinSubordinate(_ attribution: Attribution, _ sentence: Range<Int>) -> Range<Int> {
        let content = attribution.content
        guard !attribution.isTrailing, let speaker = attribution.speaker, let cue = attribution.cue,
            cue.upperBound <= content.lowerBound, opensSubordinate(before: speaker.tokens.lowerBound, sentence)
        else { return content }
        // "said profits, sales and costs had risen, | shares fell": what is said is a clause itself
        let isSaid =
            matches(cue.lowerBound, "said") || matches(cue.lowerBound, "says") || matches(cue.lowerBound, "say")
        let needsVerb = isSaid || matches(content.lowerBound - 1, "that")
        let border = (content.lowerBound + 1..<content.upperBound).first {
            isComma($0) && !isQuoted($0) && (!needsVerb || hasVerb(content.lowerBound..<$0))
                && opensMainClause($0 + 1, sentence.upperBound)
        }
        return border.map { content.lowerBound..<$0 } ?? content
    }

    /// "When | the mayor", "But although | she": a conjunction that opens the sentence, and no verb or comma behind it.
    func opensSubordinate(before subject: Int, _ sentence: Range<Int>) -> Bool {
        var at = sentence.lowerBound
        while at < subject, has(at, .coordinator) || matches(at, "even") || matches(at, "just") { at += 1 }
        // "two days | after"
        if let unit = (at..<min(at + 3, subject)).first(where: { TaggedText.spansOfTime.contains(text.hashes[$0]) }),
            matches(unit + 1, "after") || matches(unit + 1, "before")
        {
            at = unit + 1
        }
        guard at < subject, subject - at < 14, TaggedText.openers.contains(text.hashes[at]) else { return false }
        let lead = at + 1..<subject
        // "While Quist, Lind and Berg observed"
        if lead.contains(where: isComma),
            lead.allSatisfy({ isCapital($0) || isComma($0) || isJoint($0) || has($0, [.and, .person]) })
        {
            return true
        }
        return !lead.contains {
            isComma($0) || isQuoted($0) || has($0, [.finite, .auxiliary, .cue]) && !has($0, [.person, .preposition])
        }
    }

    private static let openers = HashSet(
        words: "when while although though after before since as once because whereas until"
    )

    /// "the boats left", "Berg, the mayor, resigned": a subject and its verb, and no part of a list or an apposition.
    func opensMainClause(_ start: Int, _ high: Int) -> Bool {
        var at = start
        while at + 1 < high, isAdverb(at), !isQuoted(at), !isName(at) { at += 1 }
        guard at + 1 < high, isWord(at), !isQuoted(at), opensSubject(at, high) else { return false }
        for verb in at + 1..<min(high, at + 16) {
            if isQuoted(verb) { return false }
            if isComma(verb) {
                // "its president Anna Lind, said"
                if typeOfName(verb - 1) == .person, verb + 1 < high, has(verb + 1, .inverts) { return true }
                return isVerbBehindApposition(verb, high)
            }
            guard isWord(verb) else {
                if isJoint(verb) { continue }
                return false
            }
            if has(verb, [.who, .which, .question]), !has(verb, .determiner) { return false }
            if canBeFinite(verb) { return true }
        }
        return false
    }

    private func opensSubject(_ at: Int, _ high: Int) -> Bool {
        if isThere(at) || opensAmount(at, high) { return true }
        guard
            !has(at, [.coordinator, .who, .which, .preposition, .finite, .auxiliary, .gerundForm])
                || has(at, .determiner)
        else { return false }
        if has(at, .subordinator), !has(at, .determiner) { return false }
        return isCapital(at) || isName(at) || text.flags[at].contains(.number) || ends(at, with: "s")
            || has(at, [.determiner, .possessive, .pronoun, .plural, .person, .body, .human])
    }

    private func canBeFinite(_ at: Int) -> Bool {
        guard !isCapital(at), !isTo(at) else { return false }
        if has(at, [.finite, .modal]), !has(at, .preposition) { return true }
        if has(at, [.pastForm, .presentForm]) {
            return !has(at, [.alsoNoun, .participleForm]) || has(at + 1, [.that, .determiner])
        }
        return isPastVerb(at)
    }

    /// "Berg|, the mayor, resigned": a verb behind the second comma.
    private func isVerbBehindApposition(_ comma: Int, _ high: Int) -> Bool {
        guard comma + 3 < high,
            has(comma + 1, [.determiner, .who, .person]) || isCapital(comma + 1)
                || text.flags[comma + 1].contains(.number),
            let second = (comma + 1..<min(high - 1, comma + 14)).first(where: { isComma($0) })
        else { return false }
        return isWord(second + 1) && canBeFinite(second + 1)
    }
}
