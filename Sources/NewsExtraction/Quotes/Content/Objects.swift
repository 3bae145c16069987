internal import NewsModel
internal import NewsText

/// An object that is itself what is said: "denied | the claim", "demanded | a vote".
extension TaggedText {
    /// An object that is itself what is said: up to the next comma, dash or conjunction that begins something new.
    func object(_ start: Int, _ high: Int) -> Range<Int> {
        var at = start + 1
        while at < high {
            if isQuoted(at) {
                at = max(quotation(at: at).tokens.upperBound, at + 1)
                if at < high,
                    has(at, .weekday) || has(at, .preposition) && !has(at, .of) && isTimeOrOccasion(at + 1, high)
                {
                    break
                }
                continue
            }
            if isDash(at) || isSemicolon(at) || isColon(at) { break }
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
                // "mocked the ban on her blog | saying that"
                if next == at, at > start + 1, opensSaying(at, high) { break }
                // "dismissed the charges by pointing out"
                if next == at, matches(at, "by"), at + 1 < high, has(at + 1, .gerundForm) { break }
                if next == at, has(at, [.subordinator]), !has(at, [.that, .which, .who, .preposition, .question]) {
                    break
                }
            }
            at += 1
        }
        let content = trimmed(start..<at)
        return content.isEmpty ? start..<at : withoutDay(content)
    }

    /// "saying that" behind words that say nothing themselves, and not behind "a report".
    private func opensSaying(_ at: Int, _ high: Int) -> Bool {
        guard matches(at, "saying"), at + 1 < high,
            matches(at + 1, "that") || has(at + 1, .human) || matches(at + 1, "it") || matches(at + 1, "they")
        else { return false }
        return !has(at - 1, [.document, .speechNoun, .isSpeechAct, .person, .plural, .preposition, .auxiliary])
            || has(at - 1, .speechNoun) && (has(at - 2, .preposition) || has(at - 3, .preposition))
    }

    /// Where what stands between commas ends: "who, | in its words, | had left".
    private func insertionEnd(_ comma: Int, _ high: Int) -> Int? {
        (comma + 1..<min(comma + 12, high - 1)).first { isComma($0) && !isQuoted($0) }
    }

    /// "a pardon | and thanked the crew": another deed of the speaker, and none of somebody whom a clause is about.
    private func isNextDeed(_ verb: Int, _ start: Int, _ high: Int) -> Bool {
        guard verb + 1 < high, ends(verb, with: "ed"), !isCapital(verb), !isName(verb),
            has(verb + 1, [.determiner, .possessive, .reflexive, .question]) || isName(verb + 1)
        else { return false }
        return !(start..<verb).contains { has($0, [.who, .which, .finite, .subordinator]) }
    }

    /// "the trial of X | on Wednesday": the day belongs to the verb.
    private func withoutDay(_ content: Range<Int>) -> Range<Int> {
        let day = content.upperBound - 1
        guard content.count > 3, has(day, .weekday), !isQuoted(day), matches(day - 1, "on") else { return content }
        return content.lowerBound..<day - 1
    }

    /// ", widening a quarrel": a participle behind a comma, where none joins it in a list.
    private func opensResult(_ at: Int, _ high: Int) -> Bool {
        guard ends(at, with: "ing"), !isName(at), !isCapital(at), at + 1 < high, !matches(at, "including"),
            has(at + 1, [.determiner, .possessive]) || isTo(at + 1)
        else { return false }
        return !(at + 1..<min(high - 1, at + 12)).contains { has($0, .and) && ends($0 + 1, with: "ing") }
    }
}
