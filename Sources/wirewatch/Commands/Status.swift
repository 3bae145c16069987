import ArgumentParser
import Configuring
import JSON
import Monitoring
import NewsModel
import Storage

struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show in a few lines whether all is well; exit status 0 well, 1 with trouble, 2 not running."
    )

    @OptionGroup var store: StoreOptions

    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        try withStore {
            let path = try store.path()
            let reader = StoreReader(path: path)
            let states = try reader.feedStates()
            let today = try Today(reader)
            let findings = try reader.checkAlertLog()
            let writer = storeWriter(path)
            let trouble = states.count { $0.health.isTrouble }
            let rulesOff = rulesSwitchedOff()
            if json {
                printBytes(report(states: states, today: today, writer: writer, findings: findings, rulesOff: rulesOff))
            } else {
                let advice = store.demo ? "the demo has ended" : "start it: systemctl start wirewatch, or wirewatch run"
                var lines = [writer.map { "running   process \($0)" } ?? "not running (\(advice))"]
                lines.append("feeds     \(states.count): \(healthWords(states))")
                lines.append("today     \(today.articles) articles   \(today.stories) stories   \(today.alerts) alerts")
                lines.append("store     \(path)")
                lines += findings.prefix(3).map { "alert log \($0)" }
                if !rulesOff.isEmpty { lines.append("off       \(rulesOff.joined(separator: ", "))") }
                printBytes(Array((lines.joined(separator: "\n") + "\n").utf8))
            }
            if writer == nil { throw ExitCode(2) }
            if trouble > 0 || !findings.isEmpty { throw ExitCode(1) }
        }
    }

    private func healthWords(_ states: [FeedState]) -> String {
        let fine = states.count { !$0.health.isTrouble }
        var words = ["\(fine) fine"]
        for health in FeedHealth.allCases where health.isTrouble {
            let count = states.count { $0.health == health }
            if count > 0 { words.append("\(count) \(health.rawValue)") }
        }
        return words.joined(separator: ", ") + (words.count > 1 ? " (wirewatch feeds --trouble)" : "")
    }

    /// Rules that are loaded and do not run, with the reason; none when no configuration is found.
    private func rulesSwitchedOff() -> [String] {
        guard !store.demo, let settings = try? store.settings()?.readable else { return [] }
        let watchlists = readWatchlists(paths: settings.watchlistPaths).readable ?? []
        return watchlists.flatMap(\.rules).compactMap { rule in rule.off.map { "\(rule.id) (\($0.words))" } }
    }

    private func report(
        states: [FeedState],
        today: Today,
        writer: Int?,
        findings: [ChainFinding],
        rulesOff: [String]
    ) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("running", writer != nil)
        json.field("pid", writer)
        json.field("feeds", states.count)
        json.key("health")
        json.beginObject()
        for health in FeedHealth.allCases {
            let count = states.count { $0.health == health }
            guard count > 0 else { continue }
            json.key(named: health.rawValue)
            json.integer(count)
        }
        json.endObject()
        json.field("articles_today", today.articles)
        json.field("stories_today", today.stories)
        json.field("alerts_today", today.alerts)
        json.field("alert_log_findings", findings.map { "\($0)" })
        json.field("rules_off", rulesOff)
        json.endObject()
        json.newline()
        return json.bytes
    }
}

/// Counts of the UTC day.
private struct Today {
    var articles = 0
    var stories = 0
    var alerts = 0

    init(_ reader: StoreReader) throws(StoreError) {
        let midnight = Timestamp(wallClock().date)
        var ids: Set<String> = []
        var stored = try reader.articles(since: midnight)
        while let article = try stored.next() {
            articles += 1
            ids.insert(article.story)
        }
        stories = ids.count
        var log = try reader.alerts(since: midnight)
        while try log.next() != nil { alerts += 1 }
    }
}

extension OffReason {
    /// A few words for people.
    var words: String {
        switch self {
        case .disabled: "disabled"
        case .notInThisVersion(let key): "‘\(key)’ is not in this version"
        }
    }
}
