internal import NewsModel
internal import NewsText

/// A quotation that no verb of its sentence claims.
private struct Leftover {
    let quotation: Quotation
    let sentence: Range<Int>
    /// Words between the marks.
    let count: Int
    /// It opens the sentence, perhaps behind a dash.
    let opens: Bool
    /// Nothing else stands in the sentence.
    let fills: Bool

    init(_ quotation: Quotation, _ sentence: Range<Int>, _ tagged: TaggedText) {
        self.quotation = quotation
        self.sentence = sentence
        count = tagged.wordCount(quotation.inner)
        opens =
            quotation.tokens.lowerBound <= sentence.lowerBound
            || quotation.tokens.lowerBound == sentence.lowerBound + 1 && tagged.isDash(sentence.lowerBound)
        fills = opens && quotation.tokens.upperBound >= sentence.upperBound - 1
    }
}

/// Whose words a quotation is that no verb of its sentence claims.
///
/// The first that tells takes it: its own marks ("“BERG: …”"), the part before it ("“…,” she said. “…”"), a name or a clause
/// beside it ("Berg: “…”"), the sentence before ("The mayor was blunt. “…”"), a verb that no table holds, and at last
/// whoever spoke before.
extension QuoteWriter {
    /// Writes the quotations that no cue of the sentence claimed: the rest of a split one, or those of the last speaker.
    ///
    /// `first` is the number of quotes before the sentence, `earlier` who spoke before it.
    mutating func writeLeftovers(
        _ sentence: Range<Int>,
        _ covered: [Range<Int>],
        _ first: Int,
        _ isHeadline: Bool,
        _ earlier: LastSpeech?
    ) {
        let isReported = tagged.isReported(sentence)
        // What looks back to the sentence's start does so for every quotation.
        let isReadable = tagged.isReadable(sentence)
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            guard tagged.isQuoted(at) else {
                at += 1
                continue
            }
            let quotation = tagged.quotation(at: at)
            at = max(quotation.tokens.upperBound, at + 1)
            guard !covered.contains(where: { $0.overlaps(quotation.tokens) }) else { continue }
            if tagged.tongue == .german, tagged.isTerm(quotation, sentence) { continue }
            if tagged.isStageDirection(quotation) { continue }
            let left = Leftover(quotation, sentence, tagged)
            if writeLabelled(left) || writeNextPart(left, first) { continue }
            if writeBeside(left, isHeadline, isReadable) || writeBehindSentence(left) { continue }
            if writeBehindReport(left, isReported) || writeLooseObject(left, covered, first, isReadable) { continue }
            writeGoingOn(left, earlier, isReadable)
        }
    }

    /// "“BERG: The plan": a transcript's label inside the marks.
    private mutating func writeLabelled(_ left: Leftover) -> Bool {
        guard let label = tagged.turnLabel(of: left.quotation) else { return false }
        let words = label.upperBound + 1..<left.quotation.tokens.upperBound
        append(Attribution(content: words, speaker: Phrase(tokens: label, whole: label)), words, left.sentence)
        return true
    }

    /// The next part of what was begun: in a new paragraph, or behind its cue, "“…,” she said, “…”".
    private mutating func writeNextPart(_ left: Leftover, _ first: Int) -> Bool {
        guard let last else { return false }
        let isNext =
            left.quotation.continues
            || quotes.count > first && quotes[last.quote].quote.cue != nil
                && quotes[last.quote].quote.kind != .indirect && isSplit(left.quotation, after: last.quote)
        guard isNext else { return false }
        carry(left.quotation.tokens, last.quote, left.sentence, 85)
        return true
    }

    /// What stands beside the quotation tells: a signature, a name or a clause before a colon, "was her answer".
    private mutating func writeBeside(_ left: Leftover, _ isHeadline: Bool, _ isReadable: Bool) -> Bool {
        guard left.count > 1 else { return false }
        let tokens = left.quotation.tokens
        let sentence = left.sentence
        let mark = tokens.lowerBound
        if left.opens,
            let name = tagged.signature(behind: tokens.upperBound, sentence)
                ?? (left.count > 4 && tagged.tongue == .english
                    ? tagged.attributed(behind: tokens.upperBound, sentence) : nil)
        {
            append(Attribution(content: tokens, cue: nil, speaker: Phrase(tokens: name, whole: name)), tokens, sentence)
            return true
        }
        if isReadable,
            let speaker = isHeadline
                ? tagged.colonSpeaker(before: mark, sentence) : tagged.turn(before: mark, sentence)
        {
            append(Attribution(content: tokens, cue: nil, speaker: speaker), tokens, sentence)
            return true
        }
        if left.count > 2, !left.opens, isReadable,
            tagged.isColon(mark - 1) || tagged.tongue == .english && tagged.endsInMessage(mark - 1, sentence),
            let introduced = tagged.introducer(mark - 1, sentence)
        {
            append(introduced, tokens, sentence)
            return true
        }
        guard tagged.tongue == .english else { return false }
        if left.opens, let answer = tagged.nounCue(after: tokens.upperBound, sentence) {
            append(answer, tokens, sentence)
            return true
        }
        guard !left.opens, let last, last.sentenceEnd == sentence.lowerBound, tagged.isLeadIn(sentence, before: mark)
        else { return false }
        carry(tokens, last.quote, sentence, 80)
        return true
    }

    /// What the sentence before tells, "He told the Post: ⏎“…”"; then a verb that no table holds, "“…,” Berg deadpanned".
    private mutating func writeBehindSentence(_ left: Leftover) -> Bool {
        guard left.opens, left.count > 1 else { return false }
        let tokens = left.quotation.tokens
        let sentence = left.sentence
        let endsWithComma = left.quotation.inner.last.map { tagged.isComma($0) } ?? false
        if !endsWithComma, let silent, silent.upperBound == sentence.lowerBound, let new = announced(left, by: silent) {
            append(new, tokens, sentence)
            return true
        }
        guard endsWithComma, tokens.upperBound < sentence.upperBound,
            let loose = tagged.looseCue(after: tokens.upperBound, sentence)
        else { return false }
        append(loose, tokens, sentence)
        return true
    }

    /// Whose words a quotation is by the sentence before it, which has no quotes.
    private func announced(_ left: Leftover, by silent: Range<Int>) -> Attribution? {
        if tagged.tongue == .german { return topic(silent, left.sentence) }
        return tagged.announcement(in: silent, isAlone: left.fills)
            ?? subject(of: silent, left.fills && left.count > 2, left.sentence)
    }

    /// A quotation in a German sentence of reported speech, or behind a colon that nothing speaks before.
    private mutating func writeBehindReport(_ left: Leftover, _ isReported: Bool) -> Bool {
        let tokens = left.quotation.tokens
        let sentence = left.sentence
        if isReported || tagged.isIntroduced(left.quotation, sentence), let last,
            last.sentenceEnd == sentence.lowerBound
        {
            carry(tokens, last.quote, sentence, 65)
            return true
        }
        guard isReported, left.count > 2 || left.count == 2 && !left.opens, let silent,
            let new = topic(silent, sentence)
        else { return false }
        append(new, tokens, sentence)
        return true
    }

    /// "X has touted a record of “…”": a quotation inside what somebody does.
    private mutating func writeLooseObject(
        _ left: Leftover,
        _ covered: [Range<Int>],
        _ first: Int,
        _ isReadable: Bool
    ) -> Bool {
        guard !left.opens, left.count > 2, isReadable, quotes.count == first, tagged.tongue != .german,
            let loose = tagged.looseObject(left.quotation.tokens.lowerBound, left.sentence),
            let range = accept(loose, covered)
        else { return false }
        append(loose, range, left.sentence)
        return true
    }

    /// A quotation that is a sentence, or opens one: the last speaker goes on, unless the sentence has another of its own.
    private mutating func writeGoingOn(_ left: Leftover, _ earlier: LastSpeech?, _ isReadable: Bool) {
        let sentence = left.sentence
        guard left.fills || (left.opens && left.count > 5),
            let here = left.opens && tagged.tongue != .english ? earlier : last,
            here.sentenceEnd == sentence.lowerBound
        else { return }
        if !left.fills, isReadable, tagged.hasOwnSpeaker(left.quotation, sentence) {
            append(Attribution(content: left.quotation.tokens, cue: nil), left.quotation.tokens, sentence)
            return
        }
        let isNewParagraph = tagged.text.flags[sentence.lowerBound].contains(.lineBefore)
        // "According to the survey, … ⏎“We must act.”": a source that is only named does not go on in person
        if isNewParagraph, !here.hasMarks, tagged.tongue == .english, here.isSource { return }
        let goesOn =
            isNewParagraph
            ? left.count > 2 && (here.hasMarks || left.fills) : left.count > 2 || left.fills && here.hasMarks
        if goesOn { carry(left.quotation.tokens, here.quote, sentence, isNewParagraph ? 60 : 75) }
    }

    /// Whom the sentence before in the same paragraph is about: "The mayor was blunt. “…”"
    private func subject(of before: Range<Int>, _ isAlone: Bool, _ sentence: Range<Int>) -> Attribution? {
        guard isAlone, tagged.tongue == .english, let last = before.last,
            !tagged.text.flags[sentence.lowerBound].contains(.lineBefore),
            let speaker = tagged.leadingSubject(before: last, before), !speaker.isNegated,
            let end = speaker.tokens.last
        else { return nil }
        let isHuman =
            speaker.tokens.count == 1 && tagged.has(end, .human)
            || tagged.typeOfName(end) == .person
            || tagged.has(end, .person) && tagged.has(speaker.tokens.lowerBound, .determiner)
        return isHuman ? Attribution(content: end..<end, cue: nil, speaker: speaker) : nil
    }

    /// Whom the German sentence before in the same paragraph is about.
    private func topic(_ before: Range<Int>, _ sentence: Range<Int>) -> Attribution? {
        guard before.upperBound == sentence.lowerBound,
            !tagged.text.flags[sentence.lowerBound].contains(.lineBefore) || tagged.isColon(before.upperBound - 1)
        else { return nil }
        return tagged.germanTopic(before)
    }

    /// Whether a quotation is the next part of the quote with this index: the cue stands between them.
    private func isSplit(_ quotation: Quotation, after index: Int) -> Bool {
        let before = quotes[index]
        guard before.tokens.upperBound <= quotation.tokens.lowerBound, tagged.wordCount(quotation.inner) > 1 else {
            return false
        }
        let mark = quotation.tokens.lowerBound - 1
        return tagged.isComma(mark) || tagged.isStop(mark) || tagged.isDash(mark) || tagged.isColon(mark)
            || tagged.wordCount(quotation.inner) > 5
            || tagged.has(mark, [.coordinator, .that])
    }
}
