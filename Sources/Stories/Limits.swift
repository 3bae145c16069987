/// The thresholds of the index, each with its reason.
struct Limits: Sendable {
    /// How much of an article must stand in an earlier one to be a copy of it: half, so that a changed lead and a local
    /// paragraph leave it one, and a report that quotes two paragraphs of another is none.
    var copy: Float = 0.5
    /// How like a story an article must be to be about its event.
    ///
    /// Chosen where the result hardly changes around it: on a scenario of 91 articles with 32 stories, .14 to .17 join
    /// pairs of one event at precision .76 and recall .62 to .75; of 603 political reports and 656 reports from all over
    /// the world that mostly have an event each, as if of one day, .16 joins one in six to one in eight.
    var likeness: Float = 0.15
    /// How much more for each day since the story's last article: what comes later is more often an event of its own.
    var likenessPerDay: Float = 0.01
    /// The weight of words against names.
    ///
    /// Who is in the news stays the same for weeks and across events; what happens does not.
    var wordShare: Float = 0.8
    /// Telling words kept of an article.
    var words = 32
    /// Names kept of an article.
    var names = 12
    /// Terms an article is found by.
    var postedTerms = 16
    /// Phrases an article is found by.
    var postedPhrases = 12
    /// The most postings of one feature that are read, latest first.
    var postingsRead = 64
    /// The most articles of one phrase that are read, latest first: a report may have many copies.
    var copiesRead = 32
    /// The most articles compared by words.
    var comparedArticles = 12
    /// Weight of the nearest member against the mean of all in the likeness of a story.
    var nearest: Float = 0.5
}
