internal import JSON
internal import NewsModel

extension JSONValue {
    /// The alert, when this is one of the kinds that rules make.
    var alertRecord: Alert? {
        guard self["schema"]?.stringValue == RecordKind.alert.schema, let id = self["id"]?.stringValue,
            let time = self["time"]?.timeValue, let severity = self["severity"]?.stringValue.flatMap(Severity.init),
            let kind = self["kind"]?.stringValue.flatMap(AlertKind.init), let message = self["message"]?.stringValue,
            let rule = self["rule"]?.alertRule, let article = self["article"]?.alertArticle,
            let story = self["story"]?.story(seen: time)
        else { return nil }
        var alert = Alert(
            id: id,
            time: time,
            severity: severity,
            kind: kind,
            message: message,
            rule: rule,
            evidence: (self["evidence"]?.arrayValue ?? []).compactMap(\.evidence),
            article: article,
            story: story
        )
        alert.does = (self["does"]?.stringValues ?? []).compactMap(Verb.init)
        alert.actors = (self["actors"]?.arrayValue ?? []).compactMap(\.alertActor)
        alert.topics = (self["topics"]?.arrayValue ?? []).compactMap(\.alertTopic)
        alert.quotes = (self["quotes"]?.arrayValue ?? []).compactMap(\.alertQuoteValue)
        alert.source = self["article"]?["source"]?.stringValue
        alert.agency = self["article"]?["agency"]?.stringValue
        alert.located = self["article"]?["located"]?.stringValue
        alert.changed = (self["changed"]?.arrayValue ?? []).compactMap(\.change)
        alert.confidence = self["confidence"]?.intValue ?? 0
        alert.sendTo = self["delivery"]?["to"]?.stringValues ?? []
        alert.heldBy = self["delivery"]?["held_by"]?.stringValue
        return alert
    }

    private var alertRule: AlertRule? {
        guard let id = self["id"]?.stringValue, let watchlist = self["watchlist"]?.stringValue,
            let revision = self["revision"]?.stringValue
        else { return nil }
        return AlertRule(
            id: id,
            title: self["title"]?.stringValue,
            watchlist: watchlist,
            file: self["file"]?.stringValue ?? "",
            line: self["line"]?.intValue ?? 1,
            revision: revision
        )
    }

    private var alertActor: AlertActor? {
        guard let id = self["id"]?.stringValue, let name = self["name"]?.stringValue else { return nil }
        let kind = self["schema"]?.stringValue.flatMap { ActorKind(followTheMoney: $0) } ?? .organization
        var actor = Actor(id: id, name: name, kind: kind)
        actor.role = self["position"]?.stringValue
        actor.country = self["country"]?.stringValue
        if let value = self["wikidata_id"]?.stringValue {
            actor.ids = [Identifier(scheme: "wikidata", value: value)]
        }
        return AlertActor(actor: actor, part: self["part"]?.stringValue.flatMap(ActorPart.init) ?? .mentioned)
    }

    private var alertTopic: AlertTopic? {
        guard let id = self["id"]?.stringValue, let name = self["name"]?.stringValue else { return nil }
        return AlertTopic(
            id: id,
            name: name,
            uri: self["uri"]?.stringValue,
            matched: self["matched"]?.stringValues ?? []
        )
    }

    private var evidence: Evidence? {
        guard let role = self["for"]?.stringValue, let exact = self["exact"]?.stringValue, let span = spanValue else {
            return nil
        }
        return Evidence(
            role: role,
            exact: exact,
            prefix: self["prefix"]?.stringValue ?? "",
            suffix: self["suffix"]?.stringValue ?? "",
            span: span
        )
    }

    private var alertArticle: Article? {
        guard let key = self["key"]?.stringValue, let feed = self["feed"]?.stringValue,
            let id = self["id"]?.stringValue, let title = self["title"]?.stringValue,
            let contentHash = self["content_sha256"]?.stringValue, let fetchedAt = self["fetched_at"]?.timeValue
        else { return nil }
        var article = Article(
            key: key,
            feed: feed,
            id: id,
            title: title,
            text: "",
            contentHash: contentHash,
            firstSeen: fetchedAt
        )
        article.version = self["version"]?.intValue ?? 1
        article.textFrom = self["text_from"]?.stringValue.flatMap(TextFrom.init) ?? .feedContent
        article.url = self["url"]?.stringValue
        article.published = self["date_published"]?.timeValue
        article.language = self["language"]?.stringValue
        article.authors = self["authors"]?.authors ?? []
        return article
    }

    private func story(seen time: Timestamp) -> Story? {
        guard let id = self["id"]?.stringValue else { return nil }
        return Story(
            id: id,
            firstSeen: self["first_seen"]?.timeValue ?? time,
            articles: self["articles"]?.intValue ?? 1,
            sources: self["sources"]?.intValue ?? 1,
            copies: (self["copies"]?.arrayValue ?? []).compactMap { $0.copy(seen: time) }
        )
    }

    private func copy(seen time: Timestamp) -> Copy? {
        self["feed"]?.stringValue.map {
            Copy(
                key: "",
                feed: $0,
                url: self["url"]?.stringValue,
                similarity: self["similarity"]?.intValue ?? 0,
                fetchedAt: self["fetched_at"]?.timeValue ?? time
            )
        }
    }

    private var change: Change? {
        self["what"]?.stringValue.map {
            Change(what: $0, before: self["before"]?.stringValue, after: self["after"]?.stringValue)
        }
    }
}
