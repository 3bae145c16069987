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
        if let speaker, kinds.contains(.takesThat), speaker.whole.lowerBound > sentence.lowerBound,
            has(speaker.whole.lowerBound - 1, [.which, .who]), has(at, [.finite, .auxiliary])
        {
            return Following(content: object(at, high))
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
        at = skipOccasions(at, high)
        let takesPerson = kinds.contains(.takesAddressee)
        var hasAddressee = false
        // "warned it would": the pronoun is the subject of what is said
        let opensWithPronoun =
            at + 1 < high && has(at, .pronoun) && !has(at, .possessive) && has(at + 1, [.finite, .modal])
            && !isTo(at + 1)
        if takesPerson, at < high, !isQuoted(at), isWord(at), !has(at, [.that, .question]) || has(at, .determiner),
            !opensWithPronoun
        {
            var end = addressee(at, high)
            if end < high, has(end, [.finite, .modal]), !isTo(end), let short = shortAddressee(at, end) { end = short }
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
        if has(at, .that), !kinds.isDisjoint(with: [.takesThat, .takesBare]), at + 1 < high,
            isQuoted(at + 1) || !has(at + 1, [.finite, .auxiliary])
        {
            return Following(content: clause(at + 1, high))
        }
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
        if kinds.contains(.takesBare), opensClause(at, cue, high) { return Following(content: clause(at, high)) }
        if has(at, .preposition), kinds.contains(.takesThat), let that = laterThat(at, high) {
            return Following(content: clause(that + 1, high))
        }
        if kinds.contains(.takesObject), opensObject(at, high), !isDecided(at, cue, high) {
            return Following(content: object(at, high))
        }
        if kinds.contains(.takesInfinitive), words[cue].act != .threaten, opensObject(at, high),
            has(at, [.determiner, .possessive])
        {
            return Following(content: object(at, high))
        }
        if words[cue].act == .promise, kinds.contains(.takesInfinitive), opensObject(at, high) {
            return Following(content: object(at, high))
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
            isName(start) || tokens.contains(where: { has($0, [.audience, .reflexive, .person, .body]) }),
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
    private func opensClause(_ at: Int, _ cue: Int, _ high: Int) -> Bool {
        if has(at, [.preposition, .coordinator]) && !isCapital(at) { return opensWithAdverbial(at, high) }
        guard high - at > 2 else { return false }
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
                has(next, [.finite, .modal]) && !isTo(next) || isShortVerb(next)
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

    /// A word in -ed behind a noun: "the increase risked", not "the proposed increase".
    private func isPastVerb(_ at: Int) -> Bool {
        isWord(at) && !isCapital(at) && ends(at, with: "ed") && isWord(at - 1) && !isAdverb(at - 1)
            && !has(at - 1, [.determiner, .possessive, .preposition, .auxiliary, .coordinator, .pronoun])
    }

    /// `s`, `re`, `ll`, `d`, `ve` or `t` after the apostrophe of a pronoun or "n’t".
    private func isShortVerb(_ at: Int) -> Bool {
        guard marks[at - 1] == UInt8(ascii: "'"), text.ends[at] - text.starts[at] <= 2, at > 1 else { return false }
        return !matches(at, "s") || has(at - 2, .pronoun)
    }

    /// An object that is itself what is said: up to the next comma, dash or conjunction that begins something new.
    func object(_ start: Int, _ high: Int) -> Range<Int> {
        var at = start + 1
        while at < high {
            if isQuoted(at) {
                at = max(quoted[Int(stretchAt[at])].tokens.upperBound, at + 1)
                if at < high,
                    has(at, .weekday) || has(at, .preposition) && !has(at, .of) && isTimeOrOccasion(at + 1, high)
                {
                    break
                }
                continue
            }
            if isDash(at) || marks[at] == UInt8(ascii: ";") || isColon(at) { break }
            let next = isComma(at) ? at + 1 : at
            if next < high, !isQuoted(next) {
                if next > at, has(next, [.who, .which, .subordinator, .gerundForm, .pronoun]) || !isWord(next) {
                    break
                }
                if next > at, has(next, [.auxiliary, .finite, .pastForm]), !isTo(next) { break }
                if has(next, .coordinator), next + 1 < high, !isQuoted(next + 1) {
                    let after = has(next + 1, .adverb) && next + 2 < high ? next + 2 : next + 1
                    if has(after, [.pastForm, .presentForm, .finite, .pronoun]) && !has(after, .possessive)
                        || matches(next, "but")
                    {
                        break
                    }
                }
                if next == at, has(at, [.subordinator]), !has(at, [.that, .which, .who, .preposition, .question]) {
                    break
                }
            }
            at += 1
        }
        let content = trimmed(stretch(start, at))
        return content.isEmpty ? stretch(start, at) : content
    }

    /// "said on Monday the bank had": a time first, then the clause.
    private func opensWithAdverbial(_ at: Int, _ high: Int) -> Bool {
        guard has(at, [.time, .inner]), at + 4 < high, !has(at, .of), !has(at, .forWord) else { return false }
        guard let comma = stretch(at, min(high, at + 12)).first(where: { isComma($0) }), comma + 2 < high else {
            return false
        }
        return hasVerb(stretch(comma + 1, min(high, comma + 20))) && has(comma + 1, [.pronoun, .determiner])
    }

    private func opensObject(_ at: Int, _ high: Int) -> Bool {
        guard !isBare(at, high) else { return false }
        return !matches(at, "nothing") && !has(at, [.preposition, .coordinator, .that, .finite, .auxiliary, .weekday])
            || has(at, [.determiner, .possessive])
    }

    /// "dismissed the suit", "rejected the bill", "dismissed his finance minister": a decision, and no word on a claim.
    private func isDecided(_ at: Int, _ cue: Int, _ high: Int) -> Bool {
        guard
            ["dismissed", "dismisses", "dismiss", "rejected", "rejects", "reject"].contains(where: { matches(cue, $0) })
        else { return false }
        let object = stretch(at, min(high, at + 8)).prefix { isWord($0) && !isQuoted($0) && !has($0, .preposition) }
        if object.contains(where: { Reading.decisions.contains(text.hashes[$0]) }) { return true }
        guard text.bytes[Int(text.starts[cue])] | 0x20 == UInt8(ascii: "d"), let last = object.last else {
            return false
        }
        let isPerson = has(last, .person) || isName(last) && names[Int(nameAt[last])].type == .person
        return isPerson && (last + 1 >= high || !isAs(last + 1))
    }

    /// What courts, councils and parliaments decide on.
    private static let decisions = Set(
        [
            "bill", "motion", "suit", "lawsuit", "case", "appeal", "appeals", "petition", "amendment", "application",
            "budget",
        ]
        .map { foldedHash(of: $0) }
    )

    /// "denied it", "rejected this on Monday", "blamed the other": a pronoun that stands for what was said before.
    private func isBare(_ at: Int, _ high: Int) -> Bool {
        let next = matches(at, "the") && at + 1 < high && has(at + 1, .determiner) ? at + 2 : at + 1
        let standsAlone = has(next - 1, .determiner) && !has(next - 1, .possessive)
        guard has(at, [.pronoun, .reflexive]) && !has(at, .possessive) || standsAlone || matches(at, "so") else {
            return false
        }
        // "criticized him for leaving": what he is criticized for is said.
        if next < high, has(next, .forWord) || matches(next, "over") || isAs(next) { return false }
        return next >= high || !isWord(next) && !isJoint(next) || isStop(next)
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

    /// "called Y “…”", "described Y as …", "called for …", "called on Y to …".
    private func label(_ at: Int, _ high: Int) -> Following? {
        let limit = min(high, at + 30)
        if has(at, .forWord), at + 1 < high {
            return isCall(at - 1) ? Following(content: clause(at + 1, high), act: .demand) : nil
        }
        if isOn(at), isCall(at - 1) {
            let to = stretch(at, limit).contains { isTo($0) && !isQuoted($0) }
            return to ? Following(content: clause(at + 1, high), act: .demand) : nil
        }
        if at < high, has(at, .question), !has(at, [.that, .who]), !isCall(at - 1) {
            return Following(content: object(at, high))
        }
        guard at < high, !isQuoted(at), isWord(at), !has(at, .preposition) || isCapital(at) || isTo(at) || isAs(at)
        else {
            return nil
        }
        var next = at
        let at = isTo(at) && at + 1 < high && !isQuoted(at + 1) ? at + 1 : at
        while next < limit {
            if isQuoted(next) { return Following(content: labelled(at, next, high)) }
            if !isCall(at - 1), isAs(next), next + 1 < high {
                let mark = stretch(next + 1, min(high, next + 8)).first { isQuoted($0) }
                return Following(content: mark.map { labelled(at, $0, high) } ?? object(at, high))
            }
            if isComma(next) || isStop(next) && !isJoint(next) || has(next, [.finite, .who]) { return nil }
            next += 1
        }
        return nil
    }

    /// "Y “…”", with "of the city" after it, and not the time or place.
    func labelled(_ start: Int, _ mark: Int, _ high: Int) -> Range<Int> {
        var end = quoted[Int(stretchAt[mark])].tokens.upperBound
        while end + 1 < high, has(end, .coordinator), isQuoted(end + 1) || isQuoted(min(end + 2, high - 1)) {
            let next = isQuoted(end + 1) ? end + 1 : end + 2
            end = quoted[Int(stretchAt[next])].tokens.upperBound
        }
        guard end < high,
            has(end, [.of, .forWord, .who]) || isTo(end)
        else { return start..<end }
        let whole = object(start, high)
        return whole.upperBound > end ? whole : start..<end
    }

    /// The end of a clause that starts at `start`: the sentence's last word, or a quotation that ends a sentence.
    func clause(_ start: Int, _ high: Int) -> Range<Int> {
        var end = high
        var at = start
        while at < high {
            if isQuoted(at) {
                let marked = quoted[Int(stretchAt[at])]
                let next = marked.tokens.upperBound
                if next < high, marked.inner.upperBound > marked.inner.lowerBound {
                    let last = marked.inner.upperBound - 1
                    if isComma(last), at == start, !isQuoted(next),
                        !has(next, .and) || !has(min(next + 1, high - 1), .that)
                    {
                        return start..<next
                    }
                    if isComma(last), has(next, .preposition), isTimeOrOccasion(next + 1, high) { return start..<next }
                    if isComma(last), at > start, opensOwnClause(next, high) { return start..<next }
                    if isStop(last), marks[last] != 2, at == start || isCapital(next) || isQuoted(next) {
                        return start..<next
                    }
                }
                at = max(next, at + 1)
                continue
            }
            if at > start + 2, endsClause(at, start, high) {
                end = at
                break
            }
            if isComma(at), at + 3 < high, at > start + 2, isAs(at + 1), has(at + 2, .auxiliary) {
                end = at
                break
            }
            if marks[at] == 1, at > start + 2, !(at + 1..<high).contains(where: { marks[$0] == 1 }) {
                end = at
                break
            }
            if marks[at] == UInt8(ascii: ";") || (isColon(at) && at > start + 3) {
                end = at
                break
            }
            at += 1
        }
        let content = trimmed(stretch(start, end))
        return content.lowerBound < start ? stretch(start, content.upperBound) : content
    }

    /// Whether a clause of the article opens behind a quotation that ends with a comma: "…,” the hall was silent", "…,” but in".
    private func opensOwnClause(_ at: Int, _ high: Int) -> Bool {
        guard at + 2 < high, isWord(at), !isQuoted(at) else { return false }
        if has(at, .gerundForm) { return true }
        if matches(at, "but") { return !has(at + 1, [.that, .pronoun, .finite, .auxiliary]) && !isQuoted(at + 1) }
        guard has(at, .determiner) && !has(at, .which) || isName(at) || has(at, .human) else { return false }
        return stretch(at + 1, min(at + 7, high)).contains {
            !isQuoted($0) && (has($0, [.finite, .auxiliary]) && !isTo($0) || isPastVerb($0))
        }
    }

    /// Whether the article's own words go on at a token: ", but", "but did not", and behind a quotation "as he", ", who".
    private func endsClause(_ at: Int, _ start: Int, _ high: Int) -> Bool {
        guard at + 3 < high, !isQuoted(at + 1) else { return false }
        if isComma(at), matches(at + 1, "but") {
            guard !isQuoted(at + 2), !has(at + 2, .that) else { return false }
            let goesOn = has(at + 2, [.finite, .auxiliary, .pastForm]) || ends(at + 2, with: "ed")
            return !goesOn || has(at + 3, .negation)
        }
        if matches(at, "but"), has(at + 1, .auxiliary) { return has(at + 2, .negation) || matches(at + 3, "t") }
        guard isQuoted(at - 1) else { return false }
        return isAs(at) && has(at + 1, .human)
    }

    func isTo(_ at: Int) -> Bool { matches(at, "to") }
    func isThere(_ at: Int) -> Bool { matches(at, "there") }
    func isAs(_ at: Int) -> Bool { matches(at, "as") }
    private func isOn(_ at: Int) -> Bool { matches(at, "on") }
    private func isCall(_ at: Int) -> Bool {
        matches(at, "called") || matches(at, "calls") || matches(at, "call") || matches(at, "calling")
    }

    func matches(_ at: Int, _ word: StaticString) -> Bool {
        let start = Int(text.starts[at])
        guard Int(text.ends[at]) - start == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { buffer in
            for offset in buffer.indices where text.bytes[start + offset] | 0x20 != buffer[offset] { return false }
            return true
        }
    }
}
