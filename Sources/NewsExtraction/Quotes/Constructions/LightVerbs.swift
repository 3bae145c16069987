internal import NewsModel
internal import NewsText

/// Speech under a verb that says little and a word that says it: "made it clear that", "gave evidence that".
extension TaggedText {
    /// The clause behind such a word at `at`, and who made, gave or raised it.
    func lightSpeech(_ at: Int, _ sentence: Range<Int>) -> Attribution? {
        guard at + 2 < sentence.upperBound, matches(at + 1, "that"), TaggedText.lightWords.contains(text.hashes[at])
        else {
            return nil
        }
        let low = max(sentence.lowerBound + 1, at - 3)
        guard low < at, let verb = (low..<at).last(where: { TaggedText.lightVerbs.contains(text.hashes[$0]) }),
            !(verb + 1..<at).contains(where: { !isWord($0) || has($0, .preposition) }),
            let speaker = subject(before: verb, from: sentence.lowerBound), canSpeak(speaker, verb),
            !speaker.isNegated, !speaker.isPassive
        else { return nil }
        return Attribution(content: clause(at + 2, sentence.upperBound), cue: verb..<at + 1, speaker: speaker)
    }

    /// "made the point that", "issued an assurance that", "delivered a promise to": whoever made it says it.
    func madeNoun(_ noun: Int, _ sentence: Range<Int>) -> Attribution? {
        guard noun + 2 < sentence.upperBound, noun > sentence.lowerBound + 2,
            let start = opensSaying(noun + 1, of: noun)
        else { return nil }
        var verb = noun - 1
        while verb > sentence.lowerBound, noun - verb < 4, isWord(verb), !has(verb, .determiner) { verb -= 1 }
        guard has(verb, .determiner), verb > sentence.lowerBound + 1 else { return nil }
        verb -= 1
        guard TaggedText.makings.contains(text.hashes[verb]),
            let speaker = subject(before: verb, from: sentence.lowerBound), canSpeak(speaker, verb),
            !speaker.isNegated, !speaker.isPassive
        else { return nil }
        return Attribution(
            content: clause(start, sentence.upperBound),
            cue: noun..<noun + 1,
            speaker: speaker,
            act: words[noun].act
        )
    }

    /// Verbs with a noun for what is said: "issued a warning", "delivered a promise".
    static let makings = HashSet(
        words: """
            made makes make issued issues repeated repeats delivered delivers gave gives sounded launched launches
            """
    )

    private static let lightVerbs = HashSet(
        words: """
            made makes make gave gives raised expressed expresses voiced issued
            """
    )
    private static let lightWords = HashSet(
        words: """
            clear plain evidence fears fear concern concerns doubts hope hopes alarm regret confidence assurances \
            skepticism scepticism
            optimism frustration surprise
            """
    )
}
