internal import NewsModel
internal import NewsText

/// Headlines whose words have no verb of their own, or stand before a speaker and a verb that end them.
extension TaggedText {
    /// "Ferry to stay in port, union says": a speaker and a verb that end the headline.
    func closing(_ headline: Range<Int>) -> Attribution? {
        guard let cue = headline.last, isCue(cue, true, headline), has(cue, .takesBare),
            has(cue, [.presentForm, .baseForm]),
            let comma = headline.last(where: { isComma($0) && !isQuoted($0) }), comma + 1 < cue
        else { return nil }
        let words = trimmed(headline.lowerBound..<comma)
        let speaker = comma + 1..<cue
        guard wordCount(words) > 2, !isQuestion(words), voice(speaker) != nil || speaker.allSatisfy({ isName($0) })
        else { return nil }
        var new = attribution(words, Phrase(tokens: speaker, whole: speaker), isTrailing: true)
        new.cue = cue..<cue + 1
        new.act = self.words[cue].act
        return new
    }

    /// "Ferries ‘late’, says Quist", "No early vote, insists union": words without a finite verb before "says".
    func closingInverted(_ headline: Range<Int>) -> Attribution? {
        guard let comma = headline.last(where: { isComma($0) && !isQuoted($0) }), comma + 2 < headline.upperBound,
            isSaying(comma + 1) || matches(comma + 1, "warns") || matches(comma + 1, "admits")
        else { return nil }
        let words = trimmed(headline.lowerBound..<comma)
        let speaker = comma + 2..<headline.upperBound
        guard wordCount(words) > 1, !isQuestion(words), !words.allSatisfy({ isName($0) }),
            voice(speaker) != nil || speaker.allSatisfy({ isName($0) })
        else { return nil }
        var new = attribution(words, Phrase(tokens: speaker, whole: speaker), isTrailing: true)
        new.cue = comma + 1..<comma + 2
        new.act = self.words[comma + 1].act
        return new
    }

    /// "Quist says no early vote", "Army says 14 dead in raid": a speaker and words without a verb behind "says".
    func verbless(_ headline: Range<Int>) -> Attribution? {
        let first = headline.lowerBound
        let ends = [false, true].compactMap { headlineSubject(first, headline.upperBound, isPlural: $0) }
        guard let end = ends.first(where: { $0 > first && isSaying($0) }), let follow = verbless(behind: end, headline)
        else { return nil }
        let subject = headline.lowerBound..<end
        guard voice(subject) != nil || subject.allSatisfy({ isName($0) }) else { return nil }
        var new = attribution(follow.content, Phrase(tokens: subject, whole: subject))
        new.cue = end..<end + 1
        return new
    }

    /// What stands behind a headline's "says" up to the next comma, where it is more than "goodbye" or "little about it".
    func verbless(behind cue: Int, _ headline: Range<Int>) -> Following? {
        let start = cue + 1
        guard start + 1 < headline.upperBound, isSaying(cue), isWord(start), !isQuoted(start),
            !has(start, [.preposition, .coordinator, .pronoun, .reflexive, .question, .adverb]),
            !TaggedText.phrases.contains(text.hashes[start])
        else { return nil }
        let end = (start..<headline.upperBound).first { isComma($0) && !isQuoted($0) } ?? headline.upperBound
        let content = trimmed(start..<end)
        return wordCount(content) > 1 ? Following(content: content) : nil
    }

    /// "Lomna vows no cuts", "Lomna slams closing of port": a verb that is a noun as well, behind any name that opens.
    func pledged(_ headline: Range<Int>) -> Attribution? {
        guard let end = headlineSubject(headline.lowerBound, headline.upperBound), end > headline.lowerBound,
            end + 2 < headline.upperBound, has(end, .alsoNoun), has(end, .presentForm), words[end].act != .state,
            opensPlainObject(end + 1)
        else { return nil }
        let subject = headline.lowerBound..<end
        let phrase = Phrase(tokens: subject, whole: subject)
        guard voice(subject) != nil, let follow = following(end, phrase, headline) else { return nil }
        var new = attribution(follow.content, phrase)
        new.cue = end..<end + 1
        new.act = follow.act ?? words[end].act
        return new
    }

    /// Whether a word behind such a verb is no verb: "climate pledges fall short".
    private func opensPlainObject(_ at: Int) -> Bool {
        has(at, [.determiner, .possessive]) || isTo(at) || text.flags[at].contains(.number) || ends(at, with: "ing")
            || isApostrophe(at + 1)
    }

    private func isSaying(_ cue: Int) -> Bool {
        matches(cue, "says") || matches(cue, "say") || matches(cue, "insists") || matches(cue, "insist")
    }

    /// "Lomna sees recall over by March": what somebody expects, and not "sees off".
    func seen(_ headline: Range<Int>) -> Attribution? {
        guard let end = headlineSubject(headline.lowerBound, headline.upperBound), end > headline.lowerBound,
            end + 3 < headline.upperBound, matches(end, "sees"), !has(end + 1, [.preposition, .reflexive]),
            !matches(end + 1, "red"), isName(headline.lowerBound) || voice(headline.lowerBound..<end) != nil
        else { return nil }
        let subject = headline.lowerBound..<end
        var new = attribution(trimmed(end + 1..<headline.upperBound), Phrase(tokens: subject, whole: subject))
        new.cue = end..<end + 1
        return new
    }

    /// What is said in so many words and is no statement about anything: "says goodbye to", "says little about".
    private static let phrases = HashSet(
        words: """
            sorry goodbye farewell hello thanks thank grace little nothing much more less lots plenty enough everything \
            something anything so hi bye mass prayers yes otherwise again a an the i
            """
    )
}
