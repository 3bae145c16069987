package import NewsModel

/// Who is told what happens; each is called on a thread of the daemon and should return soon.
package struct Observer: Sendable {
    /// Polling begins.
    package var ready: @Sendable () -> Void = {}
    /// An alert is durable.
    package var alert: @Sendable (Alert) -> Void = { _ in }
    /// One line for people: a feed's trouble, a full disk, a reload.
    package var note: @Sendable (String) -> Void = { _ in }
    /// Feeds answered so far in this round, and how many there are.
    package var progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }

    /// Creates an observer that does not care.
    package init() {}
}
