import Delivery
import Monitoring
import NewsModel
import Terminal

/// What an alert of the log rests on, part by part of its rule, in words for people.
struct AlertProof {
    private let alert: Alert
    private let before: Alert?
    /// The rule as it is today; `nil` when it is in no watchlist.
    private let rule: Rule?

    init(_ logged: LoggedAlert, rule: Rule?) {
        alert = logged.alert
        before = logged.before
        self.rule = rule
    }

    /// Label and passages; each part that the alert has.
    ///
    /// `words` are those that the alert shows.
    func parts(words: [String]) -> [(label: String, passages: [String])] {
        let parts = [
            ("who", who), ("does", [does]), ("about", about), ("words", words), ("story", [cause]),
            ("sure", ["\(alert.confidence) of 100"]), ("rule", [sinceThen].compactMap { $0 }),
        ]
        return parts.filter { !$0.1.isEmpty }
    }

    /// Why it was raised after, or without, an alert before it.
    var cause: String {
        switch alert.kind {
        case .new:
            let what = (rule?.oncePer ?? .story).rawValue
            guard let before, rule?.oncePer != .quote else { return "the first alert of this rule on this \(what)" }
            return "the rule had forgotten this \(what) (forget-after): \(before.id) was its last alert"
        case .update:
            let again = rule?.againIf ?? []
            let isAct = again.contains(.newAct) && !again.contains(.newQuote)
            let quotes = alert.changed.count { $0.what == "quote" }
            let actors = alert.changed.filter { $0.what == "actor" }.compactMap(\.after).map { printable($0) }
            var news: [String] = []
            if quotes > 0 {
                let noun = isAct ? "statement of another kind" : "new statement"
                let nouns = isAct ? "statements of another kind" : "new statements"
                news.append(quotes == 1 ? "a " + noun : "\(quotes) " + nouns)
            }
            if !actors.isEmpty { news.append("for the first time with " + actors.joined(separator: ", ")) }
            return "adds to \(before?.id ?? "an earlier alert"): " + news.joined(separator: "; ")
        case .correction:
            let change = alert.changed.first
            let what =
                switch (change?.what, change?.after) {
                case ("quote", nil): "a quote that it showed is gone"
                case ("quote", _): "a quote that it showed reads differently"
                case ("actor", _): "words that it showed are somebody else’s"
                default: "what it showed has changed"
                }
            return "corrects \(before?.id ?? "an earlier alert"): \(what) in version \(alert.article.version)"
        }
    }

    /// Those who act or are named, with the words that mean them.
    private var who: [String] {
        let acting = alert.actors.filter { $0.part != .subject }
        return (acting.isEmpty ? alert.actors : acting).map(named)
    }

    private var does: String {
        let verbs = alert.does.isEmpty ? "is named" : alert.does.map(\.rawValue).joined(separator: ", ")
        var ways: [String] = []
        for quote in alert.quotes {
            let way = kind(quote.quote.kind) + (quote.cueText.map { ", “\(printable($0))”" } ?? "")
            if !ways.contains(way) { ways.append(way) }
        }
        return verbs + because(ways, joinedBy: "; ")
    }

    private var about: [String] {
        let spokenOf = alert.actors.filter { $0.part == .subject }
        let topics = alert.topics.map { topic in
            printable(topic.name) + because(topic.matched.map { "“\(printable($0))”" }, joinedBy: ", ")
        }
        return topics + (spokenOf.count == alert.actors.count ? [] : spokenOf.map(named))
    }

    /// Where its rule stood.
    var place: String { printable(alert.rule.file) + ":\(alert.rule.line)" }

    /// What became of its rule.
    private var sinceThen: String? {
        guard let rule else { return "it is in none of the watchlists of today" }
        return rule.revision == alert.rule.revision ? nil : "it was changed since"
    }

    private func named(_ actor: AlertActor) -> String {
        var words: [String] = []
        for item in alert.evidence where item.role == "actor:" + actor.actor.id {
            let word = "“\(printable(item.exact))”"
            if !words.contains(word) { words.append(word) }
        }
        return printable(actor.actor.name) + because(words, joinedBy: ", ")
    }

    /// At most four of them behind an arrow.
    private func because(_ reasons: [String], joinedBy separator: String) -> String {
        guard !reasons.isEmpty else { return "" }
        return " ← " + reasons.prefix(4).joined(separator: separator)
            + (reasons.count > 4 ? separator + "and \(reasons.count - 4) more" : "")
    }

    private func kind(_ kind: QuoteKind) -> String {
        switch kind {
        case .direct: "direct quote"
        case .mixed: "partly quoted"
        case .indirect: "reported speech"
        }
    }
}
