internal import Hashing
internal import NewsModel

/// What one alert of a rule is for: the alert's id is made of it, and memory is kept by it.
struct Occasion: Sendable, Hashable {
    /// The rule's id.
    var rule: String
    /// A story's id, an article's key, a UTC day or a quote's id.
    var what: String
}

extension Occasion {
    /// What an alert of the rule on a finding is for; the story for rules that alert once per quote.
    ///
    /// The day is that of the article's fetch, so that a replay counts the same.
    init(of finding: Finding, rule: Rule) {
        self.rule = rule.id
        what =
            switch rule.oncePer {
            case .story, .quote: finding.story.id
            case .article: finding.article.key
            case .day: finding.article.firstSeen.date.iso8601
            }
    }
}

/// The id of an alert: `al-` and 16 base32 characters of the SHA-256 of rule, what once-per counts, kind and step.
///
/// They are joined by NUL. `step` is how many alerts this rule has already raised on it; a replay gives the same.
func alertID(_ occasion: Occasion, kind: AlertKind, step: Int) -> String {
    "al-" + sha256("\(occasion.rule)\0\(occasion.what)\0\(kind.rawValue)\0\(step)").base32(16)
}
