package import JSON
package import NewsModel

/// Writes an alert's line, without its line feed.
///
/// - Parameters:
///   - alert: the alert.
///   - seq: its number in the log.
///   - prev: `sha256:` and the hash of the line before.
///   - writer: where to.
package func writeAlert(_ alert: Alert, seq: Int, prev: String, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schema", RecordKind.alert.schema)
    writer.field("seq", seq)
    writer.field("prev", prev)
    writeMembers(of: alert, into: &writer)
    writer.endObject()
}

/// Writes the members of an alert’s line but for those that give its place in the log, into an open object.
package func writeMembers(of alert: Alert, into writer: inout JSONWriter) {
    writer.field("id", alert.id)
    writer.requiredTime("time", alert.time)
    writer.field("severity", alert.severity.rawValue)
    writer.field("kind", alert.kind.rawValue)
    writer.field("message", alert.message)
    writeRule(alert.rule, into: &writer)
    writer.field("does", alert.does.map(\.rawValue))
    writer.list("actors", alert.actors) { writeActor($0, into: &$1) }
    writer.list("topics", alert.topics) { writeTopic($0, into: &$1) }
    writer.list("quotes", alert.quotes) { writeQuote($0, into: &$1) }
    writer.list("evidence", alert.evidence) { writeEvidence($0, into: &$1) }
    writeArticle(of: alert, into: &writer)
    writeStory(alert.story, into: &writer)
    writer.list("changed", alert.changed) { writeChange($0, into: &$1) }
    writer.field("confidence", percent(alert.confidence))
    if !alert.sendTo.isEmpty || alert.heldBy != nil {
        writer.key("delivery")
        writer.beginObject()
        writer.field("to", alert.sendTo)
        writer.field("held_by", alert.heldBy)
        writer.endObject()
    }
}

extension JSONWriter {
    /// Writes a list of objects, or nothing when it is empty.
    fileprivate mutating func list<Element>(
        _ name: StaticString,
        _ elements: [Element],
        _ write: (Element, inout JSONWriter) -> Void
    ) {
        guard !elements.isEmpty else { return }
        key(name)
        beginArray()
        for element in elements { write(element, &self) }
        endArray()
    }
}

private func writeRule(_ rule: AlertRule, into writer: inout JSONWriter) {
    writer.key("rule")
    writer.beginObject()
    writer.field("id", rule.id)
    writer.field("title", rule.title)
    writer.field("watchlist", rule.watchlist)
    writer.field("file", rule.file)
    writer.field("line", max(rule.line, 1))
    writer.field("revision", rule.revision)
    writer.endObject()
}

private func writeActor(_ actor: AlertActor, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", actor.actor.id)
    writer.field("name", actor.actor.name)
    writer.field("schema", actor.actor.kind.followTheMoney)
    writer.field("wikidata_id", actor.actor.ids.first { $0.scheme == "wikidata" && isWikidataID($0.value) }?.value)
    writer.field("position", actor.actor.role)
    writer.field("country", countryCode(actor.actor.country))
    writer.field("part", actor.part.rawValue)
    writer.endObject()
}

private func isWikidataID(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    return text.utf8.first == UInt8(ascii: "Q") && !digits.isEmpty && digits.first != UInt8(ascii: "0")
        && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
}

private func countryCode(_ text: String?) -> String? {
    guard let text, text.utf8.count == 2,
        text.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return nil }
    return text
}

private func writeTopic(_ topic: AlertTopic, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", topic.id)
    writer.field("name", topic.name)
    writer.field("uri", topic.uri)
    writer.field("matched", topic.matched)
    writer.endObject()
}

private func writeEvidence(_ evidence: Evidence, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("for", evidence.role)
    writer.field("exact", evidence.exact)
    writer.field("prefix", evidence.prefix.isEmpty ? nil : evidence.prefix)
    writer.field("suffix", evidence.suffix.isEmpty ? nil : evidence.suffix)
    writer.span(evidence.span, text: nil)
    writer.endObject()
}

private func writeArticle(of alert: Alert, into writer: inout JSONWriter) {
    let article = alert.article
    writer.key("article")
    writer.beginObject()
    writer.field("key", article.key)
    writer.field("version", article.version)
    writer.field("text_from", article.textFrom.rawValue)
    writer.field("id", article.id)
    writer.field("url", article.url)
    writer.field("title", article.title)
    writer.field("date_published", article.published)
    writer.field("language", languageTag(article.language))
    writer.list("authors", article.authors) { author, writer in
        writer.beginObject()
        writer.field("name", author.name)
        writer.endObject()
    }
    writer.field("feed", article.feed)
    writer.field("source", alert.source)
    writer.field("agency", alert.agency)
    writer.field("located", alert.located)
    writer.requiredTime("fetched_at", article.http?.fetchedAt ?? article.firstSeen)
    writer.field("content_sha256", article.contentHash)
    writer.endObject()
}

private func writeStory(_ story: Story, into writer: inout JSONWriter) {
    writer.key("story")
    writer.beginObject()
    writer.field("id", story.id)
    writer.requiredTime("first_seen", story.firstSeen)
    writer.field("articles", max(story.articles, 1))
    writer.field("sources", max(story.sources, 1))
    writer.list("copies", Array(story.copies.prefix(10))) { copy, writer in
        writer.beginObject()
        writer.field("feed", copy.feed)
        writer.field("url", copy.url)
        writer.field("similarity", percent(copy.similarity))
        writer.requiredTime("fetched_at", copy.fetchedAt)
        writer.endObject()
    }
    writer.endObject()
}

private func writeChange(_ change: Change, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("what", change.what)
    writer.field("before", change.before)
    writer.field("after", change.after)
    writer.endObject()
}

extension ActorKind {
    /// The name of a FollowTheMoney schema.
    ///
    /// It has none for a people or a broadcaster: those get the nearest above.
    var followTheMoney: String {
        switch self {
        case .person: "Person"
        case .organization, .media: "Organization"
        case .publicBody: "PublicBody"
        case .company: "Company"
        case .country: "LegalEntity"
        case .group: "Thing"
        }
    }

    /// The kind that a FollowTheMoney schema stands for.
    init?(followTheMoney name: String) {
        switch name {
        case "Person": self = .person
        case "Organization": self = .organization
        case "PublicBody": self = .publicBody
        case "Company": self = .company
        case "LegalEntity": self = .country
        case "Thing": self = .group
        default: return nil
        }
    }
}
