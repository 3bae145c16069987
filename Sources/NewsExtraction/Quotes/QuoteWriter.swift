internal import NewsModel
internal import NewsText

/// Turns what the patterns found into quotes, sentence by sentence, and carries the speaker on.
struct QuoteWriter {
    let reading: Reading
    var resolver: SpeakerResolver
    var quotes: [(quote: Quote, tokens: Range<Int>)] = []
    /// Who spoke last, and where that sentence ended.
    var last: LastSpeech?

    typealias LastSpeech = (speaker: Speaker, cue: Span?, sentenceEnd: Int, quote: Int, hasMarks: Bool)

    init(_ reading: Reading, entities: [Entity]) {
        self.reading = reading
        resolver = SpeakerResolver(reading, entities: entities)
    }

    /// The sentence before, when it has no quotes.
    private(set) var silent: Range<Int>?
    /// The sentence before.
    private var previous: Range<Int>?

    /// Reads one sentence.
    mutating func write(_ sentence: Range<Int>, isHeadline: Bool) {
        let found = reading.isReadable(sentence) ? attributions(in: sentence, isHeadline: isHeadline) : []
        resolver.enter(sentence)
        defer { previous = sentence }
        if sign(sentence) || confirm(sentence) {
            resolver.leave(sentence)
            return
        }
        var covered: [Range<Int>] = []
        let first = quotes.count
        let earlier = last
        for attribution in found {
            guard let range = accept(attribution, covered) else { continue }
            let place = append(attribution, range, sentence)
            covered.append(range)
            if let rest = attribution.rest.map({ shortened($0, found, after: attribution) }),
                reading.wordCount(rest) > 0, !covered.contains(where: { $0.overlaps(rest) })
            {
                carry(rest, place, sentence, 80)
                covered.append(rest)
            }
        }
        leftover(sentence, covered, first, isHeadline, earlier)
        if quotes.count == first, let here = last, here.sentenceEnd == sentence.lowerBound,
            reading.isReported(sentence),
            !sentence.contains(where: { reading.isQuoted($0) })
        {
            carry(reading.trimmed(sentence), here.quote, sentence, 60)
        }
        if quotes.count == first, last.map({ $0.sentenceEnd < sentence.lowerBound }) ?? false,
            reading.text.flags[sentence.lowerBound].contains(.lineBefore)
        {
            last = nil
        }
        resolver.leave(sentence)
        silent = quotes.count == first || reading.isColon(sentence.upperBound - 1) ? sentence : nil
    }

    /// "“…”" and on the next line "— Ada Quist": the name signs the quotation above it.
    private mutating func sign(_ sentence: Range<Int>) -> Bool {
        guard let name = reading.signature(sentence), sentence.lowerBound > 0,
            reading.isQuoted(sentence.lowerBound - 1)
        else { return false }
        let above = reading.quoted[Int(reading.stretchAt[sentence.lowerBound - 1])].tokens
        guard above.lowerBound == 0 || reading.text.flags[above.lowerBound].contains(.lineBefore) else { return false }
        if let known = quotes.last, known.tokens.overlaps(above) {
            guard known.quote.cue == nil || known.quote.continues != nil else { return false }
            quotes.removeLast()
        }
        append(Attribution(content: above, cue: nil, speaker: Phrase(tokens: name, whole: name)), above, sentence)
        return true
    }

    /// "Lo ha detto la ministra": a sentence that says whose words the quotation before it is.
    private mutating func confirm(_ sentence: Range<Int>) -> Bool {
        guard let new = reading.confirmation(in: sentence), let above = previous.flatMap(reading.quotation(filling:))
        else { return false }
        if let known = quotes.last, known.tokens.overlaps(above) {
            guard known.quote.cue == nil || known.quote.continues != nil else { return false }
            quotes.removeLast()
        }
        append(new, above, sentence)
        return !sentence.contains { reading.isQuoted($0) }
    }

    /// Who goes on speaking: the one whom the sentence before is about, else who spoke last.
    private mutating func carriedSpeaker(_ sentence: Range<Int>) -> Speaker? {
        if reading.tongue.dropsSubjects, let previous, previous.upperBound == sentence.lowerBound,
            last?.sentenceEnd != sentence.lowerBound, let phrase = reading.leadingSpeaker(in: previous)
        {
            return resolver.speaker(phrase)
        }
        return last?.speaker
    }

    private func attributions(in sentence: Range<Int>, isHeadline: Bool) -> [Attribution] {
        let found =
            switch reading.tongue {
            case .english: reading.attributions(in: sentence, isHeadline: isHeadline)
            case .german:
                reading.joined(reading.markedAttributions(in: sentence)) + reading.germanAttributions(in: sentence)
            case .chinese, .japanese: reading.joined(reading.unspacedAttributions(in: sentence))
            default: reading.joined(reading.markedAttributions(in: sentence))
            }
        return isHeadline ? reading.headlineSpeech(sentence, found) : found
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
        let (inside, outside) = reading.letters(range)
        if inside > 0, outside * 9 <= inside || outside <= 4 && inside > 12, !opensWithSubject(range) {
            let first = range.first { reading.isQuoted($0) } ?? range.lowerBound
            let last = range.last { reading.isQuoted($0) } ?? range.upperBound - 1
            range = first..<last + 1
        }
        if let first = range.first, reading.isQuoted(first) {
            range =
                min(
                    range.lowerBound,
                    reading.quoted[Int(reading.stretchAt[first])].tokens.lowerBound
                )..<range.upperBound
        }
        if covered.contains(where: { $0.overlaps(range) }) { return nil }
        return range
    }

    /// "he “would not resign”": the subject of what is said stands before the mark.
    private func opensWithSubject(_ range: Range<Int>) -> Bool {
        guard let first = range.first, !reading.isQuoted(first), let mark = range.first(where: { reading.isQuoted($0) })
        else { return false }
        return reading.has(first, [.pronoun, .reflexive]) || reading.isName(first) || mark > first + 1
    }

    /// Gives the speaker of the last quote the paragraphs before it that stayed open: “…⏎“…⏎“…,” she said.
    ///
    /// At most forty, so that the time stays linear where a mark is missing.
    private mutating func claimOpenParagraphs(before range: Range<Int>) {
        guard let first = range.first(where: { reading.isQuoted($0) }) else { return }
        var index = Int(reading.stretchAt[first])
        var later = quotes.count - 1
        let speaker = quotes[later].quote.speaker
        var left = 40
        while index > 0, left > 0, reading.quoted[index].continues {
            index -= 1
            left -= 1
            let words = reading.quoted[index].tokens
            if reading.isStageDirection(reading.quoted[index]) || reading.turnLabel(of: reading.quoted[index]) != nil {
                return
            }
            var quote = Quote(span: reading.span(words), kind: .direct, cue: nil, speaker: speaker, confidence: 80)
            if let known = quotes.suffix(100).lastIndex(where: { $0.tokens.overlaps(words) }) {
                // one that was given to whoever spoke before
                guard quotes[known].quote.continues != nil else { return }
                quote.act = quotes[known].quote.act
                quotes[known].quote = quote
                quotes[later].quote.continues = known
                later = known
            } else {
                quotes.append((quote, words))
                quotes[later].quote.continues = quotes.count - 1
                later = quotes.count - 1
            }
        }
    }

    private func kind(of range: Range<Int>) -> QuoteKind {
        let (inside, outside) = reading.letters(range)
        if inside == 0 { return .indirect }
        return outside == 0 || outside * 9 <= inside && !opensWithSubject(range) ? .direct : .mixed
    }

    /// Adds the quote that an attribution is; its place among all.
    @discardableResult
    mutating func append(_ attribution: Attribution, _ range: Range<Int>, _ sentence: Range<Int>) -> Int {
        let cue = attribution.cue.map { reading.span(reading.withParticle($0, before: range)) }
        let speaker =
            attribution.isCarried
            ? carriedSpeaker(sentence)
            : attribution.speaker.flatMap { resolver.speaker($0, of: attribution.isTrailing ? range : nil) }
        let kind = kind(of: range)
        var confidence = kind == .indirect ? 80 : 90
        if speaker?.entity == nil { confidence -= 10 }
        if attribution.isDependent { confidence -= 10 }
        let quote = Quote(
            span: reading.span(range),
            kind: kind,
            cue: cue,
            speaker: speaker,
            act: attribution.act,
            polarity: reading.polarity(of: range, act: attribution.act),
            isPassive: attribution.isPassive,
            confidence: confidence
        )
        quotes.append((quote, range))
        let place = quotes.count - 1
        if speaker != nil, cue != nil { claimOpenParagraphs(before: range) }
        if let speaker {
            last = (speaker, cue, sentence.upperBound, place, kind != .indirect)
        }
        return place
    }

    mutating func carry(_ range: Range<Int>, _ index: Int, _ sentence: Range<Int>, _ confidence: Int) {
        let before = quotes[index].quote
        var quote = Quote(
            span: reading.span(range),
            kind: kind(of: range),
            cue: before.cue,
            speaker: before.speaker,
            confidence: confidence
        )
        quote.act = before.act == .state ? .state : before.act
        quote.polarity = reading.polarity(of: range, act: quote.act)
        quote.continues = index
        quotes.append((quote, range))
        if let speaker = before.speaker { last = (speaker, before.cue, sentence.upperBound, quotes.count - 1, true) }
    }
}
