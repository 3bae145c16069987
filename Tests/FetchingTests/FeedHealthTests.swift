import Curl
import Fetching
import NewsModel
import Testing

/// What a poll leaves in a feed's state: gaps, silence, redirects, validators, health.
@Suite struct FeedHealthTests: PollTesting {
    @Test("a document that shares nothing with the one before is a gap, and the feed is asked more often")
    func gaps() {
        let before = state {
            $0.seen = items(0..<12)
            $0.lastOK = noon + .seconds(-3600)
            $0.interval = .seconds(3600)
        }
        let document = PolledDocument.feed(FeedHints(), seen: items(20..<32), published: [])
        let (after, reason) = poll(before, answer(.body([]), status: 200), document)
        #expect(after.health == .gap && after.overlap == 0)
        #expect(after.gaps == [Gap(from: noon + .seconds(-3600), to: noon)])
        #expect(after.reason == "12 new, none known: items were missed; now polled every 20m (was 1h)")
        #expect(reason.delay == .seconds(1200))
        #expect(after.lastNewItem == noon)
        // Still asked more often an hour later, and well again after a day.
        let later = noon + .seconds(3600)
        let known = PolledDocument.feed(FeedHints(), seen: items(21..<33), published: [])
        let (soon, _) = poll(after, answer(.body([]), status: 200), known, now: later)
        #expect(soon.health == .gap && soon.overlap == 11 && soon.gaps.count == 1)
        let (well, _) = poll(soon, answer(.notModified, status: 304), now: noon + .seconds(90_000))
        #expect(well.health == .ok)
        let (month, _) = poll(well, answer(.notModified, status: 304), now: noon + .seconds(31 * 86400))
        #expect(month.gaps == [])
    }

    @Test("a feed that turns over between all polls has one gap, that grows")
    func longGap() {
        var feed = state {
            $0.seen = items(0..<12)
            $0.lastOK = noon
        }
        for turn in 1...20 {
            let seen = items(UInt64(turn * 20)..<UInt64(turn * 20 + 12))
            let document = PolledDocument.feed(FeedHints(), seen: seen, published: [])
            feed = poll(feed, answer(.body([]), status: 200), document, now: noon + .seconds(turn * 300)).0
            #expect(feed.health == .gap)
        }
        #expect(feed.gaps == [Gap(from: noon, to: noon + .seconds(6000))])
    }

    @Test("a document that is cut off is a gap until the whole one comes, and is not taken for the server’s last word")
    func cutOff() {
        let answer = answer(.body([]), status: 200) { $0.headers.etag = "\"1\"" }
        let half = PolledDocument.feed(FeedHints(), seen: items(0..<4), published: [], isCutOff: true)
        let (after, _) = poll(state(), answer, half)
        #expect(after.health == .gap && after.etag == nil && after.errorsInRow == 0)
        #expect(after.seen == items(0..<4))
        #expect(
            after.reason == "the feed's document ends early: items may be missing, it is asked for the whole again"
        )
        let (again, _) = poll(after, answer, half, now: noon + .seconds(3600))
        #expect(again.health == .gap && again.since == noon)
        let whole = PolledDocument.feed(FeedHints(), seen: items(0..<8), published: [])
        let (well, _) = poll(again, answer, whole, now: noon + .seconds(7200))
        #expect(well.health == .ok && well.reason == nil && well.etag == "\"1\"")
    }

    @Test("a feed of one item that changes has no gap")
    func oneItem() {
        let before = state {
            $0.seen = items(0..<1)
            $0.lastOK = noon + .seconds(-3600)
        }
        let document = PolledDocument.feed(FeedHints(), seen: items(5..<6), published: [])
        #expect(poll(before, answer(.body([]), status: 200), document).0.gaps == [])
    }

    @Test("silence is measured against the feed's own rhythm")
    func silence() {
        var state = state {
            $0.itemsDailyMean = 40
            $0.lastOK = noon
            $0.lastNewItem = noon
            $0.etag = "\"1\""
        }
        var now = noon
        var healths: [FeedHealth] = []
        for _ in 0..<31 {
            now = now + .seconds(3600)
            state = poll(state, answer(.notModified, status: 304), now: now).0
            healths.append(state.health)
        }
        #expect(healths == Array(repeating: .ok, count: 23) + Array(repeating: .silent, count: 8))
        #expect(state.reason == "0 items in 31 h, usual 40 a day: look at the site, or ask the publisher")
        // Once a day it is asked without validators: the server may say "not modified" whatever it holds.
        let feed = Feed(id: "wire", url: state.url)
        let hourly = (32..<80).map { hour in
            var at = state
            at.lastFetch = noon + .seconds(3600 * (hour - 1))
            return FetchRequest(feed: feed, state: at, userAgent: "x", now: noon + .seconds(3600 * hour)).etag
        }
        #expect(hourly.count { $0 == nil } == 2)
    }

    @Test("a permanent redirect is adopted at the third sighting in a row, and given up when it leads nowhere")
    func permanentRedirects() {
        let target = "https://new.example.org/rss"
        let feed = Feed(id: "wire", url: "https://news.example.org/rss")
        let moved = answer(.notModified, status: 304) { $0.permanentRedirect = target }
        var state = state()
        for sighting in 1...3 {
            #expect(FetchRequest(feed: feed, state: state, userAgent: "x", now: noon).url == feed.url)
            state = poll(state, moved).0
            #expect(state.movedCount == sighting)
        }
        #expect(state.health == .moved)
        #expect(state.reason == "moved for good to https://new.example.org/rss: put this address into your feeds")
        #expect(FetchRequest(feed: feed, state: state, userAgent: "x", now: noon).url == target)
        // Whoever has a password for one host does not take it to another.
        var secret = feed
        secret.bearer = "token"
        #expect(FetchRequest(feed: secret, state: state, userAgent: "x", now: noon).url == feed.url)
        for (target, isAdopted) in [
            ("https://news.example.org/feed", true), ("https://news.example.org:8443/rss", false),
        ] {
            state.movedTo = target
            let next = FetchRequest(feed: secret, state: state, userAgent: "x", now: noon).url
            #expect(next == (isAdopted ? target : feed.url))
        }
        state.movedTo = target
        let there = answer(.notModified, status: 304) { $0.requestedURL = target }
        #expect(poll(state, there).0.movedCount == 3)
        let lost = answer(.httpStatus(404), status: 404) { $0.requestedURL = target }
        #expect(poll(state, lost).0.movedTo == nil)
    }

    @Test("a redirect that is not permanent, changes its mind, hides a page or drops https is not adopted")
    func doubtfulRedirects() {
        func answer(to target: String?) -> FetchResponse {
            self.answer(.notModified, status: 304) { $0.permanentRedirect = target }
        }
        var state = state()
        for target in [
            "https://a.example/", "https://a.example/", nil, "https://a.example/", "https://b.example/",
            "https://b.example/",
        ] {
            state = poll(state, answer(to: target)).0
        }
        #expect(state.movedTo == "https://b.example/" && state.movedCount == 2)
        let page = self.answer(.body([]), status: 200) { $0.permanentRedirect = "https://b.example/" }
        #expect(poll(state, page, .notAFeed("the answer is an HTML page")).0.movedCount == 2)
        for _ in 0..<5 { state = poll(state, answer(to: "http://b.example/")).0 }
        #expect(state.movedTo == nil)
    }

    @Test("a page or a broken document keeps the validators of the last good one")
    func badDocuments() {
        let before = state {
            $0.etag = "\"good\""
            $0.seen = items(0..<3)
        }
        let response = answer(.body([]), status: 200) { $0.headers.etag = "\"page\"" }
        let (page, _) = poll(before, response, .notAFeed("the answer is an HTML page"))
        #expect(page.health == .notAFeed && page.reason == "the answer is an HTML page: correct the feed's ‘url’")
        #expect(page.etag == "\"good\"" && page.seen.count == 3)
        let (broken, _) = poll(before, response, .unreadable("line 3: no end"))
        #expect(broken.health == .failing && broken.lastError == "the document cannot be read: line 3: no end")
        let (empty, _) = poll(before, response)
        #expect(empty.reason == "the document is empty: it is tried again")
    }

    @Test("a failed transfer says what failed")
    func transferErrors() {
        let error = FetchError(cause: .hostNotFound, host: "news.example.org")
        let (after, reason) = poll(state(), answer(.failure(error), status: 0))
        #expect(after.health == .failing && after.lastStatus == nil && after.errorsInRow == 1)
        #expect(after.lastError == error.description && after.reason == error.description)
        #expect(reason == PollReason(delay: .seconds(1800), hostHold: nil, text: "failed once"))
    }

    @Test("a proxy that cannot be reached is not the publisher's fault")
    func deadProxy() {
        var error = FetchError(cause: .cannotConnect, host: "news.example.org", proxyHost: "proxy.example.net")
        #expect(
            error.description == "the proxy proxy.example.net refuses connections or cannot be reached: check ‘proxy’"
        )
        error.proxyHost = nil
        #expect(error.description == "news.example.org refuses connections or cannot be reached: it is tried again")
    }

    @Test("health says since when")
    func since() {
        let later = noon + .seconds(60)
        let (failing, _) = poll(state(), answer(.httpStatus(500), status: 500))
        let (still, _) = poll(failing, answer(.httpStatus(500), status: 500), now: later)
        #expect(still.since == noon)
        #expect(poll(still, answer(.notModified, status: 304), now: later).0.since == later)
    }
}
