internal import Alerting
internal import Fetching
internal import NewsExtraction
internal import NewsModel
internal import NewsText
internal import NewsWatching
internal import Parsing
internal import Stories

/// Turns answers into articles that are read and matched.
///
/// Pure but for the clock it is given; runs on every core.
struct Reader: Sendable {
    private let extractor = Extractor()

    /// Reads one answer.
    ///
    /// - Parameters:
    ///   - response: what the server said; its body is let go of.
    ///   - feed: the feed that was asked.
    ///   - state: of the feed before this poll; items that it has seen are left out.
    ///   - rules: in force.
    ///   - isKnown: whether an article of this key is stored with this content.
    ///   - now: the wall clock.
    ///   - tally: takes the CPU time.
    /// - Returns: what is new in it, read and matched.
    func read(
        _ response: FetchResponse,
        feed: Feed,
        state: FeedState,
        rules: RuleBook,
        isKnown: (SeenItem) -> Bool,
        now: Timestamp,
        tally: Tally
    ) -> Harvest {
        var harvest = Harvest(feed: feed, response: response)
        guard case .body(let bytes) = response.outcome else { return harvest }
        harvest.response.outcome = .body([])
        harvest.response.share = nil

        let start = threadNanoseconds()
        let headers = DocumentHeaders(
            url: response.url,
            contentType: response.headers.contentType,
            contentLanguage: response.headers.contentLanguage,
            contentLocation: response.headers.contentLocation
        )
        var articles: [Article] = []
        var hints = FeedHints()
        do throws(FeedError) {
            let document = try parseFeed(bytes, headers: headers)
            articles = document.articles(of: feed.id, http: response.facts(fetchedAt: now), now: now)
            hints = document.hints
            harvest.document = select(&articles, from: document, state: state, isKnown: isKnown)
        } catch {
            if case .notAFeed = error {
                harvest.document = .notAFeed(error.description)
            } else {
                harvest.document = .unreadable(error.description)
            }
        }
        let parsed = threadNanoseconds()
        tally.add { $0.parseTime += parsed - start }

        let title = feed.title ?? hints.title ?? state.title
        let watched = WatchedFeed(id: feed.id, title: title, tags: feed.tags)
        harvest.readings = read(articles, feed: watched, rules: rules, tally: tally)
        return harvest
    }

    /// Extracts, matches and sketches articles.
    func read(_ articles: [Article], feed: WatchedFeed, rules: RuleBook, tally: Tally) -> [Reading] {
        var readings: [Reading] = []
        readings.reserveCapacity(articles.count)
        for index in articles.indices {
            var article = articles[index]
            let start = threadNanoseconds()
            let title = TokenizedText(article.title)
            let text = TokenizedText(article.text)
            var extraction = extractor.extract(
                title: title,
                text: text,
                published: article.published ?? article.firstSeen,
                languageHint: article.language
            )
            if extraction.language != "und" { article.language = extraction.language }
            identifyQuotes(of: article, in: &extraction)
            let extracted = threadNanoseconds()
            let matches = rules.watch.matches(title: title, text: text, extraction: extraction, feed: feed)
            let matched = threadNanoseconds()
            let sketch = Sketch(title: title, text: text)
            let sketched = threadNanoseconds()
            tally.add { counts in
                counts.extractTime += extracted - start
                counts.matchTime += matched - extracted
                counts.storiesTime += sketched - matched
            }
            readings.append(Reading(article: article, extraction: extraction, matches: matches, sketch: sketch))
        }
        return readings
    }

    /// Keeps the articles that are new or changed, the oldest first, and notes what the document holds.
    private func select(
        _ articles: inout [Article],
        from document: ParsedFeed,
        state: FeedState,
        isKnown: (SeenItem) -> Bool
    ) -> PolledDocument {
        var before: [UInt64: UInt32] = [:]
        for item in state.seen { before[item.key] = item.content }
        var seen: [SeenItem] = []
        seen.reserveCapacity(articles.count)
        var published: [Timestamp] = []
        published.reserveCapacity(articles.count)
        // Articles are swapped within their array: they have many fields, and a copy touches each.
        var kept = 0
        for index in articles.indices {
            if let time = articles[index].published { published.append(time) }
            guard let item = SeenItem(key: articles[index].key, contentHash: articles[index].contentHash) else {
                continue
            }
            seen.append(item)
            if before[item.key] == item.content || isKnown(item) { continue }
            if kept < index { articles.swapAt(kept, index) }
            kept += 1
        }
        articles.removeLast(articles.count - kept)
        // Feeds list the latest first; stories and alerts want the order of publication.
        articles.reverse()
        sortByPublication(&articles)
        return .feed(document.hints, seen: seen, published: published)
    }
}

/// The oldest first, when all say when they were published; equals stay in their order.
private func sortByPublication(_ articles: inout [Article]) {
    var times: [Timestamp] = []
    times.reserveCapacity(articles.count)
    for index in articles.indices {
        guard let time = articles[index].published else { return }
        times.append(time)
    }
    let isSorted = times.indices.dropFirst().allSatisfy { times[$0 - 1] <= times[$0] }
    guard !isSorted else { return }
    let order = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
    articles = order.map { articles[$0] }
}

/// Gives every quote the id that the same words have in any other copy.
private func identifyQuotes(of article: Article, in extraction: inout Extraction) {
    guard !extraction.quotes.isEmpty else { return }
    let passages = Passages(of: article)
    for index in extraction.quotes.indices {
        extraction.quotes[index].id = quoteID(words: passages[extraction.quotes[index].span])
    }
}
