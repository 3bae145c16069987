import NewsModel

extension FeedHealth {
    /// Whether a person should look at the feed.
    var isTrouble: Bool {
        switch self {
        case .ok, .new, .moved: false
        case .silent, .gap, .failing, .blocked, .notAFeed, .gone: true
        }
    }
}
