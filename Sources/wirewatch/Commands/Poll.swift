import ArgumentParser
import Files
import Glibc
import JSON
import Monitoring
import Terminal

struct Poll: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "poll",
        abstract: "Poll every feed that is due once, write alerts, and end.",
        discussion: """
            Ends with 0 when the round was done, even if feeds failed: `wirewatch feeds --trouble` tells. A feed whose \
            server asks to wait is left for the next poll. Where nothing can be written it ends with 74.
            """
    )

    @OptionGroup var options: PollingOptions

    @Flag(help: "Poll all feeds, whatever the schedule says; a server's Retry-After still counts.")
    var now = false

    @Flag(help: "Print what was done as JSON: counts, CPU seconds by stage, peak memory.")
    var json = false

    func run() throws {
        try withExitCodes {
            let start = MonotonicTime.now()
            let setup = try Setup(options)
            setup.warnWithoutRules()
            var observer = observer(trace: options.trace)
            if isatty(STDERR_FILENO) == 1 { showProgress(&observer, since: start) }
            let stay = Stay.rounds(1, regardlessOfSchedule: now || options.interval != nil)
            let summary = try runDaemon(setup, stay: stay, observer: observer)
            let wall = MonotonicTime.now() - start
            if json {
                printBytes(report(summary, wall: wall))
            } else {
                printError(sentence(summary, wall: wall), .info)
            }
            if let reason = summary.blocked { throw Refusal("\(reason): the round was broken off", status: 74) }
        }
    }

    private func sentence(_ summary: Summary, wall: Duration) -> String {
        let counts = summary.counts
        var line = "wirewatch: polled \(counted(counts.feeds, "feed"))"
        if counts.failed > 0 { line += " (\(counts.failed) failed: wirewatch feeds --trouble)" }
        if counts.skipped > 0 {
            line += ", \(counts.skipped) not due" + (counts.feeds == 0 ? " (--now polls all)" : "")
        }
        if counts.left > 0 { line += ", \(counts.left) left for the next poll, since the server asks to wait" }
        line += "; \(counted(counts.articles - counts.revised, "new article"))"
        if counts.revised > 0 { line += ", \(counts.revised) revised" }
        let held = counts.held > 0 ? " (\(counts.held) held by at-most)" : ""
        return line + ", \(counted(counts.alerts, "alert"))\(held) in \(tenths(wall)) s"
    }
}

/// `{feeds, failed, skipped, left, articles, revised, alerts, held, wall_s, cpu_s, peak_rss_bytes}` and a line feed.
private func report(_ summary: Summary, wall: Duration) -> [UInt8] {
    let counts = summary.counts
    var json = JSONWriter()
    json.beginObject()
    json.field("feeds", counts.feeds)
    json.field("failed", counts.failed)
    json.field("skipped", counts.skipped)
    json.field("left", counts.left)
    json.field("articles", counts.articles)
    json.field("revised", counts.revised)
    json.field("alerts", counts.alerts)
    json.field("held", counts.held)
    json.field("wall_s", seconds(wall))
    json.key("cpu_s")
    json.beginObject()
    json.field("fetch", seconds(summary.fetchTime))
    json.field("parse", seconds(.nanoseconds(counts.parseTime)))
    json.field("extract", seconds(.nanoseconds(counts.extractTime)))
    json.field("match", seconds(.nanoseconds(counts.matchTime)))
    json.field("stories", seconds(.nanoseconds(counts.storiesTime)))
    json.field("commit", seconds(.nanoseconds(counts.commitTime)))
    json.endObject()
    json.field("peak_rss_bytes", peakResidentBytes())
    json.endObject()
    json.newline()
    return json.bytes
}

/// Keeps one line on the terminal that counts answers, below all others, once a round takes longer than a second.
private func showProgress(_ observer: inout Observer, since start: MonotonicTime) {
    let (note, alert) = (observer.note, observer.alert)
    observer.note = { weight, line in
        rewriteLine("")
        note(weight, line)
    }
    observer.alert = { shown in
        rewriteLine("")
        alert(shown)
    }
    observer.progress = { done, total in
        guard MonotonicTime.now() - start > .seconds(1) else { return }
        rewriteLine(done == total ? "" : "\(done) of \(counted(total, "feed"))")
    }
}

/// Puts these words in place of what stands in the terminal's line.
@Sendable private func rewriteLine(_ words: String) {
    try? writeAll(Array("\r\u{1b}[K\(words)".utf8), to: STDERR_FILENO)
}

private func seconds(_ duration: Duration) -> Double {
    let microseconds = duration / .microseconds(1)
    return microseconds.rounded() / 1_000_000
}
