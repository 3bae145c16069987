import ArgumentParser
import Glibc
import JSON
import Monitoring
import NewsModel
import Storage

struct Feeds: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: "Show how the feeds are: health, reason with remedy, next poll."
    )

    @OptionGroup var store: StoreOptions

    @Flag(help: "Only those that want something done: trouble, and a new address.")
    var trouble = false

    @Flag(help: "Print one JSON object a feed.")
    var json = false

    @Flag(help: "Print them as a list that other programs read (OPML 2.0).")
    var opml = false

    func validate() throws {
        if json, opml { throw ValidationError("--json and --opml ask for two forms of one list: give one of them") }
    }

    func run() throws {
        try withStore {
            let states = try store.reader().polledFeedStates()
                .filter { !trouble || $0.health.isTrouble || $0.health == .moved }
                .sorted { ($0.health.isTrouble ? 0 : 1, $0.id) < ($1.health.isTrouble ? 0 : 1, $1.id) }
            if json {
                var writer = JSONWriter()
                for state in states {
                    writeFeedState(state, seq: nil, into: &writer)
                    writer.newline()
                }
                return printBytes(writer.bytes)
            }
            if opml { return printText(wirewatch.opml(of: states)) }
            if states.isEmpty { return printError("wirewatch: no feed\(trouble ? " has trouble" : " was polled yet")") }
            let screen = FeedScreen(states, width: screenWidth(STDOUT_FILENO), now: wallClock())
            for state in states { printText(screen.rows(of: state)) }
        }
    }
}
