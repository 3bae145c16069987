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
        guard !reading.isQuoted(before) else { return nil }
        if !reading.isName(before) {
            if reading.has(before, .coordinator) { return shared(group, before, depth) }
            if reading.isComma(before), deed.kinds.contains(.gerundForm), depth == 0 {
                return shared(group, before, depth)
            }
            if isVerb(before), !reading.has(before, [.person, .pronoun]) { return nil }
            if reading.isComma(before), isListOfVerbs(group.verb), let found = shared(group, before, depth) {
                return found
            }
            if reading.has(before, [.determiner, .possessive]), !reading.has(before, [.pronoun, .plural, .that]) {
                return nil
            }
            if reading.has(before, .preposition), !reading.has(before, .pronoun) { return nil }
        }
        guard let phrase = reading.subject(before: group.start, from: sentence.lowerBound) else { return nil }
        var tokens = phrase.tokens
        guard !tokens.isEmpty, isSure(tokens) else { return nil }
        // "A beat B 15-12 15-6⏎C beat D 15-3": a line's figures end what it says
        if let line = tokens.last(where: { $0 > tokens.lowerBound && reading.text.flags[$0].contains(.lineBefore) }) {
            tokens = line..<tokens.upperBound
        }
        // the words behind "of" alone are no subject where a noun stands before them
        if let head = headBeforeOf(tokens) { tokens = head..<tokens.upperBound }
        var subject = DeedSubject(
            tokens: tokens,
            entities: entities(tokens),
            start: min(phrase.whole.lowerBound, tokens.lowerBound)
        )
        let isPossessed = tokens.lowerBound > sentence.lowerBound && reading.matches(tokens.lowerBound - 1, "whose")
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
        if at > low, reading.matches(at, "nor"), reading.isName(at - 1) {
            let name = reading.name(at: at - 1)
            if name.tokens.lowerBound > low, reading.matches(name.tokens.lowerBound - 1, "neither") {
                subject.isNegated = true
                subject.entities.insert(name.entity, at: 0)
                subject.start = name.tokens.lowerBound - 1
                at = subject.start - 1
            }
        } else if at > low, reading.isComma(at),
            subject.tokens.contains(where: { reading.has($0, .and) && !reading.isName($0) })
        {
            var found: [Int] = []
            var start = subject.start
            while at > low, reading.isComma(at), reading.isName(at - 1), found.count < 10 {
                let name = reading.name(at: at - 1)
                guard name.tokens.upperBound == at else { break }
                found.insert(name.entity, at: 0)
                start = name.tokens.lowerBound
                at = start - 1
            }
            if start == low || at >= low && !reading.has(at, .preposition) {
                subject.entities = found.filter { !subject.entities.contains($0) } + subject.entities
                subject.start = start
                subject.tokens = start..<subject.tokens.upperBound
            }
        }
        if at >= low, reading.isClauseWord(at, .condition) { subject.isModal = true }
        if at >= low, reading.matches(at, "neither") { subject.isNegated = true }
    }

    /// A name, words that begin with an article, or words for people.
    private func isSure(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first, let last = tokens.last else { return false }
        if tokens.contains(where: { reading.isName($0) }) || reading.has(first, [.determiner, .pronoun, .who]) {
            return true
        }
        if tokens.contains(where: {
            reading.isPersonWord($0) || reading.has($0, [.body, .plural])
        }) {
            return true
        }
        // "Masked soldiers detained": a bare plural that opens its clause
        return tokens.count <= 3 && reading.ends(last, with: "s") && !reading.ends(last, with: "ss")
            && (first == sentence.lowerBound || reading.isComma(first - 1)
                || reading.has(first - 1, [.that, .subordinator]))
    }

    /// The noun before "of" where a pattern for speakers has taken only what follows it.
    private func headBeforeOf(_ tokens: Range<Int>) -> Int? {
        let low = sentence.lowerBound
        guard tokens.lowerBound > low + 1, reading.has(tokens.lowerBound - 1, .of) else { return nil }
        var start = tokens.lowerBound - 2
        while start > low, tokens.lowerBound - start < 6, reading.isWord(start), !reading.has(start, .determiner) {
            start -= 1
        }
        return start
    }

    private func isPerson(_ at: Int) -> Bool { reading.typeOfName(at) == .person }

    /// The person that an apposition is: its last words, or its first before a comma.
    private func person(in apposition: Range<Int>) -> Int? {
        guard let first = apposition.first(where: { isPerson($0) }) else { return nil }
        let name = reading.name(at: first)
        let isAlone = name.tokens.upperBound >= apposition.upperBound || reading.isComma(name.tokens.upperBound)
        let isFirst = stretch(apposition.lowerBound, first).allSatisfy {
            reading.has($0, [.title, .person]) || reading.isCapital($0)
        }
        return isAlone && isFirst && name.entity > 0 ? name.entity : nil
    }

    /// "detained A, expelled B and banned C": a later verb behind "and" makes the comma one between verbs.
    private func isListOfVerbs(_ verb: Int) -> Bool {
        var at = verb + 1
        while at + 1 < min(verb + 25, sentence.upperBound), !reading.isStop(at), !reading.isQuoted(at) {
            if reading.has(at, .and), !reading.isName(at), isVerb(at + 1) { return true }
            if reading.has(at, [.who, .subordinator, .finite, .auxiliary]) { return false }
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
        while at > low, !reading.isQuoted(at) {
            if reading.isStop(at) && !reading.isJoint(at) || reading.isColon(at)
                || reading.marks[at] == UInt8(ascii: ";")
            {
                return nil
            }
            let isRelative = reading.has(at, [.who, .which, .subordinator]) && !reading.has(at, .preposition)
            if isRelative, !reading.isName(at) { return nil }
            let isAuxiliary = reading.has(at, .auxiliary) && !reading.isTo(at)
            if !reading.isName(at), isVerb(at) || isAuxiliary || isBase(at) || reading.has(at, .finite) {
                if !reading.has(at - 1, [.determiner, .possessive, .preposition]) || reading.isTo(at - 1) { break }
            }
            at -= 1
        }
        guard at > low, let first = reading.verbGroup(at, from: sentence.lowerBound), !first.isLooseInfinitive,
            var found = subject(of: first, depth: depth + 1)
        else { return nil }
        let before = first.start - 1
        let isClosed = reading.isComma(conjunction) || reading.isComma(conjunction - 1)
        if reading.has(before, [.who, .which, .that]), !reading.isName(before), isClosed { return nil }
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
        guard at > sentence.lowerBound, reading.has(at - 1, .modal) else { return false }
        return !reading.has(at, [.determiner, .possessive]) && !reading.isName(at)
    }
}
