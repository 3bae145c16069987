internal import Hashing
internal import NewsModel

/// Says for each rule of a watchlist which version of it made an alert.
struct RuleRevisions {
    private let actors: [String: Actor]
    private let topics: [String: Topic]
    /// Digests of actors and topics, made when a rule first needs them.
    private var digests: [Subject: String] = [:]

    init(_ watchlist: Watchlist) {
        actors = Dictionary(watchlist.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        topics = Dictionary(watchlist.topics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// `sha256:` over everything that decides what a rule does: the rule, its actors and its topics.
    ///
    /// Notes, tests and the place in the file do not count. A written query counts by its meaning: spaces and
    /// parentheses that change nothing do not.
    mutating func revision(of rule: Rule) -> String {
        var text = CanonicalText()
        text.add("rule", [rule.id, rule.title ?? "", rule.severity.rawValue, rule.oncePer.rawValue])
        text.add("send", rule.send)
        text.add("again", rule.againIf.map(\.rawValue).sorted())
        text.add("forget", ["\(rule.forgetAfter.components.seconds)"])
        text.add("most", rule.atMost.map { ["\($0.count)", "\($0.per.components.seconds)"] } ?? [])
        switch rule.off {
        case nil: break
        case .disabled: text.add("off", [])
        case .notInThisVersion(let key): text.add("off", [key])
        }
        for condition in rule.when { text.add("when", condition) }
        for condition in rule.except { text.add("except", condition) }
        let conditions = rule.when + rule.except
        let subjects = conditions.flatMap { $0.who.map(Subject.actor) + $0.about }
        text.add("nouns", subjects.map { digest(of: $0) })
        return "sha256:" + sha256(text.written).hex
    }

    private mutating func digest(of subject: Subject) -> String {
        if let known = digests[subject] { return known }
        var text = CanonicalText()
        switch subject {
        case .actor(let id): if let actor = actors[id] { text.add(actor) }
        case .topic(let id): if let topic = topics[id] { text.add(topic) }
        }
        let digest = sha256(text.written).hex
        digests[subject] = digest
        return digest
    }
}

/// Lists of texts, written so that two different ones never look alike.
private struct CanonicalText {
    private(set) var written = ""

    mutating func add(_ name: String, _ values: [String]) {
        written += name
        for value in values { written += " \(value.utf8.count):\(value)" }
        written += "\n"
    }

    mutating func add(_ name: String, _ condition: Condition) {
        add(name, ["\(condition.sourcesAtLeast)", condition.within?.rawValue ?? ""])
        add("who", condition.who)
        add("does", condition.does.map(\.rawValue))
        add(
            "about",
            condition.about.map { subject in
                switch subject {
                case .topic(let id): "topic:" + id
                case .actor(let id): "actor:" + id
                }
            }
        )
        add(
            "feeds",
            condition.feeds.map { feed in
                switch feed {
                case .id(let id): "id:" + id
                case .tag(let tag): "tag:" + tag
                }
            }
        )
        add("languages", condition.languages)
        add("places", condition.fromPlaces)
    }

    mutating func add(_ actor: Actor) {
        add(
            "actor",
            [actor.id, actor.name, actor.kind.rawValue, actor.of ?? "", actor.role ?? "", actor.country ?? ""]
        )
        add("also", actor.also)
        add("never", actor.never)
        if let short = actor.short { add("short", short) }
        add("speaker", actor.asSpeaker)
        add("case", actor.cased)
    }

    mutating func add(_ topic: Topic) {
        add("topic", [topic.id, topic.name])
        add("any", topic.any)
        add("all", topic.all)
        add("none", topic.none)
        add("case", topic.cased)
        if let query = topic.query { add("query", [queryText(query)]) }
    }

    private func queryText(_ query: Query) -> String {
        switch query {
        case .phrase(let words, let slop): "\(slop)~\(words.utf8.count):\(words)"
        case .and(let parts): "and(\(parts.map(queryText).joined(separator: " ")))"
        case .or(let parts): "or(\(parts.map(queryText).joined(separator: " ")))"
        case .not(let inner): "not(\(queryText(inner)))"
        case .near(let a, let b, let distance, let inOrder):
            "near(\(distance) \(inOrder) \(queryText(a)) \(queryText(b)))"
        case .within(let field, let inner): "\(field.rawValue)(\(queryText(inner)))"
        }
    }
}
