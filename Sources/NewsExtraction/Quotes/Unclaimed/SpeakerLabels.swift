internal import NewsModel
internal import NewsText

/// Names that stand beside a quotation without a verb: "Ada Quist: “…”", "“…” — Ada Quist", "“QUIST: …”".
extension TaggedText {
    /// "“BERG: The plan": the name in capitals that a transcript sets before a speaker's turn.
    func turnLabel(of quotation: Quotation) -> Range<Int>? {
        let inner = quotation.inner
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
        if let person = titled(line, mark) { first = person }
        guard mark > first + 1, mark - line < 20, isColon(mark - 1), isName(first),
            line == 0 || text.flags[line].contains(.lineBefore)
        else { return nil }
        let name = name(at: first)
        let rest = name.tokens.upperBound..<mark - 1
        let isBracketed = rest.first.map(opensBracket) ?? false && rest.last.map(closesBracket) ?? false
        let isLabel = isBracketed || rest.allSatisfy { isCapital($0) || isComma($0) || isJoint($0) }
        guard name.type == .person, isLabel else { return nil }
        return Phrase(tokens: name.tokens, whole: line..<mark - 1)
    }

    /// "United captain | Ada Quist", "The Harbour Board's Ada Quist": where the name of a person begins behind no more
    /// than whose or what she is.
    private func titled(_ start: Int, _ high: Int) -> Int? {
        let person = (start..<min(high, start + 8)).first { typeOfName($0) == .person }
        guard let person, person > start, name(at: person).tokens.lowerBound == person,
            has(person - 1, .person) || person - 1 > start && matches(person - 1, "s") && isApostrophe(person - 2),
            (start..<person).allSatisfy({
                isCapital($0) || isJoint($0) || has($0, [.person, .title, .body]) || matches($0, "s")
            })
        else { return nil }
        return person
    }

    /// "“…” – United captain Ada Quist after the match.": a dash, who it is, and on what occasion.
    func attributed(behind quotation: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let high = sentence.upperBound
        // "“The House of the Dead” – Ada Quist (Harbour Press, 2019)": a title
        let isSpeech = self.quotation(at: quotation - 1).inner.contains {
            has($0, [.finite, .auxiliary, .modal, .pronoun]) && !isCapital($0)
        }
        guard quotation + 2 < high, high - quotation <= 24, isDash(quotation), isSpeech,
            !(quotation..<high).contains(where: {
                text.flags[$0].contains(.number) && text.ends[$0] - text.starts[$0] == 4
            })
        else { return nil }
        let first = quotation + 1
        guard let person = typeOfName(first) == .person ? first : titled(first, high) else { return nil }
        let name = name(at: person).tokens
        let rest = name.upperBound..<high
        let next = rest.first ?? high
        guard next >= high || isStop(next) || isComma(next) || opensBracket(next) || has(next, .preposition),
            opensBracket(next) && rest.contains(where: closesBracket)
                || !rest.contains(where: {
                    has($0, [.finite, .auxiliary, .cue]) && !has($0, [.person, .preposition]) || isDash($0)
                        || isQuoted($0)
                })
        else { return nil }
        return name
    }

    /// "“…” — Ada Quist" up to the line's end.
    func signature(behind quotation: Int, _ sentence: Range<Int>) -> Range<Int>? {
        guard quotation + 1 < sentence.upperBound, sentence.upperBound - quotation <= 8, isDash(quotation),
            isName(quotation + 1),
            sentence.upperBound == text.count || text.flags[sentence.upperBound].contains(.lineBefore)
        else { return nil }
        let name = name(at: quotation + 1)
        let rest = name.tokens.upperBound..<sentence.upperBound
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
        let name = name(at: first + 1).tokens
        let rest = name.upperBound..<sentence.upperBound
        return rest.allSatisfy { isStop($0) || isComma($0) || isCapital($0) } ? name : nil
    }

    /// "“(CROSSTALK)": a transcript's note that is nobody's words.
    func isStageDirection(_ quotation: Quotation) -> Bool {
        guard let first = quotation.inner.first, opensBracket(first) || marks[first] == UInt8(ascii: "[")
        else { return false }
        return quotation.inner.allSatisfy { !isWord($0) || text.flags[$0].contains(.allCapitals) }
    }
}
