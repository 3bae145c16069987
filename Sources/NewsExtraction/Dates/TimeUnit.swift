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
        return TimeUnit(rawValue: isSeveral(index) ? values[index] - 20 : values[index])
    }

    /// Whether a unit's word stands for several of it, as "Wochen" in "in den letzten Wochen"; not told of English ones,
    /// which have a number there.
    func isSeveral(_ index: Int) -> Bool { values[index] > 20 }

    /// The month at a token, 1 to 12, whether it has a capital or not; `nil` for other words and beyond the ends.
    ///
    /// The table has those that their language writes in small letters from 21 on.
    func month(_ index: Int) -> Int? {
        guard index >= 0, index < count, classes[index].contains(.month) else { return nil }
        switch values[index] {
        case 1...12: return Int(values[index])
        case 21...32: return Int(values[index]) - 20
        default: return nil
        }
    }

    /// Whether a month's word is written as its language writes it.
    func isMonth(_ index: Int) -> Bool {
        month(index) != nil && (isCapital(index) || values[index] > 20)
    }

    /// The weekday at a token, Monday as 1, whether it has a capital or not; `nil` for other words and beyond the ends.
    ///
    /// The table has those that their language writes in small letters from 11 on, and from 31 on the Portuguese ones,
    /// which are ordinals before "-feira".
    func weekday(_ index: Int) -> Int? {
        guard index >= 0, index < count, classes[index].contains(.weekday) else { return nil }
        switch values[index] {
        case 1...7: return Int(values[index])
        case 11...17: return Int(values[index]) - 10
        case 31...35 where index + 2 < count && mark(index + 1) == UInt8(ascii: "-") && spells(index + 2, "feira"):
            return Int(values[index]) - 30
        default: return nil
        }
    }

    /// Whether a weekday's word is written as its language writes it; as a name, "Domingo" has a capital.
    func isWeekday(_ index: Int) -> Bool {
        weekday(index) != nil && isCapital(index) == (values[index] < 10)
    }

    /// One past the word of a weekday.
    func weekdayEnd(_ index: Int) -> Int { values[index] > 30 ? index + 3 : index + 1 }
}
