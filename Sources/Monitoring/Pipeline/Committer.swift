internal import Alerting
internal import Fetching
internal import NewsModel
internal import Storage
internal import Stories

/// Puts what was read into stories, decides on alerts, and makes both durable; the one writer, on a thread of its own,
/// since an `fdatasync` blocks.
struct Committer {
    let store: Store
    let archive: StoreReader
    let reader: Reader
    let shared: Shared
    let stopping: Mailbox<Never>
    let pulse: Pulse
    let random: @Sendable () -> Double

    var stories = StoryIndex()
    var memory = AlertMemory()
    /// What the next commit makes durable.
    var draft = Batch()
    /// What is told when it is.
    var finished: [Event] = []
    /// What is counted when it is.
    var done = Tally.Counts()
    var versions: Versions
    var lastForgotten: Timestamp?
    /// Whether it was told to stop while nothing could be written.
    var hasGivenUp = false

    /// Creates a committer with nothing remembered.
    init(
        store: Store,
        archive: StoreReader,
        reader: Reader,
        shared: Shared,
        stopping: Mailbox<Never>,
        pulse: Pulse,
        random: @escaping @Sendable () -> Double
    ) {
        self.store = store
        self.archive = archive
        versions = Versions(store: store, archive: archive)
        self.reader = reader
        self.shared = shared
        self.stopping = stopping
        self.pulse = pulse
        self.random = random
    }

    /// Works until `harvests` is closed and empty.
    mutating func run(_ harvests: Mailbox<Harvest>, after recovery: Recovery) {
        pulse.beat { rebuild(recovery) }
        while var group = harvests.take(most: 1) {
            gather(&group, from: harvests)
            // Stories and memory hold what was given up: nothing may be judged by it. It is all fetched again.
            if hasGivenUp { continue }
            pulse.beat {
                add(group)
                commit()
            }
        }
    }

    /// Waits for what comes right behind, so that one commit serves many feeds and a wire copy that is fetched first does
    /// not pass for the original: at most half a second and about 1,000 articles, and for the next answer 100 ms, or
    /// 25 ms when no feed is being asked.
    private func gather(_ group: inout [Harvest], from harvests: Mailbox<Harvest>) {
        let end = MonotonicTime.now() + .milliseconds(500)
        var articles = group.reduce(0) { $0 + $1.readings.count }
        var pauses = 0
        shared.underway.end()
        while articles < 1000 {
            guard let more = harvests.take(most: 1, until: min(.now() + .milliseconds(25), end)) else { return }
            if let next = more.first {
                pauses = 0
                shared.underway.end()
                articles += next.readings.count
                group.append(next)
            } else {
                pauses += 1
                if shared.underway.isEmpty || pauses == 4 || MonotonicTime.now() >= end { return }
            }
        }
    }

    /// Takes the articles of several answers into the batch, in the order of their publication: who reported first comes
    /// first, whichever feed answered first, so that a copy is told from its original.
    private mutating func add(_ group: [Harvest]) {
        let start = threadNanoseconds()
        let now = shared.clock()
        let befores = group.map { shared.states.state(of: $0.feed) }
        var order: [(time: Int64, harvest: Int, reading: Int)] = []
        for (harvest, entry) in group.enumerated() {
            var last = Int64.min
            for (reading, item) in entry.readings.enumerated() {
                // Within a feed the order stands; one without a date keeps its neighbour's.
                last = max(last, item.article.publishedOrSeen.seconds)
                order.append((last, harvest, reading))
            }
        }
        order.sort { ($0.time, $0.harvest, $0.reading) < ($1.time, $1.harvest, $1.reading) }
        var newItems = [Int](repeating: 0, count: group.count)
        var postponed = [[UInt64: UInt32]](repeating: [:], count: group.count)
        for place in order {
            let harvest = group[place.harvest]
            let before = befores[place.harvest]
            let reading = harvest.readings[place.reading]
            let article: Article
            switch versions.novelty(of: reading.article) {
            case .new(let numbered): article = numbered
            case .known: continue
            case .postponed(let key, let content):
                postponed[place.harvest][key] = content
                continue
            }
            newItems[place.harvest] += article.version == 1 ? 1 : 0
            let isFirstPoll = before.lastOK == nil && !shared.polling.value.backlog
            let isOld = isFirstPoll && article.isOldNews
            add(reading, article, feedTitle: harvest.feedTitle, alerts: !isOld, now: now)
            pulse.progress()
        }
        if let failure = versions.failure {
            shared.observer.note(.trouble, "\(failure): articles that are changed are read again at the next poll")
        }
        for (index, harvest) in group.enumerated() {
            var (state, reason) = nextPoll(
                state: befores[index],
                response: harvest.response,
                document: harvest.document,
                policy: shared.polling.value.policy(for: harvest.feed),
                now: now,
                random: random()
            )
            state.keepAsStored(postponed[index])
            finish(harvest, before: befores[index], state: state, reason: reason, newItems: newItems[index])
        }
        let time = threadNanoseconds() - start
        shared.tally.add { $0.storiesTime += time }
    }

    private mutating func finish(
        _ harvest: Harvest,
        before: FeedState,
        state: FeedState,
        reason: PollReason,
        newItems: Int
    ) {
        var state = state
        state.title = harvest.feedTitle
        state.tags = harvest.feed.tags
        state.settings = harvest.feed.settingsMark
        if let since = before.lastFetch, let now = state.lastFetch {
            // A decaying count: exact enough for people, and it needs no list of times.
            let share = min(1, max(0, 1 - Double((now - since).components.seconds) / 86400))
            state.items24h = before.items24h * share + Double(newItems)
        } else {
            state.items24h = Double(newItems)
        }
        if state.health != before.health, state.health != .ok, let sentence = state.reason {
            shared.observer.note(.trouble, "feed \(state.id): \(sentence)")
        } else if before.health != .ok, before.health != .new, state.health == .ok {
            shared.observer.note(.info, "feed \(state.id): fine again")
        }
        draft.states.append(state)
        finished.append(.polled(feed: state.id, delay: reason.delay, hostHold: reason.hostHold))
        let hasFailed = state.errorsInRow > 0
        done.feeds += 1
        done.failed += hasFailed ? 1 : 0
    }

    private mutating func add(
        _ reading: ArticleReading,
        _ article: Article,
        feedTitle: String?,
        alerts: Bool,
        now: Timestamp
    ) {
        let place = stories.assign(article: article, sketch: reading.sketch)
        draft.articles.append(
            StoredArticle(
                article: article,
                extraction: reading.extraction,
                story: place.story.id,
                copyOf: place.copyOf
            )
        )
        let isNewStory = place.story.articles == 1 && article.version == 1
        let quotes = reading.extraction.quotes.count
        done.articles += 1
        done.revised += article.version > 1 ? 1 : 0
        done.stories += isNewStory ? 1 : 0
        done.quotes += quotes
        guard alerts else { return }
        let raised = decide(
            article,
            former: versions.formers[article.key],
            extraction: reading.extraction,
            matches: reading.matches,
            place: place,
            feedTitle: feedTitle,
            now: now
        )
        draft.alerts += raised
    }

    mutating func decide(
        _ article: Article,
        former: Article?,
        extraction: Extraction,
        matches: [Match],
        place: StoryPlace,
        feedTitle: String?,
        now: Timestamp
    ) -> [Alert] {
        guard !matches.isEmpty || article.version > 1 else { return [] }
        let book = shared.rules.value
        var alerts: [Alert] = []
        let (archive, store, batch, observer) = (archive, store, draft.articles, shared.observer)
        let original = { (key: String) -> Article? in
            if let here = batch.last(where: { $0.article.key == key }) { return here.article }
            guard let known = store.known(key: key) else { return nil }
            do throws(StoreError) {
                return try archive.article(seq: known.seq)?.article
            } catch {
                observer.note(.trouble, "\(error): a copy is judged without its original")
                return nil
            }
        }
        if article.version > 1 {
            alerts += memory.corrections(
                of: article,
                former: former,
                extraction: extraction,
                matches: matches,
                story: place.story,
                feedTitle: feedTitle,
                now: now
            ) { book[$0] }.flatMap(\.alerts)
        }
        for match in matches {
            guard let (rule, watchlist) = book[match.rule] else { continue }
            let finding = Finding(
                match: match,
                article: article,
                extraction: extraction,
                story: place.story,
                copyOf: place.copyOf,
                feedTitle: feedTitle
            )
            let decision = memory.decide(finding, rule: rule, watchlist: watchlist, now: now, original: original)
            alerts += decision.alerts
        }
        return alerts
    }
}
