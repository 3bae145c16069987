internal import JSON
internal import NewsModel

extension JSONValue {
    /// The stored article, when this is one.
    var articleRecord: StoredArticle? {
        guard self["schema"]?.stringValue == RecordKind.article.schema, let seq = self["seq"]?.intValue,
            let own = self["_wirewatch"], let key = own["key"]?.stringValue, let feed = own["feed"]?.stringValue,
            let id = self["id"]?.stringValue, let contentHash = own["content_sha256"]?.stringValue,
            let firstSeen = own["first_seen"]?.timeValue
        else { return nil }
        var article = Article(
            key: key,
            feed: feed,
            id: id,
            title: self["title"]?.stringValue ?? "",
            text: self["content_text"]?.stringValue ?? "",
            contentHash: contentHash,
            firstSeen: firstSeen
        )
        article.idSource = own["id_source"]?.stringValue.flatMap(IDSource.init) ?? .guid
        article.textFrom = own["text_from"]?.stringValue.flatMap(TextFrom.init) ?? .feedContent
        article.version = own["version"]?.intValue ?? 1
        article.replaces = own["replaces"]?.stringValue
        article.http = own["http"]?.httpFacts
        article.problems = (own["problems"]?.arrayValue ?? []).compactMap(\.problem)
        article.url = self["url"]?.stringValue
        article.externalURL = self["external_url"]?.stringValue
        article.summary = self["summary"]?.stringValue
        article.image = self["image"]?.stringValue
        article.published = self["date_published"]?.timeValue
        article.modified = self["date_modified"]?.timeValue
        article.authors = self["authors"]?.authors ?? []
        article.tags = self["tags"]?.stringValues ?? []
        article.language = self["language"]?.stringValue
        return StoredArticle(
            article: article,
            extraction: own.extraction(language: article.language ?? "und"),
            story: own["story"]?.stringValue ?? "",
            copyOf: own["copy_of"]?.stringValue,
            extractor: own["extractor"]?.stringValue ?? "",
            seq: seq
        )
    }

    /// The authors of an array.
    var authors: [Author] {
        (arrayValue ?? []).compactMap { record in
            record["name"]?.stringValue.map { Author(name: $0, url: record["url"]?.stringValue) }
        }
    }

    private func extraction(language: String) -> Extraction {
        var extraction = Extraction(language: language)
        if let record = self["dateline"], let span = record.spanValue, let place = record["place"]?.stringValue {
            extraction.dateline = Dateline(
                span: span,
                place: place,
                agency: record["agency"]?.stringValue,
                date: record["date"]?.stringValue
            )
        }
        extraction.mentions = (self["mentions"]?.arrayValue ?? []).compactMap(\.mention)
        extraction.quotes = (self["quotes"]?.arrayValue ?? []).compactMap(\.quoteValue)
        return extraction
    }

    private var mention: Mention? {
        guard let span = spanValue, let type = self["type"]?.stringValue.flatMap(MentionType.init),
            let entity = self["entity"]?.entityValue
        else { return nil }
        return Mention(span: span, type: type, entity: entity)
    }

    private var httpFacts: HTTPFacts? {
        guard let status = self["status"]?.intValue, let url = self["url"]?.stringValue,
            let fetchedAt = self["fetched_at"]?.timeValue
        else { return nil }
        return HTTPFacts(
            status: status,
            url: url,
            etag: self["etag"]?.stringValue,
            lastModified: self["last_modified"]?.stringValue,
            date: self["date"]?.stringValue,
            fetchedAt: fetchedAt
        )
    }

    private var problem: Problem? {
        self["code"]?.stringValue.map { Problem(code: $0, line: self["line"]?.intValue ?? 0) }
    }
}
