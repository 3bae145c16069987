internal import NewsText

/// A verb with the words that stand before it and belong to it: "was not expected to be released".
struct VerbGroup {
    /// The verb itself.
    var verb: Int
    /// Its first word.
    var start: Int
    /// The word that decides which form of the verb stands here.
    var helper = Helper.none
    var isNegated = false
    /// Planned, due, possible or only alleged.
    var isModal = false
    /// "Valdoria to expel two diplomats": nothing governs the infinitive.
    var isLooseInfinitive = false

    enum Helper {
        case none
        case be
        case have
        case base
    }
}

extension TaggedText {
    /// The group of a verb, not before `low`; `nil` where its words make none.
    func verbGroup(_ verb: Int, from low: Int) -> VerbGroup? {
        var group = VerbGroup(verb: verb, start: verb)
        // "re-arrested"
        if verb > low + 1, marks[verb - 1] == UInt8(ascii: "-"), !text.flags[verb - 1].contains(.spaceBefore) {
            guard matches(verb - 2, "re") else { return nil }
            group.start = verb - 2
        }
        let limit = max(low, verb - 16)
        while group.start > limit, !isQuoted(group.start - 1) {
            let last = group.start - 1
            if isName(last) { break }
            if matches(last, "t"), last > low, isApostrophe(last - 1) {
                group.isNegated = true
                group.start = last - 1
            } else if matches(last, "not") || matches(last, "never") {
                group.isNegated = true
                group.start = last
            } else if isClauseWord(last, .hedge) {
                group.isModal = true
                group.start = last
            } else if has(last, .be), !has(last, .pronoun) {
                if group.helper == .none { group.helper = .be }
                group.start = last
            } else if matches(last, "has") || matches(last, "have") || matches(last, "had") {
                if group.helper == .none { group.helper = .have }
                group.start = last
            } else if isTo(last) {
                if group.helper == .none { group.helper = .base }
                group.start = last
                guard govern(&group, limit) else { break }
            } else if has(last, .modal) {
                if group.helper == .none { group.helper = .base }
                if !matches(last, "did"), !matches(last, "does"), !matches(last, "do") { group.isModal = true }
                group.start = last
            } else if matches(last, "since"), last > low, has(last - 1, .auxiliary) {
                group.start = last
            } else if isAdverb(last), !isClauseWord(last, .noun) {
                group.start = last
            } else {
                break
            }
        }
        return group
    }

    /// Takes in what governs the infinitive of a group, "plans to"; false where that is no verb.
    private func govern(_ group: inout VerbGroup, _ limit: Int) -> Bool {
        var at = group.start - 1
        while at > limit, isAdverb(at) || matches(at, "not") {
            if matches(at, "not") { group.isNegated.toggle() }
            at -= 1
        }
        guard at > limit, !isQuoted(at), !isName(at) else {
            group.isLooseInfinitive = true
            return false
        }
        let isAfterBe =
            has(at - 1, .be) || isAdverb(at - 1) && at - 1 > limit && has(at - 2, .be) || matches(at - 1, "not")
        if has(at, .be) {
            group.isModal = true
        } else if isClauseWord(at, .due), isAfterBe {
            group.isModal = true
        } else if isClauseWord(at, .due),
            matches(at - 1, "appears") || matches(at - 1, "seems") || matches(at - 1, "looks")
        {
            group.isModal = true
            group.start = at - 1
            return true
        } else if isClauseWord(at, .report), isAfterBe {
            group.isModal = true
        } else if isClauseWord(at, .success) {
        } else if isClauseWord(at, .refusal) {
            group.isNegated.toggle()
        } else if isClauseWord(at, .plan), !has(at - 1, [.determiner, .possessive]), !isGenitive(at - 1) {
            group.isModal = true
        } else {
            group.isLooseInfinitive = true
            return false
        }
        group.start = at
        return true
    }

    /// The "s" behind an apostrophe.
    private func isGenitive(_ at: Int) -> Bool {
        at > 0 && matches(at, "s") && isApostrophe(at - 1) || isApostrophe(at)
    }
}
