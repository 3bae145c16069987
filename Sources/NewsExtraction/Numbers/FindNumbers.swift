internal import NewsModel
internal import NewsText

/// Numbers with values in one string; years, dates, ordinals and numbers inside names are none.
///
/// `dates` are the expressions of time in the same string.
///
/// - Complexity: O(n).
func findNumbers(in text: AnnotatedText, field: TextField, names: Names, dates: [DateExpression]) -> [NumberExpression]
{
    let reader = NumberReader(text: text)
    var numbers: [NumberExpression] = []
    var next = 0
    var date = 0
    var name = 0
    for index in text.figures.lazy.map(Int.init) where index >= next && mayStart(text, index) {
        let start = Int(text.text.scalarStarts[index])
        while date < dates.count, dates[date].span.end <= start { date += 1 }
        while name < names.names.count, names.names[name].tokens.upperBound <= index { name += 1 }
        let isInDate = date < dates.count && dates[date].span.start <= start
        // "N80.2 billion" is money, whatever "N80" looks like
        let isInName =
            name < names.names.count && names.names[name].tokens.contains(index)
            && (names.names[name].tokens.count > 1 || text.text.flags[index].contains(.number)
                || !text.isCapital(index))
        guard !isInDate, !isInName, let found = reader.number(at: index) else { continue }
        let end = found.counts.map { max($0.upperBound, found.tokens.upperBound) } ?? found.tokens.upperBound
        numbers.append(
            NumberExpression(
                span: Span(
                    field,
                    Int(text.text.scalarStarts[found.tokens.lowerBound]),
                    Int(text.text.scalarEnds[end - 1])
                ),
                value: found.value,
                minimum: found.minimum,
                isApproximate: found.isApproximate,
                counts: found.counts.map { text.string($0) }
            )
        )
        next = end
    }
    return numbers
}

/// A quick look: figures, with letters before or behind them or not, and words of number.
private func mayStart(_ text: AnnotatedText, _ index: Int) -> Bool {
    let classes = text.classes[index]
    if !classes.isDisjoint(with: [.number, .multiplier]) { return true }
    if !classes.isEmpty {
        // "a third of", "by a third."
        guard classes.contains(.dateWord), text.dateWord(index) == .indefinite else { return false }
        let behind = index + 2
        return behind >= text.count || !text.isWord(behind) || text.spells(behind, "of")
    }
    // the lexicon has no word that begins with a digit
    guard text.isWord(index) else { return false }
    let byte = text.text.bytes[Int(text.text.starts[index])]
    if byte <= UInt8(ascii: "9") { return true }
    // "N80", "SR420"
    let last = text.text.bytes[Int(text.text.ends[index]) - 1]
    return byte <= UInt8(ascii: "Z") && last >= UInt8(ascii: "0") && last <= UInt8(ascii: "9")
}
