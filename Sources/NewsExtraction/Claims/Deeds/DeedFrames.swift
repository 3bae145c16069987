internal import NewsModel
internal import NewsText

/// What else stands around a verb: agents, receivers, participles beside a name ("Berg, detained since June,"),
/// and what is no deed at all ("attacked the law as unjust").
extension DeedReader {
    /// The words behind "by", right behind the verb or behind times and places: "in March by Valdoria".
    func agent(from start: Int) -> DeedObject? {
        var at = start
        let high = min(sentence.upperBound, start + 12)
        while at < high, !tagged.isQuoted(at) {
            if tagged.matches(at, "by") {
                guard let phrase = object(at: at + 1), !phrase.entities.isEmpty || isAgent(phrase.tokens) else {
                    return nil
                }
                return phrase
            }
            if tagged.isComma(at) {
                // "…, by Valdoria"
                guard at + 1 < high, tagged.matches(at + 1, "by") else { return nil }
            } else {
                guard tagged.isWord(at) || tagged.isJoint(at) && !tagged.isStop(at) else { return nil }
                if !tagged.isName(at), !tagged.isCapital(at),
                    tagged.has(at, [.and, .who, .that, .subordinator, .finite, .auxiliary, .time, .forWord, .of])
                        || isVerb(at) || tagged.ends(at, with: "ing")
                {
                    return nil
                }
            }
            at += 1
        }
        return nil
    }

    /// "by Monday", "by 20 votes" and "by car" name nobody.
    private func isAgent(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first else { return false }
        if tagged.text.flags[first].contains(.number), !isSomebody(tokens) { return false }
        return hasName(tokens) || isSomebody(tokens)
            || tokens.contains { tagged.has($0, [.person, .body, .plural]) || tagged.ends($0, with: "s") }
    }

    /// ", including Ada Quist" behind a passive and its places.
    func including(from start: Int) -> DeedObject? {
        var at = start
        let high = min(sentence.upperBound, start + 14)
        while at < high, !tagged.isQuoted(at), !tagged.isStop(at) {
            if tagged.matches(at, "including") { return object(at: at + 1) }
            if tagged.has(at, [.who, .finite, .auxiliary]) { return nil }
            at += 1
        }
        return nil
    }

    /// To, on or from whom, behind the object: "sanctions on Ada Quist", "tanks to Valdoria", "talks with Jonas Velt".
    func receiver(from start: Int) -> DeedObject? {
        guard start + 1 < sentence.upperBound else { return nil }
        let fits: Bool
        switch deed.verb {
        case "impose", "lift":
            fits = tagged.matches(start, "on") || tagged.matches(start, "against") || tagged.matches(start, "from")
        case "hold": fits = tagged.matches(start, "with")
        case "deny", "refuse", "offer": fits = tagged.isTo(start)
        default: fits = tagged.isTo(start) && deed.grammar.contains(.receiver)
        }
        guard fits, let found = object(at: start + 1), !found.entities.isEmpty else { return nil }
        return found
    }

    /// "arrested and deported Ada Quist": the object of the second verb is that of the first.
    func sharedObject(_ start: Int) -> DeedObject? {
        guard start + 2 < sentence.upperBound, tagged.has(start, .and) else { return nil }
        var second = start + 1
        if tagged.isAdverb(second) { second += 1 }
        guard second + 1 < sentence.upperBound, DeedTable.english[tagged.text.hashes[second]] != nil, isVerb(second)
        else { return nil }
        return object(at: second + 1)
    }

    /// "Ada Quist was among those arrested", "among those arrested was Ada Quist".
    func amongThose(_ group: VerbGroup) -> Claim? {
        guard group.start == verb, deed.kinds.contains(.participleForm) else { return nil }
        var those = verb - 1
        // "among 20 people detained"
        while those > sentence.lowerBound, verb - those < 5, !tagged.matches(those, "among"), !tagged.has(those, .who) {
            guard tagged.isWord(those), !tagged.isName(those) else { return nil }
            those -= 1
        }
        let isSubject = those == sentence.lowerBound && tagged.matches(those, "those") && verb == those + 1
        guard isSubject || tagged.matches(those, "among"), verb - those > 1 || isSubject else { return nil }
        let next = skipPlaces(verb + 1)
        if those == sentence.lowerBound || isSubject {
            guard next < sentence.upperBound,
                isSubject
                    ? tagged.matches(next, "included") || tagged.matches(next, "include") : tagged.has(next, .be),
                let object = object(at: next + 1), !object.entities.isEmpty
            else { return nil }
            return among(object.entities, object.tokens, those..<object.end, isNegated: false)
        }
        guard tagged.has(those - 1, .be) || tagged.matches(those - 1, "not"),
            let outer = tagged.verbGroup(those, from: sentence.lowerBound), outer.helper == .be,
            let subject = subject(of: outer), !subject.entities.isEmpty
        else { return nil }
        return among(subject.entities, subject.tokens, subject.start..<verb + 1, isNegated: outer.isNegated)
    }

    private func among(_ whom: [Int], _ what: Range<Int>, _ evidence: Range<Int>, isNegated: Bool) -> Claim {
        Claim(
            who: nil,
            did: .verb(deed.verb),
            whom: whom,
            what: tagged.span(what),
            isNegated: isNegated,
            evidence: tagged.span(evidence)
        )
    }

    /// Behind "in Oslo", "on Monday".
    private func skipPlaces(_ start: Int) -> Int {
        var at = start
        while at < min(sentence.upperBound, start + 8), tagged.isWord(at),
            !tagged.has(at, .be), !tagged.matches(at, "included"), !tagged.matches(at, "include")
        { at += 1 }
        return at
    }

    /// "Ada Quist, detained since June, …", "a treaty signed by Valdoria", and headlines without "was"; `nil` elsewhere.
    func participle(_ group: VerbGroup) -> [Claim]? {
        guard deed.kinds.contains(.participleForm), group.helper == .none, group.start > sentence.lowerBound,
            deed.grammar.isDisjoint(with: [.intransitive, .particle]),
            group.verb == verb, group.start == verb || tagged.isAdverb(group.start)
        else { return nil }
        let before = group.start - 1
        let next = verb + 1
        let isOpen =
            next >= sentence.upperBound || tagged.isStop(next) || tagged.isComma(next)
            || tagged.has(next, [.preposition, .time]) && !tagged.isName(next)
        guard isOpen else { return nil }
        let hasAgent = next < sentence.upperBound && tagged.matches(next, "by")
        if tagged.isComma(before), before > sentence.lowerBound, tagged.isName(before - 1),
            next < sentence.upperBound, tagged.has(next, .preposition)
        {
            let name = tagged.name(at: before - 1)
            guard name.type == .person || hasAgent, name.tokens.upperBound == before, name.entity > 0,
                closes(from: next)
            else { return nil }
            return beside(group, name.tokens, [name.entity])
        }
        if hasAgent, tagged.isComma(before),
            let phrase = tagged.subject(before: before, from: sentence.lowerBound), phrase.tokens.upperBound == before
        {
            return beside(group, phrase.tokens, entities(phrase.tokens))
        }
        let isHeadline = tagged.field == .title && !deed.grammar.contains(.particle)
        guard hasAgent || isHeadline, !tagged.isComma(before),
            let phrase = tagged.subject(before: group.start, from: sentence.lowerBound), !phrase.tokens.isEmpty,
            phrase.tokens.upperBound == group.start, !tagged.has(before, [.pronoun, .who, .that, .auxiliary])
        else { return nil }
        let named = entities(phrase.tokens)
        if hasAgent {
            guard !phrase.tokens.contains(where: { isVerb($0) }) else { return nil }
            return beside(group, phrase.tokens, named)
        }
        // "Ada Quist jailed for nine years": the name opens the headline and no other verb follows
        guard phrase.tokens.lowerBound == sentence.lowerBound, let name = named.first,
            phrase.tokens.contains(where: {
                tagged.isName($0) && tagged.name(at: $0).type == .person
            })
        else { return nil }
        return beside(group, phrase.tokens, [name])
    }

    private func beside(_ group: VerbGroup, _ tokens: Range<Int>, _ whom: [Int]) -> [Claim]? {
        var end = verb + 1
        var who: [Int] = []
        if let by = agent(from: end) {
            who = by.entities
            end = by.end
        }
        guard !who.isEmpty || !whom.isEmpty else { return nil }
        let subject = DeedSubject(tokens: tokens, entities: whom, start: tokens.lowerBound)
        return make(
            group,
            subject,
            deed.verb == "deny" ? "refuse" : deed.verb,
            who: who,
            whom: whom,
            what: tokens,
            end: end
        )
    }

    /// Whether a comma or the end of the sentence closes what begins at `start`.
    private func closes(from start: Int) -> Bool {
        var at = start
        while at < min(sentence.upperBound, start + 18) {
            if tagged.isComma(at) || tagged.isStop(at) { return true }
            if !tagged.isName(at), !tagged.isCapital(at), tagged.has(at, [.finite, .auxiliary]) { return false }
            at += 1
        }
        return at >= sentence.upperBound
    }

    /// "prompted Valdoria to expel", and "Valdoria to expel" where that is the whole headline.
    func prompted(_ group: VerbGroup) -> [Claim] {
        guard deed.kinds.contains(.baseForm), group.start > sentence.lowerBound, tagged.isName(group.start - 1),
            tagged.isTo(group.start), let object = object(at: verb + 1),
            accepts(object.tokens, object.entities, isPassive: false)
        else { return [] }
        let name = tagged.name(at: group.start - 1)
        guard name.entity > 0, name.tokens.upperBound == group.start else { return [] }
        let subject = DeedSubject(tokens: name.tokens, entities: [name.entity], start: name.tokens.lowerBound)
        let before = name.tokens.lowerBound - 1
        var group = group
        if before >= sentence.lowerBound, tagged.isClauseWord(before, .cause) {
            guard before > sentence.lowerBound, !tagged.has(before - 1, .preposition) else { return [] }
        } else if before < sentence.lowerBound, tagged.field == .title {
            group.isModal = true
        } else {
            return []
        }
        return make(
            group,
            subject,
            deed.verb,
            who: [name.entity],
            whom: object.entities,
            what: object.tokens,
            end: object.end
        )
    }

    /// Whether words stand for what a state or court refuses somebody.
    func isPermit(_ tokens: Range<Int>) -> Bool { tokens.contains { tagged.isClauseWord($0, .permit) } }

    /// Whether "dismiss" is done to somebody or to a plea; words are dismissed as well, which is denying.
    func disposal(_ tokens: Range<Int>?) -> String? {
        guard let tokens else { return nil }
        let end = tokens.upperBound
        if end < sentence.upperBound, tagged.matches(end, "as") { return nil }
        if tokens.contains(where: { tagged.isClauseWord($0, .plea) }) { return "reject" }
        guard deed.verb == "dismiss" else { return nil }
        let last = tokens.last ?? tokens.lowerBound
        return isSomebody(tokens) || tagged.has(last, .body) && !tagged.isName(last) ? "dismiss" : nil
    }

    /// "attacked the law as unjust", "attacked Jonas Velt over his vote": in words, and no deed.
    func isAttackInWords(from start: Int) -> Bool {
        guard let tokens = nounPhrase(at: start) else { return false }
        let end = tokens.upperBound
        if let last = tokens.last, !tagged.isName(last), tagged.has(last, [.speechNoun, .document]) { return true }
        guard end + 1 < sentence.upperBound else { return false }
        if tagged.matches(end, "as") || tagged.matches(end, "over") { return true }
        return tagged.matches(end, "for") && (tagged.has(end + 1, .possessive) || tagged.ends(end + 1, with: "ing"))
    }

    /// "It is not true that Valdoria attacked", "Reports that Valdoria arrested X are false".
    func isCalledFalse(_ start: Int, evidence end: Int) -> Bool {
        let that = start - 1
        guard that > sentence.lowerBound, tagged.has(that, .that) else { return false }
        if tagged.isClauseWord(that - 1, .falsehood) { return true }
        if tagged.matches(that - 1, "true"), that > sentence.lowerBound + 1, tagged.matches(that - 2, "not") {
            return true
        }
        guard tagged.has(that - 1, [.document, .isSpeechAct, .cue]) || tagged.matches(that - 1, "rumours"),
            end + 1 < sentence.upperBound
        else { return false }
        return (end..<min(sentence.upperBound - 1, end + 8)).contains {
            tagged.has($0, .be) && tagged.isClauseWord($0 + 1, .falsehood)
        }
    }
}
