internal import NewsModel
internal import NewsText

/// Expressions whose value hangs on the base date.
extension DateReader {
    func relative(at index: Int) -> Found? {
        if text.classes[index].contains(.weekday), text.isCapital(index) {
            // "Sun" and "Sat" are words, "on Sun" and "Sun," are days
            guard text.bytes(index).count > 4 || text.dateWord(index - 1) == .on || text.mark(index + 1) != 0 else {
                return nil
            }
            return weekday(index..<index + 1, 0)
        }
        if let found = ago(at: index) ?? yearEnd(at: index) { return found }
        guard let word = text.dateWord(index) else { return nil }
        switch word {
        case .today, .yesterday, .tomorrow:
            let shift: Int64 = word == .today ? 0 : word == .yesterday ? -1 : 1
            return day(index..<index + 1, base.map { $0.daysSinceEpoch + shift })
        case .everyWeek:
            return text.isCapital(index) ? Found(tokens: index..<index + 1, value: nil, day: nil) : nil
        case .article:
            guard index + 1 < text.count, text.classes[index + 1].contains(.timeUnit), text.values[index + 1] == 7
            else { return nil }
            return unit(index..<index + 2, 7, 0)
        case .end:
            return end(at: index)
        case .this, .last, .next:
            return stepped(at: index, word == .this ? 0 : word == .last ? -1 : 1)
        default:
            return nil
        }
    }

    /// "this week", "last May", "next Friday", "the last few months".
    private func stepped(at index: Int, _ step: Int) -> Found? {
        guard index + 1 < text.count else { return nil }
        let tokens = index..<index + 2
        let classes = text.classes[index + 1]
        if classes.contains(.weekday), text.isCapital(index + 1) { return weekday(tokens, step) }
        if classes.contains(.month), text.isCapital(index + 1) {
            return month(tokens, Int(text.values[index + 1]), step)
        }
        if classes.contains(.timeUnit) {
            return unit(tokens, text.values[index + 1], step)
        }
        let isCount = classes.contains(.number) || text.text.flags[index + 1].contains(.number)
        guard isCount || text.dateWord(index + 1) == .amount, index + 2 < text.count,
            text.classes[index + 2].contains(.timeUnit), (1...5).contains(text.values[index + 2])
        else { return nil }
        return Found(tokens: index..<index + 3, value: nil, day: nil)
    }

    private func unit(_ tokens: Range<Int>, _ unit: Int32, _ step: Int) -> Found? {
        guard let base else {
            return (2...5).contains(unit) || unit == 7 || unit >= 10
                ? Found(tokens: tokens, value: nil, day: nil) : nil
        }
        switch unit {
        case 2:
            return Found(tokens: tokens, value: isoWeek(base.daysSinceEpoch + Int64(step) * 7), day: nil)
        case 3:
            let months = base.year * 12 + base.month - 1 + step
            return Found(tokens: tokens, value: monthValue(months / 12, months % 12 + 1), day: nil)
        case 4:
            return Found(tokens: tokens, value: fourDigits(base.year + step), day: nil)
        case 5:
            return Found(tokens: tokens, value: String(fourDigits(base.year + step * 10).prefix(3)) + "X", day: nil)
        case 7:
            return Found(tokens: tokens, value: weekend(of: base, step), day: nil)
        case 10:
            return day(tokens, base.daysSinceEpoch + Int64(step))
        case 11...14:
            let year = seasonYear(unit, base, step)
            return Found(tokens: tokens, value: fourDigits(year), day: nil)
        default:
            return nil
        }
    }

    /// Saturday and Sunday.
    ///
    /// Until Wednesday "this weekend" is the one behind, from Thursday on the one of the same week.
    private func weekend(of base: CivilDate, _ step: Int) -> String {
        let saturday = base.daysSinceEpoch + Int64(6 - base.weekday)
        let isEarly = base.weekday <= 3
        let shift: Int64 = isEarly ? (step > 0 ? 0 : -7) : Int64(step) * 7
        let first = CivilDate(daysSinceEpoch: saturday + shift)
        return first.iso8601 + "/" + CivilDate(daysSinceEpoch: saturday + shift + 1).iso8601
    }

    /// The year of the season before, of, or after the base; its last month is 8, 5 or 11, or 2 of the next year.
    private func seasonYear(_ unit: Int32, _ base: CivilDate, _ step: Int) -> Int {
        let lastMonth = unit == 11 ? 8 : unit == 12 ? 5 : unit == 13 ? 11 : 2
        if step < 0 { return base.month > lastMonth ? base.year : base.year - 1 }
        if step > 0 { return base.month >= lastMonth - 2 ? base.year + 1 : base.year }
        return base.year
    }

    private func month(_ tokens: Range<Int>, _ month: Int, _ step: Int) -> Found? {
        guard (1...12).contains(month), let base else { return Found(tokens: tokens, value: nil, day: nil) }
        var year = base.year
        if step < 0, month >= base.month { year -= 1 }
        if step > 0, month <= base.month { year += 1 }
        return Found(tokens: tokens, value: monthValue(year, month), day: nil)
    }

    /// A weekday of the week before the base, the base included; after "next" of the week behind it.
    private func weekday(_ tokens: Range<Int>, _ step: Int) -> Found? {
        guard let last = tokens.last, let base else { return Found(tokens: tokens, value: nil, day: nil) }
        let wanted = Int(text.values[last])
        guard (1...7).contains(wanted) else { return nil }
        var back = (base.weekday - wanted + 7) % 7
        if step < 0, back == 0 { back = 7 }
        if step > 0 { back -= 7 }
        return day(tokens, base.daysSinceEpoch - Int64(back))
    }

    /// "two weeks ago"; "several years ago" and "24 hours ago" without a value.
    private func ago(at index: Int) -> Found? {
        var count: Int?
        var next = index + 1
        if text.classes[index].contains(.number) {
            count = Int(text.values[index])
        } else if text.text.flags[index].contains(.number), text.bytes(index).count <= 3 {
            count = digits(index)
        } else if text.dateWord(index) == .indefinite {
            count = 1
            if text.dateWord(next) == .amount {
                count = nil
                next += 1
            }
        } else if text.dateWord(index) != .amount {
            return nil
        }
        if next < text.count, text.bytes(next).elementsEqual("of".utf8) { next += 1 }
        guard next < text.count, text.classes[next].contains(.timeUnit) else { return nil }
        let unitValue = text.values[next]
        next += 1
        guard text.dateWord(next) == .ago else { return nil }
        let tokens = index..<next + 1
        guard let base, let count else { return Found(tokens: tokens, value: nil, day: nil) }
        switch unitValue {
        case 1: return day(tokens, base.daysSinceEpoch - Int64(count))
        case 2: return Found(tokens: tokens, value: isoWeek(base.daysSinceEpoch - 7 * Int64(count)), day: nil)
        case 3, 4: return unit(tokens, unitValue, -count)
        case 5: return unit(tokens, 4, -count * 10)
        default: return Found(tokens: tokens, value: nil, day: nil)
        }
    }

    /// "end of the year", "end of the month": the last day.
    private func end(at index: Int) -> Found? {
        let unit = index + 3
        guard unit < text.count, text.bytes(index + 1).elementsEqual("of".utf8), text.dateWord(index + 2) == .article,
            text.classes[unit].contains(.timeUnit), text.values[unit] == 3 || text.values[unit] == 4
        else { return nil }
        let tokens = index..<unit + 1
        guard let base else { return Found(tokens: tokens, value: nil, day: nil) }
        let isYear = text.values[unit] == 4
        let next = CivilDate(
            year: isYear || base.month == 12 ? base.year + 1 : base.year,
            month: isYear ? 1 : base.month % 12 + 1,
            day: 1
        )
        return day(tokens, next.daysSinceEpoch - 1)
    }

    /// "year end", "year-end", "year’s end" after a preposition.
    private func yearEnd(at index: Int) -> Found? {
        guard text.classes[index].contains(.timeUnit), text.values[index] == 4,
            text.dateWord(index - 1) == .preposition
        else { return nil }
        var next = index + 1
        if text.mark(next) == UInt8(ascii: "-") { next += 1 }
        if text.mark(next) == UInt8(ascii: "'") { next += 2 }
        guard text.dateWord(next) == .end else { return nil }
        return day(
            index..<next + 1,
            base.map { CivilDate(year: $0.year, month: 12, day: 31).daysSinceEpoch }
        )
    }

    private func day(_ tokens: Range<Int>, _ days: Int64?) -> Found? {
        guard let days else { return Found(tokens: tokens, value: nil, day: nil) }
        let date = CivilDate(daysSinceEpoch: days)
        return Found(tokens: tokens, value: date.iso8601, day: date)
    }
}
