import JSON
import NewsModel
import Storage
import Terminal

/// Whether all is well, for people and for programs.
struct StatusReport {
    /// The process that polls.
    let holder: StoreHolder?
    let states: [FeedState]
    let today: DayCounts
    let usage: StoreUsage
    let findings: [ChainFinding]
    /// Whether nothing can be written, so that polling has stopped.
    let isBlocked: Bool
    /// How many rules are watched for; `nil` where the process did not say.
    let rules: Int?
    /// Rules that are loaded and do not run, with the reason.
    let rulesOff: [String]
    /// Of the store.
    let path: String

    /// A few lines.
    ///
    /// - Parameters:
    ///   - advice: what to do when nothing runs.
    ///   - now: for how long it has been running.
    /// - Returns: lines that end in a line feed each.
    func screen(advice: String, now: Timestamp) -> String {
        var lines: [String] = []
        if let holder {
            let age = holder.since.map { " for \(span(now.seconds - $0.seconds))" } ?? ""
            lines.append("running   process \(holder.pid.map { "\($0)" } ?? "unknown")\(age)")
        } else {
            lines.append("not running (\(advice))")
        }
        if holder != nil, isBlocked {
            lines.append("blocked   nothing can be written: polling stops until there is room on the disk")
        }
        lines.append("feeds     \(grouped(states.count)): \(healthWords)")
        if let rules { lines.append("rules     \(rules > 0 ? grouped(rules) : "none: nothing is watched for")") }
        let held = today.held > 0 ? " (\(grouped(today.held)) held)" : ""
        lines.append(
            "today     \(grouped(today.articles)) articles   \(grouped(today.stories)) stories   "
                + "\(grouped(today.alerts)) alerts\(held)   \(grouped(today.copies)) copies folded"
        )
        if let median = today.delay(0.5), let most = today.delay(0.95) {
            lines.append("lag       \(median) s at the median from fetch to alert, \(most) s at 95 %")
        }
        let full = usage.daysLeft.map { "; full in about \(span(Int64($0) * 86400))" } ?? ""
        lines.append(
            "disk      \(size(usage.bytes)), \(size(usage.freeBytes)) free, \(counted(usage.days, "day")) of articles\(full)"
        )
        lines.append("store     \(path)")
        lines += findings.prefix(3).map { "alert log: \($0)" }
        if !rulesOff.isEmpty { lines.append("off       \(rulesOff.joined(separator: ", "))") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One JSON object and a line feed.
    var json: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("running", holder != nil)
        json.field("blocked", isBlocked)
        json.field("pid", holder?.pid)
        json.field("since", holder?.since?.rfc3339)
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
        json.field("rules", rules)
        json.field("articles_today", today.articles)
        json.field("stories_today", today.stories)
        json.field("alerts_today", today.alerts)
        json.field("held_today", today.held)
        json.field("copies_today", today.copies)
        json.field("lag_median_s", today.delay(0.5).map(Int.init))
        json.field("lag_95_s", today.delay(0.95).map(Int.init))
        json.field("store", path)
        json.field("store_bytes", usage.bytes)
        json.field("free_bytes", usage.freeBytes)
        json.field("store_days", usage.days)
        json.field("days_left", usage.daysLeft)
        json.field("alert_log_findings", findings.map { "\($0)" })
        json.field("rules_off", rulesOff)
        json.endObject()
        json.newline()
        return json.bytes
    }

    private var healthWords: String {
        let fine = states.count { !$0.health.isTrouble }
        var words = ["\(grouped(fine)) fine"]
        for health in FeedHealth.allCases where health.isTrouble {
            let count = states.count { $0.health == health }
            if count > 0 { words.append("\(grouped(count)) \(health.rawValue)") }
        }
        return words.joined(separator: ", ") + (words.count > 1 ? " (wirewatch feeds --trouble)" : "")
    }
}

/// `5,012`.
private func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return String(digits)
}

/// `45 s`, `12 minutes`, `6 years`: one number and its unit.
private func span(_ seconds: Int64) -> String {
    let units: [(name: String, length: Int64)] = [
        ("year", 31_557_600), ("day", 86400), ("hour", 3600), ("minute", 60),
    ]
    for (name, length) in units where seconds >= length * 2 || (name != "year" && seconds >= length) {
        return counted(Int(seconds / length), name)
    }
    return "\(max(seconds, 0)) s"
}

/// `2.1 GB`, with decimal units as disks have them.
private func size(_ bytes: Int) -> String {
    for (name, unit) in [("GB", 1_000_000_000), ("MB", 1_000_000)] where bytes >= unit {
        let tenths = bytes / (unit / 10)
        return tenths < 1000 ? "\(tenths / 10).\(tenths % 10) \(name)" : "\(grouped(tenths / 10)) \(name)"
    }
    return "\(bytes / 1000) kB"
}
