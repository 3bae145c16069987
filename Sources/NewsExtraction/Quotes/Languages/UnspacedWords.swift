internal import NewsModel

/// Words of a script without spaces, the longest first.
struct SpeechWords: Sendable {
    let entries: [(bytes: [UInt8], scalars: Int, act: Act)]

    /// Reads lines of `act: words`.
    init(_ lines: String) {
        var entries: [(bytes: [UInt8], scalars: Int, act: Act)] = []
        for line in lines.split(separator: "\n") {
            let sides = line.split(separator: ":")
            guard sides.count == 2, let act = Act(rawValue: String(sides[0])) else { continue }
            for word in sides[1].split(separator: " ") {
                entries.append((Array(word.utf8), word.unicodeScalars.count, act))
            }
        }
        self.entries = entries.sorted { $0.scalars > $1.scalars }
    }
}

/// Chinese verbs of reporting in both scripts; the words are a person's choice.
let chineseVerbs = SpeechWords(
    """
    state: 说 說 说道 說道 表示 指出 称 稱 声称 聲稱 强调 強調 认为 認為 回应 回應 回应说 写道 寫道 告诉记者 告訴記者 宣布 警告 警告说 补充 \
    补充说 補充 解释 解释说 解釋 透露 坦言 重申 介绍 介绍说 介紹 回答 回答说 表明 直言 问道 写 提到 发文称 呼籲 说明 總結 总结 感叹 \
    声明 聲明 发表声明称 表态 告诉媒体 回忆说 评论说 答道
    deny: 否认 否認 反驳 反駁 反驳说
    acknowledge: 承认 承認
    accuse: 指责 指責 批评 批評 批评说 指控
    condemn: 谴责 譴責
    praise: 称赞 稱讚 赞扬 讚揚
    demand: 要求 呼吁 敦促
    promise: 承诺 承諾 保证
    threaten: 威胁 威脅
    """
)

/// Words that stand before the speaker in a clause.
let chineseLeads = SpeechWords("state: 但 而 不过 不過 对此 對此 随后 隨後 同时 同時 此外 另外 并 也 当日 今天 昨天 今日 昨日 据 據")

/// Words that begin the place, the time, the listener or the manner of a statement.
let chineseBreaks = SpeechWords(
    "state: 在 对 對 向 就 于 於 日前 今天 昨天 今日 昨日 星期 周一 周二 周三 周四 周五 周六 周日 上午 下午 晚间 则 也 还 還 随后 同时 再次 当天 曾 特别 进一步 接受 通过 明确 公开 当日"
)

/// Japanese verbs of reporting by their stems, with what the particle と goes with.
let japaneseVerbs = SpeechWords(
    """
    state: 述べ 語 話 言 いう 説明 強調 主張 指摘 答え コメント 発言 発表 明らかに 投稿 書 振り返 表明 伝え 報告 つづ 続け 警告 呼びかけ 予測 証言
    deny: 否定 反論
    acknowledge: 認め
    accuse: 批判 非難
    praise: 称賛 評価
    demand: 求め 訴え 要求
    promise: 約束
    threaten: 警告
    """
)
