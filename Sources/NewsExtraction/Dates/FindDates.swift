internal import NewsModel
internal import NewsText

/// Expressions of time in one string, with values relative to `base`.
///
/// A year inside the name of a law or event is no date; `documentDate` are the tokens of the dateline's date, which is
/// marked as the document's.
///
/// - Complexity: O(n).
func findDates(
    in text: AnnotatedText,
    field: TextField,
    names: Names,
    base: CivilDate?,
    documentDate: Range<Int>?
) -> [DateExpression] {
    var list = DateList(reader: DateReader(text: text, base: base), field: field, documentDate: documentDate)
    var next = 0
    var place = 0
    for index in text.figures.lazy.map(Int.init) where index >= next && mayStart(text, index) {
        while place < names.names.count, names.names[place].tokens.upperBound <= index { place += 1 }
        if place < names.names.count, names.names[place].tokens.contains(index) {
            let name = names.names[place]
            if (max(name.tokens.lowerBound, next)..<index + 1).contains(where: { holdsNoDate(name, $0, text) }) {
                next = name.tokens.upperBound
                continue
            }
        }
        next = list.read(at: index) ?? index + 1
    }
    return list.dates
}

/// Whether a token of a name says that no date begins in it, as one may in "New Year’s Day" and "Area 51".
private func holdsNoDate(_ name: Name, _ index: Int, _ text: AnnotatedText) -> Bool {
    name.tokens.count > 1 && (!text.text.flags[index].contains(.number) || name.type != .place)
        && text.holiday(index) == nil && !isNewYear(text, index) && !isNewYear(text, index - 1)
}

/// "New Year’s Day" is a name and a date.
private func isNewYear(_ text: AnnotatedText, _ index: Int) -> Bool {
    index >= 0 && text.timeUnit(index + 1) == .year && text.spells(index, "New")
}

/// The expressions found so far, with what the next one needs of them.
private struct DateList {
    var reader: DateReader
    let field: TextField
    let documentDate: Range<Int>?
    private(set) var dates: [DateExpression] = []
    private var previous: DateReader.Found?

    init(reader: DateReader, field: TextField, documentDate: Range<Int>?) {
        self.reader = reader
        self.field = field
        self.documentDate = documentDate
    }

    /// Adds the expression that starts at a token and those listed behind it; one past the last token of all.
    mutating func read(at index: Int) -> Int? {
        // of "New Year’s Day" the second word begins the expression
        guard let expression = reader.expression(at: index),
            previous.map({ $0.tokens.upperBound <= expression.tokens.lowerBound }) != false
        else { return nil }
        add(expression)
        while let previous, let listed = reader.dayListed(after: previous) { add(listed) }
        return previous?.tokens.upperBound
    }

    private mutating func add(_ expression: DateReader.Found) {
        let (first, found) = reader.agreeing(previous, expression)
        if let first, let last = dates.indices.last { dates[last].value = first }
        let text = reader.text
        var start = found.tokens.lowerBound
        var modifier: String?
        var before = start - 1
        if text.dateWord(before) == .article { before -= 1 }
        if let word = text.dateWord(before)?.modifier {
            modifier = word
            start = before
        }
        let isDocument = documentDate == found.tokens
        dates.append(
            DateExpression(
                span: Span(
                    field,
                    Int(text.text.scalarStarts[start]),
                    Int(text.text.scalarEnds[found.tokens.upperBound - 1])
                ),
                value: found.value,
                kind: isDocument ? "document" : nil,
                modifier: modifier
            )
        )
        previous = found
        if !isDocument { reader.reference.read(found) }
    }
}

/// A quick look: most words of time, such as "the" and "in", only begin an expression before a unit.
private func mayStart(_ text: AnnotatedText, _ index: Int) -> Bool {
    let classes = text.classes[index]
    if !classes.isDisjoint(with: [.month, .weekday, .number, .timeUnit]) { return true }
    if classes.contains(.dateWord) {
        switch text.dateWord(index) {
        case .since, .before, .after, .about, .ago, .preposition, .on, .and, .previous, .same, .following: return false
        case .part:
            return index + 1 < text.count && text.text.flags[index + 1].isSuperset(of: [.word, .lowercase])
                && text.text.ends[index] - text.text.starts[index] > 4 && text.dateWord(index + 1) != .this
        case .indefinite:
            return index + 1 < text.count && !text.classes[index + 1].isDisjoint(with: [.timeUnit, .dateWord])
        case .article:
            // "the weekend", "the day before", "the previous day"
            guard index + 1 < text.count else { return false }
            let next = text.classes[index + 1]
            return next.contains(.timeUnit)
                || next.contains(.dateWord) && index + 2 < text.count && text.classes[index + 2].contains(.timeUnit)
        case nil where text.ordinalWord(index) != nil:
            // "the first quarter", "the first two months", "the second half", "fourth-quarter"
            guard index + 1 < text.count else { return false }
            return !text.classes[index + 1].isDisjoint(with: [.timeUnit, .number, .multiplier])
                || text.text.flags[index + 1].contains(.number) || text.mark(index + 1) == UInt8(ascii: "-")
        default: return true
        }
    }
    // the lexicon has no word that begins with a digit, and no "Q3"
    guard classes.isEmpty, text.isWord(index) else { return false }
    let start = Int(text.text.starts[index])
    let first = text.text.bytes[start]
    guard first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9") else {
        // "Q3", "H1"
        return text.text.ends[index] - text.text.starts[index] == 2
            && (first == UInt8(ascii: "Q") || first == UInt8(ascii: "H"))
    }
    let digits = Int(text.text.ends[index]) - start
    guard text.text.flags[index].contains(.number), digits != 4 else { return true }
    // A figure that is no year begins a date only before a mark, a month, a unit or "of".
    let next = index + 1
    if digits == 2, text.mark(index - 1) == UInt8(ascii: "'") { return true }
    return digits < 4 && next < text.count
        && (!text.isWord(next) || !text.classes[next].isDisjoint(with: [.month, .timeUnit])
            || text.text.ends[next] - text.text.starts[next] == 2 || text.dateWord(next) == .and)
}
