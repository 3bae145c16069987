internal import NewsModel
internal import NewsText

/// Noun phrases around a verb of deeds: where "the head of the port and two guards" ends.
extension DeedReader {
    /// The words of a noun phrase, up to a preposition that is not "of", a comma, or the next verb.
    func nounPhrase(at start: Int) -> Range<Int>? {
        let high = min(sentence.upperBound, start + 30)
        guard start < high, opensNoun(start) else { return nil }
        if reading.has(start, .reflexive) || isReceiver(start) { return start..<start + 1 }
        var walk = NounWalk(start: start, high: high)
        while walk.end < high, !reading.isQuoted(walk.end), take(&walk) {}
        let end = trimmed(walk)
        return end > start && !isBare(start..<end) && !isTime(start..<end) ? start..<end : nil
    }

    /// A noun phrase that is being read.
    private struct NounWalk {
        let start: Int
        /// Where it must end.
        let high: Int
        /// One past its last word so far.
        var end: Int
        /// Whether a noun is still to come: at the start, behind "of" and behind "and".
        var isFresh = true
        var lastAnd: Int?

        init(start: Int, high: Int) {
            self.start = start
            self.high = high
            end = start
        }

        var isFirst: Bool { end == start }
    }

    /// Takes the next word, name or joint into the phrase; `false` where the phrase ends.
    private func take(_ walk: inout NounWalk) -> Bool {
        let end = walk.end
        if reading.isName(end) { return takeName(&walk) }
        if !reading.isWord(end) {
            guard joins(walk) else { return false }
            walk.end += 1
            return true
        }
        if let isTaken = takeSmallWord(&walk) { return isTaken }
        if stops(&walk) { return false }
        walk.isFresh = false
        walk.end += 1
        return true
    }

    private func takeName(_ walk: inout NounWalk) -> Bool {
        let end = walk.end
        let name = reading.name(at: end)
        if !walk.isFresh, end > walk.start, reading.isName(end - 1), reading.nameAt[end - 1] != reading.nameAt[end],
            name.type != .person
        {
            return false
        }
        walk.end = min(max(name.tokens.upperBound, end + 1), walk.high)
        walk.isFresh = false
        return true
    }

    /// Whether a mark stands inside a word or an abbreviation.
    private func joins(_ walk: NounWalk) -> Bool {
        let end = walk.end
        return reading.isJoint(end) && !walk.isFirst && end + 1 < walk.high && reading.isWord(end + 1)
            && (!reading.isStop(end) || !reading.text.flags[end + 1].contains(.spaceBefore)
                || reading.has(end - 1, .title) && reading.isCapital(end - 1) && reading.isCapital(end + 1))
    }

    /// Takes "of", "and", an article or a number; `false` where one of them ends the phrase, `nil` for another word.
    private func takeSmallWord(_ walk: inout NounWalk) -> Bool? {
        let end = walk.end
        if reading.has(end, .of) {
            if walk.isFirst || walk.isFresh && !reading.has(end - 1, .determiner) { return false }
            walk.isFresh = true
        } else if reading.has(end, .and) {
            guard !walk.isFresh, end + 1 < walk.high, joinsNoun(end + 1) else { return false }
            walk.lastAnd = end
            walk.isFresh = true
        } else if reading.has(end, .determiner) || reading.has(end, .possessive) {
            if !walk.isFresh { return false }
        } else if walk.isFirst, isQuantity(end) {
            let next = end + 1
            if next < walk.high,
                reading.matches(next, "than") || reading.matches(next, "least") || reading.matches(next, "to")
            {
                walk.end += 1
            }
        } else {
            return nil
        }
        walk.end += 1
        return true
    }

    /// Whether a word ends the phrase before it; a verb behind "and" takes what stands between them out as well.
    private func stops(_ walk: inout NounWalk) -> Bool {
        let end = walk.end
        let isFresh = walk.isFresh
        if reading.text.flags[end].contains(.number), !isFresh { return true }
        let isCapital = reading.isCapital(end)
        if !isCapital || reading.has(end, [.preposition, .auxiliary]),
            reading.has(
                end,
                [.preposition, .subordinator, .who, .that, .pronoun, .finite, .auxiliary, .coordinator]
            )
        {
            if reading.has(end, [.finite, .auxiliary]), let back = walk.lastAnd { walk.end = back }
            return true
        }
        if reading.has(end, [.weekday, .reflexive]) || reading.has(end, [.last, .period]) && !isFresh { return true }
        if !walk.isFirst, reading.isAdverb(end), !reading.isClauseWord(end, .noun), !isFresh { return true }
        if !isFresh, !isCapital, isVerb(end) {
            if let back = walk.lastAnd { walk.end = back }
            return true
        }
        // "a law banning the union"
        return !isFresh && reading.ends(end, with: "ing") && end + 1 < walk.high
            && (reading.isName(end + 1) || reading.has(end + 1, [.determiner, .possessive]))
    }

    /// Where the phrase ends without links, and without a verb that looked like its last noun.
    private func trimmed(_ walk: NounWalk) -> Int {
        let start = walk.start
        var end = walk.end
        while end > start,
            !reading.isWord(end - 1) || reading.has(end - 1, [.coordinator, .of]) && !reading.isName(end - 1)
        {
            end -= 1
        }
        // "deport migrants and build a wall"
        if let back = walk.lastAnd, end == back + 2, !reading.isName(back + 1), !reading.isCapital(back + 1),
            end < walk.high, reading.isName(end) || reading.has(end, [.determiner, .possessive])
        {
            end = back
        }
        while end > start + 1, reading.ends(end - 1, with: "ing"), !reading.isName(end - 1),
            !reading.isCapital(end - 1),
            !reading.isClauseWord(end - 1, .noun), !reading.has(end - 2, [.determiner, .possessive, .of])
        { end -= 1 }
        return end
    }

    /// Whether there is no more than an article or a number of words that wait for a noun.
    private func isBare(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy {
            !reading.isName($0) && reading.has($0, [.determiner, .possessive]) && !reading.has($0, [.pronoun, .plural])
                && !reading.isClauseWord($0, .somebody)
        }
    }

    /// "granted her asylum", "released her two days later": no "her" of a noun.
    private func isReceiver(_ at: Int) -> Bool {
        guard reading.matches(at, "her") else { return false }
        let next = at + 1
        guard next < sentence.upperBound, reading.isWord(next) else { return true }
        if reading.has(next, [.determiner, .preposition, .weekday, .coordinator, .subordinator])
            || reading.isAdverb(next)
        {
            return true
        }
        return deed.grammar.contains(.twoObjects) && reading.isClauseWord(next, .permit)
    }

    /// "this week", "decades ago".
    private func isTime(_ tokens: Range<Int>) -> Bool {
        guard let last = tokens.last, let first = tokens.first, !reading.isName(last) else { return false }
        let end = tokens.upperBound
        return reading.has(last, .period) && reading.has(first, [.determiner, .last])
            || reading.matches(last, "ago") || end < sentence.upperBound && reading.matches(end, "ago")
    }

    private func isQuantity(_ at: Int) -> Bool {
        reading.matches(at, "more") || reading.matches(at, "about")
            || reading.matches(at, "at")
                && at + 1 < sentence.upperBound && reading.matches(at + 1, "least")
            || reading.matches(at, "nearly")
            || reading.matches(at, "up") && at + 1 < sentence.upperBound && reading.isTo(at + 1)
    }

    /// Whether a noun phrase can begin with a token.
    func opensNoun(_ at: Int) -> Bool {
        guard at < sentence.upperBound, reading.isWord(at), !reading.isQuoted(at) else { return false }
        if reading.isName(at) || isQuantity(at) { return true }
        if reading.has(at, .that) {
            return at + 1 < sentence.upperBound && reading.has(at, .determiner) && !isVerb(at + 1)
                && !reading.has(at + 1, [.determiner, .pronoun, .auxiliary, .finite])
        }
        if reading.has(at, [.determiner, .possessive]) { return true }
        if reading.has(at, .reflexive) { return true }
        if reading.has(at, .pronoun) { return reading.has(at, .plural) }
        if reading.matches(at, "not") { return false }
        return !reading.has(at, [.preposition, .modal, .auxiliary, .coordinator, .subordinator, .weekday, .finite])
            && !reading.isAdverb(at) && !reading.isClauseWord(at, .particle)
    }

    /// Whether what follows "and" goes on with the noun phrase rather than with a clause or a verb.
    private func joinsNoun(_ at: Int) -> Bool {
        guard opensNoun(at), !isVerb(at) || reading.isName(at) else { return false }
        // "dissolve the union and ban its paper"
        if !reading.isName(at), DeedTable.english[reading.text.hashes[at]]?.kinds.contains(.baseForm) == true,
            at + 1 < sentence.upperBound, reading.isName(at + 1) || reading.has(at + 1, [.determiner, .possessive])
        {
            return false
        }
        // "summoned the envoy and the council adopted": a verb behind the next phrase makes it a subject
        var next = at
        while next < min(at + 8, sentence.upperBound), reading.isWord(next) || reading.isJoint(next),
            !reading.has(next, [.preposition, .coordinator]) || next == at || reading.isName(next)
        {
            if next > at, !reading.isName(next), !reading.isCapital(next),
                reading.has(next, [.finite, .auxiliary]) || isVerb(next)
                    || reading.isName(next - 1)
                        && DeedTable.english[reading.text.hashes[next]]?.kinds.contains(.presentForm) == true
            {
                return reading.has(next - 1, [.determiner, .possessive])
            }
            next += 1
        }
        return true
    }

    /// Whether a word in lower case is the past of a verb, as far as its form tells.
    func isVerb(_ at: Int) -> Bool {
        guard !reading.isName(at), !reading.isCapital(at) else { return false }
        if reading.has(at, [.pastForm]) || DeedTable.english[reading.text.hashes[at]]?.kinds.contains(.pastForm) == true
        {
            return true
        }
        return reading.ends(at, with: "ed") && reading.text.ends[at] - reading.text.starts[at] > 4
    }
}
