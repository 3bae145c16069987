internal import Glibc
internal import Synchronization

/// Where the time goes, and how much was done: what `poll --json` prints.
package final class Tally: Sendable {
    private let counts = Mutex(Counts())

    init() {}

    /// Counts since the start.
    package struct Counts: Sendable {
        /// Feeds that gave an answer, good or bad.
        package var feeds = 0
        /// Feeds whose poll failed.
        package var failed = 0
        /// Feeds that were not asked, since a server said when to come back or the schedule says not yet.
        package var skipped = 0
        /// Feeds that were due and were left for the next round, since their server asks to wait.
        package var left = 0
        /// Articles stored, versions included.
        package var articles = 0
        /// Those of them that are later versions.
        package var revised = 0
        /// Stories that began.
        package var stories = 0
        /// Quotes in the articles stored.
        package var quotes = 0
        /// Alerts written.
        package var alerts = 0
        /// Those of them that ‘at-most’ holds.
        package var held = 0
        /// Nanoseconds of CPU by stage.
        package var parseTime: Int64 = 0
        package var extractTime: Int64 = 0
        package var matchTime: Int64 = 0
        package var storiesTime: Int64 = 0
        package var commitTime: Int64 = 0

        /// Adds what a batch that is durable now has brought.
        mutating func add(_ batch: Counts) {
            feeds += batch.feeds
            failed += batch.failed
            articles += batch.articles
            revised += batch.revised
            stories += batch.stories
            quotes += batch.quotes
        }
    }

    /// The counts as they stand.
    package var snapshot: Counts { counts.withLock { $0 } }

    func add(_ change: (inout Counts) -> Void) {
        counts.withLock { change(&$0) }
    }
}
