internal import NewsModel

/// Why a rule stays quiet.
extension Conditions {
    /// The nearest that a rule came to holding, of all its conditions.
    func silence(of rule: CompiledRule) -> Silence {
        rule.when.map { silence(of: $0) }.max { $0.rank < $1.rank } ?? .elsewhere
    }

    private func silence(of asked: CompiledCondition) -> Silence {
        let condition = asked.condition
        guard !asked.isBroken, fits(asked) else { return .elsewhere }
        var ignored = Findings()
        if ask(asked, &ignored) { return .excepted }
        let about = condition.about.map(\.id)
        let known = named(asked.who).first.map { id($0.actor) }
        let spoken = condition.does.filter { $0 != .isMentioned }
        guard !spoken.isEmpty else {
            return known == nil && !asked.who.isEmpty
                ? .notNamed(condition.who, speakers: speakersFound) : .apart(about)
        }
        let asksSpeaker = spoken.contains { $0 != .isSaidAbout }
        var does: Set<Verb> = []
        var speaker: String?
        var fitting: String?
        for statement in statements {
            let speaking = statement.speakers.filter { asked.who.isEmpty || asked.who.contains($0) }
            let name = speaking.first.map(id) ?? (asked.who.isEmpty ? "anybody" : nil)
            if let name, asksSpeaker {
                speaker = speaker ?? name
                does.formUnion(statement.verbs)
                if spoken.contains(where: { $0 != .isSaidAbout && statement.does($0) }) { fitting = fitting ?? name }
            }
            if spoken.contains(.isSaidAbout), let of = spokenOf(statement, asked.who).first {
                fitting = fitting ?? id(of.actor)
            }
        }
        if let fitting { return .notAbout(fitting, about: about) }
        if let speaker {
            return .doesOther(speaker, does: Verb.allCases.filter { does.contains($0) }, asked: spoken)
        }
        guard let known else { return .notNamed(condition.who, speakers: speakersFound) }
        return asksSpeaker ? .doesNotSpeak(known, speakers: speakersFound) : .notSpokenOf(known)
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
