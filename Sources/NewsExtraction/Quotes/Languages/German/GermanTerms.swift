internal import NewsText

/// What stands in German quotation marks: somebody's words, or a name as in "die Zeitschrift „Deich“".
extension TaggedText {
    /// A name or a term in marks that are no words of somebody's: a title, a gloss in parentheses, part of a compound.
    func isTerm(_ quotation: Quotation, _ sentence: Range<Int>) -> Bool {
        let before = quotation.tokens.lowerBound - 1
        let after = quotation.tokens.upperBound
        // "warf ihm „Verrat“ vor", "mit den Worten „…“"
        let isObject = after + 1 < text.count && has(after, .particle) && isWord(after) && !isWord(after + 1)
        if isObject || before >= sentence.lowerBound && has(before, .speechNoun) && isWord(before) { return false }
        if isTitle(quotation, sentence) { return true }
        let count = wordCount(quotation.inner)
        if after < text.count, marks[after] == UInt8(ascii: "-"), !text.flags[after].contains(.spaceBefore) {
            return true
        }
        if before >= sentence.lowerBound, opensBracket(before), count <= 3 { return true }
        if after < text.count, matches(after, "genannt") { return true }
        // "„Kurs halten“, forderte sie": a verb of reporting behind words that are no nouns alone.
        if after + 1 < sentence.upperBound, isComma(after), has(after + 1, .cue), !isCapital(after + 1),
            quotation.inner.contains(where: { isWord($0) && !isCapital($0) })
        {
            return false
        }
        guard let first = quotation.inner.first, isCapital(first), !isLabel(quotation, sentence) else { return false }
        return count <= 2 && !quotation.inner.contains { isStop($0) } || isProperName(quotation)
    }

    /// "als „…“", "ein „…“": what somebody calls a thing.
    private func isLabel(_ quotation: Quotation, _ sentence: Range<Int>) -> Bool {
        let before = quotation.tokens.lowerBound - 1
        guard before > sentence.lowerBound else { return true }
        let after = quotation.tokens.upperBound
        let isFinal = after < sentence.upperBound && has(after, .takesLabel) && !isCapital(after)
        if isFinal || isColon(before) || isComma(before) { return true }
        let hasCue = (max(sentence.lowerBound, before - 80)..<before + 1).contains {
            has($0, matches(before, "als") ? .cue : [.takesLabel, .needsMarks]) && !isQuoted($0) && !isCapital($0)
        }
        // "nennt „Deich und Land“" names it.
        return hasCue && !has(before, .takesLabel)
    }

    /// Nouns and what joins them: "Haus am Deich", "Society for Lighthouses".
    func isProperName(_ quotation: Quotation) -> Bool {
        var capitals = 0
        for at in quotation.inner {
            if !isWord(at) {
                if isComma(at) || isStop(at) && (!isJoint(at) || at + 1 == quotation.inner.upperBound) { return false }
                continue
            }
            if isCapital(at) {
                capitals += 1
            } else {
                let isLink = has(at, [.determiner, .preposition, .coordinator])
                guard isLink || text.ends[at] - text.starts[at] <= 3 else { return false }
            }
        }
        return capitals > 1
    }

    /// Whether a quotation is more than a name or a term: some words with a verb, a pronoun or a stop.
    func isUtterance(_ quotation: Quotation) -> Bool {
        guard wordCount(quotation.inner) > 2 else { return false }
        return quotation.inner.contains {
            isStop($0) && !isJoint($0) || isStop($0) && $0 + 1 == quotation.inner.upperBound
        }
            || wordCount(quotation.inner) > 3
                && quotation.inner.contains { has($0, [.finite, .auxiliary, .pronoun, .reported]) && !isCapital($0) }
            || wordCount(quotation.inner) > 6
    }
}
