internal import NewsModel
internal import NewsText

/// Words of a script without spaces, the longest first, in buckets by their first and their last character.
struct SpeechWords: Sendable {
    /// A word, each of its characters three bytes long.
    struct Entry: Sendable {
        let bytes: [UInt8]
        let scalars: Int
        let act: Act
    }

    private var byFirst = [[Entry]](repeating: [], count: 256)
    private var byLast = [[Entry]](repeating: [], count: 256)

    /// Reads lines of `act: words`.
    init(_ lines: String) {
        var entries: [Entry] = []
        for line in lines.cut(at: "\n") {
            let sides = line.cut(at: ":")
            guard sides.count == 2, let act = Act(rawValue: String(sides[0])) else { continue }
            for word in sides[1].cut(at: " ") {
                entries.append(Entry(bytes: Array(word.utf8), scalars: word.unicodeScalars.count, act: act))
            }
        }
        for entry in entries.sorted(by: { $0.scalars > $1.scalars }) where entry.bytes.count >= 3 {
            byFirst[Self.bucket(entry.bytes[1], entry.bytes[2])].append(entry)
            byLast[Self.bucket(entry.bytes[entry.bytes.count - 2], entry.bytes[entry.bytes.count - 1])].append(entry)
        }
    }

    /// The words that may begin with the character at `start`.
    func beginning(at start: Int, of bytes: Padded<UInt8>) -> [Entry] {
        start + 2 < bytes.count ? byFirst[Self.bucket(bytes[start + 1], bytes[start + 2])] : []
    }

    /// The words that may end with the character before `end`.
    func ending(at end: Int, of bytes: Padded<UInt8>) -> [Entry] {
        end >= 3 ? byLast[Self.bucket(bytes[end - 2], bytes[end - 1])] : []
    }

    private static func bucket(_ second: UInt8, _ third: UInt8) -> Int { Int(second &* 29 ^ third) }
}

/// Chinese verbs of reporting in both scripts; the words are a person's choice.
let chineseVerbs = SpeechWords(
    """
    state: 说 說 说道 說道 表示 指出 称 稱 声称 聲稱 强调 強調 认为 認為 回应 回應 回应说 写道 寫道 告诉记者 告訴記者 宣布 警告 警告说 补充 \
    补充说 補充 解释 解释说 解釋 透露 坦言 重申 介绍 介绍说 介紹 回答 回答说 表明 直言 问道 写 提到 发文称 呼籲 说明 總結 总结 感叹 \
    写到 寫到 质疑 質疑 评论 評論 发推 發推 笑言 笑道 打趣 打趣说 調侃 调侃 哽咽道 嘲讽 嘲諷 哭诉 哭訴 讲述 講述 描述 描述说 总结道 續稱 续称 续说 \
    继续说 繼續說 致辞 致辞说 致辞表示 发表讲话说 发言 發言 提及 谈及 談及 如是说 这样说 讲道 講道 严正表示 郑重声明 撰文 撰文称 撰文指出 请求 請求 祝贺 祝賀 \
    慨叹 慨嘆 回呛 反击 反擊 还击 還擊 回擊 表達 轉述 转述 质询 質詢 撂话 告诉 告訴 问 問 答 喊 发表声明称 发表声明说 發表聲明說 声明称 表态 告诉媒体 回忆说 评论说 答道 补充道 補充道 回忆道 \
    回憶道 感慨道 感叹道 感嘆道 抱怨道 \
    形容道 解释道 解釋道 评论道 評論道 回应道 回應道 强调道 反问道 反问 反問 质问 質問 提问 追问 追問 留言 发文 發文 炮轰 砲轟 提醒 建议 建議 \
    谈到 談到 分析 分析称 分析說 分析说 证实 證實 喊话 喊話 回嗆 撂話 呛声 嗆聲 开玩笑说 开玩笑 笑称 笑着说 笑说 笑說 哽咽说 哽咽着说 誓言 发誓 \
    形容 评价 評價 评价说 评论称 評論稱 报道称 報導稱 报道说 报道 報導 坦承 直指 点评 点评说 感慨 抱怨 还说 還說 也说 也說 则说 則說 则称 則稱 \
    又说 还称 還稱 也称 坚称 堅稱 宣称 宣稱 曾说 曾說 怒斥 惊呼 预测 預測 预计 判断 判斷 认定 認定 主张 主張 澄清 披露 爆料 说明 說明 回忆 回憶 叙述 \
    寫道 发帖说 发推说 发帖 澄清说 喊道 大喊 高喊 高呼 叹道 嘆道 怒道 表示说 表示道 发布声明称 呼吁说 通报 通報 重申说 安慰 叮嘱 嘱咐 勉励 称这是
    deny: 否认 否認 反驳 反駁 反驳说
    acknowledge: 承认 承認
    accuse: 指责 指責 批评 批評 批评说 指控 抨击 抨擊 斥责 斥責 痛批 怒批 指责说
    condemn: 谴责 譴責
    praise: 称赞 稱讚 赞扬 讚揚 盛赞 盛讚 赞叹
    demand: 要求 呼吁 敦促
    promise: 承诺 承諾 保证
    threaten: 威胁 威脅
    """
)

/// Words that stand before the speaker in a clause.
let chineseLeads = SpeechWords("state: 但 而 不过 不過 对此 對此 随后 隨後 同时 同時 此外 另外 并 也 当日 今天 昨天 今日 昨日 据 據")

/// Words that begin the place, the time, the listener or the manner of a statement.
let chineseBreaks = SpeechWords(
    """
    state: 在 对 對 向 就 于 於 把 一边 一邊 日前 賽後 赛后 賽前 赛前 会后 會後 激动 激動 哽咽 愤怒 憤怒 笑着 無奈 无奈 坦率 强硬 強硬 則 受訪 受访 出席 主持 引述 援引 進一步 公開 \
    明确 多次 曾经 昨晚 今早 今晚 凌晨 一再 接著 接着 不断 並 并 當天 再度 也曾 亦 今天 昨天 今日 昨日 星期 周一 周二 周三 周四 周五 周六 周日 上午 下午 晚间 则 也 还 還 随后 同时 再次 \
    当天 曾 特别 进一步 接受 通过 明确 公开 当日
    """
)

/// Words of titles that begin like a break: "特别", "especially".
let chineseTitleWords = SpeechWords(
    "state: 特别报告员 特別報告員 特别代表 特別代表 特别顾问 特別顧問 特别检察官 特別檢察官 特别助理 特別助理 特别行政区 特別行政區"
)

/// Japanese verbs of reporting by their stems, with what the particle と goes with.
let japaneseVerbs = SpeechWords(
    """
    state: 分析 報じ 報道 要請 回答 応じ 促し 促す 繰り返 付け加え 明かし 明かす 打ち明け 漏らし 漏らす 嘆く 嘆い 警鐘を鳴ら 声を震わ \
    肩を落と 謝罪 提案 意気込 示し 示す 喜ん 喜ぶ 悔し 憤 怒り 胸を張 力を込め 叫ん 叫び 叫ぶ つぶや 願う 願っ 期待を寄せ 懸念 疑問 反発 くぎを刺 \
    釘を刺 述懐 断言 宣言 誓っ 誓う 皮肉 たたえ 称え 呼び掛け 投げかけ 記し 記す つづっ 解説 感謝 吐露 紹介 苦言 首をかしげ ため息 うなず 驚 \
    不満 指示 命じ 申し入れ 絶句 供述 要望 問いかけ 抗議 激励 評し 返し 釈明 陳謝 決意 談話 悔や 明言 言及 強い口調 注意喚起 口をそろえ 笑顔を見せ 手応え 述べ 語 話 言 いう 説明 強調 主張 指摘 \
    答え コメント 発言 発表 明らかに 投稿 書 振り返 表明 伝え 報告 つづ 続け 警告 呼びかけ 予測 証言
    deny: 否定 反論
    acknowledge: 認め
    accuse: 批判 非難
    praise: 称賛 評価
    demand: 求め 訴え 要求
    promise: 約束
    threaten: 警告
    """
)

/// Words of telling whose listener stands between them and what was told.
let chineseTelling = SpeechWords("state: 告诉 告訴")

/// Words that cite somebody, and stand before "X的话".
let chineseCiting = SpeechWords("state: 援引 引述 引用")

/// Japanese verbs that report only right behind と, since they mean other things elsewhere.
let japaneseEndings = SpeechWords("state: した して する し、 みる みて みた みら 話 語 笑 怒 泣 喜")

/// Ends of Japanese names for people in headlines: their office or title.
let japaneseOffices = SpeechWords("state: 首相 相 大臣 長官 長 氏 大統領 監督 選手 投手 議員 知事 代表 党首 さん 総裁 教授 会長 社長 書記")

/// Words for works, ships and prizes, whose names stand in marks behind them.
let chineseTitled = SpeechWords("state: 诗 詩 书 書 歌 片 剧 劇 曲 号 號 名 词 詞 奖 獎 杯 舰 艦")
