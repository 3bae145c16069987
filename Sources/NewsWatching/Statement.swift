internal import NewsModel
internal import NewsText

/// A quotation with all its parts, or a claim without one: what verbs and `about` are asked of.
///
/// A class, since it is asked for every rule and has half a dozen arrays to copy.
final class Statement {
    /// Indices of its quotes; none for a claim.
    let quotes: [Int]
    /// Acts of its cues.
    let acts: Set<Act>
    /// Whether its words call a claim false.
    let isDenial: Bool
    /// Whether a part of it stands in quotation marks.
    let isQuoted: Bool
    /// Watched actors who speak.
    let speakers: [Int32]
    /// The article's entity that speaks.
    let entity: Int?
    /// The words said.
    let inside: [Words]
    /// The sentences they and their cue stand in.
    let sentences: [Words]
    /// From the paragraph's start to the cue, of indirect speech.
    let leadIn: Words?
    /// 0 to 100.
    let confidence: Int
    /// The actors it accuses, condemns or praises, or is said to be of.
    let targets: [Int32]

    init(
        quotes: [Int],
        acts: Set<Act>,
        isDenial: Bool,
        isQuoted: Bool,
        speakers: [Int32],
        entity: Int?,
        inside: [Words],
        sentences: [Words],
        leadIn: Words?,
        confidence: Int,
        targets: [Int32]
    ) {
        self.quotes = quotes
        self.acts = acts
        self.isDenial = isDenial
        self.isQuoted = isQuoted
        self.speakers = speakers
        self.entity = entity
        self.inside = inside
        self.sentences = sentences
        self.leadIn = leadIn
        self.confidence = confidence
        self.targets = targets
    }
}

extension ArticleFacts {
    /// The statements of the article: quotations first, then claims that no quotation covers.
    func allStatements() -> [Statement] {
        var parts: [Int: [Int]] = [:]
        for (quote, first) in statements.enumerated() { parts[first, default: []].append(quote) }
        var found = parts.keys.sorted().map { statement(of: parts[$0] ?? []) }
        for claim in extraction.claims.prefix(Extraction.watchedLimit) {
            if let statement = statement(of: claim, besides: found) { found.append(statement) }
        }
        return found
    }

    private func statement(of parts: [Int]) -> Statement {
        var acts: Set<Act> = []
        var speaking: [Int32] = []
        var inside: [Words] = []
        var sentences: [Words] = []
        var targets: [Int32] = []
        var leadIn: Words?
        var confidence = 0
        var entity: Int?
        for part in parts {
            let quote = extraction.quotes[part]
            let words = words(quote.span)
            if quote.cue != nil || parts.count == 1 || quote.continues == nil { acts.insert(quote.act) }
            for speaker in speakers[part] where !speaking.contains(speaker) { speaking.append(speaker) }
            inside.append(words)
            sentences.append(sentence(words))
            entity = entity ?? quote.speaker?.entity
            confidence = max(confidence, quote.confidence)
            let paragraph = paragraph(words)
            if let cue = quote.cue {
                let cueWords = self.words(cue)
                if paragraph.contains(cueWords) { sentences.append(sentence(cueWords)) }
                if quote.kind == .indirect, paragraph.contains(cueWords) {
                    leadIn = Words(place: words.place, first: paragraph.first, end: cueWords.first)
                }
            } else if quote.kind == .indirect {
                leadIn = Words(place: words.place, first: paragraph.first, end: max(words.first, paragraph.first))
            }
            for target in self.targets(of: quote, words) where !targets.contains(target) { targets.append(target) }
        }
        return Statement(
            quotes: parts,
            acts: acts,
            isDenial: parts.contains { extraction.quotes[$0].polarity == .denial },
            isQuoted: parts.contains { extraction.quotes[$0].kind != .indirect },
            speakers: speaking,
            entity: entity,
            inside: inside,
            sentences: sentences,
            leadIn: leadIn,
            confidence: confidence,
            targets: targets.filter { !speaking.contains($0) }
        )
    }

    /// Whom an accusing, condemning or praising cue names outside the quoted words: after an active verb, before a
    /// passive one.
    private func targets(of quote: Quote, _ words: Words) -> [Int32] {
        if let cue = quote.cue, !quote.act.hasTarget { return named(after: self.words(cue)) }
        guard quote.act.hasTarget, let cue = quote.cue, cue.field == quote.span.field else { return [] }
        let cueWords = self.words(cue)
        let sentence = sentence(cueWords)
        var area: Words
        // "was accused by X of"
        let reading = readings[cueWords.place.rawValue]
        let isByAgent = cueWords.end < reading.words.count && reading.hash(cueWords.end) == SpeakerWord.by
        if quote.isPassive || isByAgent {
            area = Words(place: words.place, first: sentence.first, end: cueWords.first)
            // The subject is the name nearest to the verb.
            let before = (names.names + names.metonyms).filter { area.contains($0.words) }
            guard let last = before.map(\.words.end).max(), cueWords.first - last <= 4 else { return [] }
            return before.filter { $0.words.end == last }.map(\.actor)
        }
        guard cueWords.end <= words.first, sentence.contains(cueWords) else { return [] }
        area = Words(place: words.place, first: cueWords.end, end: min(words.first, sentence.end))
        return (names.names + names.metonyms).filter { area.contains($0.words) }.map(\.actor)
    }

    /// "said of X": the actor right behind a verb and "of".
    private func named(after cue: Words) -> [Int32] {
        let reading = readings[cue.place.rawValue]
        guard cue.first < cue.end, cue.end < reading.words.count, reading.hash(cue.end) == SpeakerWord.of else {
            return []
        }
        let behind = Words(place: cue.place, first: cue.end + 1, end: cue.end + 3)
        let sentence = sentence(cue)
        return names.names(in: behind).prefix(1).filter { sentence.contains($0.words) }.map(\.actor)
    }

    private func statement(of claim: Claim, besides known: [Statement]) -> Statement? {
        guard case .act(let act) = claim.did, !claim.isNegated else { return nil }
        let evidence = words(claim.evidence)
        let sentence = sentence(evidence)
        let speakers = claim.who.map { actors(ofEntity: $0) } ?? []
        var targets: [Int32] = []
        if act.hasTarget {
            for entity in claim.whom {
                for actor in actors(ofEntity: entity) where !targets.contains(actor) { targets.append(actor) }
            }
            // A name that extraction does not know as one.
            if claim.whom.isEmpty, let what = claim.what.map({ words($0) }), what.end - what.first <= 4 {
                targets = names.names(in: what).filter { $0.words.end == what.end }.prefix(1).map(\.actor)
            }
        }
        let isKnown = known.contains { other in
            other.acts.contains(act) && other.inside.contains { $0.overlaps(sentence) }
                && targets.allSatisfy { other.targets.contains($0) }
                && (claim.who == other.entity || speakers.allSatisfy { other.speakers.contains($0) })
        }
        guard !isKnown, !speakers.isEmpty || !targets.isEmpty else { return nil }
        return Statement(
            quotes: [],
            acts: [act],
            isDenial: false,
            isQuoted: false,
            speakers: speakers,
            entity: claim.who,
            inside: [claim.what.map { words($0) } ?? evidence],
            sentences: [sentence],
            leadIn: nil,
            confidence: 75,
            targets: targets.filter { !speakers.contains($0) }
        )
    }
}

extension Act {
    /// Whether somebody is accused, condemned or praised.
    var hasTarget: Bool { self == .accuse || self == .condemn || self == .praise }
}
