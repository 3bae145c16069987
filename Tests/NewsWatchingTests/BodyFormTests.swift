import NewsModel
import NewsWatching
import Testing

@Suite("Forms of the names of public bodies")
struct BodyFormTests {
    // Whether a text names the body.
    @Test(
        "a public body is known in the forms that news writes its name in",
        arguments: [
            ("Ministry of Energy of Oruvia", "The Energy Ministry of Oruvia met.", true),
            ("Ministry of Energy of Oruvia", "Oruvia’s energy ministry met.", true),
            ("Ministry of Energy of Oruvia", "The Oruvian energy ministry met.", true),
            ("Ministry of Energy of Oruvia", "The Oruvian Ministry of Energy met.", true),
            ("Ministry of Energy of Oruvia", "The ministry of energy of Oruvia met.", true),
            ("Ministry of Energy of Oruvia", "The energy ministry met.", false),
            ("Ministry of Energy of Oruvia", "Velmar's energy ministry met.", false),
            ("Ministry of Energy of Oruvia", "The energy ministry of oruvia met.", false),
            ("Foreign Ministry of Velmar", "The foreign ministry of Velmar met.", true),
            ("Foreign Ministry of Velmar", "Velmar's foreign ministry met.", true),
            ("Foreign Ministry of Velmar", "The foreign ministry met.", false),
            ("Orubian Foreign Ministry", "The Orubian foreign ministry met.", true),
            ("Orubian Foreign Ministry", "The foreign ministry of Orubia met.", true),
            ("Government of Velmar", "Velmar's government met.", true),
            ("Government of Velmar", "The government of Velmar met.", true),
            ("Government of Velmar", "The government met.", false),
            ("Department of Health", "The Health Department met.", true),
            ("Department of Health", "The health department met.", false),
            ("Supreme Court of Velmar", "The supreme court of Velmar met.", true),
            ("Supreme Court", "The supreme court met.", false),
            ("Port Health Office", "The port health office met.", false),
        ]
    )
    func forms(_ name: String, _ text: String, _ isNamed: Bool) {
        let body = actor("body", name, .publicBody)
        let list = watchlist(actors: [body], when: [condition(who: ["body"], does: [.isMentioned])])
        #expect(Sample(text).fires(list) == isNamed)
    }

    @Test(
        "the government in its capital is that of the metonym, and no other body's",
        arguments: [
            SpeakerCase("", "the government in Lusa", ["gov"]),
            SpeakerCase("", "officials in Lusa", ["gov"]),
            SpeakerCase("", "authorities in Lusa", ["gov"]),
            SpeakerCase("", "the Lusa government", ["gov"]),
            SpeakerCase("", "farmers in Lusa", []),
            SpeakerCase("", "health officials in Lusa", []),
            SpeakerCase("", "officials in Merrow", []),
        ]
    )
    func capitals(_ sample: SpeakerCase) {
        let actors = [
            actor("gov", "Government of Velmar", .publicBody, asSpeaker: ["Lusa"]),
            actor("board", "Velmar Harbour Board", .publicBody, asSpeaker: ["Merrow"]),
        ]
        let list = watchlist(
            actors: actors,
            topics: [topic("tunnel", any: ["tunnel"])],
            when: [condition(who: actors.map(\.id), does: [.says], about: ["tunnel"])]
        )
        #expect(sample.speakers(list) == sample.expected)
    }

    @Test("other bodies, and names under `case`, keep their letters")
    func kept() {
        func fires(_ body: Actor) -> Bool {
            Sample("Velmar's foreign ministry met.")
                .fires(watchlist(actors: [body], when: [condition(who: ["body"], does: [.isMentioned])]))
        }
        #expect(!fires(actor("body", "Foreign Ministry of Velmar", .company)))
        #expect(
            !fires(actor("body", "Foreign Ministry of Velmar", .publicBody, cased: ["Foreign Ministry of Velmar"]))
        )
    }
}
