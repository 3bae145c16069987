internal import NewsModel
internal import NewsText

/// What somebody asks for, warns against, owns up to or promises, without a clause.
extension TaggedText {
    /// "urged the release of the crew", "asked for her release", "insisted on a vote", "warned against a ban".
    func asked(_ at: Int, _ cue: Int, _ high: Int) -> Following? {
        guard at + 1 < high, isWord(at), !isQuoted(at) else { return nil }
        if matches(at, "against"),
            TaggedText.warnings.contains(text.hashes[cue]) || TaggedText.cautions.contains(text.hashes[cue])
        {
            return Following(content: object(at, high))
        }
        if let warned = warned(at, cue, high) { return warned }
        // "apologised for the delay"
        if has(at, .forWord), starts(cue, with: "apolog"), opensObject(at + 1, high) {
            return Following(content: object(at + 1, high))
        }
        if matches(at, "on"), TaggedText.insistences.contains(text.hashes[cue]), !isCapital(at + 1),
            laterThat(at, high) == nil,
            !(at + 1..<min(at + 4, high)).contains(where: { has($0, [.weekday, .period]) || isQuoted($0) })
        {
            return Following(content: object(at + 1, high), act: .demand)
        }
        if has(at, .forWord), matches(cue, "asked") || matches(cue, "asks"), isDeed(at + 1, high) {
            return Following(content: object(at + 1, high), act: .demand)
        }
        guard matches(cue, "urged") || matches(cue, "urges") || matches(cue, "urge"), isDeed(at, high) else {
            return nil
        }
        return Following(content: object(at, high), act: .demand)
    }

    /// "warned | of delays", "warned the crew | about the rocks": what is warned of.
    func warned(_ at: Int, _ cue: Int, _ high: Int) -> Following? {
        guard at + 1 < high, matches(at, "of") || matches(at, "about"), TaggedText.warnings.contains(text.hashes[cue])
        else { return nil }
        return Following(content: object(at + 1, high))
    }

    /// "stressed | the need for a truce", "highlighted that | the port grows".
    func stressed(_ at: Int, _ high: Int) -> Following? {
        guard at + 1 < high, !isQuoted(at) else { return nil }
        if matches(at, "that"), at + 2 < high, !isRelativeThat(at, high) {
            return Following(content: clause(at + 1, high))
        }
        return isWeight(at, high) ? Following(content: object(at, high)) : nil
    }

    /// "the need", "the growing importance", "their commitment".
    private func isWeight(_ start: Int, _ high: Int) -> Bool {
        has(start, [.determiner, .possessive]) && !has(start, .that)
            && (start + 1..<min(start + 5, high)).prefix { isWord($0) && !has($0, [.preposition, .finite]) }
                .contains { TaggedText.weights.contains(text.hashes[$0]) }
    }

    func isEmphasis(_ cue: Int) -> Bool { TaggedText.emphases.contains(text.hashes[cue]) }

    /// Whether "committed" is the verb of its subject: "has committed", and not "is the only firm committed to".
    func isPledge(_ cue: Int, _ speaker: Phrase?, _ sentence: Range<Int>) -> Bool {
        guard let speaker, let last = speaker.tokens.last, cue > sentence.lowerBound, !has(last, .preposition),
            !isApostrophe(max(cue - 2, 0))
        else { return false }
        let group = speaker.tokens.upperBound..<cue
        if group.contains(where: { has($0, .auxiliary) }) { return true }
        return !(sentence.lowerBound..<speaker.whole.lowerBound).contains {
            has($0, [.finite, .auxiliary, .pastForm]) && !isTo($0)
        }
    }

    /// Whether a verb is "committed" or "commits".
    func commits(_ cue: Int) -> Bool { matches(cue, "committed") || matches(cue, "commits") }

    /// "committed | to withdraw", "committed itself to | a truce", "committed | $20 million": what is promised; `nil` for a
    /// crime and for a person who is sent somewhere.
    func committed(_ start: Int, _ high: Int) -> Following? {
        if isCurrency(start), !isQuoted(start) { return Following(content: object(start, high)) }
        var at = start
        if ["itself", "themselves", "himself", "herself"].contains(where: { matches(at, $0) }) { at += 1 }
        guard at + 1 < high, isTo(at), isWord(at + 1), !isQuoted(at + 1), !isCapital(at + 1) else { return nil }
        let opensNoun = has(at + 1, [.determiner, .possessive]) || ends(at + 1, with: "ing")
        return Following(content: opensNoun ? object(at + 1, high) : clause(at, high))
    }

    /// "admitted to three errors", "owned up to a leak": what stands behind "to", where it is nobody who is told.
    func admittedTo(_ at: Int, _ cue: Int, _ high: Int) -> Range<Int>? {
        guard words[cue].act == .acknowledge, isTo(at), at + 1 < high, isWord(at + 1), !isCapital(at + 1),
            has(at + 1, [.determiner, .possessive]) || text.flags[at + 1].contains(.number)
                || ends(at + 1, with: "ing")
                || has(cue, .needsParticle),
            !(at + 1..<min(at + 5, high)).prefix(while: { isWord($0) && !has($0, .preposition) }).contains(
                where: {
                    isPeople($0) || has($0, [.body, .that])
                })
        else { return nil }
        return object(at + 1, high)
    }

    /// Whether a noun phrase is about something to be done: "the immediate release of the crew".
    private func isDeed(_ start: Int, _ high: Int) -> Bool {
        (start..<min(start + 6, high)).prefix { isWord($0) && !has($0, .preposition) || isJoint($0) }
            .contains { TaggedText.deeds.contains(text.hashes[$0]) }
    }

    /// "promised parents | a decision", "pledged Sarvania | its support": where what is promised begins.
    func behindReceiver(_ start: Int, _ high: Int) -> Int {
        guard !has(start, .determiner) || has(start, .possessive) else { return start }
        let object = (start + 1..<min(start + 4, high)).first {
            matches($0, "a") || matches($0, "an") || matches($0, "the") || has($0, .possessive)
        }
        guard let object,
            isPeople(object - 1) || isName(object - 1)
                || object == start + 1 && ends(start, with: "s") && !isCapital(start),
            (start..<object).allSatisfy({ isWord($0) && !has($0, .preposition) || isName($0) })
        else { return start }
        return object
    }

    /// "promised supporters in his home town on Monday | that": the conjunction, when all before it is who was promised.
    func thatBehindReceiver(_ start: Int, _ high: Int) -> Int? {
        guard start + 1 < high, let that = laterThat(start, high, within: 18), !isRelativeThat(that, high) else {
            return nil
        }
        let receiver = (start..<min(start + 4, that)).prefix { !has($0, .preposition) || isName($0) }
        var last = isName(start) ? name(at: start).tokens.last : receiver.first { isPeople($0) }
        if last == nil, ends(start, with: "s"), !isCapital(start), isComma(that + 1) || has(that + 1, .pronoun) {
            // "promised parents in the north that she would"
            last = start
        }
        guard let end = last.map({ $0 + 1 }), end == that || end < that && has(end, [.preposition, .weekday, .last])
        else { return nil }
        return that
    }

    private static let cautions = HashSet(words: "caution cautions cautioned cautioning argue argues argued arguing")
    private static let warnings = HashSet(words: "warn warns warned warning")
    private static let emphases = HashSet(
        words: """
            stressed stresses underlined underlines underscored underscores emphasised emphasises emphasized emphasizes \
            highlighted highlights reiterated reiterates reaffirmed reaffirms
            """
    )
    /// What is stressed in words.
    private static let weights = HashSet(
        words: "importance need necessity urgency significance commitment support determination readiness position"
    )
    private static let insistences = HashSet(words: "insist insists insisted")
    private static let deeds = HashSet(
        words: """
            release withdrawal return end halt ceasefire truce restraint calm caution action reform reforms investigation \
            inquiry probe repeal review talks dialogue adoption respect protection abolition suspension resignation \
            acquittal extradition disclosure evacuation moratorium ban closure reopening resumption restoration
            """
    )
}
