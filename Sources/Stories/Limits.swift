/// The thresholds of the index, each with its reason.
struct Limits: Sendable {
    /// How much of an article must stand in an earlier one to be a copy of it: half, so that a changed lead and a local
    /// paragraph leave it one, and a report that quotes two paragraphs of another is none.
    var copy: Float = 0.5
    /// How like a story an article must be to be about its event.
    ///
    /// Chosen, with the two that follow, on four collections marked by story (92, 59, 70 and 68 reports), each with and
    /// without 1,200 reports of other news before it: higher tears follow-ups of the first apart, lower joins events.
    ///
    /// Later ones (five of 95, two of some 60) differ in what they call one event: where a fortnight's reports are filed in
    /// one folder .13 and .02 a day do better (mean F1 of the alerts .82 against .79), elsewhere worse (.85 against .87),
    /// and five more of 372 events that a rule is due on pass in silence.
    var likeness: Float = 0.15
    /// How much more for each day since the story's last article: what comes later is more often an event of its own.
    ///
    /// Two days later it takes half as much again. On those collections titles, leads, datelines, principal names and
    /// names that no other story has told nothing more beside the words; the day did, but in running stories it costs
    /// follow-ups.
    var likenessPerDay: Float = 0.035
    /// The words and names that two articles must share to be as like as their cosines say; with fewer in proportion.
    ///
    /// Two reports of one event share fourteen to sixteen. Briefs share seven, on one event or on two of a kind, and are
    /// half alike by chance: in doubt they are two, since two alerts for one event harm less than none for the other.
    var sharedWords: Float = 12
    /// The weight of words against names.
    ///
    /// Who is in the news stays the same for weeks and across events; what happens does not. On the first of those
    /// collections .8 is as good within a narrower range of `likeness`, 1 loses a tenth of the pairs.
    var wordShare: Float = 0.9
    /// The most that names count for, against the words.
    var namesForWords: Float = 5
    /// Telling words kept of an article: nearly all of a short report.
    ///
    /// With 28 words and 8 names 37 of the 46 first alerts and updates of that collection were right, with 64 and 16 45.
    var words = 64
    /// Names kept of an article.
    var names = 16
    /// How much more like a story an article is that has a figure in common with it.
    ///
    /// A sum, a toll or a count is seldom the same in two events: a report from another side of an event may share
    /// little else. Joins 1 % more of 603 reports of one campaign, none of 656 from all over the world.
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
    /// How like in names a story in another language must be: their cosine, less where few words are shared.
    ///
    /// Nine of those collections have 78 reports in other languages: of 296 pairs of one event this joins 67, and 40 of
    /// others, 37 of them where the marks make every foreign report an event of its own; .25 joins 77 and 41, .35 44 and 20.
    /// Of 598 German and 1,473 English reports of nothing in common, shown as if of one week, it joins none.
    var foreign: Float = 0.3
    /// How much more for each day since the story's last article.
    var foreignPerDay: Float = 0.03
    /// The words and names that two articles in different languages must share to be as like as their names.
    var sharedForeign: Float = 6
    /// Weight of the nearest member in another language against the mean of these.
    var nearestForeign: Float = 0.5
    /// The most that the members in another language count for, against those in the article's own.
    ///
    /// Else one foreign report joins all that happens in the country which it names: with 3 as many pairs of one event are
    /// found, and more of others.
    var foreignBesideWords: Float = 1.5
    /// Weight of the nearest member against the mean of all in the likeness of a story.
    var nearest: Float = 0.3
}
