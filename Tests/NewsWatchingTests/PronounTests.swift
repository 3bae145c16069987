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
