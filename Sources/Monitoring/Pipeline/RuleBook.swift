internal import NewsModel
internal import NewsWatching

/// The watchlists in force, compiled; swapped as a whole by a reload.
final class RuleBook: Sendable {
    let watchlists: [Watchlist]
    let watch: Watch
    /// Whether some rule counts sources, so that articles from before a start matter.
    let countsSources: Bool
    /// How long alerts are remembered at the most.
    private let longestMemory: Duration
    private let places: [String: Place]

    private struct Place {
        let watchlist: Int
        let rule: Int
    }

    init(_ watchlists: [Watchlist]) {
        self.watchlists = watchlists
        watch = Watch(watchlists)
        var places: [String: Place] = [:]
        for (list, watchlist) in watchlists.enumerated() {
            for (rule, entry) in watchlist.rules.enumerated() {
                places[entry.id] = Place(watchlist: list, rule: rule)
            }
        }
        self.places = places
        let rules = watchlists.flatMap(\.rules)
        countsSources = rules.contains { rule in rule.off == nil && rule.when.contains { $0.sourcesAtLeast > 1 } }
        longestMemory = rules.map(\.forgetAfter).max() ?? .seconds(7 * 86400)
    }

    /// From when on alerts count for what happens at a time: the longest memory of a rule, and the week that a story lives.
    func memoryBegins(at time: Timestamp) -> Timestamp { time + (.zero - longestMemory - .seconds(7 * 86400)) }

    /// The rule of an id and its watchlist, while it is in force.
    subscript(id: String) -> (rule: Rule, watchlist: Watchlist)? {
        guard let place = places[id] else { return nil }
        let watchlist = watchlists[place.watchlist]
        return (watchlist.rules[place.rule], watchlist)
    }
}
