internal import NewsModel
internal import NewsText

/// What stands beside a quotation without a verb: labels, signatures, colons; and what its words amount to.
extension Reading {
    /// Bytes of words inside and outside quotation marks.
    func letters(_ range: Range<Int>) -> (inside: Int, outside: Int) {
        var inside = 0
        var outside = 0
        for at in range where isWord(at) {
            let length = Int(text.ends[at] - text.starts[at])
            if isQuoted(at) { inside += length } else { outside += length }
        }
        return (inside, outside)
    }

    /// "“BERG: The plan": the name in capitals that a transcript sets before a speaker's turn.
    func turnLabel(of stretch: QuotedStretch) -> Range<Int>? {
        let inner = stretch.inner
        guard let colon = inner.prefix(5).first(where: { isColon($0) }), colon > inner.lowerBound,
            colon + 1 < inner.upperBound
        else { return nil }
        let label = inner.lowerBound..<colon
        return label.allSatisfy { text.flags[$0].contains(.allCapitals) || isJoint($0) } ? label : nil
    }

    /// "Ada Quist, Harbour Journal: “…”", "Ada Quist (Harbour Journal): “…”": a person's name that opens a line, with no
    /// more than names before the colon.
    func turn(before mark: Int, _ sentence: Range<Int>) -> Phrase? {
        let line = sentence.lowerBound
        var first = line
        while first < mark, has(first, .title) || isStop(first) && first > line, !isName(first) { first += 1 }
        guard mark > first + 1, mark - line < 14, isColon(mark - 1), isName(first),
            line == 0 || text.flags[line].contains(.lineBefore)
        else { return nil }
        let name = names[Int(nameAt[first])]
        let rest = stretch(name.tokens.upperBound, mark - 1)
        let isLabel = rest.allSatisfy {
            isCapital($0) || isComma($0) || isJoint($0) || marks[$0] == UInt8(ascii: "(")
                || marks[$0] == UInt8(ascii: ")")
        }
        guard name.type == .person, isLabel else { return nil }
        return Phrase(tokens: name.tokens, whole: line..<mark - 1)
    }

    /// "“…” — Ada Quist" up to the line's end.
    func signature(behind quotation: Int, _ sentence: Range<Int>) -> Range<Int>? {
        guard quotation + 1 < sentence.upperBound, sentence.upperBound - quotation <= 8, isDash(quotation),
            isName(quotation + 1),
            sentence.upperBound == text.count || text.flags[sentence.upperBound].contains(.lineBefore)
        else { return nil }
        let name = names[Int(nameAt[quotation + 1])]
        let rest = stretch(name.tokens.upperBound, sentence.upperBound)
        return name.type == .person && rest.allSatisfy({ isStop($0) || isComma($0) || isCapital($0) })
            ? name.tokens : nil
    }

    /// The name on a line that has no more than a dash and a name.
    func signature(_ sentence: Range<Int>) -> Range<Int>? {
        let first = sentence.lowerBound
        let isLine = sentence.upperBound == text.count || text.flags[sentence.upperBound].contains(.lineBefore)
        guard sentence.count >= 2, sentence.count <= 8, isLine,
            marks[first] == 1 || marks[first] == UInt8(ascii: "-"), isName(first + 1)
        else { return nil }
        let name = names[Int(nameAt[first + 1])].tokens
        let rest = stretch(name.upperBound, sentence.upperBound)
        return rest.allSatisfy { isStop($0) || isComma($0) || isCapital($0) } ? name : nil
    }

    /// "“(CROSSTALK)": a transcript's note that is nobody's words.
    func isStageDirection(_ stretch: QuotedStretch) -> Bool {
        guard let first = stretch.inner.first, marks[first] == UInt8(ascii: "(") || marks[first] == UInt8(ascii: "[")
        else { return false }
        return stretch.inner.allSatisfy { !isWord($0) || text.flags[$0].contains(.allCapitals) }
    }

    /// Whether a German sentence gives somebody's words in the subjunctive of reported speech.
    func isReported(_ sentence: Range<Int>) -> Bool {
        tongue == .german && sentence.contains { !isQuoted($0) && isSubjunctive($0) }
    }

    /// "X: “…”" in a headline.
    func colonSpeaker(before mark: Int, _ sentence: Range<Int>) -> Phrase? {
        guard mark > sentence.lowerBound + 1, isColon(mark - 1), mark - sentence.lowerBound < 12 else { return nil }
        guard let phrase = subject(before: mark - 1, from: sentence.lowerBound),
            phrase.tokens.lowerBound == sentence.lowerBound
        else { return nil }
        return isCapital(phrase.tokens.lowerBound) ? phrase : nil
    }

    /// Denial when the words, under a neutral cue, call a claim false.
    func polarity(of range: Range<Int>, act: Act) -> Polarity? {
        if act == .deny { return .denial }
        if act == .acknowledge { return .affirmation }
        guard act == .state else { return nil }
        for at in range where has(at, .falsehood) {
            var before = at - 1
            var isPredicate = false
            var isNegated = false
            while before >= range.lowerBound, at - before < 6,
                isWord(before) || isJoint(before) || isQuoted(before) && marks[before] != UInt8(ascii: ",")
            {
                if has(before, .be) || matches(before, "as") { isPredicate = true }
                if has(before, .negation) { isNegated = true }
                before -= 1
            }
            if isPredicate, !isNegated { return .denial }
        }
        return nil
    }
}
