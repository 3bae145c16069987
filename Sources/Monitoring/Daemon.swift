internal import Fetching
package import NewsModel
package import Storage

/// The daemon: polls feeds, reads and matches what comes, makes it durable, tells people.
///
/// Its stages stand on threads of their own with bounded queues in between (ARCHITECTURE: a slow disk slows polling
/// down and nothing is dropped): libcurl's, one reader a core, the committer, one for signals, and the caller's, which
/// decides who is polled next.
package struct Daemon: Sendable {
    private let plan: Plan
    private let store: Store
    private let archive: StoreReader
    private let recovery: Recovery
    private let observer: Observer
    private let reload: @Sendable () -> Plan?
    private let environment: [String: String]

    /// Creates a daemon that does not run yet.
    ///
    /// - Parameters:
    ///   - plan: the feeds and watchlists to begin with.
    ///   - store: open for writing.
    ///   - archive: reads the same store.
    ///   - recovery: what opening it found.
    ///   - observer: is told what happens.
    ///   - environment: tells of the service manager.
    ///   - reload: reads the configuration again on SIGHUP; `nil` keeps the old one in force.
    package init(
        _ plan: Plan,
        store: Store,
        archive: StoreReader,
        recovery: Recovery,
        observer: Observer,
        environment: [String: String] = [:],
        reload: @escaping @Sendable () -> Plan? = { nil }
    ) {
        self.plan = plan
        self.store = store
        self.archive = archive
        self.recovery = recovery
        self.observer = observer
        self.environment = environment
        self.reload = reload
    }

    /// Leaves SIGHUP, SIGTERM and SIGINT to the daemon: call on the first thread, before there are others.
    package static func blockSignals() {
        Signals.block()
    }

    /// Runs on the calling thread until told to stop or, with rounds, until they are done.
    ///
    /// Blocks SIGHUP, SIGTERM and SIGINT for the calling thread and takes them on one of its own.
    ///
    /// - Returns: what was done, with CPU time by stage.
    /// - Throws: `FetcherError` when libcurl or a thread cannot be had.
    package func run(_ stay: Stay = .untilStopped) throws -> Summary {
        Self.blockSignals()
        let manager = ServiceManager(environment: environment)
        let shared = Shared(plan, states: recovery.feedStates, observer: observer)
        let answers = Mailbox<FetchResponse>(capacity: 4096)
        let harvests = Mailbox<Harvest>(capacity: 64)
        let stopping = Mailbox<Never>(capacity: 1)
        let fetcher = try fetcher(into: answers, shared)
        let reader = Reader()
        let readers = (0..<coreCount()).map { _ in read(answers, into: harvests, with: reader, shared) }
        let committer = commit(harvests, until: stopping, with: reader, shared)
        let signals = listen(shared.events)

        var conductor = Conductor(
            plan: plan,
            stay: stay,
            shared: shared,
            fetcher: fetcher,
            manager: manager,
            pulses: (readers + [committer]).map(\.pulse),
            reload: {
                let plan = reload()
                if let plan { store.list(plan.feeds) }
                return plan
            }
        )
        store.list(plan.feeds)
        conductor.run()

        manager.stopping()
        fetcher.stop()
        answers.close()
        // Before anybody is waited for: on a full disk the committer waits for this, and the readers for the committer.
        stopping.close()
        for stage in readers { stage.worker.join() }
        harvests.close()
        committer.worker.join()
        store.close()
        signals.send(Signals.lastOne)
        signals.join()
        return Summary(
            counts: shared.tally.snapshot,
            fetchTime: fetcher.cpuTime,
            states: shared.states.all,
            blocked: conductor.blocked
        )
    }
}

// MARK: Threads

extension Daemon {
    /// A stage at work, and whether it moves.
    private struct Stage {
        let worker: Worker
        let pulse: Pulse
    }

    private func fetcher(into answers: Mailbox<FetchResponse>, _ shared: Shared) throws(FetcherError) -> Fetcher {
        // Bodies come faster than they can be read: half of the memory waits at the most, the rest is kept for a large one.
        try Fetcher(
            inFlight: plan.polling.inFlight,
            bodyLimit: plan.polling.bodyLimit,
            memoryLimit: 32 << 20
        ) { responses in
            for response in responses {
                answers.push(response)
                // A refusal may hold the whole host: that is known when it has been read.
                if (200...399).contains(response.status) { shared.events.push(.answered(feed: response.feed)) }
            }
        }
    }

    private func read(
        _ answers: Mailbox<FetchResponse>,
        into harvests: Mailbox<Harvest>,
        with reader: Reader,
        _ shared: Shared
    ) -> Stage {
        let pulse = Pulse()
        let (store, archive) = (store, archive)
        let worker = Worker {
            var loop = ReadingLoop(reader: reader, store: store, archive: archive, shared: shared, pulse: pulse)
            loop.run(answers, into: harvests)
        }
        return Stage(worker: worker, pulse: pulse)
    }

    private func commit(
        _ harvests: Mailbox<Harvest>,
        until stopping: Mailbox<Never>,
        with reader: Reader,
        _ shared: Shared
    ) -> Stage {
        let pulse = Pulse()
        let (store, archive, recovery) = (store, archive, recovery)
        let worker = Worker {
            var committer = Committer(
                store: store,
                archive: archive,
                reader: reader,
                shared: shared,
                stopping: stopping,
                pulse: pulse,
                clock: wallClock,
                random: { Double.random(in: 0...1) }
            )
            committer.run(harvests, after: recovery)
        }
        return Stage(worker: worker, pulse: pulse)
    }

    private func listen(_ events: Mailbox<Event>) -> Worker {
        Worker {
            Signals.wait { wish in
                events.push(.wish(wish))
                return wish == .reload
            }
        }
    }
}

/// What a daemon did.
package struct Summary: Sendable {
    /// Work and CPU time by stage.
    package var counts: Tally.Counts
    /// CPU time of libcurl's thread.
    package var fetchTime: Duration
    /// The feeds as they stand.
    package var states: [FeedState]
    /// Why nothing could be written when it ended; `nil` when all is stored.
    package var blocked: String?
}
