internal import Synchronization

/// How many feeds have been asked whose answer the committer does not have yet: what it may still wait for.
final class Underway: Sendable {
    private let feeds = Atomic<Int>(0)

    /// Whether an answer is still to come.
    var isEmpty: Bool { feeds.load(ordering: .relaxed) <= 0 }

    /// Counts feeds that are asked now.
    func begin(_ count: Int) {
        feeds.add(count, ordering: .relaxed)
    }

    /// Counts an answer that the committer has, or never gets.
    func end() {
        feeds.subtract(1, ordering: .relaxed)
    }
}
