internal import NewsModel
internal import NewsText

/// Days, months and years that point back to the reference time, and those that share its year.
extension DateReader {
    /// "that day", "that same year", "that November", "that spring": only with a value.
    func ofReference(at index: Int) -> Found? {
        var start = index - 1
        if text.dateWord(start) == .same { start -= 1 }
        guard start >= 0, text.isWord(start), text.spells(start, "that") || text.spells(start, "That"),
            index < text.count
        else { return nil }
        let tokens = start..<index + 1
        guard isDemonstrative(tokens) else { return nil }
        if let unit = text.timeUnit(index), text.bytes(index).last != UInt8(ascii: "s") {
            return ofReference(tokens, unit)
        }
        guard text.isCapital(index), endsPhrase(index + 1), text.mark(index + 1) != UInt8(ascii: "'") else {
            return nil
        }
        if let month = text.month(index) {
            return referenceYear(start).map { Found(tokens: tokens, value: monthValue($0, month), day: nil) }
        }
        guard let weekday = text.weekday(index), let last = referenceDay(start) else { return nil }
        return day(tokens, last.daysSinceEpoch + Int64(weekday - last.weekday))
    }

    private func ofReference(_ tokens: Range<Int>, _ unit: TimeUnit) -> Found? {
        let start = tokens.lowerBound
        if tokens.count == 3, let found = inOtherYear(tokens, unit) { return found }
        switch unit {
        case .day, .partOfDay:
            let found = referenceDay(tokens, 0)
            return found.value == nil ? nil : found
        case .week:
            return referenceDay(start).map { Found(tokens: tokens, value: isoWeek($0.daysSinceEpoch), day: nil) }
        case .month:
            return referenceMonth(start).map { Found(tokens: tokens, value: monthValue($0.year, $0.month), day: nil) }
        case .year: return referenceYear(start).map { Found(tokens: tokens, value: fourDigits($0), day: nil) }
        case .summer, .spring, .autumn, .winter:
            return referenceYear(start).map { Found(tokens: tokens, value: seasonValue(unit, $0), day: nil) }
        default: return nil
        }
    }

    /// No conjunction, as in "said that night fell", and no part of a longer noun.
    private func isDemonstrative(_ tokens: Range<Int>) -> Bool {
        let next = tokens.upperBound
        guard next < text.count, text.isWord(next), !text.text.flags[next].contains(.lineBefore) else { return true }
        if tokens.count > 2 { return true }
        let before = tokens.lowerBound - 1
        return (before < 0 || !text.classes[before].contains(.speech))
            && !DateReader.nounsOfTime.contains(text.text.hashes[next])
    }

    /// Behind "day", "night" and the like they make another noun.
    private static let nounsOfTime = HashSet(
        words: "of care job shift school market club labourers laborers trip fell falls vision after by"
    )

    // MARK: Years

    /// The year of "that year", "the same year", "the following year", "the year before" behind a month or day, and one
    /// past its last token.
    func yearOfReference(at index: Int) -> (year: Int, end: Int)? {
        let second = index + 1
        let third = index + 2
        var end = third + 1
        let step: Int
        if text.dateWord(index) == .article {
            let isNamed = text.timeUnit(third) == .year
            switch isNamed ? text.dateWord(second) : text.timeUnit(second) == .year ? text.dateWord(third) : nil {
            case .same where isNamed: step = 0
            case .previous where isNamed, .before: step = -1
            case .following where isNamed, .next where isNamed, .after: step = 1
            default: return nil
            }
        } else {
            guard text.spells(index, "that") else { return nil }
            if text.timeUnit(second) == .year {
                end = third
            } else if text.dateWord(second) != .same || text.timeUnit(third) != .year {
                return nil
            }
            step = 0
        }
        return referenceYear(index).map { ($0 + step, end) }
    }

    /// A day without its year in the two months behind one of an earlier year that the text has just printed.
    ///
    /// Only where no day near the base can be meant: papers leave the running year out.
    func dayOfReference(_ tokens: Range<Int>, in dayOf: (_ year: Int) -> CivilDate) -> CivilDate? {
        guard let last = reference.day, last.isPrinted, tokens.lowerBound - last.end <= 60,
            base.map({ last.day.year < $0.year }) != false
        else { return nil }
        let day = dayOf(last.day.year)
        guard day.isValid, (1...62).contains(day.daysSinceEpoch - last.day.daysSinceEpoch) else { return nil }
        guard let base else { return day }
        let isNear = (-1...1).contains { abs(dayOf(base.year + $0).daysSinceEpoch - base.daysSinceEpoch) <= 45 }
        return isNear || direction(of: tokens) == .future ? nil : day
    }

    // MARK: Weekdays

    /// "every Monday", "one Sunday", "the first Monday in May", "a Sunday in 2011", "on Sunday mornings": of no one week.
    func isAnyWeekday(_ tokens: Range<Int>) -> Bool {
        let before = tokens.lowerBound - 1
        if before >= 0, text.isWord(before),
            DateReader.quantifiers.contains(text.text.hashes[before]) || text.ordinalWord(before) != nil
        {
            return true
        }
        let next = tokens.upperBound
        guard next + 1 < text.count, text.isWord(next) else { return false }
        if DateReader.partsOfDays.contains(text.text.hashes[next]) { return true }
        guard text.spells(next, "in") else { return false }
        let period = text.dateWord(next + 1) == .part ? next + 2 : next + 1
        return year(period) != nil || text.month(period) != nil && text.isMonth(period)
    }

    private static let quantifiers = HashSet(words: "one every each any some most other")
    private static let partsOfDays = HashSet(words: "mornings afternoons evenings nights")

    /// "the following Thursday", "the previous Friday": beside the reference day.
    func weekdayOfReference(_ tokens: Range<Int>, _ wanted: Int) -> Found? {
        var start = tokens.lowerBound - 1
        guard let word = text.dateWord(start), word == .previous || word == .following else { return nil }
        // "following Tuesday's talks"
        guard text.dateWord(start - 1) == .article else { return nil }
        start -= 1
        let last = referenceDay(start)
        let found = last.map { last in
            let ahead = (wanted - last.weekday + 7) % 7
            return last.daysSinceEpoch + Int64(word == .previous ? ahead - 7 : ahead == 0 ? 7 : ahead)
        }
        return day(start..<tokens.upperBound, found)
    }
}

extension CivilDate {
    /// The same day of the year in this year or one beside it, so that it is that weekday.
    func near(on weekday: Int) -> CivilDate {
        let days = [0, -1, 1].map { CivilDate(year: year + $0, month: month, day: day) }
        return days.first { $0.isValid && $0.weekday == weekday } ?? self
    }
}
