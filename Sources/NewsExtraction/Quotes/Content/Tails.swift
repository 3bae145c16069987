internal import NewsModel
internal import NewsText

/// Where the article's own words go on behind what somebody said: "said the port was old|, prompting a rebuke".
extension TaggedText {
    /// The words of an attribution up to where the article speaks again: ", a claim that X denied", ", which he denies",
    /// ", prompting a rebuke", "but declined to say more", and the clause that a relative clause with a cue interrupts.
    func withoutTail(_ attribution: Attribution, _ sentence: Range<Int>) -> Range<Int> {
        let content = attribution.content
        guard !attribution.isTrailing, content.count > 3 else { return content }
        let isInterrupting =
            attribution.speaker?.relative.map { $0.lowerBound > sentence.lowerBound && isComma($0.lowerBound - 1) }
            ?? false
        let isPast = attribution.cue.map { has($0.lowerBound, .pastForm) } ?? false
        let modal = modalBefore(content)
        for at in content.lowerBound + 2..<content.upperBound where !isQuoted(at) {
            let next = at + 1
            guard next < content.upperBound, !isQuoted(next) else { continue }
            let isAside = isQuoted(at - 1) && matches(next, "which")
            if isComma(at),
                isAside || endsInComment(next, content.upperBound) || isInterrupting && resumes(next)
                    || isMarket(next, content.upperBound) || opensLapse(next, content.upperBound)
                    || isPast && opensPresent(next, content.upperBound)
            {
                return content.lowerBound..<at
            }
            if endsInfinitive(at, content) { return content.lowerBound..<at }
            if has(at, .coordinator), resumesDeed(next, modal, content.upperBound) {
                return content.lowerBound..<(isComma(at - 1) ? at - 1 : at)
            }
            if has(at, .coordinator), next + 2 < content.upperBound,
                TaggedText.silences.contains(text.hashes[next + 2]),
                has(next, .decline) && isTo(next + 1) || has(next, .auxiliary) && has(next + 1, .negation)
            {
                let end = isComma(at - 1) ? at - 1 : at
                return content.lowerBound..<end
            }
        }
        return content
    }

    /// "threatened to close the mill|, then took the tram", "promised to open the files| and walked out of the room":
    /// a verb in the past behind an infinitive is the speaker's next deed.
    private func endsInfinitive(_ at: Int, _ content: Range<Int>) -> Bool {
        let high = content.upperBound
        guard at + 1 < high, isComma(at) || has(at, .and), !isQuoted(at),
            let first = content.prefix(14).first(where: {
                has($0, [.modal, .finite, .subordinator]) || isTo($0) || isPastVerb($0)
            }),
            isTo(first), first + 1 < at, isWord(first + 1), !isCapital(first + 1), !isName(first + 1),
            !has(first + 1, [.determiner, .possessive])
        else { return false }
        var verb = isComma(at) && has(at + 1, .coordinator) ? at + 2 : at + 1
        let isThen = verb + 2 < high && matches(verb, "then")
        if isThen { verb += 1 }
        guard verb + 1 < high, isWord(verb), !isCapital(verb), !isName(verb), !isQuoted(verb),
            isThen || verb > at + 1 || has(at, .and),
            has(verb, .finite) && !has(verb, .auxiliary) || ends(verb, with: "ed")
        else { return false }
        if isThen { return true }
        let next = verb + 1
        guard
            has(next, [.preposition, .determiner, .possessive, .reflexive]) || isName(next) || matches(next, "out")
                || matches(next, "away")
        else { return false }
        return !(first + 1..<at).contains {
            has($0, [.who, .which, .subordinator, .finite, .auxiliary, .question])
                && !has($0, [.preposition, .determiner])
                && !isTo($0) || ends($0, with: "ed")
        }
    }

    /// What follows a comma is the article's word on what was said.
    private func endsInComment(_ at: Int, _ high: Int) -> Bool {
        if TaggedText.comments.contains(text.hashes[at]) { return true }
        guard at + 2 < high else { return false }
        if matches(at, "while") {
            // ", while X declined to comment"
            return (at + 2..<min(at + 8, high)).contains { has($0, .decline) || matches($0, "comment") }
        }
        if matches(at, "the") || matches(at, "its") || matches(at, "his") || matches(at, "her"),
            matches(at + 1, "first")
        {
            // ", the first time it has done so", ", its first since May"
            return (at + 2..<min(at + 5, high)).contains { matches($0, "time") || matches($0, "since") }
        }
        if has(at, .according), isTo(at + 1) { return true }
        if matches(at, "before"), ends(at + 1, with: "ing") { return true }
        if matches(at, "without"), TaggedText.omissions.contains(text.hashes[at + 1]) { return true }
        if matches(at, "a") || matches(at, "an") {
            let noun = isRemark(at + 1) ? at + 1 : at + 2
            if TaggedText.moves.contains(text.hashes[at + 1]), has(at + 2, .which) { return true }
            return isRemark(noun) && noun + 1 < high
                && (has(noun + 1, [.which, .human, .determiner]) || isName(noun + 1) || isCapital(noun + 1)
                    || ends(noun + 1, with: "ed"))
        }
        guard matches(at, "which") else { return false }
        return (at + 1..<min(at + 6, high)).contains { has($0, .cue) && words[$0].act == .deny && !isCapital($0) }
    }

    /// ", a date that is earlier than expected", ", a move that unions called brutal": the article's word on the clause.
    func summarises(_ at: Int, _ high: Int) -> Bool {
        guard matches(at, "a") || matches(at, "an"), at + 3 < high else { return false }
        let noun = (at + 1..<min(at + 5, high)).prefix { isWord($0) && !isQuoted($0) }
        return noun.dropFirst().contains { matches($0, "that") || matches($0, "which") }
    }

    /// "a charge", "a call", "a view": what was said, taken up as a noun.
    private func isRemark(_ noun: Int) -> Bool {
        has(noun, .isSpeechAct) || TaggedText.remarks.contains(text.hashes[noun])
    }

    /// ", sending its shares down": what the market did.
    private func isMarket(_ at: Int, _ high: Int) -> Bool {
        ends(at, with: "ing")
            && (at + 1..<min(at + 5, high)).contains { TaggedText.papers.contains(text.hashes[$0]) }
    }

    /// ", as the firm tries to": in the article's own tense where the cue stands in the past.
    private func opensPresent(_ at: Int, _ high: Int) -> Bool {
        guard isAs(at), at + 2 < high, has(at + 1, [.determiner, .plural, .audience, .person]) || isName(at + 1)
        else { return false }
        return (at + 2..<min(at + 7, high - 1)).contains {
            isWord($0) && ends($0, with: "s") && !has($0, [.determiner, .preposition]) && isTo($0 + 1)
                || TaggedText.meanwhile.contains(text.hashes[$0])
        }
    }

    /// "would", when nothing between it and the end needs a participle or opens a clause of its own.
    private func modalBefore(_ content: Range<Int>) -> Int? {
        guard
            let modal = (content.lowerBound..<min(content.lowerBound + 8, content.upperBound)).first(where: {
                !isQuoted($0) && has($0, [.modal, .finite, .who, .which]) && !isTo($0)
            })
        else { return nil }
        return ["would", "will", "could", "might", "may"].contains(where: { matches(modal, $0) }) ? modal : nil
    }

    /// "said it would close two plants and raised its forecast", "and gave no details", "and appealed for witnesses":
    /// the speaker's next deed, not the next thing said.
    private func resumesDeed(_ at: Int, _ modal: Int?, _ high: Int) -> Bool {
        guard at + 2 < high, isWord(at), !isCapital(at), !isName(at) else { return false }
        let next = at + 1
        if matches(at, "gave") || matches(at, "offered") || matches(at, "provided"), matches(next, "no") { return true }
        if matches(at, "appealed"), has(next, .forWord) { return true }
        if has(next, .possessive), TaggedText.revisions.contains(text.hashes[at]),
            (next + 1..<min(next + 5, high)).contains(where: { TaggedText.forecasts.contains(text.hashes[$0]) })
        {
            return true
        }
        // "had acted late but called the fine absurd"
        if has(at, .takesLabel), has(at, .pastForm), has(next, .determiner) { return true }
        guard let modal, ends(at, with: "ed"), has(next, [.determiner, .possessive]) || isName(next) else {
            return false
        }
        return !(modal + 1..<at).contains {
            has($0, [.auxiliary, .who, .which, .subordinator]) && !isTo($0) && !has($0, .preposition)
                || ends($0, with: "ed")
        }
    }

    /// A verb that goes on with the subject before a relative clause.
    private func resumes(_ at: Int) -> Bool {
        isWord(at) && !isCapital(at) && !isName(at)
            && (has(at, [.finite, .auxiliary, .pastForm]) || ends(at, with: "ed")) && !isTo(at)
    }

    /// Verbs in -ing that tell what a statement led to.
    private static let comments = HashSet(
        words: """
            prompting sparking drawing triggering provoking echoing contradicting widening deepening escalating fuelling \
            fueling disproving refuting rebutting debunking belying stoking intensifying renewing reviving heightening \
            reigniting
            """
    )
    /// ", as lawmakers prepared to vote": what others do while somebody speaks.
    private static let meanwhile = HashSet(
        words: """
            prepared prepare gathered gather awaited await braced convened debated mourned marched rallied
            """
    )
    /// "a move that angered truckers".
    private static let moves = HashSet(words: "move decision step phrase remark line comment figure")
    private static let remarks = HashSet(words: "call view sentiment position notion criticism proposal")
    /// What is traded.
    private static let papers = HashSet(words: "shares share stock stocks bonds yields")
    /// What a firm does with its figures while it reports others.
    private static let revisions = HashSet(
        words: """
            cut raised lowered trimmed reiterated maintained confirmed withdrew kept
            """
    )
    private static let forecasts = HashSet(
        words: """
            dividend forecast forecasts outlook guidance target rating estimate estimates
            """
    )
    /// "without giving details".
    private static let omissions = HashSet(
        words: """
            giving elaborating providing offering naming specifying explaining
            """
    )
    /// What somebody declines to do who says no more.
    private static let silences = HashSet(
        words: """
            say comment elaborate give name discuss answer provide disclose identify specify reveal explain confirm
            """
    )
}
