internal import NewsModel
internal import NewsText
internal import NewsWatching
internal import Storage
internal import Stories

/// Reads stored articles again, to rebuild what the daemon remembers.
struct Past {
    let feeds: KnownFeeds
    private let rules: RuleBook
    private let unmatched: Set<Int>

    init(_ recovery: Recovery, rules: RuleBook, feeds configured: FeedTable) {
        self.rules = rules
        feeds = KnownFeeds(configured, recovery.feedStates)
        unmatched = Set(recovery.unmatched.map(\.seq))
    }

    /// Whether a crash may have lost the article's alerts.
    func isUnmatched(_ stored: StoredArticle) -> Bool { unmatched.contains(stored.seq) }

    /// Sketches an article, and matches it when some rule counts sources.
    func read(_ stored: StoredArticle) -> ArticleReading {
        let title = TokenizedText(stored.article.title)
        let text = TokenizedText(stored.article.text)
        var matches: [Match] = []
        if rules.countsSources {
            let feed = feeds.watched(stored.article.feed)
            matches = rules.watch.matches(
                title: title,
                text: text,
                extraction: stored.extraction,
                feed: feed,
                published: stored.article.publishedOrSeen
            )
        }
        return ArticleReading(
            article: stored.article,
            extraction: stored.extraction,
            matches: matches,
            sketch: Sketch(title: title, text: text, language: stored.extraction.language)
        )
    }
}
