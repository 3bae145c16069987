package import NewsModel

/// Which story every article of the last days belongs to.
///
/// A pure value: the same articles in the same order give the same stories. An article joins the story of a
/// near-duplicate; else that of the reports most like it in telling words, when they are like enough; else it begins
/// one. A story lives for `window` after its last article.
package struct StoryIndex: Sendable {
    var entries: [Entry] = []
    var stories: [Cluster] = []
    private var byKey: [String: Int32] = [:]
    /// The number of each living story by its id.
    private var byID: [String: Int32] = [:]
    private var feeds: [String: Int32] = [:]
    private var feedNames: [String] = []
    private var phrasePostings = Postings()
    private var termPostings = Postings()
    private var rarity = TermRarity()
    private var nextSweep: Int
    /// Room for the search, kept to save its allocation: all zero, and nothing of meaning, between two articles.
    private var scores: [Float] = []
    private var touched: [Int32] = []
    private var found: [Int32] = []
    private let window: Int64
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
        let telling = telling(sketch)
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
        let terms = telling(sketch).terms
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

    private mutating func begin(_ article: Article, id: String? = nil) -> Int {
        let day = article.firstSeen.date.iso8601.filter { $0 != "-" }
        let short = article.key.hasPrefix("ar-") ? article.key.dropFirst(3).prefix(6) : article.key.prefix(6)
        let story = Cluster(id: id ?? "st-\(day)-\(short)", firstSeen: article.firstSeen)
        stories.append(story)
        byID[story.id] = Int32(truncatingIfNeeded: stories.count - 1)
        return stories.count - 1
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
        post(sketch.phrases, terms: entry.terms, entry: number)
    }

    /// Takes a new version's words for an article's.
    private mutating func replace(_ entry: Int, sketch: Sketch, terms: [WeightedTerm]) {
        rarity.forget(entries[entry].terms)
        rarity.add(terms)
        entries[entry].take(sketch: sketch, terms: terms)
    }

    /// Makes an article findable by its least phrases and its heaviest terms.
    private mutating func post(_ phrases: [UInt32], terms: [WeightedTerm], entry: Int) {
        for phrase in phrases.prefix(limits.postedPhrases) { phrasePostings.insert(phrase, article: entry) }
        for term in posted(terms) {
            termPostings.insert(term.stem, article: entry)
        }
    }

    /// The terms that an article is found by: the weightiest words, and half as many names.
    private func posted(_ terms: [WeightedTerm]) -> [WeightedTerm] {
        let byWeight = terms.sorted { a, b in
            let x = a.bits & 0x7F
            let y = b.bits & 0x7F
            return x != y ? x > y : a.bits < b.bits
        }
        let words = byWeight.lazy.filter { !$0.isName }.prefix(limits.postedWords)
        let names = byWeight.lazy.filter(\.isName).prefix(limits.postedWords / 2)
        return Array(words) + Array(names)
    }

    /// When the event was reported: the feed's date where it can be true, else the fetch.
    private func moment(of article: Article) -> Int64 {
        let seen = article.firstSeen.seconds
        guard let published = article.published?.seconds, published <= seen, published > seen - 60 * 86400 else {
            return seen
        }
        return published
    }

    /// The words and names that tell most, by weight and rarity, each at unit length, ordered by stem.
    private func telling(_ sketch: Sketch) -> Telling {
        let terms = (heaviest(sketch.terms, areNames: false) + heaviest(sketch.terms, areNames: true))
            .sorted { $0.term.bits < $1.term.bits }
        return Telling(terms: terms.map(\.term), clauses: terms.map { sketch.terms[Int($0.place)].clauses })
    }

    /// The heaviest words or names, with their place among the sketch's.
    private func heaviest(_ terms: [Term], areNames: Bool) -> [(term: WeightedTerm, place: Int32)] {
        var kept: [(stem: UInt32, weight: Float, place: Int32)] = []
        kept.reserveCapacity(terms.count)
        for (place, term) in terms.enumerated() where term.isName == areNames {
            kept.append((term.stem, term.weight * rarity.idf(term.stem), Int32(truncatingIfNeeded: place)))
        }
        kept.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.stem < $1.stem }
        let limit = areNames ? limits.names : limits.words
        let length = kept.prefix(limit).reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
        guard length > 0 else { return [] }
        return kept.prefix(limit).map {
            (WeightedTerm(stem: $0.stem, weight: $0.weight / length, isName: areNames), $0.place)
        }
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

extension StoryIndex {
    /// Drops stories whose last article is older than the window, once the articles have grown by a half since.
    private mutating func sweepIfDue(now: Int64) {
        guard entries.count >= nextSweep else { return }
        for index in stories.indices where stories[index].lastSeen + window < now { stories[index].isGone = true }
        let kept = entries.indices.filter { !stories[Int(entries[$0].story)].isGone }
        rebuild(kept)
        nextSweep = max(4096, entries.count * 3 / 2)
    }

    private mutating func rebuild(_ kept: [Int]) {
        guard kept.count < entries.count else { return }
        for (index, entry) in entries.enumerated() where stories[Int(entry.story)].isGone {
            rarity.forget(entry.terms)
            byKey[entries[index].key] = nil
        }
        var places = [Int32](repeating: -1, count: stories.count)
        var living: [Cluster] = []
        byID = [:]
        for (index, story) in stories.enumerated() where !story.isGone {
            places[index] = Int32(truncatingIfNeeded: living.count)
            byID[story.id] = places[index]
            var story = story
            story.dropMembers()
            living.append(story)
        }
        let old = entries
        entries = []
        entries.reserveCapacity(kept.count * 3 / 2)
        phrasePostings = Postings()
        termPostings = Postings()
        stories = living
        for index in kept {
            var entry = old[index]
            entry.story = places[Int(entry.story)]
            stories[Int(entry.story)].keep(entry: entries.count)
            byKey[entry.key] = Int32(truncatingIfNeeded: entries.count)
            entries.append(entry)
            post(entry.phrases, terms: entry.terms, entry: entries.count - 1)
        }
    }

    /// The near-duplicates of an article, and the story most like it.
    ///
    /// Copies are looked for among the articles that share one of a few phrases *or* the telling words: a short cut of
    /// a long report may miss the phrases that the report is found by.
    private mutating func neighbours(of sketch: Sketch, telling: Telling, time: Int64, feed: Int32) -> Neighbours {
        let likely = likeliest(telling.terms)
        var candidates = Set(likely)
        found.removeAll(keepingCapacity: true)
        for phrase in sketch.phrases { phrasePostings.append(phrase, limit: limits.copiesRead, to: &found) }
        candidates.formUnion(found)
        var result = Neighbours()
        var otherIssues: Set<Int32> = []
        for entry in candidates where isAlive(entries[Int(entry)].story, at: time) {
            switch compare(sketch, time: time, feed: feed, with: Int(entry)) {
            case .copy(let copy): result.copies.append(copy)
            case .anotherIssue: otherIssues.insert(entries[Int(entry)].story)
            case .different: continue
            }
        }
        result.copies.sort { $0.percent != $1.percent ? $0.percent > $1.percent : $0.entry < $1.entry }
        if result.copies.isEmpty {
            result.story = nearestStory(
                telling,
                sketch,
                among: likely,
                without: otherIssues,
                time: time
            )
        }
        return result
    }

    func isAlive(_ story: Int32, at time: Int64) -> Bool {
        abs(time - stories[Int(story)].lastTime) <= window
    }

    /// The story of the reports most like the article, if one is like enough.
    private func nearestStory(
        _ telling: Telling,
        _ sketch: Sketch,
        among likely: [Int32],
        without excluded: Set<Int32>,
        time: Int64
    ) -> Int? {
        var seen = excluded
        var best: (story: Int, score: Float)?
        for entry in likely {
            let story = entries[Int(entry)].story
            guard seen.insert(story).inserted, isAlive(story, at: time) else { continue }
            let needed = best?.score ?? 1
            func score(aside: Bool) -> Float {
                likeness(telling, sketch, time: time, story: Int(story), aside: aside)
            }
            guard score(aside: false) >= needed else { continue }
            let alike = score(aside: true)
            if alike > best?.score ?? 0, alike >= 1 { best = (Int(story), alike) }
        }
        return best?.story
    }

    /// The articles that share the weightiest terms, the likeliest first, found through the index.
    private mutating func likeliest(_ terms: [WeightedTerm]) -> [Int32] {
        var scores: [Float] = []
        var touched: [Int32] = []
        var found: [Int32] = []
        swap(&scores, &self.scores)
        swap(&touched, &self.touched)
        swap(&found, &self.found)
        if scores.count < entries.count {
            scores += [Float](repeating: 0, count: entries.count * 3 / 2 + 64 - scores.count)
        }
        touched.removeAll(keepingCapacity: true)
        for term in terms {
            let weight = term.weight * term.weight * (term.isName ? 1 - limits.wordShare : limits.wordShare)
            guard weight > 0 else { continue }
            found.removeAll(keepingCapacity: true)
            termPostings.append(term.stem, limit: limits.postingsRead, to: &found)
            for entry in found {
                if scores[Int(entry)] == 0 { touched.append(entry) }
                scores[Int(entry)] += weight
            }
        }
        var best: [(entry: Int32, score: Float)] = []
        best.reserveCapacity(limits.comparedArticles)
        for entry in touched {
            let score = scores[Int(entry)]
            scores[Int(entry)] = 0
            if best.count == limits.comparedArticles {
                let last = best[best.count - 1]
                if score < last.score || (score == last.score && entry < last.entry) { continue }
                best.removeLast()
            }
            var place = best.count
            while place > 0 {
                let other = best[place - 1]
                if other.score > score || (other.score == score && other.entry > entry) { break }
                place -= 1
            }
            best.insert((entry, score), at: place)
        }
        swap(&scores, &self.scores)
        swap(&touched, &self.touched)
        swap(&found, &self.found)
        return best.map(\.entry)
    }
}
