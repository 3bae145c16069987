import Fetching
import Measuring
import NewsModel
import Testing

@Suite struct ScheduleTests {
    private func feed(_ id: String, _ host: String, due: Duration = .zero, hold: Duration? = nil) -> ScheduledFeed {
        ScheduledFeed(id: id, host: host, due: due, hostHold: hold)
    }

    private func ids(_ due: [DueFeed]) -> [String] { due.map(\.id) }

    @Test("a host is asked by one at a time, two seconds apart, in the order in which its feeds were due")
    func oneHost() {
        var schedule = Schedule()
        schedule.add([feed("b", "h", due: .seconds(1)), feed("a", "h"), feed("c", "h", due: .seconds(1))], now: .zero)
        #expect(schedule.next(now: .zero, limit: 9) == [DueFeed(id: "a", keepsConnection: false)])
        #expect(ids(schedule.next(now: .seconds(5), limit: 9)) == [])
        schedule.finished("a", next: .seconds(100))
        #expect(schedule.wakeUp == .seconds(2))
        #expect(schedule.next(now: .seconds(5), limit: 9) == [DueFeed(id: "b", keepsConnection: true)])
        schedule.finished("b", next: .seconds(100))
        #expect(schedule.wakeUp == .seconds(7))
        #expect(ids(schedule.next(now: .seconds(6), limit: 9)) == [])
        #expect(schedule.next(now: .seconds(7), limit: 9) == [DueFeed(id: "c", keepsConnection: false)])
        #expect(schedule.inFlight == 1)
    }

    @Test("hosts do not wait for each other, and the limit holds")
    func manyHosts() {
        var schedule = Schedule()
        schedule.add((0..<10).map { feed("f\($0)", "h\($0)", due: .seconds(9 - $0)) }, now: .zero)
        #expect(ids(schedule.next(now: .seconds(20), limit: 4)) == ["f9", "f8", "f7", "f6"])
        #expect(schedule.inFlight == 4)
        #expect(ids(schedule.next(now: .seconds(20), limit: 9)) == ["f5", "f4", "f3", "f2", "f1", "f0"])
    }

    @Test("more than one at a time where that is allowed")
    func perHost() {
        var schedule = Schedule(perHost: 2, betweenStarts: .zero)
        schedule.add((0..<3).map { feed("f\($0)", "h") }, now: .zero)
        #expect(ids(schedule.next(now: .zero, limit: 9)) == ["f0", "f1"])
        schedule.finished("f1", next: nil)
        #expect(ids(schedule.next(now: .zero, limit: 9)) == ["f2"])
    }

    @Test("other limits count from now on, for hosts with feeds in line too")
    func otherLimits() {
        var schedule = Schedule(perHost: 1, betweenStarts: .seconds(10))
        schedule.add((0..<5).map { feed("f\($0)", "h") }, now: .zero)
        #expect(ids(schedule.next(now: .zero, limit: 9)) == ["f0"])
        schedule.limit(perHost: 3, betweenStarts: .zero)
        #expect(schedule.wakeUp == .seconds(10))
        #expect(ids(schedule.next(now: .seconds(10), limit: 9)) == ["f1", "f2"])
        schedule.limit(perHost: 1, betweenStarts: .seconds(10))
        schedule.finished("f0", next: nil)
        schedule.finished("f1", next: nil)
        #expect(ids(schedule.next(now: .seconds(30), limit: 9)) == [])
        schedule.finished("f2", next: nil)
        #expect(ids(schedule.next(now: .seconds(30), limit: 9)) == ["f3"])
    }

    @Test("a host is free for its next feed once the answer has come, and the feed is out until its poll is durable")
    func answered() {
        var schedule = Schedule(betweenStarts: .zero)
        schedule.add([feed("a", "h"), feed("b", "h"), feed("c", "h")], now: .zero)
        #expect(ids(schedule.next(now: .zero, limit: 9)) == ["a"])
        #expect(ids(schedule.next(now: .zero, limit: 9)) == [])
        schedule.answered("a")
        schedule.answered("a")
        #expect(ids(schedule.next(now: .zero, limit: 9)) == ["b"])
        #expect(schedule.inFlight == 2)
        schedule.finished("a", next: nil)
        #expect(ids(schedule.next(now: .zero, limit: 9)) == [])
        schedule.answered("b")
        schedule.remove("b")
        #expect(schedule.inFlight == 0)
        #expect(ids(schedule.next(now: .zero, limit: 9)) == ["c"])
    }

    @Test("Retry-After holds all feeds of the host, and no other")
    func holds() {
        var schedule = Schedule()
        schedule.add([feed("a", "h"), feed("b", "h"), feed("c", "other", due: .seconds(3))], now: .zero)
        #expect(ids(schedule.next(now: .zero, limit: 9)) == ["a"])
        schedule.finished("a", next: .seconds(60), holdingHostUntil: .seconds(60))
        #expect(ids(schedule.next(now: .seconds(59), limit: 9)) == ["c"])
        schedule.finished("c", next: .seconds(900))
        #expect(schedule.wakeUp == .seconds(60))
        #expect(ids(schedule.next(now: .seconds(60), limit: 9)) == ["b"])
        // A hold from the run before.
        schedule.add([feed("d", "third", hold: .seconds(500))], now: .seconds(60))
        #expect(ids(schedule.next(now: .seconds(499), limit: 9)) == [])
        #expect(ids(schedule.next(now: .seconds(500), limit: 9)) == ["d"])
    }

    @Test("a host that is held after its next start was planned waits, too")
    func lateHold() {
        var schedule = Schedule(perHost: 2, betweenStarts: .seconds(1))
        schedule.add([feed("a", "h"), feed("b", "h"), feed("c", "h")], now: .zero)
        #expect(ids(schedule.next(now: .zero, limit: 9)) == ["a"])
        #expect(schedule.wakeUp == .seconds(1))
        schedule.finished("a", next: nil, holdingHostUntil: .seconds(60))
        #expect(ids(schedule.next(now: .seconds(2), limit: 9)) == [])
        #expect(schedule.wakeUp == .seconds(60))
        #expect(ids(schedule.next(now: .seconds(60), limit: 9)) == ["b"])
    }

    @Test("first polls are spread evenly, later ones keep their time")
    func spread() {
        var schedule = Schedule()
        let feeds = (0..<10).map { feed("f\($0)", "h\($0)") } + [feed("later", "x", due: .seconds(100))]
        schedule.add(feeds, now: .zero, spread: .seconds(10))
        for second in 0..<10 {
            #expect(ids(schedule.next(now: .seconds(second), limit: 99)) == ["f\(second)"])
        }
        #expect(schedule.wakeUp == .seconds(100))
        #expect(firstPollSpread(feeds: 200, every: .seconds(1800)) == .seconds(12))
        #expect(firstPollSpread(feeds: 100_000, every: .seconds(1800)) == .seconds(1800))
    }

    @Test("starts keep their distance whatever the hosts")
    func startSpacings() {
        var schedule = Schedule()
        schedule.startSpacing = .milliseconds(60)
        schedule.add((0..<5).map { feed("f\($0)", "h\($0)") }, now: .zero)
        #expect(ids(schedule.next(now: .milliseconds(500), limit: 9)) == ["f0"])
        #expect(schedule.wakeUp == .milliseconds(550))
        #expect(ids(schedule.next(now: .milliseconds(549), limit: 9)) == [])
        #expect(ids(schedule.next(now: .milliseconds(550), limit: 9)) == ["f1"])
        #expect(schedule.wakeUp == .milliseconds(610))
        #expect(startSpacing(feeds: 1000, atLeast: .seconds(60)) == .milliseconds(60))
        #expect(startSpacing(feeds: 100_000, atLeast: .seconds(300)) == .milliseconds(3))
        #expect(startSpacing(feeds: 0, atLeast: .milliseconds(1)) == .milliseconds(1))
    }

    @Test("an interval for trials gives each feed of a host its turn within it")
    func interval() {
        var schedule = Schedule(interval: .milliseconds(100))
        schedule.add((0..<4).map { feed("f\($0)", "h") }, now: .zero)
        var started: [String] = []
        for step in 0..<4 {
            let due = ids(schedule.next(now: .milliseconds(25 * step), limit: 9))
            for id in due { schedule.finished(id, next: .seconds(9)) }
            started += due
        }
        #expect(started == ["f0", "f1", "f2", "f3"])
    }

    @Test("one round asks each feed once and ends")
    func round() {
        var schedule = Schedule(betweenStarts: .zero)
        schedule.add((0..<100).map { feed("f\($0)", "h\($0 % 7)") }, now: .zero)
        var asked: [String] = []
        while schedule.wakeUp != nil {
            let due = ids(schedule.next(now: .zero, limit: 16))
            for id in due { schedule.finished(id, next: nil) }
            asked += due
        }
        #expect(Set(asked).count == 100 && asked.count == 100)
        #expect(schedule.inFlight == 0)
    }

    @Test("feeds come and go, and move to another host, while others are in flight")
    func reload() {
        var schedule = Schedule()
        schedule.add([feed("a", "h"), feed("b", "h"), feed("c", "h")], now: .zero)
        #expect(ids(schedule.next(now: .zero, limit: 9)) == ["a"])
        schedule.remove("b")
        schedule.remove("unknown")
        schedule.add([feed("c", "new")], now: .zero)
        #expect(ids(schedule.next(now: .zero, limit: 9)) == ["c"])
        schedule.remove("a")
        #expect(schedule.inFlight == 1)
        schedule.finished("a", next: .seconds(1))
        #expect(schedule.inFlight == 1 && schedule.isOut("c") && schedule.next(now: .seconds(1), limit: 9).isEmpty)
        // The host that was left is free again.
        schedule.add([feed("d", "h")], now: .zero)
        #expect(ids(schedule.next(now: .seconds(2), limit: 9)) == ["d"])
        // A feed in flight that is added again keeps its turn.
        schedule.add([feed("d", "h")], now: .seconds(2))
        #expect(ids(schedule.next(now: .seconds(99), limit: 9)) == [])
        schedule.finished("d", next: .seconds(200))
        schedule.finished("c", next: nil)
        #expect(schedule.wakeUp == .seconds(200))
        // A feed that waits may be brought forward; its old turn is void.
        schedule.add([feed("d", "h", due: .seconds(150))], now: .seconds(99))
        #expect(ids(schedule.next(now: .seconds(150), limit: 9)) == ["d"])
        #expect(ids(schedule.next(now: .seconds(999), limit: 9)) == [])
    }

    @Test("a schedule takes a time in proportion to its feeds, on one host or on many", arguments: [1, 1000, 16_000])
    func large(hosts: Int) {
        let growsWell = isLinear(4000) { count in
            var schedule = Schedule(betweenStarts: .zero)
            schedule.add((0..<count).map { feed("f\($0)", "h\($0 % hosts)") }, now: .zero)
            var asked = 0
            while schedule.wakeUp != nil {
                let due = schedule.next(now: .zero, limit: 256)
                for feed in due { schedule.finished(feed.id, next: nil) }
                asked += due.count
            }
            #expect(asked == count)
        }
        #expect(growsWell)
    }

    @Test("after a restart nobody is asked sooner than planned, and a clock that leapt delays nobody for ever")
    func restart() {
        let wall = Timestamp(seconds: 1_800_000_000)
        var state = FeedState(id: "a", url: "https://h.example/rss")
        func due(now ignoringPlan: Bool = false) -> ScheduledFeed {
            ScheduledFeed(
                id: "a",
                state: state,
                url: state.url,
                ignoringPlan: ignoringPlan,
                wallClock: wall,
                clock: .seconds(5),
                atMost: .seconds(86400)
            )
        }
        #expect(due() == feed("a", "h.example", due: .seconds(5)))
        state.nextFetch = wall + .seconds(600)
        #expect(due() == feed("a", "h.example", due: .seconds(605)))
        #expect(due(now: true) == feed("a", "h.example", due: .seconds(5)))
        state.retryAfter = wall + .seconds(900)
        state.nextFetch = wall + .seconds(900)
        state.lastStatus = 503
        #expect(due(now: true) == feed("a", "h.example", due: .seconds(905), hold: .seconds(905)))
        state.lastStatus = 200
        #expect(due() == feed("a", "h.example", due: .seconds(905)))
        state.retryAfter = nil
        state.nextFetch = wall + .seconds(900_000_000)
        #expect(due() == feed("a", "h.example", due: .seconds(86405)))
        state.nextFetch = wall + .seconds(-900)
        #expect(due() == feed("a", "h.example", due: .seconds(5)))
    }

    @Test(
        "the host of an address",
        arguments: [
            ("https://News.Example.org/rss", "news.example.org"), ("http://user:p@ss@h:8080?x=//y", "h"),
            ("http://[::1]:80/", "[::1]"), ("http://example.org.:80#f", "example.org"),
            ("example.org/feed", "example.org"),
            ("", ""), ("http://", ""), ("http://a/http://b/", "a"),
        ]
    )
    func hosts(of url: String, _ expected: String) {
        #expect(hostName(of: url) == expected)
    }
}
