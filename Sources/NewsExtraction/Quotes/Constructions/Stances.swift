internal import NewsModel
internal import NewsText

/// Speech that a verb and the word behind it report together: "was adamant that", "faces accusations that".
extension TaggedText {
    /// "is confident that", "was adamant the road would open", "was unequivocal: “…”": what somebody holds.
    func stance(_ verb: Int, _ sentence: Range<Int>) -> Attribution? {
        var word = verb + 1
        while word < sentence.upperBound, word < verb + 3, isAdverb(word) || matches(word, "very") { word += 1 }
        let next = word + 1
        guard next + 1 < sentence.upperBound else { return nil }
        if has(next, .of) || matches(next, "about"), TaggedText.judgements.contains(text.hashes[word]) {
            return judged(word, verb, sentence)
        }
        guard TaggedText.stances.contains(text.hashes[word]) else { return nil }
        let content: Range<Int>
        if matches(next, "that") {
            content = clause(next + 1, sentence.upperBound)
        } else if isColon(next), isQuoted(next + 1) {
            content = clause(next + 1, sentence.upperBound)
        } else if !matches(word, "clear"), opensClause(next, word, sentence.upperBound) {
            content = clause(next, sentence.upperBound)
        } else {
            return nil
        }
        guard let speaker = subject(before: verb, from: sentence.lowerBound), canHoldView(speaker),
            !speaker.isNegated, !isSupposed(verb, sentence)
        else { return nil }
        return Attribution(content: content, cue: word..<word + 1, speaker: speaker)
    }

    /// "was critical of | the plan", "is openly dismissive of | his rivals": whom or what somebody condemns.
    private func judged(_ word: Int, _ verb: Int, _ sentence: Range<Int>) -> Attribution? {
        guard !matches(verb, "been"), !matches(verb, "being"), !isQuoted(word + 2),
            opensObject(word + 2, sentence.upperBound),
            let speaker = subject(before: verb, from: sentence.lowerBound), canHoldView(speaker), !speaker.isNegated,
            !speaker.hasModal, !isSupposed(verb, sentence)
        else { return nil }
        return Attribution(
            content: object(word + 2, sentence.upperBound),
            cue: word..<word + 1,
            speaker: speaker,
            act: .condemn
        )
    }

    /// "faces accusations from X that …", "amid allegations of …": of what somebody is accused, and by whom if told.
    func confronted(_ noun: Int, _ sentence: Range<Int>) -> Attribution? {
        let high = sentence.upperBound
        guard noun + 2 < high, noun > sentence.lowerBound, TaggedText.accusations.contains(text.hashes[noun]) else {
            return nil
        }
        let low = max(sentence.lowerBound, noun - 4)
        guard
            let verb = (low..<noun).last(where: { TaggedText.confronts.contains(text.hashes[$0]) }),
            (verb + 1..<noun).allSatisfy({ isWord($0) && !isQuoted($0) && !has($0, [.preposition, .finite]) })
        else { return nil }
        var new = Attribution(content: noun..<noun, cue: noun..<noun + 1, act: .accuse, isPassive: true)
        var at = noun + 1
        if matches(at, "from") || matches(at, "by"), let agent = accuser(at, high) {
            new.speaker = agent
            new.isPassive = false
            at = agent.tokens.upperBound
        }
        guard at + 1 < high, matches(at, "that") || has(at, .of) else { return nil }
        new.content = matches(at, "that") ? clause(at + 1, high) : object(at + 1, high)
        guard new.speaker == nil, has(at, .of),
            let from = new.content.last(where: { matches($0, "from") || matches($0, "by") }),
            let agent = accuser(from, high), agent.tokens.upperBound >= new.content.upperBound
        else { return new }
        new.content = trimmed(new.content.lowerBound..<from)
        new.speaker = agent
        new.isPassive = false
        return new
    }

    /// Who stands behind "from" and can accuse.
    private func accuser(_ from: Int, _ high: Int) -> Phrase? {
        guard let agent = subject(after: from + 1, to: high), canHoldView(agent) else { return nil }
        return Phrase(tokens: agent.tokens, whole: agent.tokens)
    }

    /// What people are of something that they say.
    private static let stances = HashSet(
        words: """
            adamant confident certain clear insistent convinced unequivocal emphatic categorical hopeful optimistic sure
            """
    )
    private static let judgements = HashSet(words: "critical scathing dismissive contemptuous disparaging disdainful")
    private static let accusations = HashSet(words: "accusation accusations allegation allegations claims")
    private static let confronts = HashSet(words: "face faces faced facing amid")
}
