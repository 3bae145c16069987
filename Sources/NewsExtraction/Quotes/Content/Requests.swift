internal import NewsModel
internal import NewsText

/// What somebody asks for, warns against or owns up to, without a clause.
extension Reading {
    /// "urged the release of the crew", "asked for her release", "insisted on a vote", "warned against a ban".
    func asked(_ at: Int, _ cue: Int, _ high: Int) -> Following? {
        guard at + 1 < high, isWord(at), !isQuoted(at) else { return nil }
        if matches(at, "against") || matches(at, "of"), Reading.warnings.contains(text.hashes[cue]) {
            return Following(content: object(matches(at, "of") ? at + 1 : at, high))
        }
        if matches(at, "on"), Reading.insistences.contains(text.hashes[cue]), !isCapital(at + 1),
            laterThat(at, high) == nil,
            !stretch(at + 1, min(at + 4, high)).contains(where: { has($0, [.weekday, .period]) || isQuoted($0) })
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

    /// "admitted to three errors", "owned up to a leak": what stands behind "to", where it is nobody who is told.
    func admittedTo(_ at: Int, _ cue: Int, _ high: Int) -> Range<Int>? {
        guard words[cue].act == .acknowledge, isTo(at), at + 1 < high, isWord(at + 1), !isCapital(at + 1),
            has(at + 1, [.determiner, .possessive]) || text.flags[at + 1].contains(.number)
                || ends(at + 1, with: "ing")
                || has(cue, .needsParticle),
            !stretch(at + 1, min(at + 5, high)).prefix(while: { isWord($0) && !has($0, .preposition) }).contains(
                where: {
                    isSomebody($0) || has($0, [.body, .that])
                })
        else { return nil }
        return object(at + 1, high)
    }

    /// What somebody says of something in a clause with "which": up to the comma, where the clause parts a subject from
    /// its verb.
    func asideObject(_ start: Int, _ speaker: Phrase, _ sentence: Range<Int>) -> Range<Int> {
        let content = object(start, sentence.upperBound)
        let which = speaker.whole.lowerBound - 1
        guard which > sentence.lowerBound, isComma(which - 1), !hasVerb(stretch(sentence.lowerBound, which)),
            let comma = content.first(where: { isComma($0) && !isQuoted($0) })
        else { return content }
        return stretch(content.lowerBound, comma)
    }

    /// Whether a noun phrase is about something to be done: "the immediate release of the crew".
    private func isDeed(_ start: Int, _ high: Int) -> Bool {
        stretch(start, min(start + 6, high)).prefix { isWord($0) && !has($0, .preposition) || isJoint($0) }
            .contains { Reading.deeds.contains(text.hashes[$0]) }
    }

    private static let warnings = HashSet(words: "warn warns warned warning")
    private static let insistences = HashSet(words: "insist insists insisted")
    private static let deeds = HashSet(
        words: """
            release withdrawal return end halt ceasefire truce restraint calm caution action reform reforms investigation \
            inquiry probe repeal review talks dialogue adoption respect protection abolition suspension resignation \
            acquittal extradition disclosure evacuation moratorium ban closure reopening resumption restoration
            """
    )
}
