import Curl
import Fetching
import NewsModel
import Testing

@Suite struct NextPollTests: PollTesting {
    @Test(
        "the pause follows the rhythm of the feed",
        arguments: [
            // (items in the document, over how many hours, seconds to the next poll, why)
            (40, 24, 1080, "about 40 items a day"), (25, 1, 300, "about 600 items a day"),
            (10, 48, 1800, "about 5 items a day"), (7, 14 * 24, 3600, "less than an item a day"),
            (3, 300 * 24, 86400, "less than an item a day"),
        ]
    )
    func rhythm(_ count: Int, _ hours: Int, _ seconds: Int, _ text: String) {
        let dates = (0..<count).map { index in
            noon + .seconds(-hours * 3600 * (count - index) / count)
        }
        let document = PolledDocument.feed(FeedHints(), seen: items(0..<UInt64(count)), published: dates)
        let (after, reason) = poll(state(), answer(.body([]), status: 200), document)
        #expect(reason == PollReason(delay: .seconds(seconds), hostHold: nil, text: text))
        #expect(after.nextFetch == noon + .seconds(seconds))
        #expect(after.health == .ok && after.reason == nil && after.errorsInRow == 0)
        #expect(after.lastOK == noon && after.lastNewItem == noon && after.itemsInDocument == count)
    }

    @Test(
        "what feed and server ask for is heeded",
        arguments: [
            // ttl in minutes, max-age, Retry-After, all in seconds; next poll, why
            (60, nil, nil, 3600, "the feed asks for 1h between polls"),
            (nil, 7200, nil, 7200, "the server says it is fresh for 2h"),
            (60, 7200, 9000, 9000, "the server asks to wait 2h 30m (Retry-After)"),
            (1_000_000, nil, nil, 86400, "the feed asks for 694d 10h between polls"),
            (nil, 0, nil, 1800, "its rhythm is not yet known"),
            (nil, nil, 99_999_999, 2_592_000, "the server asks to wait 30d (Retry-After)"),
        ] as [(Int?, Int?, Int?, Int, String)]
    )
    func hints(_ ttl: Int?, _ maxAge: Int?, _ retry: Int?, _ seconds: Int, _ text: String) {
        var hints = FeedHints()
        hints.minimumInterval = ttl.map { .seconds($0 * 60) }
        let response = answer(.body([]), status: 200) {
            $0.headers.freshness = maxAge.map { .seconds($0) }
            $0.headers.retryAfter = retry.map { .delay(.seconds($0)) }
        }
        let (_, reason) = poll(state(), response, .feed(hints, seen: [], published: []))
        #expect(reason == PollReason(delay: .seconds(seconds), hostHold: nil, text: text))
    }

    @Test("ttl and max-age hold on when the next answer is a 304 that says nothing, and give way when it does")
    func hintsAcrossNotModified() {
        var hints = FeedHints()
        hints.minimumInterval = .seconds(3600)
        let first = answer(.body([]), status: 200) { $0.headers.freshness = .seconds(7200) }
        let (after, _) = poll(state(), first, .feed(hints, seen: [], published: []))
        let (second, reason) = poll(after, answer(.notModified, status: 304))
        #expect(reason.delay == .seconds(7200))
        let brief = answer(.notModified, status: 304) { $0.headers.freshness = .seconds(60) }
        #expect(poll(second, brief).1.delay == .seconds(3600))
    }

    @Test(
        "hours and days in which the feed is not to be asked are left out",
        arguments: [
            ([12, 13, 14], [], "2026-11-24T15:00:00Z"), ([12], [2], "2026-11-25T00:00:00Z"),
            ([9], [], "2026-11-24T12:30:00Z"),
            (Array(0...23), [], "2026-11-24T12:30:00Z"), ([], [2, 3, 4, 5, 6, 7], "2026-11-30T00:00:00Z"),
        ]
    )
    func skips(_ hours: [Int], _ days: [Int], _ next: String) {
        var hints = FeedHints()
        hints.skipHours = hours
        hints.skipDays = days
        let (after, _) = poll(state(), answer(.body([]), status: 200), .feed(hints, seen: [], published: []))
        #expect(after.nextFetch?.rfc3339 == next)
    }

    @Test(
        "errors make the pause grow and say what to do",
        arguments: [
            // status, errors before, health, seconds to the next poll, reason
            (500, 0, .failing, 1800, "500: news.example.org has an error of its own: it is tried again"),
            (500, 3, .failing, 14400, "500: news.example.org has an error of its own: it is tried again"),
            (500, 90, .failing, 86400, "500: news.example.org has an error of its own: it is tried again"),
            (503, 1, .failing, 3600, "503: news.example.org is out of service for now: it is tried again"),
            (404, 0, .failing, 1800, "404: news.example.org has no feed at this address: look for its new one"),
            (
                403, 0, .blocked, 21600,
                "403: news.example.org refuses; not retried hourly, not got round: ask the publisher, see: wirewatch help 403"
            ),
            (
                401, 1, .blocked, 43200,
                "401: news.example.org wants to know who asks: give the feed a ‘login’ or a ‘bearer’"
            ),
            (
                429, 0, .failing, 1800,
                "429: news.example.org is asked too often: raise ‘between-starts’ or this feed's ‘every’"
            ),
            (410, 0, .failing, 1800, "410: news.example.org says the feed is gone for good: take it out of your feeds"),
            (
                410, 1, .gone, 2_592_000,
                "gone for good since 2026-11-24: it is asked once a month; take it out of your feeds"
            ),
            (300, 0, .failing, 1800, "300: news.example.org redirects to nowhere: look for the feed's new address"),
            (
                304, 0, .failing, 1800,
                "304: news.example.org says “not modified” to a request without validators: ask the publisher"
            ),
            (418, 0, .failing, 1800, "418: news.example.org does not take the request: check the address"),
        ] as [(Int, Int, FeedHealth, Int, String)]
    )
    func refusals(_ status: Int, _ errors: Int, _ health: FeedHealth, _ seconds: Int, _ sentence: String) {
        let before = state { $0.errorsInRow = errors }
        let (after, reason) = poll(before, answer(.httpStatus(status), status: status))
        #expect(after.health == health)
        #expect(after.reason == sentence)
        #expect(reason.delay == .seconds(seconds))
        #expect(after.errorsInRow == errors + 1 && after.lastStatus == status && after.lastOK == nil)
    }

    @Test("a feed that was not found for a week is gone, a new one with a wrong address is not so soon")
    func notFound() {
        let long = state {
            $0.errorsInRow = 12
            $0.lastOK = noon + .seconds(-8 * 86400)
        }
        let (gone, reason) = poll(long, answer(.httpStatus(404), status: 404))
        #expect(gone.health == .gone && reason.delay == .seconds(30 * 86400))
        #expect(gone.reason == "404 for a week and more: it is asked once a month; look for its new address")
        let short = state {
            $0.errorsInRow = 12
            $0.lastOK = noon + .seconds(-3 * 86400)
        }
        #expect(poll(short, answer(.httpStatus(404), status: 404)).0.health == .failing)
    }

    @Test("Retry-After holds the whole host, as seconds or as a date of the server's clock", arguments: [429, 503])
    func retryAfter(_ status: Int) {
        let seconds = answer(.httpStatus(status), status: status) { $0.headers.retryAfter = .delay(.seconds(7200)) }
        let date = answer(.httpStatus(status), status: status) {
            $0.headers.retryAfter = .date(Timestamp(CivilDate(year: 2026, month: 11, day: 24), hour: 16))
            $0.headers.date = "Tue, 24 Nov 2026 14:00:00 GMT"
        }
        for response in [seconds, date] {
            let (after, reason) = poll(state(), response)
            let text = "the server asks to wait 2h (Retry-After)"
            #expect(reason == PollReason(delay: .seconds(7200), hostHold: .seconds(7200), text: text))
            var redirected = response
            redirected.url = "https://elsewhere.example.org/rss"
            #expect(poll(state(), redirected).1 == PollReason(delay: .seconds(7200), hostHold: nil, text: text))
            #expect(after.reason == "\(status): news.example.org asks to wait 2h; none of its feeds is asked before")
            #expect(after.retryAfter == noon + .seconds(7201))
        }
        // Not even --interval goes before it.
        let hurried = poll(state(), seconds, policy: PollPolicy(interval: .milliseconds(1)))
        #expect(hurried.1.delay == .seconds(7200))
        // The next answer ends it.
        let (after, _) = poll(poll(state(), seconds).0, answer(.notModified, status: 304))
        #expect(after.retryAfter == nil && after.health == .ok && after.reason == nil)
    }

    @Test("--interval replaces rhythm and ttl; errors grow from it; max-age stays")
    func interval() {
        let policy = PollPolicy(feedEvery: .seconds(7200), interval: .milliseconds(50))
        var hints = FeedHints()
        hints.minimumInterval = .seconds(3600)
        hints.skipDays = [2]
        let (after, reason) = poll(
            state(),
            answer(.body([]), status: 200),
            .feed(hints, seen: [], published: []),
            policy: policy
        )
        #expect(reason == PollReason(delay: .milliseconds(50), hostHold: nil, text: "every 50ms, as --interval says"))
        #expect(after.nextFetch == noon + .seconds(1))
        let failing = state { $0.errorsInRow = 2 }
        #expect(poll(failing, answer(.httpStatus(500), status: 500), policy: policy).1.delay == .milliseconds(200))
        let fresh = answer(.notModified, status: 304) { $0.headers.freshness = .seconds(600) }
        #expect(poll(state(), fresh, policy: policy).1.delay == .seconds(600))
    }

    @Test("jitter only lengthens, and the pauses after errors never shrink")
    func jitter() {
        var state = state()
        var last = Duration.zero
        for (index, random) in [1.0, 0, 1, 0, 0.5, 1, 0, 1, 0, 1, 0].enumerated() {
            let response = answer(.httpStatus(500), status: 500)
            let (after, reason) = nextPoll(
                state: state,
                response: response,
                document: .none,
                policy: PollPolicy(),
                now: noon,
                random: random
            )
            #expect(reason.delay >= last * 0.9, "\(index)")
            #expect(reason.delay <= .seconds(86400) * 1.1)
            last = reason.delay
            state = after
        }
    }

    @Test("no answer makes it trap or loop", arguments: [Int64.min / 4, -1, 0, Int64.max / 4])
    func extremes(_ seconds: Int64) {
        let odd = state {
            $0.itemsDailyMean = seconds > 0 ? .infinity : -.infinity
            $0.lastOK = Timestamp(seconds: seconds)
            $0.lastNewItem = Timestamp(seconds: seconds)
            $0.errorsInRow = .max
            $0.movedCount = .max
            $0.skipHours = [-1, 99]
            $0.interval = .seconds(seconds)
        }
        for outcome in [FetchOutcome.notModified, .body([]), .httpStatus(404), .httpStatus(-1)] {
            let response = answer(outcome, status: 200) {
                $0.headers.retryAfter = .date(Timestamp(seconds: seconds))
                $0.headers.freshness = .seconds(seconds)
            }
            let document = PolledDocument.feed(
                FeedHints(),
                seen: items(0..<5),
                published: [Timestamp(seconds: seconds)]
            )
            let (_, reason) = poll(odd, response, document)
            #expect(reason.delay > .zero && reason.delay <= .seconds(31 * 86400))
        }
    }
}
