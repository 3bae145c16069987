internal import Fetching
package import NewsModel
package import Storage

/// The daemon: polls feeds, reads and matches what comes, makes it durable, tells people.
///
/// Its stages stand on threads of their own with bounded queues in between (a slow disk slows polling down and nothing is
/// dropped): libcurl's, one reader a core and at most 16, the committer, one for signals, and the caller's, which decides
/// who is polled next.
package struct Daemon: Sendable {
    private let plan: Plan
    private let store: Store
    private let archive: StoreReader
    private let recovery: Recovery
    private let observer: Observer
    private let reload: @Sendable () -> Plan?
    private let environment: [String: String]
    private let clock: @Sendable () -> Timestamp

    /// Creates a daemon that does not run yet.
    ///
    /// - Parameters:
    ///   - plan: the feeds and watchlists to begin with.
    ///   - store: open for writing.
    ///   - archive: reads the same store.
    ///   - recovery: what opening it found.
    ///   - observer: is told what happens.
    ///   - environment: tells of the service manager.
    ///   - clock: the wall clock.
    ///   - reload: reads the configuration again on SIGHUP; `nil` keeps the old one in force.
    package init(
        _ plan: Plan,
        store: Store,
        archive: StoreReader,
        recovery: Recovery,
        observer: Observer,
        environment: [String: String] = [:],
        clock: @escaping @Sendable () -> Timestamp = wallClock,
        reload: @escaping @Sendable () -> Plan? = { nil }
    ) {
        self.plan = plan
        self.store = store
        self.archive = archive
        self.recovery = recovery
        self.observer = observer
        self.environment = environment
        self.clock = clock
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
    /// - Throws: `ThreadError` when libcurl or a thread cannot be had; nothing is polled then.
    package func run(_ stay: Stay = .untilStopped) throws(ThreadError) -> Summary {
        Self.blockSignals()
        let manager = ServiceManager(environment: environment)
        let shared = Shared(plan, states: recovery.feedStates, observer: observer, clock: clock)
        let answers = Mailbox<FetchResponse>()
        let harvests = Mailbox<Harvest>(capacity: 64)
        let stopping = Mailbox<Never>()
        let fetcher = try fetcher(into: answers, shared)
        let reader = Reader()
        var readers: [Stage] = []
        let signals: Worker
        let committer: Stage
        do throws(ThreadError) {
            for _ in 0..<min(coreCount(), 16) {
                readers.append(try read(answers, into: harvests, with: reader, shared))
            }
            signals = try listen(shared.events)
            // The last one: it writes to the store as soon as it runs. The one for signals may outlive its failure.
            committer = try commit(harvests, until: stopping, with: reader, shared)
        } catch {
            fetcher.stop()
            answers.close()
            for stage in readers { stage.worker.join() }
            store.close()
            throw error
        }

        var conductor = Conductor(
            plan: plan,
            stay: stay,
            shared: shared,
            fetcher: fetcher,
            manager: manager,
            pulses: (readers + [committer]).map(\.pulse),
            reload: reload,
            adopted: { [store] plan in store.list(plan.feeds, rules: plan.activeRules) }
        )
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

    private func fetcher(into answers: Mailbox<FetchResponse>, _ shared: Shared) throws(ThreadError) -> Fetcher {
        do throws(FetcherError) {
            // Bodies come faster than they can be read: half of the memory waits at the most, the rest is kept for a
            // large one. How many are asked at a time is for the conductor to say: a reload may change it.
            return try Fetcher(inFlight: .max, bodyLimit: plan.polling.bodyLimit, memoryLimit: 32 << 20) { responses in
                for response in responses {
                    answers.push(response)
                    // A refusal may hold the whole host: that is known when it has been read.
                    if (200...399).contains(response.status) { shared.events.push(.answered(feed: response.feed)) }
                }
            }
        } catch {
            throw ThreadError(error.description)
        }
    }

    private func read(
        _ answers: Mailbox<FetchResponse>,
        into harvests: Mailbox<Harvest>,
        with reader: Reader,
        _ shared: Shared
    ) throws(ThreadError) -> Stage {
        let pulse = Pulse()
        let (store, archive) = (store, archive)
        let worker = try Worker {
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
    ) throws(ThreadError) -> Stage {
        let pulse = Pulse()
        let (store, archive, recovery) = (store, archive, recovery)
        let worker = try Worker {
            var committer = Committer(
                store: store,
                archive: archive,
                reader: reader,
                shared: shared,
                stopping: stopping,
                pulse: pulse,
                random: { Double.random(in: 0...1) }
            )
            committer.run(harvests, after: recovery)
        }
        return Stage(worker: worker, pulse: pulse)
    }

    private func listen(_ events: Mailbox<Event>) throws(ThreadError) -> Worker {
        try Worker {
            Signals.wait { events.push(.wish($0)) }
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
