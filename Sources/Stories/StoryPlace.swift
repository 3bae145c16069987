package import NewsModel

/// Where an article belongs.
package struct StoryPlace: Sendable, Hashable {
    /// Its story, with this article in it, and the article's near-duplicates.
    package var story: Story
    /// The earlier article that most of this one stands in; `nil` when it says something of its own.
    package var copyOf: String?

    /// Creates a place.
    package init(story: Story, copyOf: String? = nil) {
        self.story = story
        self.copyOf = copyOf
    }
}
