internal import NewsModel

/// What the other threads tell the one that decides.
enum Event: Sendable {
    /// A feed's answer has come and its host may be asked again.
    case answered(feed: String)
    /// A feed's poll is durable; ask again after `delay`.
    case polled(feed: String, delay: Duration, hostHold: Duration?)
    /// Nothing can be written: stop polling.
    case blocked(reason: String)
    /// Writing works again.
    case unblocked
    /// Somebody outside wants something.
    case wish(Wish)
}
