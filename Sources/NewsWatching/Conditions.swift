internal import NewsModel
internal import NewsText

/// Asks the conditions of rules of one article.
struct Conditions {
    let facts: ArticleFacts
    let statements: [Statement]
    /// By statement: the date that the text gives of the saying, where that was long ago; such a statement holds for no rule.
    let saidLongAgo: [Int: Words]
    /// By actor: the statements it makes, or is named in or the target of, in order.
    private let statementsOfActor: [Int32: [Int]]
    /// By actor: its names.
    private let namesOfActor: [Int32: [NameHit]]

    init(_ facts: ArticleFacts, published: Timestamp?) {
        self.facts = facts
        statements = facts.allStatements()
        let sayings = SayingDates(facts, published: published)
        var saidLongAgo: [Int: Words] = [:]
        for (index, statement) in statements.enumerated() { saidLongAgo[index] = sayings.old(statement) }
        self.saidLongAgo = saidLongAgo
        var statementsOfActor: [Int32: [Int]] = [:]
        for (index, statement) in statements.enumerated() {
            var actors = Set(statement.speakers).union(statement.targets)
            for hit in facts.names.names where statement.inside.contains(where: { $0.contains(hit.words) }) {
                actors.insert(hit.actor)
            }
            for actor in actors { statementsOfActor[actor, default: []].append(index) }
        }
        self.statementsOfActor = statementsOfActor
        namesOfActor = Dictionary(grouping: facts.names.names, by: \.actor)
    }

    /// What speaks for a rule; `nil` when it does not hold.
    func findings(of rule: CompiledRule) -> Findings? {
        var findings = Findings()
        var holds = false
        for condition in rule.when where ask(condition, &findings) { holds = true }
        guard holds else { return nil }
        var ignored = Findings()
        for condition in rule.except where ask(condition, &ignored) { return nil }
        return findings
    }

    func ask(_ asked: CompiledCondition, _ findings: inout Findings) -> Bool {
        guard !asked.isBroken, fits(asked) else { return false }
        let verbs = asked.condition.does
        if verbs.isEmpty { return asksForWords(asked, &findings) }
        var holds = false
        if verbs.contains(.isMentioned), asksForWords(asked, &findings) {
            findings.add(.isMentioned)
            holds = true
        }
        let spoken = verbs.filter { $0 != .isMentioned }
        guard !spoken.isEmpty else { return holds }
        for index in statements(of: asked.who) where saidLongAgo[index] == nil {
            if ask(asked, spoken, index, statements[index], &findings) { holds = true }
        }
        return holds
    }

    /// The statements that these actors make, or that are about them; all when nobody is given.
    private func statements(of who: Set<Int32>) -> [Int] {
        if who.isEmpty { return Array(statements.indices) }
        let lists = who.compactMap { statementsOfActor[$0] }
        return lists.count == 1 ? lists[0] : Set(lists.joined()).sorted()
    }

    // MARK: Feed, language, place

    func fits(_ asked: CompiledCondition) -> Bool {
        let condition = asked.condition
        let feed = facts.feed
        if !condition.feeds.isEmpty {
            let isOne = condition.feeds.contains { selector in
                switch selector {
                case .id(let id): id == feed.id
                case .tag(let tag): feed.tags.contains(tag)
                }
            }
            guard isOne else { return false }
        }
        if !condition.languages.isEmpty {
            guard condition.languages.contains(where: { speaks($0, facts.extraction.language) }) else { return false }
        }
        if !asked.places.isEmpty {
            guard let place = facts.extraction.dateline?.place else { return false }
            let here = " " + folded(place) + " "
            guard asked.places.contains(where: { !$0.isEmpty && here.contains(" " + $0 + " ") }) else { return false }
        }
        return true
    }

    /// Whether a text's language is the one asked for: `zh` covers both scripts, `no` both kinds of Norwegian.
    private func speaks(_ asked: String, _ language: String) -> Bool {
        let wanted = asked.lowercased()
        let found = language.lowercased()
        if found == wanted || found.hasPrefix(wanted + "-") { return true }
        let primary = found.prefix { $0 != "-" }
        return wanted == "no" && (primary == "nb" || primary == "nn") || wanted == "nb" && primary == "no"
    }

    // MARK: Actor and topic stand there

    private func asksForWords(_ asked: CompiledCondition, _ findings: inout Findings) -> Bool {
        let everywhere = facts.everywhere
        if asked.who.isEmpty {
            guard asked.hasAbout else { return fitsAlone(asked, &findings) }
            return about(asked, in: everywhere, &findings)
        }
        var holds = false
        var known: [[Words]: Bool] = [:]
        for hit in named(asked.who) {
            let area: [Words]
            switch asked.condition.within {
            case .sentence: area = [facts.sentence(hit.words)]
            case .paragraph: area = [facts.paragraph(hit.words)]
            case nil: area = everywhere
            }
            let isHere = known[area] ?? (!asked.hasAbout || about(asked, in: area, &findings))
            known[area] = isHere
            guard isHere else { continue }
            holds = true
            findings.add(hit.actor, .mentioned)
            findings.mark("actor:" + id(hit.actor), facts.span(hit.words))
            findings.rate(95)
        }
        return holds
    }

    /// A condition that asks for nothing but feeds, languages or places holds on the article as such.
    private func fitsAlone(_ asked: CompiledCondition, _ findings: inout Findings) -> Bool {
        let condition = asked.condition
        guard !condition.feeds.isEmpty || !condition.languages.isEmpty || !asked.places.isEmpty else { return false }
        findings.rate(95)
        if !asked.places.isEmpty, let dateline = facts.extraction.dateline {
            findings.mark("place:" + folded(dateline.place), dateline.span)
        } else {
            for area in facts.everywhere where area.first < area.end {
                findings.mark("act:published", facts.span(facts.sentence(Words(place: area.place, first: 0, end: 1))))
                break
            }
        }
        return true
    }

    /// Names of the actors asked for, and metonyms that speak.
    func named(_ who: Set<Int32>) -> [NameHit] {
        var hits = who.flatMap { namesOfActor[$0] ?? [] }
        if who.count > 1 {
            hits.sort { ($0.words.place, $0.words.first, $0.actor) < ($1.words.place, $1.words.first, $1.actor) }
        }
        for hit in facts.names.metonyms where who.contains(hit.actor) {
            let speaks = facts.speakers.indices.contains { quote in
                guard facts.speakers[quote].contains(hit.actor), let speaker = facts.extraction.quotes[quote].speaker
                else {
                    return false
                }
                return facts.words(speaker.span).contains(hit.words)
            }
            if speaks { hits.append(hit) }
        }
        return hits
    }

    private func about(_ asked: CompiledCondition, in area: [Words], _ findings: inout Findings) -> Bool {
        var holds = false
        for topic in asked.topics {
            guard let words = facts.find(topic: topic, in: area) else { continue }
            holds = true
            note(topic: topic, words, &findings)
        }
        for actor in asked.actors {
            let words = facts.find(actor: actor, in: area)
            guard !words.isEmpty else { continue }
            holds = true
            findings.add(actor, .subject)
            for word in words { findings.mark("actor:" + id(actor), facts.span(word)) }
        }
        if holds { findings.rate(95) }
        return holds
    }

    func note(topic: Int32, _ words: [Words], _ findings: inout Findings) {
        findings.add(topic: topic, words)
        for word in words where word.place != .source {
            findings.mark("topic:" + facts.watch.topics[Int(topic)].id, facts.span(word))
        }
    }

    func id(_ actor: Int32) -> String { facts.watch.actors[Int(actor)].id }
}
