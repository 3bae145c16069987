import Alerting
import Delivery
import Monitoring
import NewsModel
import NewsWatching
import Terminal

extension RuleAccount {
    /// Whether nothing that the rule asks for stands in the article.
    var isFar: Bool {
        if case .quiet(let silence) = outcome { silence.isFar } else { false }
    }

    /// One sentence for people; `name` says which article is meant by a key.
    func reason(name: (String) -> String) -> String {
        switch outcome {
        case .alerted(let alerts): alerts.map { words($0.alert) }.joined(separator: "; ")
        case .kept(let reason, let earlier): "it holds, but " + kept(reason, earlier, name)
        case .missing(let isOld):
            "it holds today, but no alert was raised when the article was read"
                + (isOld
                    ? ": items older than three days in a feed’s first poll raise none"
                    : ": the rule may be newer, or was changed")
        case .quiet(let silence): "\(silence)"
        case .off(let reason): reason.words
        }
    }

    private func kept(_ reason: Reason, _ earlier: [Alert], _ name: (String) -> String) -> String {
        let alerts = earlier.last.map { last in
            ": " + words(last) + (earlier.count > 1 ? " (and \(earlier.count - 1) before)" : "")
        }
        switch reason {
        case .alreadyAlerted(let what):
            return "this \(what.rawValue) was alerted already, and \(nothingNew)" + (alerts ?? "")
        case .copy(let key): return "this is a copy of \(name(key)), and the story was alerted already" + (alerts ?? "")
        default: return "\(reason)" + (alerts ?? "")
        }
    }

    /// What would have made another alert.
    private var nothingNew: String {
        let again = rule?.againIf ?? []
        let asked = [(AgainReason.newQuote, "quote"), (.newAct, "act"), (.newActor, "actor")]
        let nouns = asked.filter { again.contains($0.0) }.map(\.1)
        if !nouns.isEmpty {
            let whose = again.contains(.newAct) ? " (an act is compared with those shown of its speaker)" : ""
            return "no " + nouns.joined(separator: " or ") + " here is new" + whose
        }
        return again.contains(.correction)
            ? "the rule alerts again for a correction only (again-if)" : "the rule never alerts again (again-if)"
    }

    /// An alert in a few words: id, kind, time.
    func words(_ alert: Alert) -> String {
        "\(alert.id), \(alert.kind.rawValue), \(moment(alert.time))"
            + (alert.heldBy.map { ", " + heldWords($0) } ?? "")
    }
}

extension Outcome {
    /// One word.
    var word: String {
        switch self {
        case .alerted: "alerted"
        case .kept(.waitsForSources, _): "waits"
        case .kept: "folded"
        case .missing: "missing"
        case .quiet: "quiet"
        case .off: "off"
        }
    }

    /// Whether a reader wants the words that hold the rule: no alert shows them.
    var showsWords: Bool {
        switch self {
        case .kept, .missing: true
        case .alerted, .quiet, .off: false
        }
    }

    /// Whether it is not read from the log.
    var isJudgedToday: Bool {
        if case .alerted = self { false } else { true }
    }
}
