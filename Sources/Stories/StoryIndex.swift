package import NewsModel

/// Which story every article of the last days belongs to.
///
/// A pure value: the same articles in the same order give the same stories. An article joins the story of a
/// near-duplicate; else that of the reports most like it in telling words, when they are like enough; else it begins
/// one. A story lives for `window` after its last article.
package struct StoryIndex: Sendable {
    var entries: [Entry] = []
    var stories: [Cluster] = []
    /// The number of each article by its key.
    var byKey: [String: Int32] = [:]
    /// The number of each living story by its id.
    var byID: [String: Int32] = [:]
    private var feeds: [String: Int32] = [:]
    private var feedNames: [String] = []
    var postings = ArticlePostings()
    var rarity = TermRarity()
    var nextSweep: Int
    let window: Int64
    let limits: Limits

    /// Creates an index without an article.
    ///
    /// - Parameter window: how long after its last article a story still takes in others.
    package init(window: Duration = .seconds(7 * 86400)) {
        self.init(window: window, limits: Limits())
    }

    init(window: Duration, limits: Limits) {
        self.window = max(window.components.seconds, 1)
        self.limits = limits
        nextSweep = 4096
    }

    /// How many articles are remembered.
    package var count: Int { entries.count }

    /// Finds the story of an article, or of a new version of one, and takes the article in.
    ///
    /// - Complexity: some 40 µs and 1.2 KB an article among 25,000; never all pairs.
    package mutating func assign(article: Article, sketch: Sketch) -> StoryPlace {
        sweepIfDue(now: article.firstSeen.seconds)
        let time = moment(of: article)
        let telling = Telling(sketch, rarity: rarity, limits: limits)
        let terms = telling.terms
        let near = neighbours(of: sketch, telling: telling, time: time, feed: feeds[article.feed] ?? -1)

        if let known = byKey[article.key] {
            return place(version: article, entry: Int(known), sketch: sketch, terms: terms, near: near)
        }
        let original = near.copies.first { $0.covered >= limits.copy }
        let cluster: Int
        if let nearest = near.copies.first {
            cluster = Int(entries[nearest.entry].story)
        } else if let story = near.story {
            cluster = story
        } else {
            cluster = begin(article)
        }
        let entry = Entry(article, sketch: sketch, terms: terms, story: cluster, feed: intern(article.feed), time: time)
        insert(entry, key: article.key, sketch: sketch)
        stories[cluster].add(entry: entries.count - 1, feed: entry.feed, seen: entry.seen, time: time)
        rarity.add(terms)
        return place(cluster, near: near, original: original)
    }

    /// Takes in an article whose story is known from the store, after a start, in the order of the store.
    ///
    /// - Parameters:
    ///   - article: as it was stored.
    ///   - sketch: of its title and text.
    ///   - id: the story that was stored with it.
    package mutating func remember(article: Article, sketch: Sketch, story id: String) {
        sweepIfDue(now: article.firstSeen.seconds)
        let time = moment(of: article)
        let terms = Telling(sketch, rarity: rarity, limits: limits).terms
        if let known = byKey[article.key] {
            replace(Int(known), sketch: sketch, terms: terms)
            let entry = entries[Int(known)]
            stories[Int(entry.story)].touch(seen: article.firstSeen.seconds, time: entry.time)
            return
        }
        let cluster = byID[id].map { Int($0) } ?? begin(article, id: id)
        let entry = Entry(article, sketch: sketch, terms: terms, story: cluster, feed: intern(article.feed), time: time)
        insert(entry, key: article.key, sketch: sketch)
        stories[cluster].add(entry: entries.count - 1, feed: entry.feed, seen: entry.seen, time: time)
        rarity.add(terms)
    }

    /// Takes in an article as `remember` does, and places it as it was placed when it was stored.
    ///
    /// - Returns: its story as it stands and its near-duplicates; what it is a copy of stands in the store.
    package mutating func restore(article: Article, sketch: Sketch, story id: String) -> StoryPlace {
        sweepIfDue(now: article.firstSeen.seconds)
        let feed = feeds[article.feed] ?? -1
        let telling = Telling(sketch, rarity: rarity, limits: limits)
        var near = neighbours(of: sketch, telling: telling, time: moment(of: article), feed: feed)
        remember(article: article, sketch: sketch, story: id)
        guard let entry = byKey[article.key].map({ Int($0) }) else {
            return StoryPlace(story: Story(id: id, firstSeen: article.firstSeen))
        }
        near.copies.removeAll { $0.entry == entry }
        return place(Int(entries[entry].story), near: near, original: nil)
    }

    private mutating func begin(_ article: Article, id: String? = nil) -> Int {
        let story = Cluster(id: id ?? newID(article), firstSeen: article.firstSeen)
        stories.append(story)
        byID[story.id] = Int32(truncatingIfNeeded: stories.count - 1)
        return stories.count - 1
    }

    /// An id with so many characters of the article's key, six and up, that no other living story has it.
    private func newID(_ article: Article) -> String {
        let day = article.firstSeen.date.iso8601.filter { $0 != "-" }
        let digits = article.key.hasPrefix("ar-") ? article.key.dropFirst(3) : article.key[...]
        var length = 6
        while length < digits.count, byID["st-\(day)-\(digits.prefix(length))"] != nil { length += 1 }
        return "st-\(day)-\(digits.prefix(length))"
    }

    private mutating func intern(_ feed: String) -> Int32 {
        if let known = feeds[feed] { return known }
        feedNames.append(feed)
        let number = Int32(truncatingIfNeeded: feedNames.count - 1)
        feeds[feed] = number
        return number
    }

    private mutating func insert(_ entry: Entry, key: String, sketch: Sketch) {
        let number = entries.count
        entries.append(entry)
        byKey[key] = Int32(truncatingIfNeeded: number)
        postings.insert(sketch.phrases, terms: entry.terms, article: number, limits: limits)
    }

    /// Takes a new version's words for an article's.
    private mutating func replace(_ entry: Int, sketch: Sketch, terms: [WeightedTerm]) {
        rarity.forget(entries[entry].terms)
        rarity.add(terms)
        entries[entry].take(sketch: sketch, terms: terms)
    }

    /// When the event was reported: the feed's date where it can be true, else the fetch.
    private func moment(of article: Article) -> Int64 {
        let seen = article.firstSeen.seconds
        guard let published = article.published?.seconds, published <= seen, published > seen - 60 * 86400 else {
            return seen
        }
        return published
    }

    private mutating func place(
        version article: Article,
        entry: Int,
        sketch: Sketch,
        terms: [WeightedTerm],
        near: Neighbours
    ) -> StoryPlace {
        replace(entry, sketch: sketch, terms: terms)
        let cluster = Int(entries[entry].story)
        stories[cluster].touch(seen: article.firstSeen.seconds, time: entries[entry].time)
        var others = near
        others.copies.removeAll { $0.entry == entry }
        return place(cluster, near: others, original: nil)
    }

    private func place(_ cluster: Int, near: Neighbours, original: CopyCandidate?) -> StoryPlace {
        let story = stories[cluster]
        let copies = near.copies.prefix(10).map { candidate in
            let entry = entries[candidate.entry]
            return Copy(
                key: entry.key,
                feed: feedNames[Int(entry.feed)],
                url: entry.url,
                similarity: candidate.percent,
                fetchedAt: Timestamp(seconds: entry.seen)
            )
        }
        return StoryPlace(
            story: Story(
                id: story.id,
                firstSeen: story.firstSeen,
                articles: story.articles,
                sources: story.sources,
                copies: copies
            ),
            copyOf: original.map { entries[$0.entry].key }
        )
    }
}
