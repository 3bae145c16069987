internal import NewsModel
internal import NewsText

/// Whose words a quotation is that no verb of its sentence claims.
extension QuoteWriter {
    /// Quotations that no cue of the sentence claimed: the rest of a split one, or those of the last speaker.
    ///
    /// `first` is the number of quotes before the sentence, `earlier` who spoke before it.
    mutating func leftover(
        _ sentence: Range<Int>,
        _ covered: [Range<Int>],
        _ first: Int,
        _ isHeadline: Bool,
        _ earlier: LastSpeech?
    ) {
        var at = sentence.lowerBound
        let isReported = reading.isReported(sentence)
        // What looks back to the sentence's start does so for every quotation.
        let isReadable = reading.isReadable(sentence)
        while at < sentence.upperBound {
            guard reading.isQuoted(at) else {
                at += 1
                continue
            }
            let stretch = reading.quoted[Int(reading.stretchAt[at])]
            at = max(stretch.tokens.upperBound, at + 1)
            guard !covered.contains(where: { $0.overlaps(stretch.tokens) }) else { continue }
            let count = reading.wordCount(stretch.inner)
            if reading.tongue == .german, reading.isTerm(stretch, sentence) { continue }
            let opens =
                stretch.tokens.lowerBound <= sentence.lowerBound
                || stretch.tokens.lowerBound == sentence.lowerBound + 1 && reading.isDash(sentence.lowerBound)
            let fills = opens && stretch.tokens.upperBound >= sentence.upperBound - 1
            if reading.isStageDirection(stretch) { continue }
            if let label = reading.turnLabel(of: stretch) {
                append(
                    Attribution(
                        content: label.upperBound + 1..<stretch.tokens.upperBound,
                        speaker: Phrase(tokens: label, whole: label)
                    ),
                    label.upperBound + 1..<stretch.tokens.upperBound,
                    sentence
                )
            } else if stretch.continues, let last {
                carry(stretch.tokens, last.quote, sentence, 85)
            } else if quotes.count > first, let here = last, quotes[here.quote].quote.cue != nil,
                quotes[here.quote].quote.kind != .indirect, isSplit(stretch, after: here.quote)
            {
                carry(stretch.tokens, here.quote, sentence, 85)
            } else if opens, count > 1, let name = reading.signature(behind: stretch.tokens.upperBound, sentence) {
                append(
                    Attribution(content: stretch.tokens, cue: nil, speaker: Phrase(tokens: name, whole: name)),
                    stretch.tokens,
                    sentence
                )
            } else if count > 1, isReadable,
                let speaker = isHeadline
                    ? reading.colonSpeaker(before: stretch.tokens.lowerBound, sentence)
                    : reading.turn(before: stretch.tokens.lowerBound, sentence)
            {
                append(Attribution(content: stretch.tokens, cue: nil, speaker: speaker), stretch.tokens, sentence)
            } else if count > 2, !opens, isReadable, reading.isColon(stretch.tokens.lowerBound - 1),
                let pending = reading.introducer(stretch.tokens.lowerBound - 1, sentence)
            {
                append(pending, stretch.tokens, sentence)
            } else if opens, count > 1, reading.tongue == .english,
                let cue = reading.nounCue(after: stretch.tokens.upperBound, sentence)
            {
                append(cue, stretch.tokens, sentence)
            } else if !opens, count > 1, reading.tongue == .english, let here = last,
                here.sentenceEnd == sentence.lowerBound, reading.isPause(sentence, before: stretch.tokens.lowerBound)
            {
                carry(stretch.tokens, here.quote, sentence, 80)
            } else if opens, count > 1, let silent, silent.upperBound == sentence.lowerBound,
                !(stretch.inner.last.map { reading.isComma($0) } ?? false),
                let pending = reading.tongue == .german
                    ? topic(silent, sentence)
                    : reading.announcement(in: silent, isAlone: fills)
                        ?? subject(of: silent, fills && count > 2, sentence)
            {
                append(pending, stretch.tokens, sentence)
            } else if opens, count > 1, let last = stretch.inner.last, reading.isComma(last),
                stretch.tokens.upperBound < sentence.upperBound,
                let loose = reading.looseCue(after: stretch.tokens.upperBound, sentence)
            {
                append(loose, stretch.tokens, sentence)
            } else if isReported || reading.isIntroduced(stretch, sentence), let here = last,
                here.sentenceEnd == sentence.lowerBound
            {
                carry(stretch.tokens, here.quote, sentence, 65)
            } else if isReported, count > 2 || count == 2 && !opens, let silent,
                let pending = topic(silent, sentence)
            {
                append(pending, stretch.tokens, sentence)
            } else if !opens, count > 2, isReadable, quotes.count == first, reading.tongue != .german,
                let loose = reading.looseObject(stretch.tokens.lowerBound, sentence),
                let range = accept(loose, covered)
            {
                append(loose, range, sentence)
            } else if fills || (opens && count > 5),
                let here = opens && reading.tongue != .english ? earlier : last, here.sentenceEnd == sentence.lowerBound
            {
                let isNewParagraph = reading.text.flags[sentence.lowerBound].contains(.lineBefore)
                let goesOn =
                    isNewParagraph ? count > 2 && (here.hasMarks || fills) : count > 2 || fills && here.hasMarks
                if !fills, isReadable, reading.hasOwnSpeaker(stretch, sentence) {
                    append(Attribution(content: stretch.tokens, cue: nil), stretch.tokens, sentence)
                } else if goesOn {
                    carry(stretch.tokens, here.quote, sentence, isNewParagraph ? 60 : 75)
                }
            }
        }
    }

    /// Whom the sentence before in the same paragraph is about: "The mayor was blunt. “…”"
    private func subject(of before: Range<Int>, _ isAlone: Bool, _ sentence: Range<Int>) -> Attribution? {
        guard isAlone, reading.tongue == .english, let last = before.last,
            !reading.text.flags[sentence.lowerBound].contains(.lineBefore),
            let speaker = reading.leadingSubject(before: last, before), !speaker.isNegated,
            let end = speaker.tokens.last
        else { return nil }
        let isHuman =
            speaker.tokens.count == 1 && reading.has(end, .human)
            || reading.isName(end) && reading.names[Int(reading.nameAt[end])].type == .person
            || reading.has(end, .person) && reading.has(speaker.tokens.lowerBound, .determiner)
        return isHuman ? Attribution(content: end..<end, cue: nil, speaker: speaker) : nil
    }

    /// Whom the German sentence before in the same paragraph is about.
    private func topic(_ before: Range<Int>, _ sentence: Range<Int>) -> Attribution? {
        guard before.upperBound == sentence.lowerBound,
            !reading.text.flags[sentence.lowerBound].contains(.lineBefore) || reading.isColon(before.upperBound - 1)
        else { return nil }
        return reading.germanTopic(before)
    }

    /// Whether a quotation is the next part of the quote with this index: the cue stands between them.
    private func isSplit(_ stretch: QuotedStretch, after index: Int) -> Bool {
        let before = quotes[index]
        guard before.tokens.upperBound <= stretch.tokens.lowerBound, reading.wordCount(stretch.inner) > 1 else {
            return false
        }
        let mark = stretch.tokens.lowerBound - 1
        return reading.isComma(mark) || reading.isStop(mark) || reading.isDash(mark) || reading.isColon(mark)
            || reading.wordCount(stretch.inner) > 5
            || reading.has(mark, [.coordinator, .that])
    }

    /// The second half of a clause, up to the next attribution.
    func shortened(_ rest: Range<Int>, _ found: [Attribution], after attribution: Attribution) -> Range<Int> {
        var end = rest.upperBound
        for other in found where other.content != attribution.content {
            let start = min(other.content.lowerBound, other.frame.lowerBound)
            if start > rest.lowerBound { end = min(end, start) }
        }
        return reading.trimmed(rest.lowerBound..<max(end, rest.lowerBound))
    }
}
