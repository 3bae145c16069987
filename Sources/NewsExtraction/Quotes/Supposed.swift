internal import NewsModel
internal import NewsText

/// Speech that nobody has spoken: "If the court says", "Imagine that she says", "It is not true that he said".
extension Reading {
    func isSupposed(_ at: Int, _ sentence: Range<Int>) -> Bool {
        var start = sentence.lowerBound
        if has(start, .coordinator), start + 1 < at { start += 1 }
        guard at > start, at - start < 14 else { return false }
        let lead = stretch(start, at)
        if matches(start, "if") || matches(start, "had") || matches(start, "imagine") || matches(start, "suppose") {
            return at - start < 8
                && !stretch(start + 1, at).contains { isComma($0) || has($0, .finite) && !has($0, .auxiliary) }
        }
        if matches(start, "it"), lead.count > 3, has(start + 1, .be) {
            let word = matches(start + 2, "not") ? start + 3 : start + 2
            let isFalse =
                has(word, .falsehood) || matches(word, "wrong") || word == start + 3 && matches(word, "true")
            return isFalse && word + 1 < at && matches(word + 1, "that")
        }
        // "In my dream she says"
        return matches(start, "in") && stretch(start, min(start + 4, at)).contains { matches($0, "dream") }
    }
}
