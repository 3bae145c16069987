package import NewsModel

extension AlertMemory {
    /// Takes in an alert that was raised: a new one, or one of the log after a start, in the order of the log.
    ///
    /// - Parameters:
    ///   - alert: what was raised.
    ///   - rule: its rule as it is in force; alerts of rules that are gone need not be remembered.
    package mutating func remember(_ alert: Alert, rule: Rule) {
        countDelivered(alert, rule: rule)
        let home = occasion(of: alert, oncePer: rule.oncePer)
        let quotes = rule.oncePer == .quote ? quoteIDs(of: alert, shown: shown[home]?.quotes ?? []) : []
        if shown[home] == nil { occasionsOfRule[rule.id, default: []].append(home) }
        var memory = shown[home] ?? Shown(lastAlert: alert.time)
        memory.take(alert)
        shown[home] = memory
        if !(occasions[alert.article.key]?.contains(home) ?? false) {
            occasions[alert.article.key, default: []].append(home)
        }
        for id in quotes {
            let occasion = Occasion(rule: alert.rule.id, what: id)
            shown[occasion] = Shown(lastAlert: max(shown[occasion]?.lastAlert ?? alert.time, alert.time))
        }
    }

    /// Where the alert's words are kept: its occasion; the story for rules that alert once per quote.
    private func occasion(of alert: Alert, oncePer: OncePer) -> Occasion {
        let rule = alert.rule.id
        switch oncePer {
        case .story, .quote: return Occasion(rule: rule, what: alert.story.id)
        case .article: return Occasion(rule: rule, what: alert.article.key)
        case .day:
            let day = Occasion(rule: rule, what: alert.article.firstSeen.date.iso8601)
            guard alert.kind == .correction else { return day }
            // A correction belongs to the day whose alert it corrects; its id tells which.
            return occasions[alert.article.key]?.first { occasion in
                occasion.rule == rule && shown[occasion] != nil && alertID(occasion, Raised(by: alert)) == alert.id
            } ?? day
        }
    }

    /// The quotes that an alert of a rule with `once-per: quote` stands for.
    private func quoteIDs(of alert: Alert, shown: [ShownQuote]) -> [String] {
        if alert.kind == .correction {
            guard let before = alert.changed.first?.before else { return [] }
            let quote = shown.first { $0.article == alert.article.key && $0.printed == before }
            return [quote?.quote.quote.id ?? quoteID(words: before)]
        }
        return alert.quotes.map { $0.quote.id.isEmpty ? quoteID(words: $0.text) : $0.quote.id }
    }
}

extension Shown {
    /// Adds what an alert shows, and takes out what it says is gone.
    mutating func take(_ alert: Alert) {
        let article = alert.article.key
        let version = alert.article.version
        lastAlert = max(lastAlert, alert.time)
        lastID = alert.id
        raised.insert(Raised(by: alert))
        if alert.kind == .correction {
            for change in alert.changed {
                guard let before = change.before else { continue }
                withdraw(before, article: article)
            }
            // Evidence of an older version is told anew by the correction.
            evidence.removeAll { $0.article == article }
        }
        var statement: [(quote: Quote, text: String)] = []
        for (position, quote) in alert.quotes.enumerated() {
            let words = FoldedWords(quote.text)
            quotes.removeAll { $0.article == article && $0.words == words }
            var shown = ShownQuote(quote: quote, words: words, article: article, version: version)
            shown.passages = alert.passages(of: quote).map(\.exact)
            quotes.append(shown)
            if quote.quote.continues == nil || position == 0 {
                if !statement.isEmpty { statements.append(Wording(statement)) }
                statement = []
            }
            statement.append((quote.quote, quote.text))
            if let speaker = quote.speakerActor {
                acts[speaker, default: []].insert(quote.quote.act)
                // “There was no sale” denies it, whatever the verb.
                if quote.quote.polarity == .denial { acts[speaker, default: []].insert(.deny) }
            }
        }
        if !statement.isEmpty { statements.append(Wording(statement)) }
        evidence += alert.evidence.map { ShownEvidence(evidence: $0, article: article, version: version) }
        actorIDs.formUnion(alert.actors.map(\.actor.id))
        if !alert.actors.isEmpty { actors = alert.actors }
        if !alert.topics.isEmpty { topics = alert.topics }
        if !alert.does.isEmpty { does = alert.does }
        confidence = alert.confidence
    }

    /// Forgets that a quote of an article stands, by its words or as a correction shows it.
    mutating func withdraw(_ words: String, article: String) {
        let gone = FoldedWords(words)
        quotes.removeAll { $0.article == article && ($0.words == gone || $0.printed == words) }
    }
}
