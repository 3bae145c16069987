internal import NewsModel

extension Article {
    /// Whether it was older than three days when it was first read: at a feed's first poll such items raise no alert.
    ///
    /// One without a date counts as new.
    var isOldNews: Bool { published.map { firstSeen - $0 > .seconds(3 * 86400) } ?? false }
}
