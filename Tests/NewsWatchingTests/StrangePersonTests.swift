import NewsModel
import NewsWatching
import Testing

@Suite("Pronouns of people whose names extraction does not know")
struct StrangePersonTests {
    // Of Yewbra Sattok, whom the extraction does not take for a person; Ada Quist is one.
    @Test(
        "he and she are the watched person that the text was about",
        arguments: [
            ("Yewbra Sattok stood up. “It is over,” she said.", true),
            ("Yewbra Sattok stood up.\n\n“It is over,” she said.", true),
            ("Then Yewbra Sattok stood up. “It is over,” she said.", true),
            ("In Dover, Yewbra Sattok stood up. “It is over,” she said.", true),
            ("Inside, Yewbra Sattok stood up. “It is over,” she said.", true),
            ("Yewbra Sattok stood up. She was pale. “It is over,” she said.", true),
            ("Yewbra Sattok stood up. The room fell silent. “It is over,” she said.", true),
            ("Yewbra Sattok met Ada Quist. “It is over,” she said.", false),
            ("Yewbra Sattok stood up. Ada Quist did not. “It is over,” she said.", false),
            ("The judge looked at Yewbra Sattok. “It is over,” she said.", false),
            ("The lawyer of Yewbra Sattok stood up. “It is over,” she said.", false),
            ("Yewbra Sattok’s lawyer stood up. “It is over,” she said.", false),
            ("Yewbra Sattok stood up. The room fell silent. A bell rang. “It is over,” she said.", false),
        ]
    )
    func pronouns(_ text: String, _ speaks: Bool) {
        let list = watchlist(
            actors: [actor("sattok", "Yewbra Sattok")],
            when: [condition(who: ["sattok"], does: [.says])]
        )
        #expect(sample(text, entity: nil).fires(list) == speaks)
    }

    @Test("a dateline is no part of the sentence that it opens")
    func dateline() {
        let list = watchlist(
            actors: [actor("sattok", "Yewbra Sattok")],
            when: [condition(who: ["sattok"], does: [.says])]
        )
        var lead = sample("DOVER, Nov 28 - Yewbra Sattok stood up. “It is over,” she said.", entity: nil)
        #expect(!lead.fires(list))
        lead.extraction.dateline = Dateline(span: lead.span("DOVER, Nov 28"), place: "Dover")
        #expect(lead.fires(list))
    }

    @Test("so they are where extraction found somebody further off")
    func resolved() {
        let list = watchlist(
            actors: [actor("sattok", "Yewbra Sattok"), actor("quist", "Ada Quist"), actor("yellin", "Tamo Yellin")],
            when: [condition(who: ["sattok", "quist"], does: [.says])]
        )
        func speakers(_ text: String) -> [String] {
            sample(text, entity: 1).matches(list).first?.actors.filter { $0.part == .speaker }.map(\.id) ?? []
        }
        #expect(speakers("Ada Quist waited. Yewbra Sattok stood up. “It is over,” she said.") == ["sattok"])
        #expect(speakers("Yewbra Sattok stood up. Ada Quist waited. “It is over,” she said.") == ["quist"])
        #expect(speakers("Ada Quist waited. Yewbra Sattok met Tamo Yellin. “It is over,” she said.") == ["quist"])
        #expect(speakers("Ada Quist heard Yewbra Sattok. “It is over,” she said.") == ["quist"])
    }

    private func sample(_ text: String, entity: Int?) -> Sample {
        var sample = Sample(text)
        if text.contains("Ada Quist") { sample.name("Ada Quist", .person, 1) }
        sample.name("Yewbra Sattok", .organization, 2)
        sample.quote("“It is over,”", by: "she said", cue: "said", entity: entity)
        if let speaker = sample.extraction.quotes[0].speaker {
            let start = speaker.span.start
            sample.extraction.quotes[0].speaker = Speaker(span: Span(.text, start, start + 3), entity: entity)
        }
        return sample
    }
}
