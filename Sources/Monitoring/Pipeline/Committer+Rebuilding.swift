internal import Alerting
internal import NewsModel
internal import Storage
internal import Stories
internal import Terminal

extension Committer {
    /// Rebuilds stories and the memory of alerts from the store, then matches again what a crash left without alerts.
    ///
    /// Told to stop meanwhile it gives up: the next start does it again.
    mutating func rebuild(_ recovery: Recovery) {
        let past = Past(recovery, rules: shared.rules.value, feeds: shared.feeds.value)
        let now = shared.clock()
        var formers: [Int: Article] = [:]
        do throws(StoreError) {
            var alerts = try archive.alerts(since: shared.rules.value.memoryBegins(at: now))
            while !stopping.isOver, let stored = try alerts.next() {
                if let (rule, _) = shared.rules.value[stored.alert.rule.id] {
                    memory.remember(stored.alert, rule: rule)
                }
            }
            var articles = try archive.articles(since: now + .seconds(-7 * 86400))
            while !stopping.isOver, let stored = try articles.next() {
                if !past.isUnmatched(stored) { remember(stored, past) }
                pulse.progress()
            }
            if !stopping.isOver { formers = try archive.formers(of: recovery.unmatched) { pulse.progress() } }
        } catch {
            shared.observer.note(.failure, "the store's past cannot be read: \(error); stories begin anew")
        }
        for stored in recovery.unmatched where !stopping.isOver {
            heal(stored, former: formers[stored.seq], past, now: now)
            pulse.progress()
        }
        if stopping.isOver {
            draft = Batch()
            hasGivenUp = true
        } else if !recovery.unmatched.isEmpty {
            let articles = counted(recovery.unmatched.count, "article")
            shared.observer.note(.info, "matched again, from before the last stop: \(articles)")
            commit(isHealing: true)
        }
    }

    private mutating func remember(_ stored: StoredArticle, _ past: Past) {
        let reading = past.read(stored)
        stories.remember(article: stored.article, sketch: reading.sketch, story: stored.story)
        for match in reading.matches where match.sourcesAtLeast > 1 {
            guard let (rule, _) = shared.rules.value[match.rule] else { continue }
            let finding = Finding(
                match: match,
                article: stored.article,
                extraction: stored.extraction,
                story: Story(id: stored.story, firstSeen: stored.article.firstSeen),
                copyOf: stored.copyOf
            )
            memory.witness(finding, rule: rule)
        }
    }

    /// Matches again an article whose alerts a crash may have lost; those in the log already are not written twice.
    private mutating func heal(_ stored: StoredArticle, former: Article?, _ past: Past, now: Timestamp) {
        let feed = past.feeds.watched(stored.article.feed)
        guard let reading = reader.readAgain(stored.article, feed: feed, rules: shared.rules.value)
        else {
            return
        }
        var place = stories.restore(article: stored.article, sketch: reading.sketch, story: stored.story)
        place.copyOf = stored.copyOf
        let isFirstPoll = !shared.polling.value.backlog && !past.feeds.hasPolled(stored.article.feed)
        if isFirstPoll, stored.article.isOldNews { return }
        draft.alerts += decide(
            stored.article,
            former: former,
            extraction: reading.extraction,
            matches: reading.matches,
            place: place,
            feedTitle: past.feeds.title(of: stored.article.feed),
            now: now
        )
    }
}
