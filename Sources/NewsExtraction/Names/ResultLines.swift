internal import NewsModel
internal import NewsText

/// Makes the names in lines of results those of teams: "Sampleton 2 Northport 0", "Sampleton 20 11 1 8 27", "NORTHPORT AT
/// SAMPLETON".
///
/// A line counts when it holds nothing but capitalised words and figures; countries stay places, full names of persons
/// persons. Source: CoNLL-2003's rule that a place which plays is an organisation.
///
/// - Complexity: O(n).
func settleResults(_ candidates: inout [Candidate], in text: AnnotatedText) {
    var teams: [Range<Int>] = []
    var start = 0
    var line = 0
    var lastResult = -2
    while start < text.count {
        var end = start + 1
        while end < text.count, !text.text.flags[end].contains(.lineBefore) { end += 1 }
        let found = end - start <= 24 ? resultLine(start..<end, text, isBesideResult: lastResult == line - 1) : []
        if !found.isEmpty {
            teams += found
            lastResult = line
        }
        start = end
        line += 1
    }
    guard !teams.isEmpty else { return }
    var place = 0
    var kept: [Candidate] = []
    kept.reserveCapacity(candidates.count)
    for candidate in candidates {
        while place < teams.count, teams[place].upperBound <= candidate.tokens.lowerBound { place += 1 }
        guard place < teams.count, teams[place].overlaps(candidate.tokens) else {
            kept.append(candidate)
            continue
        }
        if staysAsItIs(candidate, text) {
            teams.remove(at: place)
            kept.append(candidate)
        }
    }
    kept += teams.map { Candidate(tokens: $0, type: .organization, strength: 3) }
    candidates = kept
}

private func staysAsItIs(_ candidate: Candidate, _ text: AnnotatedText) -> Bool {
    let first = candidate.tokens.lowerBound
    let phrase = text.phrase(at: first)
    if (phrase?.classes ?? text.classes[first]).contains(.country), candidate.type == .place { return true }
    return candidate.type == .person && candidate.tokens.count > 1
        && !text.classes[first].isDisjoint(with: .firstName)
}

/// The teams in a line, from its first to its last; none where it is no line of results.
private func resultLine(_ line: Range<Int>, _ text: AnnotatedText, isBesideResult: Bool) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var figures = 0
    var index = line.lowerBound
    var hasAt = false
    while index < line.upperBound {
        if text.text.flags[index].contains(.number) {
            guard !names.isEmpty else { return [] }
            figures += 1
            index += 1
        } else if text.isWord(index) {
            if !names.isEmpty, text.spells(index, "AT") {
                guard names.count == 1, !hasAt, figures == 0 else { return [] }
                hasAt = true
                index += 1
                continue
            }
            guard text.isCapital(index), text.classes[index].isDisjoint(with: [.month, .weekday]) else { return [] }
            var end = index + 1
            while end < line.upperBound,
                text.isCapital(end) && !text.text.flags[end].contains(.number)
                    || isJoint(end, text), !text.spells(end, "AT")
            { end += 1 }
            while end > index + 1, !text.isWord(end - 1) { end -= 1 }
            guard end - index <= 5 else { return [] }
            names.append(index..<end)
            index = end
        } else if text.mark(index) == UInt8(ascii: "("), index + 2 < line.upperBound, figures > 0,
            text.mark(index + 2) == UInt8(ascii: ")")
        {
            // "(OT)" behind a score
            index += 3
        } else if figures > 0, text.mark(index) != UInt8(ascii: "("), text.mark(index) != UInt8(ascii: ":"),
            text.mark(index) != UInt8(ascii: "%"), text.mark(index) != UInt8(ascii: "$"),
            text.mark(index) != UInt8(ascii: ",")
        {
            index += 1
        } else {
            return []
        }
    }
    if hasAt { return figures == 0 && names.count == 2 ? names : [] }
    let isTable = names.count == 1 && figures >= 3
    let isScore = names.count == 2 && (2...3).contains(figures)
    return isTable || isScore || (names.count == 1 && figures == 1 && isBesideResult) ? names : []
}

/// A hyphen, an apostrophe or the full stop of an abbreviation inside a name.
private func isJoint(_ index: Int, _ text: AnnotatedText) -> Bool {
    let mark = text.mark(index)
    return !text.hasSpace(before: index)
        && (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "'") || mark == UInt8(ascii: "."))
}
