/// The thresholds of the index, each with its reason.
struct Limits: Sendable {
    /// How much of an article must stand in an earlier one to be a copy of it: half, so that a changed lead and a local
    /// paragraph leave it one, and a report that quotes two paragraphs of another is none.
    var copy: Float = 0.5
    /// How like a story an article must be to be about its event.
    ///
    /// On a scenario of 92 articles with 32 stories .16 to .17 join pairs of one event at precision .96 and recall .87
    /// to .90, .15 at .74 and .90, .18 at .96 and .80; of 603 political and 656 worldwide reports that mostly have an
    /// event each .165 joins 18 and 13 %, as if all were of one day.
    var likeness: Float = 0.165
    /// How much more for each day since the story's last article: what comes later is more often an event of its own.
    var likenessPerDay: Float = 0.02
    /// The weight of words against names.
    ///
    /// Who is in the news stays the same for weeks and across events; what happens does not. On that scenario .8 is as
    /// good within a narrower range of `likeness`, 1 loses a tenth of the pairs.
    var wordShare: Float = 0.9
    /// The most that names count for, against the words.
    var namesForWords: Float = 5
    /// Telling words kept of an article: nearly all of a short report.
    ///
    /// With 28 words and 8 names 37 of that scenario's 46 first alerts and updates were right, with 64 and 16 45.
    var words = 64
    /// Names kept of an article.
    var names = 16
    /// How much more like a story an article is that has a figure in common with it.
    ///
    /// A sum, a toll or a count is seldom the same in two events: a report from another side of an event may share
    /// little else. Joins 1 % more of the 603 political reports, none of the worldwide ones.
    var sharedFigure: Float = 2
    /// Words an article is found by, and half as many names.
    var postedWords = 16
    /// Phrases an article is found by.
    var postedPhrases = 8
    /// The most postings of one feature that are read, latest first.
    var postingsRead = 32
    /// The most articles of one phrase that are read, latest first: a report may have many copies.
    var copiesRead = 32
    /// The most articles compared by words.
    var comparedArticles = 12
    /// Weight of the nearest member against the mean of all in the likeness of a story.
    var nearest: Float = 0.3
}
