internal import NewsText

/// Adds the words of lines that begin with a dash and have a verb of reporting behind a second one.
///
/// "— Мы не уйдем, — сказал капитан. — Здесь наш дом.": what stands before the second dash and after the third. A list
/// whose items begin with dashes has no such verb and stays as it is. Russian sets hyphens for the dashes, too.
func withDialogue(
    _ quoted: [Quotation],
    in text: TokenizedText,
    marks: [UInt8],
    words: [Word]
) -> [Quotation] {
    var found = quoted
    var next = 0
    for low in 0..<text.count where low == 0 || text.flags[low].contains(.lineBefore) {
        guard marks[low] == 1 || marks[low] == UInt8(ascii: "-") else { continue }
        var high = low + 1
        while high < text.count, !text.flags[high].contains(.lineBefore) { high += 1 }
        while next < quoted.count, quoted[next].tokens.upperBound <= low { next += 1 }
        guard low + 4 < high, next == quoted.count || quoted[next].tokens.lowerBound >= high else { continue }
        speech(in: low..<high, text, marks, words, &found)
    }
    guard found.count > quoted.count else { return quoted }
    return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
}

/// The speech of one line that begins with a dash.
private func speech(
    in line: Range<Int>,
    _ text: TokenizedText,
    _ marks: [UInt8],
    _ words: [Word],
    _ found: inout [Quotation]
) {
    let high = line.upperBound
    let mark = marks[line.lowerBound]
    // French goes on with a comma where others set a second dash.
    let dashes = (line.lowerBound + 2..<high).filter { at in
        marks[at] == mark && (mark == 1 || text.flags[at].contains(.spaceBefore))
            || marks[at] == UInt8(ascii: ",") && at + 1 < high && marks[at + 1] != mark
                && reportingVerb(from: at + 1, high, text, words) != nil
    }
    guard let first = dashes.first else { return }
    let isTold = (first + 1..<min(first + 5, high)).contains { !words[$0].kinds.isDisjoint(with: .cue) }
    guard isTold, !text.flags[min(first + 1, high - 1)].contains(.capital) else { return }
    found.append(spoken(line.lowerBound + 1..<first, text))
    var start = dashes.count > 1 ? dashes[1] + 1 : high
    if dashes.count == 1, marks[first] == UInt8(ascii: ",") {
        // "– Et on n'est pas les seuls, renchérit sa voisine. Regardez !": what stands behind the first stop.
        let stop = (first + 1..<high).first { isEnd($0, text, marks) }
        start = stop.map { $0 + 1 } ?? high
    }
    guard start < high else { return }
    let rest = spoken(start..<high, text)
    if rest.inner.contains(where: { text.flags[$0].contains(.word) }) { found.append(rest) }
}

private func isEnd(_ at: Int, _ text: TokenizedText, _ marks: [UInt8]) -> Bool {
    marks[at] == UInt8(ascii: ".") && at + 1 < text.count && text.flags[at + 1].contains(.spaceBefore)
        && text.ends[at - 1] - text.starts[at - 1] > 2
}

/// The words without the comma before the dash and the stop after it.
private func spoken(_ range: Range<Int>, _ text: TokenizedText) -> Quotation {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, !text.flags[low].contains(.word), text.bytes[Int(text.starts[low])] == UInt8(ascii: ".") {
        low += 1
    }
    while low < high, text.bytes[Int(text.starts[high - 1])] == UInt8(ascii: ",") { high -= 1 }
    return Quotation(tokens: low..<high, inner: low..<high)
}
