internal import Synchronization

/// How many bytes of bodies may be in memory over all transfers, and how many are.
///
/// Bytes are taken as they arrive and given back when the last copy of a result's `BodyShare` goes. When they run out
/// all transfers but one pause. The privileged one may use what the others must leave free, so that something always
/// ends and nothing waits for ever.
final class BodyBudget: Sendable {
    /// In bytes; at least twice `largestBody`.
    let limit: Int
    /// No body may be larger; so much is left free for the privileged transfer.
    let largestBody: Int
    private let used = Atomic<Int>(0)
    private let waiting = Atomic<Bool>(false)
    private let wake: @Sendable () -> Void

    init(limit: Int, largestBody: Int, wake: @escaping @Sendable () -> Void) {
        self.largestBody = min(max(largestBody, 1), Int.max / 2)
        self.limit = max(limit, 2 * self.largestBody)
        self.wake = wake
    }

    /// Bytes in memory now.
    var bytesInUse: Int { used.load(ordering: .sequentiallyConsistent) }

    /// Takes `count` bytes unless that passes the limit, or, for all but the privileged transfer, comes near it.
    ///
    /// - Returns: `false` when nothing was taken.
    func take(_ count: Int, isPrivileged: Bool) -> Bool {
        // Only the thread takes, so the answer of `hasRoom` holds.
        guard hasRoom(for: count, isPrivileged: isPrivileged) else { return false }
        used.add(count, ordering: .sequentiallyConsistent)
        return true
    }

    /// Whether `take` would take them now.
    func hasRoom(for count: Int, isPrivileged: Bool) -> Bool {
        count <= limit - (isPrivileged ? 0 : largestBody) - bytesInUse
    }

    /// Gives `count` bytes back and wakes the thread when transfers wait for them.
    func give(_ count: Int) {
        used.subtract(count, ordering: .sequentiallyConsistent)
        if waiting.load(ordering: .sequentiallyConsistent) {
            wake()
        }
    }

    /// Says whether transfers wait for bytes.
    func announce(waiting isWaiting: Bool) {
        waiting.store(isWaiting, ordering: .sequentiallyConsistent)
    }
}

/// The claim of one body on the memory that all bodies share; ends with its last reference.
package final class BodyShare: Sendable {
    private let budget: BodyBudget
    private let bytes: Int

    init(budget: BodyBudget, bytes: Int) {
        self.budget = budget
        self.bytes = bytes
    }

    deinit { budget.give(bytes) }
}
