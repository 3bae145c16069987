internal import NewsModel
internal import NewsText

/// A verb and its subject behind what is said, without quotation marks: "Das Dach sei dicht, | sagte Wolter am Montag".
extension TaggedText {
    /// The tags of a German sentence: "…, sagte X", "…, teilte X mit", "…, so X", "…, hieß es aus dem Ministerium".
    func germanTags(in sentence: Range<Int>) -> [Attribution] {
        var found: [Attribution] = []
        for at in sentence.lowerBound + 2..<sentence.upperBound - 2
        where isComma(at) && !isQuoted(at) && !isQuoted(at + 1) && !isCapital(at + 1) {
            guard matches(at + 1, "so") || has(at + 1, .cue),
                let new = germanTag(behind: at, sentence.clamped(to: (found.last?.frame.upperBound ?? 0)..<text.count))
            else { continue }
            found.append(new)
        }
        return found
    }

    /// "Das berichtet der Sender", "Dies teilte die Feuerwehr mit": the verb behind a pronoun for the sentence before.
    func germanAttestation(of silent: Range<Int>, in sentence: Range<Int>) -> Attribution? {
        let first = sentence.lowerBound
        let cue = first + 1
        let high = sentence.upperBound
        guard cue + 1 < high, matches(first, "das") || matches(first, "dies"), has(cue, .cue), !isCapital(cue),
            has(cue, .takesThat), words[cue].act == .state, hasParticle(cue),
            !has(cue, .needsParticle) || !starts(cue, with: "w") && !starts(cue, with: "le"),
            !sentence.contains(where: { isQuoted($0) || isColon($0) || has($0, [.negation, .that]) }),
            let speaker = germanSubject(behind: cue, high), isTeller(speaker), !isSubjunctive(cue)
        else { return nil }
        let content = trimmed(silent)
        guard wordCount(content) > 2, let end = silent.last, marks[end] != UInt8(ascii: "?") else {
            return nil
        }
        return Attribution(content: content, cue: cue..<cue + 1, speaker: speaker, isTrailing: true)
    }

    private func germanTag(behind comma: Int, _ sentence: Range<Int>) -> Attribution? {
        let cue = comma + 1
        let high = sentence.upperBound
        guard let speaker = subject(ofTag: cue, high) else { return nil }
        let lead = restOfTag(comma, sentence)
        let end = max(speaker.phrase?.tokens.upperBound ?? cue + 1, speaker.end)
        guard let behind = wordsBehindTag(end, high), !lead.contains(where: { isQuoted($0) }) else { return nil }
        var new = Attribution(
            content: lead,
            cue: cue..<cue + 1,
            speaker: speaker.phrase,
            act: words[cue].act,
            isTrailing: true
        )
        if isStatement(lead), !isCutShort(lead) { return wordCount(lead) > 2 ? new : nil }
        // "Der Hafen, sagte Wolter, werde geschlossen"
        guard behind + 1 < high, isComma(behind),
            isGermanVerb(behind + 1) || isSubjunctive(behind + 1) || isCutShort(lead), wordCount(lead) > 0,
            !has(lead.lowerBound, .subordinator)
        else { return nil }
        let rest = trimmed(behind + 1..<high)
        guard wordCount(rest) > 1, !rest.contains(where: { isQuoted($0) }) else { return nil }
        new.rest = rest
        return new
    }

    /// Who speaks in a tag and where the words end that say so; no phrase for "hieß es" alone.
    private func subject(ofTag cue: Int, _ high: Int) -> (phrase: Phrase?, end: Int)? {
        if matches(cue, "so") {
            // "so schätzen die Forscher", and not "so auch die Nachbarn", "so werden die Ausgaben …"
            if cue + 1 < high, has(cue + 1, .cue), !isCapital(cue + 1) { return subject(ofTag: cue + 1, high) }
            guard cue + 1 < high, !has(cue + 1, .adverb), !isGermanVerb(cue + 1),
                let speaker = subjectBehind(cue + 1, high), isTeller(speaker),
                !isGermanVerb(min(speaker.tokens.upperBound, text.count - 1))
            else { return nil }
            return (speaker, speaker.tokens.upperBound)
        }
        guard has(cue, .inverts), !has(cue, .needsMarks), hasParticle(cue), cue + 1 < high else { return nil }
        if matches(cue + 1, "es") {
            guard starts(cue, with: "hei") || starts(cue, with: "hie") else { return nil }
            let place = (cue + 2..<min(high, cue + 4)).first { has($0, .preposition) }
            return (place.flatMap { subject(after: $0 + 1, to: high) }, cue + 2)
        }
        guard let speaker = germanSubject(behind: cue, high), isTeller(speaker),
            speaker.tokens.lowerBound - cue < 8
        else { return nil }
        return (speaker, speaker.tokens.upperBound)
    }

    /// The words before a tag, from the sentence's start or the last semicolon or colon.
    private func restOfTag(_ comma: Int, _ sentence: Range<Int>) -> Range<Int> {
        var low = sentence.lowerBound
        if let mark = (low..<comma).last(where: {
            isSemicolon($0) || isColon($0) && text.flags[$0 + 1].contains(.spaceBefore)
        }) {
            low = mark + 1
        }
        return trimmed(low..<comma)
    }

    /// The comma or the end of the sentence behind a tag; `nil` where the verb has an object or a clause there.
    private func wordsBehindTag(_ start: Int, _ high: Int) -> Int? {
        var at = start
        while at < high {
            if isQuoted(at) || isColon(at) { return nil }
            if isComma(at), at + 1 < high {
                guard !has(at + 1, [.that, .question]) else { return nil }
                return at
            }
            // "sagte Wolter | die Reise ab", "nicht", "und fuhr ab"
            if at == start || !isWord(at - 1) || has(at - 1, [.weekday, .adverb]) {
                if has(at, .determiner), !has(at, .oblique), !matches(at, "der"), !isName(at) { return nil }
                if matches(at, "den"), !ends(min(at + 1, high - 1), with: "n") { return nil }
            }
            if has(at, .negation) { return nil }
            at += 1
        }
        return high
    }

    /// Whether words are a sentence of their own, and no clause or noun phrase that the verb behind the comma goes on from.
    private func isStatement(_ lead: Range<Int>) -> Bool {
        guard let first = lead.first, !opensDependentClause(first) else { return false }
        let end = lead.first { isComma($0) } ?? lead.upperBound
        if isGermanVerb(first), !isCapital(first) || has(first, [.finite, .auxiliary]) { return false }
        if has(first, [.that, .question]) { return true }
        if (first + 1..<end).contains(where: { isGermanVerb($0) }) { return true }
        // "Die Brücke, die alt ist, werde gesperrt": the verb stands behind the clause.
        return (end..<lead.upperBound - 1).contains {
            isComma($0) && (isGermanVerb($0 + 1) || isSubjunctive($0 + 1)) && !isCapital($0 + 1)
        }
    }

    /// "Der Präsident sei, so Wolter, schuld daran": the verb is the last word before the tag and the only one.
    private func isCutShort(_ lead: Range<Int>) -> Bool {
        var end = lead.upperBound
        // "Man habe sich, so die Sprecherin, auf die Zahlen verlassen"
        while end > lead.lowerBound, isWord(end - 1), has(end - 1, [.adverb, .oblique]), !has(end - 1, .determiner) {
            end -= 1
        }
        let words = lead.lowerBound..<end
        guard let first = words.first, let last = words.last, words.count > 1, !has(first, [.that, .question]),
            has(last, [.finite, .auxiliary]) || isSubjunctive(last)
        else { return false }
        return !isCapital(last) && !words.dropLast().contains { isComma($0) || isGermanVerb($0) }
    }

    /// "Als der Brief kam, sagte …", "Um Zeit zu sparen, schlug …": a clause that only leads to the verb.
    private func opensDependentClause(_ at: Int) -> Bool {
        guard !isName(at) else { return false }
        if has(at, .subordinator), !has(at, .that) { return true }
        return germanConjunctions.contains(text.hashes[at])
    }

    /// Whether a phrase beside a verb of reporting names somebody: an actor, a pronoun, or a noun without an article.
    func isTeller(_ speaker: Phrase) -> Bool {
        if isActor(speaker) { return true }
        guard canTell(speaker), let first = speaker.tokens.first else { return false }
        return has(first, .human) || (isName(first) || isCapital(first)) && !has(first, .determiner)
            || germanBodies(speaker)
    }

    /// "die USA", "die Stadt Lomna": a place that speaks.
    private func germanBodies(_ speaker: Phrase) -> Bool {
        speaker.tokens.contains { isName($0) && [.place, .organization].contains(name(at: $0).type) }
    }
}

/// Words that open a clause before the main verb, beyond the subordinators of the table.
private let germanConjunctions = HashSet(
    words: """
        da seit seitdem sobald solange falls sofern um ohne anstatt statt während indem nachdem bevor ehe weil \
        wenn als \
        obwohl obgleich wie wo wer was wann warum weshalb welche welcher welches je soweit
        """
)
