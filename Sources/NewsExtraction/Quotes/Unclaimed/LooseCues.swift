internal import NewsModel
internal import NewsText

/// Speech whose cue stands in another sentence, or is a verb that the lexicon does not hold:
/// "He told the Post. “…”", "“…,” Berg deadpanned".
extension TaggedText {
    /// The cue of a sentence that leaves what was said to the next: "X told the Post.", "He said:".
    ///
    /// A verb that counts only beside marks ("went") needs a colon, or a next sentence that is nothing but the quotation.
    func pendingCue(in sentence: Range<Int>, isAlone: Bool) -> Attribution? {
        guard let last = sentence.last else { return nil }
        var at = last
        while at > sentence.lowerBound {
            at -= 1
            guard !isQuoted(at), isCue(at, false, sentence), !has(at, .gerundForm) || isColon(last),
                !has(at, .needsMarks) || isColon(last) || isAlone
            else { continue }
            let found =
                has(at, .gerundForm)
                ? leadingSubject(before: at, sentence) : subject(before: at, from: sentence.lowerBound)
            guard let speaker = found, !speaker.isNegated, !speaker.isPassive, canSpeak(speaker, at) else { return nil }
            return Attribution(content: at..<at, cue: at..<at + 1, speaker: speaker)
        }
        return isColon(last) ? introducer(last, sentence) : nil
    }

    /// "“…” was her answer", "“…,” is all he will say": whose words a quotation is that is the subject of "be".
    func nounCue(after start: Int, _ sentence: Range<Int>) -> Attribution? {
        guard start + 2 < sentence.upperBound, has(start, .be), isWord(start + 1), start > 1,
            isComma(start - 2) || isStop(start - 2)
        else { return nil }
        let next = start + 1
        if has(next, .possessive) {
            let owns = (next + 1..<min(next + 3, sentence.upperBound)).contains {
                TaggedText.messages.contains(text.hashes[$0])
            }
            return owns
                ? Attribution(content: next..<next, speaker: Phrase(tokens: next..<next + 1, whole: start..<next + 1))
                : nil
        }
        guard matches(next, "all") || matches(next, "how") || matches(next, "what"), start + 3 < sentence.upperBound,
            let speaker = subject(after: start + 2, to: sentence.upperBound)
        else { return nil }
        let end = speaker.tokens.upperBound
        let verb = (end..<min(end + 4, sentence.upperBound)).first { has($0, .cue) || matches($0, "puts") }
        guard let verb, canSpeak(speaker, verb) else { return nil }
        return Attribution(content: next..<next, cue: verb..<verb + 1, speaker: speaker)
    }

    /// "And then, after a pause: “…”": a few words without a subject between two parts of a speech.
    func isLeadIn(_ sentence: Range<Int>, before mark: Int) -> Bool {
        guard mark - sentence.lowerBound < 9, isColon(mark - 1),
            has(sentence.lowerBound, [.coordinator, .adverb, .time])
        else { return false }
        return !(sentence.lowerBound..<mark).contains {
            has($0, [.finite, .pronoun, .cue]) && !has($0, .determiner) || isName($0)
        }
    }

    /// A verb that the lexicon does not hold, right behind a quotation and its speaker.
    func looseCue(after start: Int, _ sentence: Range<Int>) -> Attribution? {
        var at = start + 1
        while at < min(sentence.upperBound, start + 16), !isQuoted(at) {
            defer { at += 1 }
            guard isWord(at), !isCapital(at), ends(at, with: "ed") || ends(at, with: "s") || has(at, .finite) else {
                continue
            }
            guard let speaker = subject(before: at, from: start), speaker.whole.lowerBound == start, !speaker.isPassive,
                isName(speaker.tokens.upperBound - 1) || has(start, [.pronoun, .possessive])
                    || has(start, .determiner) && speaker.tokens.contains(where: { has($0, .person) })
            else { continue }
            return Attribution(content: at..<at, cue: at..<at + 1, speaker: speaker)
        }
        return nil
    }

    /// "X has touted a record of “…”": a quotation inside what somebody does, behind a verb that the lexicon does not hold.
    func looseObject(_ mark: Int, _ sentence: Range<Int>) -> Attribution? {
        guard let inner = quotation(at: mark).inner.first, text.flags[inner].contains(.lowercase),
            !isCapital(inner), let speaker = leadingSubject(before: mark, sentence), !speaker.isNegated,
            !speaker.isPassive, mark - speaker.whole.upperBound < 16
        else { return nil }
        let last = speaker.tokens.upperBound - 1
        let isHuman =
            speaker.tokens.count == 1 && has(last, .human)
            || isName(last) && [.person, .organization].contains(name(at: last).type)
            || has(last, [.person, .spokesperson])
        var verb = speaker.whole.upperBound
        var isPassive = false
        while verb + 1 < mark, has(verb, .auxiliary) || isAdverb(verb) {
            isPassive = isPassive || has(verb, .be)
            verb += 1
        }
        // "was arrested for “…”", "jailed X for “…”": words of a charge
        let isCharge = isPassive && ends(verb, with: "ed") || has(verb, .deed) || has(mark - 1, .forWord)
        let isNextVerb = (verb + 1..<mark).contains { has($0, .finite) && has($0 - 1, .coordinator) }
        guard isHuman, verb < mark, canSpeak(speaker, verb), !isCharge, !isNextVerb,
            !(verb..<mark).contains(where: { isComma($0) || isStop($0) && !isJoint($0) || isQuoted($0) })
        else { return nil }
        return Attribution(
            content: verb + 1..<quotation(at: mark).tokens.upperBound,
            cue: verb..<verb + 1,
            speaker: speaker
        )
    }
}
