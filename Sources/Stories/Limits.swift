/// The thresholds of the index, each with its reason.
struct Limits: Sendable {
    /// How much of an article must stand in an earlier one to be a copy of it: half, so that a changed lead and a local
    /// paragraph leave it one, and a report that quotes two paragraphs of another is none.
    var copy: Float = 0.5
    /// How like a story an article must be to be about its event.
    ///
    /// Chosen where the result hardly changes around it: on a scenario of 91 articles with 32 stories, .12 to .14 join
    /// pairs of one event at precision .69 to .76 and recall .67 to .76; how many of hundreds of reports with mostly an
    /// event each are joined nevertheless: `Benchmarks`.
    var likeness: Float = 0.13
    /// How much more for each day since the story's last article: what comes later is more often an event of its own.
    var likenessPerDay: Float = 0.01
    /// The weight of words against names.
    ///
    /// Who is in the news stays the same for weeks and across events; what happens does not.
    var wordShare: Float = 0.8
    /// The most that names count for, against the words.
    var namesForWords: Float = 2
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
