internal import Alerting
internal import Fetching
internal import NewsExtraction
internal import NewsModel
internal import NewsText
internal import NewsWatching
internal import Parsing
internal import Storage
internal import Stories

/// Turns answers into articles that are read and matched.
///
/// Pure but for the clock it is given; runs on every core.
struct Reader: Sendable {
    private let extractor = Extractor()

    /// What one answer holds, before its articles are read.
    struct Parsed {
        fileprivate var harvest: Harvest
        fileprivate var articles: [Article] = []
        /// Why items under another identity could not be told from new ones: they wait for the next poll.
        fileprivate(set) var failure: StoreError?

        /// UTF-8 bytes of text that wait to be read.
        var size: Int { articles.reduce(0) { $0 + $1.text.utf8.count } }
    }

    /// Parses one answer.
    ///
    /// - Parameters:
    ///   - response: what the server said; its body is let go of.
    ///   - feed: the feed that was asked.
    ///   - state: of the feed before this poll; items that it has seen are left out.
    ///   - isKnown: whether an article of this key is stored with this content.
    ///   - storedKey: the whole key of a stored article by its first 64 bits.
    ///   - now: the wall clock.
    ///   - tally: takes the CPU time.
    /// - Returns: what is new in it.
    func parse(
        _ response: FetchResponse,
        feed: Feed,
        state: FeedState,
        isKnown: (SeenItem) -> Bool,
        storedKey: (UInt64) throws(StoreError) -> String?,
        now: Timestamp,
        tally: Tally
    ) -> Parsed {
        var harvest = Harvest(feed: feed, response: response, knownTitle: state.title)
        guard case .body(let bytes) = response.outcome else { return Parsed(harvest: harvest) }
        harvest.response.outcome = .body([])
        harvest.response.share = nil

        let start = threadNanoseconds()
        let headers = DocumentHeaders(
            url: response.url,
            contentType: response.headers.contentType,
            contentLanguage: response.headers.contentLanguage,
            contentLocation: response.headers.contentLocation,
            fetched: now
        )
        var articles: [Article] = []
        var failure: StoreError?
        do throws(FeedError) {
            let document = try parseFeed(bytes, headers: headers)
            let found = document.articles(of: feed.id, http: response.facts(fetchedAt: now), now: now)
            articles = found.articles
            harvest.feedTitle = feed.title ?? document.hints.title ?? state.title
            harvest.document = select(
                &articles,
                seen: found.seen,
                from: document,
                state: state,
                isKnown: isKnown,
                storedKey: storedKey,
                failure: &failure
            )
            if failure != nil {
                // A “not modified” would bring none of those that wait.
                harvest.response.headers.etag = nil
                harvest.response.headers.lastModified = nil
            }
        } catch {
            switch error {
            case .empty: harvest.document = .none
            case .notAFeed: harvest.document = .notAFeed(error.description)
            default: harvest.document = .unreadable(error.description)
            }
        }
        let parsed = threadNanoseconds()
        tally.add { $0.parseTime += parsed - start }
        return Parsed(harvest: harvest, articles: articles, failure: failure)
    }

    /// Extracts and matches what is new in an answer; says `progress` at each article, which may be a book.
    func read(_ parsed: Parsed, rules: RuleBook, tally: Tally, progress: () -> Void) -> Harvest {
        var harvest = parsed.harvest
        let feed = WatchedFeed(id: harvest.feed.id, title: harvest.feedTitle, tags: harvest.feed.tags)
        harvest.readings = read(parsed.articles, feed: feed, rules: rules, tally: tally, progress: progress)
        return harvest
    }

    /// Extracts, matches and sketches articles.
    private func read(
        _ articles: [Article],
        feed: WatchedFeed,
        rules: RuleBook,
        tally: Tally,
        progress: () -> Void
    ) -> [ArticleReading] {
        var readings: [ArticleReading] = []
        readings.reserveCapacity(articles.count)
        var times = StageTimes()
        var last = threadNanoseconds()
        for index in articles.indices {
            var article = articles[index]
            let title = TokenizedText(article.title)
            let text = TokenizedText(article.text)
            let published = article.publishedOrSeen
            var extraction = extractor.extract(
                title: title,
                text: text,
                published: published,
                languageHint: article.language
            )
            if extraction.language != "und" { article.language = extraction.language }
            identifyQuotes(of: article, in: &extraction)
            times.extract += lap(since: &last)
            let matches = rules.watch.matches(
                title: title,
                text: text,
                extraction: extraction,
                feed: feed,
                published: published
            )
            times.match += lap(since: &last)
            let sketch = Sketch(title: title, text: text, language: extraction.language)
            times.sketch += lap(since: &last)
            readings.append(ArticleReading(article: article, extraction: extraction, matches: matches, sketch: sketch))
            progress()
        }
        tally.add { counts in
            counts.extractTime += times.extract
            counts.matchTime += times.match
            counts.storiesTime += times.sketch
        }
        return readings
    }

    /// Reads an article of the store again, whose time is no poll's.
    func readAgain(_ article: Article, feed: WatchedFeed, rules: RuleBook) -> ArticleReading? {
        read([article], feed: feed, rules: rules, tally: Tally(), progress: {}).first
    }

    /// Keeps the articles that are new or changed, the oldest first, and notes what the document holds.
    private func select(
        _ articles: inout [Article],
        seen: [SeenItem],
        from document: ParsedFeed,
        state: FeedState,
        isKnown: (SeenItem) -> Bool,
        storedKey: (UInt64) throws(StoreError) -> String?,
        failure: inout StoreError?
    ) -> PolledDocument {
        var before: [UInt64: UInt32] = [:]
        for item in state.seen { before[item.key] = item.content }
        var seen = seen
        let published = articles.indices.compactMap { articles[$0].published }
        if !before.isEmpty, seen.contains(where: { before[$0.key] == nil }) {
            recognize(&articles, &seen, before: state.seen, storedKey: storedKey, failure: &failure)
        }
        // Articles are swapped within their array: they have many fields, and a copy touches each.
        var kept = 0
        for (index, item) in seen.enumerated() {
            if before[item.key] == item.content || isKnown(item) { continue }
            if kept < index { articles.swapAt(kept, index) }
            kept += 1
        }
        articles.removeLast(articles.count - kept)
        // Feeds list the latest first; stories and alerts want the order of publication.
        articles.reverse()
        sortByPublication(&articles)
        return .feed(document.hints, seen: seen, published: published, isCutOff: document.isCutOff)
    }

    /// Gives items that the feed has put under another identity the one they are stored by.
    ///
    /// One whose article cannot be read from the store counts as it was, so that it is not taken for a new one; `failure`
    /// is the last reason.
    private func recognize(
        _ articles: inout [Article],
        _ seen: inout [SeenItem],
        before: [SeenItem],
        storedKey: (UInt64) throws(StoreError) -> String?,
        failure: inout StoreError?
    ) {
        let known = Set(before.map(\.key))
        var former = FormerItems(before: before, now: seen)
        for index in articles.indices where !known.contains(seen[index].key) {
            let isLong = articles[index].text.utf8.count >= 200
            guard let item = former.take(seen[index], isLong: isLong) else { continue }
            do throws(StoreError) {
                guard let key = try storedKey(item.key) else { continue }
                articles[index].key = key
                seen[index].key = item.key
            } catch {
                seen[index] = item
                failure = error
            }
        }
    }
}

/// CPU nanoseconds.
private struct StageTimes {
    var extract: Int64 = 0
    var match: Int64 = 0
    var sketch: Int64 = 0
}

/// The thread's CPU time since `last`, which becomes now: asking costs a system call.
private func lap(since last: inout Int64) -> Int64 {
    let now = threadNanoseconds()
    defer { last = now }
    return now - last
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
    let words = SpanText(of: article)
    for index in extraction.quotes.indices {
        extraction.quotes[index].id = quoteID(words: words[extraction.quotes[index].span])
    }
}
