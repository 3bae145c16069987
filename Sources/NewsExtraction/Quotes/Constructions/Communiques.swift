internal import NewsModel
internal import NewsText

/// The language of communiqués: "wishes to state that", "condemns in the strongest terms", "reiterates its call for".
extension TaggedText {
    /// "wishes to state", "is pleased to announce", "would like to inform the public that": it is said by saying so.
    func isAnnouncing(_ to: Int) -> Bool {
        guard to > 1, to + 2 < text.count, TaggedText.announcements.contains(text.hashes[to + 1]) else { return false }
        let before = to - 1
        if matches(before, "wishes") || matches(before, "wish") || matches(before, "regrets") { return true }
        if TaggedText.feelings.contains(text.hashes[before]) { return has(before - 1, .be) }
        // "would like to announce a date" is no announcement yet
        guard matches(before, "like") && matches(before - 1, "would") || matches(before, "wants") else { return false }
        let behind = (to + 2..<min(to + 12, text.count)).prefix { isWord($0) && !isQuoted($0) }
        return behind.contains { matches($0, "that") && !has($0 - 1, .preposition) }
    }

    /// "notes | with deep concern | that", "condemns | in the strongest terms | the arrests": how something is said.
    func skipManner(_ start: Int, _ high: Int) -> Int {
        guard start + 2 < high, isWord(start) else { return start }
        let limit = min(start + 6, high - 1)
        if matches(start, "with") {
            let mood = (start + 1..<min(start + 4, limit)).first { TaggedText.moods.contains(text.hashes[$0]) }
            return mood.map { $0 + 1 } ?? start
        }
        guard matches(start, "in"), let end = (start + 2..<limit).first(where: { matches($0, "terms") }),
            (start + 1..<end).allSatisfy({ isWord($0) && !isQuoted($0) })
        else { return start }
        return end + 1
    }

    /// "reiterates its call for", "renewed her demand for", "opened with an appeal for": what is demanded stands behind
    /// "for".
    func repeatedDemand(_ forWord: Int, _ sentence: Range<Int>) -> Attribution? {
        let noun = forWord - 1
        guard forWord + 1 < sentence.upperBound, noun - 2 > sentence.lowerBound,
            TaggedText.demands.contains(text.hashes[noun])
        else { return nil }
        let owner = has(noun - 1, [.determiner, .possessive]) ? noun - 1 : noun - 2
        let verb = matches(owner - 1, "with") ? owner - 2 : owner - 1
        guard verb > sentence.lowerBound,
            has(owner, .possessive)
                ? TaggedText.repetitions.contains(text.hashes[verb])
                : has(owner, .determiner)
                    && (verb < owner - 1 ? TaggedText.openings : TaggedText.makings).contains(text.hashes[verb]),
            let speaker = subject(before: verb, from: sentence.lowerBound), canSpeak(speaker, verb),
            !speaker.isNegated, !speaker.isPassive
        else { return nil }
        return Attribution(
            content: clause(forWord + 1, sentence.upperBound),
            cue: verb..<noun + 1,
            speaker: speaker,
            act: .demand
        )
    }

    /// "Quay Watch is appalled by the arrests", "remains deeply concerned about the trial": what moves a body.
    func moved(_ participle: Int, _ sentence: Range<Int>) -> Attribution? {
        let isOutraged = TaggedText.outrages.contains(text.hashes[participle])
        guard isOutraged || TaggedText.worries.contains(text.hashes[participle]), !isQuoted(participle + 2),
            has(participle + 1, .preposition), !has(participle + 1, [.of, .forWord]), !isTo(participle + 1)
        else { return nil }
        var verb = participle - 1
        while verb > sentence.lowerBound, isAdverb(verb), !has(verb, .negation) { verb -= 1 }
        let isPresent =
            matches(verb, "is") || matches(verb, "are") || matches(verb, "remains") || matches(verb, "remain")
        guard isPresent, let speaker = subject(before: verb, from: sentence.lowerBound), !speaker.isNegated,
            isBody(speaker)
        else { return nil }
        return Attribution(
            content: object(participle + 2, sentence.upperBound),
            cue: participle..<participle + 1,
            speaker: speaker,
            act: isOutraged ? .condemn : .state
        )
    }

    /// "does not recommend restrictions": advice against something, whose cue begins with the negation.
    func advisedAgainst(_ cue: Int, _ speaker: Phrase, _ sentence: Range<Int>) -> Attribution? {
        let verb = (speaker.tokens.upperBound..<cue).first { has($0, .auxiliary) }
        guard matches(cue, "recommend"), let verb, cue + 2 < sentence.upperBound, canHoldView(speaker),
            isWord(cue + 1), !has(cue + 1, [.preposition, .coordinator, .pronoun]) || has(cue + 1, .possessive)
        else { return nil }
        return Attribution(
            content: object(cue + 1, sentence.upperBound),
            cue: verb..<cue + 1,
            speaker: speaker,
            act: .demand
        )
    }

    private func isBody(_ phrase: Phrase) -> Bool {
        guard let last = phrase.tokens.last else { return false }
        if isName(last) { return name(at: last).type != .person }
        return has(last, .body) || phrase.tokens.contains { has($0, .body) && $0 + 1 < last && has($0 + 1, .of) }
    }

    /// "X joins 20 groups in calling for": who joins, of the preposition before the gerund.
    func joiner(_ preposition: Int, _ sentence: Range<Int>) -> Phrase? {
        guard matches(preposition, "in") else { return nil }
        let low = max(sentence.lowerBound + 1, preposition - 12)
        let verb = (low..<preposition).last {
            matches($0, "joins") || matches($0, "joined") || matches($0, "join")
        }
        guard let verb, let speaker = subject(before: verb, from: sentence.lowerBound), canSpeak(speaker, verb),
            !speaker.isNegated
        else { return nil }
        return speaker
    }

    private static let announcements = HashSet(
        words: """
            state inform clarify announce stress emphasise emphasize reiterate remind assure confirm add declare reaffirm \
            underline underscore note advise warn make report
            """
    )
    private static let feelings = HashSet(words: "pleased proud delighted happy glad honoured honored sorry saddened")
    private static let moods = HashSet(
        words: "concern regret dismay alarm sadness satisfaction appreciation indignation"
    )
    private static let demands = HashSet(words: "call calls demand demands appeal appeals plea request")
    private static let repetitions = HashSet(
        words: "reiterate reiterates reiterated renew renews renewed repeat repeats repeated"
    )
    private static let openings = HashSet(
        words:
            "opened opens began begins closed closes ended ends concluded concludes finished responded responds replied"
    )
    private static let outrages = HashSet(words: "appalled outraged dismayed horrified shocked")
    private static let worries = HashSet(words: "concerned alarmed worried disturbed troubled saddened")
}
