/// What a rule may ask about the feed that an article came from.
public struct WatchedFeed: Sendable, Hashable {
    /// Its id.
    public var id: String
    /// Its title.
    public var title: String?
    /// Its tags.
    public var tags: [String]

    /// Creates what is known of a feed.
    public init(id: String, title: String? = nil, tags: [String] = []) {
        self.id = id
        self.title = title
        self.tags = tags
    }
}
