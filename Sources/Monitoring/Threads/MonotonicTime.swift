internal import Glibc

/// A moment of the clock that nobody can set; schedules and deadlines count on it.
package struct MonotonicTime: Sendable, Hashable, Comparable {
    /// Nanoseconds since an unknown start.
    package var nanoseconds: Int64

    /// Creates a moment.
    package init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    /// Now.
    package static func now() -> MonotonicTime {
        MonotonicTime(nanoseconds: read(CLOCK_MONOTONIC))
    }

    /// Earlier moments come first.
    package static func < (a: MonotonicTime, b: MonotonicTime) -> Bool { a.nanoseconds < b.nanoseconds }

    /// The moment `duration` later, at the farthest in 292 years.
    package static func + (a: MonotonicTime, duration: Duration) -> MonotonicTime {
        let (seconds, attoseconds) = duration.components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow else { return MonotonicTime(nanoseconds: .max) }
        let (sum, tooFar) = a.nanoseconds.addingReportingOverflow(whole &+ attoseconds / 1_000_000_000)
        return MonotonicTime(nanoseconds: tooFar ? .max : sum)
    }

    /// The time from `b` to `a`.
    package static func - (a: MonotonicTime, b: MonotonicTime) -> Duration {
        .nanoseconds(a.nanoseconds - b.nanoseconds)
    }

    var timespec: timespec {
        Glibc.timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    }
}

/// Nanoseconds that the calling thread has spent on a processor.
func threadNanoseconds() -> Int64 {
    read(CLOCK_THREAD_CPUTIME_ID)
}

private func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}
