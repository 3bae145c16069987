import NewsModel
import Testing

@testable import Delivery

/// One statement of an invented report: `*words*` are said, `<speaker>`, `{cue}`; pieces are parted by `|`.
private func alert(
    _ marked: String,
    resolved: String? = nil,
    kind: QuoteKind = .indirect,
    actor: String = "Anna Example"
) -> Alert {
    var text = ""
    var starts: [Character: Int] = [:]
    var spans: [Character: Span] = [:]
    var pieces: [Span] = []
    var begin = 0
    for character in marked {
        let place = text.unicodeScalars.count
        switch character {
        case "*" where starts["*"] != nil: spans["*"] = Span(.text, starts["*"] ?? 0, place)
        case "*", "<", "{": starts[character] = place
        case ">": spans["<"] = Span(.text, starts["<"] ?? 0, place)
        case "}": spans["{"] = Span(.text, starts["{"] ?? 0, place)
        case "|":
            pieces.append(Span(.text, begin, place))
            text += " What is not shown. "
            begin = text.unicodeScalars.count
        default: text.append(character)
        }
    }
    pieces.append(Span(.text, begin, text.unicodeScalars.count))
    let words = SpanText(title: "", text: text)
    var quote = Quote(span: spans["*"] ?? Span(.text, 0, 0), kind: kind, cue: spans["{"], confidence: 90)
    quote.id = "q-aaaaaaaaaaaaaaaa"
    quote.speaker = spans["<"].map { Speaker(span: $0, resolved: resolved) }
    let day = Timestamp(seconds: 0)
    var article = Article(key: "a", feed: "f", id: "1", title: "T", text: text, contentHash: "", firstSeen: day)
    article.published = day
    var alert = Alert(
        id: "al-1",
        time: day,
        severity: .low,
        kind: .new,
        message: "M.",
        rule: AlertRule(id: "r", title: nil, watchlist: "w", file: "w", line: 1, revision: ""),
        evidence: pieces.map {
            Evidence(role: "quote:" + quote.id, exact: words[$0], prefix: "", suffix: "", span: $0)
        },
        article: article,
        story: Story(id: "st", firstSeen: day)
    )
    alert.actors = [AlertActor(actor: Actor(id: "x", name: actor, kind: .person), part: .speaker)]
    alert.quotes = [
        AlertQuote(
            quote: quote,
            text: words[quote.span],
            cueText: quote.cue.map { words[$0] },
            speakerText: spans["<"].map { words[$0] },
            speakerActor: "x",
            about: [],
            language: "en"
        )
    ]
    return alert
}

@Test(
    "a statement is shown as the article prints it, with the speaker's name where the words do not have it",
    arguments: [
        ("<Example>’s {denial} that *the yard is full*", nil, "Example’s denial that the yard is full"),
        ("<Example> {ruled out} *a full yard*", nil, "Example ruled out a full yard"),
        ("<Example> has never {said} that *the yard is full*", nil, "Example has never said that the yard is full"),
        ("<She> {said} *the yard is full*", nil, "Anna Example said the yard is full"),
        ("<Her> {denial} that *the yard is full*", nil, "Anna Example’s denial that the yard is full"),
        ("*The yard is full*, <the minister> {said}", nil, "The yard is full, the minister [Anna Example] said"),
        ("*The yard is full*, <its head>, Ida Reed, {said}", "Ida Reed", "The yard is full, its head, Ida Reed, said"),
        ("*The yard is full*, {said} <its head>", "Ida Reed", "The yard is full, said its head [Ida Reed]"),
        (
            "<Example> {denied}|in the end that *the yard is full*", nil,
            "Example denied … in the end that the yard is full"
        ),
        (
            "<The minister>’s {denial} that *the yard is full*", nil,
            "The minister’s [Anna Example] denial that the yard is full"
        ),
        ("<The emails> {show} *the yard is full*", "Ida Reed", "The emails show the yard is full"),
        ("*« Oui »*, {soupire}-t-<elle>", nil, "« Oui », soupire-t-elle [Anna Example]"),
        ("<Sources> {say} *the yard is full*", nil, "Sources say the yard is full"),
        ("Vane was {accused of} *filling the yard*", nil, "Vane was accused of filling the yard"),
    ] as [(String, String?, String)]
)
func printed(_ marked: String, resolved: String?, is expected: String) {
    #expect(shownStatements(of: alert(marked, resolved: resolved), limit: 300) == [expected])
}

@Test("long words are cut, and never who said them")
func long() {
    let words = String(repeating: "the yard is full and ", count: 20)
    let shown = shownStatements(of: alert("*\(words)*, <Example> {said}"), limit: 100)
    #expect(
        shown == ["the yard is full and the yard is full and the yard is full and the yard is full and …, Example said"]
    )
}

@Test("offsets of an altered log that do not fit its words are not relied on")
func altered() {
    for change in [-3, 40] {
        var altered = alert("<Example> {said}|*the yard is full*")
        altered.evidence[0].span.end += change
        altered.quotes[0].quote.span.end += change
        #expect(shownStatements(of: altered, limit: 300) == ["Example said the yard is full"])
    }
}

@Test("an alert of an older log names a noun or a foreign verb that is no statement")
func older() {
    var older = alert("<Example>’s {denial} that *the yard is full*")
    older.quotes[0].quote.act = .deny
    older.evidence = []
    #expect(shownStatements(of: older, limit: 300) == ["Example (denial): the yard is full"])
    var call = alert("<Example> {called for} *a halt*")
    call.evidence = []
    #expect(shownStatements(of: call, limit: 300) == ["Example called for a halt"])
}
