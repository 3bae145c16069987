internal import NewsModel
internal import NewsText

/// Who stands before a group of verbs: "Ada Quist, the mayor, | was not detained".
struct DeedSubject {
    /// Its words, without what stands in apposition.
    var tokens: Range<Int>
    /// Whom they name.
    var entities: [Int]
    /// Where all of it begins.
    var start: Int
    /// The verb before takes it too: the group has neither subject nor helpers of its own.
    var isShared = false
    var isNegated = false
    var isModal = false
    /// What the verb whose subject this is has before it.
    var helper = VerbGroup.Helper.none
}

extension DeedReader {
    /// The subject of a group; `depth` counts the verbs that it is shared through.
    func subject(of group: VerbGroup, depth: Int = 0) -> DeedSubject? {
        guard group.start > sentence.lowerBound else { return nil }
        let before = group.start - 1
        guard !tagged.isQuoted(before) else { return nil }
        if !tagged.isName(before) {
            if tagged.has(before, .coordinator) { return shared(group, before, depth) }
            if tagged.isComma(before), deed.kinds.contains(.gerundForm), depth == 0 {
                return shared(group, before, depth)
            }
            if isVerb(before), !tagged.has(before, [.person, .pronoun]) { return nil }
            if tagged.isComma(before), isListOfVerbs(group.verb), let found = shared(group, before, depth) {
                return found
            }
            if tagged.has(before, [.determiner, .possessive]), !tagged.has(before, [.pronoun, .plural, .that]) {
                return nil
            }
            if tagged.has(before, .preposition), !tagged.has(before, .pronoun) { return nil }
        }
        guard let phrase = tagged.subject(before: group.start, from: sentence.lowerBound) else { return nil }
        var tokens = phrase.tokens
        guard !tokens.isEmpty, isSure(tokens) else { return nil }
        // "A beat B 15-12 15-6⏎C beat D 15-3": a line's figures end what it says
        if let line = tokens.last(where: { $0 > tokens.lowerBound && tagged.text.flags[$0].contains(.lineBefore) }) {
            tokens = line..<tokens.upperBound
        }
        // the words behind "of" alone are no subject where a noun stands before them
        if let head = headBeforeOf(tokens) { tokens = head..<tokens.upperBound }
        var subject = DeedSubject(
            tokens: tokens,
            entities: entities(tokens),
            start: min(phrase.whole.lowerBound, tokens.lowerBound)
        )
        let isPossessed = tokens.lowerBound > sentence.lowerBound && tagged.matches(tokens.lowerBound - 1, "whose")
        if let apposition = phrase.apposition, !isPossessed, let person = person(in: apposition),
            !tokens.contains(where: { isPerson($0) && !continuesName($0 + 1) })
        {
            subject.entities = [person]
        }
        lookBefore(&subject)
        if phrase.isNegated { subject.isNegated = true }
        return subject
    }

    /// Names of a list, "neither", "if" before the subject.
    private func lookBefore(_ subject: inout DeedSubject) {
        var at = subject.tokens.lowerBound - 1
        let low = sentence.lowerBound
        if at > low, tagged.matches(at, "nor"), tagged.isName(at - 1) {
            let name = tagged.name(at: at - 1)
            if name.tokens.lowerBound > low, tagged.matches(name.tokens.lowerBound - 1, "neither") {
                subject.isNegated = true
                subject.entities.insert(name.entity, at: 0)
                subject.start = name.tokens.lowerBound - 1
                at = subject.start - 1
            }
        } else if at > low, tagged.isComma(at),
            subject.tokens.contains(where: { tagged.has($0, .and) && !tagged.isName($0) })
        {
            var found: [Int] = []
            var start = subject.start
            while at > low, tagged.isComma(at), tagged.isName(at - 1), found.count < 10 {
                let name = tagged.name(at: at - 1)
                guard name.tokens.upperBound == at else { break }
                found.insert(name.entity, at: 0)
                start = name.tokens.lowerBound
                at = start - 1
            }
            if start == low || at >= low && !tagged.has(at, .preposition) {
                subject.entities = found.filter { !subject.entities.contains($0) } + subject.entities
                subject.start = start
                subject.tokens = start..<subject.tokens.upperBound
            }
        }
        if at >= low, tagged.isClauseWord(at, .condition) { subject.isModal = true }
        if at >= low, tagged.matches(at, "neither") { subject.isNegated = true }
    }

    /// A name, words that begin with an article, or words for people.
    private func isSure(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first, let last = tokens.last else { return false }
        if tokens.contains(where: { tagged.isName($0) }) || tagged.has(first, [.determiner, .pronoun, .who]) {
            return true
        }
        if tokens.contains(where: {
            tagged.isPersonWord($0) || tagged.has($0, [.body, .plural])
        }) {
            return true
        }
        // "Masked soldiers detained": a bare plural that opens its clause
        return tokens.count <= 3 && tagged.ends(last, with: "s") && !tagged.ends(last, with: "ss")
            && (first == sentence.lowerBound || tagged.isComma(first - 1)
                || tagged.has(first - 1, [.that, .subordinator]))
    }

    /// The noun before "of" where a pattern for speakers has taken only what follows it.
    private func headBeforeOf(_ tokens: Range<Int>) -> Int? {
        let low = sentence.lowerBound
        guard tokens.lowerBound > low + 1, tagged.has(tokens.lowerBound - 1, .of) else { return nil }
        var start = tokens.lowerBound - 2
        while start > low, tokens.lowerBound - start < 6, tagged.isWord(start), !tagged.has(start, .determiner) {
            start -= 1
        }
        return start
    }

    private func isPerson(_ at: Int) -> Bool { tagged.typeOfName(at) == .person }

    /// The person that an apposition is: its last words, or its first before a comma.
    private func person(in apposition: Range<Int>) -> Int? {
        guard let first = apposition.first(where: { isPerson($0) }) else { return nil }
        let name = tagged.name(at: first)
        let isAlone = name.tokens.upperBound >= apposition.upperBound || tagged.isComma(name.tokens.upperBound)
        let isFirst = (apposition.lowerBound..<first).allSatisfy {
            tagged.has($0, [.title, .person]) || tagged.isCapital($0)
        }
        return isAlone && isFirst && name.entity > 0 ? name.entity : nil
    }

    /// "detained A, expelled B and banned C": a later verb behind "and" makes the comma one between verbs.
    private func isListOfVerbs(_ verb: Int) -> Bool {
        var at = verb + 1
        while at + 1 < min(verb + 25, sentence.upperBound), !tagged.isStop(at), !tagged.isQuoted(at) {
            if tagged.has(at, .and), !tagged.isName(at), isVerb(at + 1) { return true }
            if tagged.has(at, [.who, .subordinator, .finite, .auxiliary]) { return false }
            at += 1
        }
        return false
    }

    /// The subject of the verb before "and", where both verbs have the same form.
    private func shared(_ group: VerbGroup, _ conjunction: Int, _ depth: Int) -> DeedSubject? {
        guard depth < 3, group.helper == .none || group.start < verb else { return nil }
        guard conjunction > sentence.lowerBound + 1, group.helper == .none else { return nil }
        let low = max(sentence.lowerBound, conjunction - 30)
        var at = conjunction - 1
        while at > low, !tagged.isQuoted(at) {
            if tagged.isStop(at) && !tagged.isJoint(at) || tagged.isColon(at)
                || tagged.isSemicolon(at)
            {
                return nil
            }
            let isRelative = tagged.has(at, [.who, .which, .subordinator]) && !tagged.has(at, .preposition)
            if isRelative, !tagged.isName(at) { return nil }
            let isAuxiliary = tagged.has(at, .auxiliary) && !tagged.isTo(at)
            if !tagged.isName(at), isVerb(at) || isAuxiliary || isBase(at) || tagged.has(at, .finite) {
                if !tagged.has(at - 1, [.determiner, .possessive, .preposition]) || tagged.isTo(at - 1) { break }
            }
            at -= 1
        }
        guard at > low, let first = tagged.verbGroup(at, from: sentence.lowerBound), !first.isLooseInfinitive,
            var found = subject(of: first, depth: depth + 1)
        else { return nil }
        let before = first.start - 1
        let isClosed = tagged.isComma(conjunction) || tagged.isComma(conjunction - 1)
        if tagged.has(before, [.who, .which, .that]), !tagged.isName(before), isClosed { return nil }
        if found.isShared {
            found.helper = first.helper == .none ? found.helper : first.helper
        } else {
            found.helper = first.helper
        }
        found.isShared = true
        if found.helper == .base { found.isNegated = found.isNegated || first.isNegated }
        found.isModal = found.isModal || first.isModal
        return found
    }

    /// A base form behind "to" or a modal.
    private func isBase(_ at: Int) -> Bool {
        guard at > sentence.lowerBound, tagged.has(at - 1, .modal) else { return false }
        return !tagged.has(at, [.determiner, .possessive]) && !tagged.isName(at)
    }
}
