internal import NewsText

/// Cuts quotations that hold the words of who reports them.
///
/// "«Мы не уйдем, — сказал капитан, — здесь наш дом»", "« Quand l'eau est montée, raconte la gardienne, j'ai couru »": a
/// verb of reporting right behind a dash or a comma, and a second mark of that kind further on. The words between the
/// two are nobody's speech.
func withoutInsertions(
    _ quoted: [Quotation],
    in text: TokenizedText,
    marks: [UInt8],
    words: [Word]
) -> [Quotation] {
    var found: [Quotation] = []
    for quotation in quoted {
        guard quotation.inner.count > 6, let (first, second) = insertion(quotation.inner, text, marks, words) else {
            found.append(quotation)
            continue
        }
        var rest = second + 1
        while rest < quotation.inner.upperBound, isPause(marks[rest]) { rest += 1 }
        guard rest < quotation.inner.upperBound else {
            found.append(quotation)
            continue
        }
        found.append(
            Quotation(
                tokens: quotation.tokens.lowerBound..<first,
                inner: quotation.inner.lowerBound..<first,
                continues: quotation.continues
            )
        )
        found.append(
            Quotation(
                tokens: rest..<quotation.tokens.upperBound,
                inner: rest..<quotation.inner.upperBound,
                isOpen: quotation.isOpen
            )
        )
    }
    return found
}

/// Where the words of who reports begin and end: the mark before them and the one behind.
private func insertion(
    _ inner: Range<Int>,
    _ text: TokenizedText,
    _ marks: [UInt8],
    _ words: [Word]
) -> (first: Int, second: Int)? {
    for at in inner.lowerBound + 1..<inner.upperBound - 2 {
        let isDash = isInnerDash(at, text, marks)
        guard isDash || marks[at] == UInt8(ascii: ",") && !isInnerDash(at + 1, text, marks),
            let verb = reportingVerb(from: at + 1, inner.upperBound, text, words)
        else {
            continue
        }
        let high = min(inner.upperBound, verb + 24)
        if isDash {
            guard let second = (verb + 1..<high).first(where: { isInnerDash($0, text, marks) }) else { continue }
            let hasPause = marks[at - 1] == UInt8(ascii: ",") || !text.flags[at - 1].contains(.word)
            return (hasPause ? at - 1 : at, second)
        }
        // Between commas no more than the verb and a short subject: else it is a clause of the speaker's own.
        guard let second = (verb + 1..<min(high, verb + 14)).first(where: { marks[$0] == UInt8(ascii: ",") }),
            second - verb > 1, !isSpeakersOwn(verb, words)
        else { continue }
        return (at, second)
    }
    return nil
}

private func isPause(_ mark: UInt8) -> Bool {
    mark == 1 || mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") || mark == UInt8(ascii: "-")
}

private func isInnerDash(_ at: Int, _ text: TokenizedText, _ marks: [UInt8]) -> Bool {
    marks[at] == 1
        || marks[at] == UInt8(ascii: "-") && text.flags[at].contains(.spaceBefore) && at + 1 < text.count
            && text.flags[at + 1].contains(.spaceBefore)
}

/// The verb of reporting behind a mark, perhaps behind a pronoun or an auxiliary.
func reportingVerb(from start: Int, _ high: Int, _ text: TokenizedText, _ words: [Word]) -> Int? {
    for at in start..<min(high, start + 5) {
        if text.flags[at].contains(.capital) { return nil }
        let kinds = words[at].kinds
        if !kinds.isDisjoint(with: .cue) {
            return at > start && kinds.contains(.alsoNoun) && words[at - 1].kinds.contains(.determiner) ? nil : at
        }
        let isSmall = text.ends[at] - text.starts[at] <= 2 || !text.flags[at].contains(.word)
        guard isSmall || !kinds.isDisjoint(with: [.auxiliary, .reflexive]) else { return nil }
    }
    return nil
}

private func isSpeakersOwn(_ verb: Int, _ words: [Word]) -> Bool {
    !words[verb - 1].kinds.isDisjoint(with: [.that, .who, .coordinator, .subordinator, .negation])
}
