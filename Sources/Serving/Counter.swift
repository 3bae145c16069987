internal import Synchronization

/// Counts how often a document was asked for.
final class Counter: Sendable {
    private let count = Mutex(0)

    /// 0, then 1, and so on.
    func next() -> Int {
        count.withLock { count in
            defer { count += 1 }
            return count
        }
    }
}
