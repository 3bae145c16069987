internal import NewsModel
internal import NewsText

/// Japanese without marks: "大臣は港を閉じると述べた", "警察によると、三人がけがをした", "政府は攻撃を非難した".
extension TaggedText {
    /// The reported speech of a sentence: behind its topic and before と and the verb, else a source, else an act.
    func reportedJapanese(in sentence: Range<Int>) -> Attribution? {
        guard !sentence.contains(where: { isQuoted($0) }) else { return nil }
        return japaneseSource(in: sentence) ?? japaneseClause(in: sentence) ?? japaneseAct(in: sentence)
    }

    /// "Xは…と述べた。": the verb ends the sentence, and a verb ends what was said.
    private func japaneseClause(in sentence: Range<Int>) -> Attribution? {
        let high = sentence.upperBound
        for at in (max(sentence.lowerBound + 4, high - 16)..<high).reversed() where isText("と", at: at) {
            guard endsJapaneseClause(at - 1),
                let verb = speechWord(startingAt: at + 1, of: japaneseVerbs, to: high), !isHearsay(verb.tokens),
                let speaker = topic(in: sentence.lowerBound..<at)
            else { continue }
            return japaneseReport(verb, by: speaker, to: at)
        }
        return nil
    }

    /// The act of a verb that ends the sentence, with its object: "政府は攻撃を非難した。".
    private func japaneseAct(in sentence: Range<Int>) -> Attribution? {
        let high = sentence.upperBound
        for at in max(sentence.lowerBound + 4, high - 10)..<high where isText("を", at: at) {
            guard let verb = speechWord(startingAt: at + 1, of: japaneseActs, to: high),
                let speaker = topic(in: sentence.lowerBound..<at)
            else { continue }
            return japaneseReport(verb, by: speaker, to: at)
        }
        return nil
    }

    private func japaneseReport(_ verb: (tokens: Range<Int>, act: Act), by speaker: Phrase, to end: Int) -> Attribution?
    {
        // は, and perhaps a day with its comma: "首相は火曜日、|"
        var start = speaker.tokens.upperBound + 1
        if let pause = (start..<min(start + 9, end)).first(where: { isUnspacedPause($0) }) { start = pause + 1 }
        let content = start..<end
        guard wordCount(content) > 2, !isDenied(verb.tokens.upperBound) else { return nil }
        return Attribution(content: content, cue: verb.tokens, speaker: speaker, act: verb.act)
    }

    /// "警察によると、…", "発表によれば、…".
    private func japaneseSource(in sentence: Range<Int>) -> Attribution? {
        let high = sentence.upperBound
        for at in sentence.lowerBound + 2..<min(high, sentence.lowerBound + 30) where isText("に", at: at) {
            guard let cue = speechWord(startingAt: at, of: japaneseSources, to: high)?.tokens,
                cue.upperBound + 3 < high
            else { continue }
            let content = trimmed(cue.upperBound + (isUnspacedPause(cue.upperBound) ? 1 : 0)..<high)
            guard wordCount(content) > 3 else { return nil }
            let low = unspacedClauseStart(before: at, sentence)
            guard low < at else { return nil }
            return Attribution(content: content, cue: cue, speaker: Phrase(tokens: low..<at, whole: low..<at))
        }
        return nil
    }

    /// Whether the kana before と ends a verb or an adjective, so that と quotes a clause and joins no two nouns.
    private func endsJapaneseClause(_ at: Int) -> Bool {
        ["る", "た", "だ", "い", "う", "す", "く", "む", "つ", "ぶ", "ぐ", "ん", "か"].contains { isText($0, at: at) }
    }

    /// "ということです": what was heard, from nobody in the sentence.
    private func isHearsay(_ verb: Range<Int>) -> Bool {
        isText("い", at: verb.lowerBound) || isText("言", at: verb.lowerBound) && isText("う", at: verb.lowerBound + 1)
    }

    /// "述べなかった", "述べていない": nothing was said.
    private func isDenied(_ end: Int) -> Bool {
        (end..<min(end + 5, text.count)).contains {
            isText("な", at: $0) && (isText("か", at: $0 + 1) || isText("い", at: $0 + 1))
        }
    }
}

private let japaneseSources = SpeechWords("state: によりますと によると によれば")
/// Verbs that are themselves the act.
private let japaneseActs = SpeechWords(
    """
    deny: 否定 否認
    acknowledge: 認め
    accuse: 批判
    condemn: 非難
    praise: 称賛
    demand: 求め 要求
    promise: 約束
    """
)
