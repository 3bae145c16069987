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
    /// - Returns: without what stands twice, so possibly fewer than `items`; and what a feed's state remembers of each.
    /// - Complexity: O(n) in the length of the document.
    package func articles(
        of feedID: String,
        http: HTTPFacts?,
        now: Timestamp
    ) -> (articles: [Article], seen: [SeenItem]) {
        var articles: [Article] = []
        articles.reserveCapacity(items.count)
        var seen: [SeenItem] = []
        seen.reserveCapacity(items.count)
        var identities = Identities(of: self)
        var hash = SHA256()
        // Fields are taken one by one where they lie: an item and an article have many, and a copy touches each.
        items.withUnsafeBufferPointer { items in
            for index in items.indices {
                let words = ItemWords(title: items[index].title, items[index].summary, items[index].content)
                guard
                    let identity = identities.take(
                        id: items[index].id,
                        from: items[index].idSource,
                        url: items[index].url,
                        words
                    )
                else { continue }
                let key = keyDigest(feedID, identity.value, &hash)
                let content = contentDigest(words, &hash)
                let contentHash = content.hex(after: "sha256:")
                articles.append(
                    Article(
                        key: key.base32(16, after: "ar-"),
                        feed: feedID,
                        id: identity.source == .hash ? contentHash : identity.written,
                        idSource: identity.source,
                        title: words.title,
                        text: words.text,
                        textFrom: words.from,
                        contentHash: contentHash,
                        firstSeen: now
                    )
                )
                let last = articles.count - 1
                articles[last].summary = words.summary
                articles[last].http = http
                articles[last].problems = items[index].problems + words.problems
                fill(&articles[last], from: items, index)
                let secondary = secondaryKey(
                    url: items[index].url,
                    title: words.title,
                    published: items[index].published ?? items[index].created,
                    isAlone: items.count == 1
                )
                seen.append(SeenItem(key: key.first64, content: content.first32, secondary: secondary))
            }
        }
        return (articles, seen)
    }

    /// Puts in what is taken from the item as it is.
    private func fill(_ article: inout Article, from items: UnsafeBufferPointer<ParsedItem>, _ index: Int) {
        let published = items[index].published ?? items[index].created ?? items[index].modified
        // A date that was never filled must not make what is new look old.
        article.published = published.flatMap { isPlausible($0, fetched: nil) ? $0 : nil }
        article.url = items[index].url
        article.language = items[index].language ?? hints.language
        article.externalURL = items[index].externalURL
        article.image = items[index].image
        article.modified = items[index].modified
        article.authors = items[index].authors.compactMap { person in
            (person.name ?? person.email).map { Author(name: $0, url: person.url) }
        }
        article.tags = Parsing.tags(of: items[index].categories)
    }
}

/// The same for the same item of the same feed, whenever it is made.
private func keyDigest(_ feedID: String, _ identity: String, _ hash: inout SHA256) -> Digest {
    hash.update(feedID)
    hash.update("\0")
    hash.update(identity)
    return hash.finish()
}

private func contentDigest(_ words: ItemWords, _ hash: inout SHA256) -> Digest {
    hash.update(words.title)
    hash.update("\n")
    hash.update(words.text)
    return hash.finish()
}

extension ParsedItem {
    /// Terms of its categories, each once, in order.
    var tags: [String] { Parsing.tags(of: categories) }

    /// Its title and text as they are matched and stored.
    var words: ItemWords { ItemWords(title: title, summary, content) }
}

private func tags(of categories: [Category]) -> [String] {
    var tags: [String] = []
    for category in categories {
        // Terms are plain text by every standard; publishers escape them once too often all the same.
        guard let term = category.term ?? category.label else { continue }
        let tag = looksLikeHTML(term) ? plainLine(ofHTML: term) : term
        guard !tag.isEmpty, !tags.contains(tag) else { continue }
        tags.append(tag)
    }
    return tags
}

/// What an item says, as plain text.
struct ItemWords {
    var title: String
    var text: String
    var from: TextFrom
    var summary: String?
    /// That there were more of them than are kept.
    var problems: [Problem] = []

    /// The words of an item: its content, else its summary, is the text.
    init(title: Markup?, _ summary: Markup?, _ content: Markup?) {
        let whole = (title?.line ?? "", content?.text ?? "", summary?.text ?? "")
        self.title = cut(whole.0, to: Limits.title)
        let content = cut(whole.1, to: Limits.text)
        let summary = cut(whole.2, to: Limits.text)
        if self.title != whole.0 || content != whole.1 || summary != whole.2 {
            problems.append(Problem(code: "text-too-long"))
        }
        if content.isEmpty {
            text = summary
            from = summary.isEmpty ? .titleOnly : .feedSummary
        } else {
            text = content
            from = .feedContent
            self.summary = summary.isEmpty || summary == content ? nil : summary
        }
    }
}

/// The first whole words of a text that has more bytes than `limit`.
private func cut(_ text: String, to limit: Int) -> String {
    let bytes = text.utf8
    guard bytes.count > limit else { return text }
    let start = bytes.prefix(limit)
    let space = start.lastIndex { $0 == 0x20 || $0 == 0x0A } ?? start.startIndex
    // Scripts without spaces: between two scalars.
    let isFar = start.distance(from: space, to: start.endIndex) > 1 << 10
    let end = isFar ? start.lastIndex { $0 & 0xC0 != 0x80 } ?? space : space
    return String(decoding: start[..<end], as: UTF8.self)
}
