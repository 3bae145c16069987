/// Articles of any feed that report one event in much the same words.
public struct Story: Sendable, Hashable {
    /// `st-`, the UTC day its first article was first seen, `-` and 6 characters of that article's key, more where
    /// another story has them.
    public var id: String
    /// When its first article was first seen.
    public var firstSeen: Timestamp
    /// Articles, copies included, versions not.
    public var articles: Int
    /// Feeds.
    public var sources: Int
    /// Near-duplicates of the article at hand, the most alike first, at most 10.
    public var copies: [Copy]

    /// Creates a story.
    public init(id: String, firstSeen: Timestamp, articles: Int = 1, sources: Int = 1, copies: [Copy] = []) {
        self.id = id
        self.firstSeen = firstSeen
        self.articles = articles
        self.sources = sources
        self.copies = copies
    }
}

/// A near-duplicate in a story.
public struct Copy: Sendable, Hashable {
    /// The article's key.
    public var key: String
    /// Its feed.
    public var feed: String
    /// Its page.
    public var url: String?
    /// 0 to 100.
    public var similarity: Int
    /// When it was fetched.
    public var fetchedAt: Timestamp

    /// Creates a copy.
    public init(key: String, feed: String, url: String?, similarity: Int, fetchedAt: Timestamp) {
        self.key = key
        self.feed = feed
        self.url = url
        self.similarity = similarity
        self.fetchedAt = fetchedAt
    }
}
