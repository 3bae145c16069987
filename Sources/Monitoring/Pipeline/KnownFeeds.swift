internal import NewsModel
internal import NewsWatching

/// What is known of feeds without asking them, by id: from the configuration, else from the store.
struct KnownFeeds {
    private let configured: FeedTable
    private let states: [String: FeedState]

    /// - Parameters:
    ///   - configured: tags and titles that a feed has before its first poll is stored.
    ///   - states: the last ones of the store.
    init(_ configured: FeedTable, _ states: [FeedState]) {
        self.configured = configured
        self.states = Dictionary(states.map { ($0.id, $0) }) { _, last in last }
    }

    /// Whether a poll of the feed was ever completed.
    func hasPolled(_ feed: String) -> Bool { states[feed]?.lastOK != nil }

    /// What the feed is called, as rules and alerts have it.
    func title(of feed: String) -> String? { configured[feed]?.title ?? states[feed]?.title }

    /// The feed as rules see it.
    func watched(_ feed: String) -> WatchedFeed {
        WatchedFeed(id: feed, title: title(of: feed), tags: configured[feed]?.tags ?? states[feed]?.tags ?? [])
    }
}
