/// One version of one article of one feed, as it is matched and stored.
public struct Article: Sendable, Hashable {
    /// `ar-` and 16 base32 characters; the same for all versions of an item of a feed.
    public var key: String
    /// The id of the feed it came from.
    public var feed: String
    /// What the publisher wrote as its id (guid, id, link); the hash when there was none.
    public var id: String
    /// Where `id` comes from.
    public var idSource: IDSource
    /// The item's own page.
    public var url: String?
    /// The page elsewhere that the item points at.
    public var externalURL: String?
    /// Plain text, entities resolved; may be empty.
    public var title: String
    /// Plain text: blocks separated by one empty line; may be empty.
    public var text: String
    /// How much of the article `text` is.
    public var textFrom: TextFrom
    /// The feed's own summary as plain text, where `text` comes from something longer.
    public var summary: String?
    /// Address of a picture.
    public var image: String?
    /// As the feed says; `nil` when it gave none that could be read, never "now".
    public var published: Timestamp?
    /// As the feed says.
    public var modified: Timestamp?
    /// In the feed's order.
    public var authors: [Author]
    /// Categories, in the feed's order.
    public var tags: [String]
    /// BCP 47; first the feed's word, after extraction the text's own language.
    public var language: String?
    /// Counts from 1.
    public var version: Int
    /// `contentHash` of the version before.
    public var replaces: String?
    /// `sha256:` and 64 hex digits over UTF-8 title, one line feed, text.
    public var contentHash: String
    /// When this version was first fetched.
    public var firstSeen: Timestamp
    /// The answer it came in.
    public var http: HTTPFacts?
    /// What parsing had to mend in this item.
    public var problems: [Problem]

    /// When it was published, as far as that is known; else when this version was first fetched.
    public var publishedOrSeen: Timestamp { published ?? firstSeen }

    /// Creates an article; everything but the identity and the words has a default.
    public init(
        key: String,
        feed: String,
        id: String,
        idSource: IDSource = .guid,
        title: String,
        text: String,
        textFrom: TextFrom = .feedContent,
        contentHash: String,
        firstSeen: Timestamp,
        published: Timestamp? = nil,
        url: String? = nil,
        language: String? = nil,
        version: Int = 1
    ) {
        self.key = key
        self.feed = feed
        self.id = id
        self.idSource = idSource
        self.url = url
        self.externalURL = nil
        self.title = title
        self.text = text
        self.textFrom = textFrom
        self.summary = nil
        self.image = nil
        self.published = published
        self.modified = nil
        self.authors = []
        self.tags = []
        self.language = language
        self.version = version
        self.replaces = nil
        self.contentHash = contentHash
        self.firstSeen = firstSeen
        self.http = nil
        self.problems = []
    }
}

/// Where an item's id comes from.
public enum IDSource: String, Sendable, Hashable {
    /// RSS `guid`.
    case guid
    /// Atom or JSON Feed `id`.
    case id
    /// The item's link, normalised.
    case link
    /// A hash of title and text.
    case hash
}

/// How much of the article was there to match.
public enum TextFrom: String, Sendable, Hashable {
    /// The feed carried the article.
    case feedContent = "feed-content"
    /// The feed carried a summary only.
    case feedSummary = "feed-summary"
    /// The feed carried a title only.
    case titleOnly = "title-only"
}

/// An author as the feed names one.
public struct Author: Sendable, Hashable {
    /// The name as printed.
    public var name: String
    /// The author's page.
    public var url: String?

    /// Creates an author.
    public init(name: String, url: String? = nil) {
        self.name = name
        self.url = url
    }
}

/// The HTTP answer that an article came in.
public struct HTTPFacts: Sendable, Hashable {
    /// 200, mostly.
    public var status: Int
    /// Where the answer came from, after redirects.
    public var url: String
    /// `ETag`, byte for byte.
    public var etag: String?
    /// `Last-Modified`, byte for byte.
    public var lastModified: String?
    /// `Date`, byte for byte.
    public var date: String?
    /// When the answer was complete.
    public var fetchedAt: Timestamp

    /// Creates the facts of an answer.
    public init(
        status: Int,
        url: String,
        etag: String? = nil,
        lastModified: String? = nil,
        date: String? = nil,
        fetchedAt: Timestamp
    ) {
        self.status = status
        self.url = url
        self.etag = etag
        self.lastModified = lastModified
        self.date = date
        self.fetchedAt = fetchedAt
    }
}

/// Something that had to be mended in a feed or an item; the rest was kept.
public struct Problem: Sendable, Hashable {
    /// A short slug, such as `bad-date`.
    public var code: String
    /// The line of the document, from 1; 0 when unknown.
    public var line: Int

    /// Creates a problem.
    public init(code: String, line: Int = 0) {
        self.code = code
        self.line = line
    }
}
