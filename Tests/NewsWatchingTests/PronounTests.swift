import NewsModel
import NewsWatching
import Testing

@Test(
    "a pronoun as the object of an act stands for a topic that the speaker named before it in the sentence",
    arguments: [
        ("Mira Alva said she opposed the railway and denounced it as a toy.", "it as a toy", true),
        ("Mira Alva said she opposed the railway and denounced it.", "it", true),
        ("Mira Alva said she opposed the railway and denounced those who drink.", "those who drink", false),
        ("Mira Alva said she opposed the railway and denounced the harvest.", "the harvest", false),
    ]
)
func pronouns(in text: String, denounced words: String, fires expected: Bool) {
    var sample = Sample(text)
    sample.name("Mira Alva", .person, 1)
    sample.quote("she opposed the railway", by: "Mira Alva", cue: "said", entity: 1, .indirect)
    sample.quote(words, by: "Mira Alva", cue: "denounced", entity: 1, .indirect)
    sample.extraction.quotes[1].act = .condemn
    let list = watchlist(
        actors: [actor("alva", "Mira Alva")],
        topics: [topic("rail", any: ["rail*"])],
        when: [condition(who: ["alva"], does: [.condemns], about: ["rail"])]
    )
    #expect(sample.fires(list) == expected)
}

@Test(
    "“it” that opens a sentence is the body that spoke in the one before, where no other is named there",
    arguments: [
        ("Vell owns the port. The price was fair, the company said. It added that the tunnel is old.", true),
        ("Vell owns the port. Oruba Rail lost, the company said. It added that the tunnel is old.", false),
        (
            "Vell owns the port. The price was fair, the company said. It rained. It added that the tunnel is old.",
            false
        ),
    ]
)
func bodies(in text: String, fires expected: Bool) {
    var sample = Sample(text)
    let first = text.contains("fair") ? "The price was fair" : "Oruba Rail lost"
    sample.quote(first, by: "the company", cue: "said", .indirect)
    sample.quote("the tunnel is old", by: "It added", cue: "added", .indirect)
    let added = sample.span("It added")
    sample.extraction.quotes[1].speaker?.span = Span(.text, added.start, added.start + 2)
    let list = watchlist(
        actors: [actor("vell", "Vell Freight", .company, also: ["Vell"]), actor("oru", "Oruba Rail", .company)],
        topics: [topic("tunnel", any: ["tunnel"])],
        when: [condition(who: ["vell"], does: [.says], about: ["tunnel"])]
    )
    #expect(sample.fires(list) == expected)
}
