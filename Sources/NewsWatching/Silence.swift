public import NewsModel

/// Why a rule does not hold in an article: the part of it that fails, of the condition that came nearest.
public enum Silence: Sendable, Hashable {
    /// The feed, the language or the place of the dateline is another; whether somebody whom the rule asks for is named.
    case elsewhere(isNamed: Bool)
    /// No word of what the rule needs stands there, by the ids of topics or actors; with the actors it asks for that are
    /// named.
    case notThere([String], named: [String])
    /// None of the actors is named, or speaks for one; with the speakers that the text has.
    case notNamed([String], speakers: [String])
    /// Actor and topic stand there, but not as close together as asked, or only one of them.
    case apart([String])
    /// The actors are named, but are no speakers; with the speakers that the text has.
    case doesNotSpeak([String], speakers: [String])
    /// The actor’s short name speaks, but nothing tells that the actor is meant.
    case notSurely(String, speaker: String)
    /// The actors are named, but in nobody else’s quote, and accused, condemned or praised by nobody.
    case notSpokenOf([String])
    /// The actors speak, but do something else than asked; none for anybody.
    case doesOther([String], does: [Verb], asked: [Verb])
    /// The actors do what is asked, or it is done to them, but about something else; none for anybody.
    case notAbout([String], areSpokenOf: Bool, about: [String])
    /// The actors do what is asked, but about something else, and about what is asked they do something else.
    case notBoth([String], does: [Verb], asked: [Verb], about: [String])
    /// The actors do what is asked, about what is asked, but the text dates it long before it was published; none for
    /// others who speak of them.
    case saidLongAgo([String], when: String)
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
        case .notSurely: 5
        case .doesOther: 6
        case .notAbout, .notBoth: 7
        case .saidLongAgo: 8
        case .excepted: 9
        }
    }

    /// Whether the article has nobody whom the rule asks for, or nothing that it asks about.
    public var isFar: Bool {
        switch self {
        case .elsewhere(let isNamed): !isNamed
        case .notThere(_, let named): named.isEmpty
        case .notNamed: true
        case .apart, .doesNotSpeak, .notSurely, .notSpokenOf, .doesOther, .notAbout, .notBoth,
            .saidLongAgo, .excepted:
            false
        }
    }
}

extension Silence: CustomStringConvertible {
    /// One line without a full stop.
    public var description: String {
        switch self {
        case .elsewhere: "feed, language or place does not fit"
        case .notThere(let ids, let named):
            (named.isEmpty ? "" : "\(all(named, "is", "are")) named, but ") + "no word of \(either(ids)) stands there"
        case .notNamed(let ids, let speakers): "\(either(ids)) is not named (\(found(speakers)))"
        case .apart(let ids): "nothing about \(either(ids)) stands near enough"
        case .doesNotSpeak(let ids, let speakers):
            "\(all(ids, "is", "are")) named, but \(ids.count == 1 ? "does" : "do") not speak (\(found(speakers)))"
        case .notSurely(let id, let speaker):
            "the speaker ‘\(speaker)’ is not surely ‘\(id)’: the full name stands after it, or not at all"
        case .notSpokenOf(let ids):
            "\(all(ids, "is", "are")) named, but nobody else speaks of \(ids.count == 1 ? "it" : "them")"
        case .doesOther(let ids, let does, let asked):
            "\(all(ids, "speaks", "speak")), but \(list(does)), not \(list(asked))"
        case .notAbout(let ids, let areSpokenOf, let about):
            (areSpokenOf ? "\(all(ids, "is", "are")) spoken of" : all(ids, "speaks", "speak"))
                + ", but not about \(either(about))"
        case .notBoth(let ids, let does, let asked, let about):
            "\(all(ids, "speaks", "speak")) about \(either(about)), but \(list(does)), not \(list(asked)): "
                + "that is about something else"
        case .saidLongAgo(let ids, let date): "\(all(ids, "said", "said")) it long ago (‘\(date)’)"
        case .excepted: "‘except’ holds"
        }
    }

    private func list(_ verbs: [Verb]) -> String { verbs.map(\.rawValue).joined(separator: ", ") }

    /// `‘a’ is`, `‘a’ and ‘b’ are`; `somebody is` where there are none.
    private func all(_ ids: [String], _ one: String, _ many: String) -> String {
        guard let first = ids.first else { return "somebody \(one)" }
        guard ids.count > 1 else { return "‘\(first)’ \(one)" }
        let shown = ids.prefix(ids.count > 4 ? 4 : ids.count - 1).map { "‘\($0)’" }.joined(separator: ", ")
        return shown + (ids.count > 4 ? " and others " : " and ‘\(ids[ids.count - 1])’ ") + many
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
