internal import NewsModel
internal import NewsText

/// Speech found in a sentence: which words, under which cue, beside which speaker.
struct Attribution: Sendable {
    /// The words, marks included.
    var content: Range<Int>
    /// The verb, or "according to".
    var cue: Range<Int>?
    var speaker: Phrase?
    var act: Act = .state
    var isPassive = false
    /// The words stand before the cue.
    var isTrailing = false
    /// A cue that stands after another one's clause without a subject of its own.
    var isDependent = false
    /// The speaker was carried over from a sentence before.
    var isCarried = false

    /// The clause goes on here, on the other side of the cue.
    var rest: Range<Int>?

    /// Where cue and speaker begin and end, without the words.
    var frame: Range<Int> {
        let cue = cue ?? content.upperBound..<content.upperBound
        guard let speaker, !isDependent else { return cue }
        let low = min(cue.lowerBound, speaker.whole.lowerBound)
        return low..<max(cue.upperBound, speaker.whole.upperBound)
    }
}

extension Reading {
    /// Speech in one sentence, in the order of its cues.
    func attributions(in sentence: Range<Int>, isHeadline: Bool) -> [Attribution] {
        var found: [Attribution] = []
        var nominals: [Attribution] = []
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            guard !isQuoted(at), isWord(at) else {
                at += 1
                continue
            }
            if has(at, .according) || isPer(at, sentence), let new = according(at, sentence, found) {
                append(new, to: &found, sentence)
                at = new.frame.upperBound
                continue
            }
            if matches(at, "heard"), let new = heard(at, sentence) { append(new, to: &found, sentence) }
            if at + 1 < sentence.upperBound, has(at + 1, .that), let new = lightSpeech(at, sentence) {
                append(new, to: &found, sentence)
            }
            if has(at, .be) || matches(at, "remains") || matches(at, "remained"), let new = stance(at, sentence) {
                nominals.append(new)
            }
            if has(at, .forWord), let new = repeatedDemand(at, sentence) { append(new, to: &found, sentence) }
            if at > sentence.lowerBound, at + 2 < sentence.upperBound, has(at + 1, .preposition),
                let new = ends(at, with: "ed") ? moved(at, sentence) : expressed(at, sentence)
            {
                append(new, to: &found, sentence)
            }
            if has(at, .quoted), let new = quotedAs(at, sentence) { append(new, to: &found, sentence) }
            if has(at, .isSpeechAct) {
                if let new = madeNoun(at, sentence) { append(new, to: &found, sentence) }
                if var new = possessedNoun(at, sentence) ?? confronted(at, sentence) {
                    new.content = withoutTail(new, sentence)
                    nominals.append(new)
                }
            }
            if isCue(at, isHeadline, sentence), var new = read(at, sentence, found) {
                if isInserted(new, sentence) {
                    if found.last.map({ !$0.isTrailing && $0.content.contains(at) }) ?? false {
                        at += 1
                        continue
                    }
                    if let rest = new.rest {
                        new.content = rest
                        new.rest = nil
                        new.isTrailing = false
                    }
                }
                new.content = withoutTail(new, sentence)
                append(new, to: &found, sentence)
            }
            at += 1
        }
        return nominals.isEmpty ? found : merged(nominals, into: found)
    }

    /// Puts a new attribution behind the others, and ends the words of the one before where it begins.
    private func append(_ new: Attribution, to found: inout [Attribution], _ sentence: Range<Int>) {
        guard !new.content.isEmpty, wordCount(new.content) > 0 else { return }
        if let last = found.last {
            if new.content == last.content { return }
            let start = min(new.frame.lowerBound, new.content.lowerBound)
            if new.isTrailing, new.content.contains(last.frame.lowerBound),
                new.content.contains(last.content.lowerBound)
            {
                // "X said he would go, the Herald reported": what X said ends before the Herald
                let kept = stretch(last.content.lowerBound, min(last.content.upperBound, new.content.upperBound))
                guard wordCount(kept) > 0 else { return }
                found[found.count - 1].content = kept
            } else if let cue = last.cue, let verb = new.cue, !last.isTrailing, cue.lowerBound > new.frame.lowerBound,
                last.content.lowerBound < verb.lowerBound, last.frame.lowerBound >= new.frame.lowerBound,
                has(cue.lowerBound - 1, [.who, .which, .auxiliary, .adverb])
            {
                // "X, who called for Y, said": the first verb stands in a clause about the speaker of the second
                let end = new.speaker?.apposition?.upperBound ?? verb.lowerBound
                let kept = trimmed(stretch(last.content.lowerBound, min(last.content.upperBound, end)))
                guard wordCount(kept) > 0 else { return }
                found[found.count - 1].content = kept
            } else if last.content.upperBound > start {
                guard let border = border(before: start, after: last.content.lowerBound) else { return }
                let kept = stretch(last.content.lowerBound, border)
                guard wordCount(kept) >= 1 else { return }
                found[found.count - 1].content = kept
            }
        }
        found.append(new)
    }

    /// Where the clause before `start` ends, when `start` begins a clause of the same rank: a comma, a dash, a semicolon or
    /// a coordinator stands right before it.
    func border(before start: Int, after low: Int) -> Int? {
        var at = start
        while at > low,
            has(at - 1, [.coordinator, .adverb])
                || has(at - 1, .subordinator) && !has(at - 1, [.that, .which, .question])
        { at -= 1 }
        if at > low, isComma(at - 1) || isDash(at - 1) || marks[at - 1] == UInt8(ascii: ";") || isQuoted(at - 1) {
            return isQuoted(at - 1) ? at : at - 1
        }
        return at < start && has(at, .coordinator) ? at : nil
    }

    /// Reads the clause around the verb at `cue`.
    private func read(_ cue: Int, _ sentence: Range<Int>, _ found: [Attribution]) -> Attribution? {
        let low = found.last.map { $0.isTrailing ? $0.frame.upperBound : $0.frame.lowerBound } ?? sentence.lowerBound
        let kinds = kinds(cue)
        var from = min(low, cue)
        // "according to X, which said"
        if from + 1 < cue, isComma(from), has(from + 1, .which), let last = found.last?.speaker {
            from = last.whole.lowerBound
        }
        var speaker = subject(before: cue, from: from)
        if kinds.contains(.gerundForm) {
            let isProgressive = speaker.map { $0.isPassive } ?? false
            if !isProgressive { return absolute(cue, sentence) ?? dependent(cue, sentence, found) }
            speaker?.isPassive = false
        } else if cue > sentence.lowerBound + 1, isComma(cue - 2), matches(cue - 1, "then") {
            return dependent(cue, sentence, found)
        } else if speaker == nil, cue > sentence.lowerBound,
            has(previousWord(cue, sentence), .coordinator)
                || (has(cue - 1, .adverb) && cue > sentence.lowerBound + 1 && has(cue - 2, .coordinator))
                || (isTo(cue - 1) && cue > sentence.lowerBound + 4 && goesOnTo(cue - 1) && has(cue - 4, .coordinator))
        {
            let isBare = kinds.isDisjoint(with: [.pastForm, .presentForm, .gerundForm])
            if isBare, !isTo(cue - 1), let last = found.last?.speaker, !agrees(last, cue) { return nil }
            return dependent(cue, sentence, found)
        }
        if let new = blamed(cue, sentence) ?? agentLabel(cue, sentence) { return new }
        if let speaker, speaker.isNegated {
            return withheld(cue, speaker, sentence) ?? advisedAgainst(cue, speaker, sentence)
        }
        let before = speaker.map { $0.whole.lowerBound - 1 } ?? cue - 1
        if let speaker, speaker.isPassive { return passive(cue, speaker, sentence) }

        if kinds.contains(.inverts), speaker == nil || isComma(cue - 1), cue > sentence.lowerBound,
            isQuoted(cue - 1) || isComma(cue - 1) && invertsBare(cue, speaker) && !fills(speaker, low, cue),
            let after = subject(after: kinds.contains(.needsParticle) ? cue + 2 : cue + 1, to: sentence.upperBound)
        {
            if let new = inverted(cue, after, speaker, low, sentence) { return new }
        }
        guard let speaker, agrees(speaker, cue), canSpeak(speaker, cue) else { return nil }
        let end = cue + 2 < sentence.upperBound && goesOn(cue) ? cue + 2 : cue + 1
        var new = Attribution(content: cue..<cue, cue: cue..<end, speaker: speaker, act: words[cue].act)
        let follow = following(cue, speaker, sentence)
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
        let isAs = before >= low && (matches(before, "as") || matches(before, "As"))
        if before >= low, isComma(before) || isAs,
            kinds.contains(.takesBare) || isAs && !kinds.contains(.needsMarks) || endsWithVerdict(cue, sentence)
        {
            let leading =
                isAs && (before <= low + 1 || !isComma(before - 1))
                ? nil : leadingClause(isAs ? before - 1 : before, low)
            let lead = trimmed(stretch(low, before))
            let rest = follow == nil ? trailingClause(cue + 1, lead, sentence) : nil
            if let follow, let leading, isQuoted(follow.content.lowerBound) {
                // "If it rains, she said, “we …”"; "The port is old, she said, “and …”"
                new.content = has(leading.lowerBound, .subordinator) ? follow.content : leading
                new.rest = has(leading.lowerBound, .subordinator) ? nil : follow.content
                new.isTrailing = !has(leading.lowerBound, .subordinator)
                return new
            }
            if let leading {
                new.content = leading
                new.rest = rest
                new.isTrailing = true
                return new
            }
            if let rest {
                if !isAs, isInterrupted(lead, rest) {
                    new.content = lead
                    new.rest = rest
                    new.isTrailing = true
                } else {
                    new.content = rest
                }
                return new
            }
        }
        guard let follow else { return nil }
        new.content = follow.content
        return new
    }

    /// Whether a verb may stand before its subject without a quotation: "…, said Quist", but not "…, pledged support".
    private func invertsBare(_ cue: Int, _ speaker: Phrase?) -> Bool {
        matches(cue, "said") || matches(cue, "says")
            || speaker == nil && !has(cue, .takesInfinitive) && (!has(cue, .takesObject) || has(cue, .alsoNoun))
    }

    /// Whether what stands before a comma and its verb is a name with its clause or apposition, and so no statement.
    private func fills(_ speaker: Phrase?, _ low: Int, _ cue: Int) -> Bool {
        guard let speaker, let apposition = speaker.apposition, let first = apposition.first,
            apposition.upperBound == cue - 1, canSpeak(speaker, cue),
            trimmed(stretch(low, cue)).lowerBound == speaker.whole.lowerBound,
            has(speaker.tokens.lowerBound, .determiner) || isCapital(speaker.tokens.lowerBound)
        else { return false }
        if has(first, [.who, .which]) || matches(first, "whose") { return true }
        return !has(first, [.finite, .auxiliary, .pastForm])
            && !stretch(speaker.tokens.upperBound, first - 1).contains { isComma($0) }
    }

    private func previousWord(_ at: Int, _ sentence: Range<Int>) -> Int { max(at - 1, sentence.lowerBound) }

    /// "said X" after a quotation or a comma.
    private func inverted(_ cue: Int, _ after: Phrase, _ before: Phrase?, _ low: Int, _ sentence: Range<Int>)
        -> Attribution?
    {
        var new = Attribution(
            content: cue..<cue,
            cue: cue..<cue + 1,
            speaker: after,
            act: words[cue].act,
            isTrailing: true
        )
        if isQuoted(cue - 1) {
            guard let content = leading(cue - 1, low) else { return nil }
            new.content = content
            return new
        }
        guard words[cue].kinds.contains(.takesBare) else { return nil }
        // "X, the head of Y, said Z “was …”": the phrase after the cue is the subject of what is said.
        if before != nil, after.whole.upperBound < sentence.upperBound, isQuoted(after.whole.upperBound) { return nil }
        // "X, the head of Y, said he would": the phrase after the cue goes on as a clause of its own.
        let end = after.whole.upperBound
        if end < sentence.upperBound, isWord(end) || isJoint(end) && !isStop(end) {
            guard before == nil, has(end, [.preposition, .weekday, .last, .subordinator]), !isTo(end) else {
                return nil
            }
        }
        if let content = leadingClause(cue - 1, low) {
            new.content = content
            return new
        }
        guard end < sentence.upperBound, isComma(end), end + 2 < sentence.upperBound,
            before == nil || has(after.tokens.lowerBound, .determiner)
        else { return nil }
        new.content = trimmed(stretch(end + 1, sentence.upperBound))
        new.isTrailing = false
        return new
    }

    /// The words that end with the quotation around `last`: from the clause's start when it does not open the clause.
    private func leading(_ last: Int, _ low: Int) -> Range<Int>? {
        let marked = quoted[Int(stretchAt[last])]
        guard marked.tokens.upperBound == last + 1, marked.inner.count > 0 else { return nil }
        let inner = marked.inner.upperBound - 1
        let pause = isComma(inner) || isStop(inner) || isDash(inner) || wordCount(marked.inner) > 2
        guard pause else { return nil }
        let start = max(low, 0)
        guard start < marked.tokens.lowerBound else { return marked.tokens }
        let lead = trimmed(stretch(start, marked.tokens.lowerBound))
        guard wordCount(lead) > 0, !isStop(marked.tokens.lowerBound - 1), !isColon(marked.tokens.lowerBound - 1)
        else { return marked.tokens }
        return stretch(lead.lowerBound, marked.tokens.upperBound)
    }

    /// Whether a quotation that these words open with begins a sentence of its own.
    private func opensSentence(_ content: Range<Int>) -> Bool {
        guard let first = content.first, isQuoted(first) else { return true }
        let inner = quoted[Int(stretchAt[first])].inner
        return inner.first.map { isCapital($0) } ?? false
    }

    /// Whether the quotation around the token ends with a full stop, a question or an exclamation mark.
    private func endsSentence(_ at: Int) -> Bool {
        let inner = quoted[Int(stretchAt[at])].inner
        return inner.last.map { isStop($0) } ?? false
    }
}
