import NewsModel
import Testing

@testable import Alerting

private typealias Said = Report.Said

/// The pieces that an alert has of its first quote.
private func pieces(_ text: String, _ said: [Report.Said]) -> [String] {
    var desk = Desk()
    let alert = desk.show(Report(text: text, said: said))[0]
    for item in alert.evidence {
        let scalars = Array(text.unicodeScalars)[item.span.start..<item.span.end]
        #expect(item.exact.unicodeScalars.elementsEqual(scalars))
    }
    return alert.passages(of: alert.quotes[0]).map(\.exact)
}

@Test(
    "an alert has the words of the article from speaker to what is said, with verb, particle and preposition",
    arguments: [
        ("Tamsin Rook’s denial that bees were fed sugar", "denial", "bees were fed sugar"),
        ("Tamsin Rook has ruled out a levy on bees", "ruled out", "a levy on bees"),
        ("Tamsin Rook called on growers to spare the bees", "called on", "growers to spare the bees"),
        ("Tamsin Rook dismissed as “tales” reports of dying bees", "dismissed as", "“tales” reports of dying bees"),
        ("Tamsin Rook declined to say whether bees were hurt", "declined to say", "whether bees were hurt"),
        ("Tamsin Rook denied on Monday, in a letter, that bees were hurt", "denied", "bees were hurt"),
        ("According to Tamsin Rook, bees were hurt", "According to", "bees were hurt"),
        ("“Bees were hurt,” Tamsin Rook told the growers of Holm", "told", "“Bees were hurt,”"),
        ("Bees were hurt, said the minister, Tamsin Rook", "said", "Bees were hurt"),
    ]
)
func passage(text: String, cue: String, words: String) {
    let said = Report.Said(words: words, kind: .indirect, cue: cue)
    #expect(pieces("Hives are full of bees. " + text + ", the guild wrote.", [said]) == [text])
}

@Test("of much that stands between verb and words, and of other quotes there, only the end is shown")
func wide() {
    let clause = String(repeating: "in a long letter to every member of the guild ", count: 3)
    let far = "Tamsin Rook denied \(clause)that bees were hurt. "
    #expect(
        pieces(far, [Report.Said(words: "bees were hurt", kind: .indirect, cue: "denied")])
            == ["Tamsin Rook denied", "of the guild that bees were hurt"]
    )
    let pause = "Tamsin Rook, \(clause)and in spring, denied that bees were hurt."
    #expect(
        pieces(pause, [Report.Said(words: "bees were hurt", kind: .indirect, cue: "denied")])
            == ["Tamsin Rook", "denied that bees were hurt"]
    )
    let ended = "Tamsin Rook said \(clause)before. “All bees are safe.”"
    #expect(
        pieces(ended, [Report.Said(words: "“All bees are safe.”", cue: "said")]) == [
            "Tamsin Rook said", "“All bees are safe.”",
        ]
    )
    let negated = "Tamsin Rook has never, \(clause)or elsewhere, denied that bees were hurt"
    #expect(pieces(negated, [Report.Said(words: "bees were hurt", kind: .indirect, cue: "denied")]) == [negated])
    let two = "Tamsin Rook said the hives were full and that bees were safe."
    let second = [
        Report.Said(words: "bees were safe", kind: .indirect, cue: "said"),
        Report.Said(words: "the hives were full", kind: .indirect, cue: "said"),
    ]
    #expect(pieces(two, second) == ["Tamsin Rook said", "and that bees were safe"])
}

@Test("where nobody is named who speaks, the sentence begins it")
func unnamed() {
    let text = "It rained. Mr. Vane has been accused of harming bees."
    let said = Report.Said(words: "harming bees", speaker: "", kind: .indirect, act: .accuse, cue: "accused of")
    #expect(pieces(text, [said]) == ["Mr. Vane has been accused of harming bees"])
    #expect(
        pieces("All bees thrive. “Bees thrive here.”", [Report.Said(words: "“Bees thrive here.”", speaker: "")]) == []
    )
}

struct Rewording: Sendable {
    var before: String
    var said: Report.Said
    var after: String
    var now: Report.Said?
    var changed: [Change]
}

@Test(
    "a correction has speaker, verb and words of both versions",
    arguments: [
        Rewording(
            before: "Tamsin Rook denied that bees were hurt.",
            said: Said(words: "bees were hurt", kind: .indirect, act: .deny, cue: "denied"),
            after: "Tamsin Rook acknowledged that bees were hurt.",
            now: Said(words: "bees were hurt", kind: .indirect, act: .acknowledge, cue: "acknowledged"),
            changed: [
                Change(
                    what: "quote",
                    before: "Tamsin Rook denied that bees were hurt",
                    after: "Tamsin Rook acknowledged that bees were hurt"
                )
            ]
        ),
        Rewording(
            before: "Tamsin Rook said on Monday that bees were hurt.",
            said: Said(words: "bees were hurt", kind: .indirect, cue: "said"),
            after: "Tamsin Rook said that bees were hurt.",
            now: Said(words: "bees were hurt", kind: .indirect, cue: "said"),
            changed: []
        ),
        Rewording(
            before: "Tamsin Rook promised to help the bees in spring.",
            said: Said(words: "to help the bees in spring", kind: .indirect, act: .promise, cue: "promised"),
            after: "It rained. Tamsin Rook was unable to help the bees in spring. Vane was.",
            now: nil,
            changed: [
                Change(
                    what: "evidence",
                    before: "Tamsin Rook promised to help the bees in spring",
                    after: "Tamsin Rook was unable to help the bees in spring."
                )
            ]
        ),
        Rewording(
            before: "Tamsin Rook rejected claims that bees were hurt by dust.",
            said: Said(words: "claims that bees were hurt by dust", kind: .indirect, act: .deny, cue: "rejected"),
            after: "Tamsin Rook spoke of bees.",
            now: nil,
            changed: [Change(what: "quote", before: "Tamsin Rook rejected claims that bees were hurt by dust")]
        ),
        Rewording(
            before: "“Bees are safe,” Tamsin Rook told growers.",
            said: Said(words: "“Bees are safe,”", cue: "told"),
            after: "“Bees are safe,” Odo Vane told growers.",
            now: Said(words: "“Bees are safe,”", speaker: "Odo Vane", actor: nil, cue: "told"),
            changed: [
                Change(
                    what: "actor",
                    before: "“Bees are safe,” Tamsin Rook told growers",
                    after: "“Bees are safe,” Odo Vane told growers"
                )
            ]
        ),
        Rewording(
            before: "“Bees are safe,” Tamsin Rook told growers.",
            said: Said(words: "“Bees are safe,”", cue: "told"),
            after: "“Bees are safe this year,” Tamsin Rook told growers.",
            now: Said(words: "“Bees are safe this year,”", cue: "told"),
            changed: [
                Change(
                    what: "quote",
                    before: "“Bees are safe,” Tamsin Rook told growers",
                    after: "“Bees are safe this year,” Tamsin Rook told growers"
                )
            ]
        ),
        Rewording(
            before: "“Bees are safe.” Tamsin Rook told growers.",
            said: Said(words: "“Bees are safe.”", cue: "told"),
            after: "“Bees are safe. We count them.” Tamsin Rook told growers.",
            now: Said(words: "“Bees are safe. We count them.”", cue: "told"),
            changed: []
        ),
        Rewording(
            before: "“Bees are safe,” Tamsin Rook told growers. And here?",
            said: Said(words: "“Bees are safe,”", cue: "told"),
            after: "“Bees are safe,” Tamsin Rook told growers. And here? A good year.",
            now: Said(words: "“Bees are safe,” Tamsin Rook told growers", cue: "told"),
            changed: []
        ),
    ]
)
func rewording(_ edit: Rewording) {
    var desk = Desk()
    let first = Report(text: "All of it is on bees. " + edit.before, said: [edit.said])
    #expect(desk.show(first).map(\.kind) == [.new])
    var second = Report(text: "All of it is on bees. " + edit.after, said: edit.now.map { [$0] } ?? [])
    second.version = 2
    let holds = edit.now?.actor != nil
    let alerts = desk.show(second, after: first, holds: holds)
    #expect(alerts.map(\.changed) == (edit.changed.isEmpty ? [] : [edit.changed]))
    // The log brings the same memory back.
    var restarted = Desk()
    for alert in [Desk.fresh(first)] + alerts { restarted.memory.remember(alert, rule: restarted.rule) }
    #expect(restarted.show(second, after: first, holds: holds).isEmpty)
}

@Test("a quote that the feed had cut off is not corrected by the rest of it")
func cutOff() {
    var desk = Desk()
    let first = Report(
        text: "Bees. Tamsin Rook said bees are",
        said: [Said(words: "bees are", kind: .indirect, cue: "said")]
    )
    _ = desk.show(first)
    var second = Report(
        text: "Bees. Tamsin Rook said bees are safe this year. It rained all day in the hills and the guild met.",
        said: [Said(words: "bees are safe this year", kind: .indirect, cue: "said")]
    )
    second.version = 2
    #expect(desk.show(second, after: first).isEmpty)
}

@Test("a correction of a rule that alerts once per quote counts for the quote that was shown")
func correctedQuote() {
    var desk = Desk { $0.oncePer = .quote }
    let words = "“Bees are safe,”"
    let first = Report(text: "Bees. \(words) Tamsin Rook told growers.", said: [Said(words: words, cue: "told")])
    var second = Report(
        text: "Bees. “Bees are safe this year,” Tamsin Rook told growers.",
        said: [Said(words: "“Bees are safe this year,”", cue: "told")]
    )
    second.version = 2
    let alerts = desk.show(first) + desk.show(second, after: first)
    #expect(alerts.map(\.kind) == [.new, .correction])
    let counted = Occasion(rule: "rook-on-bees", what: quoteID(words: words))
    #expect(alerts[1].id == alertID(counted, Raised(by: alerts[1])))
}

extension Desk {
    /// The alert of a rule that sees a report first.
    fileprivate static func fresh(_ report: Report) -> Alert {
        var desk = Desk()
        return desk.show(report)[0]
    }
}
