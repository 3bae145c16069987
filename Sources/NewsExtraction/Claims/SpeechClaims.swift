internal import NewsModel
internal import NewsText

/// The speech acts other than stating in an article's quotes, each with who did it and to whom.
func speechClaims(of quotes: [Quote], title: (AnnotatedText, Names), text: (AnnotatedText, Names)) -> [Claim] {
    quotes.compactMap { quote in
        guard quote.act != .state else { return nil }
        let (string, names) = quote.span.field == .title ? title : text
        var evidence = quote.span
        for span in [quote.cue, quote.speaker?.span] {
            guard let span, span.field == evidence.field else { continue }
            evidence.start = min(evidence.start, span.start)
            evidence.end = max(evidence.end, span.end)
        }
        var whom: [Int] = []
        if [.accuse, .condemn, .praise, .demand, .threaten].contains(quote.act) {
            let target =
                quote.isPassive
                ? Span(quote.span.field, sentenceStart(quote, string), quote.cue?.start ?? quote.span.start)
                : quote.span
            let named = names.names.filter { name in
                let start = Int(string.text.scalarStarts[name.tokens.lowerBound])
                return start >= target.start && start < target.end && name.entity != quote.speaker?.entity
            }
            // of an active act the first name is its target, of a passive one the nearest before the verb
            if let name = quote.isPassive ? named.last : named.first { whom = [name.entity] }
        }
        return Claim(
            who: quote.speaker?.entity,
            did: .act(quote.act),
            whom: whom,
            what: quote.span,
            isNegated: quote.polarity == .denial,
            evidence: evidence
        )
    }
}

private func sentenceStart(_ quote: Quote, _ text: AnnotatedText) -> Int {
    let start = quote.cue?.start ?? quote.span.start
    var best = 0
    for first in text.text.sentences.dropLast() {
        let scalar = Int(text.text.scalarStarts[Int(first)])
        if scalar > start { break }
        best = scalar
    }
    return best
}
