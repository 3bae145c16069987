internal import NewsModel
internal import NewsText

/// The day that stands alone on one of a text's first lines, as under a headline: "Tuesday, 4 May 2021".
///
/// - Returns: the tokens of the date and its day; `nil` where none of the first four lines is no more than a full date.
/// - Complexity: O(1).
func findPrintedDate(in text: AnnotatedText) -> (tokens: Range<Int>, day: CivilDate)? {
    let reader = DateReader(text: text, base: nil)
    var line = 0
    var index = 0
    while index < text.count, line < 4, index < 200 {
        // without a base only a date with its year has a day
        if let found = reader.calendarDate(at: index), let day = found.day,
            found.tokens.upperBound >= text.count || text.text.flags[found.tokens.upperBound].contains(.lineBefore)
        {
            return (found.tokens, day)
        }
        index += 1
        while index < text.count, !text.text.flags[index].contains(.lineBefore) { index += 1 }
        line += 1
    }
    return nil
}
