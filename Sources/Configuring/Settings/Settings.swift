package import NewsModel

/// What wirewatch.yaml says, checked and with defaults filled in.
package struct Settings: Sendable, Hashable {
    /// In the order of the file, those of a feed list in its order; ids are unique.
    package var feeds: [Feed] = []
    /// Files and folders of watchlists, relative to the working directory or absolute.
    package var watchlistPaths: [String] = []
    /// Where records go.
    package var store = StoreSettings()
    /// How feeds are polled.
    package var poll = PollSettings()
    /// Names of the configured channels; none in this version.
    package var channels: [String] = []

    /// Creates settings without a feed.
    package init() {}
}

/// The section `store:`.
package struct StoreSettings: Sendable, Hashable {
    /// The store's folder, relative to the working directory or absolute; `nil` when the file names none.
    package var path: String?

    /// Creates settings that name no folder.
    package init() {}
}

/// The section `poll:`.
package struct PollSettings: Sendable, Hashable {
    /// How often a feed is polled about which nothing better is known.
    package var every: Duration = .seconds(30 * 60)
    /// Never sooner than this.
    package var atLeast: Duration = .seconds(5 * 60)
    /// Never later than this.
    package var atMost: Duration = .seconds(86400)
    /// The most transfers at a time.
    package var inFlight = 256
    /// The most transfers at a time from one host.
    package var perHost = 1
    /// From one start to the next on the same host.
    package var betweenStarts: Duration = .seconds(2)
    /// The longest a transfer may take.
    package var timeout: Duration = .seconds(60)
    /// The most bytes of a body, decoded.
    package var bodyLimit = 16 << 20
    /// A page or mail address for publishers, sent in the User-Agent.
    package var contact: String?

    /// Creates the defaults of the format.
    package init() {}
}
