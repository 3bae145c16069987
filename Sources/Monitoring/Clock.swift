internal import Glibc
package import NewsModel

/// The wall clock, for records and people.
@Sendable package func wallClock() -> Timestamp {
    Timestamp(seconds: Int64(time(nil)))
}

/// Cores of the machine that are on, at least 1, whether or not this process may run on all of them.
package func coreCount() -> Int {
    max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
