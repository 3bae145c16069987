internal import NewsModel
internal import NewsText

/// Conditions asked of statements.
extension Conditions {
    func ask(
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
                let words = place(index, within: asked.condition.within, besides: bodiesOfVoices(statement)) {
                    facts.find(topicBesideNames: topic, in: $0)
                }
                if let words { topics.append((topic, words)) }
            }
            for actor in asked.actors {
                let words = place(index, within: asked.condition.within, besides: []) { area in
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

    /// Where `find` holds for a statement: inside it; else in its sentence, what others say and asides left out, unless
    /// another statement of the same speaker there holds inside itself and this one has no pronoun for it; else, for
    /// indirect speech, in the paragraph's lead-in.
    ///
    /// `besides` are stretches of the sentence that do not count.
    private func place(
        _ index: Int,
        within: Closeness?,
        besides: @autoclosure () -> [Words],
        _ find: ([Words]) -> [Words]?
    ) -> [Words]? {
        let statement = statements[index]
        if let words = find(statement.inside) { return words }
        if within == .paragraph { return find(statement.inside.map { facts.paragraph($0) }) }
        for (other, rival) in statements.enumerated() where other != index {
            let isSame =
                statement.entity != nil && statement.entity == rival.entity
                || rival.speakers.contains { statement.speakers.contains($0) }
            let isHere = rival.inside.contains { part in statement.sentences.contains { $0.overlaps(part) } }
            guard isSame, isHere, find(rival.inside) != nil else { continue }
            return antecedents(of: index).flatMap { find(without(wordsOfOthers(index), $0)) }
        }
        let others = wordsOfOthers(index) + asides(statement) + besides()
        if let words = find(without(others, merged(statement.sentences))) { return words }
        return statement.leadIn.flatMap { $0.first < $0.end ? find(without(others, [$0])) : nil }
    }

    /// Names of the bodies for which somebody speaks: "A spokesman for the Harbour Fire Office, Jo Brandt, said" is about
    /// no fire.
    private func bodiesOfVoices(_ statement: Statement) -> [Words] {
        var found: [Words] = []
        for index in statement.quotes {
            guard let speaker = facts.extraction.quotes[index].speaker.map({ facts.words($0.span) }) else { continue }
            let reading = facts.readings[speaker.place.rawValue]
            let sentence = facts.sentence(speaker)
            let region = Words(place: speaker.place, first: sentence.first, end: speaker.end)
            for mention in facts.names.mentions(in: region) where mention.type == .organization {
                let words = mention.words
                guard words.end - words.first > 1, words.overlaps(speaker) || words.end == speaker.first else {
                    continue
                }
                let isVoice = (sentence.first..<speaker.end).contains {
                    SpeakerWords.shared.spokespeople.contains(reading.hash($0))
                }
                if isVoice { found.append(words) }
            }
        }
        return found
    }

    /// What others are quoted with beside a statement, which is no part of its sentence; not what the statement lies in.
    private func wordsOfOthers(_ index: Int) -> [Words] {
        let statement = statements[index]
        var found: [Words] = []
        for (other, rival) in statements.enumerated() where other != index && !rival.quotes.isEmpty {
            guard rival.entity != statement.entity, !rival.speakers.contains(where: statement.speakers.contains) else {
                continue
            }
            for part in rival.inside where statement.sentences.contains(where: { $0.overlaps(part) }) {
                if !statement.inside.contains(where: { part.overlaps($0) }) { found.append(part) }
            }
        }
        return found
    }

    private func without(_ others: [Words], _ areas: [Words]) -> [Words] {
        others.reduce(areas) { areas, other in
            areas.flatMap { area -> [Words] in
                guard area.overlaps(other) else { return [area] }
                let before = Words(place: area.place, first: area.first, end: max(area.first, other.first))
                let after = Words(place: area.place, first: min(area.end, other.end), end: area.end)
                return [before, after].filter { $0.first < $0.end }
            }
        }
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
    func spokenOf(_ statement: Statement, _ who: Set<Int32>) -> [(actor: Int32, words: [Words])] {
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
    func does(_ verb: Verb) -> Bool {
        switch verb {
        case .isMentioned, .isSaidAbout: false
        case .isQuoted: isQuoted
        case .says: !quotes.isEmpty
        case .denies: acts.contains(.deny) || isDenial
        default: verb.act.map { acts.contains($0) } ?? false
        }
    }
}
