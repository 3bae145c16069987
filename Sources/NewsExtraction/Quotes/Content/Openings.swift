internal import NewsText

/// Whether words open a clause that is said without "that", or an object that is itself what is said:
/// "said | the plan was old", "denied | the claim", and not "said goodbye" or "denied it".
extension TaggedText {
    /// "said the plan was", "said Smith would": a phrase, then a verb that can be finite.
    func opensClause(_ at: Int, _ cue: Int, _ high: Int) -> Bool {
        if has(at, [.preposition, .coordinator]), !isCapital(at), !opensAmount(at, high) {
            return opensWithAdverbial(at, cue, high) || opensWithPhrase(at, cue, high)
        }
        guard high - at > 2, !TaggedText.courtesies.contains(text.hashes[at]) else { return false }
        if has(at, .pronoun) && !has(at, .possessive) {
            if isRepeatedBy(at, high) { return false }
            // "they, too, have"
            if isComma(at + 1), at + 4 < high, isAdverb(at + 2) || matches(at + 2, "too"), isComma(at + 3) {
                return true
            }
            // "denied it, but": an object, where no verb follows
            return isWord(at + 1) && !matches(at + 1, "but") || isJoint(at + 1)
        }
        let isLoose =
            has(cue, .inverts) && !has(cue, .alsoNoun)
            && (matches(cue, "said") || matches(cue, "says") || matches(cue, "say") || matches(cue, "saying"))
        // "insists no civilians died": a verb that has no object
        let takesOnlyClauses =
            has(cue, .inverts) && !has(cue, [.takesObject, .alsoNoun, .takesAddressee]) || matches(cue, "believe")
        var relatives = 0
        var hasVerb = false
        var next = at + 1
        while next < min(high, at + 26) {
            if isQuoted(next) { return isLoose || next > at + 2 }
            if isComma(next), relatives == 0, !isLoose, !has(min(next + 1, high - 1), [.who, .which]) { return false }
            if has(next, [.who, .which]) { relatives += 1 }
            // "concludes a week of talks and is aimed at": an object, and the next verb of the subject
            if !hasVerb, has(next, [.finite, .modal]), !isTo(next), !isCapital(next) {
                if has(next - 1, .and) { return false }
                hasVerb = true
            }
            let isVerb =
                has(next, [.finite, .modal]) && !isTo(next) && !(has(next, .period) && isCapital(next))
                || isShortVerb(next)
                || isPastVerb(next)
                    && (takesOnlyClauses
                        || next + 1 < high
                            && (has(next + 1, [.determiner, .possessive, .pronoun]) || ends(next + 1, with: "ing")))
                || (isLoose && self.hasVerb(next - 1..<next + 1))
                || (has(cue, .needsDocument) && ends(next, with: "ing") && isName(next - 1))
            if isVerb {
                if relatives == 0 || isLoose { return true }
                relatives -= 1
            }
            next += 1
        }
        return false
    }

    /// "said | it softly and left", "said | that again at the dam", "said | that several times": what was said before.
    func isRepeatedBy(_ at: Int, _ high: Int) -> Bool {
        let isIt = matches(at, "it")
        guard isIt || matches(at, "that") else { return false }
        var next = at + 1
        while next < high, !isQuoted(next), isWord(next),
            isAdverb(next) || ends(next, with: "ly") || TaggedText.manners.contains(text.hashes[next])
        { next += 1 }
        if next + 1 < high, matches(next + 1, "times"), !matches(next, "the") { next += 2 }
        guard next > at + 1 else { return false }
        if next >= high || isStop(next) || isColon(next) || isIt && isComma(next) { return true }
        guard has(next, [.preposition, .and, .weekday, .last]), !isTo(next) else { return false }
        return !(next..<high).prefix { !isQuoted($0) && !(isIt && (isComma($0) || has($0, .and))) }.contains {
            has($0, [.finite, .auxiliary, .pronoun]) && !has($0, [.possessive, .determiner]) || isPastVerb($0)
        }
    }

    /// How and how often something is said, beside adverbs.
    private static let manners = HashSet(words: "best better loud louder aloud twice well softly again often quietly")

    /// "said sorry", "said goodbye": no clause begins with them.
    private static let courtesies = HashSet(words: "sorry goodbye farewell hello thanks grace")

    /// A word in -ed behind a noun: "the increase risked", not "the proposed increase".
    func isPastVerb(_ at: Int) -> Bool {
        at > 0 && isWord(at) && !isCapital(at) && ends(at, with: "ed") && isWord(at - 1) && !isAdverb(at - 1)
            && !has(at - 1, [.determiner, .possessive, .preposition, .auxiliary, .coordinator, .pronoun])
    }

    /// `s`, `re`, `ll`, `d`, `ve` or `t` after the apostrophe of a pronoun or "n’t".
    private func isShortVerb(_ at: Int) -> Bool {
        guard isApostrophe(at - 1), text.ends[at] - text.starts[at] <= 2, at > 1, !text.flags[at].contains(.number)
        else { return false }
        return !matches(at, "s") || has(at - 2, [.pronoun, .that])
    }

    /// "said on Monday the bank had": a time first, then the clause.
    private func opensWithAdverbial(_ at: Int, _ cue: Int, _ high: Int) -> Bool {
        guard has(at, [.time, .inner]), at + 4 < high, !has(at, .of), !has(at, .forWord) else { return false }
        guard let comma = (at..<min(high, at + 12)).first(where: { isComma($0) }), comma + 2 < high else {
            return false
        }
        return hasVerb(comma + 1..<min(high, comma + 20))
            && (has(comma + 1, [.pronoun, .determiner])
                || (matches(cue, "said") || matches(cue, "says")) && opensAnySubject(comma + 1))
    }

    private func opensAnySubject(_ at: Int) -> Bool {
        isWord(at) && !isQuoted(at) && !ends(at, with: "ing")
            && !has(at, [.coordinator, .preposition, .who, .which, .subordinator, .finite, .auxiliary, .cue])
    }

    /// "said | in the merger holders would get": a phrase, then a subject and its verb, without a comma between them.
    private func opensWithPhrase(_ at: Int, _ cue: Int, _ high: Int) -> Bool {
        guard matches(cue, "said") || matches(cue, "says"), has(at, .inner), !has(at, .of), !has(at, .forWord),
            let verb = (at + 2..<min(high - 1, at + 11)).first(where: {
                !isWord($0) || has($0, [.finite, .modal])
            }),
            verb > at + 3, isWord(verb), !isTo(verb), !isCapital(verb), !isQuoted(verb)
        else { return false }
        let lead = at + 1..<verb
        return !lead.contains {
            isQuoted($0) || has($0, [.who, .which, .subordinator, .coordinator]) && !has($0, .preposition)
        } && (has(verb - 1, [.pronoun, .plural, .person, .body]) || isName(verb - 1) || ends(verb - 1, with: "s"))
            && !has(verb - 1, [.speechNoun, .period, .weekday])
    }

    func opensObject(_ at: Int, _ high: Int) -> Bool {
        if let noun = timeOwnerEnd(at, high) { return noun < high && isWord(noun) }
        guard !isBare(at, high) else { return false }
        return !matches(at, "nothing") && !has(at, [.preposition, .coordinator, .that, .finite, .auxiliary, .weekday])
            || has(at, [.determiner, .possessive]) || matches(at, "having") || matches(at, "being")
    }

    /// "denied it", "rejected this on Monday", "blamed the other": a pronoun that stands for what was said before.
    func isBare(_ at: Int, _ high: Int) -> Bool {
        let next = matches(at, "the") && at + 1 < high && has(at + 1, .determiner) ? at + 2 : at + 1
        // "an early vote", "the last offer"
        let isArticle = matches(next - 1, "a") || matches(next - 1, "an") || matches(next - 1, "the")
        let standsAlone = has(next - 1, .determiner) && !has(next - 1, .possessive) && !isArticle
        guard has(at, [.pronoun, .reflexive]) && !has(at, .possessive) || standsAlone || matches(at, "so") else {
            return false
        }
        // "criticized him for leaving": what he is criticized for is said.
        if next < high, has(next, .forWord) || matches(next, "over") || isAs(next) { return false }
        return next >= high || !isWord(next) && !isJoint(next) && !isQuoted(next) || isStop(next)
            || has(next, [.preposition, .weekday, .last, .coordinator, .subordinator]) || isAdverb(next)
    }
}
