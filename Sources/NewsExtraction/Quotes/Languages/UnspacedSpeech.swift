internal import NewsModel
internal import NewsText

extension Reading {
    /// Speech in quotation marks in Chinese and Japanese, where every character is a token.
    ///
    /// Chinese: "X表示，“…”", "“…”，X说". Japanese: "Xは「…」と述べた", "「…」とXは語った".
    func unspacedAttributions(in sentence: Range<Int>) -> [Attribution] {
        var found: [Attribution] = []
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            guard isQuoted(at) else {
                at += 1
                continue
            }
            let stretch = quoted[Int(stretchAt[at])]
            at = max(stretch.tokens.upperBound, at + 1)
            guard wordCount(stretch.inner) > 1 else { continue }
            let new = tongue == .japanese ? japanese(stretch, sentence) : chinese(stretch, sentence)
            if let new { found.append(new) }
        }
        return found
    }

    private func chinese(_ stretch: QuotedStretch, _ sentence: Range<Int>) -> Attribution? {
        // Right before the mark: the verb, then perhaps a colon or a comma.
        var end = stretch.tokens.lowerBound
        while end > sentence.lowerBound, isPause(end - 1) { end -= 1 }
        if let verb = word(endingAt: end, of: chineseVerbs, from: sentence.lowerBound) {
            let run = clauseStart(before: verb.tokens.lowerBound, sentence)..<verb.tokens.lowerBound
            let speaker = chineseSpeaker(run)
            if speaker != nil || run.isEmpty {
                return Attribution(content: stretch.tokens, cue: verb.tokens, speaker: speaker, act: verb.act)
            }
        }
        // Behind it: perhaps a comma, the speaker, the verb.
        var start = stretch.tokens.upperBound
        while start < sentence.upperBound, isPause(start) { start += 1 }
        var at = start
        while at < min(start + 30, sentence.upperBound), isWord(at), !isQuoted(at) {
            if at > start, let verb = word(startingAt: at, of: chineseVerbs, to: sentence.upperBound) {
                let end = verb.tokens.upperBound
                // "“A。”B说：“C”": the verb belongs to what follows.
                let introduces = end + 1 < sentence.upperBound && isPause(end) && isQuoted(end + 1)
                guard !introduces, let speaker = chineseSpeaker(start..<at) else { return nil }
                return Attribution(
                    content: stretch.tokens,
                    cue: verb.tokens,
                    speaker: speaker,
                    act: verb.act,
                    isTrailing: true
                )
            }
            at += 1
        }
        return nil
    }

    /// The speaker at the start of a clause: up to a word for place, time, listener or manner.
    private func chineseSpeaker(_ run: Range<Int>) -> Phrase? {
        var low = run.lowerBound
        while low < run.upperBound, let skipped = length(startingAt: low, of: chineseLeads, to: run.upperBound) {
            low += skipped
        }
        var high = low
        while high < run.upperBound {
            if text.flags[high].contains(.number), high > low { break }
            if high > low + 1, length(startingAt: high, of: chineseBreaks, to: run.upperBound) != nil { break }
            high += 1
        }
        guard high > low, high - low <= 40 else { return nil }
        return Phrase(tokens: low..<high, whole: low..<high)
    }

    private func japanese(_ stretch: QuotedStretch, _ sentence: Range<Int>) -> Attribution? {
        let end = stretch.tokens.upperBound
        guard end < sentence.upperBound, isText("と", at: end) else { return nil }
        var at = end + 1
        while at < min(end + 40, sentence.upperBound), !isQuoted(at), !isStop(at) {
            if let verb = word(startingAt: at, of: japaneseVerbs, to: sentence.upperBound) {
                let behind = topic(in: end + 1..<at)
                let speaker = behind ?? topic(in: sentence.lowerBound..<stretch.tokens.lowerBound)
                return Attribution(
                    content: stretch.tokens,
                    cue: verb.tokens,
                    speaker: speaker,
                    act: verb.act,
                    isTrailing: behind != nil
                )
            }
            at += 1
        }
        return nil
    }

    /// The words before は or が, back to the last pause.
    private func topic(in range: Range<Int>) -> Phrase? {
        for at in range where !isQuoted(at) && at > range.lowerBound {
            guard isText("は", at: at) || isText("が", at: at) && isText("氏", at: at - 1) || isText("も", at: at) else {
                continue
            }
            var low = at
            while low > range.lowerBound, !isPause(low - 1), !isStop(low - 1), !isQuoted(low - 1), at - low < 40 {
                low -= 1
            }
            // "AのBは": the whole; "10日の会見でBは": what follows で or に.
            var start = low
            for particle in low..<at where isText("で", at: particle) || isText("に", at: particle) && particle + 2 < at {
                start = particle + 1
            }
            return start < at ? Phrase(tokens: start..<at, whole: start..<at) : nil
        }
        return nil
    }

    private func clauseStart(before end: Int, _ sentence: Range<Int>) -> Int {
        var at = end
        while at > sentence.lowerBound, isWord(at - 1) || isJoint(at - 1) || marks[at - 1] == 0 && isMiddleDot(at - 1),
            !isQuoted(at - 1)
        {
            at -= 1
        }
        return at
    }

    /// A comma, a colon or a dash, half or full width.
    private func isPause(_ at: Int) -> Bool {
        isComma(at) || isColon(at) || isDash(at)
            || ["，", "：", "、", "；"].contains { isText($0, at: at) }
    }

    private func isMiddleDot(_ at: Int) -> Bool { isText("·", at: at) || isText("・", at: at) }

    private func isText(_ word: StaticString, at: Int) -> Bool {
        guard at >= 0, at < text.count else { return false }
        let start = Int(text.starts[at])
        guard Int(text.ends[at]) - start == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { bytes in
            for offset in 0..<bytes.count where text.bytes[start + offset] != bytes[offset] { return false }
            return true
        }
    }

    private func word(startingAt at: Int, of list: SpeechWords, to high: Int) -> (tokens: Range<Int>, act: Act)? {
        for entry in list.entries {
            let count = entry.scalars
            guard at + count <= high, matches(entry.bytes, at..<at + count) else { continue }
            return (at..<at + count, entry.act)
        }
        return nil
    }

    private func word(endingAt end: Int, of list: SpeechWords, from low: Int) -> (tokens: Range<Int>, act: Act)? {
        for entry in list.entries {
            let count = entry.scalars
            guard end - count >= low, matches(entry.bytes, end - count..<end) else { continue }
            return (end - count..<end, entry.act)
        }
        return nil
    }

    private func length(startingAt at: Int, of list: SpeechWords, to high: Int) -> Int? {
        word(startingAt: at, of: list, to: high)?.tokens.count
    }

    private func matches(_ bytes: [UInt8], _ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first, let last = tokens.last, last < text.count else { return false }
        let start = Int(text.starts[first])
        return Int(text.ends[last]) - start == bytes.count
            && text.bytes[start..<start + bytes.count].elementsEqual(bytes)
    }
}
