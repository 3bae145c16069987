package import NewsModel

/// Whether a finding becomes an alert, and why.
package struct Decision: Sendable {
    /// The alerts to write, mostly none or one; several when a rule alerts once per quote.
    package var alerts: [Alert]
    /// What decided.
    package var reason: Reason

    /// Creates a decision to write `alerts`.
    package init(alerts: [Alert] = [], reason: Reason) {
        self.alerts = alerts
        self.reason = reason
    }
}

/// Why an alert is raised or not.
package enum Reason: Sendable, Hashable {
    /// No alert on it within the rule's memory.
    case first(OncePer)
    /// Words that no alert has shown, or that do what none has shown of their speaker.
    case newQuote(count: Int)
    /// Actors that no alert has shown.
    case newActor([String])
    /// Words that an alert showed are changed or gone.
    case changed(count: Int)
    /// Nothing that the rule would alert again for.
    case alreadyAlerted(OncePer)
    /// Copy of an article in a story that was alerted.
    case copy(of: String)
    /// Words that an alert on another story showed, and no others.
    case toldElsewhere(alert: String)
    /// This very version was alerted before.
    case sameVersion
    /// Too few independent articles of the story hold the rule so far.
    case waitsForSources(have: Int, need: Int)
    /// The rule is switched off.
    case ruleOff
}

extension Reason: CustomStringConvertible {
    /// One plain clause for people.
    package var description: String {
        switch self {
        case .first(let what): "first alert of this rule on this \(what.rawValue)"
        case .newQuote(1): "a new quote"
        case .newQuote(let count): "\(count) new quotes"
        case .newActor(let ids): "a new actor: " + ids.joined(separator: ", ")
        case .changed(1): "words that were shown are changed or gone in this version"
        case .changed(let count): "\(count) passages that were shown are changed or gone in this version"
        case .alreadyAlerted(let what):
            "already alerted on this \(what.rawValue), and nothing the rule alerts again for"
        case .copy(let key): "a copy of \(key), in a story that was alerted"
        case .toldElsewhere(let id): "\(id), on another story, showed the same words, and there are no others"
        case .sameVersion: "this version of the article was alerted before"
        case .waitsForSources(let have, let need):
            "\(have) of \(need) independent sources so far"
        case .ruleOff: "the rule is switched off"
        }
    }
}
