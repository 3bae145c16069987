/// What is known of a feed from its polls so far; the last stored one counts.
public struct FeedState: Sendable, Hashable {
    /// The feed's id.
    public var id: String
    /// The configured address.
    public var url: String
    /// The site's address.
    public var homePage: String?
    /// The feed's own title.
    public var title: String?
    /// BCP 47.
    public var language: String?
    /// As configured.
    public var tags: [String]
    /// A short mark of how it was asked (`Feed.settingsMark`); `nil` when that is not known.
    public var settings: String?
    /// In one word.
    public var health: FeedHealth
    /// One line for a human, with the remedy.
    public var reason: String?
    /// Since when `health` has been what it is.
    public var since: Timestamp?
    /// `ETag`, byte for byte.
    public var etag: String?
    /// `Last-Modified`, byte for byte.
    public var lastModified: String?
    /// HTTP status of the last answer.
    public var lastStatus: Int?
    /// One sentence.
    public var lastError: String?
    /// Polls that failed since the last good one.
    public var errorsInRow: Int
    /// The last poll.
    public var lastFetch: Timestamp?
    /// The last poll that succeeded.
    public var lastOK: Timestamp?
    /// The last poll that brought a new item.
    public var lastNewItem: Timestamp?
    /// When it may be asked again, for people and for a restart.
    public var nextFetch: Timestamp?
    /// The planned pause.
    public var interval: Duration?
    /// The server asked not to be asked before: its `Retry-After`, which nothing overrides.
    public var retryAfter: Timestamp?
    /// How long the last answer that said so counts as fresh; kept when a "not modified" says nothing of it.
    public var freshness: Duration?
    /// From the last document: do not ask again sooner.
    public var minimumInterval: Duration?
    /// From the last document: hours of the UTC day, 0 to 23, in which not to ask.
    public var skipHours: [Int]
    /// From the last document: days, 1 (Monday) to 7 (Sunday), on which not to ask.
    public var skipDays: [Int]
    /// New items a day, the last week weighing most; `nil` until something is known.
    public var itemsDailyMean: Double?
    /// New items in the last 24 hours: a decaying count, which a poll makes smaller by a fraction.
    public var items24h: Double
    /// Items in the last document.
    public var itemsInDocument: Int
    /// Items of the last document that were known from the one before.
    public var overlap: Int
    /// When items were probably missed, last 30 days.
    public var gaps: [Gap]
    /// Each item of the last document.
    public var seen: [SeenItem]
    /// Where a permanent redirect points.
    public var movedTo: String?
    /// Times in a row that it pointed there.
    public var movedCount: Int
    /// `seq` of the last article of the batch that this state was committed with.
    public var upto: Int

    /// Creates the state of a feed that was never polled.
    public init(id: String, url: String) {
        self.id = id
        self.url = url
        self.homePage = nil
        self.title = nil
        self.language = nil
        self.tags = []
        self.settings = nil
        self.health = .new
        self.reason = nil
        self.since = nil
        self.etag = nil
        self.lastModified = nil
        self.lastStatus = nil
        self.lastError = nil
        self.errorsInRow = 0
        self.lastFetch = nil
        self.lastOK = nil
        self.lastNewItem = nil
        self.nextFetch = nil
        self.interval = nil
        self.retryAfter = nil
        self.freshness = nil
        self.minimumInterval = nil
        self.skipHours = []
        self.skipDays = []
        self.itemsDailyMean = nil
        self.items24h = 0
        self.itemsInDocument = 0
        self.overlap = 0
        self.gaps = []
        self.seen = []
        self.movedTo = nil
        self.movedCount = 0
        self.upto = 0
    }
}

/// A feed's condition in one word.
public enum FeedHealth: String, Sendable, Hashable, CaseIterable {
    /// The last poll succeeded.
    case ok
    /// Never polled.
    case new
    /// Fewer items than its own rhythm makes likely.
    case silent
    /// Items were probably missed between two polls.
    case gap
    /// The last polls failed.
    case failing
    /// Refused by the server: 401, 403 and the like.
    case blocked
    /// The answer is no feed.
    case notAFeed = "not-a-feed"
    /// Moved for good.
    case moved
    /// 410, or 404 for long.
    case gone
}

/// A stretch in which items were probably missed.
public struct Gap: Sendable, Hashable {
    /// The poll before.
    public var from: Timestamp
    /// The poll that found nothing known.
    public var to: Timestamp

    /// Creates a gap.
    public init(from: Timestamp, to: Timestamp) {
        self.from = from
        self.to = to
    }
}

/// An item of a feed's last document: 24 hex digits in records.
public struct SeenItem: Sendable, Hashable {
    /// The first 64 bits of the SHA-256 that its article key is made of.
    public var key: UInt64
    /// The first 32 bits of its content hash.
    public var content: UInt32
    /// What it is known by if its identity changes: 32 bits of its link, title and time; 0 where it has none.
    public var secondary: UInt32

    /// Creates a seen item.
    public init(key: UInt64, content: UInt32, secondary: UInt32 = 0) {
        self.key = key
        self.content = content
        self.secondary = secondary
    }
}
