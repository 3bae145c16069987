import NewsModel
import NewsWatching
import Testing

@Suite("Surnames before full names, and acronyms")
struct ShortNameTests {
    private static let list = watchlist(
        actors: [actor("alva", "Mira Alva")],
        when: [condition(who: ["alva"], does: [.says])]
    )

    /// Whether “…,” Alva said, with what follows, fires: the surname has the entity of the first of `persons`.
    private func fires(_ behind: String, persons: [String], entity: Int = 1) -> Bool {
        var sample = Sample("“The tunnel is old,” Alva said. \(behind)")
        sample.name("Alva", .person, entity)
        for (index, name) in persons.enumerated() { sample.name(name, .person, index + 1) }
        sample.quote("“The tunnel is old,”", by: "Alva", cue: "said", entity: entity)
        return sample.fires(ShortNameTests.list)
    }

    @Test("a surname speaks for the actor whose full name comes later, where extraction takes both for one person")
    func later() {
        #expect(fires("Mira Alva leaves in March.", persons: ["Mira Alva"]))
        #expect(!fires("Mira Alva leaves in March.", persons: ["Mira Alva"], entity: 7))
    }

    @Test("a surname stays nobody's where the article names another person of it in full")
    func namesake() {
        #expect(!fires("Mira Alva met Ron Alva.", persons: ["Mira Alva", "Ron Alva"]))
        #expect(!fires("Ron Alva built it. Mira Alva leaves.", persons: ["Mira Alva", "Ron Alva"]))
    }

    @Test("a surname in the headline goes to the full name in the text")
    func headline() {
        var sample = Sample("Mira Alva came to Oruba.", title: "Alva says tunnel is old")
        sample.extraction.mentions = [Mention(span: Span(.title, 0, 4), type: .person, entity: 1)]
        sample.name("Mira Alva", .person, 1)
        sample.extraction.quotes = [
            Quote(
                span: Span(.title, 10, 23),
                kind: .indirect,
                cue: Span(.title, 5, 9),
                speaker: Speaker(span: Span(.title, 0, 4), entity: 1),
                confidence: 90
            )
        ]
        #expect(sample.fires(ShortNameTests.list))
    }

    @Test("an acronym is not the actor's where the article writes out another body that has it")
    func acronyms() {
        let list = watchlist(
            actors: [actor("hra", "Harbour Rights Alliance", .organization, also: ["HRA"])],
            when: [condition(who: ["hra"], does: [.says])]
        )
        func fires(_ before: String, named: [String]) -> Bool {
            var sample = Sample("\(before) “The tunnel is old,” the HRA said.")
            for name in named { sample.name(name, .organization, 1) }
            sample.name("HRA", .organization, 1)
            sample.quote("“The tunnel is old,”", by: "the HRA", cue: "said", entity: 1)
            return sample.fires(list)
        }
        #expect(fires("It rained.", named: []))
        #expect(fires("The Harbour Rights Alliance met.", named: ["Harbour Rights Alliance"]))
        #expect(!fires("The Horse Riders Association met.", named: ["Horse Riders Association"]))
        #expect(
            fires(
                "The Horse Riders Association met the Harbour Rights Alliance.",
                named: ["Horse Riders Association", "Harbour Rights Alliance"]
            )
        )
    }

    @Test("a word inside the name of an actor is no word on a topic")
    func topicInName() {
        let list = watchlist(
            actors: [actor("alva", "Mira Alva"), actor("oap", "Old Tunnel Project", .organization)],
            topics: [topic("tunnel", any: ["tunnel*"])],
            when: [condition(who: ["alva"], does: [.says], about: ["tunnel"])]
        )
        func fires(_ words: String) -> Bool {
            var sample = Sample("Mira Alva said \(words).")
            sample.quote(words, by: "Mira Alva", cue: "said", .indirect)
            return sample.fires(list)
        }
        #expect(!fires("the Old Tunnel Project was late"))
        #expect(fires("the Old Tunnel Project dug two tunnels"))
        #expect(fires("the tunnel was late"))
    }
}
