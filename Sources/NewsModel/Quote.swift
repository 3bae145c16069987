/// A stretch of reported speech, where it stands and who is said to have said it.
public struct Quote: Sendable, Hashable {
    /// The words, quotation marks included.
    public var span: Span
    /// Whether they stand in quotation marks, in part, or not at all.
    public var kind: QuoteKind
    /// The reporting verb; `nil` where the text has none.
    public var cue: Span?
    /// Who said it; `nil` when the text names none, never guessed from the topic.
    public var speaker: Speaker?
    /// The class of the cue.
    public var act: Act
    /// Whether the words deny something or affirm it, whatever the cue.
    public var polarity: Polarity?
    /// "has been accused of": speech whose speaker the text does not name.
    public var isPassive: Bool
    /// Index in the quotes of the article of the part that this one goes on from.
    public var continues: Int?
    /// 0 to 100.
    public var confidence: Int
    /// `q-` and 16 base32 characters over the folded words; empty until a hash is laid over it outside the core.
    public var id: String

    /// Creates a quote.
    public init(
        span: Span,
        kind: QuoteKind,
        cue: Span? = nil,
        speaker: Speaker? = nil,
        act: Act = .state,
        polarity: Polarity? = nil,
        isPassive: Bool = false,
        continues: Int? = nil,
        confidence: Int
    ) {
        self.span = span
        self.kind = kind
        self.cue = cue
        self.speaker = speaker
        self.act = act
        self.polarity = polarity
        self.isPassive = isPassive
        self.continues = continues
        self.confidence = confidence
        self.id = ""
    }
}

/// Whether words stand in quotation marks.
public enum QuoteKind: String, Sendable, Hashable, CaseIterable {
    /// Wholly.
    case direct
    /// In part.
    case mixed
    /// Not at all.
    case indirect
}

/// The class of a reporting verb; never a guess at opinion.
public enum Act: String, Sendable, Hashable, CaseIterable {
    /// Say, tell, announce, disclose, confirm, warn, note.
    case state
    /// Deny, reject, dismiss a claim.
    case deny
    /// Admit, concede, own up.
    case acknowledge
    /// Accuse, blame, allege against.
    case accuse
    /// Condemn, denounce, criticise.
    case condemn
    /// Praise, welcome, hail.
    case praise
    /// Urge, call on, order, insist on.
    case demand
    /// Pledge, vow, commit.
    case promise
    /// Threaten.
    case threaten
}

/// Whether the words of a quote deny or affirm a claim.
public enum Polarity: String, Sendable, Hashable {
    /// They call a claim false.
    case denial
    /// They call it true.
    case affirmation
}

/// The words that name who speaks, and what they resolve to.
public struct Speaker: Sendable, Hashable {
    /// The surface words beside the cue: a name, a pronoun, a document.
    public var span: Span
    /// The article-local entity that they stand for; `nil` when the text does not tell.
    public var entity: Int?
    /// The role as printed, such as `researcher`.
    public var title: String?
    /// The body as printed.
    public var affiliation: String?
    /// The full name or document owner that a pronoun or short name stands for.
    public var resolved: String?

    /// Creates a speaker.
    public init(
        span: Span,
        entity: Int? = nil,
        title: String? = nil,
        affiliation: String? = nil,
        resolved: String? = nil
    ) {
        self.span = span
        self.entity = entity
        self.title = title
        self.affiliation = affiliation
        self.resolved = resolved
    }
}
