package import NewsModel

/// Decides when a feed is asked again, and keeps its state.
///
/// The pause follows the feed's rhythm, within the policy, and never undercuts what the document (`ttl`, `skipHours`,
/// `skipDays`) and HTTP (`max-age`, `Expires`, `Retry-After`) ask for. Errors make it grow.
///
/// - Parameters:
///   - state: before this poll.
///   - response: of the poll.
///   - document: what parsing made of its body.
///   - policy: of this feed.
///   - now: when the response was complete.
///   - random: 0 to 1, for the jitter.
/// - Returns: the state after this poll (its `items24h` and `upto` are the store's to fill) and the next time.
package func nextPoll(
    state: FeedState,
    response: FetchResponse,
    document: PolledDocument,
    policy: PollPolicy,
    now: Timestamp,
    random: Double
) -> (FeedState, PollReason) {
    var poll = Poll(before: state, response: response, policy: policy, now: now, random: min(max(random, 0), 1))
    switch (response.outcome, document) {
    case (.body, .feed(let hints, let seen, let published, let isCutOff)):
        poll.took(hints, seen: seen, published: published, isCutOff: isCutOff)
    case (.body, .notAFeed(let sentence)):
        poll.failed(.notAFeed, sentence + ": correct the feed's ‘url’")
    case (.body, .unreadable(let sentence)):
        poll.failed(.failing, "the document cannot be read: " + sentence)
    case (.body, .none):
        poll.failed(.failing, "the document is empty: it is tried again")
    case (.notModified, _):
        poll.wasNotModified()
    case (.httpStatus(let status), _):
        poll.wasRefused(status)
    case (.failure(let error), _):
        poll.failed(.failing, error.description)
    }
    return poll.finish()
}

/// One decision in the making.
struct Poll {
    let before: FeedState
    let response: FetchResponse
    let policy: PollPolicy
    let now: Timestamp
    let random: Double
    var state: FeedState
    var delay: Duration
    var text = ""
    var hostHold: Duration?
    /// Whether the document that came ends before the feed does.
    var isCutOff = false

    init(before: FeedState, response: FetchResponse, policy: PollPolicy, now: Timestamp, random: Double) {
        var before = before
        // It comes from a file.
        before.itemsDailyMean = before.itemsDailyMean.flatMap { (0...1_000_000).contains($0) ? $0 : nil }
        self.before = before
        self.response = response
        self.policy = policy
        self.now = now
        self.random = random
        self.state = before
        self.delay = policy.every
        state.lastFetch = now
        state.lastStatus = response.status == 0 ? nil : response.status
        state.lastError = nil
        state.retryAfter = nil
    }

    /// The state and the next time.
    mutating func finish() -> (FeedState, PollReason) {
        if state.health != before.health || state.since == nil {
            state.since = now
        }
        let seconds = delay.components.seconds + (delay.components.attoseconds > 0 ? 1 : 0)
        state.interval = delay
        state.nextFetch = Timestamp(seconds: now.seconds + seconds)
        return (state, PollReason(delay: delay, hostHold: hostHold, text: text))
    }

    /// Time since an earlier moment, in days, never negative.
    func days(since earlier: Timestamp) -> Double {
        Double(max(0, now.seconds - earlier.seconds)) / 86400
    }
}
