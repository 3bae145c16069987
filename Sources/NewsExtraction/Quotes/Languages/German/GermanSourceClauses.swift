internal import NewsModel
internal import NewsText

/// The words that name a source, their preposition and commas included, and who it is.
struct GermanSource {
    var frame: Range<Int>
    var cue: Range<Int>
    var speaker: Phrase
    /// Those of the clause's subject: "nach eigenen Angaben".
    var isOwn = false
}

/// What a German source is the source of: the clause behind it, or the one that it stands in.
extension TaggedText {
    /// "Nach Angaben der Behörde | sank das Schiff": the clause begins with its verb.
    func opening(_ source: GermanSource, _ high: Int) -> Attribution? {
        guard let verb = mainVerb(behind: source.frame.upperBound, high) else { return nil }
        var content = clause(verb, high)
        // "um 8:15 Uhr"
        if content.upperBound < high, isColon(content.upperBound) { content = restOfClause(verb, high, toComma: false) }
        guard wordCount(content) > 2 else { return nil }
        guard let speaker = source.isOwn ? germanSubject(behind: verb, high) : source.speaker,
            !source.isOwn || isActor(speaker)
        else { return nil }
        return Attribution(content: content, cue: source.cue, speaker: speaker)
    }

    /// The finite verb behind a source and what may say more of it: "vom Montag", ", die uns vorliegen,".
    private func mainVerb(behind start: Int, _ high: Int) -> Int? {
        var at = start
        while at < min(high, start + 30) {
            if isQuoted(at) {
                guard let name = nameInMarks(at) else { return nil }
                at = max(at + 1, name.upperBound)
                continue
            }
            if isColon(at) && at + 1 < high && text.flags[at + 1].contains(.spaceBefore) || isSemicolon(at) {
                return nil
            }
            if isComma(at), at > start || !isGermanVerb(at + 1 < high ? at + 1 : at) {
                guard let end = clauseEnd(at, high), isComma(end) else { return nil }
                at = end + 1
                continue
            }
            if at == start ? canBeGermanVerb(at) : isGermanVerb(at) { return at }
            at += 1
        }
        return nil
    }

    /// "Das Schiff sank | nach Angaben der Behörde | in der Nacht": both sides of the source.
    func inserted(_ source: GermanSource, _ sentence: Range<Int>) -> Attribution? {
        let start = source.frame.lowerBound
        let isParted = isComma(start) || isComma(start - 1)
        guard !opensBracket(start - 1), !isDash(start - 1), !isQuoted(start - 1),
            let (low, isDependent) = clauseStart(before: start, sentence.lowerBound, isWhole: isParted)
        else { return nil }
        let lead = trimmed(low..<start)
        let high = sentence.upperBound
        var end = source.frame.upperBound
        // "nach Ansicht des Gutachters, Jan Terhoff, gegen das Recht"
        if !isParted, !isDependent, end < high, isComma(end), let close = clauseEnd(end, high), isComma(close) {
            end = close + 1
        }
        let rest = restOfClause(end, high, toComma: isDependent)
        guard !lead.contains(where: { isQuoted($0) }), !rest.contains(where: { isQuoted($0) }) else { return nil }
        var new = Attribution(content: lead, cue: source.cue, speaker: source.speaker, isTrailing: true)
        if source.isOwn {
            guard !isDependent, let owner = subject(after: low, to: start), isActor(owner) else { return nil }
            new.speaker = owner
        }
        let isWhole = lead.contains { isGermanVerb($0) }
        if wordCount(rest) == 0 { return isWhole && wordCount(lead) > 2 ? new : nil }
        if wordCount(lead) < 2, !isWhole {
            guard wordCount(rest) > 1 else { return nil }
            new.content = rest
            new.isTrailing = false
            return new
        }
        guard wordCount(lead) + wordCount(rest) > 3 else { return nil }
        new.rest = rest
        return new
    }

    /// Where the clause begins that a source stands in, and whether it is a dependent one, whose verb comes last.
    ///
    /// Behind a comma of its own a source has all that stands before it. `nil` where marks stand in the clause.
    private func clauseStart(before source: Int, _ low: Int, isWhole: Bool) -> (start: Int, isDependent: Bool)? {
        var at = isComma(source) || isComma(source - 1) ? source - 2 : source - 1
        var hasVerb = false
        while at >= low {
            if isQuoted(at) { return nil }
            if closesBracket(at), let open = opening(before: at, low) {
                at = open - 1
                continue
            }
            if isSemicolon(at) || isColon(at) || opensBracket(at) || isDash(at) { return (at + 1, false) }
            if isComma(at), !isWhole {
                if isGermanVerb(at + 1) {
                    // "Der Damm, der alt ist, hält nach Angaben …"
                    hasVerb = true
                    at = (low..<at).last { isComma($0) } ?? low
                } else if hasVerb {
                    return (at + 1, false)
                } else if has(at + 1, [.determiner, .who, .subordinator, .preposition, .that, .question]) {
                    return (at + 1, true)
                }
            }
            hasVerb = hasVerb || isGermanVerb(at)
            at -= 1
        }
        return (low, false)
    }

    private func restOfClause(_ start: Int, _ high: Int, toComma: Bool) -> Range<Int> {
        let end = (start..<high).first {
            isSemicolon($0) || isColon($0) && $0 + 1 < high && text.flags[$0 + 1].contains(.spaceBefore)
                || toComma && isComma($0)
        }
        return trimmed(start..<(end ?? high))
    }
}
