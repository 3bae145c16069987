internal import NewsModel
internal import NewsText

/// Japanese: the speaker before は or が, the verb behind と: "小川さんは「…」と述べた".
extension TaggedText {
    /// "Xは「…」と述べた", "「…」とXは語った", "Xは「…」との考えを示した".
    func japanese(_ quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        let end = quotation.tokens.upperBound
        guard end < sentence.upperBound, isText("と", at: end) else { return headline(quotation, sentence) }
        var verb = speechWord(startingAt: end + 1, of: japaneseEndings, to: sentence.upperBound)
        var at = end + 1
        while verb == nil, at < min(end + 40, sentence.upperBound), !isQuoted(at), !isStop(at) {
            verb = speechWord(startingAt: at, of: japaneseVerbs, to: sentence.upperBound)
            at += 1
        }
        guard let verb else { return unknown(quotation, sentence) }
        let behind = topic(in: end + 1..<verb.tokens.lowerBound)
        let speaker = behind ?? topic(in: sentence.lowerBound..<quotation.tokens.lowerBound)
        return Attribution(
            content: quotation.tokens,
            cue: verb.tokens,
            speaker: speaker,
            act: verb.act,
            isTrailing: behind != nil,
            isCarried: speaker == nil
        )
    }

    /// "Xは「…」と胸をなで下ろした。": a few words that end the sentence, whatever the verb, but none that names a thing.
    private func unknown(_ quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        let start = quotation.tokens.upperBound + 1
        guard wordCount(quotation.inner) > 4, start < sentence.upperBound,
            let stop = (start..<min(sentence.upperBound, start + 16)).first(where: { isStop($0) }),
            stop > start + 1, !(start..<stop).contains(where: { isQuoted($0) || isNaming($0) || isUnspacedPause($0) }),
            let speaker = topic(in: sentence.lowerBound..<quotation.tokens.lowerBound)
        else { return nil }
        return Attribution(content: quotation.tokens, cue: nil, speaker: speaker)
    }

    private func isNaming(_ at: Int) -> Bool {
        ["呼", "題", "名", "称", "掲", "銘", "違", "同"].contains { isText($0, at: at) }
    }

    /// "小川太郎首相「…」": a headline that names who speaks, by a word for an office or a title.
    private func headline(_ quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        let mark = quotation.tokens.lowerBound
        guard mark - sentence.lowerBound >= 3, mark - sentence.lowerBound <= 20, wordCount(quotation.inner) > 5,
            speechWord(endingAt: mark, of: japaneseOffices, from: sentence.lowerBound) != nil,
            (sentence.lowerBound..<mark).allSatisfy({ isWord($0) || isText("・", at: $0) }),
            topic(in: sentence.lowerBound..<mark) == nil
        else { return nil }
        let name = sentence.lowerBound..<mark
        return Attribution(content: quotation.tokens, cue: nil, speaker: Phrase(tokens: name, whole: name))
    }

    /// "「…」。Xは試合後、そう語った。": the words stand in the sentence before.
    func japaneseConfirmation(in sentence: Range<Int>) -> Attribution? {
        let pointer = sentence.first { isText("そ", at: $0) && $0 + 1 < sentence.upperBound && isText("う", at: $0 + 1) }
        guard let pointer else { return plainConfirmation(in: sentence) }
        guard let verb = speechWord(startingAt: pointer + 2, of: japaneseVerbs, to: sentence.upperBound),
            let speaker = topic(in: sentence.lowerBound..<pointer)
        else { return nil }
        return Attribution(content: pointer..<pointer, cue: verb.tokens, speaker: speaker, act: verb.act)
    }

    /// Words whose speaker stands in the sentence behind without a word that points back: "Xは疲れた様子で話した。".
    private func plainConfirmation(in sentence: Range<Int>) -> Attribution? {
        guard let new = japaneseAnnouncement(in: sentence), let cue = new.cue,
            isText("話", at: cue.lowerBound)
                || isText("語", at: cue.lowerBound), let speaker = new.speaker,
            !(speaker.tokens.upperBound..<cue.lowerBound).contains(where: { isText("と", at: $0) })
        else { return nil }
        return new
    }

    /// "Xは言う。", "Xはこう話す。": the words stand in the sentence behind.
    func japaneseAnnouncement(in sentence: Range<Int>) -> Attribution? {
        guard tongue == .japanese, !sentence.contains(where: { isQuoted($0) }) else { return nil }
        for at in max(sentence.lowerBound + 2, sentence.upperBound - 5)..<sentence.upperBound {
            guard let verb = speechWord(startingAt: at, of: japaneseVerbs, to: sentence.upperBound),
                let speaker = topic(in: sentence.lowerBound..<at),
                at - speaker.tokens.upperBound < 14
            else { continue }
            return Attribution(content: at..<at, cue: verb.tokens, speaker: speaker, act: verb.act)
        }
        return nil
    }

    /// The words before は or が, back to the last pause.
    func topic(in range: Range<Int>) -> Phrase? {
        for at in range where !isQuoted(at) && at > range.lowerBound {
            guard isText("は", at: at) || isText("が", at: at) && isSpeaking(at) || isText("も", at: at),
                !["で", "に", "と", "て"].contains(where: { isText($0, at: at - 1) }),
                !(isText("ら", at: at - 1) && isText("か", at: at - 2))
            else { continue }
            var low = at
            while low > range.lowerBound, !isUnspacedPause(low - 1), !isStop(low - 1), !isQuoted(low - 1), at - low < 40
            {
                low -= 1
            }
            // "「…」とXは述べ、": と ends what was said.
            if low > range.lowerBound, low < at, isQuoted(low - 1), isText("と", at: low) { low += 1 }
            // "映画「海」の監督は": what stands in marks says whose.
            if low > range.lowerBound, isQuoted(low - 1), isText("の", at: low) {
                let name = quotation(at: low - 1).tokens
                low = max(range.lowerBound, name.lowerBound)
                while low > range.lowerBound, isWord(low - 1), !isQuoted(low - 1) { low -= 1 }
            }
            // "AのBは": the whole; "10日の会見でBは": what follows で or に; but "店で働くBは" says who B is.
            var start = low
            for particle in low..<at
            where isText("で", at: particle) || isText("に", at: particle) && particle + 2 < at {
                if !hasClause(particle + 1..<at) { start = particle + 1 }
            }
            return start < at ? Phrase(tokens: start..<at, whole: start..<at) : nil
        }
        return nil
    }

    /// Whether a verb stands before a noun: the end of one in kana, and then no kana.
    private func hasClause(_ range: Range<Int>) -> Bool {
        range.dropLast().contains { at in
            ["く", "む", "る", "た", "す", "う", "ぶ", "つ", "ぐ"].contains { isText($0, at: at) } && !isKana(at + 1)
        }
    }

    /// Whether が behind a person's title or before a verb of reporting marks who speaks.
    private func isSpeaking(_ at: Int) -> Bool {
        isText("氏", at: at - 1) || speechWord(startingAt: at + 1, of: japaneseVerbs, to: text.count) != nil
    }

    private func isKana(_ at: Int) -> Bool {
        let start = Int(text.starts[at])
        return start + 1 < text.bytes.count && text.bytes[start] == 0xE3
            && (0x81...0x82).contains(text.bytes[start + 1])
    }
}
