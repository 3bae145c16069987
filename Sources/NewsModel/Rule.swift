/// One rule of a watchlist: when to alert, how often, to whom.
public struct Rule: Sendable, Hashable {
    /// Unique over all watchlists in force.
    public var id: String
    /// For people.
    public var title: String?
    /// For people.
    public var note: String?
    /// Why it does not run; `nil` when it does.
    public var off: OffReason?
    /// Any of them must hold.
    public var when: [Condition]
    /// None of them may hold.
    public var except: [Condition]
    /// How loud.
    public var severity: Severity
    /// Names of channels; empty means the log alone.
    public var send: [String]
    /// What one alert is for.
    public var oncePer: OncePer
    /// What makes another alert on the same story.
    public var againIf: Set<AgainReason>
    /// How long a story is remembered.
    public var forgetAfter: Duration
    /// The most alerts that are delivered in a stretch of time.
    public var atMost: Rate?
    /// Examples that must fire or stay quiet.
    public var tests: [RuleTest]
    /// The line of the rule in its file, from 1.
    public var line: Int
    /// `sha256:` over the rule with everything it refers to.
    public var revision: String

    /// Creates a rule with the defaults of the format.
    public init(id: String, when: [Condition], line: Int = 1, revision: String = "") {
        self.id = id
        self.title = nil
        self.note = nil
        self.off = nil
        self.when = when
        self.except = []
        self.severity = .medium
        self.send = []
        self.oncePer = .story
        self.againIf = [.correction]
        self.forgetAfter = .seconds(7 * 86400)
        self.atMost = nil
        self.tests = []
        self.line = line
        self.revision = revision
    }
}

/// Why a rule does not run.
public enum OffReason: Sendable, Hashable {
    /// The watchlist says `disabled`.
    case disabled
    /// It asks for something that this version does not do, named by its key.
    case notInThisVersion(key: String)
}

/// What must hold in one article; every part that is given must.
public struct Condition: Sendable, Hashable {
    /// Actor ids, groups flattened; empty means anybody.
    public var who: [String]
    /// Any of them; empty means that actor and topic need only stand there.
    public var does: [Verb]
    /// Topics or actors; any of them; empty means anything.
    public var about: [Subject]
    /// How close actor and topic must stand.
    public var within: Closeness?
    /// Feed ids, or tags of feeds.
    public var feeds: [FeedSelector]
    /// BCP 47 primary languages, lower case.
    public var languages: [String]
    /// Places of the dateline, as written.
    public var fromPlaces: [String]
    /// Articles of different feeds, no copies of each other, that must satisfy the rule; 1 when not given.
    public var sourcesAtLeast: Int

    /// Creates a condition that asks nothing.
    public init() {
        self.who = []
        self.does = []
        self.about = []
        self.within = nil
        self.feeds = []
        self.languages = []
        self.fromPlaces = []
        self.sourcesAtLeast = 1
    }
}

/// What a rule can be about.
public enum Subject: Sendable, Hashable {
    /// A topic's id.
    case topic(String)
    /// An actor's id.
    case actor(String)

    /// The id, whichever it is.
    public var id: String {
        switch self {
        case .topic(let id), .actor(let id): id
        }
    }
}

/// Which feeds a condition looks at.
public enum FeedSelector: Sendable, Hashable {
    /// One feed, by id.
    case id(String)
    /// All feeds that carry a tag.
    case tag(String)
}

/// How close actor and topic must stand.
public enum Closeness: String, Sendable, Hashable, CaseIterable {
    /// In one sentence.
    case sentence
    /// In one paragraph.
    case paragraph
}

/// What an actor can do in a rule.
public enum Verb: String, Sendable, Hashable, CaseIterable {
    /// Any name of the actor stands in title or text.
    case isMentioned = "is-mentioned"
    /// The actor is the speaker of a direct or mixed quote.
    case isQuoted = "is-quoted"
    /// The actor is the speaker of any quote.
    case says
    /// Speaker of a quote or claim that denies.
    case denies
    /// Speaker of a quote or claim that acknowledges.
    case acknowledges
    /// Speaker of a quote or claim that accuses.
    case accuses
    /// Speaker of a quote or claim that condemns.
    case condemns
    /// Speaker of a quote or claim that praises.
    case praises
    /// Speaker of a quote or claim that demands.
    case demands
    /// Speaker of a quote or claim that promises.
    case promises
    /// Speaker of a quote or claim that threatens.
    case threatens
    /// Named inside a quote of somebody else, or the target of an accusation, condemnation or praise.
    case isSaidAbout = "is-said-about"
}

extension Verb {
    /// The act that the verb asks for; `nil` for those that ask for none.
    package var act: Act? {
        switch self {
        case .denies: .deny
        case .acknowledges: .acknowledge
        case .accuses: .accuse
        case .condemns: .condemn
        case .praises: .praise
        case .demands: .demand
        case .promises: .promise
        case .threatens: .threaten
        case .isMentioned, .isQuoted, .says, .isSaidAbout: nil
        }
    }
}

/// How loud an alert is; Sigma's five words.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// For the record.
    case informational
    /// For a digest.
    case low
    /// For the day.
    case medium
    /// For the hour.
    case high
    /// For now.
    case critical

    /// Quieter ones come first.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .informational: 0
        case .low: 1
        case .medium: 2
        case .high: 3
        case .critical: 4
        }
    }
}

/// What one alert of a rule is for.
public enum OncePer: String, Sendable, Hashable, CaseIterable {
    /// One story.
    case story
    /// One article, copies in other feeds too, not a new version.
    case article
    /// One UTC day.
    case day
    /// One quote, by its id.
    case quote
}

/// What makes another alert on the same story.
public enum AgainReason: String, Sendable, Hashable, CaseIterable {
    /// A quote that no alert has shown.
    case newQuote = "new-quote"
    /// A statement of another class (a denial, a promise) than all that alerts have shown of its actor.
    case newAct = "new-act"
    /// An actor that no alert has shown.
    case newActor = "new-actor"
    /// Evidence that was shown is changed or gone in a later version.
    case correction
}

/// A number of alerts in a stretch of time.
public struct Rate: Sendable, Hashable {
    /// The most alerts.
    public var count: Int
    /// The stretch.
    public var per: Duration

    /// Creates a rate.
    public init(count: Int, per: Duration) {
        self.count = count
        self.per = per
    }
}

/// An example in a watchlist that must fire its rule or leave it quiet.
public struct RuleTest: Sendable, Hashable {
    /// Whether the rule must fire.
    public var fires: Bool
    /// Counts from 1 within its list, for messages.
    public var number: Int
    /// The line in the file, from 1.
    public var line: Int
    /// The sample's title.
    public var title: String
    /// The sample's text.
    public var text: String
    /// A feed id to take as the sample's.
    public var feed: String?
    /// A feed title to take as the sample's.
    public var source: String?
    /// A place to take as its dateline's.
    public var place: String?
    /// ISO 8601 date.
    public var date: String?
    /// BCP 47.
    public var language: String?

    /// Creates a test of plain text.
    public init(fires: Bool, number: Int, line: Int, title: String = "", text: String) {
        self.fires = fires
        self.number = number
        self.line = line
        self.title = title
        self.text = text
        self.feed = nil
        self.source = nil
        self.place = nil
        self.date = nil
        self.language = nil
    }
}
