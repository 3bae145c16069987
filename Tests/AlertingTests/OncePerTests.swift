import NewsModel
import Testing

@testable import Alerting

private let first = "“The bees will be back by spring,” Tamsin Rook told growers."
private let third = "“Nobody sprays an orchard before the tenth,” Tamsin Rook told growers about bees."
private let second = "“I have counted every hive twice,” Tamsin Rook told growers about bees."

private func report(_ number: Int, _ text: String = first, _ change: (inout Report) -> Void = { _ in }) -> Report {
    let words = text.firstIndex(of: "”").map { String(text[...$0]) } ?? text
    var report = Report(text: text, said: [Report.Said(words: words)])
    report.key = "ar-aaaaaaaaaaaaaaa\(number)"
    report.feed = "feed-\(number)"
    change(&report)
    return report
}

@Test("a rule alerts once on a story, and again on another story")
func oncePerStory() {
    var desk = Desk()
    #expect(desk.show(report(1)).map(\.kind) == [.new])
    #expect(desk.show(report(2)).isEmpty)
    #expect(desk.show(report(3, second)).isEmpty)
    #expect(desk.show(report(4, second) { $0.story = "st-20260302-bbbbbb" }).map(\.kind) == [.new])
}

@Test(
    "another story that only repeats words in quotation marks is told already",
    arguments: [
        ("the same words", "“The bees will be back by spring,”", QuoteKind.direct, false),
        ("some of them", "“will be back by spring”", .direct, false),
        ("a few of them", "“back by spring”", .direct, true),
        ("one word edited", "“The bees will be home by spring,”", .direct, true),
        ("in reported speech", "the bees will be back by spring", .indirect, true),
    ]
)
func recap(_ name: String, words: String, kind: QuoteKind, alerts: Bool) {
    var desk = Desk()
    let alert = desk.show(report(1))
    var later = Report(text: "Of bees Tamsin Rook said: \(words)", said: [Report.Said(words: words, kind: kind)])
    later.key = "ar-aaaaaaaaaaaaaaa2"
    later.story = "st-20260303-bbbbbb"
    #expect(desk.show(later).isEmpty != alerts, "\(name)")
    if !alerts { #expect(desk.reason(later) == .toldElsewhere(alert: alert[0].id)) }
}

@Test("one more statement makes a repetition news; so does the time after which a rule forgets")
func noRecap() {
    var desk = Desk()
    #expect(desk.show(report(1)).map(\.kind) == [.new])
    var more = Report(text: first + " " + second, said: [Report.Said(words: "“The bees will be back by spring,”")])
    more.key = "ar-aaaaaaaaaaaaaaa2"
    more.story = "st-20260303-bbbbbb"
    #expect(desk.show(more).isEmpty)
    more.version = 2
    more.said.append(Report.Said(words: "“I have counted every hive twice,”"))
    #expect(desk.show(more).map(\.kind) == [.new])
    let old = report(3) {
        $0.story = "st-20260312-cccccc"
        $0.seen += 10 * 86400
    }
    #expect(desk.show(old).map(\.kind) == [.new])
}

@Test(
    "what once-per counts decides which later reports alert",
    arguments: [
        // Same story, other article; copy in another feed; same article, next version; next day in another story.
        (OncePer.story, [true, false, false, false, false]),
        (OncePer.article, [true, true, true, false, true]),
        (OncePer.day, [true, false, false, false, true]),
        (OncePer.quote, [true, true, false, false, false]),
    ]
)
func oncePer(_ what: OncePer, alerts expected: [Bool]) {
    var desk = Desk { $0.oncePer = what }
    let reports = [
        report(1),
        report(2, second),
        report(3) { $0.copyOf = "ar-aaaaaaaaaaaaaaa1" },
        report(1) { $0.version = 2 },
        report(5) {
            $0.story = "st-20260303-bbbbbb"
            $0.seen += 86400
        },
    ]
    #expect(reports.map { !desk.show($0).isEmpty } == expected)
}

@Test(
    "a rule that asks for new quotes alerts again on new words only",
    arguments: [
        ("the same words", "“The bees will be back by spring,”", [] as [AlertKind]),
        ("other marks and capitals", "\"THE BEES WILL BE BACK BY SPRING\"", []),
        ("part of them", "“back by spring”", []),
        ("one word edited", "“The bees will be home by spring,”", []),
        ("new words", "“I have counted every hive twice,”", [.update]),
        (
            "the words and as many new ones",
            "“The bees will be back by spring, and the guild will pay for every lost hive,”", [.update]
        ),
    ]
)
func newQuote(_ name: String, words: String, again expected: [AlertKind]) {
    var desk = Desk { $0.againIf = [.newQuote] }
    #expect(desk.show(report(1)).map(\.kind) == [.new])
    var later = Report(text: "On bees: \(words) Tamsin Rook told growers.", said: [Report.Said(words: words)])
    later.key = "ar-aaaaaaaaaaaaaaa2"
    let alerts = desk.show(later)
    #expect(alerts.map(\.kind) == expected, "\(name)")
    #expect(alerts.first?.quotes.map(\.text) == (expected.isEmpty ? nil : [words]))
}

@Test("reported speech in another order of words is no new quote")
func reordered() {
    var desk = Desk { $0.againIf = [.newQuote] }
    let one = "that every orchard in the valley would lose its bees"
    let two = "its bees every orchard in the valley would lose"
    for (number, words) in [one, two].enumerated() {
        var report = Report(
            text: "Tamsin Rook said \(words).",
            said: [Report.Said(words: words, kind: .indirect)]
        )
        report.key = "ar-aaaaaaaaaaaaaaa\(number)"
        #expect(desk.show(report).count == (number == 0 ? 1 : 0))
    }
}

@Test("the parts of a split quotation are one statement")
func split() {
    var desk = Desk { $0.oncePer = .quote }
    let report = Report(
        text: "“The bees are fed,” Tamsin Rook said, “and nobody knows by whom.”",
        said: [
            Report.Said(words: "“The bees are fed,”"),
            Report.Said(words: "“and nobody knows by whom.”", goesOn: true),
        ]
    )
    let alerts = desk.show(report)
    #expect(alerts.count == 1)
    #expect(alerts.first?.quotes.map(\.quote.continues) == [nil, 0])
}

@Test("a copy brings a second alert only for words that no alert has shown, where the rule asks for them")
func copies() {
    var desk = Desk { $0.againIf = [.newQuote, .newActor] }
    let one = desk.show(report(1))
    func copy(_ number: Int, _ text: String) -> Report {
        report(number, text) { $0.copyOf = "ar-aaaaaaaaaaaaaaa1" }
    }
    #expect(desk.reason(copy(2, first)) == .copy(of: "ar-aaaaaaaaaaaaaaa1"))
    let longer = desk.show(copy(3, second))
    #expect(longer.map(\.kind) == [.update])
    #expect(longer.first?.quotes.map(\.text) == ["“I have counted every hive twice,”"])
    #expect(longer.first?.message.hasSuffix("on bees, adding to \(one.first?.id ?? "").") == true)
    #expect(desk.reason(copy(4, second)) == .copy(of: "ar-aaaaaaaaaaaaaaa1"))
    var quiet = Desk()
    _ = quiet.show(report(1))
    #expect(quiet.reason(copy(3, second)) == .copy(of: "ar-aaaaaaaaaaaaaaa1"))
}

@Test("words that stood in the original, and were not found there, are not told by its copy")
func copyOfUnfound() {
    var desk = Desk { $0.againIf = [.newQuote, .newActor] }
    _ = desk.show(report(1))
    let copy = report(2, second) { $0.copyOf = "ar-aaaaaaaaaaaaaaa1" }
    let original = report(1, first + " " + second).article
    let now = Timestamp(seconds: copy.seen)
    let decision = desk.memory.decide(copy.finding, rule: desk.rule, watchlist: desk.list, now: now) { _ in original }
    #expect(decision.reason == .copy(of: "ar-aaaaaaaaaaaaaaa1"))
}

@Test("a rule that asks for new actors alerts again on one that no alert has shown")
func newActor() {
    var desk = Desk { $0.againIf = [.newActor] }
    _ = desk.show(report(1))
    #expect(desk.show(report(2, second)).isEmpty)
    let words = "“Our bees are fine,”"
    var other = Report(
        text: "\(words) Odo Vane said.",
        said: [Report.Said(words: words, speaker: "Odo Vane", actor: "vane")]
    )
    other.key = "ar-aaaaaaaaaaaaaaa3"
    let alerts = desk.show(other)
    #expect(alerts.map(\.kind) == [.update])
    #expect(alerts.first?.changed == [Change(what: "actor", after: "Odo Vane")])
    #expect(alerts.first?.actors.map(\.actor.id) == ["vane"])
}

@Test("a story is forgotten after the rule's time, and the next id is another one")
func forgets() {
    var desk = Desk { $0.forgetAfter = .seconds(86400) }
    let one = desk.show(report(1))
    #expect(desk.show(report(2) { $0.seen += 86400 }).isEmpty)
    let two = desk.show(report(3) { $0.seen += 86401 })
    #expect(two.map(\.kind) == [.new])
    #expect(one.first?.id != two.first?.id)
}

@Test("sources-at-least counts articles of different feeds that are no copies of each other")
func sources() {
    var desk = Desk()
    func asking(_ number: Int, _ change: (inout Report) -> Void = { _ in }) -> Report {
        report(number, first) {
            $0.sourcesAtLeast = 2
            change(&$0)
        }
    }
    #expect(desk.reason(asking(1)) == .waitsForSources(have: 1, need: 2))
    #expect(desk.reason(asking(2) { $0.feed = "feed-1" }) == .waitsForSources(have: 1, need: 2))
    #expect(desk.reason(asking(3) { $0.copies = ["ar-aaaaaaaaaaaaaaa1"] }) == .waitsForSources(have: 1, need: 2))
    #expect(desk.reason(asking(4) { $0.story = "st-20260302-bbbbbb" }) == .waitsForSources(have: 1, need: 2))
    #expect(desk.reason(asking(5)) == .first(.story))
    #expect(desk.reason(asking(6)) == .alreadyAlerted(.story))
}

@Test("beyond at-most alerts are written and their delivery is held")
func throttle() {
    var desk = Desk { $0.atMost = Rate(count: 2, per: .seconds(3600)) }
    let held = (1...4).map { number in
        desk.show(
            report(number, "“We found \(number) dead swarms by the river,” Tamsin Rook told growers about bees.") {
                $0.story = "st-20260302-bbbbb\(number)"
                $0.seen += number == 4 ? 3601 : 0
            }
        ).first?.heldBy
    }
    #expect(held == [nil, nil, "throttle", nil])
}

@Test("after a start from the log the same articles give nothing, and what was lost gives the same id")
func replay() {
    let reports = [report(1), report(2, second), report(3, third) { $0.story = "st-20260302-bbbbbb" }]
    var desk = Desk { $0.againIf = [.newQuote] }
    let alerts = reports.flatMap { desk.show($0) }
    #expect(alerts.map(\.kind) == [.new, .update, .new])
    for written in 0...alerts.count {
        var restarted = Desk { $0.againIf = [.newQuote] }
        for alert in alerts.prefix(written) { restarted.memory.remember(alert, rule: restarted.rule) }
        let again = reports.flatMap { restarted.show($0) }
        #expect(again.map(\.id) == alerts.dropFirst(written).map(\.id))
    }
}

@Test("an alert's id is made of rule, what once-per counts, article and version")
func identity() {
    // python3: base64.b32encode(hashlib.sha256(b"rook-on-bees\0st-20260302-aaaaaa\0ar-aaaaaaaaaaaaaaa1\x001\0alert"
    // ).digest())[:16].lower()
    var desk = Desk()
    #expect(desk.show(report(1)).first?.id == "al-pq2nd5o65jm6epkm")
}

@Test("what was forgotten alerts anew under an id that the log does not have", arguments: OncePer.allCases)
func forgotten(_ what: OncePer) {
    var desk = Desk {
        $0.oncePer = what
        $0.againIf = [.newQuote, .correction]
    }
    let day: Int64 = 86400
    // The story lives on, the words are said again, the article is edited.
    let early = [report(1), report(2, second) { $0.seen += 5 * day }]
    let late = [
        report(1, third) { ($0.version, $0.seen) = (2, $0.seen + 15 * day) }, report(4) { $0.seen += 16 * day },
    ]
    var ids = early.flatMap { desk.show($0) }.map(\.id)
    let count = ids.count
    desk.memory.forget(before: Timestamp(seconds: early[0].seen + 14 * day))
    ids += late.flatMap { desk.show($0) }.map(\.id)
    #expect(count > 0 && ids.count > count)
    #expect(Set(ids).count == ids.count)
}

@Test("a start from the last days of the log gives no id that the rest of it has", arguments: [OncePer.story, .quote])
func replayOfTheEnd(_ what: OncePer) {
    func newDesk() -> Desk {
        Desk {
            $0.oncePer = what
            $0.againIf = [.newQuote]
        }
    }
    var desk = newDesk()
    let fourth = "“A late frost is worse than any spray,” Tamsin Rook told growers about bees."
    let alerts = [report(1), report(2, second), report(3, third)].flatMap { desk.show($0) }
    for forgotten in 0...alerts.count {
        var restarted = newDesk()
        for alert in alerts.dropFirst(forgotten) { restarted.memory.remember(alert, rule: restarted.rule) }
        let next = restarted.show(report(4, fourth))
        #expect(next.count == 1)
        #expect(!alerts.map(\.id).contains(next.first?.id ?? ""))
    }
}

@Test("of the alerts on the quotes of one article, those that a crash lost come again with the same ids")
func lostQuotes() {
    var desk = Desk { $0.oncePer = .quote }
    let both = Report(
        text: first + " " + second,
        said: [
            Report.Said(words: "“The bees will be back by spring,”"),
            Report.Said(words: "“I have counted every hive twice,”"),
        ]
    )
    let alerts = desk.show(both)
    #expect(alerts.count == 2)
    var restarted = Desk { $0.oncePer = .quote }
    if let written = alerts.first { restarted.memory.remember(written, rule: restarted.rule) }
    #expect(restarted.show(both).map(\.id) == alerts.dropFirst().map(\.id))
    #expect(restarted.show(both).isEmpty)
}

@Test("a rule that is switched off stays quiet")
func off() {
    var desk = Desk { $0.off = .disabled }
    #expect(desk.reason(report(1)) == .ruleOff)
}
