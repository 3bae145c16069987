import NewsExtraction
import NewsModel
import NewsText
import NewsWatching
import Testing

/// Articles of 9 November 2026, read by extraction.
@Suite("What was said long ago")
struct OldStatementTests {
    private static let extractor = Extractor()
    private static let published = Timestamp(CivilDate(year: 2026, month: 11, day: 9))
    private static let watch = Watch([
        watchlist(
            actors: [actor("quist", "Ada Quist"), actor("bank", "Lomna Central Bank", .organization)],
            when: [condition(who: ["quist", "bank"], does: [.says, .denies, .condemns, .promises])]
        )
    ])
    private static let feed = WatchedFeed(id: "ostra-wire", title: "Ostra Wire", tags: [])

    private static func isQuiet(_ string: String, published: Timestamp? = published) -> Bool {
        let (title, text) = (TokenizedText(""), TokenizedText(string))
        let extraction = extractor.extract(
            title: title,
            text: text,
            published: OldStatementTests.published,
            languageHint: "en"
        )
        return watch.matches(title: title, text: text, extraction: extraction, feed: feed, published: published).isEmpty
    }

    @Test(
        "a statement that the text dates more than 60 days back holds for no rule",
        arguments: [
            "Ada Quist said in 2019 that the dam was safe.",
            "Ada Quist said in a 2019 interview that the dam was safe.",
            "Ada Quist said last year that the dam was safe.",
            "Ada Quist told parliament in March that the dam was safe.",
            "Ada Quist said on 2 May 2019 that the dam was safe.",
            "Ada Quist said in May 2024 she would resign.",
            "“The dam is safe,” Ada Quist said two years ago.",
            "“The dam is safe,” said Ada Quist in 2019.",
            "Ada Quist last year denied that the dam was cracked.",
            "In 2021 Ada Quist promised that no tree would be cut.",
            "In 2021, the Lomna Central Bank promised that no branch would close.",
            "Back in March, Ada Quist said the dam was safe.",
            "In a speech in 2019, Ada Quist said the dam was safe.",
            "In a 2019 interview with the Lomna Post, Ada Quist said the dam was safe.",
            "In 2021 Ada Quist condemned the vote.",
            "In 2014, when the yard closed, Ada Quist said that jobs were safe.",
            "In 2014 Ada Quist, then a young clerk, said that jobs were safe.",
            "Back in March 2019, at the height of the flood, Ada Quist said the dam was safe.",
            "In her 2019 memoir, Ada Quist wrote that the dam was safe.",
            "As a young clerk in 2014, Ada Quist said that the dam was safe.",
        ]
    )
    func old(_ text: String) {
        #expect(OldStatementTests.isQuiet(text))
        #expect(!OldStatementTests.isQuiet(text, published: nil))
    }

    @Test(
        "a date of what is said, of somebody or of the last weeks makes no statement old",
        arguments: [
            "Ada Quist said that in 2019 the dam was safe.",
            "Ada Quist said in October that the dam was safe.",
            "Ada Quist said this year that the dam was safe.",
            "Ada Quist said of the 2019 flood that it was over.",
            "Ada Quist said after the 2019 flood that it was over.",
            "Ada Quist told the 2019 winners that they were good.",
            "Ada Quist said in a report on 2019 that the dam was safe.",
            "Ada Quist said the village founded in 2019 would be moved.",
            "Ada Quist said on Monday the dam was built in 2019.",
            "“The dam built in 2019 is safe,” Ada Quist said.",
            "Ada Quist, mayor since 2019, said the dam was safe.",
            "Ada Quist, who took office in 2019, said the dam was safe.",
            "In the 2019 flood, Ada Quist said, ten farms were lost.",
            "In a 2019 flood ten farms were lost, Ada Quist said.",
            "In 2019 ten farms were lost, Ada Quist said.",
            "In 2021 there was a vote, and Ada Quist says it was fair.",
            "In 2014, the yard closed, Ada Quist said.",
            "In 2014, when the yard closed, ten jobs were lost, Ada Quist said.",
            "In 2014 the dam, Ada Quist said, was safe.",
            "Last year Ada Quist said the dam was safe, and on Monday she said it was not.",
        ]
    )
    func recent(_ text: String) { #expect(!OldStatementTests.isQuiet(text)) }

    @Test("a statement of today counts beside one of long ago")
    func both() {
        #expect(!OldStatementTests.isQuiet("Ada Quist said in 2019 that the dam was safe. She says it is cracked."))
    }

    @Test("the date is the reason for silence")
    func reason() {
        let (title, text) = (TokenizedText(""), TokenizedText("Ada Quist said in 2019 that the dam was safe."))
        let extraction = OldStatementTests.extractor.extract(
            title: title,
            text: text,
            published: OldStatementTests.published,
            languageHint: "en"
        )
        let silence = OldStatementTests.watch.silence(
            of: "rule",
            title: title,
            text: text,
            extraction: extraction,
            feed: OldStatementTests.feed,
            published: OldStatementTests.published
        )
        #expect(silence == .saidLongAgo(["quist"], when: "2019"))
        #expect(silence?.description == "‘quist’ said it long ago (‘2019’)")
    }
}
