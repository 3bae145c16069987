internal import NewsModel
internal import Synchronization

/// The last committed state of every feed.
final class StateTable: Sendable {
    private let states: Mutex<[String: FeedState]>

    init(_ states: [FeedState]) {
        self.states = Mutex(Dictionary(states.map { ($0.id, $0) }) { _, last in last })
    }

    /// The state of a feed; that of one never polled when it is new or has another address now.
    func state(of feed: Feed) -> FeedState {
        guard var known = states.withLock({ $0[feed.id] }) else { return FeedState(id: feed.id, url: feed.url) }
        if let before = known.settings, before != feed.settingsMark {
            // What failed may succeed now: the plan was made for another way of asking.
            known.settings = feed.settingsMark
            known.nextFetch = nil
            known.errorsInRow = 0
        }
        if known.url != feed.url {
            // Validators and redirects belong to the address; what was seen belongs to the feed.
            known.url = feed.url
            known.etag = nil
            known.lastModified = nil
            known.movedTo = nil
            known.movedCount = 0
            known.lastStatus = nil
            known.retryAfter = nil
            known.nextFetch = nil
            known.errorsInRow = 0
        }
        return known
    }

    /// Takes in states that are durable.
    func update(_ changed: [FeedState]) {
        states.withLock { states in
            for state in changed { states[state.id] = state }
        }
    }

    /// All states, in no order.
    var all: [FeedState] { states.withLock { Array($0.values) } }
}
