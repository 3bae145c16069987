internal import NewsModel
internal import NewsText

/// What a sentence gives as somebody's without a verb: "Selon X, …", "…, según X", "По словам X, …", "Как сообщил X, …".
extension TaggedText {
    /// A source that opens the sentence: what follows its comma is said.
    func leadingSource(in sentence: Range<Int>) -> Attribution? {
        var first = sentence.lowerBound
        let high = sentence.upperBound
        while first < high, has(first, [.coordinator, .adverb]) || isComma(first) || isDash(first) { first += 1 }
        for at in first..<min(first + 4, high) {
            if isComma(at) { return nil }
            guard let found = sourceFrame(at, sentence) else { continue }
            let end = end(ofSource: found.speaker, high)
            guard let comma = (end..<min(end + 12, high)).first(where: { isComma($0) || isQuoted($0) }),
                isComma(comma), comma == end || !(end..<comma).contains(where: { has($0, [.finite, .cue]) })
            else { return nil }
            let content = reportedWords(comma + 1, high)
            guard wordCount(content) > 2 else { return nil }
            return Attribution(
                content: content,
                cue: found.cue,
                speaker: found.speaker,
                isCarried: isBackward(found.speaker)
            )
        }
        return nil
    }

    /// A source behind what is said, or in the middle of it.
    func source(_ at: Int, _ sentence: Range<Int>) -> Attribution? {
        let low = sentence.lowerBound
        let high = sentence.upperBound
        guard at > low + 2, has(at, [.according, .speechNoun]), !has(at - 1, .determiner) || isJoint(at - 1),
            let found = sourceFrame(at, sentence)
        else { return nil }
        var start = found.cue.lowerBound
        while start > low, isComma(start - 1) { start -= 1 }
        let content = trimmed(low..<start)
        let end = end(ofSource: found.speaker, high)
        guard !content.contains(where: { isColon($0) || isSemicolon($0) }) else { return nil }
        var new = Attribution(
            content: content,
            cue: found.cue,
            speaker: found.speaker,
            isTrailing: true,
            isCarried: isBackward(found.speaker)
        )
        let rest = trimmed(end..<high)
        if wordCount(rest) > 1, !rest.contains(where: { isQuoted($0) }) { new.rest = rest }
        return wordCount(content) > (new.rest == nil || !isComma(start) ? 2 : 0) ? new : nil
    }

    /// The words that name a source and who it is, a person, a body or a document.
    private func sourceFrame(_ at: Int, _ sentence: Range<Int>) -> (cue: Range<Int>, speaker: Phrase)? {
        let high = sentence.upperBound
        guard at + 1 < high, !isQuoted(at) else { return nil }
        if let verb = verbOfSource(at, high) {
            // "riferito dalla polizia"
            let isAgent = tongue == .italian && starts(verb + 1, with: "da")
            guard let speaker = isAgent ? subject(after: verb + 2, to: high) : subjectBehind(verb + 1, high),
                isPersonOrBody(speaker)
            else { return nil }
            return (at..<verb + 1, speaker)
        }
        if let word = backwardSource(at, sentence) {
            return (
                word,
                Phrase(tokens: word.upperBound - 1..<word.upperBound, whole: word)
            )
        }
        guard let speaker = namedSource(at, high), isSource(speaker), speaker.tokens.lowerBound > at,
            speaker.tokens.lowerBound - at < 4
        else { return nil }
        var low = at
        while low > sentence.lowerBound, at - low < 3,
            has(low - 1, [.forWord, .determiner]) || isJoint(low - 1) && !isStop(low - 1)
        {
            low -= 1
        }
        return (low..<at + 1, speaker)
    }

    /// Whether words behind "according to" can be somebody: no law, no rule.
    private func isSource(_ phrase: Phrase) -> Bool {
        guard !phrase.tokens.contains(where: { laws.contains(text.hashes[$0]) }) else { return false }
        return isPersonOrBody(phrase) || tongue == .russian
            || phrase.tokens.contains { isCapital($0) && ($0 > phrase.tokens.lowerBound || isName($0)) }
    }

    /// "selon elle", "según él", "по его словам": who spoke before.
    private func backwardSource(_ at: Int, _ sentence: Range<Int>) -> Range<Int>? {
        if tongue == .russian {
            guard has(at, .speechNoun), at > sentence.lowerBound + 1, has(at - 2, .forWord),
                backwards.contains(text.hashes[at - 1])
            else {
                return nil
            }
            return at - 2..<at + 1
        }
        guard has(at, .according), at + 1 < sentence.upperBound, backwards.contains(text.hashes[at + 1]) else {
            return nil
        }
        return at..<at + 2
    }

    /// Whether the words of a source stand for who spoke before.
    private func isBackward(_ speaker: Phrase) -> Bool {
        speaker.whole.contains { backwards.contains(text.hashes[$0]) } && speaker.whole.count < 4
    }

    /// Where the words for a source end, its apposition among them: "Selon Jean Morel, maire de Valdrin|, la digue …".
    ///
    /// What follows the comma behind a body is what it says.
    private func end(ofSource speaker: Phrase, _ high: Int) -> Int {
        let end = speaker.tokens.upperBound
        guard let more = speaker.apposition, more.upperBound < high, isComma(more.upperBound), more.lowerBound >= end,
            speaker.tokens.contains(where: { isSomebody($0) }), more.contains(where: { isSomebody($0) })
        else { return end }
        return more.upperBound
    }

    private func isSomebody(_ at: Int) -> Bool { has(at, .person) || typeOfName(at) == .person }

    /// "según | dijo", "secondo quanto | riferito dalla", "como | informou", "Как | сообщил": the verb behind "as".
    private func verbOfSource(_ at: Int, _ high: Int) -> Int? {
        guard has(at, .according) || asWords.contains(text.hashes[at]) else { return nil }
        var verb = at + 1
        while verb < min(high, at + 5),
            has(verb, [.determiner, .auxiliary, .reflexive, .that]) || isJoint(verb)
                || links.contains(text.hashes[verb])
        {
            verb += 1
        }
        guard verb < high, !isQuoted(verb), has(verb, .cue), !isName(verb), has(verb, .inverts), verb + 1 < high,
            !has(verb, .alsoNoun) || verb == at + 1
        else { return nil }
        return verb
    }
}

/// Pronouns behind "according to"; Spanish "él" has the hash of an article.
private let backwards = HashSet(words: "lui elle eux elles ella ellos ellas lei loro ele ela eles elas его ее её их")
private let laws = HashSet(
    words: """
        loi lois code constitution règlement accord article décret plan calendrier ley leyes código constitución \
        reglamento acuerdo artículo decreto calendario legge leggi codice costituzione regolamento accordo articolo \
        lei leis constituição regulamento artigo calendário закону закона
        """
)
/// "As" before a verb of reporting.
private let asWords = HashSet(words: "comme como come как")
/// What may stand between it and the verb.
private let links = HashSet(words: "quanto ce lo o l")
