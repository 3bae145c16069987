internal import Glibc
package import NewsModel

/// The wall clock, for records and people.
@Sendable package func wallClock() -> Timestamp {
    Timestamp(seconds: Int64(time(nil)))
}

/// Cores that this process may run on, at least 1.
package func coreCount() -> Int {
    max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}

extension Article {
    /// Whether it was published so long before it was first seen; one without a date counts as new.
    func isOlder(than age: Duration) -> Bool {
        published.map { firstSeen - $0 > age } ?? false
    }
}
