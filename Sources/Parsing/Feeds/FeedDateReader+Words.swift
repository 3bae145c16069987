internal import NewsModel

/// Dates with the name of a month, and those of numbers with the year last.
extension FeedDateReader {
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
                    if month == nil, let mark = monthMarks.first(where: { bytes[index...].starts(with: $0) }) {
                        (month, index) = (value.value, index + mark.count)
                    } else {
                        numbers.append(value)
                    }
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

    func wordyDay(_ month: Int?, _ numbers: [Number]) -> CivilDate? {
        guard let month else { return numericDay(numbers) }
        guard numbers.count == 2 else { return nil }
        // The year is the one that cannot be a day; else the second.
        let isYearFirst = numbers[0].digits >= 3 || numbers[0].value > 31
        let (day, year) = isYearFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
        return CivilDate(year: fullYear(year), month: month, day: day.value)
    }

    /// `12/31/2004`, `31/12/2004`, `31.12.2004`: the order is known only where one of the two exceeds 12 or a dot says so.
    func numericDay(_ numbers: [Number]) -> CivilDate? {
        guard numbers.count == 3, numbers[2].digits == 4 else { return nil }
        let isDayFirst = numbers[0].value > 12 || bytes.first(UInt8(ascii: "."), in: 0..<min(6, bytes.count)) != nil
        let (month, day) = isDayFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
        return CivilDate(year: numbers[2].value, month: month.value, day: day.value)
    }

    func fullYear(_ year: Number) -> Int {
        switch year.digits {
        case 1, 2: year.value + (year.value < 50 ? 2000 : 1900)
        case 3: year.value + 1900
        default: year.value
        }
    }

    func isTimeAhead() -> Bool {
        var next = index
        while next < bytes.count, bytes[next].isDigit { next += 1 }
        return next < bytes.count && bytes[next] == ASCII.colon && next - index <= 2
    }
}
