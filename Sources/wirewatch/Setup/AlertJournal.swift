import Delivery
import Monitoring
import NewsModel
import Synchronization
import Terminal

/// Writes alerts to stderr, which is the journal of a service: a line each, and a line where ‘at-most’ begins and ends
/// to hold those of a rule back.
final class AlertJournal: Sendable {
    private let held = Mutex(HeldAlerts())

    func write(_ alert: Alert) {
        let rule = printable(alert.rule.id)
        let before = held.withLock { held in
            let before = held.take(ofRule: alert.rule.id)
            guard alert.heldBy != nil else { return before }
            held.add(before + 1, ofRule: alert.rule.id)
            return before
        }
        switch (alert.heldBy, before) {
        case (nil, 0): printError(line(for: alert), .news)
        case (nil, _):
            let alerts = counted(before, "alert")
            printError("wirewatch: \(rule): at-most held \(alerts) until here (wirewatch alerts --held)", .news)
            printError(line(for: alert), .news)
        case (_, 0): printError("wirewatch: \(rule): at-most is reached: what follows stands in the log alone", .news)
        case (_, _): break
        }
    }
}
