internal import NewsModel

/// What `defaults` and a rule can both say; `nil` where one does not.
struct RuleSettings {
    var severity: Severity?
    var send: [String]?
    var oncePer: OncePer?
    var againIf: Set<AgainReason>?
    var forgetAfter: Duration?
    var atMost: Rate?
    /// Of `defaults` only: for conditions without languages of their own.
    var languages: [String]?
    /// Of `defaults` only: for conditions without feeds of their own.
    var feeds: [FeedSelector]?

    /// These settings with those of `other` where these say nothing.
    func over(_ other: RuleSettings) -> RuleSettings {
        var merged = other
        merged.severity = severity ?? other.severity
        merged.send = send ?? other.send
        merged.oncePer = oncePer ?? other.oncePer
        merged.againIf = againIf ?? other.againIf
        merged.forgetAfter = forgetAfter ?? other.forgetAfter
        merged.atMost = atMost ?? other.atMost
        return merged
    }
}
