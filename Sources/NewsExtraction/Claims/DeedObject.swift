internal import NewsModel
internal import NewsText

/// What stands behind a verb of deeds.
struct DeedObject {
    /// Its own words.
    var tokens: Range<Int>
    /// Whom it names, with those that follow in apposition or a list.
    var entities: [Int]
    /// Where all of it ends.
    var end: Int
}

extension DeedReader {
    /// The object that begins at `start`; `nil` where no noun phrase does.
    func object(at start: Int, besides actors: [Int] = []) -> DeedObject? {
        guard let tokens = nounPhrase(at: start) else { return nil }
        var object = DeedObject(tokens: tokens, entities: entities(tokens, besides: actors), end: tokens.upperBound)
        addFollowing(to: &object)
        return object
    }

    /// The words of a noun phrase, up to a preposition that is not "of", a comma, or the next verb.
    func nounPhrase(at start: Int) -> Range<Int>? {
        let high = min(sentence.upperBound, start + 30)
        guard start < high, opensNoun(start) else { return nil }
        if reading.has(start, .reflexive) || isReceiver(start) { return start..<start + 1 }
        var end = start
        var isFresh = true
        var lastAnd: Int?
        scan: while end < high, !reading.isQuoted(end) {
            if reading.isName(end) {
                let name = reading.names[Int(reading.nameAt[end])]
                if !isFresh, end > start, reading.isName(end - 1), reading.nameAt[end - 1] != reading.nameAt[end],
                    name.type != .person
                {
                    break scan
                }
                end = min(max(name.tokens.upperBound, end + 1), high)
                isFresh = false
                continue
            }
            if !reading.isWord(end) {
                guard reading.isJoint(end), end > start, end + 1 < high, reading.isWord(end + 1),
                    !reading.isStop(end) || !reading.text.flags[end + 1].contains(.spaceBefore)
                        || reading.has(end - 1, .title) && reading.isCapital(end - 1) && reading.isCapital(end + 1)
                else { break scan }
                end += 1
                continue
            }
            let isFirst = end == start
            if reading.has(end, .of) {
                if isFirst || isFresh && !reading.has(end - 1, .determiner) { break scan }
                isFresh = true
                end += 1
                continue
            }
            if reading.has(end, .and) {
                guard !isFresh, end + 1 < high, joinsNoun(end + 1) else { break scan }
                lastAnd = end
                isFresh = true
                end += 1
                continue
            }
            if reading.has(end, .determiner) || reading.has(end, .possessive) {
                if !isFresh { break scan }
                end += 1
                continue
            }
            if isFirst, isQuantity(end) {
                end += 1
                if end < high,
                    reading.matches(end, "than") || reading.matches(end, "least") || reading.matches(end, "to")
                {
                    end += 1
                }
                continue
            }
            if reading.text.flags[end].contains(.number), !isFresh { break scan }
            let isCapital = reading.isCapital(end)
            if !isCapital || reading.has(end, [.preposition, .auxiliary]),
                reading.has(
                    end,
                    [.preposition, .subordinator, .who, .that, .pronoun, .finite, .auxiliary, .coordinator]
                )
            {
                if reading.has(end, [.finite, .auxiliary]), let back = lastAnd { end = back }
                break scan
            }
            if reading.has(end, [.weekday, .reflexive]) || reading.has(end, [.last, .period]) && !isFresh {
                break scan
            }
            if !isFirst, reading.isAdverb(end), !reading.isClauseWord(end, .noun), !isFresh { break scan }
            if !isFresh, !isCapital, isVerb(end) {
                if let back = lastAnd { end = back }
                break scan
            }
            // "a law banning the union"
            if !isFresh, reading.ends(end, with: "ing"), end + 1 < high,
                reading.isName(end + 1) || reading.has(end + 1, [.determiner, .possessive])
            {
                break scan
            }
            isFresh = false
            end += 1
        }
        while end > start,
            !reading.isWord(end - 1) || reading.has(end - 1, [.coordinator, .of]) && !reading.isName(end - 1)
        {
            end -= 1
        }
        // "deport migrants and build a wall"
        if let back = lastAnd, end == back + 2, !reading.isName(back + 1), !reading.isCapital(back + 1), end < high,
            reading.isName(end) || reading.has(end, [.determiner, .possessive])
        {
            end = back
        }
        while end > start + 1, reading.ends(end - 1, with: "ing"), !reading.isName(end - 1),
            !reading.isCapital(end - 1),
            !reading.isClauseWord(end - 1, .noun), !reading.has(end - 2, [.determiner, .possessive, .of])
        { end -= 1 }
        return end > start && !isBare(start..<end) && !isTime(start..<end) ? start..<end : nil
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

    /// Those that stand behind the comma: "two reporters, A and B", "the head of the agency, A", "20 people, including A".
    private func addFollowing(to object: inout DeedObject) {
        let comma = object.end
        guard comma + 1 < sentence.upperBound, reading.isComma(comma) else { return }
        let isNamed = !object.entities.isEmpty
        var at = comma + 1
        let isIncluding = reading.matches(at, "including") || reading.matches(at, "among")
        if isIncluding { at += 1 }
        var found: [Int] = []
        var end = comma
        var isList = false
        while found.count < 12, let name = name(near: at) {
            let next = name.tokens.upperBound
            guard name.entity > 0 else { break }
            // of names that follow names only a list of the same kind goes on with them
            if isNamed, !isIncluding, name.type != lastType(object) { break }
            if name.type != .person, !isIncluding, !isNamed { break }
            guard next >= sentence.upperBound || !continuesName(next) else { break }
            found.append(name.entity)
            end = next
            guard next + 1 < sentence.upperBound else { break }
            if reading.isComma(next) {
                at = next + 1
                if reading.has(at, .and) { isList = true; at += 1 }
            } else if reading.has(next, .and) {
                isList = true
                at = next + 1
            } else {
                break
            }
        }
        guard !found.isEmpty, !isNamed || isList || isIncluding else { return }
        // "…, Norway said": the last name begins a clause of its own
        if end < sentence.upperBound, reading.has(end, [.finite, .auxiliary]) || isVerb(end) || reading.has(end, .cue) {
            return
        }
        if isNamed, !isIncluding { object.tokens = object.tokens.lowerBound..<end }
        object.end = end
        for entity in found where !object.entities.contains(entity) { object.entities.append(entity) }
    }

    func typeOfName(_ at: Int) -> MentionType? {
        let index = Int(reading.nameAt[at])
        return index >= 0 ? reading.names[index].type : nil
    }

    private func lastType(_ object: DeedObject) -> MentionType? {
        typeOfName(object.tokens.upperBound - 1)
    }

    /// The name at a token, or behind an article and a title in lower case.
    private func name(near start: Int) -> Name? {
        var at = start
        while at < min(start + 5, sentence.upperBound), reading.isWord(at), !reading.isQuoted(at) {
            let index = Int(reading.nameAt[at])
            if index >= 0 { return reading.names[index] }
            let isArticle = reading.has(at, [.determiner, .possessive])
            guard
                isArticle && at == start || reading.isCapital(at) || reading.has(at, [.person, .title])
                    || at > start
                        && !reading.has(
                            at,
                            [
                                .determiner, .possessive, .preposition, .auxiliary, .finite, .pronoun, .coordinator,
                                .subordinator, .weekday,
                            ]
                        ) && !isVerb(at) && !reading.isAdverb(at)
                    || reading.isClauseWord(at, .somebody)
            else { return nil }
            at += 1
        }
        return nil
    }
}
