/// The thresholds of the index, each with its reason.
struct Limits: Sendable {
    /// How much of an article must stand in an earlier one to be a copy of it: half, so that a changed lead and a local
    /// paragraph leave it one, and a report that quotes two paragraphs of another is none.
    var copy: Float = 0.5
    /// How like a story an article must be (cosine of telling words) to be about its event.
    var likeness: Float = 0.22
    /// How much more for each day since the story's last article: what comes later is more often an event of its own.
    var likenessPerDay: Float = 0.02
    /// Telling words kept of an article.
    var terms = 32
    /// Terms an article is found by.
    var postedTerms = 16
    /// Phrases an article is found by.
    var postedPhrases = 12
    /// The most postings of one feature that are read, latest first.
    var postingsRead = 64
    /// The most articles compared by phrases.
    var comparedCopies = 24
    /// The most articles compared by words.
    var comparedArticles = 24
    /// Weight of the nearest member against the mean of all in the likeness of a story.
    var nearest: Float = 0.5
}
