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
    }

    let text: AnnotatedText
    /// The date that "today" means; `nil` when it is not known.
    let base: CivilDate?

    /// The expression that starts at a token.
    func expression(at index: Int) -> Found? {
        calendarDate(at: index) ?? relative(at: index) ?? decade(at: index) ?? yearAlone(at: index)
    }

    // MARK: Calendar dates

    /// A day, month or month with year that is written out or in ISO form.
    func calendarDate(at index: Int) -> Found? {
        if let found = isoDate(at: index) { return found }
        let classes = text.classes[index]
        if classes.contains(.weekday), text.isCapital(index) {
            var next = index + 1
            if text.mark(next) == UInt8(ascii: ".") || text.mark(next) == UInt8(ascii: ",") { next += 1 }
            if next < text.count, let rest = monthFirst(at: next) ?? dayFirst(at: next), rest.day != nil {
                return Found(tokens: index..<rest.tokens.upperBound, value: rest.value, day: rest.day)
            }
            return nil
        }
        return monthFirst(at: index) ?? dayFirst(at: index)
    }

    private func isoDate(at index: Int) -> Found? {
        guard let year = number(index, digits: 4), text.mark(index + 1) == UInt8(ascii: "-"),
            let month = number(index + 2, digits: 2), text.mark(index + 3) == UInt8(ascii: "-"),
            let day = number(index + 4, digits: 2), !text.hasSpace(before: index + 1), !text.hasSpace(before: index + 4)
        else { return nil }
        return found(index..<index + 5, year, month, day)
    }

    /// Month before day: "October 7, 2019", "October 7", "October 2019", "October".
    private func monthFirst(at index: Int) -> Found? {
        guard index < text.count, text.classes[index].contains(.month), text.isCapital(index) else { return nil }
        let month = Int(text.values[index])
        guard (1...12).contains(month) else { return nil }
        var next = index + 1
        if text.mark(next) == UInt8(ascii: "."), text.bytes(index).count <= 4 { next += 1 }
        if let day = dayNumber(next) {
            let end = next + 1
            var afterDay = end
            if text.mark(afterDay) == UInt8(ascii: ",") { afterDay += 1 }
            if let year = year(afterDay) { return found(index..<afterDay + 1, year, month, day) }
            return dayWithoutYear(index..<end, month, day)
        }
        var afterMonth = next
        if text.mark(afterMonth) == UInt8(ascii: ",") || DateWord(text, afterMonth) == .preposition { afterMonth += 1 }
        if let year = year(afterMonth) {
            return Found(tokens: index..<afterMonth + 1, value: monthValue(year, month), day: nil)
        }
        guard text.bytes(index).count > 3 || month != 5 && month != 3, isSureMonth(index) else { return nil }
        return Found(
            tokens: index..<index + 1,
            value: base.map { monthValue(month > $0.month ? $0.year - 1 : $0.year, month) },
            day: nil
        )
    }

    /// "May" and "March" are months only beside words of time.
    private func isSureMonth(_ index: Int) -> Bool {
        guard !text.classes[index].isDisjoint(with: [.common, .function, .firstName]) else { return true }
        guard index > 0 else { return false }
        return DateWord(text, index - 1) != nil && DateWord(text, index - 1) != .article && !text.isCapital(index - 1)
    }

    /// Day before month: "7 October 2019", "7 de octubre de 2019", "1er mai", and with a full stop in German.
    private func dayFirst(at index: Int) -> Found? {
        guard let day = dayNumber(index) else { return nil }
        var next = index + 1
        if text.mark(next) == UInt8(ascii: ".") { next += 1 }
        if next < text.count, text.bytes(next).elementsEqual("de".utf8) || text.bytes(next).elementsEqual("of".utf8) {
            next += 1
        }
        guard next < text.count, text.classes[next].contains(.month) else { return nil }
        let month = Int(text.values[next])
        guard (1...12).contains(month) else { return nil }
        // "5 May", but not "5 may": English and German months have a capital
        guard text.isCapital(next) || !text.classes[next].contains(.common) || text.mark(next + 1) == UInt8(ascii: "(")
        else { return nil }
        var after = next + 1
        if text.mark(after) == UInt8(ascii: ".") || text.mark(after) == UInt8(ascii: ",") { after += 1 }
        if after < text.count, text.bytes(after).elementsEqual("de".utf8) || text.bytes(after).elementsEqual("del".utf8)
        {
            after += 1
        }
        if let year = year(after) { return found(index..<after + 1, year, month, day) }
        return dayWithoutYear(index..<next + 1, month, day)
    }

    private func dayWithoutYear(_ tokens: Range<Int>, _ month: Int, _ day: Int) -> Found? {
        guard let base else { return Found(tokens: tokens, value: nil, day: nil) }
        // The year that puts the day nearest to the base; what lies more than two months ahead was last year.
        let same = CivilDate(year: base.year, month: month, day: day)
        let ahead = same.daysSinceEpoch - base.daysSinceEpoch
        let year = ahead > 62 ? base.year - 1 : ahead < -300 ? base.year + 1 : base.year
        return found(tokens, year, month, day)
    }

    private func found(_ tokens: Range<Int>, _ year: Int, _ month: Int, _ day: Int) -> Found? {
        let date = CivilDate(year: year, month: month, day: day)
        guard date.isValid else { return nil }
        return Found(tokens: tokens, value: date.iso8601, day: date)
    }

    // MARK: Relative

    private func relative(at index: Int) -> Found? {
        if text.classes[index].contains(.weekday), text.isCapital(index) { return weekday(index..<index + 1, 0) }
        if let found = ago(at: index) { return found }
        guard let word = DateWord(text, index) else { return nil }
        switch word {
        case .today, .yesterday, .tomorrow:
            let shift: Int64 = word == .today ? 0 : word == .yesterday ? -1 : 1
            return day(index..<index + 1, base.map { $0.daysSinceEpoch + shift })
        case .this, .last, .next:
            guard index + 1 < text.count else { return nil }
            let step = word == .this ? 0 : word == .last ? -1 : 1
            let tokens = index..<index + 2
            let classes = text.classes[index + 1]
            if classes.contains(.weekday), text.isCapital(index + 1) { return weekday(tokens, step) }
            if classes.contains(.month), text.isCapital(index + 1) {
                return month(tokens, Int(text.values[index + 1]), step)
            }
            guard classes.contains(.timeUnit) else { return nil }
            return unit(tokens, text.values[index + 1], step)
        default:
            return nil
        }
    }

    private func unit(_ tokens: Range<Int>, _ unit: Int32, _ step: Int) -> Found? {
        switch unit {
        case 2, 7:
            guard let base else { return Found(tokens: tokens, value: nil, day: nil) }
            return Found(tokens: tokens, value: isoWeek(base.daysSinceEpoch + Int64(step) * 7), day: nil)
        case 3:
            guard let base else { return Found(tokens: tokens, value: nil, day: nil) }
            let months = base.year * 12 + base.month - 1 + step
            return Found(tokens: tokens, value: monthValue(months / 12, months % 12 + 1), day: nil)
        case 4:
            return Found(tokens: tokens, value: base.map { fourDigits($0.year + step) }, day: nil)
        case 5:
            return Found(
                tokens: tokens,
                value: base.map { String(fourDigits($0.year + step * 10).prefix(3)) + "X" },
                day: nil
            )
        case 10:
            let days = base.map { $0.daysSinceEpoch + Int64(step) }
            return day(tokens, days)
        default:
            return nil
        }
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

    /// "two weeks ago", "a year earlier" without a value.
    private func ago(at index: Int) -> Found? {
        var count: Int?
        var next = index + 1
        if text.classes[index].contains(.number) {
            count = Int(text.values[index])
        } else if text.text.flags[index].contains(.number), text.bytes(index).count <= 3 {
            count = digits(index)
        } else if DateWord(text, index) == .indefinite {
            count = 1
        }
        guard let count, next < text.count, text.classes[next].contains(.timeUnit) else { return nil }
        let unitValue = text.values[next]
        next += 1
        guard DateWord(text, next) == .ago else { return nil }
        let tokens = index..<next + 1
        guard let base else { return Found(tokens: tokens, value: nil, day: nil) }
        switch unitValue {
        case 1: return day(tokens, base.daysSinceEpoch - Int64(count))
        case 2: return Found(tokens: tokens, value: isoWeek(base.daysSinceEpoch - 7 * Int64(count)), day: nil)
        case 3: return unit(tokens, 3, -count)
        case 4: return unit(tokens, 4, -count)
        case 5: return unit(tokens, 4, -count * 10)
        default: return nil
        }
    }

    private func day(_ tokens: Range<Int>, _ days: Int64?) -> Found? {
        guard let days else { return Found(tokens: tokens, value: nil, day: nil) }
        let date = CivilDate(daysSinceEpoch: days)
        return Found(tokens: tokens, value: date.iso8601, day: date)
    }

    // MARK: Years

    /// "1970s", "1970's".
    private func decade(at index: Int) -> Found? {
        let bytes = text.bytes(index)
        guard let year = leadingYear(bytes), year % 10 == 0 else { return nil }
        let value = String(fourDigits(year).prefix(3)) + "X"
        if bytes.count == 5, bytes.last == UInt8(ascii: "s") {
            return Found(tokens: index..<index + 1, value: value, day: nil)
        }
        guard bytes.count == 4, text.mark(index + 1) == UInt8(ascii: "'"), index + 2 < text.count,
            text.bytes(index + 2).elementsEqual("s".utf8), !text.hasSpace(before: index + 2)
        else { return nil }
        return Found(tokens: index..<index + 3, value: value, day: nil)
    }

    /// A year after a preposition or in parentheses.
    private func yearAlone(at index: Int) -> Found? {
        guard let year = year(index) else { return nil }
        let before = index - 1
        let isIntroduced =
            DateWord(text, before) != nil || text.mark(before) == UInt8(ascii: "(")
            || (text.mark(before) == UInt8(ascii: "-") && DateWord(text, before - 1) == .part)
        let isMoney = text.mark(before) == UInt8(ascii: "$")
        let isIso = text.mark(index + 1) == UInt8(ascii: "-") && number(index + 2, digits: 2) != nil
        guard isIntroduced, !isMoney, !isIso, text.mark(index + 1) != UInt8(ascii: "%") else { return nil }
        if index + 1 < text.count, text.isWord(index + 1), text.classes[index + 1].contains(.common),
            !text.classes[index + 1].contains(.function), DateWord(text, before) != .article,
            DateWord(text, before) != .preposition
        {
            return nil
        }
        return Found(tokens: index..<index + 1, value: fourDigits(year), day: nil)
    }

    /// A year that may be meant as such: four digits from 1400 to 2099.
    private func year(_ index: Int) -> Int? {
        guard let year = number(index, digits: 4), (1400...2099).contains(year) else { return nil }
        // "2,000" and "2000.5" are no years
        if text.mark(index + 1) == UInt8(ascii: ","), !text.isSpaced(index + 2), number(index + 2, digits: 3) != nil {
            return nil
        }
        return year
    }

    private func leadingYear(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= 4, bytes.count <= 5 else { return nil }
        var year = 0
        for byte in bytes.prefix(4) {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            year = year * 10 + Int(byte) - 48
        }
        return (1400...2099).contains(year) ? year : nil
    }

    private func dayNumber(_ index: Int) -> Int? {
        guard index < text.count, text.isWord(index) else { return nil }
        let bytes = text.bytes(index)
        guard bytes.count <= 4 else { return nil }
        var day = 0
        var used = 0
        for byte in bytes {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { break }
            day = day * 10 + Int(byte) - 48
            used += 1
        }
        guard used >= 1, used <= 2, (1...31).contains(day) else { return nil }
        let suffix = bytes.dropFirst(used)
        let isOrdinal =
            suffix.elementsEqual("th".utf8) || suffix.elementsEqual("st".utf8)
            || suffix.elementsEqual("nd".utf8) || suffix.elementsEqual("rd".utf8) || suffix.elementsEqual("er".utf8)
        return suffix.isEmpty || isOrdinal ? day : nil
    }

    private func number(_ index: Int, digits count: Int) -> Int? {
        guard index >= 0, index < text.count, text.text.flags[index].contains(.number), text.bytes(index).count == count
        else { return nil }
        return digits(index)
    }

    private func digits(_ index: Int) -> Int? {
        var value = 0
        for byte in text.bytes(index) {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), value < 1_000_000 else { return nil }
            value = value * 10 + Int(byte) - 48
        }
        return value
    }
}

private func monthValue(_ year: Int, _ month: Int) -> String {
    fourDigits(year) + (month < 10 ? "-0\(month)" : "-\(month)")
}

private func fourDigits(_ year: Int) -> String {
    String(CivilDate(year: year, month: 1, day: 1).iso8601.dropLast(6))
}

/// The ISO 8601 week that a day lies in: that of its Thursday.
private func isoWeek(_ days: Int64) -> String {
    let day = CivilDate(daysSinceEpoch: days)
    let thursday = CivilDate(daysSinceEpoch: days - Int64(day.weekday) + 4)
    let first = CivilDate(year: thursday.year, month: 1, day: 1).daysSinceEpoch
    let week = (thursday.daysSinceEpoch - first) / 7 + 1
    return fourDigits(thursday.year) + (week < 10 ? "-W0\(week)" : "-W\(week)")
}
