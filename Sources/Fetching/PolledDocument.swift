package import NewsModel

/// What parsing made of a response's body.
package enum PolledDocument: Sendable {
    /// There was no body.
    case none
    /// A feed with its items' identities, and the dates that they give, in the document's order; `isCutOff` when the
    /// document ends before the feed does.
    case feed(FeedHints, seen: [SeenItem], published: [Timestamp], isCutOff: Bool = false)
    /// Neither feed nor anything like it, such as a web page; the parser's own sentence.
    case notAFeed(String)
    /// Begins like a feed and cannot be read; the parser's own sentence.
    case unreadable(String)
}

/// When a feed is asked again, and why then.
package struct PollReason: Sendable, Hashable {
    /// From now; counts on the monotonic clock.
    package var delay: Duration
    /// No feed of the host is asked sooner: the server's `Retry-After`.
    package var hostHold: Duration?
    /// One line for people, such as `about 40 items a day`.
    package var text: String

    /// Creates it.
    package init(delay: Duration, hostHold: Duration?, text: String) {
        self.delay = delay
        self.hostHold = hostHold
        self.text = text
    }
}
