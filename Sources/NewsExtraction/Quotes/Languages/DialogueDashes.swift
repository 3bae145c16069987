internal import NewsText

/// Adds the words of paragraphs that begin with a dash and have a verb of reporting behind a second one.
///
/// "— Мы не уйдем, — сказал капитан. — Здесь наш дом.": what stands before the second dash and after the third. A list
/// whose items begin with dashes has no such verb and stays as it is.
func withDialogue(
    _ quoted: [QuotedStretch],
    in text: TokenizedText,
    marks: [UInt8],
    words: [Word]
) -> [QuotedStretch] {
    var found = quoted
    for paragraph in text.paragraphs.indices.dropLast() {
        let low = Int(text.paragraphs[paragraph])
        let high = Int(text.paragraphs[paragraph + 1])
        guard low + 4 < high, marks[low] == 1, !quoted.contains(where: { $0.tokens.overlaps(low..<high) }) else {
            continue
        }
        // French goes on with a comma where others set a second dash.
        let dashes = (low + 2..<high).filter { at in
            marks[at] == 1
                || marks[at] == UInt8(ascii: ",") && at + 1 < high && !words[at + 1].kinds.isDisjoint(with: .cue)
        }
        guard let first = dashes.first else { continue }
        let isTold = (first + 1..<min(first + 5, high)).contains { !words[$0].kinds.isDisjoint(with: .cue) }
        guard isTold, !text.flags[min(first + 1, high - 1)].contains(.capital) else { continue }
        found.append(spoken(low + 1..<first, text))
        guard dashes.count > 1 else { continue }
        let rest = spoken(dashes[1] + 1..<high, text)
        if rest.inner.contains(where: { text.flags[$0].contains(.word) }) { found.append(rest) }
    }
    guard found.count > quoted.count else { return quoted }
    return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
}

/// The words without the comma before the dash and the stop after it.
private func spoken(_ range: Range<Int>, _ text: TokenizedText) -> QuotedStretch {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, !text.flags[low].contains(.word), text.bytes[Int(text.starts[low])] == UInt8(ascii: ".") {
        low += 1
    }
    while low < high, text.bytes[Int(text.starts[high - 1])] == UInt8(ascii: ",") { high -= 1 }
    return QuotedStretch(tokens: low..<high, inner: low..<high)
}
