/// One watchlist file, read and checked: references are resolved, groups flattened, defaults filled in.
public struct Watchlist: Sendable, Hashable {
    /// Its title.
    public var name: String
    /// What it is for.
    public var about: String?
    /// Who keeps it.
    public var owner: String?
    /// The file it was read from, as the configuration names it.
    public var file: String
    /// In the file's order.
    public var actors: [Actor]
    /// Where actors stand in the file, by id, from 1.
    public var actorLines: [String: Int]
    /// In the file's order; members are actor ids.
    public var groups: [Group]
    /// In the file's order.
    public var topics: [Topic]
    /// In the file's order.
    public var rules: [Rule]

    /// Creates an empty watchlist.
    public init(name: String, file: String) {
        self.name = name
        self.about = nil
        self.owner = nil
        self.file = file
        self.actors = []
        self.actorLines = [:]
        self.groups = []
        self.topics = []
        self.rules = []
    }
}

/// A person or body that is watched.
public struct Actor: Sendable, Hashable {
    /// Unique over all watchlists in force.
    public var id: String
    /// The name to show; it is matched too.
    public var name: String
    /// Other full spellings, in any script.
    public var also: [String]
    /// Look-alikes: text that must not count.
    public var never: [String]
    /// Weak names; `nil` means the default of a person (the last word of the Latin name).
    public var short: [String]?
    /// Metonyms: they mean this actor only where they speak or act.
    public var asSpeaker: [String]
    /// What it is.
    public var kind: ActorKind
    /// Its office.
    public var role: String?
    /// The actor it belongs to.
    public var of: String?
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// Identifiers elsewhere, such as `wikidata`; sorted by key.
    public var ids: [Identifier]
    /// Names whose capitals count as written.
    public var cased: [String]
    /// For people.
    public var note: String?

    /// Creates an actor with a name only.
    public init(id: String, name: String, kind: ActorKind) {
        self.id = id
        self.name = name
        self.also = []
        self.never = []
        self.short = nil
        self.asSpeaker = []
        self.kind = kind
        self.role = nil
        self.of = nil
        self.country = nil
        self.ids = []
        self.cased = []
        self.note = nil
    }
}

/// An identifier of an actor in another collection.
public struct Identifier: Sendable, Hashable {
    /// The collection, such as `wikidata`.
    public var scheme: String
    /// The identifier there.
    public var value: String

    /// Creates an identifier.
    public init(scheme: String, value: String) {
        self.scheme = scheme
        self.value = value
    }
}

/// What an actor is.
public enum ActorKind: String, Sendable, Hashable, CaseIterable {
    /// A human being.
    case person
    /// A body of any kind.
    case organization
    /// A ministry, government, court or agency.
    case publicBody = "public-body"
    /// A firm.
    case company
    /// A newspaper, agency or broadcaster.
    case media
    /// A country.
    case country
    /// A people or movement.
    case group
}

/// A list of actors under a name.
public struct Group: Sendable, Hashable {
    /// Unique within its watchlist.
    public var id: String
    /// Actor ids; groups inside groups are flattened.
    public var members: [String]

    /// Creates a group.
    public init(id: String, members: [String]) {
        self.id = id
        self.members = members
    }
}

/// A subject that is watched.
///
/// It holds in a span when one of `any` or the `query` matches there (if there are such) and every word of `all` does.
public struct Topic: Sendable, Hashable {
    /// Unique within its watchlist.
    public var id: String
    /// The name to show; the id with spaces by default.
    public var name: String
    /// Words and phrases, `*` at a word's end for any ending.
    public var any: [String]
    /// Words and phrases that must all stand in the span.
    public var all: [String]
    /// Words and phrases that take away the matches they overlap.
    public var none: [String]
    /// The boolean form.
    public var query: Query?
    /// Words whose capitals count as written.
    public var cased: [String]
    /// A controlled vocabulary's address for it.
    public var uri: String?

    /// Creates a topic without a word.
    public init(id: String, name: String) {
        self.id = id
        self.name = name
        self.any = []
        self.all = []
        self.none = []
        self.query = nil
        self.cased = []
        self.uri = nil
    }
}

/// A parsed boolean query.
public indirect enum Query: Sendable, Hashable {
    /// A word or phrase; a word may end in `*`. `slop` is the most words that may stand between those of the phrase.
    case phrase(words: String, slop: Int)
    /// All of them.
    case and([Query])
    /// At least one of them.
    case or([Query])
    /// The query does not hold in the same span.
    case not(Query)
    /// Both, at most `distance` words apart; `inOrder` when the first must stand first.
    case near(Query, Query, distance: Int, inOrder: Bool)
    /// Only in the title, the text, or the source's name.
    case within(QueryField, Query)
}

/// Where a part of a query looks.
public enum QueryField: String, Sendable, Hashable, CaseIterable {
    /// The article's title.
    case title
    /// The article's text.
    case text
    /// The title and id of the feed.
    case source
}
