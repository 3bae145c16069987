internal import NewsModel
internal import NewsText

/// The agencies that a text credits in its last words: "(Sample Wire)" of a known agency, "— AFP", "Source: Reuters/dpa",
/// "This report by Sample Wire was first published …".
///
/// - Returns: their tokens, without what stands around them; `nil` where the text ends otherwise.
/// - Complexity: O(1).
func findCredit(in text: AnnotatedText) -> Range<Int>? {
    closingCredit(text) ?? reportCredit(text)
}

/// The agency of a last sentence of the form "This report by Sample Wire was first published …", without its article.
private func reportCredit(_ text: AnnotatedText) -> Range<Int>? {
    let low = max(1, text.count - 40)
    guard low < text.count - 3 else { return nil }
    for index in low..<text.count - 3
    where text.spells(index, "report") && text.spells(index - 1, "This") {
        guard text.spells(index + 1, "by") else { continue }
        let start = text.spells(index + 2, "The") ? index + 3 : index + 2
        if let phrase = text.phrase(at: start), phrase.classes.contains(.agency) { return start..<Int(phrase.end) }
        if text.classes[start].contains(.agency), text.isCapital(start) { return start..<start + 1 }
    }
    return nil
}

private func closingCredit(_ text: AnnotatedText) -> Range<Int>? {
    var end = text.count
    while end > 0, text.mark(end - 1) == UInt8(ascii: ")") || text.mark(end - 1) == UInt8(ascii: ".") { end -= 1 }
    var start = end
    while start > 0, start > end - 12 {
        if let before = agencyStart(start, text) {
            start = before
        } else if start < end, text.mark(start - 1) == UInt8(ascii: "/") || text.mark(start - 1) == UInt8(ascii: ","),
            agencyStart(start - 1, text) != nil
        {
            start -= 1
        } else {
            break
        }
    }
    guard start < end, start > 0 else { return nil }
    let isLine = text.text.flags[start].contains(.lineBefore)
    let before = text.mark(start - 1)
    if before == UInt8(ascii: "(") || before == UInt8(ascii: "[") { return start..<end }
    if before == UInt8(ascii: "_") { return start..<end }
    if before == UInt8(ascii: "-") { return text.hasSpace(before: start - 1) ? start..<end : nil }
    if before == UInt8(ascii: ":"), start > 1, text.isWord(start - 2) {
        return text.spells(start - 2, "Source") || text.spells(start - 2, "SOURCE")
            ? start..<end : nil
    }
    return isLine ? start..<end : nil
}

/// Where the agency's name begins that ends at a token.
private func agencyStart(_ end: Int, _ text: AnnotatedText) -> Int? {
    for start in stride(from: end - 1, through: max(0, end - 4), by: -1) {
        if let phrase = text.phrase(at: start), phrase.classes.contains(.agency), Int(phrase.end) == end {
            return start
        }
    }
    let last = end - 1
    return last >= 0 && text.classes[last].contains(.agency) && text.isCapital(last) ? last : nil
}
