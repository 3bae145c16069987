internal import NewsModel

extension Article {
    /// Whether it was older than three days when it was first read: at a feed's first poll such items raise no alert.
    var isOldNews: Bool { isOlder(than: .seconds(3 * 86400)) }
}
