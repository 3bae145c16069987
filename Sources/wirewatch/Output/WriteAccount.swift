import JSON
import Monitoring
import NewsModel
import Storage

/// What became of an article as one JSON object and a line feed.
func accountJSON(_ account: Account, all: Bool) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("article")
    write(account.article, source: account.source, into: &json)
    json.key("story")
    json.beginObject()
    json.field("id", account.article.story)
    json.field("first_seen", account.began.rfc3339)
    json.key("articles")
    json.beginArray()
    for other in account.story { write(other, source: nil, common: account.common[other.article.key], into: &json) }
    json.endArray()
    json.endObject()
    json.key("rules")
    json.beginArray()
    for rule in account.rules where all || !rule.isFar { write(rule, into: &json) }
    json.endArray()
    let far = all ? 0 : account.rules.count(where: \.isFar)
    json.field("other_rules", far)
    json.endObject()
    json.newline()
    return json.bytes
}

/// Articles of which one has to be chosen as one JSON object and a line feed.
func candidatesJSON(_ articles: [StoredArticle]) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("articles")
    json.beginArray()
    for article in articles { write(article, source: nil, into: &json) }
    json.endArray()
    json.endObject()
    json.newline()
    return json.bytes
}

private func write(_ stored: StoredArticle, source: String?, common: [String]? = nil, into json: inout JSONWriter) {
    let article = stored.article
    json.beginObject()
    json.field("key", article.key)
    json.field("version", article.version)
    json.field("id", article.id)
    json.field("url", article.url)
    json.field("title", article.title)
    json.field("feed", article.feed)
    json.field("source", source)
    json.field("first_seen", article.firstSeen.rfc3339)
    json.field("date_published", article.published?.rfc3339)
    json.field("text_from", article.textFrom.rawValue)
    json.field("copy_of", stored.copyOf)
    if let common {
        json.key("both_say")
        json.beginArray()
        for word in common { json.string(word) }
        json.endArray()
    }
    json.endObject()
}

private func write(_ account: RuleAccount, into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", account.id)
    json.field("outcome", account.outcome.word)
    json.field("reason", account.reason { $0 })
    switch account.outcome {
    case .alerted(let alerts):
        json.key("alerts")
        json.beginArray()
        for logged in alerts { write(logged, rule: account.rule, into: &json) }
        json.endArray()
    case .kept(_, let alerts): write(alerts, into: &json)
    case .missing, .quiet, .off: break
    }
    json.field("words", account.words)
    json.endObject()
}

/// As the log has it, and what it goes on from.
private func write(_ logged: LoggedAlert, rule: Rule?, into json: inout JSONWriter) {
    json.beginObject()
    writeMembers(of: logged.alert, into: &json)
    json.field("after", logged.before?.id)
    json.field("because", AlertProof(logged, rule: rule).cause)
    json.endObject()
}

private func write(_ alerts: [Alert], into json: inout JSONWriter) {
    guard !alerts.isEmpty else { return }
    json.key("alerts")
    json.beginArray()
    for alert in alerts {
        json.beginObject()
        json.field("id", alert.id)
        json.field("kind", alert.kind.rawValue)
        json.field("time", alert.time.rfc3339)
        json.field("held_by", alert.heldBy)
        json.endObject()
    }
    json.endArray()
}
