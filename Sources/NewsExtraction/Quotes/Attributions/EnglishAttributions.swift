internal import NewsModel
internal import NewsText

/// What an English sentence reports, and who says it: word by word, each asked for the ways in which it can report.
extension TaggedText {
    /// Speech in one sentence, in the order of its cues.
    ///
    /// What nouns and adjectives report is put between what verbs report once all are found.
    func attributions(in sentence: Range<Int>, isHeadline: Bool) -> [Attribution] {
        var found: [Attribution] = []
        var nominals: [Attribution] = []
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            guard !isQuoted(at), isWord(at) else {
                at += 1
                continue
            }
            let kinds = kinds(at)
            if kinds.contains(.according) || matches(at, "per") && isPer(at, sentence)
                || matches(at, "in") && view(at, sentence) != nil
                || at == sentence.lowerBound && isAs(at) && reportedBy(at, sentence.upperBound) != nil,
                let new = according(at, sentence, found)
            {
                append(new, to: &found, sentence)
                at = new.frame.upperBound
                continue
            }
            let next = at + 1 < sentence.upperBound ? self.kinds(at + 1) : []
            if opensConstruction(at, kinds, next) { readConstructions(at, kinds, next, sentence, &found, &nominals) }
            if !kinds.isDisjoint(with: .cue), isCue(at, isHeadline, sentence),
                let new = reported(by: at, sentence, found)
            {
                append(new, to: &found, sentence)
            }
            at += 1
        }
        return nominals.isEmpty ? found : merged(nominals, into: found)
    }

    /// Whether a word, or the one behind it, is of a kind that one of the constructions begins with: most are not.
    @inline(__always)
    private func opensConstruction(_ at: Int, _ kinds: WordKinds, _ next: WordKinds) -> Bool {
        !kinds.isDisjoint(with: [.be, .forWord, .quoted, .isSpeechAct])
            || !next.isDisjoint(with: [.that, .preposition])
            || matches(at, "heard") || matches(at, "remains") || matches(at, "remained")
    }

    /// Asks a word for what it may report without being a verb of reporting: "heard that", "evidence that", "is adamant
    /// that", "reiterated its call for", "is appalled by", "was quoted as saying", "her claim that".
    private func readConstructions(
        _ at: Int,
        _ kinds: WordKinds,
        _ next: WordKinds,
        _ sentence: Range<Int>,
        _ found: inout [Attribution],
        _ nominals: inout [Attribution]
    ) {
        if matches(at, "heard"), let new = heard(at, sentence) { append(new, to: &found, sentence) }
        if next.contains(.that), let new = lightSpeech(at, sentence) {
            append(new, to: &found, sentence)
        }
        if kinds.contains(.be) || matches(at, "remains") || matches(at, "remained") {
            if let new = stance(at, sentence) {
                nominals.append(new)
            } else if let new = equated(at, sentence) {
                nominals.append(new)
            }
        }
        if kinds.contains(.forWord), let new = repeatedDemand(at, sentence) { append(new, to: &found, sentence) }
        if next.contains(.preposition), at > sentence.lowerBound, at + 2 < sentence.upperBound {
            if ends(at, with: "ed") {
                if let new = moved(at, sentence) { append(new, to: &found, sentence) }
            } else if let new = expressed(at, sentence) {
                append(new, to: &found, sentence)
            }
        }
        if found.isEmpty, next.contains(.preposition), let new = drawn(at, sentence) {
            append(new, to: &found, sentence)
        }
        if kinds.contains(.quoted), let new = quotedAs(at, sentence) { append(new, to: &found, sentence) }
        guard kinds.contains(.isSpeechAct) else { return }
        if let new = madeNoun(at, sentence) { append(new, to: &found, sentence) }
        if var new = possessedNoun(at, sentence) ?? confronted(at, sentence) {
            new.content = withoutTail(new, sentence)
            nominals.append(new)
        }
    }

    /// What the verb at `cue` reports, up to where the article's own words go on.
    @inline(__always)
    private func reported(by cue: Int, _ sentence: Range<Int>, _ found: [Attribution]) -> Attribution? {
        guard var new = read(cue, sentence, found) else { return nil }
        if isInserted(new, sentence) {
            // "Lind said the men who, she added, had left": the words are said already
            if let last = found.last, !last.isTrailing, last.content.contains(cue) { return nil }
            if let rest = new.rest {
                new.content = rest
                new.rest = nil
                new.isTrailing = false
            }
        }
        new.content = withinSubordinate(new, sentence)
        new.content = withoutTail(new, sentence)
        return new
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
                let kept = last.content.lowerBound..<min(last.content.upperBound, new.content.upperBound)
                guard wordCount(kept) > 0 else { return }
                found[found.count - 1].content = kept
            } else if let cue = last.cue, let verb = new.cue, !last.isTrailing, cue.lowerBound > new.frame.lowerBound,
                last.content.lowerBound < verb.lowerBound, last.frame.lowerBound >= new.frame.lowerBound,
                has(cue.lowerBound - 1, [.who, .which, .auxiliary, .adverb]) || last.speaker?.relative != nil
            {
                // "X, who called for Y, said", "X, who on Monday praised Y, said": the first verb stands in a clause about the speaker of the second
                let end = new.speaker?.apposition?.upperBound ?? verb.lowerBound
                let kept = trimmed(last.content.lowerBound..<min(last.content.upperBound, end))
                guard wordCount(kept) > 0 else { return }
                found[found.count - 1].content = kept
            } else if last.content.upperBound > start {
                guard let border = border(before: start, after: last.content.lowerBound) else { return }
                let kept = last.content.lowerBound..<border
                guard wordCount(kept) >= 1, !isAdverbial(kept) else { return }
                found[found.count - 1].content = kept
            }
        }
        found.append(new)
    }

    /// "said that | in May, | Berg had denied it": no more than a time or place, behind which what is said begins.
    private func isAdverbial(_ words: Range<Int>) -> Bool {
        guard let first = words.first, has(first, .preposition), !isName(first), !isQuoted(first), !isTo(first),
            words.count < 14, has(first - 1, .that), !opensAmount(first, words.upperBound)
        else { return false }
        return !words.contains {
            has($0, [.finite, .auxiliary, .cue]) && !has($0, .alsoNoun) && !isTo($0) && !isCapital($0) || isPastVerb($0)
        }
    }

    /// Where the clause before `start` ends, when `start` begins a clause of the same rank: a comma, a dash, a semicolon or
    /// a coordinator stands right before it.
    func border(before start: Int, after low: Int) -> Int? {
        var at = start
        while at > low,
            has(at - 1, [.coordinator, .adverb])
                || has(at - 1, .subordinator) && !has(at - 1, [.that, .which, .question])
        { at -= 1 }
        if at > low, isComma(at - 1) || isDash(at - 1) || isSemicolon(at - 1) || isQuoted(at - 1) {
            return isQuoted(at - 1) ? at : at - 1
        }
        return at < start && has(at, .coordinator) ? at : nil
    }

    /// Adds what nouns and adjectives report, where no verb reports it or the words around it.
    ///
    /// What a verb reports inside such words belongs to them.
    private func merged(_ nominals: [Attribution], into found: [Attribution]) -> [Attribution] {
        var all = found
        for var nominal in nominals {
            let start = min(nominal.frame.lowerBound, nominal.content.lowerBound)
            let isInside = all.contains { other in
                other.content.contains(start) || other.content.contains(nominal.content.lowerBound)
                    || other.rest?.contains(start) ?? false
            }
            let isEmpty = nominal.content.first.map { isTo($0) && nominal.content.count == 1 } ?? true
            guard !isInside, !isEmpty else { continue }
            if let next = all.first(where: { nominal.content.contains($0.frame.lowerBound) }),
                let border = border(before: next.frame.lowerBound, after: nominal.content.lowerBound)
            {
                nominal.content = nominal.content.lowerBound..<border
            }
            all.removeAll { nominal.content.contains($0.frame.lowerBound) || nominal.content.overlaps($0.content) }
            let place = all.firstIndex { $0.frame.lowerBound > start } ?? all.count
            all.insert(nominal, at: place)
        }
        return all
    }
}
