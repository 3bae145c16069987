internal import Synchronization

/// How many bytes of bodies may be in memory over all transfers, and how many are.
///
/// Bytes are taken as they arrive and given back when the last copy of a result's `BodyShare` goes. When they run out
/// all transfers but one pause. The privileged one may use what the others must leave free, so that something always
/// ends and nothing waits for ever, as long as whoever takes a body gives it back without waiting for another one.
final class BodyBudget: Sendable {
    private let least: Int
    private let largest: Atomic<Int>
    private let used = Atomic<Int>(0)
    private let waiting = Atomic<Bool>(false)
    private let wake: @Sendable () -> Void

    init(limit: Int, largestBody: Int, wake: @escaping @Sendable () -> Void) {
        least = limit
        largest = Atomic(min(max(largestBody, 1), 1 << 40))
        self.wake = wake
    }

    /// In bytes; at least twice `reserve`.
    var limit: Int { max(least, 2 * reserve) }

    /// No body may be larger.
    var largestBody: Int { largest.load(ordering: .relaxed) }

    /// Left free for the privileged transfer: its body, and a piece, since it goes on only when a whole one fits.
    private var reserve: Int { largestBody + largestPiece }

    /// Allows larger bodies from now on; never smaller ones, for a transfer under way counts on its room.
    func allow(largestBody: Int) {
        largest.max(min(largestBody, 1 << 40), ordering: .relaxed)
    }

    /// Bytes in memory now.
    var bytesInUse: Int { used.load(ordering: .sequentiallyConsistent) }

    /// Takes `count` bytes unless that passes the limit, or, for all but the privileged transfer, comes near it.
    ///
    /// - Returns: `false` when nothing was taken; `wake` is then called once there is more.
    func take(_ count: Int, isPrivileged: Bool) -> Bool {
        // Only the thread takes, so the answer of `hasRoom` holds.
        guard hasRoom(for: count, isPrivileged: isPrivileged) else { return false }
        used.add(count, ordering: .sequentiallyConsistent)
        return true
    }

    /// Whether `take` would take them now; if not, `wake` is called once there is more.
    func hasRoom(for count: Int, isPrivileged: Bool) -> Bool {
        let most = limit - (isPrivileged ? 0 : reserve) - count
        if bytesInUse <= most {
            return true
        }
        waiting.store(true, ordering: .sequentiallyConsistent)
        // Again: what was given back before the line above woke nobody.
        return bytesInUse <= most
    }

    /// Gives `count` bytes back and wakes the thread when transfers wait for them.
    func give(_ count: Int) {
        used.subtract(count, ordering: .sequentiallyConsistent)
        if waiting.load(ordering: .sequentiallyConsistent) {
            wake()
        }
    }

    /// Whether `hasRoom` has said no since the last time that this was asked.
    func takeWaiting() -> Bool {
        waiting.exchange(false, ordering: .sequentiallyConsistent)
    }
}

/// The most that libcurl hands over at a time, in bytes (`CURL_MAX_WRITE_SIZE`).
let largestPiece = 16 << 10

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
