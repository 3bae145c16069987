internal import NewsModel

/// Reads the date of an HTTP header in any of its three forms.
///
/// - Returns: `nil` when unreadable.
///
/// Source: RFC 9110 §5.6.7 (IMF-fixdate, RFC 850, asctime); a two-digit year more than 50 years ahead cannot be told
/// without a clock, so 70 to 99 count as 19xx.
func httpDate(_ text: String) -> Timestamp? {
    var numbers: [(value: Int, digits: Int)] = []
    var clock: [Int] = []
    var month: Int?
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "-" }).prefix(8) {
        if word.utf8.contains(UInt8(ascii: ":")) {
            clock = word.split(separator: ":").compactMap { Int($0) }
        } else if let value = Int(word), value >= 0 {
            numbers.append((value, word.utf8.count))
        } else if month == nil {
            month = months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
        }
    }
    guard numbers.count == 2, clock.count == 3, let month else { return nil }
    let (day, year) = (numbers[0].value, numbers[1])
    guard year.digits == 4 || year.digits == 2 else { return nil }
    let fullYear = year.digits == 4 ? year.value : year.value + (year.value < 70 ? 2000 : 1900)
    let date = CivilDate(year: fullYear, month: month, day: day)
    guard date.isValid, (0...23).contains(clock[0]), (0...59).contains(clock[1]), (0...60).contains(clock[2]) else {
        return nil
    }
    return Timestamp(date, hour: clock[0], minute: clock[1], second: clock[2])
}

private let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
