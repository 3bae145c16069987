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
            return Following(content: clause(at, high))
        }
        if kinds.contains(.takesLabel) { return label(at, high) }
        if kinds.contains(.takesOf) {
            guard let of = (at..<min(high, at + 16)).first(where: { has($0, .of) && !isQuoted($0) }), of > at else {
                return nil
            }
            return Following(content: clause(at, high))
        }
        at = skipOccasions(at, high)
        let takesPerson = kinds.contains(.takesAddressee)
        var hasAddressee = false
        if takesPerson, at < high, !isQuoted(at), isWord(at), !has(at, [.that, .question]) || has(at, .determiner) {
            let end = addressee(at, high)
            if end > at, end < high {
                let opens =
                    isQuoted(end) || isComma(end) || isColon(end)
                    || has(end, [.that, .question, .pronoun, .determiner, .modal, .preposition, .weekday, .last])
                    || isCapital(end) || isAdverb(end) || words[cue].act == .demand
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
        guard isWord(at) || marks[at] == UInt8(ascii: "$"), !kinds.contains(.needsMarks) else { return nil }
        if has(at, .that), !kinds.isDisjoint(with: [.takesThat, .takesBare]), at + 1 < high,
            isQuoted(at + 1) || !has(at + 1, [.finite, .auxiliary])
        {
            return Following(content: clause(at + 1, high))
        }
        let opensInfinitive = isTo(at) || (has(at, .negation) && at + 1 < high && isTo(at + 1))
        if opensInfinitive {
            return kinds.contains(.takesInfinitive) || (takesPerson && hasAddressee)
                ? Following(content: clause(at, high)) : nil
        }
        if takesPerson, words[cue].act == .demand,
            let infinitive = (at..<min(high, at + 14)).first(where: { isTo($0) && !isQuoted($0) }),
            infinitive > at, infinitive + 1 < high, isWord(infinitive + 1), !isCapital(infinitive + 1),
            !has(infinitive + 1, [.determiner, .possessive])
        {
            return Following(content: clause(at, high))
        }
        if has(at, .question), kinds.contains(.takesThat), words[cue].act == .state {
            return Following(content: clause(at, high))
        }
        if kinds.contains(.takesBare), opensClause(at, cue, high) { return Following(content: clause(at, high)) }
        if kinds.contains(.takesObject), opensObject(at) { return Following(content: clause(at, high)) }
        if kinds.contains(.takesInfinitive), words[cue].act != .threaten, opensObject(at),
            has(at, [.determiner, .possessive])
        {
            return Following(content: clause(at, high))
        }
        return mixedObject(at, cue, high)
    }

    /// "said the plan was", "said Smith would": a phrase, then a verb that can be finite.
    private func opensClause(_ at: Int, _ cue: Int, _ high: Int) -> Bool {
        if has(at, [.preposition, .coordinator]) && !isCapital(at) { return opensWithAdverbial(at, high) }
        guard high - at > 2 else { return false }
        return hasVerb(at + 1..<min(high, at + 26)) || has(at, .pronoun)
    }

    /// "said on Monday the bank had": a time first, then the clause.
    private func opensWithAdverbial(_ at: Int, _ high: Int) -> Bool {
        guard has(at, [.time, .inner]), at + 4 < high, !has(at, .of), !has(at, .forWord) else { return false }
        guard let comma = (at..<min(high, at + 12)).first(where: { isComma($0) }), comma + 2 < high else {
            return false
        }
        return hasVerb(comma + 1..<min(high, comma + 20)) && has(comma + 1, [.pronoun, .determiner])
    }

    private func opensObject(_ at: Int) -> Bool {
        !has(at, [.preposition, .coordinator, .that, .finite, .auxiliary, .weekday])
            || has(at, [.determiner, .possessive])
    }

    /// A quotation inside the object: "cited the “lack of trust”".
    private func mixedObject(_ at: Int, _ cue: Int, _ high: Int) -> Following? {
        guard words[cue].act == .state, kinds(cue).contains(.takesThat) else { return nil }
        guard let mark = (at..<min(high, at + 12)).first(where: { isQuoted($0) }) else { return nil }
        guard wordCount(quoted[Int(stretchAt[mark])].inner) > 3,
            !(at..<mark).contains(where: { isComma($0) || isStop($0) && !isJoint($0) })
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
            let to = (at..<limit).contains { isTo($0) && !isQuoted($0) }
            return to ? Following(content: clause(at + 1, high), act: .demand) : nil
        }
        guard at < high, !isQuoted(at), isWord(at), !has(at, .preposition) || isCapital(at) else { return nil }
        var next = at
        while next < limit {
            if isQuoted(next) { return Following(content: clause(at, high)) }
            if !isCall(at - 1), isAs(next), next + 1 < high { return Following(content: clause(at, high)) }
            if isComma(next) || isStop(next) && !isJoint(next) || has(next, [.finite, .who]) { return nil }
            next += 1
        }
        return nil
    }

    /// The end of a clause that starts at `start`: the sentence's last word, or a quotation that ends a sentence.
    func clause(_ start: Int, _ high: Int) -> Range<Int> {
        var end = high
        var at = start
        while at < high {
            if isQuoted(at) {
                let stretch = quoted[Int(stretchAt[at])]
                let next = stretch.tokens.upperBound
                if next < high, stretch.inner.upperBound > stretch.inner.lowerBound {
                    let last = stretch.inner.upperBound - 1
                    if isStop(last), marks[last] != 2, at == start || isCapital(next) || isQuoted(next) {
                        return start..<next
                    }
                }
                at = max(next, at + 1)
                continue
            }
            if marks[at] == UInt8(ascii: ";") || (isColon(at) && at > start + 3) {
                end = at
                break
            }
            at += 1
        }
        let content = trimmed(start..<end)
        return content.lowerBound < start ? start..<content.upperBound : content
    }

    /// Skips "on Monday", "in a statement", "during a rally in Dover", adverbs.
    private func skipOccasions(_ start: Int, _ high: Int) -> Int {
        var at = start
        while at < high, !isQuoted(at), isWord(at) {
            if has(at, .weekday) || (isAdverb(at) && !has(at, [.determiner, .pronoun]) && !isThere(at)) {
                at += 1
            } else if has(at, .last), at + 1 < high, has(at + 1, [.period, .weekday]) {
                at += 2
            } else if has(at, .preposition), !isTo(at),
                isTimeOrOccasion(at + 1, high)
                    || has(at, .time) && at + 1 < high && has(at + 1, [.determiner, .possessive])
            {
                let end = occasionEnd(at, high)
                guard end > at else { return at }
                at = end
            } else {
                return at
            }
        }
        return at
    }

    private func occasionEnd(_ start: Int, _ high: Int) -> Int {
        var at = start + 1
        var hasNoun = false
        var isFresh = true
        while at < high, !isQuoted(at) {
            if !isWord(at) {
                guard isJoint(at) else { return at }
                at += 1
                continue
            }
            if has(at, .that), !has(at - 1, .preposition) { return at }
            if has(at, [.pronoun, .finite, .auxiliary]), !has(at, [.determiner, .possessive]) { return at }
            if has(at, .cue), has(at, .gerundForm) { return at }
            if has(at, .determiner), !isFresh, hasNoun { return at }
            if isTo(at), at + 1 < high, !has(at + 1, [.determiner, .audience]), !isCapital(at + 1) { return at }
            if has(at, .subordinator), !has(at, .preposition) { return at }
            isFresh = has(at, [.preposition, .coordinator])
            if !isFresh, !has(at, .determiner) { hasNoun = true }
            if hasNoun, has(at, [.weekday, .period, .speechNoun]) || text.flags[at].contains(.number), at + 1 < high,
                isWord(at + 1),
                !has(at + 1, [.preposition, .speechNoun, .period, .last]), !text.flags[at + 1].contains(.number)
            {
                return at + 1
            }
            at += 1
        }
        return at
    }

    /// The end of the person addressed: "reporters", "the Dover Post", "him", "a crowd of supporters in Dover".
    private func addressee(_ start: Int, _ high: Int) -> Int {
        if has(start, [.reflexive]) || (has(start, .pronoun) && !has(start, [.human]) && !has(start, .plural)) {
            return start + 1
        }
        if isName(start) {
            let end = names[Int(nameAt[start])].tokens.upperBound
            if end < high, marks[end] == UInt8(ascii: "'") { return addressee(end + 2, high) }
            return end
        }
        var at = start
        var isFresh = true
        while at < high, !isQuoted(at) {
            if !isWord(at) {
                guard isJoint(at), marks[at] != UInt8(ascii: ".") || isCapital(at - 1) else { return at }
                at += 1
                continue
            }
            if has(at, [.that, .question, .pronoun, .finite, .auxiliary]),
                !(at == start && has(at, [.determiner, .possessive]))
            {
                return has(at, .possessive) && isFresh ? addressee(at + 1, high) : at
            }
            if has(at, [.weekday, .last]) { return at }
            if isTo(at) { return at }
            if has(at, .determiner), !isFresh { return at }
            if isName(at), !isFresh, !isCapital(at - 1) { return at }
            isFresh = has(at, [.preposition, .coordinator, .determiner, .possessive])
            if has(at, .preposition), at + 1 < high, isTimeOrOccasion(at + 1, high) { return at }
            at += 1
        }
        return at
    }

    func isTo(_ at: Int) -> Bool { matches(at, "to") }
    private func isThere(_ at: Int) -> Bool { matches(at, "there") }
    private func isAs(_ at: Int) -> Bool { matches(at, "as") }
    private func isOn(_ at: Int) -> Bool { matches(at, "on") }
    private func isCall(_ at: Int) -> Bool {
        matches(at, "called") || matches(at, "calls") || matches(at, "call") || matches(at, "calling")
    }

    func matches(_ at: Int, _ word: StaticString) -> Bool {
        let start = Int(text.starts[at])
        guard Int(text.ends[at]) - start == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { buffer in
            for offset in buffer.indices where text.bytes[start + offset] != buffer[offset] { return false }
            return true
        }
    }
}
