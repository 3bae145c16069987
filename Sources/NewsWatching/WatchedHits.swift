/// Everything watched that stands in an article, before it is known which names count.
struct WatchedHits {
    /// Names of actors, weak ones and metonyms too, in order.
    private(set) var names: [NameHit] = []
    /// What bodies are called at home; each once, whatever number of countries have one.
    private(set) var bareNames: [BareName] = []
    /// Look-alikes of actors.
    private(set) var never: [NameHit] = []
    /// By topic: its words, in order.
    private(set) var topics: [Int32: [TopicHit]] = [:]

    /// More hits of one kind than this are not looked at: an article that repeats itself without end stays cheap.
    private static let limit = 2000
    /// Fewer of these, since each is asked of every country that is watched.
    private static let bareLimit = 100

    init(_ watch: CompiledWatch, in readings: [Reading]) {
        for reading in readings {
            watch.trie.find(reading.text, places: reading.words) { hit in
                let words = Words(place: reading.place, first: Int(hit.first), end: Int(hit.last) + 1)
                for use in watch.uses[Int(hit.pattern)] { take(use, hit.pattern, words) }
            }
        }
    }

    /// Takes in names of which it was to be told first whether they count.
    mutating func add(_ hits: [NameHit]) {
        guard !hits.isEmpty else { return }
        names = (names + hits).sorted { ($0.words.place, $0.words.first) < ($1.words.place, $1.words.first) }
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
        case .bareName:
            let hit = BareName(pattern: pattern, words: words)
            if bareNames.last != hit, bareNames.count < WatchedHits.bareLimit { bareNames.append(hit) }
        case .never(let actor): never.append(NameHit(actor: actor, kind: .full, words: words))
        case .topic: break
        }
    }
}
