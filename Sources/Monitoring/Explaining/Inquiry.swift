internal import Alerting
package import NewsModel
internal import NewsText
internal import NewsWatching
package import Storage
internal import Stories

/// Finds out what became of an article: what the log has, and for the rest what the daemon’s own code says of it today.
///
/// Watchlists of the past are not in the store, so that what is no alert is judged by those of today.
package struct Inquiry {
    private let book: RuleBook
    private let archive: StoreReader
    private let feeds: KnownFeeds
    private let reader = Reader()

    /// Prepares inquiries into a store, which is only read.
    ///
    /// - Parameters:
    ///   - watchlists: those of today.
    ///   - configured: the feeds of today; what the store knows of the others counts.
    ///   - archive: the store.
    /// - Throws: `StoreError.io` where a file cannot be read.
    package init(
        _ watchlists: [Watchlist],
        feeds configured: [Feed] = [],
        in archive: StoreReader
    ) throws(StoreError) {
        book = RuleBook(watchlists)
        self.archive = archive
        feeds = KnownFeeds(FeedTable(configured), try archive.feedStates())
    }

    /// Gives an account of an article.
    ///
    /// - Parameter stored: its latest version.
    /// - Returns: one entry a rule of the watchlists, and for each rule that has an alert on it in the log.
    /// - Throws: `StoreError.io` where a file cannot be read.
    /// - Complexity: a scan of the articles since the story began and of the alerts that the rules remember.
    package func account(of stored: StoredArticle) throws(StoreError) -> Account {
        let versions = try archive.articles(ofStory: stored.story)
        let reading = read(stored)
        let matches = Dictionary((reading?.matches ?? []).map { ($0.rule, $0) }) { first, _ in first }
        let log = try alerts(of: stored, matches: matches, storyBegan: versions.first?.article.firstSeen)
        let own = Dictionary(grouping: log.filter { $0.article.key == stored.article.key }, by: \.rule.id)
        let before = earlier(log, than: stored, versions)
        var memory = memory(before, stored: stored, versions: versions, matches: matches, own: own)
        let silences = silences(of: stored, reading)

        var rules: [RuleAccount] = []
        for rule in book.watchlists.flatMap(\.rules) {
            var account = RuleAccount(id: rule.id, rule: rule, outcome: .missing(isOld: false))
            if let reading, let match = matches[rule.id] { account.words = words(of: match, reading) }
            if let alerts = own[rule.id] {
                account.outcome = .alerted(logged(alerts, in: log, rule))
            } else if let off = rule.off {
                account.outcome = .off(off)
            } else if let reading, let match = matches[rule.id] {
                account.outcome = decide(match, reading, stored, versions, before, &memory)
            } else {
                account.outcome = .quiet(silences[rule.id] ?? .elsewhere(isNamed: false))
            }
            rules.append(account)
        }
        let known = Set(rules.map(\.id))
        for (id, alerts) in own.sorted(by: { $0.key < $1.key }) where !known.contains(id) {
            rules.append(RuleAccount(id: id, rule: nil, outcome: .alerted(logged(alerts, in: log, nil))))
        }
        let story = versions.isEmpty ? [stored] : LatestVersions(versions).articles
        return Account(
            article: stored,
            source: feeds.title(of: stored.article.feed),
            began: versions.first?.article.firstSeen ?? stored.article.firstSeen,
            story: story,
            common: common(stored, story),
            rules: rules
        )
    }

    /// What ties the article to the others of its story, of which the first ones are asked.
    private func common(_ stored: StoredArticle, _ story: [StoredArticle]) -> [String: [String]] {
        func words(_ stored: StoredArticle) -> CommonWords {
            CommonWords(title: TokenizedText(stored.article.title), text: TokenizedText(stored.article.text))
        }
        let own = words(stored)
        let others = story.filter { $0.article.key != stored.article.key }.prefix(Self.mostCompared)
        let common = others.map { ($0.article.key, own.with(words($0))) }
        return Dictionary(common) { first, _ in first }
    }

    private static let mostCompared = 20

    /// The rule’s decision, made again as it was made when the article came.
    private func decide(
        _ match: Match,
        _ reading: ArticleReading,
        _ stored: StoredArticle,
        _ versions: [StoredArticle],
        _ before: [Alert],
        _ memory: inout AlertMemory
    ) -> Outcome {
        let isOld = stored.article.isOldNews
        guard let (rule, watchlist) = book[match.rule] else { return .missing(isOld: isOld) }
        let finding = finding(match, reading, stored, began: versions.first?.article.firstSeen)
        let decision = memory.decide(
            finding,
            rule: rule,
            watchlist: watchlist,
            now: stored.article.firstSeen,
            original: { key in versions.last { $0.article.key == key && $0.seq < stored.seq }?.article }
        )
        guard decision.alerts.isEmpty else { return .missing(isOld: isOld) }
        let alerts = before.filter { $0.rule.id == rule.id }
        let day = stored.article.firstSeen.date
        let related = alerts.filter { alert in
            rule.oncePer == .day ? alert.article.firstSeen.date == day : alert.story.id == stored.story
        }
        return .kept(decision.reason, earlier: related.isEmpty ? alerts.suffix(1) : related)
    }

    /// Alerts of a rule with those that they go on from.
    private func logged(_ alerts: [Alert], in log: [Alert], _ rule: Rule?) -> [LoggedAlert] {
        alerts.map { alert in
            let earlier = log.prefix { $0.id != alert.id }.last { other in
                guard other.rule.id == alert.rule.id else { return false }
                return switch rule?.oncePer ?? .story {
                case .article: other.article.key == alert.article.key
                case .day: other.article.firstSeen.date == alert.article.firstSeen.date
                case .story, .quote: other.story.id == alert.story.id
                }
            }
            return LoggedAlert(alert: alert, before: earlier)
        }
    }

    /// What the daemon remembered when it came to the article: earlier alerts, and sources where rules count them.
    private func memory(
        _ before: [Alert],
        stored: StoredArticle,
        versions: [StoredArticle],
        matches: [String: Match],
        own: [String: [Alert]]
    ) -> AlertMemory {
        var memory = AlertMemory()
        for alert in before {
            if let (rule, _) = book[alert.rule.id] { memory.remember(alert, rule: rule) }
        }
        let counting = Set(matches.values.filter { $0.sourcesAtLeast > 1 && own[$0.rule] == nil }.map(\.rule))
        guard !counting.isEmpty else { return memory }
        for other in versions where other.seq < stored.seq {
            guard let reading = read(other) else { continue }
            for match in reading.matches where counting.contains(match.rule) {
                guard let (rule, _) = book[match.rule] else { continue }
                memory.witness(finding(match, reading, other, began: nil), rule: rule)
            }
        }
        return memory
    }

    private func finding(_ match: Match, _ reading: ArticleReading, _ stored: StoredArticle, began: Timestamp?)
        -> Finding
    {
        Finding(
            match: match,
            article: reading.article,
            extraction: reading.extraction,
            story: Story(id: stored.story, firstSeen: began ?? stored.article.firstSeen),
            copyOf: stored.copyOf,
            feedTitle: feeds.title(of: stored.article.feed)
        )
    }

    /// The alerts on the article and its story, and those that its rules may remember.
    private func alerts(
        of stored: StoredArticle,
        matches: [String: Match],
        storyBegan: Timestamp?
    ) throws(StoreError) -> [Alert] {
        var ids = [stored.article.key, stored.story]
        for id in matches.keys.sorted() {
            // What counts for these is no story.
            if let (rule, _) = book[id], rule.oncePer == .day || rule.oncePer == .quote { ids.append(id) }
        }
        let begin = min(storyBegan ?? stored.article.firstSeen, stored.article.firstSeen)
        return try archive.alerts(of: ids, since: book.memoryBegins(at: begin))
    }

    /// The alerts that were decided on before the article was.
    private func earlier(_ log: [Alert], than stored: StoredArticle, _ versions: [StoredArticle]) -> [Alert] {
        var numbers: [Version: Int] = [:]
        for version in versions { numbers[Version(version.article)] = version.seq }
        return log.filter { alert in
            if let number = numbers[Version(alert.article)] { return number < stored.seq }
            return alert.article.firstSeen <= stored.article.firstSeen && alert.article.key != stored.article.key
        }
    }

    private func read(_ stored: StoredArticle) -> ArticleReading? {
        reader.readAgain(stored.article, feed: feeds.watched(stored.article.feed), rules: book)
    }

    private func silences(of stored: StoredArticle, _ reading: ArticleReading?) -> [String: Silence] {
        guard let reading else { return [:] }
        return book.watch.silences(
            title: TokenizedText(stored.article.title),
            text: TokenizedText(stored.article.text),
            extraction: reading.extraction,
            feed: feeds.watched(stored.article.feed),
            published: stored.article.publishedOrSeen
        )
    }

    private func words(of match: Match, _ reading: ArticleReading) -> [String] {
        let text = SpanText(of: reading.article)
        let quotes = match.quotes.map(\.index).filter { reading.extraction.quotes.indices.contains($0) }
        if !quotes.isEmpty { return quotes.prefix(2).map { text[reading.extraction.quotes[$0].span] } }
        return match.evidence.prefix(1).map { $0.prefix + $0.exact + $0.suffix }
    }
}

/// One version of an article.
private struct Version: Hashable {
    let key: String
    let version: Int

    init(_ article: Article) {
        key = article.key
        version = article.version
    }
}
