internal import NewsModel
internal import NewsText

/// Reads what stands around one verb of deeds: who did what to whom in "Valdoria detained two reporters".
struct DeedReader {
    let tagged: TaggedText
    let sentence: Range<Int>
    let verb: Int
    let deed: DeedForm

    /// What is said to be done with the verb, a claim for each who did it; none where no name stands at either end.
    func claims() -> [Claim] {
        guard mayBeVerb, let group = tagged.verbGroup(verb, from: sentence.lowerBound) else { return [] }
        guard
            group.helper == .none || group.helper == .base || deed.kinds.contains(.participleForm)
                || deed.kinds.contains(.gerundForm)
        else { return [] }
        guard isWorthReading(group) else { return [] }
        if let among = amongThose(group) { return [among] }
        if group.isLooseInfinitive { return prompted(group) }
        if let besideName = participle(group) { return besideName }
        guard let subject = subject(of: group) else { return [] }
        let helper = subject.isShared && group.helper == .none ? subject.helper : group.helper
        switch helper {
        case .be where deed.kinds.contains(.participleForm) && !(subject.isShared && hasOwnObject):
            return passive(group, subject)
        case .be where deed.kinds.contains(.gerundForm), .have where deed.kinds.contains(.participleForm),
            .base where deed.kinds.contains(.baseForm):
            return active(group, subject)
        case .none
        where deed.kinds.contains(.gerundForm) && subject.isShared && !tagged.has(group.start - 1, .coordinator):
            return active(group, subject)
        case .none where deed.kinds.contains(.pastForm) || isPresent(subject, group):
            return active(group, subject)
        default:
            return []
        }
    }

    /// False behind an article or a preposition, where most words of the table are nouns and adjectives.
    private var mayBeVerb: Bool {
        guard verb > sentence.lowerBound else { return false }
        let before = verb - 1
        if tagged.isName(before) || tagged.isTo(before) { return true }
        if tagged.has(before, [.determiner, .possessive]) {
            return tagged.has(before, [.pronoun, .plural, .that]) || tagged.isAdverb(before)
                || tagged.has(before, .auxiliary) || tagged.matches(before, "those")
                || tagged.matches(before, "no") || tagged.isClauseWord(before, .somebody)
        }
        return !tagged.has(before, .preposition) || tagged.has(before, [.adverb, .time])
    }

    /// Whether the words right beside the verb can make a claim: most forms without helpers are nouns and adjectives.
    private func isWorthReading(_ group: VerbGroup) -> Bool {
        guard group.helper == .none, group.start > sentence.lowerBound else { return group.helper != .none }
        let next = verb + 1
        let opens = next < sentence.upperBound && opensNoun(next)
        if deed.kinds.isSubset(of: [.baseForm, .presentForm]) {
            return opens && (deed.kinds.contains(.presentForm) || tagged.field == .title)
        }
        let before = group.start - 1
        if deed.kinds.contains(.gerundForm) { return opens && tagged.isComma(before) }
        guard !deed.kinds.isDisjoint(with: [.pastForm, .participleForm]) else { return false }
        if tagged.has(before, [.determiner, .possessive, .preposition]),
            !tagged.has(before, [.pronoun, .plural, .that]),
            !tagged.isName(before), !tagged.matches(before, "those")
        {
            return false
        }
        if opens || tagged.isComma(before) || tagged.has(before, .coordinator) || tagged.field == .title {
            return true
        }
        if next < sentence.upperBound, tagged.has(next, .and) || tagged.matches(next, "by") { return true }
        return deed.grammar.contains(.intransitive) || deed.grammar.contains(.particle) || deed.verb == "withdraw"
            || tagged.has(before, .determiner) || tagged.isPersonWord(before)
    }

    /// "was stopped and killed a guard": behind a shared passive an object makes the verb active, which two objects do not.
    private var hasOwnObject: Bool {
        !deed.grammar.contains(.twoObjects) && verb + 1 < sentence.upperBound
            && (tagged.isName(verb + 1) || tagged.has(verb + 1, [.determiner, .possessive]))
    }

    /// "Two reporters were detained by Valdoria's police", "Berg was sacked".
    private func passive(_ group: VerbGroup, _ subject: DeedSubject) -> [Claim] {
        var end = verb + 1
        guard let did = did(&end, subject.tokens) else { return [] }
        var whom = subject.entities
        var who: [Int] = []
        var what = subject.tokens
        if deed.grammar.contains(.twoObjects), let second = nounPhrase(at: end) {
            what = second
            end = second.upperBound
        } else if !accepts(subject.tokens, subject.entities, isPassive: true) {
            return []
        }
        if let receiver = receiver(from: end) {
            whom = receiver.entities
            end = receiver.end
        }
        if let by = agent(from: end) {
            who = by.entities
            end = by.end
        } else if let including = including(from: end) {
            whom += including.entities.filter { !whom.contains($0) }
            end = including.end
        }
        guard !who.isEmpty || !whom.isEmpty || hasName(subject.tokens) else { return [] }
        return make(group, subject, did, who: who, whom: whom, what: what, end: end)
    }

    /// "Valdoria detained two reporters", "the council will pass the law".
    private func active(_ group: VerbGroup, _ subject: DeedSubject) -> [Claim] {
        var start = verb + 1
        guard let did = did(&start, nil) else { return [] }
        var object = object(at: start, besides: subject.entities)
        if object == nil, let second = sharedObject(start) { object = second }
        guard let object, did != "step down" else {
            if deed.verb == "withdraw", !subject.entities.isEmpty, start < sentence.upperBound,
                tagged.matches(start, "from"), let left = self.object(at: start + 1)
            {
                return make(
                    group,
                    subject,
                    did,
                    who: subject.entities,
                    whom: left.entities,
                    what: left.tokens,
                    end: left.end
                )
            }
            guard deed.grammar.contains(.intransitive) || did == "step down", !subject.entities.isEmpty else {
                return []
            }
            return intransitive(group, subject, did, start)
        }
        var whom = object.entities
        var what = object.tokens
        var end = object.end
        let isThat = end < sentence.upperBound && tagged.has(end, .that)
        let second = deed.grammar.contains(.twoObjects) && !isThat ? nounPhrase(at: end) : nil
        guard start > verb + 1 || second != nil || accepts(object.tokens, object.entities, isPassive: false) else {
            return []
        }
        if let second {
            what = second
            end = second.upperBound
        } else if let receiver = receiver(from: end) {
            whom = deed.grammar.contains(.receiver) ? receiver.entities : whom + receiver.entities
            end = receiver.end
        }
        guard hasName(subject.tokens) || !subject.entities.isEmpty || hasName(object.tokens) || !whom.isEmpty else {
            return []
        }
        let name = deed.verb == "deny" ? "refuse" : did
        return make(group, subject, name, who: subject.entities, whom: whom, what: what, end: end)
    }

    /// "Ada Quist resigned", "met with Jonas Velt", "travelled to Oslo".
    private func intransitive(_ group: VerbGroup, _ subject: DeedSubject, _ did: String, _ start: Int) -> [Claim] {
        var whom: [Int] = []
        var end = start
        if deed.verb == "meet" || deed.verb == "travel" || deed.verb == "flee" {
            let isMeeting = deed.verb == "meet"
            if start < sentence.upperBound, isMeeting ? tagged.matches(start, "with") : tagged.isTo(start),
                let other = object(at: start + 1)
            {
                whom = other.entities
                end = other.end
            } else if isMeeting {
                guard subject.entities.count > 1, let first = subject.entities.first else { return [] }
                var one = subject
                one.entities = [first]
                return make(
                    group,
                    one,
                    did,
                    who: [first],
                    whom: Array(subject.entities.dropFirst()),
                    what: nil,
                    end: end
                )
            }
            guard !whom.isEmpty else { return [] }
        } else if start < sentence.upperBound, tagged.marks[start] == UInt8(ascii: "-") {
            return []
        }
        return make(group, subject, did, who: subject.entities, whom: whom, what: nil, end: end)
    }

    /// The present of a verb beside a subject that is sure: a form in -s may be a noun.
    private func isPresent(_ subject: DeedSubject, _ group: VerbGroup) -> Bool {
        guard let first = subject.tokens.first, subject.tokens.upperBound == group.start else { return false }
        let isTitle = tagged.field == .title
        if deed.kinds.contains(.presentForm) {
            let isName = subject.tokens.allSatisfy { tagged.isName($0) }
            let opens = first == sentence.lowerBound || tagged.has(first - 1, [.that, .subordinator, .cue])
            if first == sentence.lowerBound, tagged.has(first, .determiner), verb + 1 < sentence.upperBound,
                tagged.isName(verb + 1)
            {
                return true
            }
            guard opens || isName && tagged.isComma(first - 1), hasName(subject.tokens) else { return false }
            if first == sentence.lowerBound, isName { return true }
            guard tagged.isName(group.start - 1) || isName else { return false }
            return verb + 1 < sentence.upperBound
                && (tagged.isName(verb + 1) || tagged.has(verb + 1, [.determiner, .possessive]))
        }
        // "Police arrest Ada Quist"
        return isTitle && deed.kinds.contains(.baseForm) && first == sentence.lowerBound
            && verb + 1 < sentence.upperBound && tagged.isName(verb + 1)
            && subject.tokens.last.map { tagged.has($0, .plural) || tagged.ends($0, with: "s") } == true
    }

    func hasName(_ tokens: Range<Int>) -> Bool { tokens.contains { tagged.isName($0) } }

    /// The claims of all who did it.
    func make(
        _ group: VerbGroup,
        _ subject: DeedSubject,
        _ did: String,
        who: [Int],
        whom: [Int],
        what: Range<Int>?,
        end: Int
    ) -> [Claim] {
        let first = min(subject.start, verb)
        let evidence = tagged.span(first..<max(end, verb + 1, what?.upperBound ?? 0))
        let actors: [Int?] = who.isEmpty ? [nil] : who
        var isModal = group.isModal || subject.isModal
        if !isModal, subject.start > sentence.lowerBound, deed.kinds.contains(.presentForm),
            !deed.kinds.contains(.pastForm), tagged.isClauseWord(subject.start - 1, .future)
        {
            isModal = true
        }
        let isFalse = isCalledFalse(subject.start, evidence: end)
        return actors.map { actor in
            Claim(
                who: actor,
                did: .verb(did),
                whom: whom.filter { entity in entity != actor && !(who.contains(entity)) },
                what: what.map(tagged.span),
                isNegated: (group.isNegated || subject.isNegated) != isFalse,
                isModal: isModal,
                evidence: evidence
            )
        }
    }
}
