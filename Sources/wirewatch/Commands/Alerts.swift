import ArgumentParser
import Configuring
import Delivery
import Glibc
import Monitoring
import NewsModel
import Storage

struct Alerts: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts",
        abstract: "Show the alerts in the store, the oldest first."
    )

    @OptionGroup var store: StoreOptions

    @Flag(
        name: .shortAndLong,
        help: "Show new ones as they come, after those that --last or --since asks for; end it with Control-C."
    )
    var follow = false

    @Option(help: ArgumentHelp("Only the last so many of those that fit. Default: all.", valueName: "number"))
    var last: Int?

    @Option(
        help: ArgumentHelp(
            "Only those of the last 30m, 12h or 7d, say, or since a day here (2026-11-24). Default: all.",
            valueName: "duration|date"
        )
    )
    var since: String?

    @Option(
        help: ArgumentHelp(
            "Only those of at least informational, low, medium, high or critical. Default: all.",
            valueName: "severity"
        ),
        transform: readSeverity
    )
    var min: Severity = .informational

    @Option(help: ArgumentHelp("Only those of this rule.", valueName: "id"))
    var rule: String?

    @Option(help: ArgumentHelp("Only those with this actor.", valueName: "id"))
    var actor: String?

    @Flag(
        help: """
            Show also those that the rule’s ‘at-most’ holds back. Default: a line tells how many; --json has them always.
            """
    )
    var held = false

    @Flag(help: "Print the lines of the alert log as they are, one JSON object each.")
    var json = false

    func validate() throws {
        if let last, last < 0 { throw ValidationError("--last is 0 or more") }
    }

    func run() throws {
        try withStore {
            let reader = try store.reader()
            let begin = try since.map(readSince)
            if !json || since != nil { warnOfUnknownZone() }
            if let rule { try checkThatExists(rule, reader) }
            if let actor { try checkThatActorExists(actor, reader) }
            // Who follows wants what comes, unless he says how much of the past.
            let most = last ?? (follow && since == nil ? 0 : .max)
            var list = AlertList(json: json, held: held)
            // Before the log is read: what comes meanwhile is read twice and shown once.
            var follower = follow ? try reader.followAlerts() : nil
            // Who follows goes on behind the last of the log, however old that is.
            var alerts = try reader.alerts(since: follow ? nil : begin)
            // With how many were held between each and the one before it.
            var waiting: [(held: HeldAlerts, stored: StoredAlert)] = []
            var heldSince = HeldAlerts()
            while let stored = try alerts.next() {
                follower?.skip(upTo: stored.seq)
                guard most > 0, fits(stored.alert), begin.map({ stored.alert.time >= $0 }) ?? true else { continue }
                if most == .max {
                    list.show(stored)
                    continue
                }
                guard list.shows(stored.alert) else {
                    heldSince.add(1, ofRule: stored.alert.rule.id)
                    continue
                }
                waiting.append((heldSince, stored))
                heldSince = HeldAlerts()
                if waiting.count / 2 >= most { waiting.removeFirst(waiting.count - most) }
            }
            for (place, entry) in waiting.suffix(most).enumerated() {
                if place > 0 { list.add(entry.held) }
                list.show(entry.stored)
            }
            list.add(heldSince)
            list.showHeld()
            if list.isEmpty, !follow, !json {
                printError(
                    "wirewatch: "
                        + (last == 0 ? "--last 0 shows none" : "no alerts\(isFiltered ? " that fit" : " yet")")
                )
            }
            guard var follower else { return }
            while true {
                for stored in try follower.next() where fits(stored.alert) { list.show(stored) }
                sleep(1)
            }
        }
    }

    /// Refuses a rule that is in no watchlist and in no line of the log.
    private func checkThatExists(_ rule: String, _ reader: StoreReader) throws {
        let ids = (try? store.watchlists().flatMap(\.rules).map(\.id)) ?? []
        if ids.contains(rule) { return }
        var logged: Set<String> = []
        var alerts = try reader.alerts()
        while let stored = try alerts.next() {
            if stored.alert.rule.id == rule { return }
            logged.insert(stored.alert.rule.id)
        }
        throw Refusal.noRule(rule, among: logged.union(ids).sorted())
    }

    /// Refuses an actor who is in no watchlist and in no line of the log.
    private func checkThatActorExists(_ actor: String, _ reader: StoreReader) throws {
        let ids = (try? store.watchlists().flatMap(\.actors).map(\.id)) ?? []
        if ids.contains(actor) { return }
        var logged: Set<String> = []
        var alerts = try reader.alerts()
        while let stored = try alerts.next() {
            let actors = stored.alert.actors.map(\.actor.id)
            if actors.contains(actor) { return }
            logged.formUnion(actors)
        }
        throw Refusal.noActor(actor, among: logged.union(ids).sorted())
    }

    private var isFiltered: Bool { since != nil || rule != nil || actor != nil || min != .informational }

    private func fits(_ alert: Alert) -> Bool {
        if alert.severity < min { return false }
        if let rule, alert.rule.id != rule { return false }
        guard let actor else { return true }
        return alert.actors.contains { $0.actor.id == actor }
    }

    private func readSince(_ text: String) throws -> Timestamp {
        if let duration = parseDuration(text) { return wallClock() + (.zero - duration) }
        if let day = readDate(text) { return LocalTime.midnight(of: day.date) }
        throw Refusal("--since ‘\(text)’ is neither a duration (30m, 12h, 7d) nor a day (2026-11-24)", status: 64)
    }
}

@Sendable private func readSeverity(_ text: String) throws -> Severity {
    guard let severity = Severity(rawValue: text) else {
        throw ValidationError("it is one of informational, low, medium, high, critical.")
    }
    return severity
}
