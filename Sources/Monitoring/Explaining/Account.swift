package import Alerting
package import NewsModel
package import NewsWatching
package import Storage

/// What became of one article, rule by rule.
package struct Account: Sendable {
    /// The article, as it was read last.
    package var article: StoredArticle
    /// The feed’s title.
    package var source: String?
    /// When the first article of its story was read.
    package var began: Timestamp
    /// The articles of its story, this one too, each in its latest version, in the order in which they came.
    package var story: [StoredArticle]
    /// By the key of another article of its story: the telling words that both have, those that tell most first.
    package var common: [String: [String]]
    /// In the order of the watchlists; then rules that are in none any more and have alerts in the log.
    package var rules: [RuleAccount]
}

/// What became of an article under one rule.
package struct RuleAccount: Sendable {
    /// The rule’s id.
    package var id: String
    /// The rule as it is today; `nil` when it is in no watchlist.
    package var rule: Rule?
    /// Whether it alerted, and if not why.
    package var outcome: Outcome
    /// Words that hold the rule today, at most two passages.
    package var words: [String] = []
}

/// Whether a rule alerted on an article, and if not why.
package enum Outcome: Sendable {
    /// The alerts of the log on this article, the oldest first.
    case alerted([LoggedAlert])
    /// The rule holds, and its memory kept it quiet; with its alerts on the same story from before.
    case kept(Reason, earlier: [Alert])
    /// The rule holds today and nothing kept it quiet, but the log has no alert; `isOld` for an article that was older
    /// than three days when it was first read.
    case missing(isOld: Bool)
    /// The rule does not hold.
    case quiet(Silence)
    /// The rule is switched off.
    case off(OffReason)
}

/// An alert of the log.
package struct LoggedAlert: Sendable {
    /// As it was written.
    package var alert: Alert
    /// The last one before it of its rule on the same story, article or day.
    package var before: Alert?
}
