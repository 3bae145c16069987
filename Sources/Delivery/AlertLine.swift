package import NewsModel

/// An alert in one readable line, for stderr and the journal.
///
/// `HIGH officials-on-rights: Minister A. Example is quoted on press freedom. “No newspaper …” (Sample Wire) al-7k2m…`
/// Nothing of the network reaches a terminal unescaped; at most some 500 characters.
package func line(for alert: Alert) -> String {
    var parts = [label(alert.severity) + " " + printable(alert.rule.id) + kindLabel(alert)]
    parts[0] += ": " + printable(alert.message)
    if let quote = alert.quotes.first { parts.append(inQuotationMarks(quote, limit: 200)) }
    parts.append("(" + printable(place(of: alert)) + ")")
    if let reason = alert.heldBy { parts.append("held: " + printable(reason)) }
    parts.append(alert.id)
    return parts.joined(separator: " ")
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
    [alert.source ?? alert.article.feed, alert.located].compactMap { $0 }.joined(separator: ", ")
}

/// The words of a quote, in the quotation marks of the text or in ours, with who is said to have said them; in the order
/// of the text: `Castelmar denied: the detention of …` or `“…,” Example told`.
func inQuotationMarks(_ quote: AlertQuote, limit: Int) -> String {
    let words = shortened(printable(quote.text), to: limit)
    let marks: Set<Character> = ["“", "”", "\"", "„", "«", "»", "‹", "›", "‘", "’", "「", "」", "『", "』", "'"]
    let hasMarks = words.first.map { marks.contains($0) } ?? false
    let shown = quote.quote.kind == .direct && !hasMarks ? "“" + words + "”" : words
    let attribution = [quote.speakerText, quote.cueText].compactMap { $0 }.map { printable($0) }
    if attribution.isEmpty { return shown }
    let who = attribution.joined(separator: " ")
    if let cue = quote.quote.cue, cue.start < quote.quote.span.start { return who + ": " + shown }
    let isMarked = shown.last.map { marks.contains($0) } ?? false
    return shown + (isMarked ? " " : ", ") + who
}

/// At most `limit` characters, cut between words.
func shortened(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let head = text.prefix(limit - 2)
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<cut] + " …"
}
