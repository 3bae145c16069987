import NewsExtraction
import NewsModel
import NewsText
import NewsWatching
import Testing

@Suite("Bodies that are called by no country's name")
struct BareNameTests {
    @Test(
        "a ministry is that of the country of the dateline's capital",
        arguments: [
            "OSLO, Nov 9 (Agency) - Quotas will fall in May, the foreign ministry said on Monday.",
            "OSLO (Agency) - Quotas will fall in May, foreign ministry spokeswoman Liv Aas told a briefing.",
            "OSLO - Danish quotas are too high, a Foreign Ministry spokesman said.",
            "OSLO, Nov 9 (Agency) - The Ministry of Foreign Affairs said quotas would fall.",
            "OSLO, Nov 9 (Agency) - Quotas will fall, a statement by the foreign ministry said.",
            "OSLO, Nov 9 (Agency) - Sweden was told on Monday. Foreign ministry officials said quotas would fall.",
        ]
    )
    func capital(_ text: String) {
        #expect(speaks("Norwegian Foreign Ministry", text))
        #expect(!speaks("Danish Foreign Ministry", text))
    }

    @Test(
        "without such a dateline it is that of the country that the text is about",
        arguments: [
            "Norway will lower quotas, the foreign ministry said.",
            "Norway met on Monday. “Quotas in Denmark are too high,” the foreign ministry said.",
            "Norway denied it on Monday. A foreign ministry spokesman said quotas would fall.",
            "Norway's prime minister met the fishermen. The Foreign Ministry said quotas would fall.",
            "Norway wrote to Sweden on Monday. The foreign ministry said quotas would fall.",
            "BERGEN - Norwegian boats stayed out. The foreign ministry said quotas would fall.",
            "DUBAI - Norway's parliament voted on Monday. The foreign ministry said quotas would fall.",
            "Quotas will fall, the foreign ministry in Oslo said.",
            "Denmark heard from the foreign ministry in Oslo that quotas fall. The foreign ministry said there was no date.",
        ]
    )
    func subject(_ text: String) {
        #expect(speaks("Norwegian Foreign Ministry", text))
        #expect(!speaks("Danish Foreign Ministry", text))
    }

    @Test(
        "where another country comes into question it is nobody's",
        arguments: [
            "STOCKHOLM, Nov 9 (Agency) - Norway was told on Monday, the foreign ministry said.",
            "OSLO - Sweden's foreign ministry complained on Monday. The foreign ministry said quotas were too high.",
            "OSLO - Quotas are too high, the foreign ministry in Stockholm said.",
            "OSLO - Quotas are too high, the Swedish foreign ministry said.",
            "OSLO - Quotas are too high, the rebel-held port's foreign ministry said.",
            "OSLO - Quotas are too high, the Orland-run foreign ministry said.",
            "Norway wrote to Sweden. Sweden answered on Monday. The foreign ministry said quotas were too high.",
            "Norway lowered its quotas. In Sweden the foreign ministry said that they were still too high.",
            "Sweden wrote to Norway on Monday. The foreign ministry said quotas were too high.",
            "Quotas are too high, the foreign ministry said.",
            "DUBAI - Quotas are too high, the foreign ministry said.",
            "BERGEN - Quotas are too high, the foreign ministry said.",
            "The Orland government wrote to Norway on Monday. The foreign ministry said quotas were too high.",
        ]
    )
    func doubt(_ text: String) {
        #expect(!speaks("Norwegian Foreign Ministry", text))
    }

    @Test("a country that the tables do not have is known by its names in the text")
    func unknown() {
        for text in [
            "ORVAK, Nov 2 - Velmara's parliament passed the law. The interior ministry said it was in force.",
            "Velmara passed the law. The Interior Ministry said it was in force.",
            "The Velmaran parliament passed the law, an interior ministry spokesman said.",
        ] {
            #expect(speaks("Interior Ministry of Velmara", text), "\(text)")
        }
        for text in [
            "TASK, Nov 2 - Tassania said Velmara had passed the law. The interior ministry said it was in force.",
            "ORVAK, Nov 2 - The interior ministry said the law was in force.",
        ] {
            #expect(!speaks("Interior Ministry of Velmara", text), "\(text)")
        }
    }

    @Test("other bodies whose names are common words and a country")
    func others() {
        #expect(speaks("Central Bank of Egypt", "CAIRO, Nov 9 (Agency) - The central bank said rates would stay."))
        #expect(speaks("Central Bank of Egypt", "Egypt's central bank said rates would stay."))
        #expect(speaks("Egyptian Central Bank", "The central bank of Egypt said rates would stay."))
        #expect(
            speaks("Constitutional Court of Velmara", "Velmara waits. The Constitutional Court said it would rule.")
        )
        #expect(speaks("US Justice Department", "WASHINGTON (Agency) - The suit stands, the Justice Department said."))
        #expect(
            !speaks("US Justice Department", "AUSTIN (Agency) - Americans sued. The Justice Department said it would.")
        )
        #expect(!speaks("Central Bank of Egypt", "LONDON - The central bank said rates would stay."))
        #expect(!speaks("Bank of Egypt", "CAIRO, Nov 9 (Agency) - The bank said rates would stay."))
    }

    /// Whether a body speaks in a text, as extraction reads it.
    private func speaks(_ body: String, _ text: String) -> Bool {
        let text = TokenizedText(text)
        let title = TokenizedText("")
        let extraction = BareNameTests.extractor.extract(title: title, text: text, published: nil, languageHint: nil)
        let rule = watchlist(
            actors: [actor("body", body, .publicBody)],
            when: [condition(who: ["body"], does: [.says])]
        )
        let feed = WatchedFeed(id: "oruba-wire", title: "Oruba Wire", tags: [])
        return !Watch([rule]).matches(title: title, text: text, extraction: extraction, feed: feed).isEmpty
    }

    private static let extractor = Extractor()
}
