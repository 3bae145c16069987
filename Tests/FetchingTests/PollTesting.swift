import Fetching
import NewsModel

/// States, answers and polls of one feed.
protocol PollTesting {}

extension PollTesting {
    /// 24 November 2026, a Tuesday, 12:00 UTC.
    var noon: Timestamp { Timestamp(CivilDate(year: 2026, month: 11, day: 24), hour: 12) }

    func answer(_ outcome: FetchOutcome, status: Int, change: (inout FetchResponse) -> Void = { _ in })
        -> FetchResponse
    {
        var response = FetchResponse(
            feed: "wire",
            requestedURL: "https://news.example.org/rss",
            url: "https://news.example.org/rss",
            outcome: outcome,
            status: status
        )
        change(&response)
        return response
    }

    func state(change: (inout FeedState) -> Void = { _ in }) -> FeedState {
        var state = FeedState(id: "wire", url: "https://news.example.org/rss")
        change(&state)
        return state
    }

    func items(_ keys: Range<UInt64>) -> [SeenItem] { keys.map { SeenItem(key: $0, content: 0) } }

    /// One poll without jitter.
    func poll(
        _ state: FeedState,
        _ response: FetchResponse,
        _ document: PolledDocument = .none,
        policy: PollPolicy = PollPolicy(),
        now: Timestamp? = nil
    ) -> (FeedState, PollReason) {
        nextPoll(state: state, response: response, document: document, policy: policy, now: now ?? noon, random: 0)
    }
}
