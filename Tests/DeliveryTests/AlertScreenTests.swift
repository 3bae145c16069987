import NewsModel
import Testing

@testable import Delivery

private func sample(_ change: (inout Alert) -> Void = { _ in }) -> Alert {
    var article = Article(
        key: "ar-aaaaaaaaaaaaaaaa",
        feed: "sample-wire",
        id: "1",
        title: "A report",
        text: "",
        contentHash: "",
        firstSeen: Timestamp(seconds: 0)
    )
    article.url = "https://news.example.org/1"
    article.published = Timestamp(CivilDate(year: 2019, month: 12, day: 14), hour: 8)
    var story = Story(id: "st-20260302-aaaaaa", firstSeen: Timestamp(seconds: 0), articles: 5, sources: 3)
    story.copies = (1...4).map {
        Copy(key: "ar-\($0)", feed: "f\($0)", url: nil, similarity: 90, fetchedAt: Timestamp(seconds: 0))
    }
    var alert = Alert(
        id: "al-7k2mq4xw5t3pd6ha",
        time: Timestamp(CivilDate(year: 2019, month: 12, day: 14), hour: 9, minute: 12),
        severity: .high,
        kind: .new,
        message: "Minister A. Example and the Exampleland foreign ministry are quoted on press freedom.",
        rule: AlertRule(id: "officials-on-rights", title: nil, watchlist: "w", file: "w.yaml", line: 1, revision: ""),
        evidence: [
            Evidence(
                role: "actor:x",
                exact: "Example",
                prefix: "Minister A. ",
                suffix: " told",
                span: Span(.text, 0, 7)
            )
        ],
        article: article,
        story: story
    )
    let quote = Quote(span: Span(.text, 0, 10), kind: .direct, confidence: 90)
    alert.quotes = [
        AlertQuote(
            quote: quote,
            text: "“No newspaper will be closed,”",
            cueText: "told",
            speakerText: "Example",
            speakerActor: "x",
            about: [],
            language: "en"
        )
    ]
    alert.source = "Sample Wire"
    alert.located = "CAPITAL"
    change(&alert)
    return alert
}

private let screen = AlertScreen(localTime: { LocalTime.utc($0) })

@Test("an alert is shown in a few lines of 72 columns")
func block() {
    #expect(
        screen.block(sample()) == """
            HIGH  09:12  officials-on-rights
              Minister A. Example and the Exampleland foreign ministry are quoted on
              press freedom.
              “No newspaper will be closed,” Example said
              A report
              Sample Wire, CAPITAL · 14 Dec 2019 08:00 · 5 articles in 3 sources, 4
              copies · al-7k2mq4xw5t3pd6ha
              https://news.example.org/1

            """
    )
}

/// A quote whose cue stands at 30 to 34.
private func quote(_ words: String, at start: Int, _ kind: QuoteKind, _ cue: String?, by speaker: String) -> AlertQuote
{
    let place = cue == nil ? nil : Span(.text, 30, 34)
    return AlertQuote(
        quote: Quote(span: Span(.text, start, start + 20), kind: kind, cue: place, confidence: 90),
        text: words,
        cueText: cue,
        speakerText: speaker,
        speakerActor: "x",
        about: [],
        language: "en"
    )
}

@Test(
    "words and their speaker stand in the order of the text, with a verb that needs no addressee",
    arguments: [
        (35, QuoteKind.indirect, "the yard is full", "said", "Example", "Example said the yard is full"),
        (40, .indirect, "the yard is full", "said", "Example", "Example said that the yard is full"),
        (40, .mixed, "fencing eels was “folly”", "wrote", "Example", "Example wrote that fencing eels was “folly”"),
        (0, .indirect, "the yard is full", "said", "Example", "the yard is full, Example said"),
        (40, .direct, "“The yard is full,”", "said", "Example", "Example said: “The yard is full,”"),
        (35, .mixed, "“claims” that it is full", "rejected", "Example", "Example rejected “claims” that it is full"),
        (0, .mixed, "It is “full”", "said", "Example", "It is “full”, Example said"),
        (0, .direct, "“Is it full?”", "asked", "Example", "“Is it full?” Example said"),
        (60, .indirect, "the yard is full", "told", "Example", "Example said the yard is full"),
        (40, .indirect, "the yard is full", "ruling", "The court", "The court: the yard is full"),
        (0, .direct, "« Le chantier est plein »", "déclaré", "Example", "Example: « Le chantier est plein »"),
        (0, .direct, "الساحة ممتلئة", "وقالت", "Example", "Example: “الساحة ممتلئة”"),
        (40, .direct, "The yard is full", nil, "Example", "Example: “The yard is full”"),
        (35, .indirect, "the yard is full", "warned", "She", "Anna Example warned the yard is full"),
    ] as [(Int, QuoteKind, String, String?, String, String)]
)
func order(start: Int, kind: QuoteKind, words: String, cue: String?, speaker: String, is expected: String) {
    let alert = sample { alert in
        alert.quotes = [quote(words, at: start, kind, cue, by: speaker)]
        alert.actors = [AlertActor(actor: Actor(id: "x", name: "Anna Example", kind: .person), part: .speaker)]
    }
    #expect(line(for: alert, localTime: { LocalTime.utc($0) }).contains(" " + expected + " ("))
}

@Test("an alert without a place has none", arguments: [nil, ""])
func noPlace(_ place: String?) {
    let alert = sample { $0.located = place }
    #expect(line(for: alert, localTime: { LocalTime.utc($0) }).contains(" (Sample Wire, 14 Dec 2019: A report) "))
    #expect(screen.block(alert).contains("\n  Sample Wire · 14 Dec 2019 08:00 · "))
}

@Test("the parts of a split quotation are shown as one, with the marks of the text and no others")
func split() {
    let alert = sample { alert in
        alert.quotes = [
            quote("The dredging", at: 0, .indirect, "warned", by: "Example"),
            quote("would “ruin the eel fishers of the delta”", at: 40, .direct, "warned", by: "Example"),
            quote("“Eels return.”", at: 90, .direct, nil, by: "Example"),
        ]
        alert.quotes[1].quote.continues = 0
        alert.quotes[2].quote.continues = 1
    }
    #expect(
        shownStatements(of: alert, limit: 300)
            == ["The dredging, Example warned, would “ruin the eel fishers of the delta” … “Eels return.”"]
    )
}

@Test(
    "a part of a split quotation that begins a sentence stands behind a full stop",
    arguments: [
        ("“The eels return.”", ". "), ("“and the eels return.”", ", "), ("“I have counted the eels.”", ", "),
        ("“It is over.”", ". "),
    ]
)
func splitSentence(_ rest: String, pause: String) {
    let alert = sample { alert in
        alert.quotes = [
            quote("“Dredging ends in May,”", at: 0, .direct, "said", by: "Example"),
            quote(rest, at: 40, .direct, "said", by: "Example"),
        ]
        alert.quotes[0].quote.cue = Span(.text, 25, 29)
        alert.quotes[1].quote.continues = 0
    }
    #expect(shownStatements(of: alert, limit: 300) == ["“Dredging ends in May,” Example said" + pause + rest])
}

@Test("a quote of the title is shown by the headline, in full and once")
func titleQuote() {
    let alert = sample { alert in
        alert.article.title = "Yard is full, says Example"
        alert.quotes = [quote("Yard is full", at: 0, .indirect, "says", by: "Example")]
        alert.quotes[0].quote.span.field = .title
    }
    let shown = screen.block(alert)
    #expect(shown.contains("press freedom.\n  Yard is full, says Example\n  Sample Wire"))
    #expect(!shown.contains("Yard is full, Example"))
    #expect(screen.block(sample { $0.article.title = "" }).contains("Example said\n  Sample Wire"))
}

/// Evidence as the matcher writes it: the word with what stands around it.
private func evidence(_ role: String, _ exact: String, in text: String, _ reach: ClosedRange<Int>) -> Evidence {
    let all = Array(text)
    let word = Array(exact)
    let start = all.indices.first { all[$0...].starts(with: word) } ?? 0
    let end = start + word.count
    return Evidence(
        role: role,
        exact: exact,
        prefix: String(all[min(max(reach.lowerBound, 0), start)..<start]),
        suffix: String(all[end..<max(min(reach.upperBound, all.count), end)]),
        span: Span(.text, start, end)
    )
}

@Test("an alert without a quote shows the words around actor and topic")
func excerpts() {
    let text = "The rowing club, Ada Quist told us once, has sold its old boathouse by the weir to a brewery."
    var alert = sample { $0.quotes = [] }
    alert.evidence = [
        evidence("actor:quist", "Ada Quist", in: text, 4...40), evidence("topic:boats", "boathouse", in: text, 41...79),
    ]
    #expect(
        excerpt(of: alert) == "… rowing club, Ada Quist told us once, … has sold its old boathouse by the weir …"
    )
    alert.evidence = [
        evidence("actor:quist", "Ada Quist", in: text, 0...60), evidence("topic:boats", "boathouse", in: text, 30...93),
    ]
    #expect(excerpt(of: alert) == text)
    alert.evidence = [evidence("actor:quist", "Ada Quist", in: text, 0...53)]
    #expect(excerpt(of: alert) == "The rowing club, Ada Quist told us once, has sold its …")
    alert.evidence = []
    #expect(excerpt(of: alert) == nil)
    var inTitle = evidence("actor:quist", "Ada Quist", in: text, 0...53)
    inTitle.span.field = .title
    alert.evidence = [inTitle]
    #expect(excerpt(of: alert) == nil)
    alert.evidence.append(evidence("topic:boats", "boathouse", in: text, 30...93))
    #expect(excerpt(of: alert)?.hasSuffix(" has sold its old boathouse by the weir to a brewery.") == true)
    alert.article.title = ""
    alert.evidence = [inTitle]
    #expect(excerpt(of: alert) == "The rowing club, Ada Quist told us once, has sold its …")
}

@Test(
    "severities align, and colour stands around them only where it is asked for",
    arguments: [
        (Severity.critical, "CRIT  ", "\u{1B}[1;31mCRIT\u{1B}[0m  "), (.high, "HIGH  ", "\u{1B}[31mHIGH\u{1B}[0m  "),
        (.medium, "MED   ", "\u{1B}[33mMED \u{1B}[0m  "), (.low, "LOW   ", "\u{1B}[36mLOW \u{1B}[0m  "),
        (.informational, "INFO  ", "\u{1B}[2mINFO\u{1B}[0m  "),
    ]
)
func severities(_ severity: Severity, plain: String, colored: String) {
    let alert = sample { $0.severity = severity }
    let withColor = AlertScreen(isColored: true, localTime: { LocalTime.utc($0) })
    #expect(screen.block(alert).hasPrefix(plain + "09:12"))
    #expect(withColor.block(alert).hasPrefix(colored + "09:12"))
    #expect(withColor.block(alert).contains("\n  \u{1B}[2mA report\u{1B}[0m\n"))
}

@Test("a correction shows what was and what is")
func correction() {
    let alert = sample {
        $0.kind = .correction
        $0.changed = [Change(what: "quote", before: "“18 crowns”", after: "“16.8 crowns”")]
    }
    let shown = screen.block(alert)
    #expect(shown.hasPrefix("HIGH  09:12  officials-on-rights · correction\n"))
    #expect(shown.contains("\n  was: “18 crowns”\n  now: “16.8 crowns”\n"))
    let gone = sample {
        $0.kind = .correction
        $0.changed = [Change(what: "quote", before: "“18 crowns”")]
    }
    #expect(screen.block(gone).contains("\n  gone: “18 crowns”\n  A report\n"))
    #expect(line(for: gone).contains(" gone: “18 crowns” (Sample Wire, "))
    #expect(line(for: alert).contains(" was: “18 crowns” now: “16.8 crowns” (Sample Wire, "))
}

@Test("of a long correction the words around the first difference are shown")
func longCorrection() {
    let words = "Example said " + String(repeating: "the yard is full and the gate is shut and ", count: 8)
    let alert = sample {
        $0.kind = .correction
        $0.changed = [Change(what: "quote", before: words + "nobody pays", after: words + "everybody pays")]
    }
    let shown = screen.words(of: alert)
    #expect(shown.map(\.count).allSatisfy { $0 < 220 })
    #expect(shown.allSatisfy { $0.contains(": Example said the yard is full") && $0.dropLast(40).contains(" … ") })
    #expect(shown.map { String($0.suffix(15)) } == ["and nobody pays", " everybody pays"])
}

@Test("the rule's title stands above its message")
func title() {
    let alert = sample { $0.rule.title = "Officials on rights" }
    #expect(screen.block(alert).hasPrefix("HIGH  09:12  officials-on-rights\n  Officials on rights\n  Minister A."))
}

@Test("a list names each day once")
func list() {
    let next = sample { $0.time = Timestamp(CivilDate(year: 2019, month: 12, day: 15), hour: 8) }
    let lines = screen.list([sample(), sample(), next]).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.filter { $0 == "Sat 14 Dec 2019" }.count == 1)
    #expect(lines.filter { $0 == "Sun 15 Dec 2019" }.count == 1)
    #expect(lines.first == "Sat 14 Dec 2019")
    let heads = lines.indices.filter { lines[$0].hasPrefix("HIGH") }
    #expect(heads.map { lines[$0 - 1] } == ["Sat 14 Dec 2019", "", "Sun 15 Dec 2019"])
    #expect(lines[heads[2] - 2] == "")
}

@Test("one line says who, what, the words, where, when, the headline, the link and which alert")
func oneLine() {
    #expect(
        line(for: sample(), localTime: { LocalTime.utc($0) })
            == "HIGH officials-on-rights: Minister A. Example and the Exampleland foreign ministry are quoted on "
            + "press freedom. “No newspaper will be closed,” Example said (Sample Wire, CAPITAL, 14 Dec 2019: A report) "
            + "https://news.example.org/1 al-7k2mq4xw5t3pd6ha"
    )
    #expect(line(for: sample { $0.heldBy = "throttle" }).contains(") held by at-most https://"))
}

@Test(
    "nothing of the network moves the cursor or turns the direction",
    arguments: [
        "a\u{1B}[2Jb", "a\u{9B}31mb", "a\nb\r\nc\td", "x\u{202E}y\u{2066}z", "a\u{0}b\u{7F}c", "l\u{2028}m\u{85}n",
        "t\u{E0041}u\u{FEFF}",
    ]
)
func escapes(_ text: String) {
    let hostile = sample {
        $0.message = text
        $0.source = text
        $0.quotes[0].text = text
        $0.quotes[0].speakerText = text
        $0.located = text
        $0.article.title = text
        $0.article.url = text
    }
    let controls = (line(for: hostile) + screen.block(hostile)).unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
    }
    #expect(controls.isEmpty)
    #expect(!line(for: hostile).contains("\n"))
}

@Test("a day begins here when the clock on the wall says so", arguments: [0, 951_782_399, 1_795_910_400] as [Int64])
func midnights(_ seconds: Int64) {
    let moment = Timestamp(seconds: seconds)
    #expect(LocalTime.midnight(of: LocalTime.here(moment).date) == LocalTime.midnight(before: moment))
}
