package import NewsModel

/// An article with what was found in it and the story it was put into, as one line of `articles/`.
///
/// Read back, the extraction holds language, dateline, mentions (without the titles and bodies printed beside them)
/// and quotes; dates, numbers and claims are read again from the text when asked for.
package struct StoredArticle: Sendable, Hashable {
    /// The article.
    package var article: Article
    /// What the extraction core found.
    package var extraction: Extraction
    /// The story's id.
    package var story: String
    /// The key of the article that this is a near-duplicate of.
    package var copyOf: String?
    /// The version of the core that read it.
    package var extractor: String
    /// Counts from 1; given by the store when it is committed, 0 before.
    package var seq: Int

    /// Creates a stored article.
    package init(
        article: Article,
        extraction: Extraction,
        story: String,
        copyOf: String? = nil,
        extractor: String = "1",
        seq: Int = 0
    ) {
        self.article = article
        self.extraction = extraction
        self.story = story
        self.copyOf = copyOf
        self.extractor = extractor
        self.seq = seq
    }
}
