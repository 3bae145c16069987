internal import NewsModel
internal import NewsText

/// Turns what the patterns found into quotes, sentence by sentence, and carries the speaker on.
struct QuoteWriter {
    private let reading: Reading
    private var resolver: SpeakerResolver
    private var quotes: [(quote: Quote, tokens: Range<Int>)] = []
    /// Who spoke last, and where that sentence ended.
    private var last: LastSpeech?

    private typealias LastSpeech = (speaker: Speaker, cue: Span?, sentenceEnd: Int, quote: Int, hasMarks: Bool)

    init(_ reading: Reading, entities: [Entity]) {
        self.reading = reading
        resolver = SpeakerResolver(reading, entities: entities)
    }

    /// The sentence before, when it has no quotes.
    private var silent: Range<Int>?
    /// The sentence before.
    private var previous: Range<Int>?

    /// Reads one sentence.
    mutating func write(_ sentence: Range<Int>, isHeadline: Bool) {
        let found = reading.isReadable(sentence) ? attributions(in: sentence, isHeadline: isHeadline) : []
        resolver.enter()
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
            append(attribution, range, sentence)
            covered.append(range)
            if let rest = attribution.rest.map({ shortened($0, found, after: attribution) }),
                reading.wordCount(rest) > 1, !covered.contains(where: { $0.overlaps(rest) })
            {
                carry(rest, quotes.count - 1, sentence, 80)
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

    /// Gives a quotation to whom the sentence behind it names: "Lo ha detto la ministra".
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
        switch reading.tongue {
        case .english: reading.attributions(in: sentence, isHeadline: isHeadline)
        case .german: reading.markedAttributions(in: sentence) + reading.germanAttributions(in: sentence)
        case .chinese, .japanese: reading.unspacedAttributions(in: sentence)
        default: reading.markedAttributions(in: sentence)
        }
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
    private func accept(_ attribution: Attribution, _ covered: [Range<Int>]) -> Range<Int>? {
        var range = attribution.content
        guard !range.isEmpty else { return nil }
        let (inside, outside) = reading.letters(range)
        if inside > 0, outside * 9 <= inside || outside <= 4 && inside > 12 {
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

    private mutating func append(_ attribution: Attribution, _ range: Range<Int>, _ sentence: Range<Int>) {
        let cue = attribution.cue.map(reading.span)
        let speaker =
            attribution.isCarried ? carriedSpeaker(sentence) : attribution.speaker.flatMap { resolver.speaker($0) }
        let (inside, outside) = reading.letters(range)
        let kind: QuoteKind = inside == 0 ? .indirect : outside * 9 <= inside ? .direct : .mixed
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
        if let speaker {
            last = (speaker, cue, sentence.upperBound, quotes.count - 1, inside > 0)
        }
    }

    /// Quotations that no cue of the sentence claimed: the rest of a split one, or those of the last speaker.
    private mutating func leftover(
        _ sentence: Range<Int>,
        _ covered: [Range<Int>],
        _ first: Int,
        _ isHeadline: Bool,
        _ earlier: LastSpeech?
    ) {
        var at = sentence.lowerBound
        let isReported = reading.isReported(sentence)
        while at < sentence.upperBound {
            guard reading.isQuoted(at) else {
                at += 1
                continue
            }
            let stretch = reading.quoted[Int(reading.stretchAt[at])]
            at = max(stretch.tokens.upperBound, at + 1)
            guard !covered.contains(where: { $0.overlaps(stretch.tokens) }) else { continue }
            let count = reading.wordCount(stretch.inner)
            if reading.tongue == .german, reading.isTerm(stretch, sentence) { continue }
            let opens =
                stretch.tokens.lowerBound <= sentence.lowerBound
                || stretch.tokens.lowerBound == sentence.lowerBound + 1 && reading.isDash(sentence.lowerBound)
            let fills = opens && stretch.tokens.upperBound >= sentence.upperBound - 1
            if reading.isStageDirection(stretch) { continue }
            if let label = reading.turnLabel(of: stretch) {
                append(
                    Attribution(
                        content: label.upperBound + 1..<stretch.tokens.upperBound,
                        speaker: Phrase(tokens: label, whole: label)
                    ),
                    label.upperBound + 1..<stretch.tokens.upperBound,
                    sentence
                )
            } else if stretch.continues, let last {
                carry(stretch.tokens, last.quote, sentence, 85)
            } else if quotes.count > first, let here = last, quotes[here.quote].quote.cue != nil,
                quotes[here.quote].quote.kind != .indirect, isSplit(stretch, after: here.quote)
            {
                carry(stretch.tokens, here.quote, sentence, 85)
            } else if opens, count > 1, let name = reading.signature(behind: stretch.tokens.upperBound, sentence) {
                append(
                    Attribution(content: stretch.tokens, cue: nil, speaker: Phrase(tokens: name, whole: name)),
                    stretch.tokens,
                    sentence
                )
            } else if count > 1,
                let speaker = isHeadline
                    ? reading.colonSpeaker(before: stretch.tokens.lowerBound, sentence)
                    : reading.turn(before: stretch.tokens.lowerBound, sentence)
            {
                append(Attribution(content: stretch.tokens, cue: nil, speaker: speaker), stretch.tokens, sentence)
            } else if count > 3, !opens, reading.isColon(stretch.tokens.lowerBound - 1),
                let pending = reading.introducer(stretch.tokens.lowerBound - 1, sentence)
            {
                append(pending, stretch.tokens, sentence)
            } else if opens, count > 1, let silent, silent.upperBound == sentence.lowerBound,
                !(stretch.inner.last.map { reading.isComma($0) } ?? false),
                let pending = reading.tongue == .german ? topic(silent, sentence) : reading.announcement(in: silent)
            {
                append(pending, stretch.tokens, sentence)
            } else if opens, count > 1, let last = stretch.inner.last, reading.isComma(last),
                stretch.tokens.upperBound < sentence.upperBound,
                let loose = reading.looseCue(after: stretch.tokens.upperBound, sentence)
            {
                append(loose, stretch.tokens, sentence)
            } else if isReported || reading.isIntroduced(stretch, sentence), let here = last,
                here.sentenceEnd == sentence.lowerBound
            {
                carry(stretch.tokens, here.quote, sentence, 65)
            } else if isReported, count > 2 || count == 2 && !opens, let silent,
                let pending = topic(silent, sentence)
            {
                append(pending, stretch.tokens, sentence)
            } else if !opens, count > 2, quotes.count == first, reading.tongue != .german,
                let loose = reading.looseObject(stretch.tokens.lowerBound, sentence),
                let range = accept(loose, covered)
            {
                append(loose, range, sentence)
            } else if fills || (opens && count > 5), count > 2,
                let here = opens && reading.tongue != .english ? earlier : last,
                here.sentenceEnd == sentence.lowerBound
            {
                let isNewParagraph = reading.text.flags[sentence.lowerBound].contains(.lineBefore)
                if !fills, reading.hasOwnSpeaker(stretch, sentence) {
                    append(Attribution(content: stretch.tokens, cue: nil), stretch.tokens, sentence)
                } else if !isNewParagraph || here.hasMarks {
                    carry(stretch.tokens, here.quote, sentence, isNewParagraph ? 60 : 75)
                }
            }
        }
    }

    /// Whom the German sentence before in the same paragraph is about.
    private func topic(_ before: Range<Int>, _ sentence: Range<Int>) -> Attribution? {
        guard before.upperBound == sentence.lowerBound,
            !reading.text.flags[sentence.lowerBound].contains(.lineBefore) || reading.isColon(before.upperBound - 1)
        else { return nil }
        return reading.germanTopic(before)
    }

    /// Whether a quotation is the next part of the quote with this index: the cue stands between them.
    private func isSplit(_ stretch: QuotedStretch, after index: Int) -> Bool {
        let before = quotes[index]
        guard before.tokens.upperBound <= stretch.tokens.lowerBound, reading.wordCount(stretch.inner) > 1 else {
            return false
        }
        let mark = stretch.tokens.lowerBound - 1
        return reading.isComma(mark) || reading.isStop(mark) || reading.isDash(mark) || reading.isColon(mark)
            || reading.wordCount(stretch.inner) > 5
            || reading.has(mark, [.coordinator, .that])
    }

    /// The second half of a clause, up to the next attribution.
    private func shortened(_ rest: Range<Int>, _ found: [Attribution], after attribution: Attribution) -> Range<Int> {
        var end = rest.upperBound
        for other in found where other.content != attribution.content {
            let start = min(other.content.lowerBound, other.frame.lowerBound)
            if start > rest.lowerBound { end = min(end, start) }
        }
        return reading.trimmed(rest.lowerBound..<max(end, rest.lowerBound))
    }

    private mutating func carry(_ range: Range<Int>, _ index: Int, _ sentence: Range<Int>, _ confidence: Int) {
        let before = quotes[index].quote
        let (inside, outside) = reading.letters(range)
        let kind: QuoteKind = inside == 0 ? .indirect : outside * 9 <= inside ? .direct : .mixed
        var quote = Quote(
            span: reading.span(range),
            kind: kind,
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

extension Reading {
    /// Bytes of words inside and outside quotation marks.
    func letters(_ range: Range<Int>) -> (inside: Int, outside: Int) {
        var inside = 0
        var outside = 0
        for at in range where isWord(at) {
            let length = Int(text.ends[at] - text.starts[at])
            if isQuoted(at) { inside += length } else { outside += length }
        }
        return (inside, outside)
    }

    /// "“BERG: The plan": the name in capitals that a transcript sets before a speaker's turn.
    func turnLabel(of stretch: QuotedStretch) -> Range<Int>? {
        let inner = stretch.inner
        guard let colon = inner.prefix(5).first(where: { isColon($0) }), colon > inner.lowerBound,
            colon + 1 < inner.upperBound
        else { return nil }
        let label = inner.lowerBound..<colon
        return label.allSatisfy { text.flags[$0].contains(.allCapitals) || isJoint($0) } ? label : nil
    }

    /// "Ada Quist, Harbour Journal: “…”": a person's name that opens a line, with no more than names before the colon.
    func turn(before mark: Int, _ sentence: Range<Int>) -> Phrase? {
        let first = sentence.lowerBound
        guard mark > first + 1, mark - first < 12, isColon(mark - 1), isName(first),
            first == 0 || text.flags[first].contains(.lineBefore)
        else { return nil }
        let name = names[Int(nameAt[first])]
        let rest = stretch(name.tokens.upperBound, mark - 1)
        guard name.type == .person, rest.allSatisfy({ isCapital($0) || isComma($0) || isJoint($0) }) else { return nil }
        return Phrase(tokens: name.tokens, whole: first..<mark - 1)
    }

    /// "“…” — Ada Quist" up to the line's end.
    func signature(behind quotation: Int, _ sentence: Range<Int>) -> Range<Int>? {
        guard quotation + 1 < sentence.upperBound, sentence.upperBound - quotation <= 8, isDash(quotation),
            isName(quotation + 1),
            sentence.upperBound == text.count || text.flags[sentence.upperBound].contains(.lineBefore)
        else { return nil }
        let name = names[Int(nameAt[quotation + 1])]
        let rest = stretch(name.tokens.upperBound, sentence.upperBound)
        return name.type == .person && rest.allSatisfy({ isStop($0) || isComma($0) || isCapital($0) })
            ? name.tokens : nil
    }

    /// The name on a line that has no more than a dash and a name.
    func signature(_ sentence: Range<Int>) -> Range<Int>? {
        let first = sentence.lowerBound
        let isLine = sentence.upperBound == text.count || text.flags[sentence.upperBound].contains(.lineBefore)
        guard sentence.count >= 2, sentence.count <= 8, isLine,
            marks[first] == 1 || marks[first] == UInt8(ascii: "-"), isName(first + 1)
        else { return nil }
        let name = names[Int(nameAt[first + 1])].tokens
        let rest = stretch(name.upperBound, sentence.upperBound)
        return rest.allSatisfy { isStop($0) || isComma($0) || isCapital($0) } ? name : nil
    }

    /// "“(CROSSTALK)": a transcript's note that is nobody's words.
    func isStageDirection(_ stretch: QuotedStretch) -> Bool {
        guard let first = stretch.inner.first, marks[first] == UInt8(ascii: "(") || marks[first] == UInt8(ascii: "[")
        else { return false }
        return stretch.inner.allSatisfy { !isWord($0) || text.flags[$0].contains(.allCapitals) }
    }

    /// Whether a German sentence gives somebody's words in the subjunctive of reported speech.
    func isReported(_ sentence: Range<Int>) -> Bool {
        tongue == .german && sentence.contains { !isQuoted($0) && isSubjunctive($0) }
    }

    /// "X: “…”" in a headline.
    func colonSpeaker(before mark: Int, _ sentence: Range<Int>) -> Phrase? {
        guard mark > sentence.lowerBound + 1, isColon(mark - 1), mark - sentence.lowerBound < 12 else { return nil }
        guard let phrase = subject(before: mark - 1, from: sentence.lowerBound),
            phrase.tokens.lowerBound == sentence.lowerBound
        else { return nil }
        return isCapital(phrase.tokens.lowerBound) ? phrase : nil
    }

    /// Denial when the words, under a neutral cue, call a claim false.
    func polarity(of range: Range<Int>, act: Act) -> Polarity? {
        if act == .deny { return .denial }
        if act == .acknowledge { return .affirmation }
        guard act == .state else { return nil }
        for at in range where has(at, .falsehood) {
            var before = at - 1
            var isPredicate = false
            var isNegated = false
            while before >= range.lowerBound, at - before < 6,
                isWord(before) || isJoint(before) || isQuoted(before) && marks[before] != UInt8(ascii: ",")
            {
                if has(before, .be) || matches(before, "as") { isPredicate = true }
                if has(before, .negation) { isNegated = true }
                before -= 1
            }
            if isPredicate, !isNegated { return .denial }
        }
        return nil
    }
}
