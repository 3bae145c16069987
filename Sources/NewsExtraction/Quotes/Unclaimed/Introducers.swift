internal import NewsModel
internal import NewsText

/// Whose words stand behind a colon that no verb of speech stands before: "Her message to voters was blunt: “…”".
extension TaggedText {
    /// "X issued a statement:", "But X shot down the idea:": whoever the clause before a colon is about.
    func introducer(_ colon: Int, _ sentence: Range<Int>) -> Attribution? {
        let start = sentence.lowerBound
        let owner =
            messenger(start, colon) ?? publisherOfMessage(start, colon) ?? speakerOfMessage(start, colon)
            ?? personOnOccasion(start, colon)
        if let owner {
            return Attribution(content: colon..<colon, cue: nil, speaker: owner)
        }
        guard let speaker = leadingSubject(before: colon, sentence), !speaker.isNegated, !speaker.isPassive,
            canSpeak(speaker, colon), !opensInvention(sentence), !isUnreal(colon - 1, sentence)
        else { return nil }
        let last = speaker.tokens.upperBound - 1
        let isHuman = isName(last) || has(last, .human)
        guard isHuman || (sentence.lowerBound..<colon).contains(where: { isMessage($0) })
        else {
            return nil
        }
        return Attribution(content: colon..<colon, cue: nil, speaker: speaker)
    }

    /// "Her message to voters was blunt", "Ada Quist’s advice to players": whose message it is.
    private func messenger(_ start: Int, _ high: Int) -> Phrase? {
        guard start + 1 < high, high - start < 14 else { return nil }
        var noun = start
        if isName(start) {
            let end = name(at: start).tokens.upperBound
            guard end + 2 < high, isApostrophe(end), matches(end + 1, "s") else { return nil }
            noun = end + 2
        } else {
            guard matches(start, "her") || matches(start, "his") || matches(start, "their") else { return nil }
            noun = start + 1
        }
        guard (noun..<min(noun + 2, high)).contains(where: { TaggedText.messages.contains(text.hashes[$0]) })
        else {
            return nil
        }
        let owner = isName(start) ? name(at: start).tokens : start..<start + 1
        return Phrase(tokens: owner, whole: start..<high)
    }

    /// "A statement issued by X:", "From a post by X, sent on Monday:": who stands behind the message.
    private func publisherOfMessage(_ start: Int, _ colon: Int) -> Phrase? {
        let start = start < colon && matches(start, "from") ? start + 1 : start
        guard colon - start < 24, let noun = (start..<min(start + 4, colon)).first(where: { isMessage($0) }),
            (start..<noun).allSatisfy({
                isWord($0) && !has($0, [.preposition, .finite, .possessive]) || isName($0)
            }),
            let by = (noun + 1..<min(noun + 7, colon)).first(where: { matches($0, "by") || matches($0, "from") }),
            (noun + 1..<by).allSatisfy({
                isWord($0)
                    && (ends($0, with: "ed") || isAdverb($0) || has($0, [.weekday, .last, .period, .preposition]))
            }),
            let owner = subject(after: by + 1, to: colon), canSpeak(owner, colon),
            isOccasion(owner.whole.upperBound, colon) || isAside(owner.whole.upperBound, colon)
        else { return nil }
        return Phrase(tokens: owner.tokens, whole: start..<colon)
    }

    /// ", sent to staff a minute ago", ", now in Lomna": what a comma parts from a name and is no sentence.
    private func isAside(_ comma: Int, _ end: Int) -> Bool {
        isComma(comma) && end - comma < 14
            && !(comma + 2..<end).contains {
                has($0, [.finite, .auxiliary, .who]) && !isTo($0) && !isCapital($0) && !isName($0) || isQuoted($0)
            }
    }

    /// "Ada Quist, the mayor, on city radio:", "Minister Jan Orr at the port on Monday:": a person at a place.
    private func personOnOccasion(_ start: Int, _ colon: Int) -> Phrase? {
        var first = start
        // The time of an entry in a live blog.
        while first < colon, text.flags[first].contains(.number) || isStop(first) || isColon(first) { first += 1 }
        guard colon - first < 24, let owner = subject(after: first, to: colon),
            let name = owner.tokens.last(where: { isName($0) }), typeOfName(name) == .person
        else { return nil }
        let end = owner.whole.upperBound
        let occasion = owner.apposition != nil && isComma(end) ? end + 1 : end
        guard occasion < colon, has(occasion, .preposition), isOccasion(occasion, colon) else { return nil }
        return Phrase(tokens: owner.tokens, whole: first..<colon)
    }

    /// "Nora Lind in a statement:", "In a statement, Nora Lind:": who stands beside the message.
    private func speakerOfMessage(_ start: Int, _ colon: Int) -> Phrase? {
        guard colon - start < 24, start < colon, (start..<colon).contains(where: { isMessage($0) }) else {
            return nil
        }
        if has(start, .preposition), !isName(start) {
            guard let comma = (start..<colon).last(where: { isComma($0) }), isOccasion(start, comma),
                let owner = subject(after: comma + 1, to: colon), owner.tokens.upperBound == colon, canHoldView(owner)
            else { return nil }
            return Phrase(tokens: owner.tokens, whole: start..<colon)
        }
        guard let owner = subject(after: start, to: colon), owner.tokens.upperBound < colon, canHoldView(owner),
            isOccasion(owner.tokens.upperBound, colon), !owner.tokens.contains(where: { isPastVerb($0) })
        else { return nil }
        return Phrase(tokens: owner.tokens, whole: start..<colon)
    }

    /// Whether words are no more than where and when something was said: nothing, or phrases behind prepositions.
    private func isOccasion(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return true }
        guard has(start, [.preposition, .weekday, .last]) || isAdverb(start) else { return false }
        return !(start..<end).contains { at in
            // "on state radio"
            let isVerb = has(at, [.finite, .cue]) && !has(at - 1, [.preposition, .determiner])
            return (isVerb || has(at, [.auxiliary, .who])) && !isTo(at) && !isMessage(at) && !isCapital(at)
                && !isName(at)
                && !has(at, .period) || isQuoted(at)
        }
    }

    /// "X issued a statement, “…”": whether a message stands before a comma.
    func endsInMessage(_ comma: Int, _ sentence: Range<Int>) -> Bool {
        comma > sentence.lowerBound + 1 && isComma(comma) && isMessage(comma - 1) && has(comma - 1, .speechNoun)
            && publisherVerb(before: comma - 1, sentence)
    }

    private func publisherVerb(before noun: Int, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, noun - 4)..<noun).contains { TaggedText.sendings.contains(text.hashes[$0]) }
    }

    private func isMessage(_ at: Int) -> Bool {
        has(at, [.document, .speechNoun]) && !isName(at) && !TaggedText.events.contains(text.hashes[at])
    }

    /// What is held under a title, which a colon may stand before: "A forum hosted by X: “Ports of the Future”".
    private static let events = HashSet(words: "roundtable forum webinar podcast")

    /// What somebody says, as a noun that a colon follows.
    static let messages = HashSet(
        words: """
            message advice answer reply response verdict warning plea motto conclusion explanation comment request demand \
            prediction promise view words reaction retort assessment
            """
    )
}
