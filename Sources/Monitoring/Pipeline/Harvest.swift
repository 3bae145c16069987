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

    /// The feed's own title, when the document gives one.
    var title: String? {
        guard case .feed(let hints, _, _) = document else { return nil }
        return hints.title
    }
}

/// One article with all that was read in it.
struct ArticleReading: Sendable {
    var article: Article
    var extraction: Extraction
    var matches: [Match]
    var sketch: Sketch
}
