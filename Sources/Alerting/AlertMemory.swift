package import NewsModel

/// What every rule has alerted on, and the decisions that follow from it: once per story, article, day or quote, and
/// again only for what the rule asks for.
///
/// A pure value: the same findings in the same order give the same alerts with the same ids. After a start it is
/// rebuilt from the alert log with `remember`; a finding that is decided again after that gives nothing new.
package struct AlertMemory: Sendable {
    var shown: [Occasion: Shown] = [:]
    /// Occasions of each rule, in the order of their first alerts.
    var occasionsOfRule: [String: [Occasion]] = [:]
    /// Occasions whose alerts showed words of an article, by the article's key, in the order of the alerts.
    var occasions: [String: [Occasion]] = [:]
    /// When alerts of a rule that were not held were raised; only of rules with `at-most`.
    private var delivered: [String: [Timestamp]] = [:]
    private var witnesses: [Occasion: [Witness]] = [:]

    /// Creates a memory with nothing in it.
    package init() {}

    /// Decides whether a rule that holds in an article raises an alert, and remembers what it shows.
    ///
    /// For a later version of an article call `corrections` first: an edited quote is a correction and no new quote.
    ///
    /// - Parameters:
    ///   - finding: where the rule holds.
    ///   - rule: the rule.
    ///   - watchlist: the rule's.
    ///   - now: when the alert is raised.
    ///   - original: the article of a key, with title and text; asked for only where a copy has words to show.
    /// - Returns: the alerts to write, and why.
    /// - Complexity: nothing that grows with the memory but the number of statements that the rule has shown.
    package mutating func decide(
        _ finding: Finding,
        rule: Rule,
        watchlist: Watchlist,
        now: Timestamp,
        original: (String) -> Article? = { _ in nil }
    ) -> Decision {
        guard rule.off == nil else { return Decision(reason: .ruleOff) }
        let words = SpanText(of: finding.article)
        let statements = statements(of: finding.match, in: finding.extraction, words)
        let draft = Draft(finding: finding, rule: rule, watchlist: watchlist, words: words, now: now)
        if rule.oncePer == .quote, !statements.isEmpty {
            return decideByQuote(draft, statements: statements)
        }
        let occasion = Occasion(of: finding, rule: rule)
        if let known = shown[occasion] {
            if known.raised.contains(draft.raised(isCorrection: false)) { return Decision(reason: .sameVersion) }
            if now - known.lastAlert <= rule.forgetAfter {
                return decideAgain(draft, occasion: occasion, known: known, statements: statements, original: original)
            }
        }
        if let waits = waitsForSources(draft) { return Decision(reason: waits) }
        if let alert = toldElsewhere(statements, draft) { return Decision(reason: .toldElsewhere(alert: alert)) }
        let alert = draft.alert(.new, id: draft.id(occasion), quotes: nil, changed: [])
        return Decision(alerts: [write(alert, rule: rule)], reason: .first(rule.oncePer))
    }

    private mutating func decideAgain(
        _ draft: Draft,
        occasion: Occasion,
        known: Shown,
        statements: [Statement],
        original: (String) -> Article?
    ) -> Decision {
        let rule = draft.rule
        let match = draft.finding.match
        var fresh = statements.filter { statement in
            rule.againIf.contains(.newQuote) && !statement.isShown(in: known.statements)
                || rule.againIf.contains(.newAct) && statement.isNewAct(after: known.acts)
        }
        var actors = rule.againIf.contains(.newActor) ? newActors(in: match, known: known) : []
        if rule.oncePer != .article, let key = draft.finding.copyOf, !fresh.isEmpty || !actors.isEmpty {
            // What stood in the original and was not found there is not told by the copy.
            let original = original(key).map { [FoldedWords($0.title), FoldedWords($0.text)] } ?? []
            fresh.removeAll { statement in
                statement.parts.map { FoldedWords(draft.words(ofQuote: match.quotes[$0].index)) }
                    .allSatisfy { part in original.contains { $0.contains(part) } }
            }
            let speakers = Set(fresh.flatMap(\.parts).compactMap { match.quotes[$0].speaker })
            actors.removeAll { !speakers.contains($0) }
        }
        guard !fresh.isEmpty || !actors.isEmpty else {
            if rule.oncePer != .article, let original = draft.finding.copyOf {
                return Decision(reason: .copy(of: original))
            }
            return Decision(reason: .alreadyAlerted(rule.oncePer))
        }

        var changed: [Change] = []
        var quotes = Set(fresh.flatMap(\.parts))
        for statement in fresh {
            let words = statement.parts.map { draft.words(ofQuote: match.quotes[$0].index) }
            changed.append(Change(what: "quote", after: words.joined(separator: " … ")))
        }
        for actor in actors {
            changed.append(Change(what: "actor", after: draft.actor(actor)?.name ?? actor))
            quotes.formUnion(match.quotes.indices.filter { match.quotes[$0].speaker == actor })
        }
        let alert = draft.alert(
            .update,
            id: draft.id(occasion),
            quotes: quotes.isEmpty ? nil : quotes.sorted(),
            changed: changed,
            after: known.lastID
        )
        let reason: Reason = fresh.isEmpty ? .newActor(actors) : .newQuote(count: fresh.count)
        return Decision(alerts: [write(alert, rule: rule)], reason: reason)
    }

    /// One alert for each statement that is new: `quote_id` counts, and words contained in shown ones do not.
    private mutating func decideByQuote(_ draft: Draft, statements: [Statement]) -> Decision {
        let rule = draft.rule
        let story = shown[Occasion(rule: rule.id, what: draft.finding.story.id)]
        var seen = story?.statements ?? []
        let fresh = statements.filter { statement in
            if statement.ids.allSatisfy({ wasAlerted($0, draft) }) || statement.isShown(in: seen) { return false }
            seen.append(statement.wording)
            return true
        }
        guard !fresh.isEmpty else { return Decision(reason: .alreadyAlerted(.quote)) }
        if story == nil, let waits = waitsForSources(draft) { return Decision(reason: waits) }
        var alerts: [Alert] = []
        for statement in fresh {
            let what = statement.ids.first { !wasAlerted($0, draft) } ?? statement.ids[0]
            let occasion = Occasion(rule: rule.id, what: what)
            alerts.append(
                write(draft.alert(.new, id: draft.id(occasion), quotes: statement.parts, changed: []), rule: rule)
            )
        }
        return Decision(alerts: alerts, reason: .first(.quote))
    }

    /// The alert that showed the words before, where another story only repeats them: a recap, the quotes of the week.
    ///
    /// Words in quotation marks, and more than a few: “no comment” may be said of anything, and what is reported in
    /// other words may have been said again.
    private func toldElsewhere(_ statements: [Statement], _ draft: Draft) -> String? {
        let rule = draft.rule
        guard rule.oncePer == .story, !statements.isEmpty, statements.allSatisfy(\.wording.isVerbatim) else {
            return nil
        }
        let known = (occasionsOfRule[rule.id] ?? []).compactMap { shown[$0] }
            .filter { draft.now - $0.lastAlert <= rule.forgetAfter }
        var last: String?
        for statement in statements {
            let before = known.last { $0.statements.contains { $0.words.contains(statement.wording.words) } }
            guard let before else { return nil }
            last = before.lastID
        }
        return last
    }

    private func wasAlerted(_ quoteID: String, _ draft: Draft) -> Bool {
        guard let known = shown[Occasion(rule: draft.rule.id, what: quoteID)] else { return false }
        return draft.now - known.lastAlert <= draft.rule.forgetAfter
    }

    private func newActors(in match: Match, known: Shown) -> [String] {
        // With verbs only those who do something are news; without, whoever is named.
        let acting = match.actors.filter { $0.part == .speaker }
        let counted = acting.isEmpty ? match.actors : acting
        var ids: [String] = []
        for actor in counted where !known.actorIDs.contains(actor.id) && !ids.contains(actor.id) {
            ids.append(actor.id)
        }
        return ids
    }

    /// Holds the alert when its rule has had its share, and remembers it.
    mutating func write(_ alert: Alert, rule: Rule) -> Alert {
        var alert = alert
        if let most = rule.atMost {
            let recent = (delivered[rule.id] ?? []).filter { alert.time - $0 < most.per && $0 <= alert.time }
            if recent.count >= most.count { alert.heldBy = "throttle" }
            delivered[rule.id] = recent
        }
        remember(alert, rule: rule)
        return alert
    }

    mutating func countDelivered(_ alert: Alert, rule: Rule) {
        guard rule.atMost != nil, alert.heldBy == nil else { return }
        delivered[rule.id, default: []].append(alert.time)
    }

    /// Drops what was last alerted or seen before `moment`.
    package mutating func forget(before moment: Timestamp) {
        shown = shown.filter { $0.value.lastAlert >= moment }
        func living(_ list: [Occasion]) -> [Occasion]? {
            let kept = list.filter { shown[$0] != nil }
            return kept.isEmpty ? nil : kept
        }
        occasions = occasions.compactMapValues(living)
        occasionsOfRule = occasionsOfRule.compactMapValues(living)
        delivered = delivered.compactMapValues { times in
            let kept = times.filter { $0 >= moment }
            return kept.isEmpty ? nil : kept
        }
        witnesses = witnesses.compactMapValues { list in
            let kept = list.filter { $0.seen >= moment }
            return kept.isEmpty ? nil : kept
        }
    }
}

extension AlertMemory {
    /// Notes that a rule holds in an article without deciding: after a start, for the articles of the last days and the
    /// rules with `sources-at-least`, so that articles from before the start count.
    package mutating func witness(_ finding: Finding, rule: Rule) {
        let occasion = Occasion(rule: rule.id, what: finding.story.id)
        let seen = finding.article.firstSeen
        var list = (witnesses[occasion] ?? []).filter { seen - $0.seen <= rule.forgetAfter }
        guard !list.contains(where: { $0.article == finding.article.key }) else { return }
        var family: Set<String> = [finding.article.key]
        family.formUnion(finding.story.copies.map(\.key))
        if let original = finding.copyOf { family.insert(original) }
        list.append(Witness(article: finding.article.key, feed: finding.article.feed, family: family, seen: seen))
        witnesses[occasion] = list
    }

    /// Counts articles of different feeds, no copies of each other; `nil` when there are enough.
    private mutating func waitsForSources(_ draft: Draft) -> Reason? {
        let need = draft.finding.match.sourcesAtLeast
        guard need > 1 else { return nil }
        witness(draft.finding, rule: draft.rule)
        var counted: [Witness] = []
        for witness in witnesses[Occasion(rule: draft.rule.id, what: draft.finding.story.id)] ?? [] {
            let isRepeat = counted.contains { $0.feed == witness.feed || !$0.family.isDisjoint(with: witness.family) }
            if !isRepeat { counted.append(witness) }
        }
        return counted.count >= need ? nil : .waitsForSources(have: counted.count, need: need)
    }
}

/// An article that holds a rule which asks for several sources.
private struct Witness: Sendable {
    var article: String
    var feed: String
    /// The article and all it is a copy of.
    var family: Set<String>
    var seen: Timestamp
}
