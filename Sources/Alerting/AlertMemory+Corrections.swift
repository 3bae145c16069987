package import NewsModel

extension AlertMemory {
    /// Finds what earlier alerts showed from an article and its new version has changed or lost.
    ///
    /// Called once for each version after the first, before `decide`, whether or not a rule still holds in it. What is
    /// changed or gone is remembered as such even where the rule does not ask for corrections, so that an edited quote
    /// is no new one.
    ///
    /// - Parameters:
    ///   - article: the new version.
    ///   - former: the version before, where it can be had: what a feed merely leaves off is no correction.
    ///   - extraction: of the new version.
    ///   - matches: all rules that hold in the new version.
    ///   - story: the article's, as it stands.
    ///   - feedTitle: the feed's title, for people.
    ///   - now: when the alerts are raised.
    ///   - rule: the rule of an id with its watchlist, while it is in force.
    /// - Returns: one decision for each rule and occasion whose words are changed.
    /// - Complexity: O(1) for an article that no alert showed.
    package mutating func corrections(
        of article: Article,
        former: Article? = nil,
        extraction: Extraction,
        matches: [Match],
        story: Story,
        feedTitle: String? = nil,
        now: Timestamp,
        rule: (String) -> (rule: Rule, watchlist: Watchlist)?
    ) -> [Decision] {
        guard article.version > 1, let touched = occasions[article.key] else { return [] }
        var decisions: [Decision] = []
        var revision: Revision?
        for occasion in touched {
            guard let known = shown[occasion], let (rule, watchlist) = rule(occasion.rule), rule.off == nil else {
                continue
            }
            let mark = Raised(article: article.key, version: article.version, isCorrection: true)
            guard !known.raised.contains(mark), now - known.lastAlert <= rule.forgetAfter else { continue }
            let match = matches.first { $0.rule == occasion.rule }
            let current = revision ?? Revision(article: article, former: former, extraction: extraction)
            revision = current
            let changes = current.changes(since: known, match: match)
            guard !changes.isEmpty else { continue }
            guard rule.againIf.contains(.correction) else {
                shown[occasion]?.replace(changes, article: article.key)
                continue
            }
            let finding = Finding(
                match: match ?? Match(rule: rule.id),
                article: article,
                extraction: extraction,
                story: story,
                feedTitle: feedTitle
            )
            let draft = Draft(finding: finding, rule: rule, watchlist: watchlist, words: current.words, now: now)
            let counted = countedOccasion(occasion, rule: rule, changes: changes)
            let alert = draft.correction(
                id: alertID(counted, mark),
                changes: changes,
                known: known,
                holds: match != nil
            )
            decisions.append(
                Decision(alerts: [write(alert, rule: rule)], reason: .changed(count: changes.count))
            )
        }
        return decisions
    }

    private func countedOccasion(_ occasion: Occasion, rule: Rule, changes: [Alteration]) -> Occasion {
        guard rule.oncePer == .quote, let change = changes.first, let before = change.change.before else {
            return occasion
        }
        return Occasion(rule: rule.id, what: change.old?.quote.quote.id ?? quoteID(words: before))
    }
}

extension Shown {
    /// Takes changed words for shown without an alert.
    fileprivate mutating func replace(_ changes: [Alteration], article: String) {
        for alteration in changes {
            if let before = alteration.change.before { withdraw(before, article: article) }
            evidence.removeAll { $0.article == article && $0.evidence.exact == alteration.change.before }
            if alteration.change.what == "quote", let quote = alteration.quote, let text = alteration.text {
                statements.append(Wording([(quote, text)]))
            }
        }
    }
}

extension Draft {
    /// Writes a correction: with what holds now, else with what is left of the words that were shown.
    fileprivate func correction(id: String, changes: [Alteration], known: Shown, holds: Bool) -> Alert {
        var alert = alert(.correction, id: id, quotes: nil, changed: unique(changes.map(\.change)))
        let concerned = Set(changes.compactMap(\.speaker))
        let before = known.actors.filter { concerned.isEmpty || concerned.contains($0.actor.id) }
        if !concerned.isEmpty || !holds {
            alert.quotes = changes.compactMap { alteration in
                alteration.quote.map { alertQuote($0, speaker: alteration.speakerNow, about: alteration.about) }
            }
            for index in alert.quotes.indices { alert.quotes[index].quote.continues = nil }
            alert.actors =
                !before.isEmpty
                ? before : concerned.sorted().compactMap { actor($0).map { AlertActor(actor: $0, part: .speaker) } }
            if alert.actors.isEmpty { alert.actors = known.actors }
        }
        if alert.topics.isEmpty { alert.topics = known.topics }
        if alert.does.isEmpty { alert.does = known.does }
        if !holds { alert.confidence = known.confidence }
        // Of quotes that the correction does not show no passage is needed.
        alert.evidence.removeAll { AlertQuote.isPassage(role: $0.role) }
        if alert.evidence.isEmpty { alert.evidence = whatIsLeft(of: known, quotes: alert.quotes) }
        alert.evidence += passages(of: alert.quotes)
        finish(&alert)
        return alert
    }

    /// The evidence that still stands somewhere in the new version, where it stands now.
    ///
    /// Without any the quotes that took the place of others; else the title. Spans count in the version that the alert
    /// names.
    private func whatIsLeft(of known: Shown, quotes: [AlertQuote]) -> [Evidence] {
        var left: [Evidence] = []
        for shown in known.evidence where shown.article == finding.article.key && !shown.isPassage {
            guard let span = words.find(shown.evidence.exact, near: shown.evidence.span) else { continue }
            let item = evidence(role: shown.evidence.role, exact: shown.evidence.exact, span)
            if !left.contains(item) { left.append(item) }
        }
        if left.isEmpty {
            left = quotes.map { evidence(role: "quote:" + $0.quote.act.rawValue, exact: $0.text, $0.quote.span) }
        }
        guard left.isEmpty else { return left }
        for field in [TextField.title, .text] {
            let whole = words[Span(field, 0, 200)]
            if whole.isEmpty { continue }
            return [evidence(role: "quote:gone", exact: whole, Span(field, 0, whole.unicodeScalars.count))]
        }
        return known.evidence.prefix(1).map(\.evidence)
    }

    /// The parts of a split quotation change their speaker together.
    private func unique(_ changes: [Change]) -> [Change] {
        var seen: Set<Change> = []
        return changes.filter { seen.insert($0).inserted }
    }

    private func evidence(role: String, exact: String, _ span: Span) -> Evidence {
        let around = words.surroundings(of: span)
        return Evidence(role: role, exact: exact, prefix: around.prefix, suffix: around.suffix, span: span)
    }
}
