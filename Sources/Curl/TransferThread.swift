internal import Glibc
internal import Synchronization

/// Runs transfers on one thread of its own and hands results over in batches.
package final class TransferThread: Sendable {
    private let multi: MultiHandle
    private let budget: BodyBudget
    private let inbox = Mutex(Inbox())
    private let inFlightLimit: Int
    private let deliver: @Sendable ([TransferResult]) -> Void

    private struct Inbox {
        var requests: [TransferRequest] = []
        var isAsleep = false
        var isStopping = false
        var thread: pthread_t?
        var cpuTime = Duration.zero
    }

    /// Starts the thread; `nil` when there is no memory or no thread for it.
    ///
    /// - Parameters:
    ///   - inFlightLimit: transfers at a time; further requests wait in order. At least 1.
    ///   - memoryLimit: bytes of bodies in memory, those handed over and not yet released included; beyond it reading
    ///     pauses. Taken as twice `largestBody`, and a little, where it is
    ///     less.
    ///   - largestBody: no request's `byteLimit` counts beyond this.
    ///   - deliver: called on the thread with at least one result; must not block.
    package init?(
        inFlightLimit: Int,
        memoryLimit: Int,
        largestBody: Int,
        deliver: @escaping @Sendable ([TransferResult]) -> Void
    ) {
        guard let multi = MultiHandle() else { return nil }
        self.multi = multi
        self.budget = BodyBudget(limit: memoryLimit, largestBody: largestBody) { multi.wakeUp() }
        self.inFlightLimit = max(1, inFlightLimit)
        self.deliver = deliver
        var thread = pthread_t()
        let context = Unmanaged.passRetained(self)
        let code = pthread_create(&thread, nil, runThread, context.toOpaque())
        guard code == 0 else {
            context.release()
            return nil
        }
        inbox.withLock { $0.thread = thread }
    }

    /// Queues requests; never blocks.
    ///
    /// After `stop` they are dropped.
    package func start(_ requests: [TransferRequest]) {
        let wasAsleep = inbox.withLock { inbox in
            inbox.requests.append(contentsOf: requests)
            defer { inbox.isAsleep = false }
            return inbox.isAsleep
        }
        if wasAsleep {
            multi.wakeUp()
        }
    }

    /// Lets requests that start later have a body of so many bytes, when that is more than before.
    package func allow(largestBody: Int) {
        budget.allow(largestBody: largestBody)
    }

    /// Ends the thread and waits for its end, some milliseconds; transfers in flight are dropped without a result.
    ///
    /// No result is delivered after it returns. May be called more than once.
    package func stop() {
        let thread = inbox.withLock { inbox in
            inbox.isStopping = true
            inbox.isAsleep = false
            return inbox.thread.take()
        }
        multi.wakeUp()
        if let thread {
            pthread_join(thread, nil)
        }
    }

    /// CPU time the thread has used so far.
    package var cpuTime: Duration { inbox.withLock { $0.cpuTime } }

    /// Bytes of bodies in memory now, in flight and not yet released.
    package var bytesInUse: Int { budget.bytesInUse }

    /// One turn of the loop; the results are the receiver's alone when it returns.
    private func deliverTurn(of loop: TransferLoop, adding requests: [TransferRequest]) {
        let results = loop.turn(adding: requests)
        if !results.isEmpty {
            deliver(results)
        }
    }

    /// The thread's life.
    fileprivate func run() {
        let loop = TransferLoop(multi: multi, budget: budget, inFlightLimit: inFlightLimit)
        while true {
            let (requests, isStopping) = inbox.withLock { inbox in
                var requests: [TransferRequest] = []
                swap(&requests, &inbox.requests)
                return (requests, inbox.isStopping)
            }
            if isStopping { break }
            deliverTurn(of: loop, adding: requests)
            let used = threadTime()
            // Asked and announced under one lock: otherwise a request that comes in between waits for the next timer.
            let sleeps = inbox.withLock { inbox in
                inbox.cpuTime = used
                inbox.isAsleep = inbox.requests.isEmpty && !inbox.isStopping
                return inbox.isAsleep
            }
            if sleeps {
                multi.wait(milliseconds: loop.isIdle ? 60_000 : 1000)
                inbox.withLock { $0.isAsleep = false }
                // A turn looks at every transfer: with many of them, what comes within a millisecond is taken in one.
                if loop.isCrowded { usleep(1000) }
            }
        }
        loop.dropAll()
        let used = threadTime()
        inbox.withLock { $0.cpuTime = used }
    }
}

private func runThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    // libcurl hands a host's name to libidn2 in the thread's locale: without this only ASCII names resolve.
    let locale = newlocale(Int32(1) << LC_CTYPE, "C.UTF-8", nil)
    let before = locale.map { uselocale($0) }
    if let context {
        Unmanaged<TransferThread>.fromOpaque(context).takeRetainedValue().run()
    }
    if let locale {
        uselocale(before ?? nil)
        freelocale(locale)
    }
    return nil
}

private func threadTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
