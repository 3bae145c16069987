internal import Hashing
internal import JSON
internal import NewsModel

/// Writes one item of a JSON Feed.
func writeItem(_ item: ParsedItem, id: String, from source: IDSource, _ words: ItemWords, into writer: inout JSONWriter)
{
    writer.beginObject()
    writer.field("id", id)
    writer.field("url", item.url)
    writer.field("external_url", item.externalURL)
    writer.field("title", filled(words.title))
    let body = item.content ?? item.summary
    if let body, body.isHTML { writer.field("content_html", filled(sanitized(body))) }
    writer.field("content_text", body.flatMap { filled($0.isHTML ? words.text : $0.value) })
    if item.content != nil { writer.field("summary", filled(item.summary.map { $0.isHTML ? $0.text : $0.value })) }
    writer.field("image", item.image ?? firstPicture(item.content) ?? firstPicture(item.summary))
    writer.field("date_published", (item.published ?? item.created)?.rfc3339)
    writer.field("date_modified", item.modified?.rfc3339)
    writer.people("authors", item.authors)
    writer.field("tags", item.tags)
    writer.field("language", item.content?.language ?? item.language)
    writeAttachments(item, into: &writer)
    writer.key("_wirewatch")
    writeExtras(of: item, words, idSource: source, into: &writer)
    writer.endObject()
}

/// An id for an item whose publisher gave none.
func contentID(_ words: ItemWords) -> String {
    "sha256:" + sha256(words.title + "\n" + words.text).hex
}

private func writeAttachments(_ item: ParsedItem, into writer: inout JSONWriter) {
    guard !item.attachments.isEmpty else { return }
    writer.key("attachments")
    writer.beginArray()
    for file in item.attachments {
        writer.beginObject()
        writer.field("url", file.url)
        writer.field("mime_type", file.mediaType ?? "application/octet-stream")
        writer.field("title", file.title)
        writer.field("size_in_bytes", file.size)
        writer.field("duration_in_seconds", file.seconds)
        writer.endObject()
    }
    writer.endArray()
}

private func writeExtras(of item: ParsedItem, _ words: ItemWords, idSource: IDSource, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id_source", idSource.rawValue)
    writer.field("date_rule", item.dateRule?.rawValue)
    writer.problems(item.problems + words.problems)
    if let title = item.title, title.isHTML { writer.field("title_html", filled(sanitized(title))) }
    if let summary = item.summary, summary.isHTML { writer.field("summary_html", filled(sanitized(summary))) }
    writer.field("content_src", item.contentSource)
    writer.field("guid_is_permalink", item.isPermalink)
    writer.links(item.links)
    writer.categories(item.categories)
    writer.field("rights", filled(item.rights?.line))
    writer.source(item.source)
    writer.field("comments_url", item.commentsURL)
    writer.field("comments_feed_url", item.commentsFeedURL)
    writer.field("comment_post_url", item.commentPostURL)
    writer.people("contributors", item.contributors)
    writer.person("publisher", item.publisher)
    writer.field("created", item.created?.rfc3339)
    writer.field("expired", item.expired?.rfc3339)
    writer.field("license", item.license)
    writer.place(item.place)
    writer.reply(item.reply)
    writer.itunes(
        isBlocked: item.isBlocked,
        isExplicit: item.isExplicit,
        duration: item.duration,
        subtitle: item.subtitle
    )
    if !item.thumbnails.isEmpty {
        writer.key("media")
        writer.beginObject()
        writer.key("thumbnails")
        writer.beginArray()
        for url in item.thumbnails {
            writer.beginObject()
            writer.field("url", url)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
    }
    writer.endObject()
}
