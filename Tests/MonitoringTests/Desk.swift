import Configuring
import Fetching
import Foundation
import NewsModel
import Storage
import Synchronization

@testable import Monitoring

/// A store in a folder of its own, and the committer that writes to it on the test's own thread.
final class Desk {
    let folder: String
    let store: Store
    private let recovery: Recovery
    private let isTemporary: Bool
    private let shared: Shared
    private let watchlists: [Watchlist]
    private let time = Instant()

    /// Opens the store in a new folder.
    ///
    /// - Parameters:
    ///   - folder: one that stays; `nil` for one that goes with the desk.
    ///   - rule: what stands in the rule below its title.
    ///   - tags: of feed `a`.
    ///   - note: takes what is said to people.
    /// - Throws: what the file system has against it.
    init(
        in folder: String? = nil,
        rule: String = "    when: {who: velin, does: says}",
        tags: [String] = [],
        note: @escaping @Sendable (String) -> Void = { _ in }
    ) throws {
        let fresh = FileManager.default.temporaryDirectory.appending(path: "wirewatch-\(UUID().uuidString)").path
        self.folder = folder ?? fresh
        isTemporary = folder == nil
        try FileManager.default.createDirectory(atPath: self.folder, withIntermediateDirectories: true)
        try Data((watchlist + rule + "\n").utf8).write(to: URL(filePath: self.folder + "/watch.yaml"))
        watchlists = readWatchlists(paths: [self.folder + "/watch.yaml"]).readable ?? []
        (store, recovery) = try Store.open(path: self.folder + "/store", version: "1", now: noon)
        var observer = Observer()
        observer.note = { note($1) }
        var feeds = ["a", "b"].map { Feed(id: $0, url: address($0)) }
        feeds[0].tags = tags
        let plan = Plan(feeds: feeds, watchlists: watchlists, polling: Polling(userAgent: "tests"))
        let time = time
        shared = Shared(plan, states: recovery.feedStates, observer: observer) { time.value.withLock { $0 } }
    }

    deinit {
        if isTemporary { try? FileManager.default.removeItem(atPath: folder) }
    }

    /// Commits what is in the mailbox until it is closed and empty.
    ///
    /// - Parameters:
    ///   - harvests: what was read.
    ///   - stop: when the daemon is told to stop.
    ///   - now: the wall clock.
    func commit(_ harvests: Mailbox<Harvest>, stop: Stop = .never, now: Timestamp = noon) {
        let (stopping, events) = (Mailbox<Never>(), shared.events)
        time.value.withLock { $0 = now }
        if stop == .atOnce { stopping.close() }
        if stop == .onceBlocked {
            DispatchQueue.global().async {
                _ = events.take()
                stopping.close()
            }
        }
        var committer = Committer(
            store: store,
            archive: StoreReader(path: folder + "/store"),
            reader: reader,
            shared: shared,
            stopping: stopping,
            pulse: Pulse(),
            random: { 0 }
        )
        committer.run(harvests, after: recovery)
    }

    /// When a daemon is told to stop.
    enum Stop { case never, atOnce, onceBlocked }

    /// What a poll of a feed brings whose document has one item.
    func harvest(
        _ feed: String,
        title: String,
        text: String,
        guid: Int = 1,
        channel: String? = nil,
        now: Timestamp = noon,
        storedKey: (UInt64) throws(StoreError) -> String? = { _ in nil }
    ) -> Harvest {
        Self.harvest(
            feed,
            title: title,
            text: text,
            guid: guid,
            channel: channel,
            now: now,
            storedKey: storedKey,
            store,
            shared
        )
    }

    /// Commits one poll of a feed.
    func poll(_ harvest: Harvest, stop: Stop = .never, now: Timestamp = noon) {
        let harvests = Mailbox<Harvest>()
        harvests.put(harvest)
        harvests.close()
        commit(harvests, stop: stop, now: now)
    }

    /// Leaves what a crash leaves that comes between an article and its alerts.
    func storeWithoutState(_ harvest: Harvest) throws {
        let articles = harvest.readings.map {
            StoredArticle(article: $0.article, extraction: $0.extraction, story: "st-20261124-aaaaaa", copyOf: nil)
        }
        _ = try store.commit(Batch(articles: articles), now: noon)
    }

    /// Does what a daemon does at its start.
    func restart(stop: Stop = .never) {
        let harvests = Mailbox<Harvest>()
        harvests.close()
        commit(harvests, stop: stop)
    }

    /// The alerts of the log.
    func alerts() throws -> [Alert] {
        var reader = try StoreReader(path: folder + "/store").alerts()
        return try reader.rest().map(\.alert)
    }

    /// The same as a function that needs no desk.
    var harvester: @Sendable (_ feed: String, _ title: String, _ text: String) -> Harvest {
        { [store, shared] in Self.harvest($0, title: $1, text: $2, now: noon, store, shared) }
    }

    /// The articles that are stored.
    func articles() throws -> [Article] {
        var reader = try StoreReader(path: folder + "/store").articles()
        var found: [Article] = []
        while let stored = try reader.next() { found.append(stored.article) }
        return found
    }

    func state(of feed: String) -> FeedState { shared.states.state(of: Feed(id: feed, url: address(feed))) }

    private static func harvest(
        _ feed: String,
        title: String,
        text: String,
        guid: Int = 1,
        channel: String? = nil,
        now: Timestamp,
        storedKey: (UInt64) throws(StoreError) -> String? = { _ in nil },
        _ store: Store,
        _ shared: Shared
    ) -> Harvest {
        let document =
            "<rss version='2.0'><channel><title>\(channel ?? feed)</title><item><guid>\(guid)</guid><title>\(title)</title>"
            + "<description>\(text)</description></item></channel></rss>"
        var response = FetchResponse(
            feed: feed,
            requestedURL: address(feed),
            url: address(feed),
            outcome: .body(Array(document.utf8)),
            status: 200
        )
        response.headers.etag = "\"\(text.count)\""
        let asked = shared.feeds.value[feed] ?? Feed(id: feed, url: address(feed))
        let parsed = reader.parse(
            response,
            feed: asked,
            state: shared.states.state(of: asked),
            isKnown: { store.known($0.key)?.content == $0.content },
            storedKey: storedKey,
            now: now,
            tally: shared.tally
        )
        return reader.read(parsed, rules: shared.rules.value, tally: shared.tally) {}
    }
}

/// A wall clock that is set by hand.
private final class Instant: Sendable {
    let value = Mutex(noon)
}

/// 2026-11-24T12:00:00Z.
let noon = Timestamp(CivilDate(year: 2026, month: 11, day: 24), hour: 12)

/// One for all: its tables take a second in a debug build.
private let reader = Reader()

private func address(_ feed: String) -> String { "https://news.example.org/\(feed).xml" }

private let watchlist = """
    watchlist: Port affairs
    actors:
      velin: {name: Mara Velin, is: person}
    rules:
      velin-speaks:
        title: The port chief speaks

    """
