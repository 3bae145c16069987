import Configuring
import Fetching
import Foundation
import NewsModel
import Storage

@testable import Monitoring

/// A store in a folder of its own, and the committer that writes to it on the test's own thread.
final class Desk {
    let folder: String
    let store: Store
    private let recovery: Recovery
    private let isTemporary: Bool
    private let shared: Shared
    private let watchlists: [Watchlist]

    /// Opens the store in a new folder.
    ///
    /// - Parameters:
    ///   - folder: one that stays; `nil` for one that goes with the desk.
    ///   - oncePer: what the rule alerts once for.
    ///   - note: takes what is said to people.
    /// - Throws: what the file system has against it.
    init(in folder: String? = nil, oncePer: String = "story", note: @escaping @Sendable (String) -> Void = { _ in })
        throws
    {
        let fresh = FileManager.default.temporaryDirectory.appending(path: "wirewatch-\(UUID().uuidString)").path
        self.folder = folder ?? fresh
        isTemporary = folder == nil
        try FileManager.default.createDirectory(atPath: self.folder, withIntermediateDirectories: true)
        try Data((watchlist + "    once-per: \(oncePer)\n").utf8).write(to: URL(filePath: self.folder + "/watch.yaml"))
        watchlists = readWatchlists(paths: [self.folder + "/watch.yaml"]).readable ?? []
        (store, recovery) = try Store.open(path: self.folder + "/store", version: "1", now: noon)
        var observer = Observer()
        observer.note = note
        let feeds = ["a", "b"].map { Feed(id: $0, url: address($0)) }
        let plan = Plan(feeds: feeds, watchlists: watchlists, polling: Polling(userAgent: "tests"))
        shared = Shared(plan, states: [], observer: observer)
    }

    deinit {
        if isTemporary { try? FileManager.default.removeItem(atPath: folder) }
    }

    /// Commits what is in the mailbox until it is closed and empty.
    ///
    /// - Parameters:
    ///   - harvests: what was read.
    ///   - isStopping: whether the daemon was told to stop: what cannot be written is given up at once.
    ///   - now: the wall clock.
    func commit(_ harvests: Mailbox<Harvest>, isStopping: Bool = false, now: Timestamp = noon) {
        let stopping = Mailbox<Never>()
        if isStopping { stopping.close() }
        var committer = Committer(
            store: store,
            archive: StoreReader(path: folder + "/store"),
            reader: reader,
            shared: shared,
            stopping: stopping,
            pulse: Pulse(),
            clock: { now },
            random: { 0 }
        )
        committer.run(harvests, after: recovery)
    }

    /// What a poll of a feed brings whose document has one item.
    func harvest(_ feed: String, title: String, text: String, now: Timestamp = noon) -> Harvest {
        Self.harvest(feed, title: title, text: text, now: now, store, shared)
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
        now: Timestamp,
        _ store: Store,
        _ shared: Shared
    ) -> Harvest {
        let document =
            "<rss version='2.0'><channel><title>\(feed)</title><item><guid>1</guid><title>\(title)</title>"
            + "<description>\(text)</description></item></channel></rss>"
        var response = FetchResponse(
            feed: feed,
            requestedURL: address(feed),
            url: address(feed),
            outcome: .body(Array(document.utf8)),
            status: 200
        )
        response.headers.etag = "\"\(text.count)\""
        let asked = Feed(id: feed, url: address(feed))
        let parsed = reader.parse(
            response,
            feed: asked,
            state: shared.states.state(of: asked),
            isKnown: { store.known($0.key)?.content == $0.content },
            storedKey: { _ in nil },
            now: now,
            tally: shared.tally
        )
        return reader.read(parsed, rules: shared.rules.value, tally: shared.tally)
    }
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
        when: {who: velin, does: says}

    """
