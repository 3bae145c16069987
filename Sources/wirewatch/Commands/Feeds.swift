import ArgumentParser
import Delivery
import Glibc
import JSON
import NewsModel
import Storage

struct Feeds: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show how the feeds are: health, reason with remedy, next poll."
    )

    @OptionGroup var store: StoreOptions

    @Flag(help: "Only those with trouble.")
    var trouble = false

    @Flag(help: "Print one JSON object a feed.")
    var json = false

    func run() throws {
        try withStore {
            let states = try store.reader().feedStates()
                .filter { !trouble || $0.health.isTrouble }
                .sorted { ($0.health.isTrouble ? 0 : 1, $0.id) < ($1.health.isTrouble ? 0 : 1, $1.id) }
            if json {
                var writer = JSONWriter()
                for state in states {
                    writeFeedState(state, seq: 1, into: &writer)
                    writer.newline()
                }
                return printBytes(writer.bytes)
            }
            if states.isEmpty { return printError("wirewatch: no feed\(trouble ? " has trouble" : " was polled yet")") }
            let width = min(states.map(\.id.count).max() ?? 0, 40)
            for state in states { printBytes(Array(row(state, width: width).utf8)) }
        }
    }

    private func row(_ state: FeedState, width: Int) -> String {
        var line = padded(state.health.rawValue, to: 10) + "  " + padded(state.id, to: width) + "  "
        if state.health.isTrouble {
            line += printable(state.reason ?? state.lastError ?? "")
        } else {
            line += "\(state.items24h) new in 24 h"
        }
        line += "\n"
        if let next = state.nextFetch {
            line += String(repeating: " ", count: 12 + width + 2) + "next poll \(LocalTime.here(next).clock)"
            if let last = state.lastOK { line += ", last good one \(LocalTime.here(last).clock)" }
            line += "\n"
        }
        return line
    }

    private func padded(_ text: String, to width: Int) -> String {
        text.count >= width ? text : text + String(repeating: " ", count: width - text.count)
    }
}

extension FeedHealth {
    /// Whether a person should look at the feed.
    var isTrouble: Bool {
        switch self {
        case .ok, .new, .paused, .moved: false
        case .silent, .gap, .failing, .blocked, .notAFeed, .gone: true
        }
    }
}
