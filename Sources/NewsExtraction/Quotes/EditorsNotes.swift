internal import NewsText

/// Sentences in which the house speaks of its own report: "(Corrects paragraph 3 to say that …)".
extension TaggedText {
    /// "(Corrects paragraph 3 to say that …)", "(Adds details)", "Correction: An earlier version of this article said …".
    ///
    /// Such a note tells what the house changed in its report, and nobody speaks in it.
    func isEditorsNote(_ sentence: Range<Int>) -> Bool {
        guard tongue == .english, var at = sentence.first else { return false }
        let isBracketed = opensBracket(at)
        if isBracketed { at += 1 }
        guard at + 2 < sentence.upperBound, isWord(at) else { return false }
        if isBracketed, TaggedText.editing.contains(text.hashes[at]) { return true }
        if isColon(at + 1), TaggedText.notes.contains(text.hashes[at]) { return true }
        guard has(at, .determiner) else { return false }
        let opening = at..<min(at + 8, sentence.upperBound)
        guard matches(at, "this") else {
            // "An earlier version of this article said …"
            return opening.contains { matches($0, "version") }
                && opening.contains { matches($0, "earlier") || matches($0, "previous") }
        }
        // "This version of the story corrects …"
        guard let report = opening.first(where: { TaggedText.reports.contains(text.hashes[$0]) }) else { return false }
        return (report + 1..<min(report + 8, sentence.upperBound)).contains {
            TaggedText.corrections.contains(text.hashes[$0])
        }
    }

    private static let editing = HashSet(
        words:
            "corrects corrected adds updates updated recasts refiles repeats rewrites removes deletes clarifies fixes"
    )
    private static let notes = HashSet(words: "correction corrections clarification")
    private static let reports = HashSet(words: "story article version report item post")
    private static let corrections = HashSet(words: "corrects corrected clarifies clarified amended updated updates")
}
