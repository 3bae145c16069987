package import NewsModel

/// How alerts are shown to people on a terminal.
package struct AlertScreen: Sendable {
    /// Columns; lines are wrapped so as to be no wider.
    private let width: Int
    private let isColored: Bool
    private let localTime: @Sendable (Timestamp) -> LocalTime

    /// Creates a way to show alerts.
    ///
    /// - Parameters:
    ///   - width: columns, 40 or more; 72 is readable everywhere.
    ///   - isColored: only on a terminal and never with NO_COLOR.
    ///   - localTime: the wall clock of the reader; `LocalTime.here` on a terminal.
    package init(
        width: Int = 72,
        isColored: Bool = false,
        localTime: @escaping @Sendable (Timestamp) -> LocalTime = LocalTime.here
    ) {
        self.width = max(width, 40)
        self.isColored = isColored
        self.localTime = localTime
    }

    /// One alert in a few lines, as the demo shows it.
    ///
    ///     HIGH  09:12  officials-on-rights
    ///       Minister A. Example and the Exampleland foreign ministry are quoted
    ///       on press freedom.
    ///       “No newspaper will be closed,” Example told reporters
    ///       Sample Wire, CAPITAL · 4 copies in 3 sources · al-7k2mq4xw5t3pd6ha
    ///
    /// - Returns: lines that end in a line feed each.
    package func block(_ alert: Alert) -> String {
        let severity = padded(label(alert.severity), to: 4)
        var head = painted(severity, alert.severity) + "  " + localTime(alert.time).clock + "  "
        head += printable(alert.rule.id) + (alert.kind == .new ? "" : " · " + alert.kind.rawValue)
        var lines = [head]
        lines += indented(printable(alert.message))
        for text in words(of: alert) { lines += indented(text) }
        lines += indented(source(of: alert))
        return lines.map { $0 + "\n" }.joined()
    }

    /// Alerts as `wirewatch alerts` lists them: the day above the first of each day, then a block each.
    package func list(_ alerts: [Alert]) -> String {
        var result = ""
        var day: String?
        for alert in alerts {
            let today = localTime(alert.time).day
            if today != day { result += (result.isEmpty ? "" : "\n") + today + "\n" }
            day = today
            result += block(alert)
        }
        return result
    }

    /// What is shown of an alert's words: at most two quotes or what is different; else the surest evidence.
    private func words(of alert: Alert) -> [String] {
        if alert.kind == .correction {
            return alert.changed.prefix(2).flatMap { change in
                [change.before.map { "was: " + shortened(printable($0), to: 200) }]
                    + [change.after.map { "now: " + shortened(printable($0), to: 200) } ?? "now: gone"]
            }.compactMap { $0 }
        }
        let quotes = alert.quotes.prefix(2).map { inQuotationMarks($0, limit: 300) }
        if !quotes.isEmpty {
            let left = alert.quotes.count - quotes.count
            return quotes + (left > 0 ? ["and \(left) more " + (left == 1 ? "quote" : "quotes")] : [])
        }
        guard let proof = alert.evidence.first else { return [] }
        return ["… " + printable(proof.prefix + proof.exact + proof.suffix) + " …"]
    }

    private func source(of alert: Alert) -> String {
        var parts = [printable(place(of: alert))]
        let copies = alert.story.copies.count
        if alert.story.articles > 1 {
            let what =
                copies > 0 ? counted(copies, "copy", "copies") : counted(alert.story.articles, "article", "articles")
            parts.append(what + " in " + counted(alert.story.sources, "source", "sources"))
        }
        if let reason = alert.heldBy { parts.append("held: " + printable(reason)) }
        parts.append(alert.id)
        return parts.joined(separator: " · ")
    }

    private func counted(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) " + (count == 1 ? one : many)
    }

    private func indented(_ text: String) -> [String] {
        wrapped(text, width: width - 2).map { "  " + $0 }
    }

    private func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(width - columns(text), 0))
    }

    private func painted(_ text: String, _ severity: Severity) -> String {
        guard isColored else { return text }
        let code =
            switch severity {
            case .critical: "1;31"
            case .high: "31"
            case .medium: "33"
            case .low: "36"
            case .informational: "2"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
