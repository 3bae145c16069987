/// Everything watched that stands in an article, before it is known which names count.
struct WatchedHits {
    /// Names of actors, weak ones and metonyms too, in order.
    private(set) var names: [NameHit] = []
    /// Look-alikes of actors.
    private(set) var never: [NameHit] = []
    /// By topic: its words, in order.
    private(set) var topics: [Int32: [TopicHit]] = [:]

    /// More hits of one kind than this are not looked at: an article that repeats itself without end stays cheap.
    private static let limit = 2000

    init(_ watch: CompiledWatch, in readings: [Reading]) {
        for reading in readings {
            watch.trie.find(reading.text, places: reading.words) { hit in
                let words = Words(place: reading.place, first: Int(hit.first), end: Int(hit.last) + 1)
                for use in watch.uses[Int(hit.pattern)] { take(use, hit.pattern, words) }
            }
        }
    }

    private mutating func take(_ use: PatternUse, _ pattern: Int32, _ words: Words) {
        if case .topic(let topic) = use {
            if topics[topic, default: []].count < WatchedHits.limit {
                topics[topic, default: []].append(TopicHit(pattern: pattern, words: words))
            }
            return
        }
        guard words.place != .source, names.count + never.count < WatchedHits.limit else { return }
        switch use {
        case .name(let actor): names.append(NameHit(actor: actor, kind: .full, words: words))
        case .short(let actor): names.append(NameHit(actor: actor, kind: .short, words: words))
        case .metonym(let actor): names.append(NameHit(actor: actor, kind: .metonym, words: words))
        case .never(let actor): never.append(NameHit(actor: actor, kind: .full, words: words))
        case .topic: break
        }
    }
}
