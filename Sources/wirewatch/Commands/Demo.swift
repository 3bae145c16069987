import ArgumentParser
import CDemo
import Configuring
import Delivery
import Glibc
import Monitoring
import NewsModel
import Serving
import Storage
import Terminal

struct Demo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Show what Wirewatch does, in some seconds, without network and configuration.",
        discussion: """
            The daemon itself polls bundled feeds, all of them invented, from a server inside this command on 127.0.0.1. \
            What it stores is left for the other commands (--demo) and replaced by the next run.
            """
    )

    @Flag(help: "Keep running until Control-C.")
    var stay = false

    func run() throws {
        try withExitCodes {
            let start = MonotonicTime.now()
            let store = try demoStore()
            if let other = StoreReader(path: store).writer {
                let process = other.pid.map { " (process \($0))" } ?? ""
                throw Refusal("another demo is running\(process): end it first", status: 75)
            }
            try lockDemo(store)
            try removeFolder(store)
            try makeFolder(store + "/watch.d")
            let watchlistPath = store + "/watch.d/valdoria.yaml"
            try writeFile(bytes(demo_watchlist()), to: watchlistPath)
            // Before any other thread exists: all of them must leave the signals to the daemon.
            Daemon.blockSignals()
            let server = try startServer()
            defer { server.stop() }

            let newsstand = newsstand(port: server.port)
            let watchlists = try readWatchlists([watchlistPath], channels: [], feeds: newsstand)
            var polling = Polling(userAgent: userAgent(contact: nil))
            polling.interval = .seconds(1)
            polling.backlog = true
            let plan = Plan(feeds: newsstand, watchlists: watchlists, polling: polling)
            say("Wirewatch demo: \(newsstand.count) bundled feeds, 1 watchlist, no network.\n")
            let screen = AlertScreen(width: screenWidth(STDOUT_FILENO), isColored: usesColor(STDOUT_FILENO))
            var observer = Observer()
            observer.alert = { say(screen.block($0)) }
            observer.note = { say("note: \(escaped($1))\n") }
            let setup = Setup(plan: plan, storePath: store)
            let summary = try runDaemon(
                setup,
                stay: stay ? .untilStopped : .rounds(2, regardlessOfSchedule: true),
                observer: observer
            )
            finish(summary, wall: MonotonicTime.now() - start, watchlist: watchlistPath)
        }
    }

    private func startServer() throws -> RunningServer {
        do {
            return try RunningServer(StaticServer(documents()))
        } catch {
            throw Refusal("\(error)", status: 69)
        }
    }

    private func finish(_ summary: Summary, wall: Duration, watchlist: String) {
        let counts = summary.counts
        say(
            """
            read \(summary.states.count) feeds   \(counts.articles) articles   \(counts.stories) stories   \
            \(counts.quotes) quotes   in \(tenths(wall)) s

            \(counts.alerts) alerts from \(counts.articles) articles. Next:
              wirewatch alerts --demo            the alerts again; --json for the log's own lines
              wirewatch feeds --demo             how the feeds are
              wirewatch check \(watchlist)
                                                 the watchlist that made them: copy it and write your own

            """
        )
    }
}

/// A feed of the demo: its file, how it is served, and under which name.
private func documents() -> [ServedDocument] {
    let xml = "application/xml"
    return [
        ServedDocument(
            path: "/sample-wire.xml",
            contentType: "application/rss+xml",
            contentEncoding: "gzip",
            versions: [bytes(demo_sample_wire())]
        ),
        ServedDocument(path: "/capital-daily.xml", contentType: xml, versions: [bytes(demo_capital_daily())]),
        ServedDocument(path: "/harbour-times.xml", contentType: xml, versions: [bytes(demo_harbour_times())]),
        ServedDocument(path: "/northern-post.rdf", contentType: xml, versions: [bytes(demo_northern_post())]),
        ServedDocument(
            path: "/rights-desk.json",
            contentType: "application/feed+json",
            versions: [bytes(demo_rights_desk())]
        ),
        ServedDocument(path: "/state-gazette.xml", contentType: xml, versions: [bytes(demo_state_gazette())]),
        ServedDocument(
            path: "/evening-letter.xml",
            contentType: "application/atom+xml",
            versions: [bytes(demo_evening_letter()), bytes(demo_evening_letter_later())]
        ),
    ]
}

private func newsstand(port: Int) -> [Feed] {
    documents().map { document in
        let name = document.path.dropFirst().prefix { $0 != "." }
        var feed = Feed(id: String(name), url: "http://127.0.0.1:\(port)\(document.path)")
        feed.allowsPrivate = true
        return feed
    }
}

private func bytes(_ file: demo_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
}

/// Writes text to standard output at once.
@Sendable private func say(_ text: String) {
    printText(text + "\n")
}
