internal import NewsModel

/// The feeds that are polled, by id.
struct FeedTable: Sendable {
    /// In the order of the configuration.
    let feeds: [Feed]
    private let places: [String: Int]

    init(_ feeds: [Feed]) {
        self.feeds = feeds
        places = Dictionary(feeds.indices.map { (feeds[$0].id, $0) }) { first, _ in first }
    }

    subscript(id: String) -> Feed? { places[id].map { feeds[$0] } }
}
