internal import NewsModel

/// What the alerts of one rule on one occasion have shown so far.
struct Shown: Sendable {
    /// When the last one was.
    var lastAlert: Timestamp
    /// The id of the last one.
    var lastID = ""
    /// Statements, the parts of a split quotation joined; those that were later withdrawn too.
    var statements: [Wording] = []
    /// What each actor was shown to do.
    var acts: [String: Set<Act>] = [:]
    /// Quotes that stand as they were shown, with the article they stand in.
    var quotes: [ShownQuote] = []
    /// Words that stand as they were shown.
    var evidence: [ShownEvidence] = []
    /// Ids of all actors that were shown.
    var actorIDs: Set<String> = []
    /// Actors of the last alert.
    var actors: [AlertActor] = []
    /// Topics of the last alert.
    var topics: [AlertTopic] = []
    /// Verbs of the last alert.
    var does: [Verb] = []
    /// Of the last alert.
    var confidence = 0
    /// Versions of articles that raised an alert.
    var raised: Set<Raised> = []

    /// Creates a memory with nothing in it.
    init(lastAlert: Timestamp) {
        self.lastAlert = lastAlert
    }
}

/// A version of an article that raised an alert.
struct Raised: Sendable, Hashable {
    /// The article's key.
    var article: String
    /// Counts from 1.
    var version: Int
    /// A correction and another alert may both come from one version.
    var isCorrection: Bool
}

extension Raised {
    /// The version that raised an alert.
    init(by alert: Alert) {
        self.init(
            article: alert.article.key,
            version: alert.article.version,
            isCorrection: alert.kind == .correction
        )
    }
}

/// A quote as it was shown.
struct ShownQuote: Sendable {
    /// All of it.
    var quote: AlertQuote
    /// Its words, to compare.
    var words: FoldedWords
    /// The key of the article it was shown from.
    var article: String
    /// That article's version.
    var version: Int
    /// The pieces of the article that showed it with speaker and verb; none in alerts of older logs.
    var passages: [String] = []

    /// As a correction shows it: with speaker and verb where they are known.
    var printed: String {
        passages.isEmpty ? quote.text : passages.joined(separator: " … ")
    }
}

/// Evidence as it was shown.
struct ShownEvidence: Sendable {
    /// All of it.
    var evidence: Evidence
    /// The key of the article it was shown from.
    var article: String
    /// That article's version.
    var version: Int

    /// Whether it shows a quote with its speaker and verb.
    var isPassage: Bool { AlertQuote.isPassage(role: evidence.role) }
}

/// One statement of a finding: a quote, or all parts of a split one.
struct Statement {
    /// Its parts, by index in the match's quotes.
    var parts: [Int]
    /// What it says.
    var wording: Wording
    /// What each of its parts says.
    var partWordings: [Wording]
    /// The watched actor who says it.
    var speaker: String?
    /// Ids of its parts.
    var ids: [String]

    /// Whether one of `shown` already says as much, or of a split quotation each part was shown: the one before an edit,
    /// the other by its correction.
    func isShown(in shown: [Wording]) -> Bool {
        func isSaid(_ wording: Wording) -> Bool { shown.contains { wording.isSaid(by: $0) } }
        return isSaid(wording) || partWordings.count > 1 && partWordings.allSatisfy(isSaid)
    }

    /// Whether its speaker was shown before, and never to do this; else whether nobody was, and somebody to do the
    /// contrary: the ministry denies, the minister admits.
    func isNewAct(after acts: [String: Set<Act>]) -> Bool {
        guard let speaker else { return false }
        if let known = acts[speaker] { return !known.contains(wording.act) }
        let all = acts.values.reduce(into: Set()) { $0.formUnion($1) }
        return !all.contains(wording.act) && wording.act.contrary.map { all.contains($0) } ?? false
    }
}

/// The statements of a match, in the order of the text.
func statements(of match: Match, in extraction: Extraction, _ words: SpanText) -> [Statement] {
    var roots: [Int] = []
    var parts: [Int: [Int]] = [:]
    for (position, matched) in match.quotes.enumerated() where extraction.quotes.indices.contains(matched.index) {
        var root = matched.index
        while let earlier = extraction.quotes[root].continues, earlier >= 0, earlier < root { root = earlier }
        if parts[root] == nil { roots.append(root) }
        parts[root, default: []].append(position)
    }
    return roots.compactMap { root in
        guard let positions = parts[root] else { return nil }
        let quotes = positions.map { extraction.quotes[match.quotes[$0].index] }
        return Statement(
            parts: positions,
            wording: Wording(quotes.map { ($0, words[$0.span]) }),
            partWordings: quotes.map { Wording([($0, words[$0.span])]) },
            speaker: positions.lazy.compactMap { match.quotes[$0].speaker }.first,
            ids: quotes.map { $0.id.isEmpty ? quoteID(words: words[$0.span]) : $0.id }
        )
    }
}

extension Act {
    /// What takes it back, whoever of those watched does it.
    fileprivate var contrary: Act? {
        switch self {
        case .deny: .acknowledge
        case .acknowledge: .deny
        default: nil
        }
    }
}
