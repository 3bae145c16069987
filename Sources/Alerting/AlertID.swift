internal import Hashing
internal import NewsModel

/// What one alert of a rule is for: the alert's id is made of it, and memory is kept by it.
struct Subject: Sendable, Hashable {
    /// The rule's id.
    var rule: String
    /// A story's id, an article's key, a UTC day or a quote's id.
    var what: String
}

/// The id of an alert: `al-` and 16 base32 characters of the SHA-256 of rule, what once-per counts, kind and step.
///
/// They are joined by NUL. `step` is how many alerts this rule has already raised on it; a replay gives the same.
func alertID(_ subject: Subject, kind: AlertKind, step: Int) -> String {
    "al-" + sha256("\(subject.rule)\0\(subject.what)\0\(kind.rawValue)\0\(step)").base32(16)
}
