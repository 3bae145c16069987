internal import NewsModel
internal import NewsText

/// The words behind a verb of reporting: "said | that the road was closed".
struct Following {
    var content: Range<Int>
    /// They are a quotation after a comma, so what stands before the cue may be the first part of it.
    var isAfterComma = false
    /// The act, where the construction changes that of the verb ("call for").
    var act: Act?
}

extension TaggedText {
    /// The words that the verb at `cue` introduces; `nil` when it introduces none.
    ///
    /// Idioms and verbs with a grammar of their own come first: "ruled out a strike", "called it “…”", "accused X of lying",
    /// "asked for her release". The words of other verbs begin behind the listener, times and places: "told reporters on
    /// Monday | that the road was closed".
    func following(_ cue: Int, _ speaker: Phrase?, _ sentence: Range<Int>) -> Following? {
        let high = sentence.upperBound
        var at = cue + 1
        guard at < high else { return nil }
        if commits(cue) { return isPledge(cue, speaker, sentence) ? committed(at, high) : nil }
        if let speaker, isEmphasis(cue), canHoldView(speaker), let stressed = stressed(skipOccasions(at, high), high) {
            return stressed
        }
        if matches(at, "out"), let content = ruledOut(cue, high) {
            return speaker.map(canHoldView) ?? true ? Following(content: content, act: .deny) : nil
        }
        if at + 2 < high, goesOn(cue), isComma(at + 1), isQuoted(at + 2) {
            return Following(content: clause(at + 2, high), isAfterComma: true)
        }
        if let speaker, let predicate = predicate(at, cue, speaker, sentence) { return Following(content: predicate) }
        if has(cue, .needsParticle) {
            at += 1
            guard at < high else { return nil }
            if words[cue].act == .deny { return brushedAside(at, high) }
            if let target = target(at, high) { return Following(content: target, act: .condemn) }
            if words[cue].act == .condemn { return nil }
        }
        if has(cue, .takesLabel) { return label(at, speaker, sentence) }
        if has(cue, .needsMarks), starts(cue, with: "cit"), !isQuoted(at), let cited = labelledAs(at, high) {
            return Following(content: cited)
        }
        if has(cue, .takesOf) { return charge(at, high) }
        if let charged = charged(at, cue, speaker, high) { return Following(content: charged) }
        if let asked = asked(at, cue, high) { return asked }
        at = skipManner(skipOccasions(at, high), high)
        // "advises against closing markets"
        if matches(min(at, high - 1), "against"), matches(cue, "advises") || matches(cue, "advised") {
            return Following(content: object(at, high))
        }
        let listenerEnd = has(cue, .takesAddressee) ? listenerEnd(at, cue, high) : nil
        if let listenerEnd { at = skipOccasions(listenerEnd, high) }
        if listenerEnd != nil, let warned = warned(at, cue, high) { return warned }
        return at < high ? said(at, cue, speaker, sentence, isTold: listenerEnd != nil) : nil
    }

    /// "brushed aside | claims that", "pushed back on | the idea": a claim and no crumbs.
    private func brushedAside(_ at: Int, _ high: Int) -> Following? {
        let start = matches(at, "on") || matches(at, "against") ? at + 1 : at
        let phrase = (start..<min(start + 6, high)).prefix {
            isWord($0) && (!has($0, .preposition) || has($0, .of))
        }
        return phrase.contains(where: isClaim) ? Following(content: object(start, high)) : nil
    }

    /// "a plan which analysts say | is too dear", "what analysts said | was a sign": what is said of the noun before.
    private func predicate(_ verb: Int, _ cue: Int, _ speaker: Phrase, _ sentence: Range<Int>) -> Range<Int>? {
        let pronoun = speaker.whole.lowerBound - 1
        guard has(cue, .takesThat), pronoun >= sentence.lowerBound,
            has(verb, [.finite, .auxiliary])
                || has(pronoun, .which) && has(speaker.tokens.lowerBound, .human) && isLoneVerb(verb, sentence)
        else { return nil }
        if has(pronoun, [.which, .who]) { return asideObject(verb, speaker, sentence) }
        guard matches(pronoun, "what"), matches(cue, "said") || matches(cue, "say") || matches(cue, "says") else {
            return nil
        }
        return clause(verb, sentence.upperBound)
    }

    /// "a firm that he said | blocks the sale": a verb that the tables do not hold, before its object.
    private func isLoneVerb(_ verb: Int, _ sentence: Range<Int>) -> Bool {
        guard verb + 1 < sentence.upperBound, isWord(verb), !isCapital(verb), !isName(verb), !isQuoted(verb),
            ends(verb, with: "ed") || ends(verb, with: "s") && !ends(verb, with: "ss"),
            !has(verb, [.determiner, .preposition, .pronoun, .possessive, .plural, .person])
        else { return false }
        return has(verb + 1, [.determiner, .possessive, .preposition, .reflexive]) || isName(verb + 1)
    }

    /// "lashed out at | the council over the toll", "hit back at | her critics", "spoke out against | the ban".
    private func target(_ at: Int, _ high: Int) -> Range<Int>? {
        guard at + 1 < high, !isQuoted(at), !isQuoted(at + 1), isWord(at + 1),
            matches(at, "at") || matches(at, "against"), !isTimeOrOccasion(at + 1, high), opensObject(at + 1, high)
        else { return nil }
        return object(at + 1, high)
    }

    /// "accused the club | of waste": who is accused and of what.
    private func charge(_ at: Int, _ high: Int) -> Following? {
        let of = (at..<min(high, at + 16)).first { has($0, .of) && !isQuoted($0) }
        guard let of, of > at else { return nil }
        return Following(content: object(at, high))
    }

    /// "charged the council | with hiding a leak": no charge of the police or a court.
    private func charged(_ at: Int, _ cue: Int, _ speaker: Phrase?, _ high: Int) -> Range<Int>? {
        guard words[cue].act == .accuse, matches(cue, "charged") || matches(cue, "charges") || matches(cue, "charging"),
            opensObject(at, high),
            let with = (at + 1..<min(high - 1, at + 14)).first(where: { matches($0, "with") && !isQuoted($0) }),
            isQuoted(with + 1) || ends(with + 1, with: "ing"),
            speaker.map({ !$0.tokens.contains { TaggedText.chargers.contains(text.hashes[$0]) } }) ?? true
        else { return nil }
        return object(at, high)
    }

    /// "suggested", "proposed": verbs with a doing behind them.
    func isProposal(_ cue: Int) -> Bool { TaggedText.proposals.contains(text.hashes[cue]) }

    private static let proposals = HashSet(
        words: "suggested suggests suggest proposed proposes propose recommended recommends recommend"
    )
    /// Who charges people with crimes.
    private static let chargers = HashSet(
        words: """
            police prosecutor prosecutors prosecution court courts authorities state detectives officers jury attorney
            investigators judge magistrate crown
            """
    )

    /// Where whoever is addressed ends: "told reporters | that", "warned the crew | not to sail"; `nil` where nobody is.
    private func listenerEnd(_ at: Int, _ cue: Int, _ high: Int) -> Int? {
        // "warned it would": the pronoun is the subject of what is said
        let opensWithPronoun =
            at + 1 < high && has(at, .pronoun) && !has(at, .possessive) && has(at + 1, [.finite, .modal])
            && !isTo(at + 1)
        guard at < high, !isQuoted(at), isWord(at), !has(at, [.that, .question]) || has(at, .determiner),
            !opensWithPronoun, !matches(at, "against")
        else { return nil }
        var end = addressee(at, high)
        if end < high, has(end, [.finite, .modal]), !isTo(end) {
            // "warned rates would rise": what stands before the verb is its subject
            end = shortAddressee(at, end) ?? (has(cue, .takesBare) && words[cue].act == .state ? at : end)
        }
        guard end > at, end < high else { return nil }
        let opens =
            isQuoted(end) || isComma(end) || isColon(end)
            || has(end, [.that, .question, .pronoun, .determiner, .modal, .preposition, .weekday, .last])
            || isCapital(end) || isAdverb(end) || has(end, .negation) || words[cue].act == .demand
            || has(end - 1, .audience)
        return opens || !has(cue, .takesBare) ? end : nil
    }

    /// "told the panel closing arguments could": who is addressed ends with the first word for an audience.
    private func shortAddressee(_ start: Int, _ end: Int) -> Int? {
        (start..<min(end, start + 3)).first { has($0, [.audience, .person]) && $0 + 1 < end }.map { $0 + 1 }
    }

    /// The words from `at` on, behind the listener.
    ///
    /// A quotation, a question, a clause with "that", an infinitive, or words that nothing marks as said; `isTold` when the
    /// text names the listener.
    private func said(_ at: Int, _ cue: Int, _ speaker: Phrase?, _ sentence: Range<Int>, isTold: Bool) -> Following? {
        let high = sentence.upperBound
        let kinds = kinds(cue)
        if isComma(at) || isColon(at), at + 1 < high, isQuoted(at + 1) {
            return Following(content: clause(at + 1, high), isAfterComma: isComma(at))
        }
        if isQuoted(at) { return isNickname(at, high) ? nil : Following(content: clause(at, high)) }
        if isColon(at), at + 2 < high, kinds.contains(.takesThat) { return Following(content: clause(at + 1, high)) }
        guard isWord(at) || isCurrency(at) else { return parenthesis(at, cue, high) }
        if has(at, .question), !has(at, .that), kinds.contains(.takesThat), words[cue].act == .state {
            return Following(content: clause(at, high))
        }
        if kinds.contains(.needsMarks) {
            return isTold && opensRequest(at, high) ? Following(content: clause(at, high)) : nil
        }
        if at > cue + 1, isRelativeThat(at, high) { return behindRelative(at, high) }
        if opensThatClause(at, cue, high) {
            let content = clause(at + 1, high)
            // "accepted that offer"
            return wordCount(content) < 2 && !isQuoted(at + 1) ? nil : Following(content: content)
        }
        if let owned = admittedTo(at, cue, high) { return Following(content: owned) }
        // "suggested closing the port"
        if isProposal(cue), ends(at, with: "ing"), !isName(at), at + 1 < high {
            return Following(content: clause(at, high))
        }
        if isTo(at), kinds.contains(.takesThat), let end = recipientEnd(at + 1, high) {
            return behindRecipient(end, high)
        }
        if isTo(at) || has(at, .negation) && at + 1 < high && isTo(at + 1) {
            return infinitive(at, cue, speaker, high, isTold: isTold)
        }
        return unmarked(at, cue, speaker, sentence, isTold: isTold)
    }

    /// "Nora “Nono” Falk": one word in marks between the parts of a name.
    private func isNickname(_ at: Int, _ high: Int) -> Bool {
        let marked = quotation(at: at)
        let next = marked.tokens.upperBound
        return marked.inner.count == 1 && next < high && isCapital(next) && isCapital(at - 1)
            && marked.inner.first.map(isCapital) ?? false
    }

    /// "asked reporters | to leave": a request, and no place that somebody goes to.
    private func opensRequest(_ at: Int, _ high: Int) -> Bool {
        isTo(at) && at + 1 < high && isWord(at + 1) && !isCapital(at + 1) && !has(at + 1, [.determiner, .possessive])
    }

    /// "said | that the road was", and neither "said that’s enough" nor "that is".
    private func opensThatClause(_ at: Int, _ cue: Int, _ high: Int) -> Bool {
        has(at, .that) && !isContracted(at, high) && has(cue, [.takesThat, .takesBare]) && at + 1 < high
            && (isQuoted(at + 1) || !has(at + 1, [.finite, .auxiliary])) && !isRepeatedBy(at, high)
    }

    /// "that’s", "that’ll": a pronoun, which opens what is said.
    private func isContracted(_ that: Int, _ high: Int) -> Bool {
        that + 2 < high && isApostrophe(that + 1) && text.starts[that + 1] == text.ends[that]
            && isWord(that + 2) && text.starts[that + 2] == text.ends[that + 1]
            && text.ends[that + 2] - text.starts[that + 2] <= 2
    }

    /// Where "reporters" and "the council" end behind "confirmed to"; `nil` where nobody is told something there.
    private func recipientEnd(_ start: Int, _ high: Int) -> Int? {
        guard start + 1 < high, !isQuoted(start), !has(start, .that) else { return nil }
        let end = addressee(start, high)
        let tokens = start..<min(end, high)
        guard end < high, tokens.count <= 6,
            tokens.contains(where: { isCapital($0) || has($0, [.audience, .reflexive, .person, .body]) }),
            !tokens.contains(where: { has($0, .preposition) && !has($0, .of) && !isName($0) })
        else { return nil }
        let next = skipOccasions(end, high)
        return next < high ? next : nil
    }

    /// "confirmed to reporters | that", "confirmed to the council: | “…”": the clause or quotation behind a recipient.
    private func behindRecipient(_ end: Int, _ high: Int) -> Following? {
        if has(end, .that), end + 1 < high { return Following(content: clause(end + 1, high)) }
        if isQuoted(end) { return isNickname(end, high) ? nil : Following(content: clause(end, high)) }
        guard isComma(end) || isColon(end), end + 1 < high, isQuoted(end + 1) else { return nil }
        return Following(content: clause(end + 1, high), isAfterComma: isComma(end))
    }

    /// "promised | to go", "told the crew | not to sail"; what is demanded of a listener begins with the listener.
    private func infinitive(_ at: Int, _ cue: Int, _ speaker: Phrase?, _ high: Int, isTold: Bool) -> Following? {
        let act = words[cue].act
        // "claims to have found"
        let isClaim = starts(cue, with: "claim") && at + 1 < high && (has(at + 1, [.be, .auxiliary]))
        guard has(cue, .takesInfinitive) || isTold || isClaim else { return nil }
        if act == .threaten, at + 1 < high, isOutlook(at + 1, speaker) { return nil }
        let start = act == .demand && isTold ? cue + 1 : at
        return Following(content: clause(start, high), act: act == .state && !isClaim ? .demand : nil)
    }

    /// What is said without a word that marks it: "said | the plan was old", "ordered | the crew to leave", "denied | the
    /// claim"; or what stands behind a further phrase: "reported at the time that | …".
    private func unmarked(_ at: Int, _ cue: Int, _ speaker: Phrase?, _ sentence: Range<Int>, isTold: Bool) -> Following?
    {
        let high = sentence.upperBound
        let kinds = kinds(cue)
        if words[cue].act == .deny, isWithheld(at, high) { return nil }
        // "urged delegates at a major | harbour summit to stay": whoever is asked begins behind the verb
        if opensDemand(at, cue, high) { return Following(content: clause(isTold ? cue + 1 : at, high)) }
        if kinds.contains(.takesBare) || starts(cue, with: "agree"), opensClause(at, cue, high) {
            return Following(content: clause(at, high))
        }
        if has(at, .preposition), kinds.contains(.takesThat), let that = laterThat(at, high) {
            return isRelativeThat(that, high)
                ? behindRelative(that, high) : Following(content: clause(that + 1, high))
        }
        if kinds.contains(.takesObject), let denied = denied(at, cue, high) {
            return Following(content: denied, act: .deny)
        }
        if let object = saidObject(at, cue, speaker, sentence) { return Following(content: object) }
        if kinds.contains(.takesAddressee), let that = laterThat(at, high, within: 18) {
            return Following(content: clause(that + 1, high))
        }
        return mixedObject(at, cue, high) ?? afterPhrase(at, cue, high)
    }

    /// "ordered | the crew to leave": who shall do something, up to an infinitive that no clause stands before.
    private func opensDemand(_ at: Int, _ cue: Int, _ high: Int) -> Bool {
        guard has(cue, .takesAddressee), words[cue].act == .demand,
            let infinitive = (at..<min(high, at + 14)).first(where: { isTo($0) && !isQuoted($0) }),
            infinitive > at
        else { return false }
        return opensRequest(infinitive, high)
            && !(at..<infinitive).contains {
                isComma($0) && placeEnd($0, high) == nil && typeOfName($0 - 1) != .place || has($0, .question)
            }
            && !(at + 1..<infinitive).contains { isPastVerb($0) }
    }

    /// An object that is itself what is said: "denied | the claim", "vowed | a fight", "threatened | legal action".
    private func saidObject(_ at: Int, _ cue: Int, _ speaker: Phrase?, _ sentence: Range<Int>) -> Range<Int>? {
        let high = sentence.upperBound
        let act = words[cue].act
        // "reviews proposed rules", "as proposed two months ago"
        if isProposal(cue), has(cue, .pastForm), !has(at, [.determiner, .possessive]) { return nil }
        let takesObject = has(cue, .takesObject)
        let takesInfinitive = has(cue, .takesInfinitive)
        if takesObject || takesInfinitive && act != .threaten && has(at, [.determiner, .possessive]),
            opensObject(at, high), isSayable(at, cue, high)
        {
            return withVerdict(object(at, high), cue, high)
        }
        if takesObject, let judged = judged(at, high) { return judged }
        // "a step which Quist condemned | as wrong"
        if takesObject, isAs(at), at + 1 < high, let speaker, speaker.whole.lowerBound > sentence.lowerBound,
            has(speaker.whole.lowerBound - 1, [.which, .question])
        {
            return isQuoted(at + 1) ? labelled(at + 1, at + 1, high) : object(at + 1, high)
        }
        if let threatened = threat(at, cue, speaker, high) { return threatened }
        guard act == .promise else { return nil }
        if let that = thatBehindReceiver(at, high) { return clause(that + 1, high) }
        guard takesInfinitive, opensObject(at, high), isSayable(at, cue, high) else { return nil }
        return object(behindReceiver(at, high), high)
    }

    /// "dismissed a report by the clerk, Ada Quist|, as “late”": the verdict behind an apposition.
    private func withVerdict(_ object: Range<Int>, _ cue: Int, _ high: Int) -> Range<Int> {
        let comma = object.upperBound
        guard comma + 2 < high, isComma(comma), isAs(comma + 1), isQuoted(comma + 2), words[cue].act != .state,
            object.contains(where: { isComma($0) && !isQuoted($0) }) || isName(comma - 1)
        else { return object }
        // ", as “the Board” met": no verdict
        let quotation = quotation(at: comma + 2)
        let end = quotation.tokens.upperBound
        return end < high && isWord(end) && !isComma(quotation.inner.upperBound - 1)
            && !has(end, [.preposition, .coordinator]) ? object : object.lowerBound..<end
    }

    /// "condemned as | “a farce” the closure of the port": the verdict and what it is of.
    private func judged(_ at: Int, _ high: Int) -> Range<Int>? {
        guard isAs(at), at + 1 < high, isQuoted(at + 1) else { return nil }
        let end = quotation(at: at + 1).tokens.upperBound
        guard end < high, has(end, [.determiner, .possessive]), opensObject(end, high) else { return nil }
        return at + 1..<object(end, high).upperBound
    }

    /// A quotation inside the object: "cited the “lack of trust”".
    private func mixedObject(_ at: Int, _ cue: Int, _ high: Int) -> Following? {
        guard words[cue].act == .state, kinds(cue).contains(.takesThat), !isRepeatedBy(at, high) else { return nil }
        guard let mark = (at..<min(high, at + 12)).first(where: { isQuoted($0) }) else { return nil }
        guard wordCount(quotation(at: mark).inner) > 1,
            !(at..<mark).contains(where: { isComma($0) || isColon($0) || isStop($0) && !isJoint($0) })
        else { return nil }
        return Following(content: clause(at, high))
    }

    /// "said on the other hand, “…”": the quotation behind a short phrase and a comma.
    private func afterPhrase(_ at: Int, _ cue: Int, _ high: Int) -> Following? {
        guard has(at, .preposition), !kinds(cue).isDisjoint(with: [.takesThat, .takesBare]),
            let comma = (at..<min(high, at + 9)).first(where: { isComma($0) || isColon($0) || isQuoted($0) }),
            comma + 1 < high, isComma(comma) || isColon(comma), isQuoted(comma + 1)
        else { return nil }
        return Following(content: clause(comma + 1, high), isAfterComma: isComma(comma))
    }
}
