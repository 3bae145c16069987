import Delivery
import NewsModel
import Storage
import Terminal

/// Shows feeds as a table: health, id, and beside them reason and times, wrapped.
struct FeedScreen {
    private let idWidth: Int
    private let textWidth: Int
    private let now: Timestamp

    /// Lays out columns for these feeds.
    ///
    /// - Parameters:
    ///   - states: the feeds to come.
    ///   - width: of the screen, in columns.
    ///   - now: times of another day are shown with their day.
    init(_ states: [FeedState], width: Int, now: Timestamp) {
        idWidth = min(states.map { columns(printable($0.id)) }.max() ?? 0, max(width - 44, 12))
        textWidth = width - idWidth - 14
        self.now = now
    }

    /// The rows of one feed; lines that end in a line feed each.
    func rows(of state: FeedState) -> String {
        let id = printable(state.id)
        var texts: [String] = []
        // A moved feed works, and its reason asks for something all the same.
        if state.health.isTrouble || state.health == .moved {
            texts.append(printable(state.reason ?? state.lastError ?? ""))
        }
        if !state.health.isTrouble { texts.append("\(wholeItems(state.items24h)) new in 24 h") }
        if let next = state.nextFetch {
            texts.append("next poll \(moment(next))" + (state.lastOK.map { ", last good one \(moment($0))" } ?? ""))
        }
        let lines = texts.flatMap { wrapped($0, width: textWidth) }
        var head = padded(state.health.rawValue, to: 10) + "  " + padded(id, to: idWidth)
        var result = ""
        if columns(id) > idWidth {
            result += head + "\n"
            head = ""
        }
        for line in lines {
            result += padded(head, to: idWidth + 12) + "  " + line + "\n"
            head = ""
        }
        return result
    }

    private func moment(_ time: Timestamp) -> String {
        let local = LocalTime.here(time)
        return local.date == LocalTime.here(now).date ? local.clock : local.clock + " on " + local.day
    }
}
