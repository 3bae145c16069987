internal import NewsModel
internal import NewsText

/// Speech in the short forms of headlines: "No early vote: minister", "Lomna shuts valve, denies leak".
extension TaggedText {
    /// Speech that a headline gives without a clause of its own for the speaker.
    ///
    /// "No early vote: minister", "Minister: no early vote", "Lomna shuts valve, denies leak", "‘I saw nothing’: Ada Quist".
    /// A label before a colon is a speaker only when it names a person, a body or an office, and words with a verb follow.
    ///
    /// - Complexity: O(n) in the headline.
    func headlineSpeech(_ headline: Range<Int>, _ found: [Attribution]) -> [Attribution] {
        guard headline.count < 60, !tongue.isUnspaced else { return found }
        let headline = withoutPublisher(withoutLabel(headline))
        let border = border(in: headline)
        if let border, let new = beside(border, headline) {
            let isKnown = found.contains { $0.cue != nil && $0.content == new.content }
            return isKnown ? found : [new]
        }
        if let border, isColon(border), let new = quotation(behind: border, headline, found) { return [new] }
        guard tongue == .english else { return found }
        var clipped = found.filter { !isSpokenByThing($0) }
        for index in clipped.indices where clipped[index].content.overlaps(headline) {
            clipped[index].content = clipped[index].content.clamped(to: headline)
        }
        if clipped.isEmpty,
            let new = closing(headline) ?? closingInverted(headline) ?? seen(headline) ?? verbless(headline)
                ?? pledged(headline)
        {
            return [new]
        }
        return withSecondVerbs(clipped, headline)
    }

    /// "Lomna beats Torsby, claims cup": what stands behind a headline's verb without an article is its object.
    private func isSpokenByThing(_ attribution: Attribution) -> Bool {
        guard attribution.isTrailing, let cue = attribution.cue, let speaker = attribution.speaker,
            speaker.tokens.lowerBound >= cue.upperBound, let last = speaker.tokens.last
        else { return false }
        // "Quist tours plant, says no date set"
        if has(speaker.tokens.lowerBound, .negation) { return true }
        return !speaker.tokens.contains {
            isName($0) || isCapital($0) || has($0, [.determiner, .possessive, .pronoun])
        }
            && !isVoiceNoun(last) && !has(last, [.person, .body, .document, .speechNoun, .audience])
            && !ends(last, with: "s")
    }

    /// The one colon with a space behind it, else the last dash with spaces around it; outside quotation marks.
    private func border(in headline: Range<Int>) -> Int? {
        let inner = headline.lowerBound + 1..<headline.upperBound - 1
        let colons = inner.filter { isColon($0) && !isQuoted($0) && text.flags[$0 + 1].contains(.spaceBefore) }
        if let colon = colons.first { return colons.count == 1 ? colon : nil }
        return inner.last { isDash($0) && !isQuoted($0) && text.flags[$0 + 1].contains(.spaceBefore) }
    }

    /// The words on one side of a border whose other side is a speaker.
    private func beside(_ border: Int, _ headline: Range<Int>) -> Attribution? {
        let left = headline.lowerBound..<border
        let right = border + 1..<headline.upperBound
        if isQuoted(left.lowerBound) {
            let marked = quotation(at: left.lowerBound)
            guard marked.tokens == left, wordCount(marked.inner) > 2,
                !isTitleCase(marked.inner) || hasMainVerb(marked.inner),
                let name = leadingVoice(right)
            else { return nil }
            return attribution(marked.tokens, name, isTrailing: true)
        }
        guard !left.contains(where: { isQuoted($0) }) else { return nil }
        if isDash(border), let first = right.first, isQuoted(first), let voice = voice(left) {
            let marked = quotation(at: first).tokens
            if marked == right { return attribution(marked, voice.phrase) }
        }
        if isColon(border), !isQuoted(right.lowerBound), let voice = voice(left), saysSomething(right, voice) {
            return attribution(trimmed(right), voice.phrase)
        }
        guard wordCount(left) > 2 || isColon(border) && isState(left), !isQuestion(left), let voice = voice(right),
            isSaid(left, by: voice.kind, isColon(border))
        else { return nil }
        return attribution(trimmed(left), voice.phrase, isTrailing: true)
    }

    /// "X: “…”" in a headline.
    func colonSpeaker(before mark: Int, _ sentence: Range<Int>) -> Phrase? {
        guard mark > sentence.lowerBound + 1, isColon(mark - 1), mark - sentence.lowerBound < 12 else { return nil }
        guard let phrase = subject(before: mark - 1, from: sentence.lowerBound),
            phrase.tokens.lowerBound == sentence.lowerBound
        else { return nil }
        return isCapital(phrase.tokens.lowerBound) ? phrase : nil
    }

    /// "Quist defends the ferry: ‘…’": whom the words before the colon are about.
    private func quotation(behind colon: Int, _ headline: Range<Int>, _ found: [Attribution]) -> Attribution? {
        guard colon + 1 < headline.upperBound, isQuoted(colon + 1) else { return nil }
        let marked = quotation(at: colon + 1)
        guard marked.tokens.lowerBound == colon + 1, wordCount(marked.inner) > 1,
            !found.contains(where: { $0.content.lowerBound > colon || $0.content.upperBound <= colon }),
            isCapital(headline.lowerBound),
            let end = headlineSubject(headline.lowerBound, colon) ?? namedBeforeComma(headline.lowerBound)
        else { return nil }
        let subject = headline.lowerBound..<end
        let isVoice =
            voice(subject) != nil || isName(subject.lowerBound)
            || subject.count == 1 && !has(subject.lowerBound, .determiner)
        return isVoice ? attribution(marked.tokens, Phrase(tokens: subject, whole: subject)) : nil
    }

    /// "Ada Quist, mayor: “…”": where the name ends.
    private func namedBeforeComma(_ start: Int) -> Int? {
        guard isName(start) else { return nil }
        let name = name(at: start)
        let end = name.tokens.upperBound
        return name.type == .person && end < text.count && isComma(end) ? end : nil
    }

    /// "Lomna shuts valve, denies leak": verbs without a subject of their own go with the headline's.
    private func withSecondVerbs(_ found: [Attribution], _ headline: Range<Int>) -> [Attribution] {
        var all = found
        for cue in headline.lowerBound + 3..<headline.upperBound - 1 {
            guard isComma(cue - 1) || has(cue - 1, .coordinator) || isComma(cue - 2) && isAdverb(cue - 1),
                !isQuoted(cue),
                has(cue, [.presentForm, .baseForm]), !has(cue, .gerundForm), isCue(cue, true, headline),
                all.allSatisfy({ $0.content.upperBound < cue && $0.frame.upperBound < cue }),
                let end = headlineSubject(headline.lowerBound, cue - 1, isPlural: !has(cue, .presentForm)),
                let follow = following(cue, nil, headline) ?? verbless(behind: cue, headline),
                wordCount(follow.content) > 1 || words[cue].act != .state
            else { continue }
            let subject = headline.lowerBound..<end
            var new = attribution(follow.content, Phrase(tokens: subject, whole: subject))
            new.cue = cue..<cue + 1
            new.act = follow.act ?? words[cue].act
            new.isDependent = true
            all.append(new)
        }
        return all
    }

    func attribution(_ content: Range<Int>, _ speaker: Phrase, isTrailing: Bool = false) -> Attribution {
        Attribution(content: content, cue: nil, speaker: speaker, isTrailing: isTrailing)
    }

    /// Whether words behind a speaker's colon are a statement.
    private func saysSomething(_ words: Range<Int>, _ voice: HeadlineVoice) -> Bool {
        guard !isQuestion(words) else { return false }
        // "Minister: prisons full"
        if voice.kind == .office || voice.kind == .person, isState(words) { return true }
        guard wordCount(words) > 2 else { return false }
        // "UN: valley ‘cut off’, no convoy before spring"
        if voice.kind == .office, words.contains(where: { isQuoted($0) }) { return true }
        // "Torsby Town: Lind is injured" has the same form.
        if voice.kind == .other { return words.contains { isFirstPerson($0) || isQuoted($0) } }
        if voice.kind == .document || hasMainVerb(words) || has(words.lowerBound, .negation) { return true }
        return voice.kind == .office && (text.flags[words.lowerBound].contains(.number) || hasInfinitive(words))
    }

    /// Whether words before a border can be those of the speaker behind it.
    private func isSaid(_ words: Range<Int>, by kind: HeadlineVoice.Kind, _ isColon: Bool) -> Bool {
        switch kind {
        case .office, .document: true
        case .person:
            has(words.lowerBound, .negation) || hasMainVerb(words) || hasInfinitive(words)
                || isColon && (hasVerb(words) || isState(words))
        // Behind a dash it is who published it.
        case .other: isColon && hasMainVerb(words)
        }
    }

    func isQuestion(_ words: Range<Int>) -> Bool {
        guard let first = words.first, let last = words.last else { return true }
        return has(first, .question) || matches(first, "which") || marks[last] == UInt8(ascii: "?")
    }

    /// "prisons full", "mutiny over": a headline's clause without "is".
    private func isState(_ words: Range<Int>) -> Bool {
        wordCount(words) > 1 && words.last.map { TaggedText.states.contains(text.hashes[$0]) } ?? false
    }

    /// "Lomna to close the ferry".
    private func hasInfinitive(_ words: Range<Int>) -> Bool {
        (words.lowerBound + 1..<words.upperBound - 1).contains { at in
            isTo(at) && text.flags[at + 1].contains(.lowercase) && !has(at + 1, [.determiner, .possessive, .pronoun])
        }
    }

    /// A verb that is finite beyond doubt and not in a relative clause, or "we" and "I".
    func hasMainVerb(_ range: Range<Int>) -> Bool {
        for at in range {
            if at > range.lowerBound, has(at, [.who, .which]) { return false }
            guard isWord(at) else { continue }
            if has(at, [.finite, .modal]), !isTo(at), !has(at, .preposition), at > range.lowerBound { return true }
            if isFirstPerson(at) { return true }
            if at - 2 >= range.lowerBound, isApostrophe(at - 1), !isCapital(at),
                !matches(at, "s") || has(at - 2, .pronoun)
            {
                return true
            }
        }
        return false
    }

    /// "I", "we", "our" and the like in English and German.
    func isFirstPerson(_ at: Int) -> Bool { TaggedText.firstPerson.contains(text.hashes[at]) }

    /// What a headline says of a subject without "is".
    private static let states = HashSet(
        words: """
            full safe ready open closed shut due over likely unlikely possible impossible wrong true false guilty innocent \
            lawful unlawful legal illegal late near secure alive incomplete insufficient inadequate unacceptable \
            unjustified unconstitutional premature unfounded baseless unsafe
            """
    )
    private static let firstPerson = HashSet(words: "i we us our my me ich wir uns unser unsere nous je notre")
}
