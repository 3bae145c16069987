/// What the extraction core found in one article, before any watchlist is laid over it.
///
/// Everything is sorted by field (title first) and start. Entities are local to the article: `e1`, `e2`, … in records.
public struct Extraction: Sendable, Hashable {
    /// BCP 47 of the text itself; `und` when it cannot be told.
    public var language: String
    /// Where and when the report says it was filed.
    public var dateline: Dateline?
    /// Names, each with the entity it stands for.
    public var mentions: [Mention]
    /// Direct, mixed and indirect speech.
    public var quotes: [Quote]
    /// Expressions of time with values.
    public var dates: [DateExpression]
    /// Numbers with values.
    public var numbers: [NumberExpression]
    /// Who did what to whom, where the verb is a speech act.
    public var claims: [Claim]

    /// Rules and alerts look at so many quotes, claims and dates of an article: a book may have more.
    public static let watchedLimit = 1000

    /// Creates an extraction with nothing in it.
    public init(language: String = "und") {
        self.language = language
        self.dateline = nil
        self.mentions = []
        self.quotes = []
        self.dates = []
        self.numbers = []
        self.claims = []
    }
}

/// The line at the head of a report that says where, when and by which agency it was filed.
public struct Dateline: Sendable, Hashable {
    /// The whole of it, without the dash that ends it.
    public var span: Span
    /// The place as printed.
    public var place: String
    /// The agency as printed.
    public var agency: String?
    /// ISO 8601 date.
    public var date: String?

    /// Creates a dateline.
    public init(span: Span, place: String, agency: String? = nil, date: String? = nil) {
        self.span = span
        self.place = place
        self.agency = agency
        self.date = date
    }
}

/// What kind of thing a name names.
public enum MentionType: String, Sendable, Hashable, CaseIterable {
    /// A human being.
    case person
    /// A body: company, ministry, party, agency, media.
    case organization
    /// A country, city, region, building or natural feature.
    case place
    /// A people, a religion, the adherents of something.
    case group
    /// A book, film, report.
    case work
    /// A law, treaty or programme by name.
    case law
    /// A named event.
    case event
    /// A name of another kind.
    case other
}

/// A name in the text.
public struct Mention: Sendable, Hashable {
    /// Where it stands, without title and affiliation.
    public var span: Span
    /// What it names.
    public var type: MentionType
    /// The article-local entity, from 1 (`3` is `e3` in records), which all names of one actor share.
    public var entity: Int
    /// The title or role printed beside it.
    public var title: Span?
    /// The body printed beside it.
    public var affiliation: Span?
    /// Whether this is another name of an entity that was named before.
    public var isAlias: Bool

    /// Creates a mention.
    public init(
        span: Span,
        type: MentionType,
        entity: Int,
        title: Span? = nil,
        affiliation: Span? = nil,
        isAlias: Bool = false
    ) {
        self.span = span
        self.type = type
        self.entity = entity
        self.title = title
        self.affiliation = affiliation
        self.isAlias = isAlias
    }
}

/// An expression of time.
public struct DateExpression: Sendable, Hashable {
    /// Where it stands.
    public var span: Span
    /// ISO 8601: `2019-12-14`, `2019-W50`, `2019-09`, `2013`, `2019-10/2019-12`, `197X` for a decade.
    public var value: String?
    /// `document` for the date of the dateline.
    public var kind: String?
    /// `since`, `before`, `after` or `about`.
    public var modifier: String?

    /// Creates an expression of time.
    public init(span: Span, value: String?, kind: String? = nil, modifier: String? = nil) {
        self.span = span
        self.value = value
        self.kind = kind
        self.modifier = modifier
    }
}

/// A number in the text.
public struct NumberExpression: Sendable, Hashable {
    /// Where it stands, with its unit noun where that is named in `counts`.
    public var span: Span
    /// The value; `nil` where only a least value is known.
    public var value: Double?
    /// The least value, of "hundreds of millions".
    public var minimum: Double?
    /// Whether the text calls it approximate.
    public var isApproximate: Bool
    /// What is counted, as printed.
    public var counts: String?

    /// Creates a number.
    public init(
        span: Span,
        value: Double?,
        minimum: Double? = nil,
        isApproximate: Bool = false,
        counts: String? = nil
    ) {
        self.span = span
        self.value = value
        self.minimum = minimum
        self.isApproximate = isApproximate
        self.counts = counts
    }
}

/// Who did what to whom, where a sentence says it plainly.
public struct Claim: Sendable, Hashable {
    /// The entity that did it; `nil` when the text names none.
    public var who: Int?
    /// What was done.
    public var did: Deed
    /// The entities it was done to.
    public var whom: [Int]
    /// The words.
    public var what: Span?
    /// Whose words say so.
    public var voice: Voice
    /// Whether it is said not to be so.
    public var isNegated: Bool
    /// Whether it is said to be possible, planned or due rather than done.
    public var isModal: Bool
    /// Where all of it stands.
    public var evidence: Span

    /// Creates a claim.
    public init(
        who: Int?,
        did: Deed,
        whom: [Int] = [],
        what: Span? = nil,
        voice: Voice = .article,
        isNegated: Bool = false,
        isModal: Bool = false,
        evidence: Span
    ) {
        self.who = who
        self.did = did
        self.whom = whom
        self.what = what
        self.voice = voice
        self.isNegated = isNegated
        self.isModal = isModal
        self.evidence = evidence
    }
}

/// What somebody did.
public enum Deed: Sendable, Hashable {
    /// A speech act other than stating.
    case act(Act)
    /// A verb in its base form, such as `detain`.
    case verb(String)

    /// As records have it.
    public var name: String {
        switch self {
        case .act(let act): act.rawValue
        case .verb(let verb): verb
        }
    }
}

/// Whose words make a claim.
public enum Voice: String, Sendable, Hashable {
    /// The article's own.
    case article
    /// Those of somebody whom it quotes.
    case speaker
}
