internal import NewsModel
internal import NewsText

/// What the sentences of one string say that somebody did: English, in the active or passive voice, with a name at one
/// end at least.
///
/// Of a verb without a subject or object beside it nothing is said: a claim that is not made loses less than a wrong one.
/// `quotes` are those of the same string.
///
/// - Complexity: O(n) in tokens.
func findDeeds(in reading: Reading, quotes: [Quote]) -> [Claim] {
    guard reading.tongue == .english else { return [] }
    var claims: [Claim] = []
    var unquoted: Reading?
    let quoted = QuotedWords(quotes)
    let starts = reading.text.sentences
    var own = 0
    for sentence in reading.sentences where reading.isReadable(sentence) {
        for at in sentence where reading.has(at, .deed) && !reading.isName(at) {
            guard let deed = deedForms[reading.text.hashes[at]] else { continue }
            var reader = DeedReader(reading: reading, sentence: sentence, verb: at, deed: deed)
            if reading.isQuoted(at) {
                // A quotation may run across many sentences, which are one to those who look for its speaker.
                while own + 1 < starts.count, Int(starts[own + 1]) <= at { own += 1 }
                guard own + 1 < starts.count else { continue }
                let inside = unquoted ?? Reading(unquoted: reading)
                unquoted = inside
                let words = stretch(Int(starts[own]), Int(starts[own + 1]))
                    .clamped(to: reading.quoted[Int(reading.stretchAt[at])].inner)
                guard inside.isReadable(words) else { continue }
                reader = DeedReader(reading: inside, sentence: words, verb: at, deed: deed)
            }
            guard var claim = reader.passive() ?? reader.active() else { continue }
            if quoted.contain(claim.evidence) { claim.voice = .speaker }
            claims.append(claim)
        }
    }
    return claims
}

/// Where somebody is quoted, in the order of the text.
private struct QuotedWords {
    private let starts: [Int]
    /// How far the quotes reach that begin at or before this one.
    private var ends: [Int] = []

    init(_ quotes: [Quote]) {
        starts = quotes.map(\.span.start)
        for quote in quotes { ends.append(max(ends.last ?? 0, quote.span.end)) }
    }

    /// Whether all of a span stands in one of them.
    func contain(_ span: Span) -> Bool {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= span.start { low = middle + 1 } else { high = middle }
        }
        return low > 0 && ends[low - 1] >= span.end
    }
}

/// Reads what stands around one verb.
private struct DeedReader {
    let reading: Reading
    let sentence: Range<Int>
    let verb: Int
    let deed: DeedForm

    /// "Two reporters were detained by Valdoria's police", "Berg was sacked".
    func passive() -> Claim? {
        guard deed.kinds.contains(.participleForm), let phrase = subject(), phrase.isPassive else { return nil }
        let whom = entities(phrase.tokens)
        var who: [Int] = []
        var end = verb + 1
        if let by = agent() {
            who = entities(by)
            end = by.upperBound
        }
        guard !who.isEmpty || hasName(phrase.tokens) else { return nil }
        return claim(phrase, who: who.first, whom: whom, what: phrase.tokens, end: end)
    }

    /// "Valdoria detained two reporters", "the council will pass the law".
    func active() -> Claim? {
        guard let phrase = subject(), !phrase.isPassive else { return nil }
        let isFinite =
            deed.kinds.contains(.pastForm) || deed.kinds.contains(.baseForm) && phrase.hasModal
            || deed.kinds.contains(.presentForm) && opensSentence(phrase)
        guard isFinite, let object = object() else { return nil }
        guard hasName(phrase.tokens) || hasName(object) else { return nil }
        let who = entities(phrase.tokens)
        return claim(phrase, who: who.first, whom: entities(object), what: object, end: object.upperBound)
    }

    /// The subject: a name, or words that begin with an article or stand for people.
    private func subject() -> Phrase? {
        guard let phrase = reading.subject(before: verb, from: sentence.lowerBound), let first = phrase.tokens.first
        else { return nil }
        let isSure =
            phrase.tokens.contains { reading.isName($0) } || reading.has(first, [.determiner, .pronoun])
            || phrase.tokens.contains { reading.has($0, [.person, .body, .plural]) }
        return isSure ? phrase : nil
    }

    /// A form in -s may be a noun: it is a verb where its subject is a name that opens the sentence.
    private func opensSentence(_ phrase: Phrase) -> Bool {
        phrase.tokens.lowerBound == sentence.lowerBound && phrase.tokens.upperBound == verb
            && phrase.tokens.allSatisfy { reading.isName($0) }
    }

    /// The words behind "by".
    private func agent() -> Range<Int>? {
        let by = verb + 1
        guard by < sentence.upperBound, reading.matches(by, "by"),
            let phrase = reading.subject(after: by + 1, to: sentence.upperBound)
        else { return nil }
        return withoutPlace(phrase.tokens)
    }

    /// The words right behind the verb, up to a preposition that is not "of", a comma, or the next verb.
    private func object() -> Range<Int>? {
        guard verb + 1 < sentence.upperBound, reading.isWord(verb + 1), !reading.has(verb + 1, [.preposition, .modal]),
            !reading.isAdverb(verb + 1), !reading.has(verb + 1, [.auxiliary, .finite, .coordinator]),
            let phrase = reading.subject(after: verb + 1, to: sentence.upperBound), phrase.tokens.lowerBound == verb + 1
        else { return nil }
        return withoutPlace(phrase.tokens)
    }

    private func withoutPlace(_ tokens: Range<Int>) -> Range<Int> {
        let end = tokens.first { at in
            at > tokens.lowerBound && !reading.isName(at) && reading.has(at, .preposition) && !reading.has(at, .of)
        }
        return tokens.lowerBound..<(end ?? tokens.upperBound)
    }

    private func hasName(_ tokens: Range<Int>) -> Bool { tokens.contains { reading.isName($0) } }

    /// The entities that the words name as such: not the place of a person, nor the owner of a thing.
    private func entities(_ tokens: Range<Int>) -> [Int] {
        var found: [Int] = []
        var at = tokens.lowerBound
        while at < tokens.upperBound {
            let index = Int(reading.nameAt[at])
            guard index >= 0 else {
                if reading.has(at, .preposition) { break }
                at += 1
                continue
            }
            let name = reading.names[index]
            let end = name.tokens.upperBound
            let isLast = end >= tokens.upperBound || reading.has(end, [.and, .preposition]) || reading.isComma(end)
            if name.entity > 0, isLast || name.type == .person, !found.contains(name.entity) {
                found.append(name.entity)
            }
            at = max(end, at + 1)
        }
        return found
    }

    private func claim(_ phrase: Phrase, who: Int?, whom: [Int], what: Range<Int>, end: Int) -> Claim {
        let first = min(phrase.tokens.lowerBound, verb)
        let helpers = stretch(phrase.tokens.upperBound, verb)
        return Claim(
            who: who,
            did: .verb(deed.verb),
            whom: whom.filter { $0 != who },
            what: reading.span(what),
            isNegated: phrase.isNegated,
            isModal: helpers.contains { reading.has($0, .modal) && !isDo($0) },
            evidence: reading.span(first..<max(end, verb + 1))
        )
    }

    private func isDo(_ at: Int) -> Bool {
        reading.matches(at, "do") || reading.matches(at, "does") || reading.matches(at, "did")
    }
}
