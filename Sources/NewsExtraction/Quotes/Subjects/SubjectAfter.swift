internal import NewsModel
internal import NewsText

/// Who stands behind a verb or a preposition: "said | Ada Quist, the mayor", "according to | the mayor of Lomna".
extension TaggedText {
    /// The noun phrase after an inverted cue or "according to", from `start` and before `high`.
    func subject(after start: Int, to high: Int) -> Phrase? {
        var at = start
        while at < high, isAdverb(at), !isName(at) { at += 1 }
        guard at < high, !isQuoted(at), isWord(at) else { return nil }
        if has(at, .pronoun), !isName(at), !isOwner(at, high) { return Phrase(tokens: at..<at + 1, whole: at..<at + 1) }
        var walk = PhraseWalk(start: at)
        while walk.end < high, !isQuoted(walk.end), take(&walk, high) {}
        let end = withoutLinks(walk)
        guard end > at else { return nil }
        var phrase = Phrase(tokens: at..<end, whole: at..<end)
        if end < high, isComma(end), let close = appositionEnd(end + 1, high) {
            phrase.apposition = end + 1..<close
            phrase.whole = at..<close
        }
        return phrase
    }

    /// "his lawyer": a possessive that a noun of somebody follows; not "they" and "their" alone.
    private func isOwner(_ at: Int, _ high: Int) -> Bool {
        has(at, .possessive) && at + 1 < high && isWord(at + 1)
            && !has(at + 1, [.preposition, .adverb, .weekday]) && !has(at, .plural)
    }

    /// A noun phrase that is being read.
    private struct PhraseWalk {
        let start: Int
        /// One past its last token so far.
        var end: Int
        /// It has an article or a noun for somebody, so that a preposition may go on with it: "the head of …".
        var isNominal = false
        var hasName = false

        init(start: Int) {
            self.start = start
            end = start
        }
    }

    /// Takes the next word or mark into the phrase; `false` where the phrase ends.
    private func take(_ walk: inout PhraseWalk, _ high: Int) -> Bool {
        let at = walk.end
        guard isWord(at) else { return takeMark(&walk, high) }
        if at + 2 < high, marks[at + 1] == UInt8(ascii: "-"), isJoint(at + 1), !isName(at), !isQuoted(at + 1) {
            // "mother-of-two"
            walk.end += 2
            return true
        }
        if isName(at) {
            walk.hasName = true
            walk.end += 1
            return true
        }
        let isFirst = at == walk.start
        if endsPhrase(at, isFirst: isFirst) { return false }
        if has(at, [.preposition, .subordinator]) { return takePreposition(&walk, high) }
        if has(at, .coordinator), !joinsSomebody(at, high) { return false }
        if has(at, .cue), !isCapital(at), !has(at, [.alsoNoun, .document, .person]), !isFirst { return false }
        // "a clearly worried Ada Quist"
        if isAdverb(at), !isFirst, !matches(at - 1, "a") && !matches(at - 1, "an") { return false }
        // "die Ministerin für Energie": a German noun is no name for its capital
        let isOffice = tongue == .german && isOffice(at)
        if has(at, [.determiner, .person, .document, .body]) { walk.isNominal = true }
        if isCapital(at), !isOffice, !isFirst || !has(at, .determiner) {
            walk.hasName = walk.hasName || !has(at, [.person, .title, .body])
        }
        walk.end += 1
        return true
    }

    /// Takes a bracket, a comma of an office's list, or a mark inside a word.
    private func takeMark(_ walk: inout PhraseWalk, _ high: Int) -> Bool {
        let at = walk.end
        if opensBracket(at), let close = closing(after: at, high), close + 1 < high, close - at < 8 {
            walk.end = close + 1
            return true
        }
        if isComma(at), let name = listedOffice(walk.start, at, high) {
            walk.end = name
            return true
        }
        guard isJoint(at), at + 1 < high, !isQuoted(at + 1) else { return false }
        walk.end += 1
        return true
    }

    /// Whether a word can be no part of a noun phrase: a verb, a relative pronoun, a day.
    private func endsPhrase(_ at: Int, isFirst: Bool) -> Bool {
        if has(at, [.who, .that, .pronoun]) && !has(at, .determiner) { return true }
        if has(at, [.weekday, .reflexive]) { return true }
        if isFirst { return false }
        return has(at, [.last, .finite]) || (tongue == .german ? endsGermanPhrase(at) : endsSpeaker(at))
    }

    /// Takes "of", "for" and their like behind a noun, where no time or occasion follows: "the head | of the port".
    private func takePreposition(_ walk: inout PhraseWalk, _ high: Int) -> Bool {
        let at = walk.end
        guard has(at, .inner), at > walk.start, at + 1 < high, isWord(at + 1) else { return false }
        if !has(at, .of) {
            guard walk.isNominal, !walk.hasName || has(at, .forWord) == false && !isCapital(at - 1),
                !isTimeOrOccasion(at + 1, high)
            else { return false }
        }
        walk.end += 1
        return true
    }

    /// Whether "and" goes on with somebody else: "Ada Quist | and Jonas Velt".
    private func joinsSomebody(_ and: Int, _ high: Int) -> Bool {
        let next = and + 1
        return has(and, .and) && next < high && isWord(next)
            && (isCapital(next) || has(next, .person) || has(next, .determiner))
            && (!has(next, .pronoun) || has(next, .determiner))
    }

    /// Where the phrase ends without the marks, prepositions and coordinators that nothing followed.
    private func withoutLinks(_ walk: PhraseWalk) -> Int {
        var end = walk.end
        while end > walk.start, !isWord(end - 1), !closesBracket(end - 1) { end -= 1 }
        while end > walk.start, has(end - 1, [.coordinator, .preposition]) { end -= 1 }
        return end
    }

    /// "Minister for Trade, | Industry and Tourism Jana Holm": where the name begins behind the rest of such a list.
    private func listedOffice(_ start: Int, _ comma: Int, _ high: Int) -> Int? {
        guard comma > start + 2, has(comma - 2, [.of, .forWord]), isCapital(start), isCapital(comma - 1) else {
            return nil
        }
        var at = comma + 1
        var isClosed = false
        while at < min(high, comma + 12), isCapital(at) || isComma(at) || has(at, .and) {
            if isClosed, typeOfName(at) == .person { return at }
            isClosed = isClosed || has(at, .and)
            at += 1
        }
        return nil
    }
}
