internal import NewsModel
internal import NewsText

/// Asks the conditions of rules of one article.
struct Conditions {
    let facts: ArticleFacts
    let statements: [Statement]
    /// By actor: the statements it makes, or is named in or the target of, in order.
    private let statementsOfActor: [Int32: [Int]]
    /// By actor: its names.
    private let namesOfActor: [Int32: [NameHit]]

    init(_ facts: ArticleFacts) {
        self.facts = facts
        statements = facts.allStatements()
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

    private func ask(_ asked: CompiledCondition, _ findings: inout Findings) -> Bool {
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
        for index in statements(of: asked.who) where ask(asked, spoken, index, statements[index], &findings) {
            holds = true
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

    private func fits(_ asked: CompiledCondition) -> Bool {
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
    private func named(_ who: Set<Int32>) -> [NameHit] {
        var hits = who.flatMap { namesOfActor[$0] ?? [] }
        if who.count > 1 { hits.sort { ($0.words.place, $0.words.first) < ($1.words.place, $1.words.first) } }
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

    private func note(topic: Int32, _ words: [Words], _ findings: inout Findings) {
        findings.add(topic: topic, words)
        for word in words where word.place != .source {
            findings.mark("topic:" + facts.watch.topics[Int(topic)].id, facts.span(word))
        }
    }

    private func id(_ actor: Int32) -> String { facts.watch.actors[Int(actor)].id }

    // MARK: Statements

    private func ask(
        _ asked: CompiledCondition,
        _ verbs: [Verb],
        _ index: Int,
        _ statement: Statement,
        _ findings: inout Findings
    ) -> Bool {
        let speaking = statement.speakers.filter { asked.who.isEmpty || asked.who.contains($0) }
        let isSpoken = !speaking.isEmpty || asked.who.isEmpty
        var held = verbs.filter { $0 != .isSaidAbout && isSpoken && statement.does($0) }
        var subjects: [(actor: Int32, words: [Words])] = []
        if verbs.contains(.isSaidAbout) {
            subjects = spokenOf(statement, asked.who)
            if !subjects.isEmpty { held.append(.isSaidAbout) }
        }
        guard !held.isEmpty else { return false }
        var topics: [(topic: Int32, words: [Words])] = []
        var actors: [(actor: Int32, words: [Words])] = []
        if asked.hasAbout {
            for topic in asked.topics {
                if let words = place(index, within: asked.condition.within, { facts.find(topic: topic, in: $0) }) {
                    topics.append((topic, words))
                }
            }
            for actor in asked.actors {
                let words = place(index, within: asked.condition.within) { area in
                    let found = facts.find(actor: actor, in: area)
                    return found.isEmpty ? nil : found
                }
                if let words { actors.append((actor, words)) }
            }
            guard !topics.isEmpty || !actors.isEmpty else { return false }
        }
        for verb in held { findings.add(verb) }
        for (topic, words) in topics { note(topic: topic, words, &findings) }
        for (actor, words) in actors {
            findings.add(actor, .subject)
            for word in words { findings.mark("actor:" + id(actor), facts.span(word)) }
        }
        if held.contains(where: { $0 != .isSaidAbout }) {
            for actor in speaking {
                findings.add(actor, .speaker)
                for span in speakerSpans(actor, statement) { findings.mark("actor:" + id(actor), span) }
            }
        }
        for (actor, words) in subjects {
            findings.add(actor, .subject)
            for word in words { findings.mark("actor:" + id(actor), facts.span(word)) }
        }
        noteQuotes(statement, held, speaking.first ?? statement.speakers.first, topics.map(\.topic), &findings)
        return true
    }

    private func noteQuotes(
        _ statement: Statement,
        _ held: [Verb],
        _ speaker: Int32?,
        _ topics: [Int32],
        _ findings: inout Findings
    ) {
        findings.rate(statement.confidence)
        var about = topics.map { facts.watch.topics[Int($0)].id }
        for hit in facts.names.names where statement.inside.contains(where: { $0.contains(hit.words) }) {
            if !statement.speakers.contains(hit.actor), !about.contains(id(hit.actor)) { about.append(id(hit.actor)) }
        }
        for index in statement.quotes {
            let quote = facts.extraction.quotes[index]
            findings.add(quote: index, speaker: speaker, about: about, confidence: quote.confidence)
            guard held.contains(where: { $0.act != nil }) else { continue }
            let byWords = quote.polarity == .denial && quote.act != .deny
            if byWords {
                findings.mark("denial:words", quote.span)
            } else {
                findings.mark("cue:" + quote.act.rawValue, quote.cue ?? quote.span)
            }
        }
        if statement.quotes.isEmpty {
            for act in statement.acts {
                for words in statement.inside { findings.mark("act:" + act.rawValue, facts.span(words)) }
            }
        } else if topics.isEmpty, speaker == nil {
            for index in statement.quotes {
                findings.mark("quote:\(index + 1)", facts.extraction.quotes[index].span)
            }
        }
    }

    /// Where `find` holds for a statement: inside it; else in its sentence, unless another statement of the same speaker
    /// there holds inside itself; else, for indirect speech, in the paragraph's lead-in.
    private func place(_ index: Int, within: Closeness?, _ find: ([Words]) -> [Words]?) -> [Words]? {
        let statement = statements[index]
        if let words = find(statement.inside) { return words }
        if within == .paragraph { return find(statement.inside.map { facts.paragraph($0) }) }
        for (other, rival) in statements.enumerated() where other != index {
            let isSame =
                statement.entity != nil && statement.entity == rival.entity
                || rival.speakers.contains { statement.speakers.contains($0) }
            let isHere = rival.inside.contains { part in statement.sentences.contains { $0.overlaps(part) } }
            if isSame, isHere, find(rival.inside) != nil { return nil }
        }
        if let words = find(merged(statement.sentences)) { return words }
        return statement.leadIn.flatMap { $0.first < $0.end ? find([$0]) : nil }
    }

    private func merged(_ areas: [Words]) -> [Words] {
        var found: [Words] = []
        for area in areas where !found.contains(where: { $0.contains(area) }) {
            found.removeAll { area.contains($0) }
            found.append(area)
        }
        return found
    }

    /// Actors that a statement of somebody else names, or that it accuses, condemns or praises.
    private func spokenOf(_ statement: Statement, _ who: Set<Int32>) -> [(actor: Int32, words: [Words])] {
        var found: [(actor: Int32, words: [Words])] = []
        func add(_ actor: Int32, _ words: [Words]) {
            if let place = found.firstIndex(where: { $0.actor == actor }) {
                found[place].words += words
            } else {
                found.append((actor, words))
            }
        }
        func isAsked(_ actor: Int32) -> Bool {
            (who.isEmpty || who.contains(actor)) && !statement.speakers.contains(actor)
        }
        if !statement.quotes.isEmpty {
            for hit in facts.names.names where isAsked(hit.actor) {
                if statement.inside.contains(where: { $0.contains(hit.words) }) { add(hit.actor, [hit.words]) }
            }
        }
        for actor in statement.targets where isAsked(actor) {
            let hits = (facts.names.names + facts.names.metonyms).filter { hit in
                hit.actor == actor && statement.sentences.contains { $0.contains(hit.words) }
            }
            add(actor, hits.map(\.words))
        }
        return found
    }

    /// The words that show that an actor speaks: its names there, the whole phrase of a body or document, or for a
    /// pronoun the name that stood last.
    private func speakerSpans(_ actor: Int32, _ statement: Statement) -> [Span] {
        var spans: [Span] = []
        for index in statement.quotes {
            guard facts.speakers[index].contains(actor), let speaker = facts.extraction.quotes[index].speaker else {
                continue
            }
            let words = facts.words(speaker.span)
            let inside = (facts.names.names + facts.names.metonyms).filter {
                $0.actor == actor && words.contains($0.words)
            }
            if facts.watch.actors[Int(actor)].isPerson, !inside.isEmpty {
                spans += inside.map { facts.span($0.words) }
            } else {
                spans.append(speaker.span)
                guard inside.isEmpty else { continue }
                let before = facts.names.names.last {
                    $0.actor == actor && ($0.words.place, $0.words.end) <= (words.place, words.first)
                }
                if let name = before ?? facts.names.names.first(where: { $0.actor == actor }) {
                    spans.append(facts.span(name.words))
                }
            }
        }
        if statement.quotes.isEmpty {
            for hit in facts.names.names + facts.names.metonyms where hit.actor == actor {
                if statement.sentences.contains(where: { $0.contains(hit.words) }) {
                    spans.append(facts.span(hit.words))
                }
            }
            if spans.isEmpty, let first = statement.sentences.first { spans.append(facts.span(first)) }
        }
        return spans
    }
}

extension Statement {
    /// Whether a verb of speaking holds, whoever speaks.
    fileprivate func does(_ verb: Verb) -> Bool {
        switch verb {
        case .isMentioned, .isSaidAbout: false
        case .isQuoted: isQuoted
        case .says: !quotes.isEmpty
        case .denies: acts.contains(.deny) || isDenial
        default: verb.act.map { acts.contains($0) } ?? false
        }
    }
}

extension Verb {
    /// The act that the verb asks for.
    fileprivate var act: Act? {
        switch self {
        case .denies: .deny
        case .acknowledges: .acknowledge
        case .accuses: .accuse
        case .condemns: .condemn
        case .praises: .praise
        case .demands: .demand
        case .promises: .promise
        case .threatens: .threaten
        case .isMentioned, .isQuoted, .says, .isSaidAbout: nil
        }
    }
}
