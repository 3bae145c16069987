import NewsModel
import Storage

/// What came into a store since a moment.
struct DayCounts {
    private(set) var articles = 0
    private(set) var stories = 0
    private(set) var alerts = 0
    /// Those of them that ‘at-most’ holds.
    private(set) var held = 0
    /// Articles that are copies of others.
    private(set) var copies = 0
    /// Seconds from the fetch of an article to its alert, ascending.
    private var delays: [Int64] = []

    /// Reads the articles and alerts since then.
    init(_ reader: StoreReader, since start: Timestamp) throws(StoreError) {
        var ids: Set<String> = []
        var stored = try reader.articles(since: start)
        while let article = try stored.next() {
            articles += 1
            copies += article.copyOf == nil ? 0 : 1
            ids.insert(article.story)
        }
        stories = ids.count
        var log = try reader.alerts(since: start)
        while let alert = try log.next()?.alert {
            alerts += 1
            held += alert.heldBy == nil ? 0 : 1
            let fetched = alert.article.http?.fetchedAt ?? alert.article.firstSeen
            delays.append(max(0, alert.time.seconds - fetched.seconds))
        }
        delays.sort()
    }

    /// Seconds from fetch to alert that this share of the alerts took at most; `nil` when there were none.
    func delay(_ share: Double) -> Int64? {
        guard let last = delays.last else { return nil }
        let place = Int((Double(delays.count) * share).rounded(.up)) - 1
        return delays.indices.contains(place) ? delays[place] : last
    }
}
