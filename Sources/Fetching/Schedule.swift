/// Who polls which feed now.
///
/// A feed waits for its time, then in the line of its host, then is in flight until `finished` gives it its next time.
/// A host is asked by so many at a time, with a pause between starts, and not at all while a server's `Retry-After`
/// lasts; within a host, and among hosts, whoever was due first goes first.
///
/// All times are durations since a moment of the caller's choice on a monotonic clock.
package struct Schedule: Sendable {
    private var perHost: Int
    private var betweenStarts: Duration
    private let interval: Duration?
    /// Pause between any two starts, whatever their hosts; see `startSpacing(feeds:atLeast:)`.
    ///
    /// It keeps bursts off the machine's line. Zero for one round that should be over soon.
    package var startSpacing = Duration.zero
    private var nextStart = Duration.zero
    private var feeds: [String: Entry] = [:]
    private var hosts: [String: Host] = [:]
    private var due = Heap<Turn>()
    private var startable = Heap<Turn>()
    private var count = 0
    /// Feeds that were given out and have not finished.
    package private(set) var inFlight = 0

    /// Creates an empty schedule.
    ///
    /// - Parameters:
    ///   - perHost: requests at a time to one host, at least 1.
    ///   - betweenStarts: pause between two starts at one host.
    ///   - interval: for tests and trials, the pause between two polls of every feed: the pause between starts becomes
    ///     as short as it must be for a host's feeds to keep it.
    package init(perHost: Int = 1, betweenStarts: Duration = .seconds(2), interval: Duration? = nil) {
        self.perHost = max(1, perHost)
        self.betweenStarts = betweenStarts
        self.interval = interval
    }

    /// Goes on with other limits; what is in flight stays there.
    ///
    /// - Parameters:
    ///   - perHost: requests at a time to one host, at least 1.
    ///   - betweenStarts: pause between two starts at one host; the one that runs stays as it is.
    /// - Complexity: O(n log n) in the hosts.
    package mutating func limit(perHost: Int, betweenStarts: Duration) {
        self.perHost = max(1, perHost)
        self.betweenStarts = betweenStarts
        for host in hosts.keys { offer(host) }
    }

    /// Whether a feed was given out and has not finished.
    package func isOut(_ feed: String) -> Bool { feeds[feed]?.isOut ?? false }

    /// Adds feeds, or gives known ones another address and time.
    ///
    /// - Parameters:
    ///   - new: a feed in flight keeps its turn and is only given its new host.
    ///   - now: a time before it counts as it.
    ///   - spread: those that are due already start evenly over so long, in their order; see `firstPollSpread`.
    /// - Complexity: O(log n) a feed.
    package mutating func add(_ new: [ScheduledFeed], now: Duration, spread: Duration = .zero) {
        let dueAlready = new.count { $0.due <= now }
        var position = 0
        for feed in new {
            var time = feed.due
            if time <= now {
                time = now + spread * (Double(position) / Double(dueAlready))
                position += 1
            }
            insert(feed, at: time)
        }
    }

    /// Forgets a feed; one in flight may still finish.
    package mutating func remove(_ feed: String) {
        guard let entry = feeds.removeValue(forKey: feed) else { return }
        if entry.isOut { inFlight -= 1 }
        if entry.place == .inFlight { hosts[entry.host]?.inFlight -= 1 }
        leave(entry.host)
        offer(entry.host)
    }

    /// The feeds to ask now; they are in flight until `finished`.
    ///
    /// - Parameters:
    ///   - now: those due by then.
    ///   - limit: at most so many.
    /// - Returns: in fair order.
    /// - Complexity: O(log n) a feed.
    package mutating func next(now: Duration, limit: Int) -> [DueFeed] {
        while let turn = due.first, turn.time <= now {
            _ = due.removeFirst()
            guard var entry = feeds[turn.name], entry.turn == turn.number, entry.place == .waiting else { continue }
            entry.place = .inLine
            feeds[turn.name] = entry
            hosts[entry.host]?.line.append(turn)
            offer(entry.host)
        }
        var started: [DueFeed] = []
        while started.count < limit, nextStart <= now, let turn = startable.first, turn.time <= now {
            _ = startable.removeFirst()
            guard var host = hosts[turn.name], host.offer == turn.number else { continue }
            host.offer = nil
            if host.nextStart > now {
                // Held since it was offered.
                hosts[turn.name] = host
                offer(turn.name)
                continue
            }
            if let feed = takeFirst(of: &host, named: turn.name) {
                host.inFlight += 1
                host.nextStart = now + pause(feeds: host.feedCount)
                inFlight += 1
                // A caller that wakes up some milliseconds late may catch up.
                nextStart = max(nextStart, now - .milliseconds(10)) + startSpacing
                let keepsConnection = !host.line.isEmpty && host.nextStart - now < .seconds(30)
                started.append(DueFeed(id: feed, keepsConnection: keepsConnection))
            }
            hosts[turn.name] = host
            offer(turn.name)
        }
        return started
    }

    /// Lets the next feed of a host be asked: this one's answer is complete, whatever is still to be done with it.
    package mutating func answered(_ feed: String) {
        guard var entry = feeds[feed], entry.place == .inFlight else { return }
        entry.place = .answered
        feeds[feed] = entry
        hosts[entry.host]?.inFlight -= 1
        offer(entry.host)
    }

    /// Takes a feed back from its flight.
    ///
    /// - Parameters:
    ///   - feed: unknown ones are ignored.
    ///   - next: when it is due again; `nil`: not in this round.
    ///   - hold: its host is not asked before, whichever of its feeds.
    /// - Complexity: O(log n).
    package mutating func finished(_ feed: String, next: Duration?, holdingHostUntil hold: Duration? = nil) {
        guard var entry = feeds[feed], entry.isOut else { return }
        inFlight -= 1
        if entry.place == .inFlight { hosts[entry.host]?.inFlight -= 1 }
        if let hold {
            self.hold(entry.host, until: hold)
        }
        if let next {
            entry.place = .waiting
            entry.turn = number()
            feeds[feed] = entry
            due.insert(Turn(time: next, number: entry.turn, name: feed))
        } else {
            entry.place = .parked
            feeds[feed] = entry
        }
        offer(entry.host)
    }

    /// Lets nobody ask a host before a time.
    package mutating func hold(_ host: String, until time: Duration) {
        if let known = hosts[host], known.nextStart < time {
            hosts[host]?.nextStart = time
        }
    }

    /// When `next` can have something; `nil` when only a feed that finishes, or none, brings something.
    package var wakeUp: Duration? {
        switch (due.first?.time, startable.first.map { max($0.time, nextStart) }) {
        case (let a?, let b?): min(a, b)
        case (let a, let b): a ?? b
        }
    }
}

extension Schedule {
    /// Where a feed is.
    private enum Place {
        case waiting
        case inLine
        case inFlight
        case answered
        case parked
    }

    private struct Entry {
        var host: String
        var place: Place
        /// Tells the feed's present turn from those that it had before.
        var turn: Int

        /// Whether it was given out and has not finished.
        var isOut: Bool { place == .inFlight || place == .answered }
    }

    private struct Host {
        var line = Line()
        var feedCount = 0
        var inFlight = 0
        var nextStart: Duration
        /// The turn under which it stands in `startable`.
        var offer: Int?
    }

    private mutating func insert(_ feed: ScheduledFeed, at time: Duration) {
        let turn = number()
        if var known = feeds[feed.id] {
            if known.host != feed.host {
                if known.place == .inFlight {
                    hosts[known.host]?.inFlight -= 1
                }
                leave(known.host)
                offer(known.host)
                enter(feed.host)
                if known.place == .inFlight {
                    hosts[feed.host]?.inFlight += 1
                }
                known.host = feed.host
            }
            if !known.isOut {
                known.place = .waiting
                known.turn = turn
            }
            feeds[feed.id] = known
            if known.isOut { return }
        } else {
            feeds[feed.id] = Entry(host: feed.host, place: .waiting, turn: turn)
            enter(feed.host)
        }
        if let hold = feed.hostHold {
            self.hold(feed.host, until: hold)
        }
        due.insert(Turn(time: time, number: turn, name: feed.id))
    }

    /// Puts a host among those that may start, once, at the time when it may.
    private mutating func offer(_ name: String) {
        guard let host = hosts[name], host.offer == nil, host.inFlight < perHost, let first = host.line.first else {
            return
        }
        let turn = Turn(time: max(host.nextStart, first.time), number: number(), name: name)
        hosts[name]?.offer = turn.number
        startable.insert(turn)
    }

    /// Takes the first feed of a host's line that still stands there.
    private mutating func takeFirst(of host: inout Host, named name: String) -> String? {
        while let turn = host.line.removeFirst() {
            guard var entry = feeds[turn.name], entry.turn == turn.number, entry.place == .inLine, entry.host == name
            else {
                continue
            }
            entry.place = .inFlight
            feeds[turn.name] = entry
            return turn.name
        }
        return nil
    }

    private mutating func enter(_ host: String) {
        hosts[host, default: Host(nextStart: .zero)].feedCount += 1
    }

    private mutating func leave(_ name: String) {
        guard var host = hosts[name] else { return }
        host.feedCount -= 1
        hosts[name] = host.feedCount > 0 ? host : nil
    }

    private func pause(feeds: Int) -> Duration {
        guard let interval else { return betweenStarts }
        return min(betweenStarts, interval / max(1, feeds))
    }

    private mutating func number() -> Int {
        count += 1
        return count
    }
}
