internal import NewsModel

/// A finding on its way to an alert.
struct Draft {
    let finding: Finding
    let rule: Rule
    let watchlist: Watchlist
    let words: SpanText
    let now: Timestamp

    /// The version at hand, as memory counts it.
    func raised(isCorrection: Bool) -> Raised {
        Raised(article: finding.article.key, version: finding.article.version, isCorrection: isCorrection)
    }

    /// The id of an alert on an occasion that is no correction.
    func id(_ occasion: Occasion) -> String { alertID(occasion, raised(isCorrection: false)) }

    /// The words of a quote of the article.
    func words(ofQuote index: Int) -> String {
        guard finding.extraction.quotes.indices.contains(index) else { return "" }
        return words[finding.extraction.quotes[index].span]
    }

    /// The watchlist's actor.
    func actor(_ id: String) -> Actor? {
        watchlist.actors.first { $0.id == id }
    }

    /// Writes the alert.
    ///
    /// It shows those `quotes` of the match and who speaks them, all of them and all actors when `nil`; `changed` is
    /// what is different from the alerts before, the last of which was `after`.
    func alert(_ kind: AlertKind, id: String, quotes: [Int]?, changed: [Change], after: String? = nil) -> Alert {
        let match = finding.match
        let positions = (quotes ?? Array(match.quotes.indices)).filter {
            finding.extraction.quotes.indices.contains(match.quotes[$0].index)
        }
        var alert = Alert(
            id: id,
            time: now,
            severity: rule.severity,
            kind: kind,
            message: "",
            rule: alertRule,
            evidence: match.evidence,
            article: finding.article,
            story: finding.story
        )
        alert.topics = topics(of: match)
        alert.quotes = alertQuotes(positions)
        alert.does = quotes == nil ? match.does : verbs(match.does, shownBy: alert.quotes)
        alert.actors = actors(of: match, quotes: quotes == nil ? nil : positions)
        alert.evidence += passages(of: alert.quotes)
        alert.confidence = min(max(match.confidence, 0), 100)
        alert.changed = changed
        finish(&alert, after: after)
        return alert
    }

    /// Fills in what does not depend on the match, and the message.
    func finish(_ alert: inout Alert, after: String? = nil) {
        alert.source = finding.feedTitle
        alert.agency = finding.extraction.dateline?.agency
        alert.located = finding.extraction.dateline.flatMap { $0.place.isEmpty ? nil : $0.place }
        alert.sendTo = rule.send
        alert.message = message(for: alert, after: after)
    }

    var alertRule: AlertRule {
        AlertRule(
            id: rule.id,
            title: rule.title,
            watchlist: watchlist.name,
            file: watchlist.file,
            line: rule.line,
            revision: rule.revision
        )
    }

    /// A quote of the extraction as alerts carry it.
    func alertQuote(_ quote: Quote, speaker: String?, about: [String]) -> AlertQuote {
        let text = words[quote.span]
        var quote = quote
        if quote.id.isEmpty { quote.id = quoteID(words: text) }
        let language = finding.extraction.language
        return AlertQuote(
            quote: quote,
            text: text,
            cueText: quote.cue.map { words[$0] },
            speakerText: quote.speaker.map { words[$0.span] },
            speakerActor: speaker,
            about: about,
            language: language == "und" ? finding.article.language ?? language : language
        )
    }

    private func alertQuotes(_ positions: [Int]) -> [AlertQuote] {
        var places: [Int: Int] = [:]
        for (place, position) in positions.enumerated() { places[finding.match.quotes[position].index] = place }
        return positions.map { position in
            let matched = finding.match.quotes[position]
            var quote = finding.extraction.quotes[matched.index]
            quote.continues = quote.continues.flatMap { places[$0] }
            return alertQuote(quote, speaker: matched.speaker, about: matched.about)
        }
    }

    /// The verbs without those whose act is none of the quotes shown: an update tells what is new, not what was denied
    /// before.
    private func verbs(_ does: [Verb], shownBy quotes: [AlertQuote]) -> [Verb] {
        let shown = does.filter { verb in
            guard let act = verb.act else { return true }
            return quotes.contains { $0.quote.act == act || act == .deny && $0.quote.polarity == .denial }
        }
        return shown.isEmpty ? does : shown
    }

    private func topics(of match: Match) -> [AlertTopic] {
        match.topics.compactMap { matched in
            guard let topic = watchlist.topics.first(where: { $0.id == matched.id }) else { return nil }
            return AlertTopic(id: topic.id, name: topic.name, uri: topic.uri, matched: matched.matched)
        }
    }

    /// All actors of the match; with `quotes` those who speak them, and those that do not speak at all.
    private func actors(of match: Match, quotes: [Int]?) -> [AlertActor] {
        let speakers = quotes.map { Set($0.compactMap { match.quotes[$0].speaker }) }
        return match.actors.compactMap { matched in
            guard let actor = actor(matched.id) else { return nil }
            if let speakers, !speakers.isEmpty, matched.part == .speaker, !speakers.contains(matched.id) { return nil }
            return AlertActor(actor: actor, part: matched.part)
        }
    }
}
