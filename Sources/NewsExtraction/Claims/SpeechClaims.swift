internal import NewsModel
internal import NewsText

/// The speech acts other than stating in an article's quotes, each with who did it and to whom.
///
/// "Ada Quist accused the council of waste": Quist, accuse, the council.
func speechClaims(of quotes: [Quote], title: (AnnotatedText, Names), text: (AnnotatedText, Names)) -> [Claim] {
    var contexts: [TextField: SpeechContext] = [:]
    return quotes.compactMap { quote in
        guard quote.act != .state else { return nil }
        let (string, names) = quote.span.field == .title ? title : text
        var who = quote.speaker?.entity
        var whom: [Int]?
        if let cue = quote.cue, cue.field == quote.span.field,
            SpeechContext.isDoubtful(quote, cue, in: string.text)
        {
            let context =
                contexts[cue.field]
                ?? SpeechContext(TaggedText(string.text, field: cue.field, names: names.names))
            contexts[cue.field] = context
            if context.isDeed(quote, cue) { return nil }
            if context.isAddressed(cue) {
                whom = who.map { [$0] }
                who = nil
            }
        }
        if let entity = who, let speaker = quote.speaker, isAnother(speaker, names.entities[at: entity - 1], string) {
            who = nil
        }
        return Claim(
            who: who,
            did: .act(quote.act),
            whom: whom ?? target(of: quote, string, names),
            what: quote.span,
            isNegated: quote.polarity == .denial,
            evidence: evidence(of: quote)
        )
    }
}

/// From the first to the last of what is said, its verb and its speaker, where they stand in one string.
private func evidence(of quote: Quote) -> Span {
    var evidence = quote.span
    for span in [quote.cue, quote.speaker?.span] {
        guard let span, span.field == evidence.field else { continue }
        evidence.start = min(evidence.start, span.start)
        evidence.end = max(evidence.end, span.end)
    }
    return evidence
}

/// Whom an act is done to: of an active one the first name in its words, of a passive one the nearest before the verb.
private func target(of quote: Quote, _ string: AnnotatedText, _ names: Names) -> [Int] {
    guard [.accuse, .condemn, .praise, .demand, .threaten].contains(quote.act) else { return [] }
    let words =
        quote.isPassive
        ? Span(quote.span.field, sentenceStart(quote, string), quote.cue?.start ?? quote.span.start)
        : quote.span
    let starts: (Int) -> Int = { Int(string.text.scalarStarts[names.names[$0].tokens.lowerBound]) }
    let first = bound(names.names.count) { starts($0) < words.start }
    let behind = bound(names.names.count) { starts($0) < words.end }
    let named = names.names[first..<behind].filter { $0.entity != quote.speaker?.entity }
    let name = quote.isPassive ? named.last : named.first
    return name.map { [$0.entity] } ?? []
}

/// Where the sentence of a verb begins.
private func sentenceStart(_ quote: Quote, _ text: AnnotatedText) -> Int {
    let start = quote.cue?.start ?? quote.span.start
    let sentences = text.text.sentences.dropLast()
    let behind = bound(sentences.count) { Int(text.text.scalarStarts[Int(sentences[$0])]) <= start }
    return behind > 0 ? Int(text.text.scalarStarts[Int(sentences[behind - 1])]) : 0
}

/// "the regional court" is not the Supreme Court: words of its own that the name has not.
private func isAnother(_ speaker: Speaker, _ entity: Entity?, _ text: AnnotatedText) -> Bool {
    guard let entity, entity.type == .organization else { return false }
    let span = speaker.span
    guard var at = text.text.token(at: span.start) else { return false }
    var words: [Int] = []
    while at < text.text.count, Int(text.text.scalarStarts[at]) < span.end, words.count < 4 {
        words.append(at)
        at += 1
    }
    guard words.count == 3, text.text.hashes[words[0]] == foldedHash(of: "the"),
        words.allSatisfy({ !text.text.flags[$0].contains(.capital) || $0 == words[0] })
    else { return false }
    let adjective = text.text.hashes[words[1]]
    return !entity.name.split(separator: " ").contains { foldedHash(of: String($0)) == adjective }
}

extension Array {
    fileprivate subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
