package import NewsModel

/// A feed as its document has it, before anything is decided about its articles.
package struct ParsedFeed: Sendable {
    /// The format, as `rss20`, `rss10`, `atom10`, `json11`; the checks' names.
    package var format: String
    /// The encoding the document came in, lower case.
    package var encoding: String
    /// Whether the document breaks the rules of XML or JSON; what could be read was read.
    package var isMalformed = false
    /// Whether the document ends before the feed does: its root is still open there.
    package var isCutOff = false
    /// What had to be mended in the document.
    package var problems: [Problem] = []
    /// When to ask again, and what the feed is called.
    package var hints = FeedHints()
    /// In the document's order.
    package var items: [ParsedItem] = []

    var id: String?
    var title: Markup?
    var description: Markup?
    var feedURL: String?
    var icon: String?
    var logo: String?
    var authors: [Person] = []
    var contributors: [Person] = []
    var publisher: Person?
    var categories: [Category] = []
    var links: [Link] = []
    var rights: Markup?
    var info: Markup?
    var generator: Generator?
    var image: FeedImage?
    var updated: Timestamp?
    var published: Timestamp?
    var created: Timestamp?
    var validity: (start: Timestamp?, end: Timestamp?)
    var ttl: String?
    var docs: String?
    var license: String?
    var newURL: String?
    var isExplicit: Bool?
    var isBlocked = false
    var place: Place?
    var reply: Reply?

    init(format: String, encoding: String) {
        self.format = format
        self.encoding = encoding
    }
}

/// An item or entry as its document has it.
package struct ParsedItem: Sendable {
    /// RSS `guid` or Atom and JSON `id`, as written.
    var id: String?
    /// Where `id` comes from.
    var idSource = IDSource.guid
    /// `id` against the base, where it is a relative reference.
    var absoluteID: String?
    var isPermalink = false
    var title: Markup?
    var summary: Markup?
    var content: Markup?
    /// Where the content is instead of in the feed.
    var contentSource: String?
    var url: String?
    var externalURL: String?
    var published: Timestamp?
    /// What `published` was read by.
    var dateRule: DateRule?
    var modified: Timestamp?
    var created: Timestamp?
    var expired: Timestamp?
    var language: String?
    var authors: [Person] = []
    var contributors: [Person] = []
    var publisher: Person?
    var categories: [Category] = []
    var links: [Link] = []
    var attachments: [Attachment] = []
    var image: String?
    var thumbnails: [String] = []
    var rights: Markup?
    var source: Source?
    var commentsURL: String?
    var commentsFeedURL: String?
    var commentPostURL: String?
    var license: String?
    var place: Place?
    var reply: Reply?
    var subtitle: String?
    var duration: String?
    var isExplicit: Bool?
    var isBlocked = false
    /// The line of the document it begins on.
    var line = 0
    var problems: [Problem] = []
}

/// Words that may carry markup, as they came.
struct Markup: Sendable, Hashable {
    /// As it stands in the feed; XHTML is written out as HTML.
    var value: String
    /// Whether `value` is HTML; else every character means itself.
    var isHTML: Bool
    /// What relative addresses in it start from.
    var base: String?
    /// BCP 47, as `xml:lang` says.
    var language: String?

    /// As one line of plain text.
    var line: String { isHTML ? plainLine(ofHTML: value) : plainLine(of: value) }

    /// As plain text in blocks.
    var text: String { isHTML ? plainText(ofHTML: value) : plainText(of: value) }
}

/// A person or body.
struct Person: Sendable, Hashable {
    var name: String?
    var email: String?
    var url: String?
    var isEmpty: Bool { name == nil && email == nil && url == nil }
}

/// A subject.
struct Category: Sendable, Hashable {
    var term: String?
    var scheme: String?
    var label: String?
}

/// A link of a feed or item.
struct Link: Sendable, Hashable {
    var url: String
    var relation = "alternate"
    var mediaType: String?
    var title: String?
    var language: String?
    var size: String?
}

/// A file that belongs to an item.
struct Attachment: Sendable, Hashable {
    var url: String
    var mediaType: String?
    var size: Int?
    var title: String?
    var seconds: Int?
}

/// The program that made a feed.
struct Generator: Sendable, Hashable {
    var name: String?
    var url: String?
    var version: String?
}

/// A feed's picture.
struct FeedImage: Sendable, Hashable {
    var url: String?
    var title: String?
    var link: String?
    var width: String?
    var height: String?
    var description: String?
}

/// The feed that an item was taken from.
struct Source: Sendable, Hashable {
    var title: String?
    var url: String?
    var id: String?
    var description: String?
    var rights: String?
    var updated: Timestamp?
    var links: [Link] = []
    var authors: [Person] = []
    var contributors: [Person] = []
    var categories: [Category] = []
    var generator: Generator?
    var icon: String?
    var logo: String?
}

/// Where an item happens: GeoJSON's names, longitude first, then latitude and perhaps height.
struct Place: Sendable, Hashable {
    var type: String
    var points: [[Double]]
}

/// What an entry answers.
///
/// Source: RFC 4685.
struct Reply: Sendable, Hashable {
    var ref: String?
    var href: String?
    var type: String?
    var source: String?
}
