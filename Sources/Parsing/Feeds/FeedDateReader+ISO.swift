internal import NewsModel

/// Dates that begin with a year: ISO 8601, RFC 3339 and what is near them.
extension FeedDateReader {
    mutating func isoDate() -> Timestamp? {
        let start = index
        defer { index = start }
        // "Fri, 2006/09/15 08:19:53 EDT"
        if bytes.count > index, bytes[index].isLetter {
            skipWord()
            skipSeparators()
        }
        let isTruncated = peek() == 0x2D && next(1).isDigit
        if isTruncated { index += 1 }
        guard let year = number(atMost: 14) else { return nil }
        if year.digits > 8 { return numberAlone(year) }
        let isWeek = year.digits == 4 && (peek() | 0x20 == 0x77 || peek() == 0x2D && next(1) | 0x20 == 0x77)
        let found =
            isWeek
            ? weekDay(year.value)
            : isTruncated || year.digits == 2 ? shortDay(year, isTruncated: isTruncated) : isoDay(year)
        guard let found, let day = checked(found) else { return nil }
        skipDayMarks()
        let half = halfOfDay()
        skipSpace()
        guard var clock = isoClock() else { return nil }
        if half == .afternoon, clock.hour < 12 { clock.hour += 12 }
        if half == .morning, clock.hour == 12 { clock.hour = 0 }
        return moment(day, clock)
    }

    mutating func isoDay(_ year: Number) -> CivilDate? {
        switch year.digits {
        case 8: return CivilDate(year: year.value / 10000, month: year.value / 100 % 100, day: year.value % 100)
        case 7: return ordinal(year.value / 1000, year.value % 1000)
        case 6:
            let short = Number(value: year.value / 10000, digits: 2)
            return CivilDate(year: fullYear(short), month: year.value / 100 % 100, day: year.value % 100)
        case 5: return ordinal(fullYear(Number(value: year.value / 1000, digits: 2)), year.value % 1000)
        case 4: break
        default: return nil
        }
        let separator = peek()
        let isSeparated = separator == 0x2D || separator == 0x2F || separator == 0x2E
        if isSeparated { index += 1 } else { skipYearMark() }
        guard isSeparated || peek().isDigit else {
            return separator == 0 ? CivilDate(year: year.value, month: 1, day: 1) : nil
        }
        guard let month = number(atMost: 4) else { return nil }
        if month.digits == 3 { return ordinal(year.value, month.value) }
        if month.digits == 4 {
            return CivilDate(year: year.value, month: month.value / 100, day: month.value % 100)
        }
        if peek() == separator, isSeparated { index += 1 } else { skipYearMark() }
        guard peek().isDigit else { return CivilDate(year: year.value, month: month.value, day: 1) }
        guard let day = number(atMost: 2) else { return nil }
        return CivilDate(year: year.value, month: month.value, day: day.value)
    }

    /// Digits and nothing else: year to minute or second, or seconds or milliseconds since 1970.
    ///
    /// Ten digits that begin with 19 or 20 could be either and are neither.
    private func numberAlone(_ digits: Number) -> Timestamp? {
        guard index == bytes.count else { return nil }
        switch digits.digits {
        case 10 where digits.value < 1_900_000_000: return Timestamp(seconds: Int64(digits.value))
        case 13 where digits.value < 1_900_000_000_000: return Timestamp(seconds: Int64(digits.value / 1000))
        case 12, 14:
            let value = digits.digits == 14 ? digits.value : digits.value * 100
            let date = CivilDate(
                year: value / 10_000_000_000,
                month: value / 100_000_000 % 100,
                day: value / 1_000_000 % 100
            )
            let clock = Clock(hour: value / 10000 % 100, minute: value / 100 % 100, second: value % 100)
            guard let day = checked(date), day.year > 1900, clock.hour < 24, clock.minute < 60, clock.second < 60 else {
                return nil
            }
            return moment(day, clock)
        default: return nil
        }
    }

    /// `2004-W53-6`, `2004W536`, `2004-W53` (its Monday).
    ///
    /// Source: ISO 8601 §4.1.4: week 1 is the one with 4 January, weeks begin on Monday.
    private mutating func weekDay(_ year: Int) -> CivilDate? {
        if peek() == 0x2D { index += 1 }
        index += 1
        guard let number = number(atMost: 3) else { return nil }
        var (week, day) = number.digits == 3 ? (number.value / 10, number.value % 10) : (number.value, 1)
        if number.digits == 2, peek() == 0x2D, next(1).isDigit {
            day = Int(next(1) & 0x0F)
            index += 2
        }
        guard number.digits >= 2, (1...53).contains(week), (1...7).contains(day) else { return nil }
        week -= 1
        let fourth = CivilDate(year: year, month: 1, day: 4).daysSinceEpoch
        // 1970-01-01 was a Thursday.
        let monday = fourth - (fourth + 3).flooredModulo(7)
        return CivilDate(daysSinceEpoch: monday + Int64(week * 7 + day - 1))
    }

    /// Years of two digits: `YY-MM-DD` and `YY-DDD`, after a hyphen also `YY`, `YYMM` and `YY-MM`.
    ///
    /// Source: ISO 8601:1988 §5.2.1.3, truncated representations.
    mutating func shortDay(_ year: Number, isTruncated: Bool) -> CivilDate? {
        if isTruncated, year.digits == 4 {
            let short = Number(value: year.value / 100, digits: 2)
            return CivilDate(year: fullYear(short), month: year.value % 100, day: 1)
        }
        if isTruncated, year.digits == 5 {
            return ordinal(fullYear(Number(value: year.value / 1000, digits: 2)), year.value % 1000)
        }
        guard year.digits == 2 else { return nil }
        if isTruncated, peek() == 0 { return CivilDate(year: fullYear(year), month: 1, day: 1) }
        guard peek() == 0x2D, next(1).isDigit else { return nil }
        index += 1
        guard let second = number(atMost: 3) else { return nil }
        if second.digits == 3 { return ordinal(fullYear(year), second.value) }
        if isTruncated { return CivilDate(year: fullYear(year), month: second.value, day: 1) }
        guard peek() == 0x2D, next(1).isDigit else { return nil }
        index += 1
        guard let day = number(atMost: 2) else { return nil }
        return CivilDate(year: fullYear(year), month: second.value, day: day.value)
    }

    /// The day of that number of a year, if the year has so many.
    func ordinal(_ year: Int, _ day: Int) -> CivilDate? {
        guard (1...366).contains(day) else { return nil }
        let first = CivilDate(year: year, month: 1, day: 1)
        let date = CivilDate(daysSinceEpoch: first.daysSinceEpoch + Int64(day) - 1)
        return date.year == year ? date : nil
    }

    mutating func isoClock() -> Clock? {
        var clock = Clock()
        // A date in Korean without a zone is Korea's: it has one.
        if isKorean { clock.offset = 9 * 60 }
        guard index < bytes.count else { return clock }
        if peek() | 0x20 == 0x74, !(next(1) | 0x20).isLetter { index += 1 }
        skipSpace()
        guard peek().isDigit else { return zone(&clock) ? clock : nil }
        return time(&clock) && zone(&clock) ? clock : nil
    }
}

extension Int64 {
    /// The remainder that is never negative.
    fileprivate func flooredModulo(_ divisor: Int64) -> Int64 {
        let rest = self % divisor
        return rest < 0 ? rest + divisor : rest
    }
}
