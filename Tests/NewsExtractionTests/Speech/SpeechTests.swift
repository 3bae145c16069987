import NewsExtraction
import NewsModel
import Testing

/// A text and the direct speech that a reader marks in it, with the words that name each speaker.
struct SpeechCase: Sendable, CustomTestStringConvertible {
    var text: String
    var quotes: [String]

    var testDescription: String { String(text.prefix(60)) }

    /// Reads blocks with an empty line between them: the text, then a line `> QUOTE = SPEAKER` a quote, in order.
    ///
    /// `⏎` in a text is an empty line, `↵` the end of one.
    static func read(_ blocks: String) -> [SpeechCase] {
        blocks.split(separator: "\n\n").map { block in
            let lines = block.split(separator: "\n")
            return SpeechCase(
                text: String(lines[0]).replacing("⏎", with: "\n\n").replacing("↵", with: "\n"),
                quotes: lines.dropFirst().map { String($0.dropFirst(2)) }
            )
        }
    }
}

@Suite("Direct speech in ten languages")
struct SpeechTests {
    private func expect(_ language: String, _ example: SpeechCase) {
        let sample = Sample(example.text, hint: language)
        let found = sample.extraction.quotes.filter { $0.kind == .direct }.map { quote in
            sample.words(quote.span) + " = " + (quote.speaker.map { sample.words($0.span) } ?? "-")
        }
        #expect(found == example.quotes)
    }

    @Test("German", arguments: SpeechCase.read(germanSpeech))
    func german(_ example: SpeechCase) { expect("de", example) }

    @Test("French", arguments: SpeechCase.read(frenchSpeech))
    func french(_ example: SpeechCase) { expect("fr", example) }

    @Test("Spanish", arguments: SpeechCase.read(spanishSpeech))
    func spanish(_ example: SpeechCase) { expect("es", example) }

    @Test("Portuguese", arguments: SpeechCase.read(portugueseSpeech))
    func portuguese(_ example: SpeechCase) { expect("pt", example) }

    @Test("Italian", arguments: SpeechCase.read(italianSpeech))
    func italian(_ example: SpeechCase) { expect("it", example) }

    @Test("Russian", arguments: SpeechCase.read(russianSpeech))
    func russian(_ example: SpeechCase) { expect("ru", example) }

    @Test("Arabic", arguments: SpeechCase.read(arabicSpeech))
    func arabic(_ example: SpeechCase) { expect("ar", example) }

    @Test("Chinese", arguments: SpeechCase.read(chineseSpeech))
    func chinese(_ example: SpeechCase) { expect("zh", example) }

    @Test("Japanese", arguments: SpeechCase.read(japaneseSpeech))
    func japanese(_ example: SpeechCase) { expect("ja", example) }

    @Test(
        "the second half of a quotation goes on from the first, with its speaker",
        arguments: [
            ("de", "„Der Hafen ist zu“, sagte Ida Lund am Montag, „und er bleibt zu.“", "Ida Lund"),
            ("fr", "« Le port est fermé », a déclaré Ida Lund, « et il le restera ».", "Ida Lund"),
            ("fr", "« Le port est fermé, a déclaré Ida Lund, et il le restera. »", "Ida Lund"),
            ("es", "«El puerto está cerrado», dijo Ida Lund, «y seguirá cerrado».", "Ida Lund"),
            ("es", "—El puerto está cerrado —dijo Ida Lund— y seguirá cerrado.", "Ida Lund"),
            ("pt", "“O porto está fechado”, disse Ida Lund, “e continuará fechado.”", "Ida Lund"),
            ("it", "«Il porto è chiuso», ha detto Ida Lund, «e resterà chiuso».", "Ida Lund"),
            ("ru", "«Порт закрыт, — сказала Ида Лунд, — и останется закрытым».", "Ида Лунд"),
            ("ar", "«الميناء مغلق»، قالت ليلى منصور، «وسيبقى مغلقا».", "ليلى منصور"),
            ("zh", "“港口已关闭，”李明说，“并将继续关闭。”", "李明"),
            ("ja", "「港は閉鎖された」と小川は述べ、「閉鎖が続く」と語った。", "小川"),
        ]
    )
    func split(_ language: String, _ text: String, _ speaker: String) {
        let sample = Sample(text, hint: language)
        let quotes = sample.extraction.quotes
        #expect(quotes.map { $0.speaker.map { sample.words($0.span) } } == [speaker, speaker])
        // In Japanese each half has a verb of its own.
        #expect(quotes.map(\.continues) == (language == "ja" ? [nil, nil] : [nil, 0]))
    }

    @Test(
        "a text that is cut or turned round anywhere gives no trap",
        arguments: ["de", "fr", "es", "pt", "it", "ru", "ar", "zh", "ja"]
    )
    func damaged(_ language: String) {
        let speech = [
            "de": germanSpeech, "fr": frenchSpeech, "es": spanishSpeech, "pt": portugueseSpeech, "it": italianSpeech,
            "ru": russianSpeech, "ar": arabicSpeech,
            "zh": chineseSpeech, "ja": japaneseSpeech,
        ]
        let reports = [
            "fr": frenchReports, "es": spanishReports, "pt": portugueseReports, "it": italianReports,
            "ru": russianReports, "ar": arabicReports, "zh": chineseReports, "ja": japaneseReports,
        ]
        let scalars = Array(((speech[language] ?? "") + (reports[language] ?? "")).unicodeScalars)
        for cut in stride(from: 1, to: scalars.count, by: 13) {
            for damaged in [scalars[cut...].prefix(60).map { $0 }, scalars[..<cut].suffix(60).reversed()] {
                var text = String.UnicodeScalarView()
                text.append(contentsOf: damaged)
                _ = Sample(String(text), title: String(text), hint: language).extraction
            }
        }
    }

    @Test("each language has thirty quotations to be found")
    func enough() {
        let all = [
            germanSpeech, frenchSpeech, spanishSpeech, portugueseSpeech, italianSpeech, russianSpeech, arabicSpeech,
            chineseSpeech, japaneseSpeech,
        ]
        for speech in all {
            #expect(SpeechCase.read(speech).reduce(0) { $0 + $1.quotes.count } >= 30, "\(speech.prefix(40))")
        }
    }
}
