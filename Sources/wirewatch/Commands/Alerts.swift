import ArgumentParser
import Configuring
import Delivery
import Glibc
import Monitoring
import NewsModel
import Storage

struct Alerts: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the alerts in the store, the oldest first."
    )

    @OptionGroup var store: StoreOptions

    @Flag(name: .shortAndLong, help: "Go on and show new ones as they come; end with Control-C.")
    var follow = false

    @Option(
        help: ArgumentHelp(
            "Only those of the last so long (30m, 12h, 7d) or since a day (2026-11-24).",
            valueName: "duration|date"
        )
    )
    var since: String?

    @Option(
        help: ArgumentHelp(
            "Only those as loud as this: informational, low, medium, high or critical.",
            valueName: "severity"
        ),
        transform: readSeverity
    )
    var min: Severity = .informational

    @Option(help: ArgumentHelp("Only those of this rule.", valueName: "id"))
    var rule: String?

    @Option(help: ArgumentHelp("Only those with this actor.", valueName: "id"))
    var actor: String?

    @Flag(help: "Print the lines of the alert log as they are.")
    var json = false

    func run() throws {
        try withStore {
            let reader = try store.reader()
            let begin = try since.map(readSince)
            var last = 0
            var shown = 0
            var day: String?
            var alerts = try reader.alerts(since: begin)
            while let stored = try alerts.next() {
                last = stored.seq
                if show(stored, &day) { shown += 1 }
            }
            if shown == 0, !follow, !json { printError("wirewatch: no alerts\(isFiltered ? " that fit" : " yet")") }
            guard follow else { return }
            var follower = reader.followAlerts(after: last)
            while true {
                for stored in try follower.next() { _ = show(stored, &day) }
                sleep(1)
            }
        }
    }

    private var isFiltered: Bool { since != nil || rule != nil || actor != nil || min != .informational }

    private func show(_ stored: StoredAlert, _ day: inout String?) -> Bool {
        let alert = stored.alert
        if alert.severity < min { return false }
        if let rule, alert.rule.id != rule { return false }
        if let actor, !alert.actors.contains(where: { $0.actor.id == actor }) { return false }
        if json {
            printBytes(Array((stored.line + "\n").utf8))
            return true
        }
        let today = LocalTime.here(alert.time).day
        if today != day { printBytes(Array(((day == nil ? "" : "\n") + today + "\n").utf8)) }
        day = today
        printBytes(Array(AlertScreen(isColored: usesColor(STDOUT_FILENO)).block(alert).utf8))
        return true
    }

    private func readSince(_ text: String) throws -> Timestamp {
        if let duration = parseDuration(text) { return wallClock() + (.zero - duration) }
        if let day = readDate(text) { return Timestamp(day.date) }
        throw Refusal("--since ‘\(text)’ is neither a duration (30m, 12h, 7d) nor a day (2026-11-24)", status: 64)
    }
}

@Sendable private func readSeverity(_ text: String) throws -> Severity {
    guard let severity = Severity(rawValue: text) else {
        throw ValidationError("it is one of informational, low, medium, high, critical.")
    }
    return severity
}
