internal import NewsText

/// What nobody has said yet: "if she says so", "imagine that he admitted it", "it is untrue that Berg promised".
extension TaggedText {
    /// "If the court says the law is void, …", "It is not true that she said": nobody has said it, or so the text has it.
    func isSupposed(_ cue: Int, _ sentence: Range<Int>) -> Bool {
        if matches(sentence.lowerBound, "in"), opensInvention(sentence) { return true }
        if isImagined(sentence) { return true }
        var at = cue - 1
        let low = max(sentence.lowerBound, cue - 12)
        while at >= low, isWord(at) || isJoint(at), !isComma(at), !isQuoted(at) {
            if var start = supposition(at, sentence), start < cue {
                // "if only she said"
                if has(start, .adverb), !isName(start) { start += 1 }
                return subject(before: cue, from: start)?.whole.lowerBound == start
                    || goesOnSupposing(cue, start, sentence)
            }
            at -= 1
        }
        return false
    }

    /// "Imagine that she says", "In my dream she says": whether a sentence begins so.
    func opensInvention(_ sentence: Range<Int>) -> Bool {
        guard let first = sentence.first else { return false }
        return TaggedText.inventions.contains(text.hashes[first])
            || matches(first, "in") && sentence.prefix(4).contains { matches($0, "dream") }
    }

    /// Whether a sentence stands behind a short one that tells the reader to imagine it: "Imagine the scene".
    private func isImagined(_ sentence: Range<Int>) -> Bool {
        let stop = sentence.lowerBound - 1
        guard stop > 1, isStop(stop) || isColon(stop), !text.flags[sentence.lowerBound].contains(.lineBefore) else {
            return false
        }
        var at = stop - 1
        while at > 0, stop - at < 6, isWord(at - 1), !text.flags[at].contains(.lineBefore) { at -= 1 }
        return TaggedText.inventions.contains(text.hashes[at])
    }

    /// "Suppose she resigned and said", "If she stood up and admitted": a second verb of a clause that opens the sentence
    /// or stands behind a comma.
    private func goesOnSupposing(_ cue: Int, _ start: Int, _ sentence: Range<Int>) -> Bool {
        guard has(cue - 1, .coordinator) || isAdverb(cue - 1) && has(cue - 2, .coordinator) else { return false }
        let word = matches(start - 1, "that") ? start - 2 : start - 1
        return word <= sentence.lowerBound || isComma(word - 1) || has(word - 1, .coordinator)
    }

    /// Where the clause begins that `at` makes a supposition or calls untrue; `nil` when it does neither.
    private func supposition(_ at: Int, _ sentence: Range<Int>) -> Int? {
        let isFirst = at == sentence.lowerBound
        let hash = text.hashes[at]
        if TaggedText.conditions.contains(hash) || isFirst && hash == TaggedText.had { return at + 1 }
        if isFirst, TaggedText.inventions.contains(hash) {
            return at + 1 < sentence.upperBound && matches(at + 1, "that") ? at + 2 : at + 1
        }
        guard matches(at, "that"), at - 2 > sentence.lowerBound else { return nil }
        // "wrong to claim that", "nobody can say that"
        if has(at - 1, .cue), at - 4 >= sentence.lowerBound {
            if isTo(at - 2) {
                return TaggedText.untruths.contains(text.hashes[at - 3]) && has(at - 4, .be) ? at + 1 : nil
            }
            if has(at - 2, .modal) { return has(at - 3, .negation) ? at + 1 : nil }
        }
        // "It is not true, whatever he wrote, that she said"
        var word = at - 1
        if isComma(word), let open = (max(sentence.lowerBound, at - 12)..<word).last(where: { isComma($0) }) {
            word = open - 1
        }
        let isUntrue =
            TaggedText.untruths.contains(text.hashes[word]) && has(word - 1, .be)
            || TaggedText.truths.contains(text.hashes[word]) && has(word - 1, .negation)
        return isUntrue ? at + 1 : nil
    }

    private static let conditions = HashSet(words: "if unless whether supposing")
    private static let inventions = HashSet(words: "imagine suppose picture")
    private static let untruths = HashSet(
        words: "untrue false wrong incorrect impossible misleading inaccurate absurd nonsense"
    )
    private static let truths = HashSet(words: "true correct evidence proof record indication sign")
    private static let had = foldedHash(of: "had")
}
