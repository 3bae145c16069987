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
    /// Ends `wait` when it is sent to its thread by this process.
    static let lastOne = SIGHUP
    private static let awaited = [SIGHUP, SIGTERM, SIGINT]

    /// Blocks the signals for the calling thread and all that it starts afterwards: call before any other thread exists.
    static func block() {
        var set = signalSet()
        pthread_sigmask(SIG_BLOCK, &set, nil)
        signal(SIGPIPE, SIG_IGN)
    }

    /// Waits for signals on the calling thread and hands each to `receive`, until `lastOne` comes.
    ///
    /// Whoever presses Control-C again, a second after the daemon was told to stop, ends the process at once: the store
    /// bears it. What follows closer is the same wish: timeout(1) sends its signal twice.
    static func wait(_ receive: (Wish) -> Void) {
        var set = signalSet()
        var facts = siginfo_t()
        var stopped: MonotonicTime?
        while true {
            let number = sigwaitinfo(&set, &facts)
            if number < 0, errno == EINTR { continue }
            // Nobody but this process sends signals in its own name: `lastOne`.
            guard number > 0, facts._sifields._kill.si_pid != getpid() else { return }
            if let stopped {
                if number == SIGINT, MonotonicTime.now() - stopped >= .seconds(1) { _exit(128 + SIGINT) }
            } else if number == SIGHUP {
                receive(.reload)
            } else {
                stopped = .now()
                receive(.stop)
            }
        }
    }

    private static func signalSet() -> sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for number in awaited { sigaddset(&set, number) }
        return set
    }
}
