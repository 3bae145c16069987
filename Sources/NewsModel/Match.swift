/// One rule that holds in one article, with the words that show it.
///
/// What needs memory (`sourcesAtLeast`, once per story) is left open: Alerting answers it.
public struct Match: Sendable, Hashable {
    /// The rule's id.
    public var rule: String
    /// Verbs of the rule that hold.
    public var does: [Verb]
    /// Actors that hold it, with their part.
    public var actors: [MatchedActor]
    /// Topics that hold it, with the words as they stand.
    public var topics: [MatchedTopic]
    /// Quotes that hold it, by index in the extraction.
    public var quotes: [MatchedQuote]
    /// Never empty.
    public var evidence: [Evidence]
    /// 0 to 100: that of the surest quote, 95 for plain names.
    public var confidence: Int
    /// The least number of independent articles that the rule asks for.
    public var sourcesAtLeast: Int

    /// Creates a match.
    public init(rule: String) {
        self.rule = rule
        self.does = []
        self.actors = []
        self.topics = []
        self.quotes = []
        self.evidence = []
        self.confidence = 0
        self.sourcesAtLeast = 1
    }
}

/// An actor in a match or an alert.
public struct MatchedActor: Sendable, Hashable {
    /// Id in the watchlist.
    public var id: String
    /// What the actor does.
    public var part: ActorPart

    /// Creates a matched actor.
    public init(id: String, part: ActorPart) {
        self.id = id
        self.part = part
    }
}

/// What an actor does in an alert.
public enum ActorPart: String, Sendable, Hashable {
    /// Speaks.
    case speaker
    /// Is spoken of.
    case subject
    /// Is named.
    case mentioned
}

/// A topic in a match or an alert.
public struct MatchedTopic: Sendable, Hashable {
    /// Id in the watchlist.
    public var id: String
    /// The words as they stand in the text, each once, in order.
    public var matched: [String]

    /// Creates a matched topic.
    public init(id: String, matched: [String]) {
        self.id = id
        self.matched = matched
    }
}

/// A quote in a match.
public struct MatchedQuote: Sendable, Hashable {
    /// Index in `Extraction.quotes`.
    public var index: Int
    /// The watchlist's actor who speaks; `nil` for somebody else.
    public var speaker: String?
    /// Topics and actors found inside the quote or its sentence.
    public var about: [String]

    /// Creates a matched quote.
    public init(index: Int, speaker: String?, about: [String]) {
        self.index = index
        self.speaker = speaker
        self.about = about
    }
}

/// Words of an article that prove a part of a match: a Text Quote and a Text Position Selector of the W3C's Web
/// Annotation model.
public struct Evidence: Sendable, Hashable {
    /// What the words prove, such as `topic:human-rights` or `cue:deny`.
    public var role: String
    /// The words.
    public var exact: String
    /// Up to 48 scalars before, of the same sentence.
    public var prefix: String
    /// Up to 48 scalars after, of the same sentence.
    public var suffix: String
    /// Where they stand.
    public var span: Span

    /// Creates evidence.
    public init(role: String, exact: String, prefix: String, suffix: String, span: Span) {
        self.role = role
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
        self.span = span
    }
}
