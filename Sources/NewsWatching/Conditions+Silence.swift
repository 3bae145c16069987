internal import NewsModel
internal import NewsText

/// Why a rule stays quiet.
extension Conditions {
    /// The nearest that a rule came to holding, of all its conditions.
    func silence(of rule: CompiledRule) -> Silence {
        rule.when.map { silence(of: $0) }.max { $0.rank < $1.rank } ?? .elsewhere(isNamed: false)
    }

    /// Why a rule is no candidate.
    func absence(of rule: CompiledRule) -> Silence {
        let needed = rule.when.flatMap { $0.hasAbout ? $0.condition.about.map(\.id) : $0.condition.who }
        let named = rule.when.flatMap { $0.hasAbout ? ids(self.named($0.who).map(\.actor)) : [] }
        return .notThere(needed, named: named)
    }

    private func silence(of asked: CompiledCondition) -> Silence {
        let condition = asked.condition
        let known = ids(named(asked.who).map(\.actor))
        guard !asked.isBroken, fits(asked) else { return .elsewhere(isNamed: !known.isEmpty) }
        var ignored = Findings()
        if ask(asked, &ignored) { return .excepted }
        let about = condition.about.map(\.id)
        let spoken = condition.does.filter { $0 != .isMentioned }
        guard !spoken.isEmpty else {
            return known.isEmpty && !asked.who.isEmpty
                ? .notNamed(condition.who, speakers: speakersFound) : .apart(about)
        }
        let asksSpeaker = spoken.contains { $0 != .isSaidAbout }
        var does: Set<Verb> = []
        var speakers: [Int32] = []
        var fitting: [Int32] = []
        var subjects: [Int32] = []
        var isFitting = false
        // What is said about what is asked, and not as asked.
        var aside: Set<Verb> = []
        var before: (statement: Statement, date: Words)?
        for (index, statement) in statements.enumerated() {
            if let date = saidLongAgo[index] {
                if ask(asked, spoken, index, statement, &ignored) { before = before ?? (statement, date) }
                continue
            }
            let speaking = statement.speakers.filter { asked.who.contains($0) }
            if asksSpeaker, asked.who.isEmpty || !speaking.isEmpty {
                speakers += speaking
                does.formUnion(statement.verbs)
                if spoken.contains(where: { $0 != .isSaidAbout && statement.does($0) }) {
                    fitting += speaking
                    isFitting = true
                } else if asked.hasAbout, ask(asked, [.says], index, statement, &ignored) {
                    aside.formUnion(statement.verbs)
                }
            }
            if spoken.contains(.isSaidAbout) { subjects += spokenOf(statement, asked.who).map(\.actor) }
        }
        if let (statement, date) = before {
            let words = facts.readings[date.place.rawValue].string(of: date)
            let actors = statement.speakers.filter { asked.who.isEmpty || asked.who.contains($0) }
            return .saidLongAgo(ids(actors), when: words)
        }
        if isFitting, !aside.isEmpty {
            let verbs = Verb.allCases.filter { aside.contains($0) }
            return .notBoth(ids(fitting), does: verbs, asked: spoken.filter { does.contains($0) }, about: about)
        }
        if isFitting { return .notAbout(ids(fitting), areSpokenOf: false, about: about) }
        if !subjects.isEmpty { return .notAbout(ids(subjects), areSpokenOf: true, about: about) }
        if !does.isEmpty {
            return .doesOther(ids(speakers), does: Verb.allCases.filter { does.contains($0) }, asked: spoken)
        }
        if asksSpeaker, let (actor, words) = shortName(of: asked.who) {
            return .notSurely(id(actor), speaker: words)
        }
        guard !known.isEmpty else { return .notNamed(condition.who, speakers: speakersFound) }
        return asksSpeaker ? .doesNotSpeak(known, speakers: speakersFound) : .notSpokenOf(known)
    }

    /// A speaker whom the words of a person’s name and office call, and no word of another name.
    private func shortName(of who: Set<Int32>) -> (actor: Int32, words: String)? {
        for (index, quote) in facts.extraction.quotes.prefix(facts.speakers.count).enumerated() {
            guard facts.speakers[index].isEmpty, let speaker = quote.speaker else { continue }
            let words = facts.words(speaker.span)
            let reading = facts.readings[words.place.rawValue]
            let hashes = (words.first..<words.end).map { reading.hash($0) }
            for number in who.sorted() {
                let actor = facts.watch.actors[Int(number)]
                guard actor.isPerson, let last = hashes.last, actor.nameWords.contains(last),
                    hashes.allSatisfy({ actor.nameWords.contains($0) || actor.officeWords.contains($0) })
                else { continue }
                return (number, reading.string(of: words))
            }
        }
        return nil
    }

    /// The ids of actors, each once.
    private func ids(_ actors: [Int32]) -> [String] {
        var seen: Set<Int32> = []
        return actors.filter { seen.insert($0).inserted }.map(id)
    }

    /// The words that name the speakers of the article, each once, at most five.
    private var speakersFound: [String] {
        var found: [String] = []
        for quote in facts.extraction.quotes where found.count < 5 {
            guard let speaker = quote.speaker else { continue }
            let words = facts.words(speaker.span)
            let string = facts.readings[words.place.rawValue].string(of: words)
            if !string.isEmpty, !found.contains(string) { found.append(string) }
        }
        return found
    }
}

extension Statement {
    /// What is done with it, of all verbs: the acts, else "says", and "is-quoted" only where it is all there is.
    fileprivate var verbs: [Verb] {
        let acts = Verb.allCases.filter { ![.isMentioned, .isSaidAbout, .isQuoted, .says].contains($0) && does($0) }
        return acts.isEmpty ? [.says] : acts
    }
}
