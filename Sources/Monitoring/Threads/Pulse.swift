internal import Synchronization

/// Tells whether a stage still moves: the watchdog is fed from these, not from a task that runs whatever happens.
final class Pulse: Sendable {
    /// Nanoseconds of the moment the stage took up its work; 0 while it waits for some.
    private let busySince = Atomic<Int64>(0)

    /// Runs one piece of work.
    func beat<Result>(_ work: () throws -> Result) rethrows -> Result {
        busySince.store(MonotonicTime.now().nanoseconds, ordering: .relaxed)
        defer { busySince.store(0, ordering: .relaxed) }
        return try work()
    }

    /// Says that the piece of work at hand moves on.
    func progress() {
        busySince.store(MonotonicTime.now().nanoseconds, ordering: .relaxed)
    }

    /// How long the stage has been at one piece of work.
    func stuck(at now: MonotonicTime) -> Duration {
        let since = busySince.load(ordering: .relaxed)
        return since == 0 ? .zero : now - MonotonicTime(nanoseconds: since)
    }
}
