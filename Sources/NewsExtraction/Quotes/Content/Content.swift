internal import NewsModel
internal import NewsText

/// The words after a cue.
struct Following {
    var content: Range<Int>
    /// They are a quotation after a comma, so what stands before the cue may be the first part of it.
    var isAfterComma = false
    /// The act, where the construction changes that of the verb ("call for").
    var act: Act?
}

extension Reading {
    /// The words that the verb at `cue` introduces; `nil` when it introduces none.
    func following(_ cue: Int, _ speaker: Phrase?, _ sentence: Range<Int>) -> Following? {
        let high = sentence.upperBound
        let kinds = kinds(cue)
        var at = cue + 1
        guard at < high else { return nil }
        if matches(at, "out"), let content = ruledOut(cue, high) {
            return speaker.map(isSomeone) ?? true ? Following(content: content, act: .deny) : nil
        }
        if at + 2 < high, goesOn(cue), isComma(at + 1), isQuoted(at + 2) {
            return Following(content: clause(at + 2, high), isAfterComma: true)
        }
        if let speaker, kinds.contains(.takesThat), speaker.whole.lowerBound > sentence.lowerBound,
            has(speaker.whole.lowerBound - 1, [.which, .who]) || isWhatIsSaid(speaker.whole.lowerBound - 1, cue),
            has(at, [.finite, .auxiliary])
        {
            let isRelative = has(speaker.whole.lowerBound - 1, [.which, .who])
            return Following(content: isRelative ? asideObject(at, speaker, sentence) : clause(at, high))
        }
        if kinds.contains(.needsParticle) {
            at += 1
            guard at < high else { return nil }
        }
        if kinds.contains(.takesLabel) {
            // "which Quist called “a disgrace”", "what he called “…”"
            let before = (speaker?.whole.lowerBound ?? 0) - 1
            if isQuoted(at), before >= sentence.lowerBound, has(before, [.which, .question]) {
                return Following(content: labelled(at, at, high))
            }
            return label(at, high)
        }
        if kinds.contains(.takesOf) {
            guard let of = stretch(at, min(high, at + 16)).first(where: { has($0, .of) && !isQuoted($0) }), of > at
            else {
                return nil
            }
            return Following(content: object(at, high))
        }
        if let asked = asked(at, cue, high) { return asked }
        at = skipManner(skipOccasions(at, high), high)
        // "advises against closing markets"
        if matches(min(at, high - 1), "against"), matches(cue, "advises") || matches(cue, "advised") {
            return Following(content: object(at, high))
        }
        let takesPerson = kinds.contains(.takesAddressee)
        var hasAddressee = false
        // "warned it would": the pronoun is the subject of what is said
        let opensWithPronoun =
            at + 1 < high && has(at, .pronoun) && !has(at, .possessive) && has(at + 1, [.finite, .modal])
            && !isTo(at + 1)
        if takesPerson, at < high, !isQuoted(at), isWord(at), !has(at, [.that, .question]) || has(at, .determiner),
            !opensWithPronoun, !matches(at, "against")
        {
            var end = addressee(at, high)
            if end < high, has(end, [.finite, .modal]), !isTo(end) {
                // "warned rates would rise": what stands before the verb is its subject
                end = shortAddressee(at, end) ?? (kinds.contains(.takesBare) && words[cue].act == .state ? at : end)
            }
            if end > at, end < high {
                let opens =
                    isQuoted(end) || isComma(end) || isColon(end)
                    || has(end, [.that, .question, .pronoun, .determiner, .modal, .preposition, .weekday, .last])
                    || isCapital(end) || isAdverb(end) || has(end, .negation) || words[cue].act == .demand
                    || has(end - 1, .audience)
                if opens || !kinds.contains(.takesBare) {
                    hasAddressee = true
                    at = skipOccasions(end, high)
                }
            }
        }
        guard at < high else { return nil }
        if isComma(at) || isColon(at), at + 1 < high, isQuoted(at + 1) {
            return Following(content: clause(at + 1, high), isAfterComma: isComma(at))
        }
        if isQuoted(at) { return Following(content: clause(at, high)) }
        if isColon(at), at + 2 < high, kinds.contains(.takesThat) { return Following(content: clause(at + 1, high)) }
        guard isWord(at) || marks[at] == UInt8(ascii: "$") else { return parenthesis(at, high) }
        if has(at, .question), !has(at, .that), kinds.contains(.takesThat), words[cue].act == .state {
            return Following(content: clause(at, high))
        }
        guard !kinds.contains(.needsMarks) || takesPerson else { return nil }
        if kinds.contains(.needsMarks) {
            let isRequest =
                hasAddressee && isTo(at) && at + 1 < high && isWord(at + 1)
                && !isCapital(at + 1) && !has(at + 1, [.determiner, .possessive])
            return isRequest ? Following(content: clause(at, high)) : nil
        }
        if at > cue + 1, isRelativeThat(at, high) { return behindRelative(at, high) }
        if has(at, .that), !isContracted(at, high), !kinds.isDisjoint(with: [.takesThat, .takesBare]), at + 1 < high,
            isQuoted(at + 1) || !has(at + 1, [.finite, .auxiliary])
        {
            let content = clause(at + 1, high)
            // "accepted that offer"
            return wordCount(content) < 2 && !isQuoted(at + 1) ? nil : Following(content: content)
        }
        if let owned = admittedTo(at, cue, high) { return Following(content: owned) }
        if isTo(at), kinds.contains(.takesThat), let end = recipientEnd(at + 1, high) {
            // "confirmed to reporters that"
            if has(end, .that), end + 1 < high { return Following(content: clause(end + 1, high)) }
            if isQuoted(end) { return Following(content: clause(end, high)) }
            if isComma(end) || isColon(end), end + 1 < high, isQuoted(end + 1) {
                return Following(content: clause(end + 1, high), isAfterComma: isComma(end))
            }
            return nil
        }
        let opensInfinitive = isTo(at) || (has(at, .negation) && at + 1 < high && isTo(at + 1))
        if opensInfinitive {
            guard kinds.contains(.takesInfinitive) || (takesPerson && hasAddressee) else { return nil }
            if words[cue].act == .threaten, at + 1 < high, isOutlook(at + 1, speaker) { return nil }
            let start = words[cue].act == .demand && hasAddressee ? cue + 1 : at
            return Following(content: clause(start, high), act: words[cue].act == .state ? .demand : nil)
        }
        if takesPerson, words[cue].act == .demand,
            let infinitive = stretch(at, min(high, at + 14)).first(where: { isTo($0) && !isQuoted($0) }),
            infinitive > at, infinitive + 1 < high,
            !stretch(at, infinitive).contains(where: { isComma($0) || has($0, .question) }),
            !stretch(at + 1, infinitive).contains(where: { isPastVerb($0) }), isWord(infinitive + 1),
            !isCapital(infinitive + 1),
            !has(infinitive + 1, [.determiner, .possessive])
        {
            return Following(content: clause(at, high))
        }
        if kinds.contains(.takesBare) || matches(cue, "agreed"), opensClause(at, cue, high) {
            return Following(content: clause(at, high))
        }
        if has(at, .preposition), kinds.contains(.takesThat), let that = laterThat(at, high) {
            return isRelativeThat(that, high)
                ? behindRelative(that, high) : Following(content: clause(that + 1, high))
        }
        if kinds.contains(.takesObject), opensObject(at, high), isSayable(at, cue, high) {
            return Following(content: object(at, high))
        }
        if kinds.contains(.takesInfinitive), words[cue].act != .threaten, opensObject(at, high),
            has(at, [.determiner, .possessive]), isSayable(at, cue, high)
        {
            return Following(content: object(at, high))
        }
        if kinds.contains(.takesObject), isAs(at), at + 1 < high, let speaker,
            speaker.whole.lowerBound > sentence.lowerBound, has(speaker.whole.lowerBound - 1, [.which, .question])
        {
            return Following(content: isQuoted(at + 1) ? labelled(at + 1, at + 1, high) : object(at + 1, high))
        }
        if let threatened = threat(at, cue, high) { return Following(content: threatened) }
        if words[cue].act == .promise, let that = thatBehindReceiver(at, high) {
            return Following(content: clause(that + 1, high))
        }
        if words[cue].act == .promise, kinds.contains(.takesInfinitive), opensObject(at, high),
            isSayable(at, cue, high)
        {
            return Following(content: object(behindReceiver(at, high), high))
        }
        if takesPerson, let that = laterThat(at, high, within: 18) { return Following(content: clause(that + 1, high)) }
        return mixedObject(at, cue, high) ?? afterPhrase(at, cue, high)
    }

    /// Where "reporters" and "the council" end behind "confirmed to"; `nil` where nobody is told something there.
    private func recipientEnd(_ start: Int, _ high: Int) -> Int? {
        guard start + 1 < high, !isQuoted(start), !has(start, .that) else { return nil }
        let end = addressee(start, high)
        let tokens = stretch(start, min(end, high))
        guard end < high, tokens.count <= 6,
            tokens.contains(where: { isCapital($0) || has($0, [.audience, .reflexive, .person, .body]) }),
            !tokens.contains(where: { has($0, .preposition) && !has($0, .of) && !isName($0) })
        else { return nil }
        let next = skipOccasions(end, high)
        return next < high ? next : nil
    }

    /// "told the panel closing arguments could": who is addressed ends with the first word for an audience.
    private func shortAddressee(_ start: Int, _ end: Int) -> Int? {
        stretch(start, min(end, start + 3)).first { has($0, [.audience, .person]) && $0 + 1 < end }.map { $0 + 1 }
    }

    /// "said on the other hand, “…”": the quotation behind a short phrase and a comma.
    private func afterPhrase(_ at: Int, _ cue: Int, _ high: Int) -> Following? {
        guard has(at, .preposition), !kinds(cue).isDisjoint(with: [.takesThat, .takesBare]),
            let comma = stretch(at, min(high, at + 9)).first(where: { isComma($0) || isQuoted($0) }),
            comma + 1 < high, isComma(comma), isQuoted(comma + 1)
        else { return nil }
        return Following(content: clause(comma + 1, high), isAfterComma: true)
    }

    /// "said the plan was", "said Smith would": a phrase, then a verb that can be finite.
    func opensClause(_ at: Int, _ cue: Int, _ high: Int) -> Bool {
        if has(at, [.preposition, .coordinator]), !isCapital(at), !opensAmount(at, high) {
            return opensWithAdverbial(at, high)
        }
        guard high - at > 2, !Reading.courtesies.contains(text.hashes[at]) else { return false }
        if has(at, .pronoun) && !has(at, .possessive) {
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
        var next = at + 1
        while next < min(high, at + 26) {
            if isQuoted(next) { return isLoose || next > at + 2 }
            if isComma(next), relatives == 0, !isLoose, !has(min(next + 1, high - 1), [.who, .which]) { return false }
            if has(next, [.who, .which]) { relatives += 1 }
            let isVerb =
                has(next, [.finite, .modal]) && !isTo(next) && !(has(next, .period) && isCapital(next))
                || isShortVerb(next)
                || isPastVerb(next)
                    && (takesOnlyClauses
                        || next + 1 < high
                            && (has(next + 1, [.determiner, .possessive, .pronoun]) || ends(next + 1, with: "ing")))
                || (isLoose && hasVerb(next - 1..<next + 1))
                || (has(cue, .needsDocument) && ends(next, with: "ing") && isName(next - 1))
            if isVerb {
                if relatives == 0 || isLoose { return true }
                relatives -= 1
            }
            next += 1
        }
        return false
    }

    /// "what analysts said was a sign".
    private func isWhatIsSaid(_ what: Int, _ cue: Int) -> Bool {
        matches(what, "what") && (matches(cue, "said") || matches(cue, "say") || matches(cue, "says"))
    }

    /// "said sorry", "said goodbye": no clause begins with them.
    private static let courtesies = HashSet(words: "sorry goodbye farewell hello thanks grace")

    /// A word in -ed behind a noun: "the increase risked", not "the proposed increase".
    func isPastVerb(_ at: Int) -> Bool {
        at > 0 && isWord(at) && !isCapital(at) && ends(at, with: "ed") && isWord(at - 1) && !isAdverb(at - 1)
            && !has(at - 1, [.determiner, .possessive, .preposition, .auxiliary, .coordinator, .pronoun])
    }

    /// `s`, `re`, `ll`, `d`, `ve` or `t` after the apostrophe of a pronoun or "n’t".
    private func isShortVerb(_ at: Int) -> Bool {
        guard marks[at - 1] == UInt8(ascii: "'"), text.ends[at] - text.starts[at] <= 2, at > 1 else { return false }
        return !matches(at, "s") || has(at - 2, [.pronoun, .that])
    }

    /// "that’s", "that’ll": a pronoun, which opens what is said.
    private func isContracted(_ that: Int, _ high: Int) -> Bool {
        that + 2 < high && marks[that + 1] == UInt8(ascii: "'") && text.starts[that + 1] == text.ends[that]
            && isWord(that + 2) && text.starts[that + 2] == text.ends[that + 1]
            && text.ends[that + 2] - text.starts[that + 2] <= 2
    }

    /// "said on Monday the bank had": a time first, then the clause.
    private func opensWithAdverbial(_ at: Int, _ high: Int) -> Bool {
        guard has(at, [.time, .inner]), at + 4 < high, !has(at, .of), !has(at, .forWord) else { return false }
        guard let comma = stretch(at, min(high, at + 12)).first(where: { isComma($0) }), comma + 2 < high else {
            return false
        }
        return hasVerb(stretch(comma + 1, min(high, comma + 20))) && has(comma + 1, [.pronoun, .determiner])
    }

    func opensObject(_ at: Int, _ high: Int) -> Bool {
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

    /// A quotation inside the object: "cited the “lack of trust”".
    private func mixedObject(_ at: Int, _ cue: Int, _ high: Int) -> Following? {
        guard words[cue].act == .state, kinds(cue).contains(.takesThat) else { return nil }
        guard let mark = stretch(at, min(high, at + 12)).first(where: { isQuoted($0) }) else { return nil }
        guard wordCount(quoted[Int(stretchAt[mark])].inner) > 1,
            !stretch(at, mark).contains(where: { isComma($0) || isStop($0) && !isJoint($0) })
        else { return nil }
        return Following(content: clause(at, high))
    }
}
