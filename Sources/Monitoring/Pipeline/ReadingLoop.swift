internal import Fetching
internal import NewsModel
internal import Storage

/// Reads answers, on a thread of its own for each core.
struct ReadingLoop {
    private let reader: Reader
    private let store: Store
    private let archive: StoreReader
    private let shared: Shared
    private let pulse: Pulse
    private var parsed: [Reader.Parsed] = []

    init(reader: Reader, store: Store, archive: StoreReader, shared: Shared, pulse: Pulse) {
        self.reader = reader
        self.store = store
        self.archive = archive
        self.shared = shared
        self.pulse = pulse
    }

    /// Works until `answers` is closed and empty.
    mutating func run(_ answers: Mailbox<FetchResponse>, into harvests: Mailbox<Harvest>) {
        while var waiting = answers.take(most: 8) {
            waiting.reverse()
            while let response = waiting.popLast() {
                parse(response)
                if parsed.reduce(0, { $0 + $1.size }) > 1 << 20 { readParsed(into: harvests) }
            }
            readParsed(into: harvests)
        }
    }

    private mutating func parse(_ response: FetchResponse) {
        guard let feed = shared.feeds.value[response.feed] else {
            return pass(response, askingAgainAfter: .seconds(86400))
        }
        let state = shared.states.state(of: feed)
        // The feed has another address since it was asked: validators and redirects of the old one are not for it.
        guard [feed.url, state.adoptedAddress].contains(response.requestedURL) else {
            return pass(response, askingAgainAfter: .zero)
        }
        let (store, archive) = (store, archive)
        let result = pulse.beat {
            reader.parse(
                response,
                feed: feed,
                state: state,
                isKnown: { store.known($0.key)?.content == $0.content },
                storedKey: { key throws(StoreError) in
                    guard let known = store.known(key) else { return nil }
                    return try archive.article(seq: known.seq)?.article.key
                },
                now: shared.clock(),
                tally: shared.tally
            )
        }
        if let failure = result.failure {
            shared.observer.note(
                .trouble,
                "\(failure): items that feed \(feed.id) renamed are read again at the next poll"
            )
        }
        parsed.append(result)
    }

    /// Takes an answer for done that nobody waits for any more.
    private func pass(_ response: FetchResponse, askingAgainAfter delay: Duration) {
        shared.underway.end()
        shared.events.push(.polled(feed: response.feed, delay: delay, hostHold: nil))
    }

    /// Reads several behind one another: every stage evicts the code and tables of the others from the core's caches.
    private mutating func readParsed(into harvests: Mailbox<Harvest>) {
        for feed in parsed {
            let harvest = pulse.beat {
                reader.read(feed, rules: shared.rules.value, tally: shared.tally) { pulse.progress() }
            }
            harvests.put(harvest)
        }
        parsed.removeAll()
    }
}
