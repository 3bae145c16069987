internal import NewsModel

/// An article as it is remembered: some 1,200 bytes with its postings.
struct Entry: Sendable {
    let key: String
    let url: String?
    var story: Int32
    let feed: Int32
    /// When it was fetched, seconds since 1970.
    let seen: Int64
    /// When it was published, seconds since 1970; `seen` where that is not known.
    let time: Int64
    var phrases: [UInt32]
    var terms: [WeightedTerm]
    var numbers: [UInt32]
    var title: UInt32
    var isSampled: Bool
    var language: UInt16

    init(_ article: Article, sketch: Sketch, terms: [WeightedTerm], story: Int, feed: Int32, time: Int64) {
        key = article.key
        url = article.url
        self.story = Int32(truncatingIfNeeded: story)
        self.feed = feed
        seen = article.firstSeen.seconds
        self.time = time
        phrases = sketch.phrases
        self.terms = terms
        numbers = sketch.numbers
        title = sketch.title
        isSampled = sketch.isSampled
        language = sketch.language
    }

    /// A new version's words.
    mutating func take(sketch: Sketch, terms: [WeightedTerm]) {
        phrases = sketch.phrases
        self.terms = terms
        numbers = sketch.numbers
        title = sketch.title
        isSampled = sketch.isSampled
        language = sketch.language
    }
}
