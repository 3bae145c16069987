package import NewsModel
internal import Terminal

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
    ///       “No newspaper will be closed,” Example said
    ///       Minister: papers will stay open
    ///       Sample Wire, CAPITAL · 14 Dec 2019 08:55 · 5 articles in 3 sources,
    ///       4 copies · al-7k2mq4xw5t3pd6ha
    ///       https://news.example.org/1
    ///
    /// - Returns: lines that end in a line feed each.
    package func block(_ alert: Alert) -> String {
        let severity = padded(label(alert.severity), to: 4)
        var head = painted(severity, code(alert.severity)) + "  " + localTime(alert.time).clock + "  "
        head += printable(alert.rule.id) + (alert.kind == .new ? "" : " · " + alert.kind.rawValue)
        var lines = [head]
        if let title = alert.rule.title { lines += indented(printable(title)) }
        lines += indented(printable(alert.message))
        for text in words(of: alert) { lines += indented(text) }
        // Where it stands is set back from what is said.
        if let headline = headline(of: alert) { lines += indented(shortened(headline, to: 300), "2") }
        lines += indented(source(of: alert), "2")
        // Never wrapped, so that it can be followed and copied.
        if let url = alert.article.url, !url.isEmpty { lines.append("  " + painted(printable(url), "2")) }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Alerts as `wirewatch alerts` lists them: the day above the first of each day, then a block each.
    package func list(_ alerts: [Alert]) -> String {
        var last: Alert?
        return alerts.reduce(into: "") { result, alert in
            result += entry(alert, after: last)
            last = alert
        }
    }

    /// An alert in a list that grows: its block, below its day where that is not the day of the alert before.
    ///
    /// - Parameters:
    ///   - alert: the one to show.
    ///   - last: the one shown before it; `nil` at the top.
    /// - Returns: lines that end in a line feed each.
    package func entry(_ alert: Alert, after last: Alert?) -> String {
        let day = localTime(alert.time).day
        guard let last else { return day + "\n" + block(alert) }
        return "\n" + (localTime(last.time).day == day ? "" : day + "\n") + block(alert)
    }

    /// What is shown of an alert's words: at most two statements or what is different; else an excerpt.
    package func words(of alert: Alert) -> [String] {
        if alert.kind == .correction { return alert.changed.prefix(2).flatMap(difference) }
        let statements = shownStatements(of: alert, limit: 300)
        if let excerpt = statements.isEmpty && alert.quotes.isEmpty ? excerpt(of: alert) : nil { return [excerpt] }
        let left = statements.count - 2
        return statements.prefix(2) + (left > 0 ? ["and " + counted(left, "more quote")] : [])
    }

    private func source(of alert: Alert) -> String {
        var parts = [printable(place(of: alert))]
        if let published = alert.article.published {
            let time = localTime(published)
            parts.append(time.shortDay + " " + time.clock)
        }
        let story = alert.story
        if story.articles > 1 {
            let copies = story.copies.isEmpty ? "" : ", " + counted(story.copies.count, "copy", plural: "copies")
            parts.append(counted(story.articles, "article") + " in " + counted(story.sources, "source") + copies)
        }
        if let reason = alert.heldBy { parts.append(heldWords(reason)) }
        parts.append(alert.id)
        return parts.joined(separator: " · ")
    }

    private func indented(_ text: String, _ code: String = "") -> [String] {
        wrapped(text, width: width - 2).map { "  " + painted($0, code) }
    }

    /// `code` as terminals have it for colour and weight; none when empty.
    private func painted(_ text: String, _ code: String) -> String {
        isColored && !code.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    private func code(_ severity: Severity) -> String {
        switch severity {
        case .critical: "1;31"
        case .high: "31"
        case .medium: "33"
        case .low: "36"
        case .informational: "2"
        }
    }
}
