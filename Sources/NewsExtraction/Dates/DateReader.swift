internal import NewsModel
internal import NewsText

/// Reads expressions of time: calendar dates in the orders of several languages, and words relative to a base date.
struct DateReader {
    /// An expression with its value.
    struct Found {
        var tokens: Range<Int>
        /// ISO 8601, as in `DateExpression`.
        var value: String?
        /// Where the value is one day.
        var day: CivilDate?
        /// The text does not print the year; the base gave it.
        var infersYear = false
        /// The text prints the whole of `day`.
        var isPrinted = false
    }

    let text: AnnotatedText
    /// The date that "today" means; `nil` when it is not known.
    let base: CivilDate?
    /// Whether a date may lie ahead; that of a dateline does not.
    var looksAhead = true
    /// What the text spoke of before.
    var reference = ReferenceTime()

    /// The expression that starts at a token, or for some holidays a word before it.
    func expression(at index: Int) -> Found? {
        ofReference(at: index) ?? holiday(at: index) ?? calendarDate(at: index) ?? partOfYear(at: index)
            ?? relative(at: index) ?? referenceRelative(at: index) ?? decade(at: index) ?? years(at: index)
            ?? shortYear(at: index)
    }

    // MARK: Tokens

    func leadingYear(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= 4, bytes.count <= 5 else { return nil }
        var year = 0
        for byte in bytes.prefix(4) {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            year = year * 10 + Int(byte) - 48
        }
        return (1400...2099).contains(year) ? year : nil
    }

    func dayNumber(_ index: Int) -> Int? {
        guard index < text.count, text.isWord(index), text.length(index) <= 4 else { return nil }
        let bytes = text.bytes(index)
        var day = 0
        var used = 0
        for byte in bytes {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { break }
            day = day * 10 + Int(byte) - 48
            used += 1
        }
        guard used >= 1, used <= 2, (1...31).contains(day) else { return nil }
        let suffix = bytes.dropFirst(used)
        let isDay = suffix.isEmpty || ["th", "st", "nd", "rd", "er"].contains { suffix.elementsEqual($0.utf8) }
        return isDay ? day : nil
    }

    func number(_ index: Int, digits count: Int) -> Int? {
        guard index >= 0, index < text.count, text.text.flags[index].contains(.number), text.length(index) == count
        else { return nil }
        return digits(index)
    }

    func digits(_ index: Int) -> Int? {
        var value = 0
        for byte in text.bytes(index) {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), value < 1_000_000 else { return nil }
            value = value * 10 + Int(byte) - 48
        }
        return value
    }
}

func monthValue(_ year: Int, _ month: Int) -> String {
    fourDigits(year) + (month < 10 ? "-0\(month)" : "-\(month)")
}

func fourDigits(_ year: Int) -> String {
    String(CivilDate(year: year, month: 1, day: 1).iso8601.dropLast(6))
}

/// The ISO 8601 week that a day lies in: that of its Thursday.
func isoWeek(_ days: Int64) -> String {
    let day = CivilDate(daysSinceEpoch: days)
    let thursday = CivilDate(daysSinceEpoch: days - Int64(day.weekday) + 4)
    let first = CivilDate(year: thursday.year, month: 1, day: 1).daysSinceEpoch
    let week = (thursday.daysSinceEpoch - first) / 7 + 1
    return fourDigits(thursday.year) + (week < 10 ? "-W0\(week)" : "-W\(week)")
}
