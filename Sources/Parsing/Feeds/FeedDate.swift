internal import NewsModel

/// Reads a date of a feed, as standards have it and as publishers break them.
///
/// - Returns: `nil` when it cannot be read, never "now". A date without a time is midnight, a time without a zone UTC.
/// - Complexity: O(n), no allocation for dates in ASCII.
///
/// Source: RFC 5322 §3.3 with the obsolete zones and years of §4.3; RFC 3339 §5.6; ISO 8601 calendar and ordinal dates,
/// basic and extended; asctime of ISO C; month before day as in "Jan 4, 2004".
func feedDate(_ text: String) -> Timestamp? {
    text.withBytes { bytes in
        guard bytes.count <= 128 else { return nil }
        var reader = DateReader(bytes)
        return reader.isoDate() ?? reader.wordyDate()
    }
}

private struct DateReader {
    let bytes: Bytes
    var index = 0
    private var isKorean = false

    init(_ bytes: Bytes) {
        self.bytes = bytes
        skipSpace()
    }

    // MARK: ISO 8601 and RFC 3339

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
        guard let year = number(atMost: 8) else { return nil }
        let found = isTruncated || year.digits == 2 ? shortDay(year, isTruncated: isTruncated) : isoDay(year)
        guard let found, let day = checked(found) else { return nil }
        skipDayMarks()
        let half = halfOfDay()
        skipSpace()
        guard var clock = isoClock() else { return nil }
        if half == .afternoon, clock.hour < 12 { clock.hour += 12 }
        if half == .morning, clock.hour == 12 { clock.hour = 0 }
        return moment(day, clock)
    }

    private mutating func isoDay(_ year: Number) -> CivilDate? {
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

    /// Years of two digits: `YY-MM-DD` and `YY-DDD`, after a hyphen also `YY`, `YYMM` and `YY-MM`.
    ///
    /// Source: ISO 8601:1988 §5.2.1.3, truncated representations.
    private mutating func shortDay(_ year: Number, isTruncated: Bool) -> CivilDate? {
        if isTruncated, year.digits == 4 {
            let short = Number(value: year.value / 100, digits: 2)
            return CivilDate(year: fullYear(short), month: year.value % 100, day: 1)
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

    private func ordinal(_ year: Int, _ day: Int) -> CivilDate? {
        guard (1...366).contains(day) else { return nil }
        let first = CivilDate(year: year, month: 1, day: 1)
        return CivilDate(daysSinceEpoch: first.daysSinceEpoch + Int64(day) - 1)
    }

    private mutating func isoClock() -> Clock? {
        var clock = Clock()
        // A date in Korean without a zone is Korea's: it has one.
        if isKorean { clock.offset = 9 * 60 }
        guard index < bytes.count else { return clock }
        if peek() | 0x20 == 0x74, !(next(1) | 0x20).isLetter { index += 1 }
        skipSpace()
        guard peek().isDigit else { return zone(&clock) ? clock : nil }
        return time(&clock) && zone(&clock) ? clock : nil
    }

    // MARK: RFC 5322, asctime, and what is near them

    mutating func wordyDate() -> Timestamp? {
        var month: Int?
        var numbers: [Number] = []
        var clock = Clock()
        var hasTime = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isDigit {
                if !hasTime, isTimeAhead() {
                    guard time(&clock) else { return nil }
                    hasTime = true
                } else {
                    guard numbers.count < 3, let value = number(atMost: 4) else { return nil }
                    numbers.append(value)
                }
            } else if byte.isLetter || byte >= 0x80 {
                let start = index
                skipWord()
                let word = start..<index
                if month == nil, let found = monthNumber(bytes, word) {
                    month = found
                } else if hasTime || numbers.count == 3 {
                    guard applyZone(word, &clock) else { return nil }
                } else if isNoise(word) {
                    continue
                } else if month != nil || !numbers.isEmpty {
                    // Something between the parts of a date that is no part of one.
                    if !isWeekday(word) { return nil }
                }
            } else if (byte == 0x2B || byte == 0x2D), hasTime {
                guard offset(&clock) else { return nil }
            } else {
                index += 1
            }
        }
        guard let date = wordyDay(month, numbers), let day = checked(date) else { return nil }
        return moment(day, clock)
    }

    private func wordyDay(_ month: Int?, _ numbers: [Number]) -> CivilDate? {
        guard let month else { return numericDay(numbers) }
        guard numbers.count == 2 else { return nil }
        // The year is the one that cannot be a day; else the second.
        let isYearFirst = numbers[0].digits >= 3 || numbers[0].value > 31
        let (day, year) = isYearFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
        return CivilDate(year: fullYear(year), month: month, day: day.value)
    }

    /// `12/31/2004`, `31/12/2004`, `31.12.2004`: the order is known only where one of the two exceeds 12 or a dot says so.
    private func numericDay(_ numbers: [Number]) -> CivilDate? {
        guard numbers.count == 3, numbers[2].digits == 4 else { return nil }
        let isDayFirst = numbers[0].value > 12 || bytes.first(UInt8(ascii: "."), in: 0..<min(6, bytes.count)) != nil
        let (month, day) = isDayFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
        return CivilDate(year: numbers[2].value, month: month.value, day: day.value)
    }

    private func fullYear(_ year: Number) -> Int {
        switch year.digits {
        case 1, 2: year.value + (year.value < 50 ? 2000 : 1900)
        case 3: year.value + 1900
        default: year.value
        }
    }

    private func isTimeAhead() -> Bool {
        var next = index
        while next < bytes.count, bytes[next].isDigit { next += 1 }
        return next < bytes.count && bytes[next] == ASCII.colon && next - index <= 2
    }

    // MARK: Time of day and zone

    struct Clock {
        var hour = 0
        var minute = 0
        var second = 0
        /// Minutes that this clock is ahead of UTC.
        var offset = 0
    }

    /// `hh:mm[:ss[.fraction]]`, `hhmm[ss]`, `hh`.
    private mutating func time(_ clock: inout Clock) -> Bool {
        guard let first = number(atMost: 6) else { return false }
        switch first.digits {
        case 4: (clock.hour, clock.minute) = (first.value / 100, first.value % 100)
        case 6:
            (clock.hour, clock.minute, clock.second) = (first.value / 10000, first.value / 100 % 100, first.value % 100)
        case 1, 2:
            clock.hour = first.value
            if peek() == ASCII.colon {
                index += 1
                guard let minute = number(atMost: 2) else { return false }
                clock.minute = minute.value
                if peek() == ASCII.colon {
                    index += 1
                    guard let second = number(atMost: 2) else { return false }
                    clock.second = second.value
                }
            }
        default: return false
        }
        if peek() == 0x2E || peek() == 0x2C, next(1).isDigit {
            index += 1
            while peek().isDigit { index += 1 }
        }
        skipSpace()
        applyHalf(&clock)
        let isValid = clock.hour <= 24 && clock.minute <= 59 && clock.second <= 61
        return isValid && (clock.hour < 24 || clock.minute == 0 && clock.second == 0)
    }

    private mutating func applyHalf(_ clock: inout Clock) {
        guard next(1) | 0x20 == 0x6D, !next(2).isLetter else { return }
        let mark = peek() | 0x20
        guard mark == 0x61 || mark == 0x70, clock.hour <= 12 else { return }
        clock.hour = clock.hour % 12 + (mark == 0x70 ? 12 : 0)
        index += 2
    }

    /// All that may follow the time: `Z`, an offset, a name, or nothing.
    private mutating func zone(_ clock: inout Clock) -> Bool {
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x2B || byte == 0x2D {
                guard offset(&clock) else { return false }
            } else if byte.isLetter {
                let start = index
                skipWord()
                guard applyZone(start..<index, &clock) else { return false }
            } else if byte.isDigit {
                return false
            } else {
                index += 1
            }
        }
        return true
    }

    private mutating func offset(_ clock: inout Clock) -> Bool {
        let isNegative = peek() == 0x2D
        index += 1
        skipSpace()
        guard let first = number(atMost: 4) else { return true }
        var minutes = first.digits > 2 ? first.value / 100 * 60 + first.value % 100 : first.value * 60
        if first.digits <= 2, peek() == ASCII.colon {
            index += 1
            guard let rest = number(atMost: 2), rest.value < 60 else { return false }
            minutes += rest.value
        }
        guard minutes <= 24 * 60 else { return false }
        clock.offset = isNegative ? -minutes : minutes
        return true
    }

    private func applyZone(_ word: Range<Int>, _ clock: inout Clock) -> Bool {
        // A single letter is an unknown zone: RFC 5322 §4.3.
        guard word.count > 1 else { return true }
        guard let hours = zones[key(bytes, word)] else {
            // A name that nobody knows, such as "Etc/GMT", does not make the date unreadable.
            return true
        }
        clock.offset = hours
        return true
    }

    // MARK: Pieces

    struct Number {
        var value: Int
        var digits: Int
    }

    /// Digits from here; `nil` when there is none or there are more than `limit`.
    private mutating func number(atMost limit: Int) -> Number? {
        var value = 0
        let start = index
        while index < bytes.count, bytes[index].isDigit {
            guard index - start < limit else { return nil }
            value = value * 10 + Int(bytes[index] & 0x0F)
            index += 1
        }
        return index > start ? Number(value: value, digits: index - start) : nil
    }

    private func peek() -> UInt8 { next(0) }

    private func next(_ offset: Int) -> UInt8 {
        index + offset < bytes.count ? bytes[index + offset] : 0
    }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index].isSpace { index += 1 }
    }

    private mutating func skipSeparators() {
        while index < bytes.count, bytes[index].isSpace || bytes[index] == 0x2C { index += 1 }
    }

    private mutating func skipWord() {
        while index < bytes.count, bytes[index].isLetter || bytes[index] >= 0x80 { index += 1 }
    }

    /// 年, 月, 日, 년, 월, 일 and spaces between the numbers of a date.
    private mutating func skipYearMark() {
        skipSpace()
        if peek() >= 0x80, let mark = dayMarks.first(where: { bytes[index...].starts(with: $0) }) {
            index += mark.count
            isKorean = isKorean || koreanMarks.contains(mark)
        }
        skipSpace()
    }

    private mutating func skipDayMarks() {
        if peek() == 0x2C { index += 1 }
        skipYearMark()
    }

    private mutating func halfOfDay() -> HalfOfDay? {
        guard peek() >= 0x80 else { return nil }
        for (mark, half) in halfMarks where bytes[index...].starts(with: mark) {
            index += mark.count
            isKorean = isKorean || koreanMarks.contains(mark)
            return half
        }
        return nil
    }

    private func checked(_ date: CivilDate) -> CivilDate? {
        (1...9999).contains(date.year) && date.isValid ? date : nil
    }

    private func moment(_ day: CivilDate, _ clock: Clock) -> Timestamp {
        var moment = Timestamp(day, hour: clock.hour, minute: clock.minute, second: clock.second)
        moment.seconds -= Int64(clock.offset) * 60
        return moment
    }

    private func isNoise(_ word: Range<Int>) -> Bool {
        word.count <= 2
    }

    private func isWeekday(_ word: Range<Int>) -> Bool {
        word.count >= 2 && weekdays.contains(key(bytes, word.lowerBound..<min(word.upperBound, word.lowerBound + 3)))
    }
}
