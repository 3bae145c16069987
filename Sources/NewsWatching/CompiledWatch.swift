internal import NewsModel
internal import NewsText

/// What a pattern stands for; one pattern can stand for several things.
enum PatternUse: Sendable, Hashable {
    /// A full name of an actor.
    case name(Int32)
    /// A weak name.
    case short(Int32)
    /// A name that counts only where it speaks.
    case metonym(Int32)
    /// What a body is called at home, and every other country's too: "the foreign ministry".
    case bareName(Int32)
    /// A look-alike.
    case never(Int32)
    /// A word or phrase of a topic.
    case topic(Int32)
}

/// One condition of a rule, with numbers for ids.
struct CompiledCondition: Sendable {
    let condition: Condition
    let who: Set<Int32>
    let topics: [Int32]
    let actors: [Int32]
    /// Folded words of `fromPlaces`.
    let places: [String]
    /// Whether it names an actor or a topic that is not watched, so that it cannot hold.
    let isBroken: Bool

    var hasAbout: Bool { !topics.isEmpty || !actors.isEmpty }
}

/// A rule ready to be asked.
struct CompiledRule: Sendable {
    let id: String
    let when: [CompiledCondition]
    let except: [CompiledCondition]
    let sourcesAtLeast: Int
}

/// Watchlists compiled: the trie, what its patterns stand for, and rules by what must stand in the article.
///
/// A class, since it is handed to every article and has a dozen arrays to copy.
final class CompiledWatch: Sendable {
    let trie: PatternTrie
    /// By pattern.
    let uses: [[PatternUse]]
    let actors: [CompiledActor]
    let topics: [CompiledTopic]
    let rules: [CompiledRule]
    /// By topic, by actor: rules that cannot hold without it (or another that lists them too).
    let rulesOfTopic: [[Int32]]
    let rulesOfActor: [[Int32]]
    /// Rules that can hold on an article without a watched word.
    let restless: [Int32]
    let readsSource: Bool
    /// Of all watched bodies.
    let homelands: Set<Land>
    let warnings: [WatchWarning]

    init(_ watchlists: [Watchlist]) {
        let made = WatchCompiler(watchlists)
        trie = made.trie
        uses = made.uses
        actors = made.actors
        topics = made.topics
        rules = made.rules
        rulesOfTopic = made.rulesOfTopic
        rulesOfActor = made.rulesOfActor
        restless = made.restless
        readsSource = made.readsSource
        homelands = made.actors.reduce(into: []) { $0.formUnion($1.homeland?.lands ?? []) }
        warnings = made.warnings
    }
}

/// The folded words of `string`, one space between them.
func folded(_ string: String) -> String {
    let text = TokenizedText(string)
    return text.foldedWords(0..<text.count)
}
