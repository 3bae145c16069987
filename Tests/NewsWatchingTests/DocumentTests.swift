import NewsModel
import NewsWatching
import Testing

@Suite("Whose document speaks")
struct DocumentTests {
    private static let actors = [
        actor("vell", "Vell Freight", .company), actor("office", "Orubian Data Office", .organization),
        actor("jo", "Jo Brandt"),
    ]

    private static let list = watchlist(
        actors: actors,
        topics: [topic("tunnel", any: ["tunnel"])],
        when: [condition(who: actors.map(\.id), does: [.says], about: ["tunnel"])]
    )

    @Test(
        "a report speaks for whoever stands beside it, “the document” too, a decision for the body that decided",
        arguments: [
            SpeakerCase("A yearly report by Vell Freight came out.", "The report", ["vell"]),
            SpeakerCase("A study from Vell Freight came out.", "The study", ["vell"]),
            SpeakerCase("Vell Freight’s survey came out.", "The survey", ["vell"]),
            SpeakerCase("A report by Vell Freight came out.", "The document", ["vell"]),
            SpeakerCase("Vell Freight published a report.", "The document", ["vell"]),
            SpeakerCase("A report by Vell Freight cut its forecast.", "The document", ["vell"]),
            SpeakerCase("The Orubian Data Office fined Solent.", "The decision", ["office"], bodies: ["Solent"]),
            SpeakerCase("The Orubian Data Office has ruled on it.", "The ruling", ["office"]),
            SpeakerCase("A report by Vell Freight came out." + rain, "The report", ["vell"]),
            SpeakerCase("A report by Vell Freight came out. A report came out." + rain, "The report", []),
            SpeakerCase("Vell Freight met on Friday.", "Its letter", ["vell"]),
            SpeakerCase("Solent met on Friday.", "Its letter", [], bodies: ["Solent"]),
            SpeakerCase("", "a notice on Vell Freight’s website", ["vell"]),
            SpeakerCase("", "a notice on Vell Freight’s harbour", []),
            SpeakerCase("Jo Brandt issued a statement.", "it", ["jo"]),
            SpeakerCase("Jo Brandt gave a speech in the port. It was short.", "it", ["jo"]),
            SpeakerCase("Jo Brandt read a statement.", "it", []),
            SpeakerCase("A note by Vell Freight came out.", "it", ["vell"]),
            SpeakerCase("A note by Vell Freight came out. It has two pages. Rain fell.", "it", []),
            SpeakerCase("A note by Vell Freight came out. It has two pages.", "it", ["vell"]),
            SpeakerCase("Rain fell on a note by Vell Freight.", "it", []),
            SpeakerCase("A note by Vell Freight came out. Solent fell.", "it", [], bodies: ["Solent"]),
            SpeakerCase("", "evidence from Vell Freight", ["vell"]),
            SpeakerCase("A report on Vell Freight came out.", "The report", []),
            SpeakerCase("A report by rivals of Vell Freight came out.", "The report", []),
            SpeakerCase("A report by Solent on Vell Freight came out.", "The report", [], bodies: ["Solent"]),
            SpeakerCase("A report by Vell Freight came out.", "The letter", []),
            SpeakerCase("A report by Vell Freight came out. Rain fell.", "The document", []),
            SpeakerCase("The Orubian Data Office met.", "The decision", []),
            SpeakerCase("A court fined the Orubian Data Office.", "The decision", []),
            SpeakerCase("Jo Brandt rejected it.", "The decision", [], persons: ["Jo Brandt"]),
        ]
    )
    func owner(_ sample: SpeakerCase) { #expect(sample.speakers(DocumentTests.list) == sample.expected) }

    @Test(
        "a document speaks for whoever publishes or sends it in the same clause",
        arguments: [
            ("Vell Freight published a report that says the tunnel is old.", "a report", ["vell"]),
            ("Vell Freight closed the port after a report that says the tunnel is old.", "a report", []),
            (
                "A letter sent out by Vell Freight says the tunnel is old.", "A letter sent out by Vell Freight",
                ["vell"]
            ),
        ]
    )
    func publisher(_ text: String, _ speaker: String, _ expected: [String]) {
        var sample = Sample(text)
        sample.quote("the tunnel is old", by: speaker, cue: "says", .indirect)
        let found = sample.matches(DocumentTests.list).first?.actors.filter { $0.part == .speaker }.map(\.id) ?? []
        #expect(found == expected)
    }

    @Test(
        "what was said in a commentary is the commentary’s author’s",
        arguments: [
            ("in a commentary", "the commentary", true), ("in its commentary", "the commentary", true),
            ("on the commentary", "the commentary", false), ("in a commentary", "the letter", false),
        ]
    )
    func saidIn(_ place: String, _ speaker: String, _ isSame: Bool) {
        var sample = Sample("Rain will fall, Vell Freight writes \(place). “The tunnel is old,” \(speaker) says.")
        sample.name("Vell Freight", .organization, 1)
        sample.quote("Rain will fall", by: "Vell Freight", cue: "writes", entity: 1, .indirect)
        sample.quote("“The tunnel is old,”", by: speaker, cue: "says", nth: place.hasSuffix(speaker) ? 2 : 1)
        let found = sample.matches(DocumentTests.list).first?.actors.filter { $0.part == .speaker }.map(\.id) ?? []
        #expect(found == (isSame ? ["vell"] : []))
    }

    @Test(
        "a suit is the filing then, of whoever speaks in it",
        arguments: [
            ("In a suit filed on Monday", "The 38-page filing", true), ("In its complaint", "the filing", true),
            ("Beside a suit", "The filing", false), ("In a suit", "The letter", false),
        ]
    )
    func filed(_ place: String, _ speaker: String, _ isSame: Bool) {
        var sample = Sample("\(place), Vell Freight says that rain will fall. “The tunnel is old,” \(speaker) says.")
        sample.name("Vell Freight", .organization, 1)
        sample.quote("rain will fall", by: "Vell Freight", cue: "says", entity: 1, .indirect)
        sample.quote("“The tunnel is old,”", by: speaker, cue: "says", cueNth: 2)
        let found = sample.matches(DocumentTests.list).first?.actors.filter { $0.part == .speaker }.map(\.id) ?? []
        #expect(found == (isSame ? ["vell"] : []))
    }
}

private let rain = String(repeating: " Rain fell.", count: 8)
