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
    private let past: StoreReader
    private let recovery: Recovery
    private let observer: Observer
    private let reload: @Sendable () -> Plan?
    private let environment: [String: String]

    /// Creates a daemon that does not run yet.
    ///
    /// - Parameters:
    ///   - plan: the feeds and watchlists to begin with.
    ///   - store: open for writing.
    ///   - past: reads the same store.
    ///   - recovery: what opening it found.
    ///   - observer: is told what happens.
    ///   - environment: tells of the service manager.
    ///   - reload: reads the configuration again on SIGHUP; `nil` keeps the old one in force.
    package init(
        _ plan: Plan,
        store: Store,
        past: StoreReader,
        recovery: Recovery,
        observer: Observer,
        environment: [String: String] = [:],
        reload: @escaping @Sendable () -> Plan? = { nil }
    ) {
        self.plan = plan
        self.store = store
        self.past = past
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
        let events = Mailbox<Event>(capacity: 4096)
        let answers = Mailbox<FetchResponse>(capacity: 4096)
        let harvests = Mailbox<Harvest>(capacity: 64)
        let stopping = Mailbox<Never>(capacity: 1)
        let underway = Underway()
        let states = StateTable(recovery.feedStates)
        let rules = Current(RuleBook(plan.watchlists))
        let polling = Current(plan.polling)
        let feeds = Current(FeedTable(plan.feeds))
        let tally = Tally()
        // Bodies come faster than they can be read: half of this waits at the most, the rest is kept for a large one.
        let fetcher = try Fetcher(
            inFlight: plan.polling.inFlight,
            bodyLimit: plan.polling.bodyLimit,
            memoryLimit: 32 << 20
        ) { responses in
            for response in responses {
                answers.push(response)
                // A refusal may hold the whole host: that is known when it has been read.
                if (200...399).contains(response.status) { events.push(.answered(feed: response.feed)) }
            }
        }

        let reader = Reader()
        let readers = (0..<coreCount()).map { _ in
            let pulse = Pulse()
            let worker = Worker {
                var parsed: [Reader.Parsed] = []
                func readParsed() {
                    for feed in parsed {
                        let harvest = pulse.beat { reader.read(feed, rules: rules.value, tally: tally) }
                        harvests.put(harvest)
                    }
                    parsed.removeAll()
                }
                // Parsed one behind another: every stage evicts the code and tables of the others from the core's caches.
                while var waiting = answers.take(most: 8) {
                    waiting.reverse()
                    while let response = waiting.popLast() {
                        guard let feed = feeds.value[response.feed] else {
                            underway.end()
                            events.push(.polled(feed: response.feed, delay: .seconds(86400), hostHold: nil))
                            continue
                        }
                        pulse.beat {
                            parsed.append(
                                reader.parse(
                                    response,
                                    feed: feed,
                                    state: states.state(of: feed),
                                    isKnown: { store.known($0.key)?.content == $0.content },
                                    storedKey: { key in
                                        store.known(key).flatMap { try? past.article(seq: $0.seq) }?.article.key
                                    },
                                    now: wallClock(),
                                    tally: tally
                                )
                            )
                        }
                        if parsed.reduce(0, { $0 + $1.size }) > 1 << 20 { readParsed() }
                    }
                    readParsed()
                }
            }
            return (worker, pulse)
        }
        let committing = Pulse()
        let committer = Worker {
            var committer = Committer(
                store: store,
                archive: past,
                reader: reader,
                states: states,
                rules: rules,
                polling: polling,
                events: events,
                stopping: stopping,
                underway: underway,
                observer: observer,
                tally: tally,
                pulse: committing,
                clock: wallClock,
                random: { Double.random(in: 0...1) }
            )
            committer.run(harvests, after: recovery)
        }
        let signals = Worker {
            Signals.wait { wish in
                events.push(.wish(wish))
                return wish == .reload
            }
        }

        var conductor = Conductor(
            plan: plan,
            stay: stay,
            states: states,
            rules: rules,
            polling: polling,
            feeds: feeds,
            fetcher: fetcher,
            events: events,
            underway: underway,
            tally: tally,
            manager: manager,
            pulses: readers.map(\.1) + [committing],
            observer: observer,
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
        // First of all: on a full disk the committer waits for this, and the readers for the committer.
        stopping.close()
        for (worker, _) in readers { worker.join() }
        harvests.close()
        committer.join()
        store.close()
        signals.send(Signals.lastOne)
        signals.join()
        return Summary(
            counts: tally.snapshot,
            fetchTime: fetcher.cpuTime,
            states: states.all,
            blocked: conductor.blocked
        )
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
