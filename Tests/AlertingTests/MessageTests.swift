import NewsModel
import Testing

@testable import Alerting

@Test("a message is one sentence with names and roles as the watchlist gives them")
func sentence() {
    var desk = Desk()
    let alert = desk.show(Report(text: "“bees!” Tamsin Rook said.", said: [Report.Said(words: "“bees!”")])).first
    #expect(alert?.message == "Tamsin Rook (minister for hedgerows, XA) is quoted on bees.")
}

@Test("a message never passes 200 characters, and leaves out roles and names to stay so")
func long() {
    let people = (1...5).map { number in
        var actor = Actor(id: "a\(number)", name: "Person Number \(number)", kind: .person)
        actor.role = "holder of the honourable and rather wordy office of the seal"
        return AlertActor(actor: actor, part: .speaker)
    }
    var alert = sample()
    alert.actors = people
    #expect(
        message(for: alert)
            == "Person Number 1 (holder of the honourable and rather wordy office of the seal) and 4 others are "
            + "reported to speak on bees."
    )
    alert.topics = [AlertTopic(id: "t", name: String(repeating: "long ", count: 80), uri: nil, matched: [])]
    #expect(message(for: alert).count == 200)
}

@Test(
    "the verb of a message is that of the rule",
    arguments: [
        ([Verb.denies], "Odo Vane is reported to deny something on bees."),
        ([Verb.denies, .acknowledges], "Odo Vane is reported to deny and acknowledge something on bees."),
        ([Verb.praises, .accuses], "Odo Vane is reported to praise something and accuse somebody on bees."),
        ([Verb.accuses], "Odo Vane is reported to accuse somebody over bees."),
        ([Verb.isMentioned], "Odo Vane is named with ‘bees’."),
        ([Verb.isSaidAbout], "Odo Vane is spoken of by others on bees."),
    ]
)
func verb(_ does: [Verb], says expected: String) {
    var alert = sample()
    alert.does = does
    #expect(message(for: alert) == expected)
}

@Test("an update names the acts of the quotes that it shows, and not one that was shown before")
func actsOfUpdate() {
    var desk = Desk { $0.againIf = [.newQuote] }
    let denial = Report.Said(words: "there were no bees", kind: .indirect, act: .deny)
    let admission = Report.Said(words: "the bees had left", speaker: "Rook", kind: .indirect, act: .acknowledge)
    _ = desk.show(Report(text: "Tamsin Rook denied there were no bees.", said: [denial], does: [.denies]))
    let update = desk.show(
        Report(
            key: "ar-aaaaaaaaaaaaaaa2",
            text: "Rook admitted the bees had left. Tamsin Rook had denied there were no bees.",
            said: [admission, denial],
            does: [.denies, .acknowledges]
        )
    ).first
    #expect(update?.kind == .update)
    #expect(update?.does == [.acknowledges])
    #expect(update?.message.contains("is reported to acknowledge something on bees") == true)
}

@Test("a rule without actors speaks of no Somebody")
func nobody() {
    var alert = sample()
    alert.actors = []
    alert.does = []
    #expect(message(for: alert) == "A report on bees.")
    alert.kind = .correction
    alert.changed = [Change(what: "evidence", before: "bees")]
    #expect(message(for: alert) == "What was shown on bees has changed in a later version of the article.")
}

private func sample() -> Alert {
    let (rule, list) = watchlist()
    let report = Report(text: "Odo Vane keeps bees.")
    let draft = Draft(
        finding: report.finding,
        rule: rule,
        watchlist: list,
        words: SpanText(of: report.article),
        now: Timestamp(seconds: 0)
    )
    var alert = draft.alert(.new, id: "al-aaaaaaaaaaaaaaaa", quotes: nil, changed: [])
    alert.actors = [AlertActor(actor: Actor(id: "vane", name: "Odo Vane", kind: .person), part: .speaker)]
    alert.does = [.says]
    return alert
}

@Test(
    "the id of a quote does not depend on marks, capitals and spacing",
    arguments: [
        ("“The bees’ hive,”", "\"the Bees' HIVE\""),
        ("蜜蜂回来了。", "「蜜蜂 回来了」"),
    ]
)
func quoteIDs(_ one: String, equals other: String) {
    #expect(quoteID(words: one) == quoteID(words: other))
    #expect(quoteID(words: one).count == 18)
}

@Test("the id of a quote is the hash of its words with single spaces")
func quoteIDValue() {
    // python3: "q-" + base64.b32encode(hashlib.sha256(b"the bees hive").digest())[:16].decode().lower()
    #expect(quoteID(words: "“The bees’ hive,”") == "q-po4pv2cgccpyyzmv")
}

@Test(
    "words are contained one after the other",
    arguments: [
        ("back by spring", true), ("The bees will", true), ("bees back", false), ("", true), ("spring and", false),
    ]
)
func containment(_ part: String, stands expected: Bool) {
    #expect(FoldedWords("“The bees will be back by spring,”").contains(FoldedWords(part)) == expected)
}
