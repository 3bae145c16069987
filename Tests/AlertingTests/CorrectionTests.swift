import NewsModel
import Testing

@testable import Alerting

private let words = "“A levy of 18 crowns keeps the bees alive,”"
private let lead = "A levy was set on Monday. "

private func report(_ text: String, _ said: [Report.Said] = [], version: Int = 2) -> Report {
    var report = Report(text: lead + text, said: said)
    report.version = version
    return report
}

private let shown = report("\(words) Tamsin Rook told growers.", [Report.Said(words: words)], version: 1)

struct Edit: Sendable {
    var name: String
    var text: String
    var said: [Report.Said]
    var holds: Bool
    var changed: [Change]
}

@Test(
    "a later version of an article whose words were shown is corrected when they change",
    arguments: [
        Edit(
            name: "nothing but a typing error elsewhere",
            text: "\(words) Tamsin Rook told the growers.",
            said: [Report.Said(words: words)],
            holds: true,
            changed: []
        ),
        Edit(
            name: "another figure in the quote",
            text: "“A levy of 16.8 crowns keeps the bees alive,” Tamsin Rook told growers.",
            said: [Report.Said(words: "“A levy of 16.8 crowns keeps the bees alive,”")],
            holds: true,
            changed: [
                Change(
                    what: "quote",
                    before: words + " Tamsin Rook",
                    after: "“A levy of 16.8 crowns keeps the bees alive,” Tamsin Rook"
                )
            ]
        ),
        Edit(
            name: "the quote is gone, and the rule with it",
            text: "Tamsin Rook spoke to growers about bees.",
            said: [],
            holds: false,
            changed: [Change(what: "quote", before: words + " Tamsin Rook", after: nil)]
        ),
        Edit(
            name: "somebody else said it",
            text: "\(words) Odo Vane, her deputy, told growers. An earlier version named Tamsin Rook.",
            said: [Report.Said(words: words, speaker: "Odo Vane", actor: nil)],
            holds: false,
            changed: [Change(what: "actor", before: words + " Tamsin Rook", after: words + " Odo Vane")]
        ),
        Edit(
            name: "the rule no longer holds, but every word still stands",
            text: "\(words) Tamsin Rook told growers.",
            said: [],
            holds: false,
            changed: []
        ),
    ]
)
func corrections(_ edit: Edit) {
    var desk = Desk()
    #expect(desk.show(shown).map(\.kind) == [.new])
    let alerts = desk.show(report(edit.text, edit.said), holds: edit.holds)
    #expect(alerts.map(\.kind) == (edit.changed.isEmpty ? [] : [.correction]), "\(edit.name)")
    #expect(alerts.first?.changed ?? [] == edit.changed, "\(edit.name)")
    #expect(alerts.first.map { $0.actors.map(\.actor.id) } ?? ["rook"] == ["rook"])
    for alert in alerts {
        #expect(!alert.evidence.isEmpty)
        for item in alert.evidence {
            let scalars = Array(alert.article.text.unicodeScalars)[item.span.start..<item.span.end]
            #expect(item.exact.unicodeScalars.elementsEqual(scalars))
        }
    }
}

@Test("a rule that does not ask for corrections takes an edited quote for no new one")
func editedIsNotNew() {
    var desk = Desk { $0.againIf = [.newQuote] }
    _ = desk.show(shown)
    let now = "“A duty of nine or ten crowns may keep the bees alive,”"
    let edited = report("\(now) Tamsin Rook told growers.", [Report.Said(words: now)])
    #expect(desk.show(edited).isEmpty)
}

@Test(
    "an edit of either part of a split quotation is a correction where the rule asks for them, and no new quote",
    arguments: [Set<AgainReason>([.newQuote, .correction]), [.newQuote]],
    [
        ["“The levy will be 16 crowns,”", "“Every hive pays the same and nobody is let off.”"],
        ["“The levy will be 18 crowns,”", "“Every hive pays the same and only one is let off.”"],
    ]
)
func splitEdit(_ again: Set<AgainReason>, parts: [String]) {
    func report(_ parts: [String], version: Int) -> Report {
        var report = Report(
            text: "\(parts[0]) Tamsin Rook told growers of bees. \(parts[1])",
            said: [Report.Said(words: parts[0]), Report.Said(words: parts[1], goesOn: true)]
        )
        report.version = version
        return report
    }
    var desk = Desk { $0.againIf = again }
    let before = ["“The levy will be 18 crowns,”", "“Every hive pays the same and nobody is let off.”"]
    #expect(desk.show(report(before, version: 1)).map(\.kind) == [.new])
    #expect(desk.show(report(parts, version: 2)).map(\.kind) == (again.contains(.correction) ? [.correction] : []))
}

@Test("words shown from another article are not corrected, nor those of an article that was never shown")
func otherArticles() {
    var desk = Desk()
    _ = desk.show(shown)
    var other = report("Bees are fine.", [])
    other.key = "ar-bbbbbbbbbbbbbbbb"
    #expect(desk.show(other, holds: false).isEmpty)
}

@Test("evidence of a rule on names alone is corrected when the name is gone")
func lostName() {
    var desk = Desk()
    var one = Report(text: "The guild keeps bees.", named: ["guild"])
    #expect(desk.show(one).map(\.kind) == [.new])
    one.version = 2
    one.text = "The guild keeps wasps."
    let alerts = desk.show(one, holds: false)
    #expect(alerts.map(\.kind) == [.correction])
    #expect(alerts.first?.changed == [Change(what: "evidence", before: "bees", after: nil)])
}

@Test("a correction is written once for a version, also after a start from the log")
func once() {
    var desk = Desk()
    let edited = report("Tamsin Rook spoke to growers about bees.")
    var alerts = desk.show(shown)
    alerts += desk.show(edited, holds: false)
    #expect(alerts.map(\.kind) == [.new, .correction])
    #expect(desk.show(edited, holds: false).isEmpty)
    var restarted = Desk()
    for alert in alerts { restarted.memory.remember(alert, rule: restarted.rule) }
    #expect(restarted.show(edited, holds: false).isEmpty)
}

@Test("a new version may bring a correction and a new quote")
func both() {
    var desk = Desk { $0.againIf = [.newQuote, .correction] }
    _ = desk.show(shown)
    let now = "“A levy of 17 crowns keeps the bees alive,”"
    let more = "“Nobody will pay it before the autumn.”"
    let edited = report(
        "\(now) Tamsin Rook told growers. \(more)",
        [Report.Said(words: now), Report.Said(words: more)]
    )
    #expect(desk.show(edited).map(\.kind) == [.correction, .update])
}
