internal import NewsModel
internal import NewsText

/// Nouns of speech and whose they are: "X’s claim that …", "her pledge to …", "the promise of X that …".
extension TaggedText {
    /// "X’s claim that", "her statement that", "X’s threat to".
    func possessedNoun(_ noun: Int, _ sentence: Range<Int>) -> Attribution? {
        if noun + 3 < sentence.upperBound, has(noun + 1, .of) || matches(noun + 1, "by") || matches(noun + 1, "from") {
            return complementedNoun(noun, sentence)
        }
        guard noun + 2 < sentence.upperBound, let start = opensSaying(noun + 1, of: noun) else { return nil }
        return owned(noun, start, sentence)
    }

    /// "X’s view is | that", "her answer was | that", "the message from X was that": a noun for what somebody thinks or says.
    func equated(_ be: Int, _ sentence: Range<Int>) -> Attribution? {
        guard be > sentence.lowerBound + 1, be + 3 < sentence.upperBound, matches(be + 1, "that"),
            !has(be + 2, [.finite, .auxiliary]), !has(be, .negation)
        else { return nil }
        let low = max(sentence.lowerBound + 1, be - 9)
        guard let noun = (low..<be).last(where: { TaggedText.views.contains(text.hashes[$0]) }) else {
            return nil
        }
        if noun == be - 1 {
            // "My advice is that": nobody whom the text tells of
            return TaggedText.ours.contains(text.hashes[noun - 1])
                || TaggedText.ours.contains(text.hashes[max(0, noun - 2)])
                ? nil : owned(noun, be + 2, sentence)
        }
        let isOpening = (sentence.lowerBound..<noun).allSatisfy {
            isWord($0) && !has($0, [.finite, .preposition])
        }
        let agent = Phrase(tokens: noun + 2..<be, whole: noun + 1..<be)
        guard isOpening, has(noun + 1, .of) || matches(noun + 1, "from"), noun + 2 < be, canHoldView(agent),
            (noun + 2..<be).allSatisfy({ !isQuoted($0) && !isComma($0) })
        else { return nil }
        return Attribution(
            content: clause(be + 2, sentence.upperBound),
            cue: noun..<noun + 1,
            speaker: agent,
            act: words[noun].act
        )
    }

    private static let ours = HashSet(words: "my our your")
    private static let views = HashSet(
        words: """
            message view views position advice verdict answer argument point explanation conclusion theory \
            contention belief
            response reply reasoning stance opinion assessment impression
            """
    )

    /// What somebody says whose noun it is: a pronoun or a name with its genitive stands before the noun.
    private func owned(_ noun: Int, _ start: Int, _ sentence: Range<Int>) -> Attribution? {
        var at = noun - 1
        let low = max(sentence.lowerBound, noun - 6)
        while at > low, isWord(at) || marks[at] == UInt8(ascii: "-"),
            !has(at, [.determiner, .possessive, .preposition, .finite]),
            !isApostrophe(at - 1), !isQuoted(at)
        { at -= 1 }
        guard at >= sentence.lowerBound, !isQuoted(at) else { return nil }
        var new = Attribution(content: start..<start, cue: noun..<noun + 1, act: words[noun].act)
        if has(at, .possessive) {
            new.speaker = Phrase(tokens: at..<at + 1, whole: at..<noun)
        } else {
            // "the miners’ claim", "Ada Quist’s claim"
            let isPlural = at > sentence.lowerBound && isApostrophe(at)
            let mark = isPlural ? at : at - 1
            guard mark > sentence.lowerBound, isApostrophe(mark), isPlural || matches(at, "s"),
                var owner = subject(before: mark, from: sentence.lowerBound),
                let last = owner.tokens.last, !has(last, [.weekday, .period, .last])
            else { return nil }
            if let preposition = owner.tokens.last(where: { has($0, .preposition) && !isName($0) }) {
                owner.tokens = preposition + 1..<owner.tokens.upperBound
            }
            // "back | the judges’ statement"
            if let article = owner.tokens.last(where: { has($0, [.determiner, .possessive]) && !isName($0) }) {
                owner.tokens = article..<owner.tokens.upperBound
            }
            owner.whole = owner.tokens.lowerBound..<noun
            new.speaker = owner
        }
        let opens = new.speaker.map { opensSubject($0.whole.lowerBound, sentence) } ?? false
        let content = clause(start, sentence.upperBound)
        new.content = opens ? withoutPredicate(content, isInfinitive: isTo(start)) : content
        return new
    }

    /// Where what is said begins behind a noun: past "that", or at "to" behind a promise, a threat and their like.
    func opensSaying(_ at: Int, of noun: Int) -> Int? {
        if matches(at, "that") { return at + 1 }
        guard isTo(at), isWord(at + 1), !isCapital(at + 1), !has(at + 1, [.determiner, .possessive, .pronoun]),
            [.promise, .threaten, .demand].contains(words[noun].act)
        else { return nil }
        return at
    }

    /// Whether a phrase opens the sentence or what follows a comma, and so is the subject of a verb behind it.
    private func opensSubject(_ start: Int, _ sentence: Range<Int>) -> Bool {
        !(sentence.lowerBound..<start).contains { at in
            has(at, [.finite, .auxiliary, .pastForm, .presentForm]) && !isTo(at) && !isCapital(at) || isPastVerb(at)
        }
    }

    /// "the claim that the vote was rigged | was false", "his vow to fight on | surprised nobody": what the sentence
    /// says of the noun is no part of what was said.
    private func withoutPredicate(_ content: Range<Int>, isInfinitive: Bool) -> Range<Int> {
        var verbs = isInfinitive ? 0 : 1
        var at = content.lowerBound + 1
        while at < content.upperBound {
            if isQuoted(at) {
                // "that the plan “was a joke” | surprised nobody"
                let quotation = quotation(at: at)
                let end = max(at + 1, quotation.tokens.upperBound)
                if isComma(quotation.inner.upperBound - 1) { return content.lowerBound..<end }
                if verbs > 0, hasVerb(at..<end) { verbs -= 1 }
                at = end
                continue
            }
            defer { at += 1 }
            guard isWord(at) else {
                if isJoint(at) { continue }
                return content
            }
            if has(at, [.who, .which, .subordinator]), !has(at, .preposition), !has(at - 1, .determiner) {
                verbs += 1
            } else if has(at, .coordinator), verbs == 0, !isInfinitive {
                verbs += 1
            } else if isPredicate(at, content.upperBound) {
                if verbs == 0 { return content.lowerBound..<at }
                verbs -= 1
                while at + 1 < content.upperBound, has(at + 1, [.auxiliary, .negation]) || isAdverb(at + 1) { at += 1 }
                // "had been beaten": the participle goes with its auxiliaries
                if at + 1 < content.upperBound, has(at, .auxiliary), isPastForm(at + 1) { at += 1 }
            }
        }
        return content
    }

    /// "The ruling drew | condemnation | from X": what draws it stands before the verb.
    func drawn(_ noun: Int, _ sentence: Range<Int>) -> Attribution? {
        guard noun > sentence.lowerBound + 1, noun + 2 < sentence.upperBound, matches(noun + 1, "from"),
            TaggedText.reactions.contains(text.hashes[noun]) || matches(noun, "praise"),
            let verb = (max(sentence.lowerBound + 1, noun - 4)..<noun).last(where: {
                TaggedText.drawing.contains(text.hashes[$0])
            }), (verb + 1..<noun).allSatisfy({ isWord($0) && !isQuoted($0) && !has($0, .preposition) }),
            let cause = subject(before: verb, from: sentence.lowerBound), !cause.isNegated, !cause.isPassive,
            !cause.hasModal, cause.relative == nil, !isBare(cause.tokens.lowerBound, cause.tokens.upperBound),
            let agent = agent(behind: noun + 1, sentence), canSpeak(agent, verb)
        else { return nil }
        return Attribution(
            content: cause.tokens,
            cue: noun..<noun + 1,
            speaker: agent,
            act: matches(noun, "praise") ? .praise : .condemn,
            isTrailing: true
        )
    }

    private static let reactions = HashSet(words: "condemnation criticism outrage anger rebuke rebukes fury ire")
    private static let drawing = HashSet(
        words: "drew draws drawn sparked prompted provoked triggered earned won attracted"
    )

    private func isPredicate(_ at: Int, _ high: Int) -> Bool {
        if isCapital(at) || isTo(at) || isName(at) { return false }
        if has(at, [.finite, .auxiliary]) { return true }
        guard at + 1 < high, !isAfterTo(at) else { return false }
        // "the threat to sue women fits his pattern"
        if ends(at, with: "s"), !ends(at, with: "ss"), isWord(at - 1), !has(at - 1, [.determiner, .preposition]) {
            return has(at + 1, .possessive) || matches(at + 1, "the") || matches(at + 1, "a")
        }
        let isVerb = isPastVerb(at) || isQuoted(at - 1) && isWord(at) && ends(at, with: "ed")
        return isVerb && !has(at + 1, [.preposition, .weekday]) && !isStop(at + 1)
    }

    /// "to deport undocumented", "to cut reduced": an attribute of the object.
    private func isAfterTo(_ at: Int) -> Bool { at > 1 && isTo(at - 2) }

    private func isPastForm(_ at: Int) -> Bool {
        ends(at, with: "ed") || ends(at, with: "en") || has(at, [.participleForm, .pastForm, .finite])
    }

    /// "the claim of Anna Berg that", "a promise by the mayor to".
    private func complementedNoun(_ noun: Int, _ sentence: Range<Int>) -> Attribution? {
        let limit = min(sentence.upperBound - 1, noun + 14)
        guard
            let start = (noun + 3..<limit).first(where: { matches($0, "that") || isTo($0) }).flatMap({ at in
                opensSaying(at, of: noun).map { (mark: at, words: $0) }
            }), start.words + 1 < sentence.upperBound,
            (noun + 2..<start.mark).allSatisfy({
                isWord($0) && !isQuoted($0) && !has($0, [.finite, .who])
                    && (!has($0, .cue) || has($0, .alsoNoun)) || isName($0)
            })
        else { return nil }
        var new = Attribution(
            content: clause(start.words, sentence.upperBound),
            cue: noun..<noun + 1,
            act: words[noun].act
        )
        if isName(start.mark - 1) {
            new.speaker = Phrase(tokens: name(at: start.mark - 1).tokens, whole: noun + 1..<start.mark)
            return new
        }
        guard !has(noun + 1, .of) else { return nil }
        let agent = Phrase(tokens: noun + 2..<start.mark, whole: noun + 1..<start.mark)
        guard canHoldView(agent) else { return nil }
        new.speaker = agent
        return new
    }
}
