/// One rule that holds in one story: what is written to the alert log and sent.
public struct Alert: Sendable, Hashable {
    /// `al-` and 16 base32 characters; the same for the same alert, whenever it is made.
    public var id: String
    /// When it was raised.
    public var time: Timestamp
    /// As the rule says.
    public var severity: Severity
    /// First alert, update or correction.
    public var kind: AlertKind
    /// One plain sentence of at most 200 characters.
    public var message: String
    /// The rule that made it.
    public var rule: AlertRule
    /// Verbs that hold.
    public var does: [Verb]
    /// With names as the watchlist gives them.
    public var actors: [AlertActor]
    /// With names as the watchlist gives them.
    public var topics: [AlertTopic]
    /// The words.
    public var quotes: [AlertQuote]
    /// Never empty.
    public var evidence: [Evidence]
    /// Enough to read the alert without the store.
    public var article: Article
    /// The feed's title.
    public var source: String?
    /// Agency of the dateline.
    public var agency: String?
    /// Place of the dateline.
    public var located: String?
    /// The story as it stood.
    public var story: Story
    /// For an update or correction: what is different.
    public var changed: [Change]
    /// 0 to 100.
    public var confidence: Int
    /// Channels it goes to.
    public var sendTo: [String]
    /// Why delivery is held: `throttle`.
    public var heldBy: String?

    /// Creates an alert.
    public init(
        id: String,
        time: Timestamp,
        severity: Severity,
        kind: AlertKind,
        message: String,
        rule: AlertRule,
        evidence: [Evidence],
        article: Article,
        story: Story
    ) {
        self.id = id
        self.time = time
        self.severity = severity
        self.kind = kind
        self.message = message
        self.rule = rule
        self.does = []
        self.actors = []
        self.topics = []
        self.quotes = []
        self.evidence = evidence
        self.article = article
        self.source = nil
        self.agency = nil
        self.located = nil
        self.story = story
        self.changed = []
        self.confidence = 0
        self.sendTo = []
        self.heldBy = nil
    }
}

/// What an alert reports.
public enum AlertKind: String, Sendable, Hashable, CaseIterable {
    /// The first alert of a rule on a story.
    case new
    /// A new quote or actor in it.
    case update
    /// Evidence that is changed or gone in a later version.
    case correction
}

/// The rule that made an alert.
public struct AlertRule: Sendable, Hashable {
    /// Its id.
    public var id: String
    /// Its title.
    public var title: String?
    /// The watchlist's title.
    public var watchlist: String
    /// The watchlist's file.
    public var file: String
    /// The rule's line in it.
    public var line: Int
    /// `sha256:` over the rule with everything it refers to.
    public var revision: String

    /// Creates it.
    public init(id: String, title: String?, watchlist: String, file: String, line: Int, revision: String) {
        self.id = id
        self.title = title
        self.watchlist = watchlist
        self.file = file
        self.line = line
        self.revision = revision
    }
}

/// An actor in an alert.
public struct AlertActor: Sendable, Hashable {
    /// As watched.
    public var actor: Actor
    /// What the actor does here.
    public var part: ActorPart

    /// Creates it.
    public init(actor: Actor, part: ActorPart) {
        self.actor = actor
        self.part = part
    }
}

/// A topic in an alert.
public struct AlertTopic: Sendable, Hashable {
    /// Its id.
    public var id: String
    /// Its name.
    public var name: String
    /// A controlled vocabulary's address for it.
    public var uri: String?
    /// The words as they stand in the text.
    public var matched: [String]

    /// Creates it.
    public init(id: String, name: String, uri: String?, matched: [String]) {
        self.id = id
        self.name = name
        self.uri = uri
        self.matched = matched
    }
}

/// A quote in an alert, with the words, readable without the article.
public struct AlertQuote: Sendable, Hashable {
    /// The quote; `continues` is an index in the alert's own quotes.
    public var quote: Quote
    /// Its words.
    public var text: String
    /// The cue's words.
    public var cueText: String?
    /// The speaker's words.
    public var speakerText: String?
    /// The watchlist's actor who speaks.
    public var speakerActor: String?
    /// Topics and actors found inside it or its sentence.
    public var about: [String]
    /// BCP 47.
    public var language: String

    /// Creates it.
    public init(
        quote: Quote,
        text: String,
        cueText: String?,
        speakerText: String?,
        speakerActor: String?,
        about: [String],
        language: String
    ) {
        self.quote = quote
        self.text = text
        self.cueText = cueText
        self.speakerText = speakerText
        self.speakerActor = speakerActor
        self.about = about
        self.language = language
    }
}

/// What is different in an update or correction.
public struct Change: Sendable, Hashable {
    /// `quote`, `actor` or `evidence`.
    public var what: String
    /// The words before.
    public var before: String?
    /// The words now; `nil` when they are gone.
    public var after: String?

    /// Creates a change.
    public init(what: String, before: String? = nil, after: String? = nil) {
        self.what = what
        self.before = before
        self.after = after
    }
}
