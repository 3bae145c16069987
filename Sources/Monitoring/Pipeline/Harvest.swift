internal import Fetching
internal import NewsModel
internal import Stories

/// What one answer of one feed brought, read and matched; the committer makes it durable.
struct Harvest: Sendable {
    var feed: Feed
    /// The answer, without its body.
    var response: FetchResponse
    /// What the document says about the feed; `nil` when there was none to read.
    var document: Document?
    /// New articles and new versions, in the order in which they were published in the document, oldest first.
    var readings: [Reading] = []

    /// What is kept of a document besides its articles.
    struct Document: Sendable {
        var hints: FeedHints
        /// Every item.
        var seen: [SeenItem]
        /// Items that stood in the document before.
        var overlap: Int
        /// Why it could not be read as a feed.
        var error: String?
        /// It is something else than a feed, such as an HTML page.
        var isNoFeed: Bool
    }
}

/// One article with all that was read in it.
struct Reading: Sendable {
    var article: Article
    var extraction: Extraction
    var matches: [Match]
    var sketch: Sketch
}
