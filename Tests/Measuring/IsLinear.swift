import Glibc

/// Whether work on four times as much takes less than nine times the CPU time: linear work takes 4, quadratic 16.
///
/// A busy machine may spoil a measurement, not five in a row.
///
/// - Parameters:
///   - size: of the smaller work, so large that it takes a millisecond and more.
///   - work: is done once for nothing, so that tables which are made at their first use do not count.
/// - Returns: whether one of five measurements says so.
package func isLinear(_ size: Int, _ work: (Int) -> Void) -> Bool {
    work(1)
    return (0..<5).contains { _ in
        let small = cpuTime { work(size) }
        return cpuTime { work(4 * size) } < 9 * small
    }
}

/// Nanoseconds of the calling thread.
private func cpuTime(_ work: () -> Void) -> Int {
    func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
    let start = now()
    work()
    return now() - start
}
