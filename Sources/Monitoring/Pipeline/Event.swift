internal import NewsModel

/// What the other threads tell the one that decides.
enum Event: Sendable {
    /// A feed's poll is durable; ask again after `delay`.
    case polled(feed: String, delay: Duration, hostHold: Duration?)
    /// Nothing can be written: stop polling.
    case blocked(reason: String)
    /// Writing works again.
    case unblocked
    /// The committer has given up, since it was told to stop while nothing could be written.
    case abandoned
    /// Somebody outside wants something.
    case wish(Wish)
}
