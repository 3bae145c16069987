package import NewsModel
internal import Terminal

/// An alert in one readable line, for stderr and the journal.
///
/// `HIGH officials-on-rights: Minister A. Example is quoted on press freedom. “No newspaper …,” Example said (Sample Wire,
/// 14 Dec 2019: A report) https://news.example.org/1 al-7k2m…`
/// Nothing of the network reaches a terminal unescaped; at most some 600 characters and the link.
package func line(
    for alert: Alert,
    localTime: @Sendable (Timestamp) -> LocalTime = LocalTime.here
) -> String {
    var parts = [label(alert.severity) + " " + printable(alert.rule.id) + kindLabel(alert)]
    parts[0] += ": " + printable(alert.message)
    if alert.kind == .correction {
        parts += alert.changed.first.map(difference) ?? []
    } else if let words = shownStatements(of: alert, limit: 200).first ?? excerpt(of: alert) {
        parts.append(words)
    }
    var article = place(of: alert)
    if let published = alert.article.published { article += ", " + localTime(published).shortDay }
    if let headline = headline(of: alert) { article += ": " + shortened(headline, to: 120) }
    parts.append("(" + printable(article) + ")")
    if let reason = alert.heldBy { parts.append(heldWords(reason)) }
    if let url = alert.article.url, !url.isEmpty { parts.append(printable(url)) }
    parts.append(alert.id)
    return parts.joined(separator: " ")
}

/// What is different in a correction: `gone: …`, or `was: …` and `now: …`, cut so that the first difference is seen.
func difference(of change: Change) -> [String] {
    let before = change.before.map { printable($0) }
    let after = change.after.map { printable($0) }
    guard let before, let after else {
        let gone = before.map { "gone: " + shortened($0, to: 200) }
        return [gone, after.map { "now: " + shortened($0, to: 200) }].compactMap { $0 }
    }
    let same = zip(before, after).prefix { $0 == $1 }.count
    return ["was: " + shortened(before, to: 200, showing: same), "now: " + shortened(after, to: 200, showing: same)]
}

/// At most about `limit` characters: the beginning, and what stands from shortly before the one at `place`.
private func shortened(_ text: String, to limit: Int, showing place: Int) -> String {
    guard text.count > limit, place > limit * 2 / 3 else { return shortened(text, to: limit) }
    let lead = text.prefix(place - limit / 5)
    let rest = text.dropFirst((lead.lastIndex(of: " ").map { lead[..<$0] } ?? lead).count)
    return shortened(text, to: limit * 2 / 5) + shortened(String(rest), to: limit * 3 / 5)
}

/// Why the delivery of an alert is held, in words of the watchlist.
package func heldWords(_ reason: String) -> String {
    "held by " + (reason == "throttle" ? "at-most" : printable(reason))
}

/// The article's title on one line; `nil` where it has none.
func headline(of alert: Alert) -> String? {
    let title = printable(alert.article.title)
    return title.isEmpty ? nil : title
}

/// `CRIT`, `HIGH`, `MED`, `LOW` or `INFO`.
func label(_ severity: Severity) -> String {
    switch severity {
    case .critical: "CRIT"
    case .high: "HIGH"
    case .medium: "MED"
    case .low: "LOW"
    case .informational: "INFO"
    }
}

private func kindLabel(_ alert: Alert) -> String {
    alert.kind == .new ? "" : " " + alert.kind.rawValue
}

/// Feed and place: `Sample Wire, CAPITAL`.
func place(of alert: Alert) -> String {
    [alert.source ?? alert.article.feed, alert.located ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
}

/// At most `limit` characters, cut between words.
package func shortened(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let head = text.prefix(limit - 2)
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<cut] + " …"
}
