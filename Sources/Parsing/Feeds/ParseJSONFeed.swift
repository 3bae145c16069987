internal import JSON
internal import NewsModel

/// Reads a JSON Feed; a type that is wrong makes a field absent.
///
/// Source: jsonfeed.org/version/1.1.
func parseJSONFeed(_ decoded: DecodedDocument, _ headers: DocumentHeaders) throws(FeedError) -> ParsedFeed {
    let document: JSONValue
    do {
        document = try parseJSON(decoded.bytes)
    } catch {
        throw .malformed(line: error.line, reason: reason(error))
    }
    let version = document["version"]?.stringValue ?? ""
    guard document.objectValue != nil, document["items"]?.arrayValue != nil,
        version.contains("jsonfeed.org") || document["title"]?.stringValue != nil
    else { throw .notAFeed(found: "JSON of another kind") }
    let format = version.hasSuffix("/1") || version.hasSuffix("1.0") ? "json1" : "json11"
    var reader = JSONFeedReader(
        base: headers.url,
        fetched: headers.fetched,
        format: format,
        encoding: decoded.encoding.name
    )
    reader.feed.problems = decoded.problems
    reader.feed.isMalformed = !decoded.problems.isEmpty
    reader.read(document)
    if reader.feed.hints.language == nil {
        reader.feed.hints.language = headers.contentLanguage.flatMap(languageTag)
    }
    return reader.feed
}

private func reason(_ error: JSONError) -> String {
    switch error {
    case .malformed(_, let column, let reason): "not JSON at column \(column): \(reason)"
    case .tooDeep(_, _, let limit): "more than \(limit) arrays and objects inside each other"
    }
}

private struct JSONFeedReader {
    var feed: ParsedFeed
    private let base: String?
    private let fetched: Timestamp?

    init(base: String?, fetched: Timestamp?, format: String, encoding: String) {
        self.base = base
        self.fetched = fetched
        feed = ParsedFeed(format: format, encoding: encoding)
    }

    mutating func read(_ document: JSONValue) {
        feed.title = text(document["title"])
        feed.description = text(document["description"])
        feed.hints.title = feed.title?.line
        feed.hints.homePage = address(document["home_page_url"])
        feed.hints.language = document["language"]?.stringValue.flatMap(languageTag)
        feed.feedURL = address(document["feed_url"])
        feed.logo = address(document["icon"])
        feed.icon = address(document["favicon"])
        feed.authors = people(document)
        feed.newURL = address(document["next_url"])
        for hub in document["hubs"]?.arrayValue ?? [] where feed.hints.hub == nil {
            if hub["type"]?.stringValue?.loweredASCII == "websub" || hub["type"] == nil {
                feed.hints.hub = address(hub["url"])
            }
        }
        let items = document["items"]?.arrayValue ?? []
        feed.items = items.prefix(Limits.items).compactMap { $0.objectValue == nil ? nil : item($0) }
        if items.count > Limits.items { feed.problems.append(Problem(code: "too-many-items")) }
    }

    private mutating func item(_ value: JSONValue) -> ParsedItem {
        var item = ParsedItem()
        item.id = string(value["id"])
        item.idSource = .id
        item.url = address(value["url"])
        item.externalURL = address(value["external_url"])
        item.title = text(value["title"])
        item.summary = text(value["summary"])
        if let html = filled(value["content_html"]) {
            item.content = Markup(value: html, isHTML: true, base: item.url ?? base)
        } else {
            item.content = text(value["content_text"])
        }
        item.image = address(value["image"]) ?? address(value["banner_image"])
        for (name, field) in [("date_published", \ParsedItem.published), ("date_modified", \ParsedItem.modified)] {
            guard let written = filled(value[name]) else { continue }
            guard let (date, rule) = readFeedDate(written) else {
                item.problems.append(Problem(code: "bad-date"))
                continue
            }
            item[keyPath: field] = date
            if field == \.published { item.dateRule = rule }
            if !isPlausible(date, fetched: fetched) { item.problems.append(Problem(code: "implausible-date")) }
        }
        item.authors = people(value)
        item.language = value["language"]?.stringValue.flatMap(languageTag) ?? feed.hints.language
        item.categories = (value["tags"]?.arrayValue ?? []).prefix(Limits.list).compactMap { tag in
            filled(tag).map { Category(term: $0, scheme: nil, label: nil) }
        }
        item.attachments = (value["attachments"]?.arrayValue ?? []).prefix(Limits.list).compactMap { file in
            guard let url = address(file["url"]) else { return nil }
            return Attachment(
                url: url,
                mediaType: filled(file["mime_type"]),
                size: whole(file["size_in_bytes"]),
                title: filled(file["title"]),
                seconds: whole(file["duration_in_seconds"])
            )
        }
        return item
    }

    private mutating func people(_ value: JSONValue) -> [Person] {
        let listed = value["authors"]?.arrayValue ?? value["author"].map { [$0] } ?? []
        return listed.prefix(Limits.list).compactMap { author in
            let person = Person(name: filled(author["name"]), email: nil, url: address(author["url"]))
            return person.isEmpty ? nil : person
        }
    }

    private mutating func text(_ value: JSONValue?) -> Markup? {
        filled(value).map { Markup(value: $0, isHTML: false, base: base) }
    }

    /// A string without white space around it; where it was encoded twice, as it was meant.
    private mutating func filled(_ value: JSONValue?) -> String? {
        guard let written = value?.stringValue?.trimmed, !written.isEmpty else { return nil }
        guard let once = written.withBytes({ decodedTwice($0) }) else { return written }
        if feed.problems.count < Limits.problems { feed.problems.append(Problem(code: "double-encoded")) }
        return once.withUnsafeBufferPointer { String(valid: $0) }
    }

    private mutating func address(_ value: JSONValue?) -> String? {
        filled(value).map { resolve($0, against: base) }
    }

    /// Ids are strings, but some publishers write numbers.
    private mutating func string(_ value: JSONValue?) -> String? {
        if case .number(let digits)? = value { return digits }
        return filled(value)
    }

    private func whole(_ value: JSONValue?) -> Int? {
        if let number = value?.intValue { return number }
        return value?.doubleValue.flatMap { Int(exactly: $0.rounded()) }
    }
}
