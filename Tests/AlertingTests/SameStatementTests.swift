import NewsModel
import Testing

@testable import Alerting

/// One statement of a report: its verb's class, how it is printed, its words.
private struct Told {
    var act = Act.state
    var kind = QuoteKind.direct
    var words: String
}

private func said(_ words: String) -> Told { Told(words: "“\(words)”") }
private func reported(_ words: String, _ act: Act = .state) -> Told { Told(act: act, kind: .indirect, words: words) }

private func report(_ told: Told, article: Int) -> Report {
    var report = Report(
        text: "On bees: \(told.words), Tamsin Rook told growers.",
        said: [Report.Said(words: told.words, kind: told.kind, act: told.act)]
    )
    report.key = "ar-aaaaaaaaaaaaaaa\(article)"
    return report
}

private func alerts(_ first: Told, _ second: Told, _ reasons: Set<AgainReason> = [.newQuote]) -> [AlertKind] {
    var desk = Desk { $0.againIf = reasons }
    _ = desk.show(report(first, article: 1))
    return desk.show(report(second, article: 2)).map(\.kind)
}

@Test(
    "what turns the meaning makes another statement, however alike the words are",
    arguments: [
        // Another act.
        (reported("that hives had been sold", .deny), reported("that hives had been sold", .acknowledge)),
        (reported("that hives had been sold", .deny), reported("hives had been sold")),
        (reported("to close the two yards", .promise), reported("to close the two yards", .threaten)),
        // A negation more or less.
        (said("We will move the hives before the frost"), said("We will not move the hives before the frost")),
        (said("We won’t move the hives before the frost"), said("We will move the hives before the frost")),
        (said("Every hive in the valley is empty"), said("No hive in the valley is empty")),
        (said("The move of the hives was lawful"), said("The move of the hives was unlawful")),
        (reported("the guild can pay for the hives"), reported("the guild cannot pay for the hives")),
        (said("Wir werden die Stöcke verlegen"), said("Wir werden die Stöcke nicht verlegen")),
        (said("我们会搬走蜂箱"), said("我们不会搬走蜂箱")),
        // Another number.
        (said("There are 318 hives in the valley"), said("There are 640 hives in the valley")),
        (reported("four growers had lost their hives"), reported("seven growers had lost their hives")),
        (said("We have closed two yards and opened none"), said("We have closed two yards and opened three others")),
        (reported("the yard had been inspected in May"), reported("the yard had been inspected in June")),
        (said("The yard closes on Friday"), said("The yard closes on Sunday")),
        // A few words, of which one is all that is said.
        (said("The move is over"), said("The move is illegal")),
        (said("The hives are safe"), said("The hives are lost")),
        // A contrary.
        (said("The price of honey will rise in spring"), said("The price of honey will fall in spring")),
    ]
)
private func turned(_ first: Told, _ second: Told) {
    #expect(alerts(first, second) == [.update])
}

@Test(
    "the same said in another way is no new statement",
    arguments: [
        (reported("that hives had been sold", .deny), reported("no hives had been sold")),
        (said("We will not move the hives before the frost"), said("We won’t move the hives before the frost")),
        (said("There are five hives in the valley"), said("There are 5 hives in the valley")),
        (said("We are not sure, but the bees will be back by spring"), said("the bees will be back by spring")),
        (said("No. The bees will be back by spring"), said("The bees will be back by spring")),
        (said("The bees will be back"), said("These bees will be back")),
        (reported("hives were moved before a frost of the first week"), reported("hives stood empty before the frost")),
        (said("The bees will be back by spring"), Told(act: .promise, words: "“The bees will be back by spring”")),
        (reported("the bees would be back by spring"), reported("the bees would be back by spring", .promise)),
        (
            reported("318 hives in the valley had been moved before the frost"),
            reported("hives in the valley had been moved before the frost")
        ),
    ]
)
private func same(_ first: Told, _ second: Told) {
    #expect(alerts(first, second) == [])
}

@Test(
    "a rule that asks for new acts alerts again when an actor does what no alert has shown of him",
    arguments: [
        (reported("that hives had been sold", .deny), reported("selling the hives", .acknowledge), [.update]),
        (reported("that hives had been sold", .deny), reported("the sale of the queens", .deny), []),
        (said("The bees will be back by spring"), said("I have counted every hive twice"), []),
    ] as [(Told, Told, [AlertKind])]
)
private func newAct(_ first: Told, _ second: Told, again expected: [AlertKind]) {
    #expect(alerts(first, second, [.newAct]) == expected)
    #expect(alerts(first, second, [.correction]) == [])
}

@Test(
    "an act of somebody else is new where it takes back what was shown, once",
    arguments: [
        (Act.deny, Act.acknowledge, [[.update], []]), (.deny, .deny, [[], []]), (.accuse, .praise, [[], []]),
    ] as [(Act, Act, [[AlertKind]])]
)
private func contraryAct(_ first: Act, _ second: Act, again expected: [[AlertKind]]) {
    var desk = Desk { $0.againIf = [.newAct] }
    _ = desk.show(report(reported("that hives had been sold", first), article: 1))
    let kinds = ["vane", "guild"].enumerated().map { offset, actor in
        var other = report(reported("the sale of the hives", second), article: 2 + offset)
        other.said[0].actor = actor
        return desk.show(other).map(\.kind)
    }
    #expect(kinds == expected)
}

@Test("a first act of somebody else is no new act")
func actOfAnother() {
    var desk = Desk { $0.againIf = [.newAct] }
    _ = desk.show(report(said("The bees will be back by spring"), article: 1))
    var other = report(reported("the sale of the bees", .acknowledge), article: 2)
    other.said[0].actor = "vane"
    #expect(desk.show(other).isEmpty)
}
