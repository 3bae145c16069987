package import NewsModel

/// What is committed together: articles, their alerts, and the feed states that move on with them.
package struct Batch: Sendable, Hashable {
    /// New articles and new versions, in the order in which they were matched; their `seq` is given by the store.
    package var articles: [StoredArticle]
    /// Their alerts, in order.
    package var alerts: [Alert]
    /// Feeds whose articles up to here are all in this batch or before it; their `upto` is given by the store.
    package var states: [FeedState]

    /// Creates a batch.
    package init(articles: [StoredArticle] = [], alerts: [Alert] = [], states: [FeedState] = []) {
        self.articles = articles
        self.alerts = alerts
        self.states = states
    }
}

/// What a commit made durable.
package struct Committed: Sendable, Hashable {
    /// The sequence numbers of the batch's articles, in its order.
    package var articleSeqs: Range<Int>
    /// The alerts that were written; those whose id was in the log already are left out.
    package var alerts: [Alert]
}
