import NewsModel
import NewsWatching
import Testing

@Suite("Topics")
struct TopicTests {
    private static func word(_ words: String, slop: Int = 0) -> Query { .phrase(words: words, slop: slop) }

    private static func holds(_ topic: Topic, _ text: String, title: String = "", source: String = "Oruba Wire") -> Bool
    {
        var sample = Sample(text, title: title)
        sample.feed.title = source
        return sample.fires(watchlist(topics: [topic], when: [condition(about: [topic.id])]))
    }

    @Test(
        "words and phrases with wildcards, in any case",
        arguments: [
            ("human right*", "Human Rights first", true), ("human right*", "human-rights", true),
            ("human right*", "human. Rights", false), ("re-education camp*", "a reeducation camp", false),
            ("re-education camp*", "re education camps", true), ("camp*", "campaign", true), ("camp", "camps", false),
            ("ca*", "cafés", true), ("人權", "论人权问题", true), ("签证*", "签证", true),
            ("Ökolog*", "oekologie okologisch", true),
            ("WHO", "Who said it?", false), ("WHO", "the WHO said", true),
            ("droits de l'homme", "les droits de l’homme", true),
            ("tariff*", "", false), ("plan B", "PLAN b", true),
        ]
    )
    func words(_ any: String, _ text: String, _ isFound: Bool) {
        #expect(TopicTests.holds(topic("t", any: [any]), text) == isFound)
    }

    @Test("`none` takes away what it overlaps, `all` must stand there too")
    func lists() {
        let budget = topic("budget", any: ["budget"], none: ["budget airline*"])
        #expect(!TopicTests.holds(budget, "a budget airline"))
        #expect(TopicTests.holds(budget, "a budget airline and the budget"))
        let curbs = topic("curbs", any: ["gallium", "germanium"], all: ["export*"])
        #expect(!TopicTests.holds(curbs, "gallium prices"))
        #expect(TopicTests.holds(curbs, "gallium prices and exporters"))
        #expect(TopicTests.holds(topic("x", all: ["one", "two"]), "two and one"))
        #expect(!TopicTests.holds(topic("x", all: ["one", "two"]), "one"))
    }

    private static let queries: [(Query, String, Bool)] = [
        (.near(word("rate*"), word("interest"), distance: 2, inOrder: false), "interest on all rates", true),
        (.near(word("rate*"), word("interest"), distance: 2, inOrder: false), "rates of interest", true),
        (.near(word("rate*"), word("interest"), distance: 2, inOrder: true), "interest rates", false),
        (.near(word("rate*"), word("interest"), distance: 2, inOrder: false), "interest in our rates", true),
        (.near(word("rate*"), word("interest"), distance: 2, inOrder: false), "interest in our three rates", false),
        (.near(.or([word("a b"), word("c")]), word("d"), distance: 0, inOrder: true), "a b d", true),
        (.and([word("one"), .not(word("two"))]), "one three", true),
        (.and([word("one"), .not(word("two"))]), "one two", false),
        (.phrase(words: "press freedom law", slop: 1), "press and freedom law", true),
        (.phrase(words: "press freedom law", slop: 1), "press and freedom and law", false),
        (.phrase(words: "press freedom", slop: 3), "freedom of the press", false),
        (.within(.title, word("vote")), "a vote", false),
        (.within(.text, word("vote")), "a vote", true),
        (.within(.title, word("heading")), "text", true),
        (.and([.within(.source, word("oruba")), word("vote")]), "a vote", true),
        (.and([.within(.source, word("oruba")), word("vote")]), "a plan", false),
        (word("oruba"), "a plan", false),
    ]

    @Test("queries hold as their operators say", arguments: queries.indices)
    func query(_ index: Int) {
        let (query, text, isFound) = TopicTests.queries[index]
        #expect(TopicTests.holds(topic("q", query: query), text, title: "A heading") == isFound)
    }
}
