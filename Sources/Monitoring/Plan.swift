internal import Fetching
package import NewsModel

/// What a daemon works to; a reload brings another.
package struct Plan: Sendable {
    /// Ids are unique.
    package var feeds: [Feed]
    /// Ids of rules and actors are unique over all of them.
    package var watchlists: [Watchlist]
    /// How the feeds are polled.
    package var polling: Polling

    /// Creates a plan.
    package init(feeds: [Feed], watchlists: [Watchlist], polling: Polling) {
        self.feeds = feeds
        self.watchlists = watchlists
        self.polling = polling
    }
}

extension Plan {
    /// The rules that are watched for.
    package var activeRules: [Rule] { watchlists.flatMap(\.rules).filter { $0.off == nil } }
}

/// How feeds are polled: the `poll` section of the configuration.
package struct Polling: Sendable {
    /// The usual pause.
    package var every: Duration = .seconds(30 * 60)
    /// The shortest pause that a feed's rhythm may bring.
    package var atLeast: Duration = .seconds(5 * 60)
    /// The longest.
    package var atMost: Duration = .seconds(86400)
    /// Replaces pauses and the feeds' own hints, never a `Retry-After`; for tests and trials.
    package var interval: Duration?
    /// Requests at a time.
    package var inFlight = 256
    /// Requests at a time to one host.
    package var perHost = 1
    /// Pause between two requests to one host.
    package var betweenStarts: Duration = .seconds(2)
    /// For one request.
    package var timeout: Duration = .seconds(60)
    /// The largest document, decoded, in bytes.
    package var bodyLimit = 16 << 20
    /// Sent with every request that has none of its feed's own.
    package var userAgent: String
    /// Alert on items of a feed's first poll that are older than three days, too.
    package var backlog = false

    /// Creates the defaults.
    package init(userAgent: String) {
        self.userAgent = userAgent
    }
}

/// When a daemon ends by itself.
package enum Stay: Sendable, Hashable {
    /// When it is told to.
    case untilStopped
    /// When every feed was polled so many times.
    case rounds(Int, regardlessOfSchedule: Bool)
}

extension Polling {
    /// How often a feed may be asked.
    func policy(for feed: Feed) -> PollPolicy {
        PollPolicy(every: every, atLeast: atLeast, atMost: atMost, feedEvery: feed.every, interval: interval)
    }

    /// A schedule without feeds.
    var emptySchedule: Schedule {
        Schedule(perHost: perHost, betweenStarts: betweenStarts, interval: interval)
    }
}
