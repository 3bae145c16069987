internal import NewsModel
internal import NewsText
internal import NewsWatching
internal import Storage
internal import Stories

/// Reads stored articles again, to rebuild what the daemon remembers.
struct Past {
    private let rules: RuleBook
    private let states: [String: FeedState]
    private let unmatched: Set<Int>

    init(_ recovery: Recovery, rules: RuleBook) {
        self.rules = rules
        states = Dictionary(recovery.feedStates.map { ($0.id, $0) }) { _, last in last }
        unmatched = Set(recovery.unmatched.map(\.seq))
    }

    /// Whether a crash may have lost the article's alerts.
    func isUnmatched(_ stored: StoredArticle) -> Bool { unmatched.contains(stored.seq) }

    /// Whether a poll of the feed was ever completed.
    func hasPolled(_ feed: String) -> Bool { states[feed]?.lastOK != nil }

    /// The feed's own title.
    func title(of feed: String) -> String? { states[feed]?.title }

    /// The feed as rules see it.
    func watched(_ feed: String) -> WatchedFeed {
        WatchedFeed(id: feed, title: states[feed]?.title, tags: states[feed]?.tags ?? [])
    }

    /// Sketches an article, and matches it when some rule counts sources.
    func read(_ stored: StoredArticle) -> Reading {
        let title = TokenizedText(stored.article.title)
        let text = TokenizedText(stored.article.text)
        var matches: [Match] = []
        if rules.countsSources {
            let feed = watched(stored.article.feed)
            matches = rules.watch.matches(title: title, text: text, extraction: stored.extraction, feed: feed)
        }
        return Reading(
            article: stored.article,
            extraction: stored.extraction,
            matches: matches,
            sketch: Sketch(title: title, text: text)
        )
    }
}
