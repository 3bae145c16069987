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

    /// More hits of one kind than this are not looked at: an article that repeats itself without end stays cheap.
    private static let hitLimit = 2000
    /// Quotes beyond these are not looked at.
    static let quoteLimit = 1000

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
        var raw: [NameHit] = []
        var never: [NameHit] = []
        var topicHits: [Int32: [TopicHit]] = [:]
        for reading in readings {
            watch.trie.find(reading.text, places: reading.words) { hit in
                let words = Words(place: reading.place, first: Int(hit.first), end: Int(hit.last) + 1)
                for use in watch.uses[Int(hit.pattern)] {
                    if case .topic(let topic) = use {
                        if topicHits[topic, default: []].count < ArticleFacts.hitLimit {
                            topicHits[topic, default: []].append(TopicHit(pattern: hit.pattern, words: words))
                        }
                        continue
                    }
                    guard reading.place != .source, raw.count + never.count < ArticleFacts.hitLimit else { continue }
                    switch use {
                    case .name(let actor): raw.append(NameHit(actor: actor, kind: .full, words: words))
                    case .short(let actor): raw.append(NameHit(actor: actor, kind: .short, words: words))
                    case .metonym(let actor): raw.append(NameHit(actor: actor, kind: .metonym, words: words))
                    case .never(let actor): never.append(NameHit(actor: actor, kind: .full, words: words))
                    case .topic: break
                    }
                }
            }
        }
        self.topicHits = topicHits
        candidates = ArticleFacts.candidates(watch, raw, topicHits)
        guard isThorough || !candidates.isEmpty else {
            (names, speakers, statements) = (
                FoundNames([], never: [], of: [], extraction: extraction, readings: []), [], []
            )
            return
        }
        let names = FoundNames(raw, never: never, of: watch.actors, extraction: extraction, readings: readings)
        self.names = names
        let quotes = extraction.quotes.prefix(ArticleFacts.quoteLimit)
        let finder = Speakers(watch: watch, names: names, extraction: extraction, readings: readings)
        var speakers = quotes.map { raw.isEmpty ? [] : finder.actors(of: $0) }
        var statements = Array(quotes.indices)
        // "he" without an entity, in the paragraph where a watched person spoke just before.
        for (index, quote) in quotes.enumerated()
        where index > 0 && speakers[index].isEmpty && finder.isLonePronoun(quote) {
            let before = speakers[index - 1].filter { watch.actors[Int($0)].isPerson }
            guard before.count == 1, let speaker = quote.speaker, let last = quotes[index - 1].speaker,
                last.entity == nil, last.span.field == speaker.span.field
            else { continue }
            let reading = readings[Place(speaker.span.field).rawValue]
            let here = reading.paragraph(around: reading.words(in: speaker.span))
            if here.contains(reading.words(in: last.span)) { speakers[index] = before }
        }
        // "the statement" that was not spoken of: what was quoted before stands in it.
        for (index, quote) in quotes.enumerated()
        where index > 0 && speakers[index].isEmpty && finder.isStatement(quote) {
            let last = quotes[index - 1]
            let reading = readings[Place(last.span.field).rawValue]
            let here = reading.sentence(around: reading.words(in: quote.span))
            let before = reading.sentence(around: reading.words(in: last.span))
            if quote.span.field == last.span.field, before.end >= here.first { speakers[index] = speakers[index - 1] }
        }
        for (index, quote) in quotes.enumerated() {
            guard let before = quote.continues, before >= 0, before < index else { continue }
            statements[index] = statements[before]
            if quote.speaker == nil { speakers[index] = speakers[before] }
        }
        self.speakers = speakers
        self.statements = statements
    }

    private static func candidates(
        _ watch: CompiledWatch,
        _ raw: [NameHit],
        _ topicHits: [Int32: [TopicHit]]
    ) -> [Int32] {
        var found = Set(watch.restless)
        for topic in topicHits.keys { found.formUnion(watch.rulesOfTopic[Int(topic)]) }
        var asked: Set<Int32> = []
        for hit in raw where asked.insert(hit.actor).inserted { found.formUnion(watch.rulesOfActor[Int(hit.actor)]) }
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
