internal import NewsModel
internal import NewsText

/// Words that are themselves what is said: the object of a verb, and what somebody is called.
extension Reading {
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
            if opensInsertion(at, start), let end = insertionEnd(at, high) {
                at = end + 1
                continue
            }
            let next = isComma(at) ? at + 1 : at
            if next < high, !isQuoted(next) {
                if next > at, has(next, [.who, .which, .subordinator, .gerundForm, .pronoun]) || !isWord(next) {
                    break
                }
                if next > at, has(next, [.auxiliary, .finite, .pastForm]), !isTo(next) { break }
                if next > at, opensResult(next, high) { break }
                if has(next, .coordinator), next + 1 < high, !isQuoted(next + 1) {
                    let after = has(next + 1, .adverb) && next + 2 < high ? next + 2 : next + 1
                    if has(after, [.pastForm, .presentForm, .finite, .pronoun]) && !has(after, .possessive)
                        || matches(next, "but") || isNextDeed(after, start, high)
                    {
                        break
                    }
                }
                // "dismissed the charges by pointing out"
                if next == at, matches(at, "by"), at + 1 < high, has(at + 1, .gerundForm) { break }
                if next == at, has(at, [.subordinator]), !has(at, [.that, .which, .who, .preposition, .question]) {
                    break
                }
            }
            at += 1
        }
        let content = trimmed(stretch(start, at))
        return content.isEmpty ? stretch(start, at) : withoutDay(content)
    }

    /// Where what stands between commas ends: "who, | in its words, | had left".
    private func insertionEnd(_ comma: Int, _ high: Int) -> Int? {
        stretch(comma + 1, min(comma + 12, high - 1)).first { isComma($0) && !isQuoted($0) }
    }

    /// "a pardon | and thanked the crew": another deed of the speaker, and none of somebody whom a clause is about.
    private func isNextDeed(_ verb: Int, _ start: Int, _ high: Int) -> Bool {
        guard verb + 1 < high, ends(verb, with: "ed"), !isCapital(verb), !isName(verb),
            has(verb + 1, [.determiner, .possessive, .reflexive, .question]) || isName(verb + 1)
        else { return false }
        return !stretch(start, verb).contains { has($0, [.who, .which, .finite, .subordinator]) }
    }

    /// "the trial of X | on Wednesday": the day belongs to the verb.
    private func withoutDay(_ content: Range<Int>) -> Range<Int> {
        let day = content.upperBound - 1
        guard content.count > 3, has(day, .weekday), !isQuoted(day), matches(day - 1, "on") else { return content }
        return stretch(content.lowerBound, day - 1)
    }

    /// ", widening a quarrel": a participle behind a comma, where none joins it in a list.
    private func opensResult(_ at: Int, _ high: Int) -> Bool {
        guard ends(at, with: "ing"), !isName(at), !isCapital(at), at + 1 < high, !matches(at, "including"),
            has(at + 1, [.determiner, .possessive]) || isTo(at + 1)
        else { return false }
        return !stretch(at + 1, min(high - 1, at + 12)).contains { has($0, .and) && ends($0 + 1, with: "ing") }
    }

    /// "called Y “…”", "described Y as …", "called for …", "called on Y to …".
    func label(_ at: Int, _ high: Int) -> Following? {
        let limit = min(high, at + 30)
        if words[at - 1].act == .demand { return appeal(at, limit).map { Following(content: clause($0, high)) } }
        if has(at, .forWord), at + 1 < high {
            return isCall(at - 1) ? Following(content: clause(at + 1, high), act: .demand) : nil
        }
        if isOn(at) || matches(at, "upon"), isCall(at - 1) {
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
            if isComma(next) || isStop(next) && !isJoint(next) || has(next, [.finite, .who]) { break }
            next += 1
        }
        return isCall(at - 1) ? bareLabel(at, high).map { Following(content: $0) } : nil
    }

    /// "appealed to X to leave", "appealed for calm": where what is asked for begins; a court hears the other appeals.
    private func appeal(_ at: Int, _ limit: Int) -> Int? {
        guard at + 1 < limit, !isQuoted(at + 1) else { return nil }
        if has(at, .forWord) { return at + 1 }
        guard isTo(at) else { return nil }
        let words = stretch(at + 2, limit - 1).prefix { !isComma($0) && !has($0, [.finite, .who, .which]) || isTo($0) }
        let infinitive = words.first { isTo($0) && !isCapital($0 + 1) && !has($0 + 1, [.determiner, .possessive]) }
        return infinitive == nil ? nil : at + 1
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

    private func isOn(_ at: Int) -> Bool { matches(at, "on") }

    private func isCall(_ at: Int) -> Bool {
        matches(at, "called") || matches(at, "calls") || matches(at, "call") || matches(at, "calling")
    }
}
