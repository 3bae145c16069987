/// A feed as the schedule knows it.
package struct ScheduledFeed: Sendable, Hashable {
    /// The feed's id.
    package var id: String
    /// The host that is asked, as `hostName(of:)` gives it.
    package var host: String
    /// When it may be asked.
    package var due: Duration
    /// Its host is not asked before, whichever of its feeds; from a `Retry-After` of the run before.
    package var hostHold: Duration?

    /// Creates it.
    package init(id: String, host: String, due: Duration, hostHold: Duration? = nil) {
        self.id = id
        self.host = host
        self.due = due
        self.hostHold = hostHold
    }
}

/// A feed whose turn it is.
package struct DueFeed: Sendable, Hashable {
    /// The feed's id.
    package var id: String
    /// Another feed of the same host comes within half a minute: the connection is worth keeping.
    package var keepsConnection: Bool
}

/// Over how long the first polls of so many feeds are spread: 60 ms a feed (17 starts a second), so that a few hundred
/// feeds are all there in seconds, and never longer than `every`, the usual pause.
package func firstPollSpread(feeds: Int, every: Duration) -> Duration {
    min(.milliseconds(60) * feeds, every)
}

/// A place in a queue: the earliest time first, then who came first.
struct Turn: Comparable, Sendable {
    var time: Duration
    var number: Int
    var name: String

    static func < (a: Turn, b: Turn) -> Bool {
        a.time != b.time ? a.time < b.time : a.number < b.number
    }
}

/// Those who wait at one host, first come first served.
struct Line: Sendable {
    private var turns: [Turn] = []
    private var start = 0

    var first: Turn? { start < turns.count ? turns[start] : nil }
    var isEmpty: Bool { start == turns.count }

    mutating func append(_ turn: Turn) {
        turns.append(turn)
    }

    /// - Complexity: O(1) on average.
    mutating func removeFirst() -> Turn? {
        guard start < turns.count else { return nil }
        defer {
            start += 1
            if start > 32, 2 * start > turns.count {
                turns.removeFirst(start)
                start = 0
            }
        }
        return turns[start]
    }
}
