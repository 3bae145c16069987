internal import NewsModel
internal import NewsText

/// A claim that somebody calls untrue: "dismissed as baseless | claims that the port was old", "called | the report a lie".
extension TaggedText {
    /// What is denied behind a verdict: "rejected as false on Monday | a report that …", "dismissed as “absurd” | the idea".
    ///
    /// A verdict in quotation marks belongs to the words where they follow it. Other verbs than "reject" and its like
    /// deny by a word for what is false.
    func denied(_ at: Int, _ cue: Int, _ high: Int) -> Range<Int>? {
        guard isAs(at), at + 2 < high else { return nil }
        if isQuoted(at + 1) {
            let end = markedEnd(at + 1, high)
            let start = skipOccasions(end, high)
            guard isRefusal(cue) || hasVerdict(at + 1..<end), start < high, opensClaim(start, high) else { return nil }
            return (start == end ? at + 1 : start)..<object(start, high).upperBound
        }
        // "dismissed as an attempt to", "as old rumours": there the noun is the verdict
        guard let start = claimStart(at + 2, high),
            hasVerdict(at + 1..<start) || isRefusal(cue) && !has(at + 1, [.determiner, .possessive])
        else { return nil }
        return object(start, high)
    }

    /// Where a claim begins behind an adjective, times and occasions: "baseless on Monday, in a letter, | reports that".
    private func claimStart(_ start: Int, _ high: Int) -> Int? {
        var at = start
        while at < min(high, start + 12), isWord(at) || isJoint(at) || isComma(at), !isQuoted(at) {
            let end = has(at, .preposition) ? skipOccasions(at, high) : at
            if end == at, opensClaim(at, high) { return at }
            at = max(end, at + 1)
        }
        return nil
    }

    /// "called | the report of a leak a lie", "described | claims that it leaked as “fiction”".
    func belied(_ at: Int, _ high: Int) -> Range<Int>? {
        guard at + 2 < high, !isQuoted(at), let noun = claim(at, high) else { return nil }
        var word = noun + 1
        while word < min(high, noun + 30), !isStop(word) || isJoint(word), !isSemicolon(word), !isDash(word) {
            if isQuoted(word) {
                let end = markedEnd(word, high)
                if isAs(word - 1) || isVerdict(word) || hasVerdict(word..<end) {
                    return hasVerdict(word..<end) ? at..<end : nil
                }
                word = max(end, word + 1)
                continue
            }
            if isVerdict(word), endsVerdict(word + 1, high) { return at..<word + 1 }
            word += 1
        }
        return nil
    }

    /// Whether the words that "called the claim a lie" ends with are over.
    private func endsVerdict(_ at: Int, _ high: Int) -> Bool {
        at >= high || isStop(at) || !isWord(at) && !isJoint(at)
            || has(at, [.preposition, .weekday, .and, .subordinator])
    }

    /// One past the last of quotations that "and" joins: "“false” and “absurd”".
    private func markedEnd(_ start: Int, _ high: Int) -> Int {
        var end = max(quotation(at: start).tokens.upperBound, start + 1)
        while end + 1 < high, has(end, .and), isQuoted(end + 1) {
            end = max(quotation(at: end + 1).tokens.upperBound, end + 2)
        }
        return min(end, high)
    }

    /// "claims that", "the report of", "his account": a noun for what was said, with its article or with what was said.
    private func opensClaim(_ at: Int, _ high: Int) -> Bool {
        guard let noun = claim(at, high) else { return false }
        if has(at, [.determiner, .possessive]) { return true }
        return noun + 1 < high
            && (matches(noun + 1, "that") || has(noun + 1, [.of, .forWord, .inner]) || matches(noun + 1, "about")
                || matches(noun + 1, "by"))
    }

    /// The noun for what was said that heads the phrase which begins here.
    private func claim(_ at: Int, _ high: Int) -> Int? {
        (at..<min(high, at + 5)).prefix { isWord($0) && !isQuoted($0) && !has($0, [.preposition, .that]) }
            .first { isClaim($0) }
    }

    private func hasVerdict(_ words: Range<Int>) -> Bool { words.contains { isVerdict($0) } }

    /// "false", "a lie", "fiction": what an untrue claim is called.
    private func isVerdict(_ at: Int) -> Bool { has(at, .falsehood) || TaggedText.verdicts.contains(text.hashes[at]) }

    private static let verdicts = HashSet(
        words: """
            wrong incorrect inaccurate mistaken invention inventions fiction fictitious fantasy fantasies myth absurd \
            ridiculous preposterous rubbish propaganda
            """
    )
}
