/// A feed as the configuration names it.
public struct Feed: Sendable, Hashable {
    /// A slug, kept for ever once given.
    public var id: String
    /// The configured address.
    public var url: String
    /// The configured title; the feed's own when `nil`.
    public var title: String?
    /// For rules and people; folders of an OPML file become tags.
    public var tags: [String]
    /// Never polled sooner than this; the `poll` section's default when `nil`.
    public var every: Duration?
    /// Whether addresses of private networks may be connected to.
    public var allowsPrivate: Bool
    /// Instead of the program's own.
    public var userAgent: String?
    /// Further request headers, in order.
    public var headers: [Header]
    /// The only proxy that counts; environment variables do not.
    public var proxy: String?
    /// HTTP user and password.
    public var login: Login?
    /// A bearer token, read from its secret.
    public var bearer: String?
    /// A file of certificates to trust instead of the system's.
    public var caFile: String?

    /// Creates a feed with defaults.
    public init(id: String, url: String, title: String? = nil, tags: [String] = []) {
        self.id = id
        self.url = url
        self.title = title
        self.tags = tags
        self.every = nil
        self.allowsPrivate = false
        self.userAgent = nil
        self.headers = []
        self.proxy = nil
        self.login = nil
        self.bearer = nil
        self.caFile = nil
    }

    /// The largest document that is read, in bytes.
    package static let largestDocument = 32 << 20
}

/// A header of a request.
public struct Header: Sendable, Hashable {
    /// The name as written.
    public var name: String
    /// The value as written.
    public var value: String

    /// Creates a header.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

/// A user and a password read from a secret.
public struct Login: Sendable, Hashable {
    /// The user's name.
    public var user: String
    /// The password; never in a log, record or error.
    public var password: String

    /// Creates a login.
    public init(user: String, password: String) {
        self.user = user
        self.password = password
    }
}

/// What a feed's document says about itself and about when to ask again.
public struct FeedHints: Sendable, Hashable {
    /// The feed's title.
    public var title: String?
    /// The site's address.
    public var homePage: String?
    /// BCP 47.
    public var language: String?
    /// Do not ask again sooner: RSS `ttl`, `sy:updatePeriod` and `sy:updateFrequency`.
    public var minimumInterval: Duration?
    /// Hours of the UTC day, 0 to 23, in which not to ask.
    public var skipHours: [Int]
    /// Days, 1 (Monday) to 7 (Sunday), on which not to ask.
    public var skipDays: [Int]
    /// WebSub hub.
    public var hub: String?

    /// Creates hints that say nothing.
    public init() {
        self.title = nil
        self.homePage = nil
        self.language = nil
        self.minimumInterval = nil
        self.skipHours = []
        self.skipDays = []
        self.hub = nil
    }
}
