internal import NewsModel

extension Draft {
    /// The words of the article that show each quote with who said it and by which verb, as evidence.
    func passages(of quotes: [AlertQuote]) -> [Evidence] {
        let all = finding.extraction.quotes.prefix(Extraction.watchedLimit)
        var found: [Evidence] = []
        for quote in quotes {
            for span in words.passage(of: quote.quote, among: all) {
                let around = words.surroundings(of: span)
                let item = Evidence(
                    role: AlertQuote.passageRole(ofID: quote.quote.id),
                    exact: words[span],
                    prefix: around.prefix,
                    suffix: around.suffix,
                    span: span
                )
                if !found.contains(item) { found.append(item) }
            }
        }
        return found
    }
}

extension SpanText {
    /// Where a quote stands with its speaker and its verb: in one piece, or in several where much stands between them.
    ///
    /// "Ann Orr denied on Monday that the port would close" is one. What stands between them is left in, since a
    /// negation, a particle or "that" may be there; of more than `widestGap` and of other quotes only the end. None where
    /// neither verb nor speaker stands beside the words.
    ///
    /// - Complexity: O(n) in the quotes of the article and in the words of the piece.
    func passage(of quote: Quote, among all: some Sequence<Quote>) -> [Span] {
        let field = quote.span.field
        var places = [quote.span]
        if let cue = quote.cue, cue.field == field {
            places.append(cue)
            if let speaker = quote.speaker?.span, speaker.field == field { places.append(speaker) }
        } else if let speaker = quote.speaker?.span, speaker.field == field, isBeside(quote.span, speaker) {
            places.append(speaker)
        }
        guard places.count > 1 else { return [] }
        places.sort { ($0.start, $0.end) < ($1.start, $1.end) }
        if quote.speaker == nil { places[0].start = sentenceStart(before: places[0]) }
        if let cue = quote.cue, let last = places.indices.last, places[last] == cue {
            places[last].end = endOfAddressee(cue)
        }
        return places.dropFirst().reduce(into: [places[0]]) { pieces, place in
            let last = pieces[pieces.count - 1]
            guard place.start > last.end else {
                pieces[pieces.count - 1].end = max(last.end, place.end)
                return
            }
            let gap = Span(field, last.end, place.start)
            if let rest = endOfGap(gap, besides: all.map(\.span).filter { $0 != quote.span }) {
                pieces.append(Span(field, rest, place.end))
            } else {
                pieces[pieces.count - 1].end = place.end
            }
        }
    }

    /// A span with what stands around it in its sentence: whole words, at most `widestGap` a side.
    func sentence(around span: Span) -> Span {
        let after = Array(self[Span(span.field, span.end, span.end + widestGap)].unicodeScalars)
        var end = 0
        for (index, scalar) in after.enumerated() {
            let isLast = index + 1 == after.count
            if scalar == "\n" { break }
            if isLast || after[index + 1].properties.isWhitespace { end = index + 1 }
            if scalar.isStop, isLast || after[index + 1].properties.isWhitespace { break }
        }
        return Span(span.field, sentenceStart(before: span), span.end + end)
    }

    /// Where "told the chamber before the vote" ends that stands behind what is said; the verb's end where it needs
    /// nobody told.
    private func endOfAddressee(_ cue: Span) -> Int {
        guard addressing.contains(self[cue].lowercased()) else { return cue.end }
        let after = Array(self[Span(cue.field, cue.end, cue.end + 60)].unicodeScalars)
        guard let end = after.firstIndex(where: { "\n,.;:—–“„«\"".unicodeScalars.contains($0) }) else {
            return cue.end + (after.lastIndex { $0.properties.isWhitespace } ?? 0)
        }
        return cue.end + (after[..<end].lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? 0)
    }

    /// Whether no more than a mark and a space part a speaker from words without a verb.
    private func isBeside(_ words: Span, _ speaker: Span) -> Bool {
        let between = speaker.end <= words.start ? words.start - speaker.end : speaker.start - words.end
        return (0...3).contains(between)
    }

    /// Where the end of a gap begins that is shown behind dots; `nil` where all of the gap is.
    private func endOfGap(_ gap: Span, besides others: some Sequence<Span>) -> Int? {
        let inside = others.filter { $0.field == gap.field && $0.start >= gap.start && $0.end <= gap.end }
        let isWide = gap.end - gap.start > widestGap
        let low = isWide ? gap.end - endOfWideGap - 1 : gap.start
        let between = Array(self[Span(gap.field, low, gap.end)].unicodeScalars)
        let newline = between.lastIndex { $0 == "\n" }
        guard isWide || !inside.isEmpty || newline != nil else { return nil }
        // "has not, in all the years that …, denied" is not cut.
        if isWide, inside.isEmpty, newline == nil, gap.end - gap.start < 4 * widestGap, hasNegation(gap) { return nil }
        var start = low
        // Whole words only.
        if isWide, let space = between.firstIndex(where: { $0.properties.isWhitespace }) { start = low + space }
        if isWide, let comma = between.lastIndex(of: ",") { start = low + comma + 1 }
        // What ends a sentence before the words is no part of theirs.
        let stop = between.indices.last { between[$0].isStop && $0 + 1 < between.count && between[$0 + 1] == " " }
        if isWide, let stop { start = max(start, low + stop + 1) }
        if let last = inside.map(\.end).max() { start = max(start, last) }
        if let newline { start = max(start, low + newline + 1) }
        while between.indices.contains(start - low), between[start - low].isPause { start += 1 }
        return start
    }

    private func hasNegation(_ gap: Span) -> Bool {
        Contrast.hasNegation(FoldedWords(self[gap]).hashes)
            || self[gap].split { $0.isWhitespace }.contains { ["declined", "failed", "refused"].contains($0) }
    }

    /// Where the sentence of a span begins, or a word at most `widestGap` before it.
    private func sentenceStart(before span: Span) -> Int {
        let low = max(span.start - widestGap, 0)
        let before = Array(self[Span(span.field, low, span.start)].unicodeScalars)
        var start = before.count
        var word = 0
        for index in before.indices.reversed() {
            let scalar = before[index]
            if scalar == "\n" { break }
            // “Mr.” and “U.S.” end no sentence.
            if scalar.isStop, index + 1 < before.count, before[index + 1].properties.isWhitespace,
                lengthOfWord(before, endingAt: index) > 3 || scalar.value > 127
            {
                break
            }
            word = scalar.properties.isWhitespace ? 0 : word + 1
            if word > 0, index == 0 || before[index - 1].properties.isWhitespace { start = index }
        }
        // A word that the limit cuts is left out.
        if start == 0, low > 0, let space = before.firstIndex(where: { $0.properties.isWhitespace }) {
            start = space + 1
        }
        return low + start
    }

    private func lengthOfWord(_ scalars: [Unicode.Scalar], endingAt end: Int) -> Int {
        scalars[..<end].reversed().prefix { !$0.properties.isWhitespace && $0 != "." }.count
    }
}

/// Verbs that say nothing without the one who is told.
private let addressing: Set<String> = ["told", "tells", "telling", "informed", "reminded", "assured", "asked"]

/// Scalars between speaker, verb and words that are shown in full: room for most "who" clauses.
private let widestGap = 100

/// Scalars of a wider gap that are shown: "in Hamnes that".
private let endOfWideGap = 24

extension Unicode.Scalar {
    fileprivate var isStop: Bool { ".!?。！？".unicodeScalars.contains(self) }

    /// White space or a mark that belongs to what stands before.
    fileprivate var isPause: Bool { properties.isWhitespace || ",.;:!?”’»".unicodeScalars.contains(self) }
}
