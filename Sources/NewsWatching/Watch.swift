public import NewsModel
public import NewsText

/// Watchlists ready to be laid over articles.
///
/// A value without state: the same article gives the same matches, on any core.
public struct Watch: Sendable {
    private let compiled: CompiledWatch

    /// What works but is hardly meant.
    public let warnings: [WatchWarning]

    /// Compiles watchlists that are checked: ids are unique and resolved, groups are flattened.
    ///
    /// - Complexity: O(n) in the words of all names and topics.
    public init(_ watchlists: [Watchlist]) {
        compiled = CompiledWatch(watchlists)
        warnings = compiled.warnings
    }

    /// The rules that hold in an article, in the order of the watchlists, each with the words that show it.
    ///
    /// `title` and `text` are the strings that `extraction` was made of. What needs memory, such as `sources-at-least`,
    /// is passed on in the match. What the text dates more than 60 days before `published` holds for no rule; without
    /// that moment nothing is old.
    ///
    /// - Complexity: O(n) in the words, whatever the number of names and rules, and in what is found there.
    public func matches(
        title: TokenizedText,
        text: TokenizedText,
        extraction: Extraction,
        feed: WatchedFeed,
        published: Timestamp? = nil
    ) -> [Match] {
        let facts = ArticleFacts(compiled, title: title, text: text, extraction: extraction, feed: feed)
        guard !facts.candidates.isEmpty else { return [] }
        let conditions = Conditions(facts, published: published)
        return facts.candidates.compactMap { number in
            let rule = compiled.rules[Int(number)]
            return conditions.findings(of: rule)?.match(of: rule, in: compiled, readings: facts.readings)
        }
    }

    /// Why a rule does not hold in an article; `nil` for a rule that is not known.
    ///
    /// The arguments are those of `matches`.
    ///
    /// - Complexity: that of `matches`.
    public func silence(
        of rule: String,
        title: TokenizedText,
        text: TokenizedText,
        extraction: Extraction,
        feed: WatchedFeed,
        published: Timestamp? = nil
    ) -> Silence? {
        guard let number = compiled.rules.firstIndex(where: { $0.id == rule }) else { return nil }
        let conditions = thoroughly(title: title, text: text, extraction: extraction, feed: feed, published: published)
        return silence(of: number, conditions)
    }

    /// Why rules do not hold in an article, by the rule’s id; without those that hold.
    ///
    /// The arguments are those of `matches`.
    ///
    /// - Complexity: that of `matches`, and O(n) in the rules.
    public func silences(
        title: TokenizedText,
        text: TokenizedText,
        extraction: Extraction,
        feed: WatchedFeed,
        published: Timestamp? = nil
    ) -> [String: Silence] {
        let conditions = thoroughly(title: title, text: text, extraction: extraction, feed: feed, published: published)
        var silences: [String: Silence] = [:]
        for (number, rule) in compiled.rules.enumerated() {
            if conditions.facts.isCandidate(Int32(number)), conditions.findings(of: rule) != nil { continue }
            silences[rule.id] = silence(of: number, conditions)
        }
        return silences
    }

    private func silence(of number: Int, _ conditions: Conditions) -> Silence {
        let rule = compiled.rules[number]
        let isCandidate = conditions.facts.isCandidate(Int32(number))
        return isCandidate ? conditions.silence(of: rule) : conditions.absence(of: rule)
    }

    /// All that can be asked about an article, even where no rule has its words there.
    private func thoroughly(
        title: TokenizedText,
        text: TokenizedText,
        extraction: Extraction,
        feed: WatchedFeed,
        published: Timestamp? = nil
    ) -> Conditions {
        let facts = ArticleFacts(
            compiled,
            title: title,
            text: text,
            extraction: extraction,
            feed: feed,
            isThorough: true
        )
        return Conditions(facts, published: published)
    }
}
