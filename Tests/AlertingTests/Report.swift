import NewsModel

@testable import Alerting

/// An invented report and what the stages before Alerting would have found in it.
struct Report {
    var key = "ar-aaaaaaaaaaaaaaa1"
    var feed = "sample-wire"
    var version = 1
    var story = "st-20260302-aaaaaa"
    var copyOf: String?
    var copies: [String] = []
    var seen: Int64 = 1_772_445_600  // 2026-03-02T10:00:00Z
    var sourcesAtLeast = 1
    var text: String
    /// Words of the text, who says them there, and the watched actor that this is.
    var said: [Said] = []
    /// Watched actors who are named without speaking.
    var named: [String] = []
    /// The verbs of the rule that hold, where it has any.
    var does: [Verb] = []

    struct Said {
        var words: String
        var speaker = "Tamsin Rook"
        var actor: String? = "rook"
        var kind = QuoteKind.direct
        var act = Act.state
        var goesOn = false
        /// The verb, or the words beside it that report.
        var cue: String?
    }

    var article: Article {
        var article = Article(
            key: key,
            feed: feed,
            id: key,
            title: "A report",
            text: text,
            contentHash: "sha256:" + String(repeating: "0", count: 64),
            firstSeen: Timestamp(seconds: seen)
        )
        article.version = version
        return article
    }

    var extraction: Extraction {
        var extraction = Extraction(language: "en")
        for (index, one) in said.enumerated() {
            var quote = Quote(span: span(of: one.words), kind: one.kind, act: one.act, confidence: 90)
            quote.speaker = one.speaker.isEmpty ? nil : Speaker(span: span(of: one.speaker))
            quote.cue = one.cue.map { span(of: $0) }
            quote.continues = one.goesOn ? index - 1 : nil
            extraction.quotes.append(quote)
        }
        return extraction
    }

    var match: Match {
        var match = Match(rule: "rook-on-bees")
        match.does = !does.isEmpty ? does : said.isEmpty ? [.isMentioned] : [.says]
        var seenActors: Set<String> = []
        for (index, one) in said.enumerated() where one.actor != nil {
            match.quotes.append(MatchedQuote(index: index, speaker: one.actor, about: ["bees"]))
            if let actor = one.actor, seenActors.insert(actor).inserted {
                match.actors.append(MatchedActor(id: actor, part: .speaker))
            }
        }
        match.actors += named.map { MatchedActor(id: $0, part: .mentioned) }
        match.topics = [MatchedTopic(id: "bees", matched: ["bees"])]
        match.evidence = [
            Evidence(role: "topic:bees", exact: "bees", prefix: "", suffix: "", span: span(of: "bees"))
        ]
        match.confidence = 90
        match.sourcesAtLeast = sourcesAtLeast
        return match
    }

    var finding: Finding {
        Finding(match: match, article: article, extraction: extraction, story: storyValue, copyOf: copyOf)
    }

    var storyValue: Story {
        var value = Story(id: story, firstSeen: Timestamp(seconds: seen))
        value.copies = copies.map {
            Copy(key: $0, feed: "x", url: nil, similarity: 90, fetchedAt: Timestamp(seconds: seen))
        }
        return value
    }

    func span(of words: String) -> Span {
        let all = Array(text.unicodeScalars)
        let wanted = Array(words.unicodeScalars)
        for start in 0...max(all.count - wanted.count, 0) where all.dropFirst(start).starts(with: wanted) {
            return Span(.text, start, start + wanted.count)
        }
        return Span(.text, 0, 0)
    }
}

/// A watchlist with one rule.
func watchlist(_ change: (inout Rule) -> Void = { _ in }) -> (rule: Rule, watchlist: Watchlist) {
    var list = Watchlist(name: "Bees", file: "bees.yaml")
    var rook = Actor(id: "rook", name: "Tamsin Rook", kind: .person)
    rook.role = "minister for hedgerows"
    rook.country = "XA"
    list.actors = [
        rook, Actor(id: "guild", name: "Beekeepers’ Guild", kind: .organization),
        Actor(id: "vane", name: "Odo Vane", kind: .person),
    ]
    list.topics = [Topic(id: "bees", name: "bees")]
    var rule = Rule(id: "rook-on-bees", when: [Condition()], line: 12, revision: "sha256:00")
    rule.againIf = [.correction]
    change(&rule)
    list.rules = [rule]
    return (rule, list)
}

/// A memory with one rule, and the reports it is shown.
struct Desk {
    var memory = AlertMemory()
    let rule: Rule
    let list: Watchlist

    init(_ change: (inout Rule) -> Void = { _ in }) {
        (rule, list) = watchlist(change)
    }

    /// What Monitoring does with an article: corrections first, then the rule.
    mutating func show(_ report: Report, after former: Report? = nil, holds: Bool = true) -> [Alert] {
        let now = Timestamp(seconds: report.seen)
        let rule = rule
        let list = list
        var alerts = memory.corrections(
            of: report.article,
            former: former?.article,
            extraction: report.extraction,
            matches: holds ? [report.match] : [],
            story: report.storyValue,
            now: now
        ) { $0 == rule.id ? (rule, list) : nil }.flatMap(\.alerts)
        if holds {
            alerts += memory.decide(report.finding, rule: rule, watchlist: list, now: now).alerts
        }
        return alerts
    }

    mutating func reason(_ report: Report) -> Reason {
        memory.decide(report.finding, rule: rule, watchlist: list, now: Timestamp(seconds: report.seen)).reason
    }
}
