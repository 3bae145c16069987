internal import Fetching
internal import NewsModel
internal import Terminal

/// Decides who is polled now, and answers the world outside: signals, the service manager, a full disk.
struct Conductor {
    private var plan: Plan
    private let stay: Stay
    private let shared: Shared
    private let fetcher: Fetcher
    private let manager: ServiceManager
    private let pulses: [Pulse]
    private let reload: @Sendable () -> Plan?
    private let adopted: @Sendable (Plan) -> Void

    private let start = MonotonicTime.now()
    private var schedule: Schedule
    /// Polls that each feed still has to go through, when the daemon ends by itself.
    private var roundsLeft: [String: Int] = [:]
    /// Feeds that were in flight when a reload changed how they are asked: what comes is the answer to the old way.
    private var outdated: Set<String> = []
    private var answered = 0
    private var expected = 0
    /// Why nothing can be written; `nil` when that goes well.
    private(set) var blocked: String?
    private var isStopping = false
    private var lastStatus = MonotonicTime(nanoseconds: 0)

    init(
        plan: Plan,
        stay: Stay,
        shared: Shared,
        fetcher: Fetcher,
        manager: ServiceManager,
        pulses: [Pulse],
        reload: @escaping @Sendable () -> Plan?,
        adopted: @escaping @Sendable (Plan) -> Void
    ) {
        self.plan = plan
        self.stay = stay
        self.shared = shared
        self.fetcher = fetcher
        self.manager = manager
        self.pulses = pulses
        self.reload = reload
        self.adopted = adopted
        schedule = plan.polling.emptySchedule
    }

    private var now: Duration { MonotonicTime.now() - start }

    /// Works until told to stop or until the rounds are done.
    mutating func run() {
        adopted(plan)
        add(plan.feeds)
        shared.observer.ready()
        manager.ready(statusLine)
        while !isStopping, !isDone {
            if blocked == nil {
                // A feed counts until its poll is durable, so that bodies do not pile up before the readers.
                let due = schedule.next(now: now, limit: max(0, plan.polling.inFlight - schedule.inFlight))
                if !due.isEmpty {
                    let requests = due.compactMap(request)
                    shared.underway.begin(requests.count)
                    fetcher.start(requests)
                }
            }
            if leavesWaiting() { return }
            guard let arrived = shared.events.take(until: wakeUp) else { return }
            for event in arrived { handle(event) }
            feedWatchdog()
        }
    }

    private var isDone: Bool { stay != .untilStopped && roundsLeft.isEmpty }

    /// Ends a round without the feeds whose server asks to wait: the next one asks them.
    private mutating func leavesWaiting() -> Bool {
        guard stay != .untilStopped, blocked == nil, schedule.inFlight == 0 else { return false }
        let moment = plan.polling.betweenStarts + .seconds(3)
        if let next = schedule.wakeUp, next - now <= moment { return false }
        let left = roundsLeft.count
        shared.tally.add { $0.left += left }
        return true
    }

    private var wakeUp: MonotonicTime {
        var pause = Duration.seconds(60)
        if let interval = manager.watchdogInterval { pause = min(pause, interval / 3) }
        if blocked == nil, schedule.inFlight < plan.polling.inFlight, let next = schedule.wakeUp {
            pause = min(pause, max(.zero, next - now))
        }
        return .now() + pause
    }

    private mutating func handle(_ event: Event) {
        switch event {
        case .answered(let feed):
            schedule.answered(feed)
        case .polled(let feed, let delay, let hostHold):
            answered += 1
            shared.observer.progress(answered, expected)
            var next: Duration? = now + delay
            if outdated.remove(feed) != nil, hostHold == nil { next = now }
            if let left = roundsLeft[feed] {
                roundsLeft[feed] = left > 1 ? left - 1 : nil
                if left <= 1 { next = nil }
            }
            schedule.finished(feed, next: next, holdingHostUntil: hostHold.map { now + $0 })
        case .blocked(let reason):
            blocked = reason
            if stay != .untilStopped {
                isStopping = true
                return
            }
            let remedy = "polling stops until it can be written again; what was read is kept"
            shared.observer.note(.failure, "\(reason): \(remedy)")
            manager.status(statusLine)
        case .unblocked:
            blocked = nil
            shared.observer.note(.info, "the store can be written again: polling goes on")
            manager.status(statusLine)
        case .wish(.stop):
            isStopping = true
        case .wish(.reload):
            takeNewPlan()
        }
    }
}

extension Conductor {
    private mutating func takeNewPlan() {
        manager.reloading()
        guard let new = reload(), !losesAllRules(new) else {
            shared.observer.note(.failure, "the old configuration stays in force")
            manager.ready(statusLine)
            return
        }
        let kept = Set(new.feeds.map(\.id))
        for feed in plan.feeds where !kept.contains(feed.id) { schedule.remove(feed.id) }
        let before = Dictionary(plan.feeds.map { ($0.id, $0) }) { first, _ in first }
        for feed in new.feeds {
            guard let old = before[feed.id], schedule.isOut(feed.id) else { continue }
            if old.url != feed.url || old.settingsMark != feed.settingsMark { outdated.insert(feed.id) }
        }
        plan = new
        adopted(new)
        shared.rules.replace(RuleBook(new.watchlists))
        shared.polling.replace(new.polling)
        schedule.limit(perHost: new.polling.perHost, betweenStarts: new.polling.betweenStarts)
        fetcher.allow(bodyLimit: new.polling.bodyLimit)
        shared.feeds.replace(FeedTable(new.feeds))
        add(new.feeds.filter { before[$0.id] != $0 })
        let rules = new.activeRules.count
        shared.observer.note(.info, "reloaded: \(counted(new.feeds.count, "feed")), \(counted(rules, "rule"))")
        manager.ready(statusLine)
    }

    /// Whether nothing would be watched for any more: a folder that was moved or is not mounted, rather than a wish.
    private func losesAllRules(_ new: Plan) -> Bool {
        let before = plan.activeRules.count
        guard before > 0, new.activeRules.isEmpty else { return false }
        shared.observer.note(
            .failure,
            "the reload would leave none of \(counted(before, "rule")): check ‘watchlists’; to watch for nothing, restart"
        )
        return true
    }

    /// Puts feeds on the schedule: each at the time that its last poll planned.
    private mutating func add(_ new: [Feed]) {
        let wall = shared.clock()
        var ignoresPlan = plan.polling.interval != nil
        if case .rounds(_, regardlessOfSchedule: true) = stay { ignoresPlan = true }
        var scheduled: [ScheduledFeed] = []
        for feed in new {
            let state = shared.states.state(of: feed)
            let entry = ScheduledFeed(
                id: feed.id,
                state: state,
                url: state.adoptedAddress ?? feed.url,
                ignoringPlan: ignoresPlan,
                wallClock: wall,
                clock: now,
                atMost: plan.polling.atMost
            )
            if case .rounds(let count, _) = stay {
                if entry.due > now + .seconds(1) {
                    shared.tally.add { $0.skipped += 1 }
                    continue
                }
                roundsLeft[feed.id] = count
            }
            scheduled.append(entry)
        }
        expected = roundsLeft.isEmpty ? plan.feeds.count : roundsLeft.values.reduce(0, +)
        var spread = Duration.zero
        if stay == .untilStopped, plan.polling.interval == nil {
            spread = firstPollSpread(feeds: scheduled.count, every: plan.polling.every)
            schedule.startSpacing = startSpacing(feeds: plan.feeds.count, atLeast: plan.polling.atLeast)
        }
        schedule.add(scheduled, now: now, spread: spread)
    }

    private func request(_ due: DueFeed) -> FetchRequest? {
        guard let feed = shared.feeds.value[due.id] else { return nil }
        let state = shared.states.state(of: feed)
        var request = FetchRequest(feed: feed, state: state, userAgent: plan.polling.userAgent, now: shared.clock())
        request.byteLimit = plan.polling.bodyLimit
        request.timeout = plan.polling.timeout
        request.keepsConnection = due.keepsConnection
        return request
    }

    /// Says that all is alive, unless a stage has been at one piece of work for too long.
    private mutating func feedWatchdog() {
        let moment = MonotonicTime.now()
        if let interval = manager.watchdogInterval, pulses.allSatisfy({ $0.stuck(at: moment) < interval / 2 }) {
            manager.alive()
        }
        if moment - lastStatus > .seconds(10) {
            lastStatus = moment
            manager.status(statusLine)
        }
    }

    private var statusLine: String {
        if let blocked { return "not polling: \(blocked)" }
        let counts = shared.tally.snapshot
        return "\(counted(plan.feeds.count, "feed")); since start \(counted(counts.articles, "article")), "
            + counted(counts.alerts, "alert")
    }
}
