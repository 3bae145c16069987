import NewsExtraction
import NewsModel
import Testing

/// Own writing; see `SpeechCase.read`, with the act in front of each quote.
@Suite("Reported speech in other languages")
struct ReportedSpeechTests {
    private func expect(_ language: String, _ example: SpeechCase) {
        let sample = Sample(example.text, hint: language)
        let found = sample.extraction.quotes.map { quote in
            let speaker = quote.speaker.map { sample.words($0.span) } ?? "-"
            return "\(quote.act.rawValue): \(sample.words(quote.span)) = \(speaker)"
        }
        #expect(found == example.quotes)
    }

    @Test("French", arguments: SpeechCase.read(frenchReports))
    func french(_ example: SpeechCase) { expect("fr", example) }

    @Test("Spanish", arguments: SpeechCase.read(spanishReports))
    func spanish(_ example: SpeechCase) { expect("es", example) }

    @Test("Italian", arguments: SpeechCase.read(italianReports))
    func italian(_ example: SpeechCase) { expect("it", example) }

    @Test("Portuguese", arguments: SpeechCase.read(portugueseReports))
    func portuguese(_ example: SpeechCase) { expect("pt", example) }

    @Test("Russian", arguments: SpeechCase.read(russianReports))
    func russian(_ example: SpeechCase) { expect("ru", example) }

    @Test("Arabic", arguments: SpeechCase.read(arabicReports))
    func arabic(_ example: SpeechCase) { expect("ar", example) }

    @Test("Chinese", arguments: SpeechCase.read(chineseReports))
    func chinese(_ example: SpeechCase) { expect("zh", example) }

    @Test("Japanese", arguments: SpeechCase.read(japaneseReports))
    func japanese(_ example: SpeechCase) { expect("ja", example) }
}
