/// A stretch of time by its word; the raw values stand in the lexicon's `timeunit` section.
enum TimeUnit: Int32, Sendable {
    case day = 1
    case week = 2
    case month = 3
    case year = 4
    case decade = 5
    case century = 6
    case weekend = 7
    /// Hours and minutes, which no date is told in.
    case clock = 8
    case quarter = 9
    /// "morning", "night".
    case partOfDay = 10
    case summer = 11
    case spring = 12
    case autumn = 13
    case winter = 14
    case fortnight = 15

    /// Whether it is a season of the year.
    var isSeason: Bool { (TimeUnit.summer.rawValue...TimeUnit.winter.rawValue).contains(rawValue) }

    /// Whether it is one that a number counts off on the calendar: a day, week, month, year or decade.
    var isCounted: Bool { rawValue <= TimeUnit.decade.rawValue }
}

extension AnnotatedText {
    /// The unit of time at a token; `nil` for other words and beyond the ends.
    func timeUnit(_ index: Int) -> TimeUnit? {
        guard index >= 0, index < count, classes[index].contains(.timeUnit) else { return nil }
        return TimeUnit(rawValue: values[index])
    }

    /// The month at a token, 1 to 12, whether it has a capital or not; `nil` for other words and beyond the ends.
    func month(_ index: Int) -> Int? {
        guard index >= 0, index < count, classes[index].contains(.month), (1...12).contains(values[index]) else {
            return nil
        }
        return Int(values[index])
    }

    /// The weekday at a token, Monday as 1, whether it has a capital or not; `nil` for other words and beyond the ends.
    func weekday(_ index: Int) -> Int? {
        guard index >= 0, index < count, classes[index].contains(.weekday), (1...7).contains(values[index]) else {
            return nil
        }
        return Int(values[index])
    }
}
