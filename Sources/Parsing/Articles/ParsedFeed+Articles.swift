internal import Hashing
package import NewsModel

extension ParsedFeed {
    /// The document's items as articles of a feed, first versions, in document order.
    ///
    /// An item that stands twice in the document, word for word and with the same identity, is one article.
    ///
    /// - Parameters:
    ///   - feedID: the id that the configuration gives the feed.
    ///   - http: the answer the document came in.
    ///   - now: when it was fetched.
    /// - Returns: without what stands twice, so possibly fewer than `items`.
    /// - Complexity: O(n) in the length of the document.
    package func articles(of feedID: String, http: HTTPFacts?, now: Timestamp) -> [Article] {
        var articles: [Article] = []
        articles.reserveCapacity(items.count)
        var identities = Identities(of: self)
        for item in items {
            let words = item.words
            guard let identity = identities.take(item, words) else { continue }
            let digest = contentDigest(words)
            var article = Article(
                key: articleKey(feedID, identity.value),
                feed: feedID,
                id: identity.source == .hash ? "sha256:" + digest.hex : identity.written,
                idSource: identity.source,
                title: words.title,
                text: words.text,
                textFrom: words.from,
                contentHash: "sha256:" + digest.hex,
                firstSeen: now,
                published: item.published ?? item.created ?? item.modified,
                url: item.url,
                language: item.language ?? hints.language
            )
            article.externalURL = item.externalURL
            article.summary = words.summary
            article.image = item.image
            article.modified = item.modified
            article.authors = item.authors.compactMap { person in
                (person.name ?? person.email).map { Author(name: $0, url: person.url) }
            }
            article.tags = item.tags
            article.http = http
            article.problems = item.problems
            articles.append(article)
        }
        return articles
    }
}

/// `ar-` and 16 characters: the same for the same item of the same feed, whenever it is made.
private func articleKey(_ feedID: String, _ identity: String) -> String {
    var hash = SHA256()
    hash.update(feedID)
    hash.update("\0")
    hash.update(identity)
    return "ar-" + hash.finish().base32(16)
}

private func contentDigest(_ words: ItemWords) -> Digest {
    var hash = SHA256()
    hash.update(words.title)
    hash.update("\n")
    hash.update(words.text)
    return hash.finish()
}

extension ParsedItem {
    /// Terms of its categories, each once, in order.
    var tags: [String] {
        var tags: [String] = []
        for category in categories {
            guard let tag = category.term ?? category.label, !tags.contains(tag) else { continue }
            tags.append(tag)
        }
        return tags
    }

    /// Its title and text as they are matched and stored.
    var words: ItemWords {
        let title = title?.line ?? ""
        let content = content?.text ?? ""
        let summary = summary?.text ?? ""
        if !content.isEmpty {
            let rest = summary.isEmpty || summary == content ? nil : summary
            return ItemWords(title: title, text: content, from: .feedContent, summary: rest)
        }
        return ItemWords(title: title, text: summary, from: summary.isEmpty ? .titleOnly : .feedSummary, summary: nil)
    }
}

/// What an item says, as plain text.
struct ItemWords {
    var title: String
    var text: String
    var from: TextFrom
    var summary: String?
}
