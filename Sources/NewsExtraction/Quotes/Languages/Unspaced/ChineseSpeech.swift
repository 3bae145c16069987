internal import NewsModel
internal import NewsText

/// Chinese: the verb before the marks, "林安表示：“…”", behind them, "“…”，林安说", or with the marks in its clause.
extension TaggedText {
    /// Who says what stands in one pair of Chinese marks.
    func chinese(_ quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        if isChineseTerm(quotation, sentence) { return nil }
        if let before = chineseBefore(quotation, sentence) { return before }
        if let behind = chineseBehind(quotation, sentence) { return behind }
        return chineseWithin(quotation, sentence)
    }

    /// "X表示：“…”", "X告诉本报记者，“…”": the verb right before the mark, or the one that names the listener.
    private func chineseBefore(_ quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        var end = quotation.tokens.lowerBound
        while end > sentence.lowerBound, isUnspacedPause(end - 1) { end -= 1 }
        var verb = speechWord(endingAt: end, of: chineseVerbs, from: sentence.lowerBound)
        if verb == nil, end < quotation.tokens.lowerBound {
            let low = max(unspacedClauseStart(before: end, sentence), end - 14)
            verb =
                (low..<end).reversed().lazy
                .compactMap { self.speechWord(startingAt: $0, of: chineseTelling, to: end) }.first
        }
        guard var verb else { return headlineSpeaker(quotation, end, sentence) }
        // "警告称": one verb before another.
        if let first = speechWord(endingAt: verb.tokens.lowerBound, of: chineseVerbs, from: sentence.lowerBound),
            first.tokens.count > 1
        {
            verb = (first.tokens.lowerBound..<verb.tokens.upperBound, first.act)
        }
        let run = unspacedClauseStart(before: verb.tokens.lowerBound, sentence)..<verb.tokens.lowerBound
        let speaker = quotedSource(run) ?? chineseSpeaker(run)
        guard speaker != nil || run.isEmpty else { return nil }
        return Attribution(
            content: quotation.tokens,
            cue: verb.tokens,
            speaker: speaker,
            act: verb.act,
            isCarried: speaker == nil
        )
    }

    /// "王毅：“…”": no more than a name before the colon.
    private func headlineSpeaker(_ quotation: Quotation, _ end: Int, _ sentence: Range<Int>) -> Attribution? {
        let low = sentence.lowerBound
        guard end - low >= 2, end - low <= 12, isColon(quotation.tokens.lowerBound - 1), wordCount(quotation.inner) > 4,
            unspacedClauseStart(before: end, sentence) == low
        else { return nil }
        return Attribution(content: quotation.tokens, cue: nil, speaker: Phrase(tokens: low..<end, whole: low..<end))
    }

    /// "“…”，X说": perhaps a comma, the speaker, the verb.
    private func chineseBehind(_ quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        var start = quotation.tokens.upperBound
        while start < sentence.upperBound, isUnspacedPause(start) { start += 1 }
        let isWhole = quotation.inner.last.map { isStop($0) } ?? false
        // "在“空军一号”上对记者说"
        let isOpen = quotation.inner.last.map { isUnspacedPause($0) } ?? false
        guard start > quotation.tokens.upperBound || isWhole || isOpen || wordCount(quotation.inner) > 6 else {
            return nil
        }
        var at = start
        while at < min(start + 30, sentence.upperBound), isWord(at) || isQuoted(at) || isText("·", at: at) {
            if isQuoted(at) {
                // A name on the way: "特朗普在“空军一号”上说".
                let name = self.quotation(at: at)
                guard at > start, wordCount(name.inner) <= 6 else { return nil }
                at = max(at + 1, name.tokens.upperBound)
                continue
            }
            guard at > start, let verb = speechWord(startingAt: at, of: chineseVerbs, to: sentence.upperBound) else {
                at += 1
                continue
            }
            let end = verb.tokens.upperBound
            if end + 1 < sentence.upperBound, isUnspacedPause(end) {
                // "“A。”B说：“C”", "“A。”B说，他已…": the verb belongs to what follows; "“A，”B说，“C”" to both.
                let isColon = isColon(end)
                if isColon || isWhole && !isQuoted(end + 1) { return nil }
            } else if isWhole, end < sentence.upperBound, isWord(end) || isQuoted(end) {
                return nil
            }
            guard let speaker = chineseSpeaker(start..<at) else { return nil }
            return Attribution(
                content: quotation.tokens,
                cue: verb.tokens,
                speaker: speaker,
                act: verb.act,
                isTrailing: true
            )
        }
        return nil
    }

    /// "X称这是“…”", "X说，他“…”", "X批评对手“…”": words in marks as part of what somebody is said to have said.
    private func chineseWithin(_ quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        let mark = quotation.tokens.lowerBound
        var pauses = 0
        var at = mark - 1
        while at > sentence.lowerBound, mark - at < 40, !isQuoted(at), !isStop(at) {
            if isUnspacedPause(at) {
                pauses += 1
                guard pauses < 3, !isColon(at) else { return nil }
                at -= 1
                continue
            }
            guard let verb = speechWord(endingAt: at + 1, of: chineseVerbs, from: sentence.lowerBound),
                isWord(at),
                verb.tokens.count > 1 || isUnspacedPause(at + 1) || isText("称", at: at) && !isText("作", at: at + 1)
            else {
                at -= 1
                continue
            }
            let low = unspacedClauseStart(before: verb.tokens.lowerBound, sentence)
            let own = low < verb.tokens.lowerBound ? chineseSpeaker(low..<verb.tokens.lowerBound) : nil
            guard let speaker = own ?? (low == verb.tokens.lowerBound ? opener(before: low, sentence) : nil) else {
                at -= 1
                continue
            }
            return Attribution(content: quotation.tokens, cue: verb.tokens, speaker: speaker, act: verb.act)
        }
        return nil
    }

    /// "报道援引X的话说": the source between the two.
    private func quotedSource(_ run: Range<Int>) -> Phrase? {
        for at in run {
            guard let lead = length(startingAt: at, of: chineseCiting, to: run.upperBound) else { continue }
            let start = at + lead
            let end = (start..<run.upperBound).first {
                isText("的", at: $0) && (isText("话", at: $0 + 1) || isText("話", at: $0 + 1))
            }
            guard let end, end > start else { return nil }
            return Phrase(tokens: start..<end, whole: start..<end)
        }
        return nil
    }

    /// "X到场视察，形容…": who opens the sentence, where what follows the name shows its end.
    private func opener(before end: Int, _ sentence: Range<Int>) -> Phrase? {
        guard let pause = (sentence.lowerBound..<end).first(where: { isUnspacedPause($0) || isQuoted($0) }),
            isUnspacedPause(pause), let phrase = chineseSpeaker(sentence.lowerBound..<pause),
            phrase.tokens.upperBound < pause
        else { return nil }
        return phrase
    }

    /// "在海边开店的陈芳": behind the words for where somebody lives or works.
    private func behindPlace(_ low: Int, _ high: Int) -> Int {
        guard isText("在", at: low), let last = (low..<high).first(where: { isText("的", at: $0) }),
            high - last > 2
        else { return low }
        return last + 1
    }

    /// "外交部说，“一带一路”受到欢迎": a few characters in marks that the sentence goes on from are a name.
    private func isChineseTerm(_ quotation: Quotation, _ sentence: Range<Int>) -> Bool {
        let after = quotation.tokens.upperBound
        let mark = quotation.tokens.lowerBound
        if wordCount(quotation.inner) <= 8,
            speechWord(endingAt: mark, of: chineseTitled, from: sentence.lowerBound) != nil
        {
            return true
        }
        return wordCount(quotation.inner) <= 4 && after < sentence.upperBound && isWord(after)
            && quotation.tokens.lowerBound > sentence.lowerBound && quotation.inner.allSatisfy { isWord($0) }
            && !["他", "她", "们", "們", "是", "为", "為"].contains { isText($0, at: quotation.tokens.lowerBound - 1) }
    }

    /// The speaker at the start of a clause: up to a word for place, time, listener or manner.
    func chineseSpeaker(_ run: Range<Int>) -> Phrase? {
        var low = run.lowerBound
        while low < run.upperBound, let skipped = length(startingAt: low, of: chineseLeads, to: run.upperBound) {
            low += skipped
        }
        var high = low
        low = behindPlace(low, run.upperBound)
        // "新华社电 国家主席": a space ends what stands before the sentence.
        if let start = (low + 1..<run.upperBound).last(where: {
            text.flags[$0].contains(.spaceBefore) && text.flags[$0].contains(.unspaced)
        }) {
            low = start
        }
        high = low
        while high < run.upperBound {
            if text.flags[high].contains(.number), high > low { break }
            if let title = length(startingAt: high, of: chineseTitleWords, to: run.upperBound) {
                high += title
                continue
            }
            let isPronoun = high == low + 1 && (isText("他", at: low) || isText("她", at: low))
            if high > low + 1 || isPronoun, length(startingAt: high, of: chineseBreaks, to: run.upperBound) != nil {
                break
            }
            high += 1
        }
        guard high > low, high - low <= 40 else { return nil }
        return Phrase(tokens: low..<high, whole: low..<high)
    }
}
