internal import NewsModel
internal import NewsText

/// The clause around a verb of reporting: who stands on which side of it, and where the words are that it reports.
///
/// "Ada Quist said | that …", "“…”, | said Ada Quist", "The port is old, | she said, | and …".
extension TaggedText {
    /// Reads the clause around the verb at `cue`; `found` is what verbs before it in the sentence report.
    func read(_ cue: Int, _ sentence: Range<Int>, _ found: [Attribution]) -> Attribution? {
        let low = found.last.map { $0.isTrailing ? $0.frame.upperBound : $0.frame.lowerBound } ?? sentence.lowerBound
        var from = min(low, cue)
        // "according to X, which said"
        if from + 1 < cue, isComma(from), has(from + 1, .which), let last = found.last?.speaker {
            from = last.whole.lowerBound
        }
        // "a woman who has accused the mayor of theft said"
        if let last = found.last, !last.isTrailing, last.content.contains(cue), let who = last.speaker?.tokens,
            who.count == 1, has(who.lowerBound, .who), let noun = restricted(cue, sentence.lowerBound),
            noun == who.lowerBound
        {
            from = sentence.lowerBound
        }
        var speaker = subject(before: cue, from: from)
        if has(cue, .gerundForm) {
            // "X was saying" is a verb with a subject of its own, ", saying" is not.
            guard let progressive = speaker, progressive.isPassive else {
                return absolute(cue, sentence) ?? dependent(cue, sentence, found)
            }
            speaker?.isPassive = false
        } else if cue > sentence.lowerBound + 1, isComma(cue - 2), matches(cue - 1, "then") {
            return dependent(cue, sentence, found)
        } else if speaker == nil, isCoordinated(cue, sentence) {
            // "said the bank was open and has denied": what is said goes on
            let goesOn = has(cue - 1, .auxiliary) && found.last.map { $0.content.contains(cue) } ?? false
            return fitsLastSpeaker(cue, found) && !goesOn ? dependent(cue, sentence, found) : nil
        }
        if let new = blamed(cue, sentence) ?? agentLabel(cue, sentence) ?? rejectedClaim(cue, sentence) { return new }
        if let speaker, speaker.isNegated {
            return withheld(cue, speaker, sentence) ?? advisedAgainst(cue, speaker, sentence)
        }
        if let speaker, speaker.isPassive { return passive(cue, speaker, sentence) }
        if let new = inverted(cue, speaker, low, sentence) { return new }
        guard let speaker, agrees(speaker, cue), canSpeak(speaker, cue) else { return nil }
        return active(cue, speaker, low, sentence)
    }

    /// "and said", "but later said", "and went on to say": whether a verb goes on with the subject of the verb before.
    private func isCoordinated(_ cue: Int, _ sentence: Range<Int>) -> Bool {
        guard cue > sentence.lowerBound else { return false }
        return has(cue - 1, .coordinator)
            || (has(cue - 1, .adverb) || matches(cue - 1, "have") || matches(cue - 1, "has") || matches(cue - 1, "had"))
                && cue > sentence.lowerBound + 1 && has(cue - 2, .coordinator)
            || (isTo(cue - 1) && cue > sentence.lowerBound + 4 && goesOnTo(cue - 1) && has(cue - 4, .coordinator))
    }

    /// Whether a base form without "to" can be a verb of whoever spoke last: "officials deny it and say", not "she … and say".
    private func fitsLastSpeaker(_ cue: Int, _ found: [Attribution]) -> Bool {
        guard !has(cue, [.pastForm, .presentForm, .gerundForm]), !isTo(cue - 1), let last = found.last?.speaker else {
            return true
        }
        return agrees(last, cue)
    }

    /// "X said that …", "“…,” X said", "…, X said, …".
    private func active(_ cue: Int, _ speaker: Phrase, _ low: Int, _ sentence: Range<Int>) -> Attribution? {
        let before = speaker.whole.lowerBound - 1
        let end = cue + 2 < sentence.upperBound && goesOn(cue) ? cue + 2 : cue + 1
        var new = Attribution(content: cue..<cue, cue: cue..<end, speaker: speaker, act: words[cue].act)
        if saysLittle(cue, sentence.upperBound) { return nil }
        var follow = following(cue, speaker, sentence)
        if let content = follow?.content, saysOfOccasion(content, cue), saysAll(before, low) { follow = nil }
        if before >= low, isQuoted(before), follow.map({ $0.isAfterComma || !endsSentence(before) }) ?? true {
            guard let content = leading(before, low) else { return nil }
            new.content = content
            new.isTrailing = true
            return new
        }
        if let follow, !follow.isAfterComma || opensSentence(follow.content) {
            new.content = follow.content
            new.act = follow.act ?? new.act
            return new
        }
        if let behind = behindClause(new, before, follow, low, sentence) { return behind }
        guard let follow else { return nil }
        new.content = follow.content
        return new
    }

    /// "said little", "said nothing of the sort", "said a good deal": how much somebody said, and not what.
    private func saysLittle(_ cue: Int, _ high: Int) -> Bool {
        guard matches(cue, "said") || matches(cue, "says"), cue + 1 < high, !isQuoted(cue + 1) else { return false }
        var next = cue + 2
        if matches(cue + 1, "a") {
            guard next < high else { return false }
            if matches(next, "good") || matches(next, "great") { next += 1 }
            guard next < high, matches(next, "deal") || matches(next, "lot") else { return false }
            next += 1
        } else if !TaggedText.amounts.contains(text.hashes[cue + 1]) {
            return false
        }
        guard next < high, isWord(next) else { return true }
        return has(next, [.coordinator, .preposition]) && !matches(next, "than")
            && !(next..<min(next + 12, high)).contains {
                has($0, [.finite, .auxiliary, .pastForm]) && !isTo($0) && !has($0 - 1, .coordinator) || isPastVerb($0)
            }
    }

    private static let amounts = HashSet(words: "little nothing much something everything")

    /// "X said at the end of a visit that | officials had put off": whether words behind an occasion may be a clause about it.
    private func saysOfOccasion(_ content: Range<Int>, _ cue: Int) -> Bool {
        let opening = content.lowerBound - 1
        guard opening > cue + 1, !content.isEmpty, !isQuoted(content.lowerBound), !has(cue, .takesAddressee)
        else { return false }
        let noun = matches(opening, "that") ? opening - 1 : opening
        return isWord(noun) && !has(noun, .weekday) && !isAdverb(noun)
    }

    /// "The men are kept in cells, | X said": whether a whole statement stands before the comma.
    private func saysAll(_ comma: Int, _ low: Int) -> Bool {
        guard comma >= low, isComma(comma), let lead = leadingClause(comma, low), isWord(lead.lowerBound) else {
            return false
        }
        let first = lead.lowerBound
        return !has(first, [.preposition, .subordinator, .coordinator, .gerundForm, .period]) && !isAdverb(first)
            && !has(first + 1, .period) && !ends(first, with: "ing")
            && !ends(first, with: "ed")
            && lead.dropFirst().contains { has($0, [.finite, .modal]) && !has($0, .preposition) }
    }

    /// "The port is old, X said", "The port, X said, is old", "As X said, the port is old": a clause before or around the
    /// verb and its subject, which the comma or "as" at `before` parts from it.
    private func behindClause(
        _ attribution: Attribution,
        _ before: Int,
        _ follow: Following?,
        _ low: Int,
        _ sentence: Range<Int>
    ) -> Attribution? {
        guard before >= low, let cue = attribution.cue?.lowerBound else { return nil }
        // "Responding to the ruling, the mayor said:"
        if cue + 2 >= sentence.upperBound, cue + 1 < sentence.upperBound, isColon(cue + 1) { return nil }
        let isAs = isAs(before)
        guard isComma(before) || isAs,
            has(cue, .takesBare) || isAs && !has(cue, .needsMarks) || endsWithVerdict(cue, sentence)
                || isGoingOn(attribution.cue, sentence),
            !isAs || !starts(cue, with: "propos")
        else { return nil }
        let leading =
            isAs && (before <= low + 1 || !isComma(before - 1))
            ? nil : leadingClause(isAs ? before - 1 : before, low)
        let lead = trimmed(low..<before)
        let rest = follow == nil ? trailingClause(cueEnd(attribution), lead, sentence) : nil
        var new = attribution
        if let follow, let leading, isQuoted(follow.content.lowerBound) {
            // "If it rains, she said, “we …”"; "The port is old, she said, “and …”"
            let isCondition = has(leading.lowerBound, .subordinator)
            new.content = isCondition ? follow.content : leading
            new.rest = isCondition ? nil : follow.content
            new.isTrailing = !isCondition
            return new
        }
        if let leading {
            new.content = leading
            new.rest = rest
            new.isTrailing = true
            return new
        }
        guard let rest else { return nil }
        new.content = rest
        if !isAs, isInterrupted(lead, rest) {
            new.content = lead
            new.rest = rest
            new.isTrailing = true
        }
        return new
    }

    /// "The port, she went on, | was old", "The port, she continued, was old": a verb that reports no clause but between two
    /// commas, since the one before was speech.
    private func isGoingOn(_ cue: Range<Int>?, _ sentence: Range<Int>) -> Bool {
        guard let cue, cue.upperBound + 1 < sentence.upperBound, isComma(cue.upperBound), !isQuoted(cue.upperBound + 1)
        else { return false }
        return goesOn(cue.lowerBound) || matches(cue.lowerBound, "continued") || matches(cue.lowerBound, "continues")
    }

    /// Behind a verb with its particle: "pointed out |".
    private func cueEnd(_ attribution: Attribution) -> Int {
        guard let cue = attribution.cue else { return attribution.content.upperBound }
        return has(cue.lowerBound, .needsParticle) ? max(cue.upperBound, cue.lowerBound + 2) : cue.upperBound
    }

    /// The words that end with the quotation around `last`: from the clause's start when it does not open the clause.
    func leading(_ last: Int, _ low: Int) -> Range<Int>? {
        let marked = quotation(at: last)
        guard marked.tokens.upperBound == last + 1, marked.inner.count > 0 else { return nil }
        let inner = marked.inner.upperBound - 1
        let pause = isComma(inner) || isStop(inner) || isDash(inner) || wordCount(marked.inner) > 2
        guard pause else { return nil }
        let start = max(low, 0)
        guard start < marked.tokens.lowerBound else { return marked.tokens }
        let lead = trimmed(start..<marked.tokens.lowerBound)
        guard wordCount(lead) > 0, !isStop(marked.tokens.lowerBound - 1), !isColon(marked.tokens.lowerBound - 1)
        else { return marked.tokens }
        return lead.lowerBound..<marked.tokens.upperBound
    }

    /// Whether a quotation that these words open with begins a sentence of its own.
    private func opensSentence(_ content: Range<Int>) -> Bool {
        guard let first = content.first, isQuoted(first) else { return true }
        let inner = quotation(at: first).inner
        return inner.first.map { isCapital($0) } ?? false
    }

    /// Whether the quotation around the token ends with a full stop, a question or an exclamation mark.
    private func endsSentence(_ at: Int) -> Bool {
        let inner = quotation(at: at).inner
        return inner.last.map { isStop($0) } ?? false
    }
}
