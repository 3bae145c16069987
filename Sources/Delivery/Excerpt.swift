internal import NewsModel
internal import Terminal

/// The words around an actor and a topic of an alert that shows no quote; `nil` without evidence, and where all of it
/// stands in the headline, which is shown in full.
///
/// Of all that is shown as evidence the actor and the topic that stand nearest to each other; in one piece where their
/// surroundings meet, else in two.
func excerpt(of alert: Alert) -> String? {
    let evidence = alert.evidence.lazy.filter { $0.span.field == .text || headline(of: alert) == nil }.prefix(60)
    let actors = evidence.filter { $0.role.hasPrefix("actor:") }
    let topics = evidence.filter { $0.role.hasPrefix("topic:") }
    var shown: [Evidence] = (actors.first ?? topics.first ?? evidence.first).map { [$0] } ?? []
    var least = Int.max
    for actor in actors {
        for topic in topics where topic.span.field == actor.span.field {
            let distance = abs(topic.span.start - actor.span.start)
            guard distance < least else { continue }
            least = distance
            shown = actor.span.start <= topic.span.start ? [actor, topic] : [topic, actor]
        }
    }
    if least == Int.max, let actor = actors.first, let topic = topics.first { shown = [actor, topic] }
    guard let first = shown.first else { return nil }
    var text = opening(first) + first.prefix + first.exact + first.suffix
    if shown.count > 1, shown[1] != first { text = joined(text, first, shown[1]) }
    let last = shown.last ?? first
    return printable(text) + (endsSentence(last.suffix.isEmpty ? last.exact : last.suffix) ? "" : " …")
}

/// A text that ends with the surroundings of `first`, and goes on to those of `next`.
private func joined(_ text: String, _ first: Evidence, _ next: Evidence) -> String {
    let whole = Array((next.prefix + next.exact + next.suffix).unicodeScalars)
    let end = first.span.end + first.suffix.unicodeScalars.count
    let begin = next.span.start - next.prefix.unicodeScalars.count
    guard first.span.field == next.span.field, begin <= end else {
        return text + (endsSentence(text) ? " " : " … ") + String(String.UnicodeScalarView(whole))
    }
    guard end - begin < whole.count else { return text }
    return text + String(String.UnicodeScalarView(whole[(end - begin)...]))
}

/// Dots, where the words before do not begin a sentence.
private func opening(_ evidence: Evidence) -> String {
    let first = (evidence.prefix + evidence.exact).unicodeScalars.first { $0.properties.isAlphabetic }
    return first?.properties.isLowercase == true ? "… " : ""
}

private func endsSentence(_ text: String) -> Bool {
    let last = text.last { !"”’\"')»".contains($0) && $0 != " " }
    return last.map { ".!?。！？".contains($0) } ?? false
}
