internal import NewsModel
internal import NewsText

/// A word or phrase of a topic that stands in the article.
struct TopicHit: Sendable, Hashable {
    /// The pattern's index.
    var pattern: Int32
    var words: Words
}

/// A topic whose words are patterns of the trie.
struct CompiledTopic: Sendable {
    let id: String
    /// Patterns of which one is enough, with their places in the list: a topic may have thousands.
    private let any: [Int32: Int]
    private let all: [Int32]
    private let none: Set<Int32>
    private let query: CompiledQuery?
    /// Whether it can hold where none of its words stands.
    let holdsOnNothing: Bool
    /// Whether it looks at the feed's name.
    let readsSource: Bool

    /// `add` puts a pattern into the trie for this topic and gives its index; `nil` for one without a word.
    init(_ topic: Topic, add: (String, _ cased: Bool) -> Int32?) {
        let cased = Set(topic.cased)
        id = topic.id
        let any = topic.any.compactMap { add($0, cased.contains($0)) }
        self.any = Dictionary(any.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        all = topic.all.compactMap { add($0, cased.contains($0)) }
        none = Set(topic.none.compactMap { add($0, cased.contains($0)) })
        query = topic.query.map { CompiledQuery($0) { add($0, cased.contains($0)) } }
        readsSource = query?.readsSource ?? false
        let empty = TopicSearch(hits: [], readings: [])
        holdsOnNothing = any.isEmpty && all.isEmpty && query.map { empty.find($0, in: []) != nil } ?? false
    }

    /// Where the topic stands in `area`; `nil` when it does not hold there.
    ///
    /// `hits` are all hits of the topic in the article, in order.
    func find(_ hits: [TopicHit], in area: [Words], readings: [Reading]) -> [Words]? {
        let taken = hits.filter { none.contains($0.pattern) }
        let left = taken.isEmpty ? hits : hits.filter { hit in !taken.contains { $0.words.overlaps(hit.words) } }
        let search = TopicSearch(hits: left, readings: readings)
        var found: [Words] = []
        if !any.isEmpty || query != nil {
            var holds = false
            let present = Set(left.map(\.pattern)).compactMap { pattern in any[pattern].map { (place: $0, pattern) } }
            for (_, pattern) in present.sorted(by: { $0.place < $1.place }) {
                let here = search.hits(of: pattern, in: area)
                holds = holds || !here.isEmpty
                found += here
            }
            if let query, let here = search.find(query, in: area) {
                holds = true
                found += here
            }
            guard holds else { return nil }
        }
        for pattern in all {
            let here = search.hits(of: pattern, in: area)
            guard !here.isEmpty else { return nil }
            found += here
        }
        if any.isEmpty, all.isEmpty, query == nil { return nil }
        return found.isEmpty && !holdsOnNothing ? nil : found
    }
}
