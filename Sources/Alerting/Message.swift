internal import NewsModel

/// What an alert says in one plain sentence of at most 200 characters.
///
/// As much as fits: all names with role and country, then two, then one "and 3 others", then without roles.
///
/// An update names the alert of its rule that it goes on from, `after`.
func message(for alert: Alert, after: String? = nil) -> String {
    let people = subjects(of: alert)
    if people.isEmpty, let sentence = sentenceOfNobody(alert) { return sentence }
    let tail = tail(alert, plural: people.count > 1) + (after.map { ", adding to " + $0 } ?? "")
    var attempts: [String] = []
    for (shown, withRoles) in [(people.count, true), (2, true), (1, true), (2, false), (1, false)] {
        let names = list(people, shown: min(shown, people.count), withRoles: withRoles)
        attempts.append(alert.kind == .correction ? correction(names, alert) : names + " " + tail + ".")
    }
    for attempt in attempts where attempt.count <= 200 { return attempt }
    return shortened(attempts.last ?? "")
}

/// What an alert of a rule without actors says; `nil` where somebody speaks all the same, whoever it is.
private func sentenceOfNobody(_ alert: Alert) -> String? {
    guard alert.kind == .correction || !alert.does.contains(where: { $0 != .isMentioned }) else { return nil }
    let topics = joined(alert.topics.map { oneLine($0.name) }, "and")
    let on = topics.isEmpty ? "" : " on " + topics
    guard alert.kind == .correction else { return shortened("A report" + on + ".") }
    return switch (alert.changed.first?.what, alert.changed.first?.after) {
    case ("quote", nil): shortened("A quote\(on) is gone from a later version of the article.")
    case ("quote", _): shortened("A quote\(on) reads differently in a later version of the article.")
    default: shortened("What was shown\(on) has changed in a later version of the article.")
    }
}

/// At most 200 characters.
private func shortened(_ sentence: String) -> String {
    sentence.count <= 200 ? sentence : String(sentence.prefix(199)) + "…"
}

/// Those the sentence is about: who speaks; else who is spoken of; else who is named.
private func subjects(of alert: Alert) -> [Actor] {
    let asked: ActorPart? =
        alert.does.contains(.isSaidAbout) && !alert.actors.allSatisfy { $0.part == .speaker } ? .subject : nil
    for part in [asked, .speaker, .subject, .mentioned] {
        guard let part else { continue }
        var ids: Set<String> = []
        let found = alert.actors.filter { $0.part == part && ids.insert($0.actor.id).inserted }.map(\.actor)
        if !found.isEmpty { return found }
    }
    return []
}

private func list(_ people: [Actor], shown: Int, withRoles: Bool) -> String {
    guard !people.isEmpty else { return "Somebody" }
    var parts = people.prefix(max(shown, 1)).map { actor in
        let role = withRoles ? [actor.role, actor.role == nil ? nil : actor.country].compactMap { $0 } : []
        return oneLine(actor.name) + (role.isEmpty ? "" : " (" + role.map(oneLine).joined(separator: ", ") + ")")
    }
    let left = people.count - parts.count
    if left > 0 { parts.append(left == 1 ? "1 other" : "\(left) others") }
    return joined(parts, "and")
}

private func tail(_ alert: Alert, plural: Bool) -> String {
    let be = plural ? "are" : "is"
    let topics = joined(alert.topics.map { oneLine($0.name) }, "and")
    let subject = topics.isEmpty ? aboutActors(alert) : topics
    func on(_ preposition: String) -> String { subject.isEmpty ? "" : " " + preposition + " " + subject }
    var clauses: [String] = []
    let acts = alert.does.compactMap { verb in deed(verb).map { (verb, $0) } }
    if !acts.isEmpty {
        let words = deeds(acts.map { $0.1 })
        clauses.append("\(be) reported to \(words)" + on(acts.count == 1 ? preposition(acts[0].0) : "on"))
    }
    if alert.does.contains(.isQuoted) || (acts.isEmpty && alert.does.contains(.says)) {
        let isVerbatim = alert.quotes.contains { $0.quote.kind != .indirect }
        clauses.append(isVerbatim ? "\(be) quoted" + on("on") : "\(be) reported to speak" + on("on"))
    }
    if alert.does.contains(.isSaidAbout) {
        clauses.append("\(be) spoken of by others" + on("on"))
    }
    if clauses.isEmpty {
        // A topic may be a plural or a phrase: marks keep "is named with ‘mergers’" a sentence.
        let named = joined(alert.topics.map { "‘" + oneLine($0.name) + "’" }, "and")
        clauses.append("\(be) named" + (named.isEmpty ? on("with") : " with " + named))
    }
    return clauses[0]
}

/// The actors that others speak of, where the rule's subject is no topic.
private func aboutActors(_ alert: Alert) -> String {
    guard alert.actors.contains(where: { $0.part == .speaker }), !alert.does.contains(.isSaidAbout) else { return "" }
    return joined(alert.actors.filter { $0.part == .subject }.map { oneLine($0.actor.name) }, "and")
}

/// `deny and acknowledge something`, `deny something and accuse somebody`.
private func deeds(_ deeds: [(verb: String, object: String)]) -> String {
    guard let first = deeds.first, deeds.allSatisfy({ $0.object == first.object }) else {
        return joined(deeds.map { $0.verb + " " + $0.object }, "and")
    }
    return joined(deeds.map(\.verb), "and") + " " + first.object
}

private func deed(_ verb: Verb) -> (verb: String, object: String)? {
    switch verb {
    case .denies: ("deny", "something")
    case .acknowledges: ("acknowledge", "something")
    case .accuses: ("accuse", "somebody")
    case .condemns: ("condemn", "something")
    case .praises: ("praise", "something")
    case .demands: ("demand", "something")
    case .promises: ("promise", "something")
    case .threatens: ("threaten", "something")
    case .isMentioned, .isQuoted, .says, .isSaidAbout: nil
    }
}

private func preposition(_ verb: Verb) -> String {
    verb == .accuses ? "over" : "on"
}

/// What a correction says, from the first thing that is different.
private func correction(_ names: String, _ alert: Alert) -> String {
    let topics = joined(alert.topics.map { oneLine($0.name) }, "and")
    let on = topics.isEmpty ? "" : " on " + topics
    let change = alert.changed.first
    return switch (change?.what, change?.after) {
    case ("quote", nil): "A quote of \(names)\(on) is gone from a later version of the article."
    case ("quote", _): "A quote of \(names)\(on) reads differently in a later version of the article."
    case ("actor", _): "Words shown as those of \(names)\(on) are somebody else’s in a later version of the article."
    default: "What was shown of \(names)\(on) has changed in a later version of the article."
    }
}

/// Joins parts as "a, b and c".
private func joined(_ parts: [String], _ conjunction: String) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " " + conjunction + " " + last
}

private func oneLine(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
}
