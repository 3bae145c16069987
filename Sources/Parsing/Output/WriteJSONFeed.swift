internal import JSON
internal import NewsModel

/// Writes a feed as JSON Feed 1.1 with what that has no name for under `_wirewatch`.
///
/// HTML is sanitised and its addresses are absolute; titles and descriptions are plain text. `output` takes what is
/// written so far whenever it is more than 256 KiB, so that no large feed stands in memory twice.
///
/// Source: jsonfeed.org/version/1.1.
func writeJSONFeed(_ feed: ParsedFeed, into writer: inout JSONWriter, flushingTo output: ([UInt8]) -> Void) {
    writer.beginObject()
    writer.field("version", "https://jsonfeed.org/version/1.1")
    writer.field("title", feed.title?.line ?? "")
    writer.field("home_page_url", feed.hints.homePage)
    writer.field("feed_url", feed.feedURL)
    writer.field("description", filled(feed.description?.line))
    writer.field("icon", feed.logo ?? feed.image?.url)
    writer.field("favicon", feed.icon)
    writer.people("authors", feed.authors)
    writer.field("language", feed.hints.language)
    writer.key("_wirewatch")
    writeExtras(of: feed, into: &writer)
    writer.key("items")
    writer.beginArray()
    var identities = Identities(of: feed)
    var repetition = 1
    for item in feed.items {
        let words = item.words
        let identity = identities.take(id: item.id, from: item.idSource, url: item.url, words)
        var written = identity.map { $0.source == .hash ? nil : $0.written } ?? nil
        if identity?.source == .id, let absolute = item.absoluteID { written = absolute }
        if identity == nil { repetition += 1 }
        let id = written ?? contentID(words) + (identity == nil ? "-\(repetition)" : "")
        writeItem(item, id: id, from: identity?.source ?? .hash, words, into: &writer)
        if writer.bytes.count > 256 << 10 { writer.handOver(to: output) }
    }
    writer.endArray()
    writer.endObject()
}

private func writeExtras(of feed: ParsedFeed, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("format", feed.format)
    writer.field("encoding", feed.encoding)
    writer.field("malformed", feed.isMalformed)
    writer.problems(feed.problems)
    writer.field("id", feed.id)
    writer.links(feed.links)
    writer.field("rights", filled(feed.rights?.line))
    writer.field("info", filled(feed.info?.line))
    writer.generator(feed.generator)
    writer.categories(feed.categories)
    writer.people("contributors", feed.contributors)
    writer.person("publisher", feed.publisher)
    if let image = feed.image {
        writer.key("image")
        writer.beginObject()
        writer.field("url", image.url)
        writer.field("title", image.title)
        writer.field("link", image.link)
        writer.field("width", image.width)
        writer.field("height", image.height)
        writer.field("description", image.description)
        writer.endObject()
    }
    writer.field("logo", feed.logo)
    writer.field("ttl", feed.ttl)
    writer.field("docs", feed.docs)
    writer.field("license", feed.license)
    writer.field("updated", feed.updated?.rfc3339)
    writer.field("published", feed.published?.rfc3339)
    writer.field("created", feed.created?.rfc3339)
    writer.field("validity_start", feed.validity.start?.rfc3339)
    writer.field("validity_end", feed.validity.end?.rfc3339)
    writer.field("new_url", feed.newURL)
    writer.place(feed.place)
    writer.reply(feed.reply)
    writer.itunes(isBlocked: feed.isBlocked, isExplicit: feed.isExplicit)
    writer.field("hub", feed.hints.hub)
    writer.endObject()
}

/// An absent or empty text is nothing.
func filled(_ text: String?) -> String? {
    text.flatMap { $0.isEmpty ? nil : $0 }
}
