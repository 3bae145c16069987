package import NewsModel

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

extension ScheduledFeed {
    /// A feed with its state from the store: a restart asks nobody sooner than was planned.
    ///
    /// The wall clock may have leapt since the state was written: what lies further ahead than `atMost`, and a
    /// `Retry-After` further than a month, counts as that far.
    ///
    /// - Parameters:
    ///   - id: of the feed.
    ///   - state: of a feed that was never polled when `nil`.
    ///   - url: the address that will be asked.
    ///   - ignoringPlan: `--now`: whatever the plan says, but never before a `Retry-After`.
    ///   - wallClock: now, as the state counts.
    ///   - clock: now, as the schedule counts.
    ///   - atMost: of the policy.
    package init(
        id: String,
        state: FeedState?,
        url: String,
        ignoringPlan: Bool = false,
        wallClock: Timestamp,
        clock: Duration,
        atMost: Duration
    ) {
        func ahead(_ time: Timestamp?, limit: Duration) -> Duration? {
            guard let time, time > wallClock else { return nil }
            return min(time - wallClock, limit)
        }
        let month = Duration.seconds(30 * 86400)
        let hold = ahead(state?.retryAfter, limit: month)
        let plan = ignoringPlan ? nil : ahead(state?.nextFetch, limit: state?.health == .gone ? month : atMost)
        let wait = max(hold ?? .zero, plan ?? .zero)
        let holdsHost = state?.lastStatus == 429 || state?.lastStatus == 503
        self.init(
            id: id,
            host: hostName(of: url),
            due: clock + wait,
            hostHold: holdsHost ? hold.map { clock + $0 } : nil
        )
    }
}

/// A feed whose turn it is.
package struct DueFeed: Sendable, Hashable {
    /// The feed's id.
    package var id: String
    /// Another feed of the same host comes within half a minute: the connection is worth keeping.
    package var keepsConnection: Bool

    /// Creates it.
    package init(id: String, keepsConnection: Bool) {
        self.id = id
        self.keepsConnection = keepsConnection
    }
}

/// Over how long the first polls of so many feeds are spread: 60 ms a feed (17 starts a second), so that a few hundred
/// feeds are all there in seconds, and never longer than `every`, the usual pause.
package func firstPollSpread(feeds: Int, every: Duration) -> Duration {
    min(.milliseconds(60) * feeds, every)
}

/// The pause between any two starts for so many feeds: 60 ms, less where that would not let each be asked in `atLeast`,
/// the shortest pause of the policy (`--interval` where there is one).
package func startSpacing(feeds: Int, atLeast: Duration) -> Duration {
    min(.milliseconds(60), atLeast / max(1, feeds))
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
