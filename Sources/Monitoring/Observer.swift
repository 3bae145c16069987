package import NewsModel

/// Who is told what happens; each is called on a thread of the daemon and should return soon.
package struct Observer: Sendable {
    /// Polling begins.
    package var ready: @Sendable () -> Void = {}
    /// An alert is durable.
    package var alert: @Sendable (Alert) -> Void = { _ in }
    /// One line for people: a feed's trouble, a full disk, a reload.
    package var note: @Sendable (Weight, String) -> Void = { _, _ in }
    /// Feeds answered so far in this round, and how many there are.
    package var progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }

    /// Creates an observer that does not care.
    package init() {}
}

/// How much a line weighs for whoever keeps the service running; the numbers are those of syslog(3).
package enum Weight: Int, Sendable {
    /// It does not do what it should: a reload that was refused, nothing can be written.
    case failure = 3
    /// One feed, one record: the rest goes on.
    case trouble = 4
    /// What it is for: alerts.
    case news = 5
    /// It began, ended, goes on again.
    case info = 6
}
