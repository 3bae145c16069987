internal import NewsModel
internal import NewsText

/// What the sentences of one string say that somebody did: English, in the active or passive voice, with a name at one
/// end at least.
///
/// Of a verb without a subject or object beside it nothing is said: a claim that is not made loses less than a wrong one.
/// `quotes` are those of the same string.
///
/// - Complexity: O(n) in tokens.
func findDeeds(in tagged: TaggedText, quotes: [Quote]) -> [Claim] {
    guard tagged.tongue == .english else { return [] }
    var claims: [Claim] = []
    var unquoted: TaggedText?
    // Most texts tell of no deed.
    lazy var quoted = QuotedWords(quotes)
    let table = DeedTable.english
    let starts = tagged.text.sentences
    var own = 0
    for sentence in tagged.sentences where tagged.isReadable(sentence) {
        for at in sentence where tagged.has(at, .cue) || table.mayHold(tagged.text.hashes[at]) {
            let form = table[tagged.text.hashes[at]]
            guard form != nil || tagged.has(at, .cue), !tagged.isName(at) else { continue }
            let isAct = tagged.has(at, .cue) && at + 1 < sentence.upperBound && tagged.matches(at + 1, "by")
            guard form != nil || isAct else { continue }
            let deed = form ?? DeedForm(verb: "", kinds: [])
            var reader = DeedReader(tagged: tagged, sentence: sentence, verb: at, deed: deed)
            if tagged.isQuoted(at) {
                // A quotation may run across many sentences, which are one to those who look for its speaker.
                while own + 1 < starts.count, Int(starts[own + 1]) <= at { own += 1 }
                guard own + 1 < starts.count else { continue }
                let inside = unquoted ?? TaggedText(unquoted: tagged)
                unquoted = inside
                let words = (Int(starts[own])..<Int(starts[own + 1]))
                    .clamped(to: tagged.quotation(at: at).inner)
                guard inside.isReadable(words) else { continue }
                reader = DeedReader(tagged: inside, sentence: words, verb: at, deed: deed)
            }
            let found = deed.verb.isEmpty ? [] : reader.claims()
            let isQuoteOfItsOwn = isAct && quoted.cues.contains(Int(tagged.text.scalarStarts[at]))
            for var claim in found.isEmpty && isAct && !isQuoteOfItsOwn ? reader.passiveSpeech() : found {
                if let quote = quoted.around(claim.evidence) {
                    claim.voice = .speaker
                    // "denied that it had detained"
                    if quote.polarity == .denial, quote.kind == .indirect { claim.isNegated.toggle() }
                }
                claims.append(claim)
            }
        }
    }
    return claims
}

/// Where somebody is quoted, in the order of the text.
private struct QuotedWords {
    private let quotes: [Quote]
    /// Where their verbs begin.
    let cues: Set<Int>
    /// How far the quotes reach that begin at or before this one.
    private var ends: [Int] = []

    init(_ quotes: [Quote]) {
        self.quotes = quotes
        cues = Set(quotes.compactMap { $0.cue?.start })
        for quote in quotes { ends.append(max(ends.last ?? 0, quote.span.end)) }
    }

    /// The last quote that begins before a span, where all of the span stands in one of them.
    func around(_ span: Span) -> Quote? {
        let behind = bound(quotes.count) { quotes[$0].span.start <= span.start }
        return behind > 0 && ends[behind - 1] >= span.end ? quotes[behind - 1] : nil
    }
}
