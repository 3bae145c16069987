internal import Fetching
internal import NewsModel
internal import Stories

/// What one answer of one feed brought, read and matched; the committer makes it durable.
struct Harvest: Sendable {
    var feed: Feed
    /// The answer, without its body.
    var response: FetchResponse
    /// What parsing made of the body.
    var document: PolledDocument = .none
    /// New articles and new versions, in the order in which they were published in the document, oldest first.
    var readings: [ArticleReading] = []

    /// What the feed is called, for rules and people: the title of the configuration, else of the document, else the
    /// last one known.
    var feedTitle: String?

    init(feed: Feed, response: FetchResponse, knownTitle: String?) {
        self.feed = feed
        self.response = response
        feedTitle = feed.title ?? knownTitle
    }
}

/// One article with all that was read in it.
struct ArticleReading: Sendable {
    var article: Article
    var extraction: Extraction
    var matches: [Match]
    var sketch: Sketch
}
