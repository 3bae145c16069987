internal import NewsModel
internal import NewsText

/// Noun phrases around a verb of deeds: where "the head of the port and two guards" ends.
extension DeedReader {
    /// The words of a noun phrase, up to a preposition that is not "of", a comma, or the next verb.
    func nounPhrase(at start: Int) -> Range<Int>? {
        let high = min(sentence.upperBound, start + 30)
        guard start < high, opensNoun(start) else { return nil }
        if tagged.has(start, .reflexive) || isReceiver(start) { return start..<start + 1 }
        var walk = NounWalk(start: start, high: high)
        while walk.end < high, !tagged.isQuoted(walk.end), take(&walk) {}
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
        if tagged.isName(end) { return takeName(&walk) }
        if !tagged.isWord(end) {
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
        let name = tagged.name(at: end)
        if !walk.isFresh, end > walk.start, tagged.isName(end - 1), tagged.nameIndex(end - 1) != tagged.nameIndex(end),
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
        return tagged.isJoint(end) && !walk.isFirst && end + 1 < walk.high && tagged.isWord(end + 1)
            && (!tagged.isStop(end) || !tagged.text.flags[end + 1].contains(.spaceBefore)
                || tagged.has(end - 1, .title) && tagged.isCapital(end - 1) && tagged.isCapital(end + 1))
    }

    /// Takes "of", "and", an article or a number; `false` where one of them ends the phrase, `nil` for another word.
    private func takeSmallWord(_ walk: inout NounWalk) -> Bool? {
        let end = walk.end
        if tagged.has(end, .of) {
            if walk.isFirst || walk.isFresh && !tagged.has(end - 1, .determiner) { return false }
            walk.isFresh = true
        } else if tagged.has(end, .and) {
            guard !walk.isFresh, end + 1 < walk.high, joinsNoun(end + 1) else { return false }
            walk.lastAnd = end
            walk.isFresh = true
        } else if tagged.has(end, .determiner) || tagged.has(end, .possessive) {
            if !walk.isFresh { return false }
        } else if walk.isFirst, isQuantity(end) {
            let next = end + 1
            if next < walk.high,
                tagged.matches(next, "than") || tagged.matches(next, "least") || tagged.matches(next, "to")
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
        if tagged.text.flags[end].contains(.number), !isFresh { return true }
        let isCapital = tagged.isCapital(end)
        if !isCapital || tagged.has(end, [.preposition, .auxiliary]),
            tagged.has(
                end,
                [.preposition, .subordinator, .who, .that, .pronoun, .finite, .auxiliary, .coordinator]
            )
        {
            if tagged.has(end, [.finite, .auxiliary]), let back = walk.lastAnd { walk.end = back }
            return true
        }
        if tagged.has(end, [.weekday, .reflexive]) || tagged.has(end, [.last, .period]) && !isFresh { return true }
        if !walk.isFirst, tagged.isAdverb(end), !tagged.isClauseWord(end, .noun), !isFresh { return true }
        if !isFresh, !isCapital, isVerb(end) {
            if let back = walk.lastAnd { walk.end = back }
            return true
        }
        // "a law banning the union"
        return !isFresh && tagged.ends(end, with: "ing") && end + 1 < walk.high
            && (tagged.isName(end + 1) || tagged.has(end + 1, [.determiner, .possessive]))
    }

    /// Where the phrase ends without links, and without a verb that looked like its last noun.
    private func trimmed(_ walk: NounWalk) -> Int {
        let start = walk.start
        var end = walk.end
        while end > start,
            !tagged.isWord(end - 1) || tagged.has(end - 1, [.coordinator, .of]) && !tagged.isName(end - 1)
        {
            end -= 1
        }
        // "deport migrants and build a wall"
        if let back = walk.lastAnd, end == back + 2, !tagged.isName(back + 1), !tagged.isCapital(back + 1),
            end < walk.high, tagged.isName(end) || tagged.has(end, [.determiner, .possessive])
        {
            end = back
        }
        while end > start + 1, tagged.ends(end - 1, with: "ing"), !tagged.isName(end - 1),
            !tagged.isCapital(end - 1),
            !tagged.isClauseWord(end - 1, .noun), !tagged.has(end - 2, [.determiner, .possessive, .of])
        { end -= 1 }
        return end
    }

    /// Whether there is no more than an article or a number of words that wait for a noun.
    private func isBare(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy {
            !tagged.isName($0) && tagged.has($0, [.determiner, .possessive]) && !tagged.has($0, [.pronoun, .plural])
                && !tagged.isClauseWord($0, .somebody)
        }
    }

    /// "granted her asylum", "released her two days later": no "her" of a noun.
    private func isReceiver(_ at: Int) -> Bool {
        guard tagged.matches(at, "her") else { return false }
        let next = at + 1
        guard next < sentence.upperBound, tagged.isWord(next) else { return true }
        if tagged.has(next, [.determiner, .preposition, .weekday, .coordinator, .subordinator])
            || tagged.isAdverb(next)
        {
            return true
        }
        return deed.grammar.contains(.twoObjects) && tagged.isClauseWord(next, .permit)
    }

    /// "this week", "decades ago".
    private func isTime(_ tokens: Range<Int>) -> Bool {
        guard let last = tokens.last, let first = tokens.first, !tagged.isName(last) else { return false }
        let end = tokens.upperBound
        return tagged.has(last, .period) && tagged.has(first, [.determiner, .last])
            || tagged.matches(last, "ago") || end < sentence.upperBound && tagged.matches(end, "ago")
    }

    private func isQuantity(_ at: Int) -> Bool {
        tagged.matches(at, "more") || tagged.matches(at, "about")
            || tagged.matches(at, "at")
                && at + 1 < sentence.upperBound && tagged.matches(at + 1, "least")
            || tagged.matches(at, "nearly")
            || tagged.matches(at, "up") && at + 1 < sentence.upperBound && tagged.isTo(at + 1)
    }

    /// Whether a noun phrase can begin with a token.
    func opensNoun(_ at: Int) -> Bool {
        guard at < sentence.upperBound, tagged.isWord(at), !tagged.isQuoted(at) else { return false }
        if tagged.isName(at) || isQuantity(at) { return true }
        if tagged.has(at, .that) {
            return at + 1 < sentence.upperBound && tagged.has(at, .determiner) && !isVerb(at + 1)
                && !tagged.has(at + 1, [.determiner, .pronoun, .auxiliary, .finite])
        }
        if tagged.has(at, [.determiner, .possessive]) { return true }
        if tagged.has(at, .reflexive) { return true }
        if tagged.has(at, .pronoun) { return tagged.has(at, .plural) }
        if tagged.matches(at, "not") { return false }
        return !tagged.has(at, [.preposition, .modal, .auxiliary, .coordinator, .subordinator, .weekday, .finite])
            && !tagged.isAdverb(at) && !tagged.isClauseWord(at, .particle)
    }

    /// Whether what follows "and" goes on with the noun phrase rather than with a clause or a verb.
    private func joinsNoun(_ at: Int) -> Bool {
        guard opensNoun(at), !isVerb(at) || tagged.isName(at) else { return false }
        // "dissolve the union and ban its paper"
        if !tagged.isName(at), DeedTable.english[tagged.text.hashes[at]]?.kinds.contains(.baseForm) == true,
            at + 1 < sentence.upperBound, tagged.isName(at + 1) || tagged.has(at + 1, [.determiner, .possessive])
        {
            return false
        }
        // "summoned the envoy and the council adopted": a verb behind the next phrase makes it a subject
        var next = at
        while next < min(at + 8, sentence.upperBound), tagged.isWord(next) || tagged.isJoint(next),
            !tagged.has(next, [.preposition, .coordinator]) || next == at || tagged.isName(next)
        {
            if next > at, !tagged.isName(next), !tagged.isCapital(next),
                tagged.has(next, [.finite, .auxiliary]) || isVerb(next)
                    || tagged.isName(next - 1)
                        && DeedTable.english[tagged.text.hashes[next]]?.kinds.contains(.presentForm) == true
            {
                return tagged.has(next - 1, [.determiner, .possessive])
            }
            next += 1
        }
        return true
    }

    /// Whether a word in lower case is the past of a verb, as far as its form tells.
    func isVerb(_ at: Int) -> Bool {
        guard !tagged.isName(at), !tagged.isCapital(at) else { return false }
        if tagged.has(at, [.pastForm]) || DeedTable.english[tagged.text.hashes[at]]?.kinds.contains(.pastForm) == true {
            return true
        }
        return tagged.ends(at, with: "ed") && tagged.text.ends[at] - tagged.text.starts[at] > 4
    }
}
