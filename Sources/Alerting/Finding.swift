package import NewsModel

/// A rule that holds in an article, with all that is needed to judge and to write the alert.
package struct Finding: Sendable {
    /// What holds, and the words that show it.
    package var match: Match
    /// The article, with title and text: all spans count in them.
    package var article: Article
    /// What was read in it; the match points into its quotes.
    package var extraction: Extraction
    /// The story as it stands with this article in it.
    package var story: Story
    /// Key of the earlier article of another feed that this one is a copy of.
    package var copyOf: String?
    /// The feed's title, for people.
    package var feedTitle: String?

    /// Puts a finding together.
    package init(
        match: Match,
        article: Article,
        extraction: Extraction,
        story: Story,
        copyOf: String? = nil,
        feedTitle: String? = nil
    ) {
        self.match = match
        self.article = article
        self.extraction = extraction
        self.story = story
        self.copyOf = copyOf
        self.feedTitle = feedTitle
    }
}
