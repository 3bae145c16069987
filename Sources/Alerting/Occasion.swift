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

/// The id of an alert: `al-` and 16 base32 characters of the SHA-256 of rule, what once-per counts, the article's key,
/// its version, and whether it is a correction, joined by NUL.
///
/// What is remembered is not in it: a version raises at most one alert and one correction on an occasion, so no id is
/// given out twice, and a replay gives the same however much was forgotten meanwhile.
func alertID(_ occasion: Occasion, _ raised: Raised) -> String {
    let kind = raised.isCorrection ? "correction" : "alert"
    return "al-"
        + sha256("\(occasion.rule)\0\(occasion.what)\0\(raised.article)\0\(raised.version)\0\(kind)").base32(16)
}
