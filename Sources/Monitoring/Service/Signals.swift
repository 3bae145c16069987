internal import Glibc

/// What the outside may ask of a running daemon.
enum Wish: Sendable {
    /// SIGHUP: read the configuration again.
    case reload
    /// SIGTERM or SIGINT: end in order.
    case stop
}

/// Takes SIGHUP, SIGTERM and SIGINT on a thread of their own.
struct Signals {
    /// Ends `wait` when it is sent to its thread.
    static let lastOne = SIGTERM
    private static let awaited = [SIGHUP, SIGTERM, SIGINT]

    /// Blocks the signals for the calling thread and all that it starts afterwards: call before any other thread exists.
    static func block() {
        var set = signalSet()
        pthread_sigmask(SIG_BLOCK, &set, nil)
        signal(SIGPIPE, SIG_IGN)
    }

    /// Waits for signals on the calling thread and hands each to `receive`, until `receive` returns false.
    static func wait(_ receive: (Wish) -> Bool) {
        var set = signalSet()
        var number: Int32 = 0
        while sigwait(&set, &number) == 0 {
            guard receive(number == SIGHUP ? .reload : .stop) else { return }
        }
    }

    private static func signalSet() -> sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for number in awaited { sigaddset(&set, number) }
        return set
    }
}
