internal import NewsModel
internal import NewsText

/// Everything that rules ask about one article; a class, since every part of the asking holds it.
final class ArticleFacts {
    let watch: CompiledWatch
    let extraction: Extraction
    let feed: WatchedFeed
    let readings: [Reading]
    let names: FoundNames
    /// By topic: its words in the article, in order.
    let topicHits: [Int32: [TopicHit]]
    /// Rules whose words stand there, in order.
    let candidates: [Int32]
    /// By quote: the watched actors who speak.
    let speakers: [[Int32]]
    /// By quote: the first part of the statement that it is a part of.
    let statements: [Int]

    /// `isThorough` finds names and speakers also where no rule has its words.
    init(
        _ watch: CompiledWatch,
        title: TokenizedText,
        text: TokenizedText,
        extraction: Extraction,
        feed: WatchedFeed,
        isThorough: Bool = false
    ) {
        self.watch = watch
        self.extraction = extraction
        self.feed = feed
        var readings = [Reading(title, .title), Reading(text, .text)]
        if watch.readsSource {
            readings.append(
                Reading(TokenizedText([feed.title, feed.id].compactMap(\.self).joined(separator: "\n\n")), .source)
            )
        }
        self.readings = readings
        var hits = WatchedHits(watch, in: readings)
        if !hits.bareNames.isEmpty {
            hits.add(BareNames(watch, extraction, readings).names(hits.bareNames))
        }
        topicHits = hits.topics
        candidates = ArticleFacts.candidates(watch, hits)
        guard isThorough || !candidates.isEmpty else {
            names = FoundNames([], never: [], of: [], extraction: extraction, readings: [])
            (speakers, statements) = ([], [])
            return
        }
        names = FoundNames(hits.names, never: hits.never, of: watch.actors, extraction: extraction, readings: readings)
        let finder = Speakers(watch: watch, names: names, extraction: extraction, readings: readings)
        var quotes = QuoteSpeakers(extraction.quotes.prefix(Extraction.watchedLimit))
        if !hits.names.isEmpty { quotes.find(finder) }
        quotes.join()
        speakers = quotes.speakers
        statements = quotes.statements
    }

    private static func candidates(_ watch: CompiledWatch, _ hits: WatchedHits) -> [Int32] {
        var found = Set(watch.restless)
        for topic in hits.topics.keys { found.formUnion(watch.rulesOfTopic[Int(topic)]) }
        var asked: Set<Int32> = []
        for hit in hits.names where asked.insert(hit.actor).inserted {
            found.formUnion(watch.rulesOfActor[Int(hit.actor)])
        }
        return found.sorted()
    }

    /// Whether the words of a rule stand there.
    func isCandidate(_ rule: Int32) -> Bool {
        let place = bound(candidates.count) { candidates[$0] < rule }
        return place < candidates.count && candidates[place] == rule
    }

    func reading(_ field: TextField) -> Reading { readings[field == .title ? 0 : 1] }

    /// The words of a span.
    func words(_ span: Span) -> Words { reading(span.field).words(in: span) }

    func sentence(_ words: Words) -> Words { readings[words.place.rawValue].sentence(around: words) }

    func paragraph(_ words: Words) -> Words { readings[words.place.rawValue].paragraph(around: words) }

    func span(_ words: Words) -> Span { readings[words.place.rawValue].span(of: words) }

    /// Title and text.
    var everywhere: [Words] { [readings[0].all, readings[1].all] }

    /// Where a topic stands in `area`; `nil` when it does not hold there.
    func find(topic: Int32, in area: [Words]) -> [Words]? {
        watch.topics[Int(topic)].find(topicHits[topic] ?? [], in: area, readings: readings)
    }

    /// Where a topic stands in `area` besides single words inside names of actors: "Open Archive" says nothing on archives.
    func find(topicBesideNames topic: Int32, in area: [Words]) -> [Words]? {
        let hits = (topicHits[topic] ?? []).filter { hit in
            hit.words.end - hit.words.first > 1
                || !names.names.contains { $0.words != hit.words && $0.words.contains(hit.words) }
        }
        return watch.topics[Int(topic)].find(hits, in: area, readings: readings)
    }

    /// Where names of an actor stand in `area`.
    func find(actor: Int32, in area: [Words]) -> [Words] {
        names.names.filter { hit in hit.actor == actor && area.contains { $0.contains(hit.words) } }.map(\.words)
    }

    /// The watched actors that an entity of the article is, metonyms too.
    func actors(ofEntity entity: Int) -> [Int32] {
        names.actorsOfEntity[entity] ?? names.metonymsOfEntity[entity] ?? []
    }
}
