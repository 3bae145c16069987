import ArgumentParser
import Configuring
import Delivery
import Monitoring
import NewsModel
import Storage

struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract:
            "Show in a few lines whether all is well; exit status 0 well, 1 trouble, 2 not running, 66 no store."
    )

    @OptionGroup var store: StoreOptions

    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        try withStore {
            let path = try store.path()
            let reader = StoreReader(path: path)
            let states = try reader.polledFeedStates()
            let findings = try reader.checkAlertLog()
            let report = StatusReport(
                holder: reader.writer,
                states: states,
                today: try DayCounts(reader, since: LocalTime.midnight(before: wallClock())),
                usage: try reader.usage(),
                findings: findings,
                isBlocked: reader.isBlocked,
                rules: reader.watchedRules?.count,
                rulesOff: rulesSwitchedOff(),
                path: path
            )
            let advice = store.demo ? "the demo has ended" : "start it: systemctl start wirewatch, or wirewatch run"
            printBytes(json ? report.json : Array(report.screen(advice: advice, now: wallClock()).utf8))
            let trouble = states.count { $0.health.isTrouble }
            if report.holder == nil { throw ExitCode(2) }
            if trouble > 0 || !findings.isEmpty || report.isBlocked || report.rules == 0 { throw ExitCode(1) }
        }
    }

    /// Rules that are loaded and do not run, with the reason; none when no configuration is found.
    private func rulesSwitchedOff() -> [String] {
        guard !store.demo, let watchlists = try? store.watchlists() else { return [] }
        return watchlists.flatMap(\.rules).compactMap { rule in rule.off.map { "\(rule.id) (\($0.words))" } }
    }
}
