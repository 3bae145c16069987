internal import NewsModel
internal import NewsText

/// A verb and its subject behind what is said, without quotation marks: "La digue tiendra, | a déclaré la maire".
extension TaggedText {
    /// The tag that a comma opens.
    func tag(behind comma: Int, _ sentence: Range<Int>) -> Attribution? {
        let low = sentence.lowerBound
        let high = sentence.upperBound
        let start = comma + 1
        guard start + 1 < high, let cue = cueOfTag(start, high), words[cue].act == .state, has(cue, .inverts) else {
            return nil
        }
        guard let speaker = subject(ofTag: cue, start, high),
            isPersonOrBody(speaker) || isPronounOfPerson(speaker) || tongue == .russian
        else { return nil }
        let end = max(cue + 1, speaker.whole.upperBound)
        guard speaker.tokens.lowerBound - cue < 12, !questions.contains(text.hashes[cue]),
            !(cue + 1..<speaker.tokens.lowerBound).contains(where: { has($0, [.subordinator, .finite]) })
        else { return nil }
        let behind = end..<high
        guard !behind.contains(where: { has($0, .that) && !isQuoted($0) }) else { return nil }
        let content = trimmed(low..<comma)
        // "En este contexto, …": an adverbial is nothing said.
        let isAdverbial = has(content.lowerBound, .preposition) && wordCount(content) < 6
        guard !content.contains(where: { isSemicolon($0) }), !isAdverbial else { return nil }
        var new = Attribution(
            content: content,
            cue: cue..<cue + 1,
            speaker: speaker,
            act: words[cue].act,
            isTrailing: true
        )
        if let next = behind.first, isComma(next), !isWhole(content), goesOn(next + 1, high) {
            // "La digue, a déclaré la maire, sera fermée"
            new.rest = trimmed(behind)
            return new
        }
        return wordCount(content) > 2 ? new : nil
    }

    /// Whether words before a tag are a clause of their own: more than a few, or a verb among them.
    private func isWhole(_ words: Range<Int>) -> Bool {
        wordCount(words) > 5 || words.contains { has($0, [.finite, .auxiliary]) && !isName($0) }
    }

    /// Whether a predicate follows a comma, and no apposition: ", | sera fermée", ", | ne fermera pas".
    private func goesOn(_ at: Int, _ high: Int) -> Bool {
        guard at + 1 < high, isWord(at), !isCapital(at), !isQuoted(at) else { return false }
        if has(at, [.finite, .auxiliary, .negation, .reflexive]) { return true }
        return !has(
            at,
            [
                .determiner, .preposition, .coordinator, .subordinator, .who, .that, .person, .body, .according, .cue,
                .adverb, .weekday, .document,
            ]
        )
    }

    /// The verb of reporting that opens the words at `start`, its auxiliary and pronouns before it.
    private func cueOfTag(_ start: Int, _ high: Int) -> Int? {
        var at = start
        while at < min(high, start + 8), !isQuoted(at) {
            if at + 1 < high, isCue(at), !isCapital(at), isReporting(at, start..<high) { return at }
            guard
                has(at, [.auxiliary, .reflexive, .adverb]) || at > start && has(at, .pronoun) || isJoint(at)
                    || isLink(at)
            else { return nil }
            at += 1
        }
        return nil
    }
}

/// Verbs that ask: what stands before them is no statement.
private let questions = HashSet(
    words: """
        demande demandé demandait interroge pregunta preguntó pergunta perguntou chiede chiese chiesto domanda спросил \
        спросила
        """
)
