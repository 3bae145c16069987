internal import NewsModel
internal import NewsText

/// Turns what the patterns found into quotes, sentence by sentence, and carries the speaker on.
///
/// “The port is old,” Berg said. “It must close.”: both are his.
struct QuoteWriter {
    let tagged: TaggedText
    var resolver: SpeakerResolver
    var quotes: [(quote: Quote, tokens: Range<Int>)] = []
    /// Who spoke last, and where that sentence ended.
    var last: LastSpeech?

    typealias LastSpeech = (
        speaker: Speaker, cue: Span?, sentenceEnd: Int, quote: Int, hasMarks: Bool, isSource: Bool
    )

    init(_ tagged: TaggedText, entities: [Entity]) {
        self.tagged = tagged
        resolver = SpeakerResolver(tagged, entities: entities)
    }

    /// The sentence before, when it has no quotes.
    private(set) var silent: Range<Int>?
    /// The sentence before.
    private(set) var previous: Range<Int>?

    /// Reads one sentence.
    mutating func write(_ sentence: Range<Int>, isHeadline: Bool) {
        let found = tagged.isReadable(sentence) ? attributions(in: sentence, isHeadline: isHeadline) : []
        resolver.enter(sentence)
        defer { previous = sentence }
        if sign(sentence) || confirm(sentence) || found.isEmpty && attest(sentence) {
            resolver.leave(sentence)
            return
        }
        let first = quotes.count
        let isMarked = sentence.contains { tagged.isQuoted($0) }
        let earlier = isMarked ? last : nil
        let covered = write(found, sentence)
        if isMarked { writeLeftovers(sentence, covered, first, isHeadline, earlier) }
        if quotes.count == first { writeReported(sentence) }
        if quotes.count == first { forgetSpeaker(sentence) }
        resolver.leave(sentence)
        silent = quotes.count == first || tagged.isColon(sentence.upperBound - 1) ? sentence : nil
    }

    /// Writes what the patterns found in a sentence, both parts of what a cue splits; the words that are then taken.
    private mutating func write(_ found: [Attribution], _ sentence: Range<Int>) -> [Range<Int>] {
        var covered: [Range<Int>] = []
        for (place, attribution) in found.enumerated() {
            var others = covered
            if let last = covered.last, attribution.content.contains(last.lowerBound), place > 0,
                isReported(found[place - 1], by: attribution, sentence)
            {
                others.removeLast()
            }
            guard let range = accept(attribution, others) else { continue }
            let place = append(attribution, range, sentence)
            covered.append(range)
            if let rest = attribution.rest.map({ shortened($0, found, after: attribution) }),
                tagged.wordCount(rest) > 0, !covered.contains(where: { $0.overlaps(rest) })
            {
                carry(rest, place, sentence, 80)
                covered.append(rest)
            }
        }
        return covered
    }

    /// "X promised to resign, | Y told the court": whether the words of the second are all that stands before its comma,
    /// what X said among them.
    ///
    /// What a body or a document tells of somebody's words is left to whoever spoke them.
    private func isReported(_ inner: Attribution, by outer: Attribution, _ sentence: Range<Int>) -> Bool {
        let start = outer.content.lowerBound
        guard outer.isTrailing, !inner.isTrailing, outer.rest == nil, outer.cue != nil, tagged.tongue == .english,
            start <= inner.frame.lowerBound, outer.content.upperBound >= inner.content.upperBound,
            start == sentence.lowerBound || tagged.isComma(start - 1) || tagged.has(start - 1, .coordinator),
            !outer.content.contains(where: { tagged.isQuoted($0) }),
            let speaker = outer.speaker?.tokens, let last = speaker.last, let verb = inner.cue?.lowerBound
        else { return false }
        // "Quist said it was late, she added" tells of one person, "Quist had said it was late, she added" of two.
        if tagged.has(last, .human) { return verb > sentence.lowerBound && tagged.matches(verb - 1, "had") }
        return tagged.typeOfName(last) == .person || tagged.has(last, .person) && !tagged.has(last, .period)
    }

    /// A German sentence in the subjunctive goes on with what the one before reports: "Die Brücke sei alt".
    private mutating func writeReported(_ sentence: Range<Int>) {
        guard let last, last.sentenceEnd == sentence.lowerBound, tagged.goesOnReporting(sentence),
            !sentence.contains(where: { tagged.isQuoted($0) })
        else { return }
        carry(tagged.trimmed(sentence), last.quote, sentence, 60)
    }

    /// Nobody goes on speaking behind a paragraph without quotes, where a sentence stands between as well.
    private mutating func forgetSpeaker(_ sentence: Range<Int>) {
        guard let end = last?.sentenceEnd, end < sentence.lowerBound,
            tagged.text.flags[sentence.lowerBound].contains(.lineBefore)
        else { return }
        last = nil
    }

    /// Who goes on speaking: the one whom the sentence before is about, else who spoke last.
    private mutating func carriedSpeaker(_ sentence: Range<Int>) -> Speaker? {
        if tagged.tongue.dropsSubjects, let previous, previous.upperBound == sentence.lowerBound,
            last?.sentenceEnd != sentence.lowerBound, let phrase = tagged.leadingSpeaker(in: previous)
        {
            return resolver.speaker(phrase)
        }
        return last?.speaker
    }

    /// What the patterns of the text's language find in a sentence.
    private func attributions(in sentence: Range<Int>, isHeadline: Bool) -> [Attribution] {
        let found =
            switch tagged.tongue {
            case .english: tagged.attributions(in: sentence, isHeadline: isHeadline)
            case .german:
                tagged.joined(tagged.markedAttributions(in: sentence)) + tagged.germanAttributions(in: sentence)
            case .chinese, .japanese: withUnspaced(tagged.joined(tagged.unspacedAttributions(in: sentence)), sentence)
            default: withReported(tagged.joined(tagged.markedAttributions(in: sentence)), sentence)
            }
        return isHeadline ? tagged.headlineSpeech(sentence, found) : found
    }

    private func withUnspaced(_ marked: [Attribution], _ sentence: Range<Int>) -> [Attribution] {
        guard marked.isEmpty else { return marked }
        let new =
            tagged.tongue == .japanese ? tagged.reportedJapanese(in: sentence) : tagged.reportedChinese(in: sentence)
        return new.map { [$0] } ?? []
    }

    private func withReported(_ marked: [Attribution], _ sentence: Range<Int>) -> [Attribution] {
        marked + tagged.reportedAttributions(in: sentence, beside: marked)
    }

    /// The quotes, in the order of the text.
    func finished() -> [Quote] {
        // A comparison that captures this struct copies all of it, every time.
        let starts = quotes.map(\.tokens.lowerBound)
        let order = quotes.indices.sorted { starts[$0] < starts[$1] }
        var places = [Int](repeating: 0, count: quotes.count)
        for (place, index) in order.enumerated() { places[index] = place }
        return order.map { index in
            var quote = quotes[index].quote
            if let before = quote.continues { quote.continues = places[before] }
            return quote
        }
    }

    /// The words of an attribution as they will be printed; `nil` when another quote of the sentence has them.
    func accept(_ attribution: Attribution, _ covered: [Range<Int>]) -> Range<Int>? {
        var range = attribution.content
        guard !range.isEmpty else { return nil }
        let (inside, outside) = tagged.letters(range)
        if inside > 0, outside * 9 <= inside || outside <= 4 && inside > 12, !opensWithSubject(range) {
            let first = range.first { tagged.isQuoted($0) } ?? range.lowerBound
            let last = range.last { tagged.isQuoted($0) } ?? range.upperBound - 1
            range = first..<last + 1
        }
        if let first = range.first, tagged.isQuoted(first) {
            range =
                min(
                    range.lowerBound,
                    tagged.quotation(at: first).tokens.lowerBound
                )..<range.upperBound
        }
        if covered.contains(where: { $0.overlaps(range) }) { return nil }
        return range
    }

    /// The second half of a clause, up to the next attribution.
    private func shortened(_ rest: Range<Int>, _ found: [Attribution], after attribution: Attribution) -> Range<Int> {
        var end = rest.upperBound
        for other in found where other.content != attribution.content {
            let start = min(other.content.lowerBound, other.frame.lowerBound)
            if start > rest.lowerBound { end = min(end, start) }
        }
        return tagged.trimmed(rest.lowerBound..<max(end, rest.lowerBound))
    }

    /// "he “would not resign”": the subject of what is said stands before the mark.
    func opensWithSubject(_ range: Range<Int>) -> Bool {
        guard let first = range.first, !tagged.isQuoted(first), let mark = range.first(where: { tagged.isQuoted($0) })
        else { return false }
        return tagged.has(first, [.pronoun, .reflexive]) || tagged.isName(first) || mark > first + 1
    }

    /// Adds the quote that an attribution is; its place among all.
    @discardableResult
    mutating func append(_ attribution: Attribution, _ range: Range<Int>, _ sentence: Range<Int>) -> Int {
        let cue = attribution.cue.map { tagged.span(tagged.withParticle($0, beside: range)) }
        let speaker =
            attribution.isCarried
            ? carriedSpeaker(sentence)
            : attribution.speaker.flatMap { resolver.speaker($0, of: attribution.isTrailing ? range : nil) }
        let kind = kind(of: range)
        var confidence = kind == .indirect ? 80 : 90
        if speaker?.entity == nil { confidence -= 10 }
        if attribution.isDependent { confidence -= 10 }
        let quote = Quote(
            span: tagged.span(range),
            kind: kind,
            cue: cue,
            speaker: speaker,
            act: attribution.act,
            polarity: tagged.polarity(of: range, act: attribution.act),
            isPassive: attribution.isPassive,
            confidence: confidence
        )
        quotes.append((quote, range))
        let place = quotes.count - 1
        if speaker != nil, cue != nil { claimOpenParagraphs(before: range) }
        if let speaker {
            let isPerson = attribution.speaker?.tokens.contains {
                tagged.typeOfName($0) == .person || tagged.has($0, .person)
            }
            let isSource = !(isPerson ?? true) && attribution.cue.map { tagged.has($0.lowerBound, .according) } ?? false
            last = (speaker, cue, sentence.upperBound, place, kind != .indirect, isSource)
        }
        return place
    }

    /// Adds a quote that goes on from the one at `index`: of the same speaker, under the same verb.
    mutating func carry(_ range: Range<Int>, _ index: Int, _ sentence: Range<Int>, _ confidence: Int) {
        let before = quotes[index].quote
        var quote = Quote(
            span: tagged.span(range),
            kind: kind(of: range),
            cue: before.cue,
            speaker: before.speaker,
            confidence: confidence
        )
        quote.act = before.act
        quote.polarity = tagged.polarity(of: range, act: quote.act)
        quote.continues = index
        quotes.append((quote, range))
        if let speaker = before.speaker {
            last = (speaker, before.cue, sentence.upperBound, quotes.count - 1, true, false)
        }
    }
}
