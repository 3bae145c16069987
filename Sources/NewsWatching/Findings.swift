internal import NewsModel
internal import NewsText

/// What speaks for a rule in one article, gathered while its conditions are asked.
struct Findings {
    struct Mark: Hashable {
        var role: String
        var span: Span
    }

    /// The most spans kept for one role: beyond it they add nothing for a reader.
    static let marksPerRole = 20

    private(set) var verbs: Set<Verb> = []
    private(set) var actors: [(actor: Int32, part: ActorPart)] = []
    private(set) var topics: [(topic: Int32, words: [Words])] = []
    private(set) var quotes: [Int: (speaker: Int32?, about: [String])] = [:]
    private(set) var confidence = 0
    private var marks: [Mark] = []
    private var perRole: [String: Int] = [:]
    private var seen: Set<Mark> = []

    mutating func add(_ verb: Verb) { verbs.insert(verb) }

    mutating func add(_ actor: Int32, _ part: ActorPart) {
        if !actors.contains(where: { $0.actor == actor && $0.part == part }) { actors.append((actor, part)) }
    }

    mutating func add(topic: Int32, _ words: [Words]) {
        if let place = topics.firstIndex(where: { $0.topic == topic }) {
            topics[place].words += words
        } else {
            topics.append((topic, words))
        }
    }

    mutating func add(quote: Int, speaker: Int32?, about: [String], confidence: Int) {
        let known = quotes[quote]
        let all = (known?.about ?? []) + about.filter { known?.about.contains($0) != true }
        quotes[quote] = (known?.speaker ?? speaker, all)
        rate(confidence)
    }

    mutating func rate(_ confidence: Int) { self.confidence = max(self.confidence, confidence) }

    mutating func mark(_ role: String, _ span: Span) {
        let mark = Mark(role: role, span: span)
        guard span.start < span.end, perRole[role, default: 0] < Findings.marksPerRole, seen.insert(mark).inserted
        else {
            return
        }
        perRole[role, default: 0] += 1
        marks.append(mark)
    }

    /// The match, everything in the order of title and text.
    func match(of rule: CompiledRule, in watch: CompiledWatch, readings: [Reading]) -> Match {
        var match = Match(rule: rule.id)
        match.does = Verb.allCases.filter { verbs.contains($0) }
        match.actors = actors.map { MatchedActor(id: watch.actors[Int($0.actor)].id, part: $0.part) }
        match.topics = topics.map { topic, words in
            var strings: [String] = []
            for part in words.sorted(by: { ($0.place, $0.first, $0.end) < ($1.place, $1.first, $1.end) }) {
                guard let reading = readings.first(where: { $0.place == part.place }) else { continue }
                let string = reading.string(of: part)
                if !strings.contains(string), strings.count < Findings.marksPerRole { strings.append(string) }
            }
            return MatchedTopic(id: watch.topics[Int(topic)].id, matched: strings)
        }
        match.quotes = quotes.keys.sorted().map { index in
            let quote = quotes[index]
            let speaker = quote?.speaker.map { watch.actors[Int($0)].id }
            return MatchedQuote(index: index, speaker: speaker, about: quote?.about ?? [])
        }
        let ordered = marks.sorted { one, other in
            let first = (Place(one.span.field), one.span.start, one.span.end)
            let second = (Place(other.span.field), other.span.start, other.span.end)
            return first == second ? one.role < other.role : first < second
        }
        match.evidence = ordered.compactMap { mark in
            readings.first { $0.place == Place(mark.span.field) }?.evidence(mark.role, mark.span)
        }
        match.confidence = confidence
        match.sourcesAtLeast = rule.sourcesAtLeast
        return match
    }
}

extension Reading {
    /// A span with its words and what stands around them in their sentence: whole words, at most 48 scalars a side.
    ///
    /// So much that a reader sees what is going on; the record's schema allows no more.
    fileprivate func evidence(_ role: String, _ span: Span) -> Evidence {
        let start = byte(atScalar: span.start)
        let end = byte(atScalar: span.end)
        let first = bound(text.count) { Int(text.scalarEnds[$0]) <= span.start }
        let next = max(bound(text.count) { Int(text.scalarStarts[$0]) < span.end }, first)
        let begins = text.sentences
        let opening = bound(begins.count) { Int(begins[$0]) <= first }
        let closing = bound(begins.count) { Int(begins[$0]) < next }
        let low = opening > 0 ? min(Int(begins[opening - 1]), first) : 0
        let high = closing < begins.count ? max(Int(begins[closing]), next) : text.count
        var before = max(bound(text.count) { Int(text.scalarStarts[$0]) < span.start - 48 }, low)
        while before > low, before < first, !isCut(before) { before += 1 }
        var after = min(bound(text.count) { Int(text.scalarEnds[$0]) <= span.end + 48 }, high)
        while after < high, after > next, !isCut(after) { after -= 1 }
        func string(_ range: Range<Int>) -> String { String(decoding: text.bytes[range], as: UTF8.self) }
        return Evidence(
            role: role,
            exact: string(start..<end),
            prefix: string((before < first ? min(Int(text.starts[before]), start) : start)..<start),
            suffix: string(end..<(after > next ? max(Int(text.ends[after - 1]), end) : end)),
            span: span
        )
    }

    /// Whether a word begins here, and no rest of one behind an apostrophe or hyphen.
    private func isCut(_ token: Int) -> Bool { !text.flags[token].isDisjoint(with: [.spaceBefore, .unspaced]) }

    /// The byte where a scalar begins; the end for one beyond it.
    private func byte(atScalar scalar: Int) -> Int {
        let token = bound(text.count) { Int(text.scalarStarts[$0]) <= scalar } - 1
        var byte = token >= 0 ? Int(text.starts[token]) : 0
        var left = scalar - (token >= 0 ? Int(text.scalarStarts[token]) : 0)
        while left > 0, byte < text.bytes.count {
            byte += 1
            while byte < text.bytes.count, text.bytes[byte] & 0xC0 == 0x80 { byte += 1 }
            left -= 1
        }
        return byte
    }
}
