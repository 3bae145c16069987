internal import NewsModel
internal import NewsWatching

/// What the store knows of feeds, by id.
struct KnownFeeds {
    private let states: [String: FeedState]

    init(_ states: [FeedState]) {
        self.states = Dictionary(states.map { ($0.id, $0) }) { _, last in last }
    }

    /// Whether a poll of the feed was ever completed.
    func hasPolled(_ feed: String) -> Bool { states[feed]?.lastOK != nil }

    /// The feed's own title.
    func title(of feed: String) -> String? { states[feed]?.title }

    /// The feed as rules see it.
    func watched(_ feed: String) -> WatchedFeed {
        WatchedFeed(id: feed, title: states[feed]?.title, tags: states[feed]?.tags ?? [])
    }
}
