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
              “No newspaper will be closed,” Example told
              Sample Wire, CAPITAL · 4 copies in 3 sources · al-7k2mq4xw5t3pd6ha

            """
    )
}

@Test(
    "words and their speaker stand in the order of the text",
    arguments: [
        (40, QuoteKind.indirect, "that the yard is full", "Example said: that the yard is full"),
        (0, .indirect, "the yard is full", "the yard is full, Example said"),
        (40, .direct, "“The yard is full,”", "Example said: “The yard is full,”"),
    ]
)
func order(start: Int, kind: QuoteKind, words: String, is expected: String) {
    let alert = sample { alert in
        let cue = Span(.text, 30, 34)
        alert.quotes[0].quote = Quote(span: Span(.text, start, start + 20), kind: kind, cue: cue, confidence: 90)
        alert.quotes[0].text = words
        alert.quotes[0].cueText = "said"
    }
    #expect(line(for: alert).contains(" " + expected + " ("))
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
}

@Test("a list names each day once")
func list() {
    let next = sample { $0.time = Timestamp(CivilDate(year: 2019, month: 12, day: 15), hour: 8) }
    let lines = screen.list([sample(), sample(), next]).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.filter { $0 == "Sat 14 Dec 2019" }.count == 1)
    #expect(lines.filter { $0 == "Sun 15 Dec 2019" }.count == 1)
    #expect(lines.first == "Sat 14 Dec 2019")
}

@Test("one line says who, what, the words, where and which alert")
func oneLine() {
    #expect(
        line(for: sample())
            == "HIGH officials-on-rights: Minister A. Example and the Exampleland foreign ministry are quoted on "
            + "press freedom. “No newspaper will be closed,” Example told (Sample Wire, CAPITAL) al-7k2mq4xw5t3pd6ha"
    )
    #expect(line(for: sample { $0.heldBy = "throttle" }).contains("held: throttle"))
}

@Test(
    "nothing of the network moves the cursor or turns the direction",
    arguments: [
        ("a\u{1B}[2Jb", "a\\u{1b}[2Jb"), ("a\u{9B}31mb", "a\\u{9b}31mb"), ("a\nb\r\nc\td", "a b c d"),
        ("x\u{202E}y\u{2066}z", "x\\u{202e}y\\u{2066}z"), ("a\u{0}b\u{7F}c", "a\\u{0}b\\u{7f}c"),
        ("  a \u{3000} b  ", "a b"), ("é 馬朝旭 שלום 👋🏽", "é 馬朝旭 שלום 👋🏽"), ("", ""),
        ("l\u{2028}m\u{85}n", "l m\\u{85}n"), ("t\u{E0041}u\u{FEFF}", "t\\u{e0041}u\\u{feff}"),
    ]
)
func escapes(_ text: String, is expected: String) {
    #expect(printable(text) == expected)
    let hostile = sample {
        $0.message = text
        $0.source = text
        $0.quotes[0].text = text
        $0.quotes[0].speakerText = text
        $0.located = text
    }
    let controls = (line(for: hostile) + screen.block(hostile)).unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
    }
    #expect(controls.isEmpty)
    #expect(!line(for: hostile).contains("\n"))
}

@Test(
    "East Asian characters take two columns, marks none",
    arguments: [
        ("abc", 3), ("馬朝旭", 6), ("ｆｕｌｌ", 8), ("한국", 4), ("e\u{301}", 1), ("“a”", 3), ("", 0), ("カﾅ", 3),
    ]
)
func widths(_ text: String, is expected: Int) {
    #expect(columns(text) == expected)
}

@Test(
    "text is wrapped at spaces, Chinese anywhere, and long words are cut",
    arguments: [
        ("one two three", ["one two", "three"]),
        ("馬朝旭說一切都好", ["馬朝旭說", "一切都好"]),
        ("see 馬朝旭 there", ["see 馬朝", "旭 there"]),
        ("abcdefghijkl", ["abcdefgh", "ijkl"]),
        ("一二三四。五", ["一二三", "四。五"]),
        ("", []),
    ]
)
func wraps(_ text: String, is expected: [String]) {
    #expect(wrapped(text, width: 8) == expected)
}
