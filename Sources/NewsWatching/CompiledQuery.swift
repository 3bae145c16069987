internal import NewsText
internal import NewsModel

/// A boolean query over patterns of the trie.
indirect enum CompiledQuery: Sendable {
    case pattern(Int32)
    /// Words in order with at most `slop` words between them in all.
    case loose([Int32], slop: Int)
    case and([CompiledQuery])
    case or([CompiledQuery])
    case not(CompiledQuery)
    case near(CompiledQuery, CompiledQuery, distance: Int, inOrder: Bool)
    case within(Place, CompiledQuery)
    /// A phrase without a word.
    case nothing

    init(_ query: Query, add: (String) -> Int32?) {
        switch query {
        case .phrase(let words, let slop):
            if slop > 0 {
                let parts = words.split(whereSeparator: \.isWhitespace).compactMap { add(String($0)) }
                self = parts.isEmpty ? .nothing : .loose(parts, slop: slop)
            } else {
                self = add(words).map { .pattern($0) } ?? .nothing
            }
        case .and(let parts): self = .and(parts.map { CompiledQuery($0, add: add) })
        case .or(let parts): self = .or(parts.map { CompiledQuery($0, add: add) })
        case .not(let part): self = .not(CompiledQuery(part, add: add))
        case .near(let one, let other, let distance, let inOrder):
            self = .near(
                CompiledQuery(one, add: add),
                CompiledQuery(other, add: add),
                distance: distance,
                inOrder: inOrder
            )
        case .within(let field, let part):
            let place: Place =
                switch field {
                case .title: .title
                case .text: .text
                case .source: .source
                }
            self = .within(place, CompiledQuery(part, add: add))
        }
    }

    /// Whether it looks at the feed's name.
    var readsSource: Bool {
        switch self {
        case .pattern, .loose, .nothing: false
        case .and(let parts), .or(let parts): parts.contains(where: \.readsSource)
        case .not(let part): part.readsSource
        case .near(let one, let other, _, _): one.readsSource || other.readsSource
        case .within(let place, let part): place == .source || part.readsSource
        }
    }
}

/// The hits of one topic, to be asked.
struct TopicSearch {
    /// In order of place and first word.
    let hits: [TopicHit]
    let readings: [Reading]

    func hits(of pattern: Int32, in area: [Words]) -> [Words] {
        var found: [Words] = []
        for hit in hits where hit.pattern == pattern && area.contains(where: { $0.contains(hit.words) }) {
            found.append(hit.words)
        }
        return found
    }

    /// Where `query` stands in `area`: the words that make it hold, none for what is only absent; `nil` when it does
    /// not hold.
    func find(_ query: CompiledQuery, in area: [Words]) -> [Words]? {
        switch query {
        case .nothing: return nil
        case .pattern(let pattern):
            let found = hits(of: pattern, in: area)
            return found.isEmpty ? nil : found
        case .loose(let parts, let slop):
            let found = loose(parts, slop, in: area)
            return found.isEmpty ? nil : found
        case .and(let parts):
            var found: [Words] = []
            for part in parts {
                guard let here = find(part, in: area) else { return nil }
                found += here
            }
            return found
        case .or(let parts):
            var found: [Words]?
            for part in parts {
                if let here = find(part, in: area) { found = (found ?? []) + here }
            }
            return found
        case .not(let part): return find(part, in: area) == nil ? [] : nil
        case .near(let one, let other, let distance, let inOrder):
            guard let first = find(one, in: area), let second = find(other, in: area) else { return nil }
            let found = near(first, second, distance, inOrder)
            return found.isEmpty ? nil : found
        case .within(let place, let part):
            var inside = area.filter { $0.place == place }
            if inside.isEmpty, place != .text, let reading = readings.first(where: { $0.place == place }) {
                inside = [reading.all]
            }
            return find(part, in: inside)
        }
    }

    /// Pairs that stand at most `distance` words apart, joined to one stretch each.
    private func near(_ first: [Words], _ second: [Words], _ distance: Int, _ inOrder: Bool) -> [Words] {
        let others = second.sorted { ($0.place, $0.first) < ($1.place, $1.first) }
        let longest = others.reduce(1) { max($0, $1.end - $1.first) }
        var found: [Words] = []
        for one in first {
            let from = one.first - min(distance, one.first) - longest
            var next = bound(others.count) { (others[$0].place, others[$0].first) < (one.place, from) }
            while next < others.count, others[next].place == one.place, others[next].first - distance <= one.end {
                let other = others[next]
                next += 1
                let isAfter = other.first >= one.end && other.first - one.end <= distance
                let isBefore = !inOrder && one.first >= other.end && one.first - other.end <= distance
                guard isAfter || isBefore else { continue }
                found.append(
                    Words(place: one.place, first: min(one.first, other.first), end: max(one.end, other.end))
                )
                if found.count > 1000 { return found }
            }
        }
        return found
    }

    private func loose(_ parts: [Int32], _ slop: Int, in area: [Words]) -> [Words] {
        guard let first = parts.first else { return [] }
        var found = hits(of: first, in: area).map { (words: $0, left: slop) }
        for part in parts.dropFirst() {
            let places = hits(of: part, in: area)
            found = found.compactMap { begun in
                let next = places.first { $0.place == begun.words.place && $0.first >= begun.words.end }
                guard let next, next.first - begun.words.end <= begun.left else { return nil }
                let words = Words(place: next.place, first: begun.words.first, end: next.end)
                return (words, begun.left - (next.first - begun.words.end))
            }
        }
        return found.map(\.words)
    }
}
