internal import NewsModel

/// Gives each item of a document an identity of its own.
///
/// Guid, else id, else normalised link, else title and text; one that an earlier item of the document has already is
/// passed over for the next in this order. A link that is the feed's own page, or that several items without an id share,
/// names no item.
struct Identities {
    private var taken: Set<String> = []
    private var sharedLinks: Set<String> = []
    private let homePage: String?

    /// What an item is known by.
    struct Identity {
        /// The part that ids are made of.
        var value: String
        /// Where it comes from.
        var source: IDSource
        /// As the publisher wrote it.
        var written: String
    }

    init(of feed: borrowing ParsedFeed) {
        taken.reserveCapacity(feed.items.count)
        var links: Set<String> = []
        homePage = feed.hints.homePage
        for index in feed.items.indices where feed.items[index].id == nil {
            guard let url = feed.items[index].url else { continue }
            let link = normalized(url)
            if !links.insert(link).inserted { sharedLinks.insert(link) }
        }
    }

    /// The identity of an item; `nil` for a word-for-word repetition of an earlier one.
    mutating func take(id: String?, from source: IDSource, url: String?, _ words: ItemWords) -> Identity? {
        if let id, taken.insert(id).inserted {
            return Identity(value: id, source: source, written: id)
        }
        if let url {
            let link = normalized(url)
            if !sharedLinks.contains(link), homePage.map(normalized) != link, taken.insert(link).inserted {
                return Identity(value: link, source: .link, written: url)
            }
        }
        let hashed = words.title + "\0" + words.text
        guard taken.insert(hashed).inserted else { return nil }
        return Identity(value: hashed, source: .hash, written: "")
    }
}
