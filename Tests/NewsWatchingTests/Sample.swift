import NewsModel
import NewsText
import NewsWatching

/// An article with an extraction made by hand: spans are given by their words.
struct Sample {
    let title: TokenizedText
    let text: TokenizedText
    let string: String
    var extraction: Extraction
    var feed = WatchedFeed(id: "oruba-wire", title: "Oruba Wire", tags: ["wires"])

    init(_ string: String, title: String = "", language: String = "en") {
        self.string = string
        self.title = TokenizedText(title)
        text = TokenizedText(string)
        extraction = Extraction(language: language)
    }

    /// The span of the `nth` occurrence of `words` in the text, from 1.
    func span(_ words: String, nth: Int = 1) -> Span {
        let all = Array(string.unicodeScalars)
        let part = Array(words.unicodeScalars)
        var seen = 0
        for start in 0...max(0, all.count - part.count) where all[start...].starts(with: part) {
            seen += 1
            if seen == nth { return Span(.text, start, start + part.count) }
        }
        return Span(.text, 0, 0)
    }

    mutating func name(_ words: String, _ type: MentionType, _ entity: Int, nth: Int = 1) {
        extraction.mentions.append(Mention(span: span(words, nth: nth), type: type, entity: entity))
        extraction.mentions.sort { $0.span.start < $1.span.start }
    }

    mutating func quote(
        _ words: String,
        by speaker: String?,
        cue: String?,
        entity: Int? = nil,
        _ kind: QuoteKind = .direct,
        _ act: Act = .state,
        nth: Int = 1,
        cueNth: Int = 1,
        continues: Int? = nil,
        passive: Bool = false
    ) {
        extraction.quotes.append(
            Quote(
                span: span(words),
                kind: kind,
                cue: cue.map { span($0, nth: cueNth) },
                speaker: speaker.map { Speaker(span: span($0, nth: nth), entity: entity) },
                act: act,
                isPassive: passive,
                continues: continues,
                confidence: 90
            )
        )
    }

    func matches(_ watchlist: Watchlist) -> [Match] {
        Watch([watchlist]).matches(title: title, text: text, extraction: extraction, feed: feed)
    }

    func fires(_ watchlist: Watchlist) -> Bool { !matches(watchlist).isEmpty }
}

/// A watchlist of invented actors, topics and one rule.
func watchlist(
    actors: [Actor] = [],
    topics: [Topic] = [],
    when: [Condition],
    except: [Condition] = []
) -> Watchlist {
    var list = Watchlist(name: "Test", file: "test.yaml")
    list.actors = actors
    list.topics = topics
    var rule = Rule(id: "rule", when: when)
    rule.except = except
    list.rules = [rule]
    return list
}

func actor(
    _ id: String,
    _ name: String,
    _ kind: ActorKind = .person,
    also: [String] = [],
    short: [String]? = nil,
    never: [String] = [],
    asSpeaker: [String] = [],
    cased: [String] = []
) -> Actor {
    var actor = Actor(id: id, name: name, kind: kind)
    actor.also = also
    actor.short = short
    actor.never = never
    actor.asSpeaker = asSpeaker
    actor.cased = cased
    return actor
}

func topic(
    _ id: String,
    any: [String] = [],
    all: [String] = [],
    none: [String] = [],
    query: Query? = nil,
    cased: [String] = []
) -> Topic {
    var topic = Topic(id: id, name: id)
    topic.any = any
    topic.all = all
    topic.none = none
    topic.query = query
    topic.cased = cased
    return topic
}

func condition(
    who: [String] = [],
    does: [Verb] = [],
    about: [String] = [],
    within: Closeness? = nil
) -> Condition {
    var condition = Condition()
    condition.who = who
    condition.does = does
    condition.about = about.map { .topic($0) }
    condition.within = within
    return condition
}
