internal import NewsModel
internal import NewsText

/// What quoted words amount to: "“The port is old,”" is direct, "the port is “old”" mixed, "the claim is false" a denial.
extension QuoteWriter {
    /// By how many of the letters stand inside quotation marks.
    func kind(of range: Range<Int>) -> QuoteKind {
        let (inside, outside) = tagged.letters(range)
        if inside == 0 { return .indirect }
        return outside == 0 || outside * 9 <= inside && !opensWithSubject(range) ? .direct : .mixed
    }
}

extension TaggedText {
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
