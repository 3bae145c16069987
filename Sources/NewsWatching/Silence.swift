public import NewsModel

/// Why a rule does not hold in an article: the part of it that fails, of the condition that came nearest.
public enum Silence: Sendable, Hashable {
    /// The feed, the language or the place of the dateline is another.
    case elsewhere
    /// No word of what the rule needs stands there, by the ids of topics or actors.
    case notThere([String])
    /// None of the actors is named, or speaks for one; with the speakers that the text has.
    case notNamed([String], speakers: [String])
    /// Actor and topic stand there, but not as close together as asked, or only one of them.
    case apart([String])
    /// The actor is named, but is no speaker; with the speakers that the text has.
    case doesNotSpeak(String, speakers: [String])
    /// The actor is named, but in nobody else’s quote, and accused, condemned or praised by nobody.
    case notSpokenOf(String)
    /// The actor speaks, but does something else than asked.
    case doesOther(String, does: [Verb], asked: [Verb])
    /// The actor does what is asked, but about something else.
    case notAbout(String, about: [String])
    /// What `except` names holds.
    case excepted

    /// How near it came.
    var rank: Int {
        switch self {
        case .elsewhere: 0
        case .notThere: 1
        case .notNamed: 2
        case .apart: 3
        case .doesNotSpeak, .notSpokenOf: 4
        case .doesOther: 5
        case .notAbout: 6
        case .excepted: 7
        }
    }
}

extension Silence: CustomStringConvertible {
    /// One line without a full stop.
    public var description: String {
        switch self {
        case .elsewhere: "feed, language or place does not fit"
        case .notThere(let ids): "no word of \(either(ids)) stands there"
        case .notNamed(let ids, let speakers): "\(either(ids)) is not named (\(found(speakers)))"
        case .apart(let ids): "nothing about \(either(ids)) stands near enough"
        case .doesNotSpeak(let id, let speakers): "‘\(id)’ is named, but does not speak (\(found(speakers)))"
        case .notSpokenOf(let id): "‘\(id)’ is named, but nobody else speaks of it"
        case .doesOther(let id, let does, let asked):
            "‘\(id)’ speaks, but \(does.map(\.rawValue).joined(separator: ", ")), not "
                + asked.map(\.rawValue).joined(separator: ", ")
        case .notAbout(let id, let about): "‘\(id)’ speaks, but not about \(either(about))"
        case .excepted: "‘except’ holds"
        }
    }

    private func either(_ ids: [String]) -> String {
        let shown = ids.prefix(4).map { "‘\($0)’" }.joined(separator: " or ")
        return ids.count > 4 ? shown + " or another" : shown
    }

    private func found(_ speakers: [String]) -> String {
        if speakers.isEmpty { return "no speech found" }
        return (speakers.count == 1 ? "speaker found: " : "speakers found: ") + speakers.joined(separator: ", ")
    }
}
