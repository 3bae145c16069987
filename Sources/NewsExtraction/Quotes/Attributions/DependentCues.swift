internal import NewsModel
internal import NewsText

/// Verbs of reporting without a subject of their own: "…, adding that it was late", "After denying it, Berg said".
extension TaggedText {
    /// A cue without a subject of its own: "…, adding that", "and emphasized that", "After denying …, X said".
    func dependent(_ cue: Int, _ sentence: Range<Int>, _ found: [Attribution]) -> Attribution? {
        guard
            !has(cue, .needsDocument) || isPublished(cue - 1, sentence)
                || matches(cue, "held") && has(cue - 1, .coordinator)
                    && found.last?.speaker.map({ agrees($0, cue) }) ?? false,
            let follow = following(cue, nil, sentence)
        else { return nil }
        var new = Attribution(content: follow.content, cue: cue..<cue + 1, act: follow.act ?? words[cue].act)
        new.isDependent = true
        let isGerund = has(cue, .gerundForm)
        var before = cue - 1
        while before > sentence.lowerBound, isAdverb(before) { before -= 1 }
        if isGerund, before >= sentence.lowerBound - 1, before <= sentence.lowerBound + 1,
            before < sentence.lowerBound + 1 || isAdverb(before),
            let comma = (cue..<sentence.upperBound).first(where: { isComma($0) && (!isQuoted($0) || closes($0)) })
        {
            // "Calling the plan, which the council passed, “a gift,” Berg said"
            let end = follow.content.upperBound
            if let mark = markBehindAside(comma, end), quotation(at: mark).tokens.upperBound == end {
                return preposed(new, isComma(end) ? end : end - 1, sentence)
            }
            return preposed(new, isQuoted(comma) ? comma + 1 : comma, sentence)
        }
        // "X, wondering whether it was over, said"
        if isGerund, found.isEmpty, before >= sentence.lowerBound, isComma(before),
            let comma = (cue + 1..<min(cue + 16, sentence.upperBound - 1)).first(where: { isComma($0) }),
            has(comma + 1, .inverts), has(comma + 1, [.pastForm, .presentForm])
        {
            return nil
        }
        if isGerund {
            let opens =
                before < sentence.lowerBound || isComma(before) || isDash(before) || isQuoted(before)
                || has(before, [.speechNoun, .document, .coordinator, .weekday]) || matches(before, "by")
                || matches(before, "while") || matches(before, "before") || matches(before, "after")
                || matches(before, "beyond") || matches(before, "besides")
                || isRecorded(before, sentence) || isWritten(before, sentence)
            if !opens, before > sentence.lowerBound, let speaker = joiner(before, sentence) {
                new.speaker = speaker
                return new
            }
            guard opens else { return nil }
            if before < sentence.lowerBound { return nil }
            if let document = complement(before, sentence) {
                new.speaker = document
                new.content = withoutSecondNoun(new.content)
                return new
            }
        }
        let clause = isGerund ? ownClause(of: cue, sentence) : sentence
        if let last = found.last, last.speaker != nil, !last.isPassive, !isInside(cue, last),
            clause.lowerBound <= last.frame.lowerBound
        {
            new.speaker = (isGerund ? mainSubject(over: last, cue, sentence) : nil) ?? last.speaker
            if isGerund, let main = subject(behind: last, cue, sentence) { new.speaker = main }
        } else {
            new.speaker = leadingSubject(before: cue, clause) ?? (isGerund ? interrupted(before, sentence) : nil)
        }
        if let speaker = new.speaker, isExpletive(speaker) { return nil }
        return new.speaker == nil ? nil : new
    }

    /// "It was claimed that …": a pronoun that stands for nobody.
    private func isExpletive(_ speaker: Phrase) -> Bool {
        guard speaker.tokens.count == 1, matches(speaker.tokens.lowerBound, "it") else { return false }
        let verb = speaker.whole.upperBound
        return verb + 1 < text.count && has(verb, .be) && has(verb + 1, .cue)
    }

    /// "Quist says it is old, while | Brandt won by saying": the clause behind a conjunction, where a verb stands in it.
    private func ownClause(of cue: Int, _ sentence: Range<Int>) -> Range<Int> {
        let opening = (sentence.lowerBound + 2..<cue - 2).last {
            (matches($0, "while") || matches($0, "whereas") || matches($0, "but")) && isComma($0 - 1) && !isQuoted($0)
                && !ends($0 + 1, with: "ing")
        }
        guard let opening else { return sentence }
        let clause = opening + 1..<sentence.upperBound
        return firstVerb(in: clause.lowerBound..<cue) == nil ? sentence : clause
    }

    /// "Quist left | after a study found that it was late, | saying": whom the sentence is about, where the last verb of
    /// reporting stands in a clause of time; who is "adding" goes on with what was said there.
    private func mainSubject(over last: Attribution, _ cue: Int, _ sentence: Range<Int>) -> Phrase? {
        guard let inner = last.speaker, !has(inner.tokens.lowerBound, .pronoun) else { return nil }
        let start = inner.whole.lowerBound
        guard start - 2 > sentence.lowerBound, !matches(cue, "adding"),
            matches(start - 1, "after") || matches(start - 1, "before") || matches(start - 1, "when")
                || matches(start - 1, "because"),
            let main = leadingSubject(before: start - 1, sentence), canHoldView(main), !main.isPassive
        else { return nil }
        return main
    }

    /// "While Quist urged a delay, | Berg called a meeting, saying": whom the main clause is about, where the last verb of
    /// reporting stands in a clause that opens the sentence.
    private func subject(behind last: Attribution, _ cue: Int, _ sentence: Range<Int>) -> Phrase? {
        let comma = last.content.upperBound
        guard let inner = last.speaker, comma + 2 < cue, isComma(comma), !isQuoted(comma),
            opensSubordinate(before: inner.tokens.lowerBound, sentence),
            opensMainClause(comma + 1, sentence.upperBound),
            let main = leadingSubject(before: cue, comma + 1..<sentence.upperBound), canHoldView(main),
            !main.isPassive
        else { return nil }
        return main
    }

    /// "was heard on the radio | telling the crew", "were caught on tape | saying": whom a microphone heard.
    private func isRecorded(_ last: Int, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound + 2, last - 5)..<last + 1).contains { at in
            TaggedText.recordings.contains(text.hashes[at]) && has(isAdverb(at - 1) ? at - 2 : at - 1, .be)
        }
    }

    private static let recordings = HashSet(words: "heard overheard caught filmed recorded taped")

    /// "sent a letter to the council | saying", "issued a statement on its site | warning", "made a plea to voters | saying".
    private func isWritten(_ last: Int, _ sentence: Range<Int>) -> Bool {
        let phrase = max(sentence.lowerBound + 2, last - 6)..<last + 1
        let noun = phrase.last {
            (has($0, [.speechNoun, .document]) || TaggedText.pleas.contains(text.hashes[$0])) && !isName($0)
        }
        guard let noun, noun < last, has(noun + 1, .preposition),
            (noun + 1..<last + 1).allSatisfy({ isWord($0) && !isQuoted($0) && !has($0, [.finite, .cue]) })
        else { return false }
        return (max(sentence.lowerBound + 1, noun - 4)..<noun).contains {
            TaggedText.sendings.contains(text.hashes[$0]) || matches($0, "making")
                || TaggedText.makings.contains(text.hashes[$0])
        }
    }

    private static let pleas = HashSet(words: "pitch plea appeal case warning argument")

    static let sendings = HashSet(
        words: "sent sends wrote writes issued issues released releases published posted posts signed delivered"
    )

    /// Whether a comma is the last mark inside a quotation.
    private func closes(_ comma: Int) -> Bool {
        let marked = quotation(at: comma)
        return comma + 1 == marked.inner.upperBound && comma + 2 == marked.tokens.upperBound
    }

    /// "…, with Anna Berg angrily telling reporters that": the phrase between "with" and the verb speaks.
    func absolute(_ cue: Int, _ sentence: Range<Int>) -> Attribution? {
        var end = cue
        while end > sentence.lowerBound + 1, isAdverb(end - 1), !isName(end - 1) { end -= 1 }
        var start = end
        while start > sentence.lowerBound, end - start < 10, isWord(start - 1) || isJoint(start - 1),
            !isQuoted(start - 1),
            !has(start - 1, [.preposition, .finite, .coordinator, .pronoun]) || isName(start - 1)
        { start -= 1 }
        guard start < end, start > sentence.lowerBound, matches(start - 1, "with"),
            isName(end - 1) || has(end - 1, [.person, .body]),
            let follow = following(cue, nil, sentence)
        else { return nil }
        let phrase = Phrase(tokens: start..<end, whole: start..<cue)
        return Attribution(
            content: follow.content,
            cue: cue..<cue + 1,
            speaker: phrase,
            act: follow.act ?? words[cue].act
        )
    }

    /// "Berg, after saying that …, left": the subject whose clause the gerund interrupts.
    private func interrupted(_ before: Int, _ sentence: Range<Int>) -> Phrase? {
        let comma = isComma(before) ? before : before - 1
        guard comma > sentence.lowerBound, isComma(comma) else { return nil }
        guard let found = subject(before: comma, from: sentence.lowerBound), canSpeak(found, comma),
            has(found.tokens.lowerBound, [.pronoun, .determiner]) || isCapital(found.tokens.lowerBound)
        else { return nil }
        return found
    }

    /// "the leak of documents describing": the document speaks, when it stands after "of".
    private func complement(_ noun: Int, _ sentence: Range<Int>) -> Phrase? {
        guard has(noun, .document) else { return nil }
        var start = noun
        while start > sentence.lowerBound, isWord(start - 1),
            !has(start - 1, [.preposition, .finite, .cue, .coordinator])
        { start -= 1 }
        guard start > sentence.lowerBound, has(start - 1, .of) else { return nil }
        return Phrase(tokens: start..<noun + 1, whole: start..<noun + 1)
    }

    /// "published figures | showing that": what a document shows, says whoever published it.
    private func isPublished(_ noun: Int, _ sentence: Range<Int>) -> Bool {
        guard noun > sentence.lowerBound, has(noun, .document), has(noun + 1, .gerundForm) else { return false }
        return (max(sentence.lowerBound, noun - 5)..<noun).contains {
            TaggedText.publishings.contains(text.hashes[$0]) && !isQuoted($0)
        }
    }

    private static let publishings = HashSet(
        words: "published publishes released releases issued issues unveiled presented produced posted cited quoted"
    )

    /// "describing how …| and the council passing …": what is no clause of its own goes with the first noun.
    private func withoutSecondNoun(_ content: Range<Int>) -> Range<Int> {
        for at in content where has(at, .coordinator) && !isQuoted(at) {
            let rest = at + 1..<content.upperBound
            guard let gerund = rest.first(where: { ends($0, with: "ing") && !isCapital($0) }), gerund > at + 1,
                !(at + 1..<gerund).contains(where: { has($0, [.finite, .pastForm, .presentForm]) })
            else { continue }
            return trimmed(content.lowerBound..<at)
        }
        return content
    }

    /// Whether the cue belongs to the words of `last` and not to its speaker: no comma before it, and no noun of speech.
    private func isInside(_ cue: Int, _ last: Attribution) -> Bool {
        guard !last.isTrailing, last.content.contains(cue) else { return false }
        return !isComma(cue - 1) && !has(cue - 1, [.coordinator, .adverb]) && !isQuoted(cue - 1)
    }

    /// "After initially denying the plan, Dovrik said": the speaker stands after the comma.
    private func preposed(_ attribution: Attribution, _ comma: Int, _ sentence: Range<Int>) -> Attribution? {
        var new = attribution
        guard comma > new.content.lowerBound, comma + 1 < sentence.upperBound else { return nil }
        new.content = new.content.lowerBound..<min(isQuoted(comma) ? comma + 1 : comma, new.content.upperBound)
        guard let verb = firstVerb(in: comma + 1..<sentence.upperBound),
            let subject = subject(before: verb, from: comma + 1)
        else { return nil }
        new.speaker = subject
        return new
    }
}
