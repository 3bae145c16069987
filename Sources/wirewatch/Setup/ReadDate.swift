import NewsModel

/// Reads `2019-12-14`, with or without a time after it; `nil` when there is no such day.
func readDate(_ text: String) -> Timestamp? {
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    return (0...9999).contains(year) && date.isValid ? Timestamp(date, hour: 12) : nil
}
