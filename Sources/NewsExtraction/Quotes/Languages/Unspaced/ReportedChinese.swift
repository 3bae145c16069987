internal import NewsModel
internal import NewsText

/// Chinese without marks: "部长表示，港口将重新开放", "据警方通报，三人受伤", "公司否认隐瞒账目".
extension TaggedText {
    /// The reported speech of a sentence: the first verb that has a speaker before it.
    func reportedChinese(in sentence: Range<Int>) -> Attribution? {
        var at = sentence.lowerBound
        let high = sentence.upperBound
        while at < min(high, sentence.lowerBound + 40), !isQuoted(at), !isStop(at) {
            defer { at += 1 }
            let low = unspacedClauseStart(before: at, sentence)
            guard at > low,
                let verb = speechWord(startingAt: at, of: chineseReports, to: high),
                let speaker = reporter(in: low..<at)
            else { continue }
            let end = verb.tokens.upperBound
            // "说，港口…"; without a comma the verb must have a clause, and its subject be somebody.
            guard end + 2 < high, isReportPause(end) || isClauseVerb(verb.tokens) && isOffice(speaker) else { continue }
            return report(verb, by: speaker, from: isReportPause(end) ? end + 1 : end, high)
        }
        return reportedAct(in: sentence)
    }

    /// "政府谴责袭击": the act with its object, by somebody whose office or body shows.
    private func reportedAct(in sentence: Range<Int>) -> Attribution? {
        let high = sentence.upperBound
        for at in sentence.lowerBound + 2..<min(high, sentence.lowerBound + 24) where !isQuoted(at) {
            guard isWord(at) else { return nil }
            guard let verb = speechWord(startingAt: at, of: chineseActs, to: high), verb.tokens.upperBound + 2 < high,
                isWord(verb.tokens.upperBound), let speaker = reporter(in: sentence.lowerBound..<at),
                isOffice(speaker), speaker.tokens.upperBound == at
            else { continue }
            return report(verb, by: speaker, from: verb.tokens.upperBound, high)
        }
        return nil
    }

    private func report(_ verb: (tokens: Range<Int>, act: Act), by speaker: Phrase, from start: Int, _ high: Int)
        -> Attribution?
    {
        let content = trimmed(start..<high)
        guard wordCount(content) > 3 else { return nil }
        return Attribution(content: content, cue: verb.tokens, speaker: speaker, act: verb.act)
    }

    /// The speaker in a run that a verb ends: nobody who is denied or only asked about.
    private func reporter(in run: Range<Int>) -> Phrase? {
        guard let last = run.last,
            !(isText("有", at: last) && (isText("没", at: last - 1) || isText("沒", at: last - 1))),
            !["没", "沒", "不", "未", "被", "可", "以", "的", "来", "而"].contains(where: { isText($0, at: last) })
        else { return nil }
        let speaker = chineseSpeaker(run)
        return speaker.flatMap {
            $0.tokens.count > 1 || isText("他", at: $0.tokens.lowerBound) || isText("她", at: $0.tokens.lowerBound)
                ? $0 : nil
        }
    }

    private func isReportPause(_ at: Int) -> Bool {
        at < text.count && (isText("，", at: at) || isComma(at) || isColon(at) || isText("：", at: at))
    }

    /// Verbs that take a clause without a comma.
    private func isClauseVerb(_ verb: Range<Int>) -> Bool {
        isText("称", at: verb.upperBound - 1) || isText("稱", at: verb.upperBound - 1)
            || ["认", "認"].contains { isText($0, at: verb.lowerBound) }
                && ["为", "為"].contains { isText($0, at: verb.lowerBound + 1) }
            || isText("宣", at: verb.lowerBound) && isText("布", at: verb.lowerBound + 1)
            || isText("承", at: verb.lowerBound) && ["认", "認"].contains { isText($0, at: verb.lowerBound + 1) }
    }

    /// Whether a phrase ends like an office or a body: "外交部发言人", "警方", "公司".
    private func isOffice(_ phrase: Phrase) -> Bool {
        phrase.tokens.contains { speechWord(startingAt: $0, of: chineseOffices, to: phrase.tokens.upperBound) != nil }
    }
}

/// Verbs of reporting that stand without marks.
private let chineseReports = SpeechWords(
    """
    state: 说 說 说道 說道 表示 指出 称 稱 声称 聲稱 宣称 宣稱 强调 強調 认为 認為 宣布 警告 警告说 补充说 补充称 補充說 透露 坦言 重申 介绍 \
    介绍说 介紹 表明 证实 證實 通报 通報 通报称 回应称 回应说 回應說 披露 还说 還說 还表示 還表示 也表示 则表示
    acknowledge: 承认 承認
    deny: 否认称
    """
)
/// Verbs that are themselves the act.
private let chineseActs = SpeechWords(
    """
    deny: 否认 否認
    accuse: 指责 指責 指控 抨击
    condemn: 谴责 譴責
    praise: 赞扬 讚揚 称赞 稱讚
    demand: 要求 呼吁 呼籲 敦促
    promise: 承诺 承諾
    threaten: 威胁 威脅
    """
)
/// Ends of words for offices and bodies.
private let chineseOffices = SpeechWords(
    """
    state: 发言人 發言人 部长 部長 总统 總統 总理 總理 主席 市长 市長 省长 州长 外长 外長 大臣 首相 大使 议员 議員 官员 官員 律师 律師 专家 專家 \
    代表 主任 局长 局長 院长 院長 校长 校長 经理 經理 总裁 總裁 董事长 秘书长 秘書長 书记 檢察官 检察官 法官 政府 警方 公司 法院 议会 議會 国会 國會 \
    工会 工會 委员会 委員會 联合国 聯合國 大学 大學 医院 醫院 银行 銀行 组织 組織 协会 協會 集团 集團 反对党 反對黨 军方 軍方 当局 當局 部 局 署 厅 报告 報告
    """
)
