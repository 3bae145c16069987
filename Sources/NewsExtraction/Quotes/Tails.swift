internal import NewsModel
internal import NewsText

/// Where the article's own words go on behind what somebody said.
extension Reading {
    /// The words of an attribution up to where the article speaks again: ", a claim that X denied", ", which he denies",
    /// ", prompting a rebuke", "but declined to say more", and the clause that a relative clause with a cue interrupts.
    func withoutTail(_ attribution: Attribution, _ sentence: Range<Int>) -> Range<Int> {
        let content = attribution.content
        guard !attribution.isTrailing, content.count > 3 else { return content }
        let isInterrupting =
            attribution.speaker?.relative.map { $0.lowerBound > sentence.lowerBound && isComma($0.lowerBound - 1) }
            ?? false
        for at in stretch(content.lowerBound + 2, content.upperBound) where !isQuoted(at) {
            let next = at + 1
            guard next < content.upperBound, !isQuoted(next) else { continue }
            let isAside = isQuoted(at - 1) && matches(next, "which")
            if isComma(at), isAside || endsInComment(next, content.upperBound) || isInterrupting && resumes(next) {
                return stretch(content.lowerBound, at)
            }
            if has(at, .coordinator), next + 2 < content.upperBound, Reading.silences.contains(text.hashes[next + 2]),
                has(next, .decline) && isTo(next + 1) || has(next, .auxiliary) && has(next + 1, .negation)
            {
                let end = isComma(at - 1) ? at - 1 : at
                return stretch(content.lowerBound, end)
            }
        }
        return content
    }

    /// What follows a comma is the article's word on what was said.
    private func endsInComment(_ at: Int, _ high: Int) -> Bool {
        if Reading.comments.contains(text.hashes[at]) { return true }
        guard at + 2 < high else { return false }
        if has(at, .according), isTo(at + 1) { return true }
        if matches(at, "without"), Reading.omissions.contains(text.hashes[at + 1]) { return true }
        if matches(at, "a") || matches(at, "an") {
            let noun = has(at + 1, .isSpeechAct) ? at + 1 : at + 2
            return has(noun, .isSpeechAct) && noun + 1 < high
                && (has(noun + 1, [.which, .human, .determiner]) || isName(noun + 1))
        }
        guard matches(at, "which") else { return false }
        return stretch(at + 1, min(at + 6, high)).contains { has($0, .cue) && words[$0].act == .deny && !isCapital($0) }
    }

    /// A verb that goes on with the subject before a relative clause.
    private func resumes(_ at: Int) -> Bool {
        isWord(at) && !isCapital(at) && !isName(at)
            && (has(at, [.finite, .auxiliary, .pastForm]) || ends(at, with: "ed")) && !isTo(at)
    }

    /// Verbs in -ing that tell what a statement led to.
    private static let comments = Set(
        ["prompting", "sparking", "drawing", "triggering", "provoking", "echoing", "contradicting"].map {
            foldedHash(of: $0)
        }
    )
    /// "without giving details".
    private static let omissions = Set(
        ["giving", "elaborating", "providing", "offering", "naming", "specifying", "explaining"].map {
            foldedHash(of: $0)
        }
    )
    /// What somebody declines to do who says no more.
    private static let silences = Set(
        [
            "say", "comment", "elaborate", "give", "name", "discuss", "answer", "provide", "disclose", "identify",
            "specify",
            "reveal", "explain", "confirm",
        ].map { foldedHash(of: $0) }
    )
}
