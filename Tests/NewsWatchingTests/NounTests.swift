import NewsModel
import NewsWatching
import Testing

@Suite("Nouns for bodies and those who lead them")
struct NounTests {
    private static let actors: [Actor] = {
        var chief = actor("hald", "Runa Hald")
        chief.role = "chief executive"
        chief.of = "vell"
        var president = actor("moss", "Lea Moss")
        president.role = "president"
        president.of = "udw"
        var chair = actor("fenn", "Ida Fenn")
        chair.role = "chair"
        chair.of = "udw"
        var director = actor("dorn", "Mia Dorn")
        director.role = "director"
        director.of = "tide"
        var founder = actor("kell", "Otto Kell")
        founder.role = "chief executive"
        founder.of = "pebble"
        return [
            actor("vell", "Vell Freight", .company, also: ["Vell"]),
            actor("udw", "United Dock Workers", .organization),
            actor("hsa", "Harbour Safety Agency", .publicBody),
            actor("board", "Reserve Bank of Oruba", .publicBody), actor("owo", "Oruba Water Organization", .publicBody),
            actor("fund", "Harbour Monetary Fund", .organization), actor("scribes", "Scribes at Sea", .organization),
            actor("pebble", "Pebble", .organization), actor("lantern", "Lantern Holdings", .organization),
            actor("tide", "Tide Lab", .organization), actor("sail", "School for Sailors", .organization),
            chief, president, chair, founder, director,
        ]
    }()

    private static let list = watchlist(
        actors: actors,
        topics: [topic("tunnel", any: ["tunnel"])],
        when: [condition(who: actors.map(\.id), does: [.says], about: ["tunnel"])]
    )

    @Test(
        "a noun for its kind stands for a body that was named, not for one that the noun came up for since",
        arguments: [
            SpeakerCase("The United Dock Workers met.", "the union", ["udw"]),
            SpeakerCase("", "the United Dock Workers union", ["udw"]),
            SpeakerCase("The Harbour Safety Agency met.", "the regulator", ["hsa"]),
            SpeakerCase("The Harbour Safety Agency met.", "the safety watchdog", ["hsa"]),
            SpeakerCase("The Harbour Safety Agency met.", "the authority", ["hsa"]),
            SpeakerCase("The Reserve Bank of Oruba met.", "the lender", ["board"]),
            SpeakerCase("The Oruba Water Organization met.", "the agency", ["owo"]),
            SpeakerCase("The Oruba Water Organization met.", "the Lusa-based agency", ["owo"]),
            SpeakerCase("The Oruba Water Organization met.", "the UN agency", ["owo"]),
            SpeakerCase("The Harbour Monetary Fund met.", "the New Lusa-based lender", ["fund"]),
            SpeakerCase("Scribes at Sea met.", "the press freedom watchdog", ["scribes"]),
            SpeakerCase("Scribes at Sea met.", "the Lusa-based group", ["scribes"]),
            SpeakerCase("Scribes at Sea met.", "the price watchdog", []),
            SpeakerCase("Vell cut its forecast.", "the Lusa-based toolmaker", ["vell"]),
            SpeakerCase("Vell cut its forecast.", "the Lusa toolmaker", []),
            SpeakerCase("Vell cut its forecast.", "the toolmaker", ["vell"]),
            SpeakerCase("Pebble cut its forecast.", "the company", ["pebble"]),
            SpeakerCase("Lantern Holdings cut its forecast.", "the company", ["lantern"]),
            SpeakerCase("Scribes at Sea cut its forecast.", "the company", []),
            SpeakerCase("Tide Lab met. It rained.", "the lab", ["tide"]),
            SpeakerCase("The School for Sailors met.", "the school", ["sail"]),
            SpeakerCase("Tide Lab met.", "the lab’s press office", ["tide"]),
            SpeakerCase("Vell cut jobs.", "Vell’s management", ["vell"]),
            SpeakerCase("Tide Lab met a lab.", "the lab", []),
            SpeakerCase("Tide Lab met.", "a lab", []),
            SpeakerCase("The United Dock Workers met.", "the workers", []),
            SpeakerCase("Vell met a union.", "the union", []),
            SpeakerCase("Vell closed the port.", "the union", []),
            SpeakerCase("The Harbour Safety Agency met a regulator.", "the regulator", []),
            SpeakerCase("The Harbour Safety Agency met.", "the price watchdog", []),
        ]
    )
    func kinds(_ sample: SpeakerCase) { #expect(sample.speakers(NounTests.list) == sample.expected) }

    @Test(
        "an office counts in German, French and Spanish, too",
        arguments: [
            SpeakerCase("Runa Hald kam.", "die Chefin", ["hald"]),
            SpeakerCase("Lea Moss kam.", "die Präsidentin", ["moss"]),
            SpeakerCase("Lea Moss habló.", "la presidenta", ["moss"]),
            SpeakerCase("Runa Hald kam.", "die Ministerin", []),
        ]
    )
    func foreign(_ sample: SpeakerCase) { #expect(sample.speakers(NounTests.list) == sample.expected) }

    @Test(
        "the company is not the watched one where another was spoken of since, or where the noun is explained",
        arguments: [
            SpeakerCase("Vell shares fell. Solent builds the ships.", "the company", []),
            SpeakerCase("Vell shares fell. Solent, a rival, rose.", "the company", []),
            SpeakerCase("Vell shares fell.", "the company", " that builds the ships, Solent,", []),
            SpeakerCase("Vell shares fell. It rained.", "the company", ["vell"]),
        ]
    )
    func others(_ sample: SpeakerCase) { #expect(sample.speakers(NounTests.list) == sample.expected) }

    @Test(
        "a body that its own words mean is that of the office",
        arguments: [
            SpeakerCase("Runa Hald of Vell came.", "the carrier’s boss", ["hald"]),
            SpeakerCase("Lea Moss of the United Dock Workers came.", "the union boss", ["moss"]),
            SpeakerCase("Ida Fenn of the United Dock Workers came.", "the union leader", ["fenn"]),
            SpeakerCase("Mia Dorn of Tide Lab came.", "the director", ["dorn"]),
            SpeakerCase("Runa Hald of Vell came.", "the director", []),
            SpeakerCase("Vell cut jobs. Runa Hald came.", "the head of the company", ["hald"]),
            SpeakerCase("Vell cut jobs.", "the head of the company", []),
            SpeakerCase("Lea Moss met a union.", "the union boss", []),
        ]
    )
    func leaders(_ sample: SpeakerCase) { #expect(sample.speakers(NounTests.list) == sample.expected) }

    @Test("the head of a body may come before the name in other words than the watchlist's")
    func leaderToCome() {
        func fires(_ speaker: String, _ behind: String) -> Bool {
            var sample = Sample("Vell came. “The tunnel is old,” \(speaker) said. \(behind)")
            sample.quote("“The tunnel is old,”", by: speaker, cue: "said")
            return sample.matches(NounTests.list).first?.actors.map(\.id).contains("hald") ?? false
        }
        #expect(fires("the head of Vell", "Runa Hald rose early."))
        #expect(fires("its chief executive", "Runa Hald rose early."))
        #expect(!fires("its former chief executive", "Runa Hald rose early."))
        #expect(!fires("the head of security at Vell", "Runa Hald rose early."))
    }
}
