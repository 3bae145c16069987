import NewsModel
import NewsWatching
import Testing

@Suite("Names of actors")
struct NameTests {
    private static let alva = actor("alva", "Mira Alva", also: ["米拉·阿爾瓦"], never: ["Mira Alva Prize"])

    // Whether the text names the actor, by a reader.
    @Test(
        "a name matches in both Chinese scripts, in capitals, with hyphens and possessives; not in another case",
        arguments: [
            ("Mira Alva left.", true), ("Mira Alva’s plan", true), ("MIRA ALVA LEAVES", true), ("Mira-Alva", true),
            ("mira alva left.", false), ("Mira. Alva left.", false), ("in Mira, Alva said", false),
            ("Mira\nAlva", true),
            ("Mira\n\nAlva", false), ("Míra Älva", true), ("米拉·阿尔瓦表示", true), ("米拉阿爾瓦說", true), ("Alva left.", false),
            ("the Mira Alva Prize", false), ("Mira Alva won the Mira Alva Prize", true), ("Mira Alvarez", false),
        ]
    )
    func names(_ text: String, _ isNamed: Bool) {
        let list = watchlist(actors: [NameTests.alva], when: [condition(who: ["alva"], does: [.isMentioned])])
        #expect(Sample(text).fires(list) == isNamed)
    }

    @Test(
        "short capitals keep their case, names under `case` keep theirs to the letter",
        arguments: [
            ("The ABO met.", "ABO", [], true), ("abo and Abo", "ABO", [], false), ("Unora met.", "UNORA", [], true),
            ("Unora met.", "UNORA", ["UNORA"], false), ("UNORA met.", "UNORA", ["UNORA"], true),
            ("LAM said no more", "Lam", [], false),
            ("LAM SAYS NO", "Lam", [], true), ("J. Alva", "J Alva", [], true), ("J Alva", "J. Alva", [], true),
        ]
    )
    func capitals(_ text: String, _ name: String, _ cased: [String], _ isNamed: Bool) {
        let body = actor("a", name, .organization, cased: cased)
        #expect(
            Sample(text).fires(watchlist(actors: [body], when: [condition(who: ["a"], does: [.isMentioned])]))
                == isNamed
        )
    }

    @Test("a weak name counts only after a full name, and goes to whose full name stood last, watched or not")
    func shortNames() {
        let list = watchlist(
            actors: [NameTests.alva, actor("bo", "Bo Alva")],
            topics: [topic("tax", any: ["tax*"])],
            when: [condition(who: ["alva"], about: ["tax"], within: .sentence)]
        )
        #expect(!Sample("Alva spoke of taxes. Mira Alva left.").fires(list))
        #expect(Sample("Mira Alva came. Alva spoke of taxes.").fires(list))
        #expect(!Sample("Mira Alva came. Bo Alva left. Alva spoke of taxes.").fires(list))
        var other = Sample("Mira Alva came. Ron Alva left. Alva spoke of taxes.")
        other.name("Mira Alva", .person, 1)
        #expect(other.fires(list))
        other.name("Ron Alva", .person, 2)
        other.name("Alva", .person, 2, nth: 3)
        #expect(!other.fires(list))
        #expect(Sample("Alva spoke of taxes.", title: "Mira Alva in Oruba").fires(list))
    }

    @Test(
        "an actor named in passing beside a namesake does not get the namesake's words",
        arguments: [
            ("Ron Alva runs the inn. He shares a name with Mira Alva, a minister. Alva spoke of taxes.", false),
            ("Ron Alva, no relation of Mira Alva, runs the inn. Alva spoke of taxes.", false),
            ("Ron Alva runs the inn. In Oruba, Mira Alva met the press. Alva spoke of taxes.", true),
        ]
    )
    func namesakes(_ text: String, _ fires: Bool) {
        let list = watchlist(
            actors: [NameTests.alva],
            topics: [topic("tax", any: ["tax*"])],
            when: [condition(who: ["alva"], about: ["tax"], within: .sentence)]
        )
        var sample = Sample(text)
        sample.name("Ron Alva", .person, 1)
        sample.name("Mira Alva", .person, 2)
        #expect(sample.fires(list) == fires)
    }

    @Test("a metonym counts only where it speaks")
    func metonyms() {
        let list = watchlist(
            actors: [actor("gov", "Government of Oruba", .publicBody, asSpeaker: ["Tamrin"])],
            when: [condition(who: ["gov"], does: [.denies, .isMentioned])]
        )
        #expect(!Sample("A forum in Tamrin ended.").fires(list))
        var denial = Sample("Tamrin denied the cuts.")
        denial.quote("the cuts", by: "Tamrin", cue: "denied", .indirect, .deny)
        let match = denial.matches(list).first
        #expect(match?.does == [.isMentioned, .denies])
        #expect(match?.evidence.map(\.role) == ["actor:gov", "cue:deny"])
        var daily = Sample("Tamrin Daily denied the cuts.")
        daily.name("Tamrin Daily", .organization, 1)
        daily.quote("the cuts", by: "Tamrin Daily", cue: "denied", entity: 1, .indirect, .deny)
        #expect(!daily.fires(list))
    }

    @Test("names that match the same words are reported")
    func warnings() {
        let list = watchlist(
            actors: [actor("a", "Müller AG", .company), actor("b", "MULLER AG", .company), actor("c", "…", .company)],
            when: [condition(who: ["a"])]
        )
        #expect(
            Watch([list]).warnings == [
                .nothingToMatch("…", owner: "c"),
                .sameName("Müller AG", actor: "a", other: "MULLER AG", otherActor: "b"),
            ]
        )
    }
}
