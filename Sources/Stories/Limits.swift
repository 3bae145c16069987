/// The thresholds of the index, each with its reason.
struct Limits: Sendable {
    /// How much of an article must stand in an earlier one to be a copy of it: half, so that a changed lead and a local
    /// paragraph leave it one, and a report that quotes two paragraphs of another is none.
    var copy: Float = 0.5
    /// How like a story an article must be to be about its event.
    ///
    /// Chosen in the middle of where alerts do not change: on a scenario of 91 articles with 32 stories .14 to .17 give
    /// the same alerts, with pairs of one event joined at precision .65 to .84 and recall .78 to .89; of 603 political
    /// and 656 worldwide reports that mostly have an event each .16 joins 22 and 13 %, as if all were of one day.
    var likeness: Float = 0.16
    /// How much more for each day since the story's last article: what comes later is more often an event of its own.
    var likenessPerDay: Float = 0.02
    /// The weight of words against names.
    ///
    /// Who is in the news stays the same for weeks and across events; what happens does not.
    var wordShare: Float = 0.8
    /// The most that names count for, against the words.
    var namesForWords: Float = 3
    /// Telling words kept of an article: nearly all of a short report.
    ///
    /// With 28 words and 8 names 37 of that scenario's 46 first alerts and updates were right, with 64 and 16 45.
    var words = 64
    /// Names kept of an article.
    var names = 16
    /// Terms an article is found by.
    var postedTerms = 16
    /// Phrases an article is found by.
    var postedPhrases = 8
    /// The most postings of one feature that are read, latest first.
    var postingsRead = 32
    /// The most articles of one phrase that are read, latest first: a report may have many copies.
    var copiesRead = 32
    /// The most articles compared by words.
    var comparedArticles = 12
    /// Weight of the nearest member against the mean of all in the likeness of a story.
    var nearest: Float = 0.5
}
