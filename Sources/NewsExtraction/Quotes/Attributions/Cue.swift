internal import NewsModel
internal import NewsText

/// Whether a word is a verb of reporting where it stands: "she would not say", "the charge said", and not "a charge".
extension TaggedText {
    /// Whether the token is a verb of reporting here.
    func isCue(_ at: Int, _ isHeadline: Bool, _ sentence: Range<Int>) -> Bool {
        guard has(at, .cue), !isName(at), !isCapital(at) || isHeadline || at == sentence.lowerBound else {
            return false
        }
        if marks[min(at + 1, sentence.upperBound - 1)] == UInt8(ascii: "-"), at + 1 < sentence.upperBound,
            !text.flags[at + 1].contains(.spaceBefore)
        {
            return false
        }
        if has(at, .needsParticle), at + 1 >= sentence.upperBound || !isParticle(at + 1, of: at) { return false }
        // "who asked not to be named"
        if matches(at, "asked"), at + 2 < sentence.upperBound, matches(at + 1, "not"), isTo(at + 2) { return false }
        // "considers the offer"
        if matches(at, "considers"), at + 1 >= sentence.upperBound || !has(at + 1, .that) { return false }
        guard at > sentence.lowerBound else { return has(at, .gerundForm) }
        let before = at - 1
        if marks[before] == UInt8(ascii: "-"), !text.flags[before].contains(.spaceBefore) { return false }
        if has(at, .gerundForm) { return !has(before, .of) && !has(before, .determiner) }
        if has(before, [.determiner, .possessive]),
            !has(before, [.that, .pronoun, .plural]) || has(before, .possessive)
        {
            // "the mother of three said"
            guard before > sentence.lowerBound, has(at, .pastForm) else { return false }
            return has(before - 1, .of) && !isArticle(before) || matches(before, "one") && isQuoted(before - 1)
        }
        // "the council's proposed bridge"
        if before > sentence.lowerBound, has(at, .participleForm), has(at, .takesObject), isApostrophe(before - 1),
            matches(before, "s"),
            !has(max(before - 2, 0), [.pronoun, .that]), at + 1 < sentence.upperBound, isWord(at + 1),
            !has(at + 1, [.determiner, .possessive, .preposition])
        {
            return false
        }
        // "fewer boats than promised", "as many chairs as first promised": what is compared, and no verb with a subject
        let compared = isAdverb(before) && before > sentence.lowerBound ? before - 1 : before
        if has(at, .pastForm), matches(compared, "than") || compared < before && isAs(compared) { return false }
        // "a newly promised bridge"
        if isAdverb(before), before > sentence.lowerBound, isArticle(before - 1) { return false }
        if has(before, .preposition), !has(before, [.modal, .subordinator]) || has(before, .time), !isSinceThen(before)
        {
            return false
        }
        if isTo(before), at > sentence.lowerBound + 2, goesOnTo(before) || has(before - 1, .decline) { return true }
        if let modal = modal(before: at, sentence) {
            if isTo(modal), modal < before { return modal > sentence.lowerBound + 1 && goesOnTo(modal) }
            // "she would say, “…”": what stands in marks was said; "she might have said, “…”" invents it.
            if isUnreal(at, sentence) { return false }
            return isDid(modal)
                || at + 2 < sentence.upperBound && (isComma(at + 1) || isColon(at + 1)) && isQuoted(at + 2)
        }
        if isSupposed(at, sentence) { return false }
        if at > sentence.lowerBound + 1, isApostrophe(before - 1),
            text.ends[before] - text.starts[before] == 1,
            has(at, [.alsoNoun, .document]), !has(at, .pastForm)
        {
            return false
        }
        return true
    }

    /// "would say", "would probably say", "could have said": the modal of a verb, which makes it no statement.
    private func modal(before verb: Int, _ sentence: Range<Int>) -> Int? {
        var at = verb - 1
        if matches(at, "have"), at > sentence.lowerBound, !isTo(at - 1) { at -= 1 }
        if at > sentence.lowerBound, isAdverb(at), !has(at, .negation) { at -= 1 }
        if at > sentence.lowerBound, matches(at, "have"), !isTo(at - 1) { at -= 1 }
        return has(at, .modal) ? at : nil
    }

    /// "might have said", "could have said": words that nobody said, in quotation marks too.
    func isUnreal(_ verb: Int, _ sentence: Range<Int>) -> Bool {
        guard verb > sentence.lowerBound, has(verb, .cue), let modal = modal(before: verb, sentence) else {
            return false
        }
        return TaggedText.unreal.contains(text.hashes[modal])
            && (modal + 1..<verb).contains { matches($0, "have") }
    }

    private static let unreal = HashSet(words: "might could should")

    /// "has since said": an adverb, where no time follows.
    func isSinceThen(_ at: Int) -> Bool {
        guard at > 0, matches(at, "since") else { return false }
        let before = at > 1 && matches(at - 1, "long") ? at - 2 : at - 1
        return matches(before, "has") || matches(before, "have") || matches(before, "had")
    }

    /// An article or a possessive, behind which a participle is an attribute.
    private func isArticle(_ at: Int) -> Bool {
        matches(at, "the") || matches(at, "a") || matches(at, "an") || has(at, .possessive)
    }

    /// "she went on, “…”": whether the verb and "on" are one.
    func goesOn(_ verb: Int) -> Bool {
        verb + 1 < text.count && matches(verb + 1, "on") && (matches(verb, "went") || matches(verb, "goes"))
    }

    /// "went on to say", "continued to insist", "used the speech to condemn".
    func goesOnTo(_ to: Int) -> Bool {
        if isHabit(to) || platformVerb(to) != nil { return true }
        if matches(to - 1, "on") {
            return matches(to - 2, "went") || matches(to - 2, "goes") || matches(to - 2, "gone")
        }
        return matches(to - 1, "used") || isContinuing(to - 1) || matches(to - 1, "proceeded")
    }

    func isContinuing(_ at: Int) -> Bool {
        matches(at, "continued") || matches(at, "continues") || matches(at, "continuing")
    }

    /// "was keen to stress", "likes to say", "had to admit": somebody did.
    func isHabit(_ to: Int) -> Bool {
        guard to > 1 else { return false }
        if TaggedText.eager.contains(text.hashes[to - 1]) { return has(to - 2, .be) }
        if isAnnouncing(to) { return true }
        if matches(to - 1, "had") { return to + 1 < text.count && words[to + 1].act == .acknowledge }
        return matches(to - 1, "likes") || matches(to - 1, "liked")
    }

    /// "used | her speech to condemn", "took | to the radio to deny", "wrote | to the council to demand": the verb that
    /// tells where somebody says what the infinitive behind `to` stands for.
    func platformVerb(_ to: Int) -> Int? {
        guard to > 2, to + 1 < text.count, has(to + 1, .cue) else { return nil }
        var hasPlatform = false
        var at = to - 1
        while at > 0, to - at < 10, isWord(at) || isJoint(at) && !isStop(at), !isQuoted(at) {
            if TaggedText.uses.contains(text.hashes[at]) { return hasPlatform ? at : nil }
            if matches(at, "wrote") || matches(at, "writes") { return isTo(at + 1) && at + 1 < to ? at : nil }
            if matches(at, "tweeted") || matches(at, "phoned") || matches(at, "emailed") { return at }
            if has(at, [.finite, .who, .that]), !isTo(at), !isName(at) { return nil }
            if has(at, .speechNoun) || TaggedText.platforms.contains(text.hashes[at]) { hasPlatform = true }
            at -= 1
        }
        return nil
    }

    private static let uses = HashSet(
        words: "used uses took takes seized held holds called convened gave gives interrupted issued"
    )
    /// From where people speak, besides a speech and its like.
    private static let platforms = HashSet(
        words: "stage floor podium airwaves streets platform occasion opportunity visit appearance debate microphone"
    )
    private static let eager = HashSet(
        words: "keen quick careful eager anxious fond forced compelled obliged prompted moved"
    )

    func isDid(_ at: Int) -> Bool {
        text.bytes[Int(text.starts[at])] == UInt8(ascii: "d") && has(at, .finite)
    }

    /// "pointed out", "hit back", "put it", "brushed aside".
    func isParticle(_ at: Int, of cue: Int) -> Bool {
        if matches(cue, "put") || matches(cue, "puts") { return matches(at, "it") }
        if matches(cue, "owned") || matches(cue, "owns") {
            return matches(at, "up") && at + 1 < text.count && isTo(at + 1)
        }
        if words[cue].act == .deny, has(cue, .needsParticle) {
            return starts(cue, with: "push") ? matches(at, "back") : matches(at, "aside") || matches(at, "away")
        }
        if words[cue].act == .condemn {
            return matches(at, "out") && at + 1 < text.count && (matches(at + 1, "at") || matches(at + 1, "against"))
        }
        return matches(at, "out") || matches(at, "back")
    }

    /// "ruled out", "pointed out", "called for", "lashed out at": a verb with its particle and with the preposition between
    /// it and what is said.
    func withParticle(_ cue: Range<Int>, beside content: Range<Int>) -> Range<Int> {
        guard tongue == .english else { return cue }
        var end = cue.upperBound
        let isBehind = content.lowerBound < end
        if end < text.count, !isQuoted(end), isParticle(end, of: end - 1),
            isBehind ? has(cue.lowerBound, .needsParticle) : content.lowerBound > end
        {
            end += 1
        }
        if content.lowerBound == end + 1, has(end, .preposition), !isQuoted(end) { end += 1 }
        return cue.lowerBound..<end
    }
}
