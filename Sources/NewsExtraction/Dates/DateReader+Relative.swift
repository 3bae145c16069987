internal import NewsModel
internal import NewsText

/// Expressions whose value hangs on the base date.
extension DateReader {
    /// "last", "this" or "next".
    private enum Step: Int {
        case last = -1
        case this = 0
        case next = 1

        init?(_ word: DateWord?) {
            switch word {
            case .last, .lastBeside: self = .last
            case .this: self = .this
            case .next, .nextBeside: self = .next
            default: return nil
            }
        }
    }

    func relative(at index: Int) -> Found? {
        if text.isWeekday(index) {
            // "Sun" and "Sat" are words, "on Sun" and "Sun," are days
            guard text.length(index) > 4 || text.dateWord(index - 1) == .on || text.mark(index + 1) != 0,
                !isOfTitle(index)
            else { return nil }
            let end = text.weekdayEnd(index)
            guard let step = stepBehind(end) else { return weekday(index..<end, nil) }
            return weekday(index..<end + 1, step)
        }
        if let found = ago(at: index) ?? yearEnd(at: index) ?? unitBefore(at: index) { return found }
        guard let word = text.dateWord(index) else { return nil }
        switch word {
        case .today, .yesterday, .tomorrow:
            // the name of a programme or paper: "the BBC’s Today"
            guard !text.isCapital(index) || index == 0 || !text.spells(index - 1, "s") else { return nil }
            // "am Morgen"
            if text.spells(index, "Morgen"), index > 0, text.isWord(index - 1) { return nil }
            let shift: Int64 = word == .today ? 0 : word == .yesterday ? -1 : 1
            return day(index..<index + 1, base.map { $0.daysSinceEpoch + shift })
        case .everyWeek:
            return text.isCapital(index) ? Found(tokens: index..<index + 1, value: nil, day: nil) : nil
        case .article:
            return text.timeUnit(index + 1) == .weekend ? weekend(index..<index + 2, 0) : nil
        case .end:
            return end(at: index)
        case .this, .last, .next, .lastBeside, .nextBeside:
            return Step(word).flatMap { stepped(at: index, $0) }
        default:
            return nil
        }
    }

    /// "Saturday Night Revue", among words in small letters.
    private func isOfTitle(_ index: Int) -> Bool {
        let noun = index + 2
        guard text.timeUnit(index + 1) == .partOfDay, text.isCapital(index + 1), noun < text.count,
            text.isCapital(noun), text.dateWord(index - 1) != .on
        else { return false }
        return index == 0 || !text.isCapital(index - 1)
    }

    /// "this week", "last May", "next Friday", "the last few months".
    private func stepped(at index: Int, _ step: Step) -> Found? {
        guard index + 1 < text.count else { return nil }
        let tokens = index..<index + 2
        let classes = text.classes[index + 1]
        if text.isWeekday(index + 1) { return weekday(index..<text.weekdayEnd(index + 1), step) }
        if let number = text.month(index + 1), text.isMonth(index + 1) {
            return month(tokens, number, step.rawValue)
        }
        if let unit = text.timeUnit(index + 1) {
            let next = index + 2
            if unit == .week, let wanted = text.weekday(next), text.isCapital(next) {
                return weekday(wanted, ofWeek: step, index..<next + 1)
            }
            if unit == .weekend { return weekend(tokens, step.rawValue) }
            // "the past year" is no year of the calendar
            if (unit == .decade || unit == .year) && text.spells(index, "past") || text.isSeveral(index + 1) {
                return Found(tokens: tokens, value: nil, day: nil)
            }
            return self.unit(tokens, unit, step.rawValue)
        }
        let isCount = classes.contains(.number) || text.text.flags[index + 1].contains(.number)
        guard isCount || text.dateWord(index + 1) == .amount, text.timeUnit(index + 2)?.isCounted == true else {
            return nil
        }
        return Found(tokens: index..<index + 3, value: nil, day: nil)
    }

    /// "semaine dernière", "ano passado", "marzo pasado".
    private func unitBefore(at index: Int) -> Found? {
        guard let step = stepBehind(index + 1) else { return nil }
        let tokens = index..<index + 2
        if let number = text.month(index), text.isMonth(index) { return month(tokens, number, step.rawValue) }
        guard let unit = text.timeUnit(index), unit.isCounted || unit.isSeason else { return nil }
        if text.isSeveral(index) { return Found(tokens: tokens, value: nil, day: nil) }
        return self.unit(tokens, unit, step.rawValue)
    }

    private func stepBehind(_ index: Int) -> Step? {
        switch text.dateWord(index) {
        case .lastBeside: .last
        case .nextBeside: .next
        default: nil
        }
    }

    func unit(_ tokens: Range<Int>, _ unit: TimeUnit, _ step: Int) -> Found? {
        guard let base else {
            switch unit {
            case .day, .century, .weekend, .clock, .fortnight: return nil
            default: return Found(tokens: tokens, value: nil, day: nil)
            }
        }
        switch unit {
        case .week:
            return Found(tokens: tokens, value: isoWeek(base.daysSinceEpoch + Int64(step) * 7), day: nil)
        case .month:
            let months = base.year * 12 + base.month - 1 + step
            return Found(tokens: tokens, value: monthValue(months / 12, months % 12 + 1), day: nil)
        case .year:
            return Found(tokens: tokens, value: fourDigits(base.year + step), day: nil)
        case .decade:
            return Found(tokens: tokens, value: String(fourDigits(base.year + step * 10).prefix(3)) + "X", day: nil)
        case .quarter:
            let quarter = base.year * 4 + (base.month - 1) / 3 + step
            let first = quarter % 4 * 3 + 1
            return Found(
                tokens: tokens,
                value: monthValue(quarter / 4, first) + "/" + monthValue(quarter / 4, first + 2),
                day: nil
            )
        case .partOfDay:
            return day(tokens, base.daysSinceEpoch + Int64(step))
        case .summer, .spring, .autumn:
            return Found(tokens: tokens, value: seasonValue(unit, seasonYear(unit, base, step)), day: nil)
        case .winter:
            return Found(tokens: tokens, value: seasonValue(unit, winterYear(base, step)), day: nil)
        default:
            return nil
        }
    }

    /// Saturday and Sunday.
    ///
    /// Until Wednesday "this weekend" is the one behind, from Thursday on the one of the same week; "the weekend" is the
    /// one behind until Saturday. Both are ahead where their clause is.
    private func weekend(_ tokens: Range<Int>, _ step: Int) -> Found {
        guard let base else { return Found(tokens: tokens, value: nil, day: nil) }
        let isBare = text.dateWord(tokens.lowerBound) == .article
        let isBehind = step <= 0 && base.weekday < (isBare ? 6 : 4)
        let weeks = step > 0 && base.weekday < 4 ? 0 : isBehind ? -1 : step
        let looksBack = weeks < 0 && (step < 0 || direction(of: tokens) != .future)
        let saturday = base.daysSinceEpoch + Int64(6 - base.weekday) + (weeks < 0 && !looksBack ? 0 : 7 * Int64(weeks))
        let first = CivilDate(daysSinceEpoch: saturday)
        let value = first.iso8601 + "/" + CivilDate(daysSinceEpoch: saturday + 1).iso8601
        return Found(tokens: tokens, value: value, day: nil)
    }

    /// The year of the season before, of, or after the base.
    private func seasonYear(_ season: TimeUnit, _ base: CivilDate, _ step: Int) -> Int {
        let lastMonth =
            switch season {
            case .spring: 5
            case .summer: 8
            default: 11
            }
        if step < 0 { return base.month > lastMonth ? base.year : base.year - 1 }
        if step > 0 { return base.month >= lastMonth - 2 ? base.year + 1 : base.year }
        return base.year
    }

    /// The year that the winter before, of, or after the base begins in; it ends in February.
    private func winterYear(_ base: CivilDate, _ step: Int) -> Int {
        if step == 0 { return base.month < 6 ? base.year - 1 : base.year }
        let last = base.month < 3 ? base.year - 2 : base.year - 1
        if step < 0 { return last }
        return base.month == 12 ? base.year + 1 : base.year
    }

    private func month(_ tokens: Range<Int>, _ month: Int, _ step: Int) -> Found? {
        guard let base else { return Found(tokens: tokens, value: nil, day: nil) }
        var year = base.year
        if step < 0, month >= base.month { year -= 1 }
        // the one right ahead would be "next month" or its bare name
        if step > 0, month <= base.month + 1 { year += 1 }
        return Found(tokens: tokens, value: monthValue(year, month), day: nil)
    }

    /// A weekday of the week before the base, the base included, or where its clause looks ahead of the one behind it;
    /// after "next" of the week behind the base.
    private func weekday(_ tokens: Range<Int>, _ step: Step?) -> Found? {
        let named = tokens.first { text.isWeekday($0) }
        guard let named, let wanted = text.weekday(named) else { return nil }
        if step == nil, let found = weekdayOfReference(tokens, wanted) { return found }
        if isAnyWeekday(tokens) { return Found(tokens: tokens, value: nil, day: nil) }
        if let (week, end) = weekBehind(tokens.upperBound), step == nil {
            return weekday(wanted, ofWeek: week, tokens.lowerBound..<end)
        }
        guard let base else { return Found(tokens: tokens, value: nil, day: nil) }
        var back = (base.weekday - wanted + 7) % 7
        switch step ?? listedStep(before: tokens.lowerBound) {
        case .last:
            // the day before the base is "yesterday", today is "today"
            if back <= 1 { back += 7 }
        case .next: back -= 7
        // "este martes" is mostly the one behind
        case .this where text.isCapital(named):
            if direction(of: tokens) != .past, back > 0 { back -= 7 }
        case .this, nil:
            guard back > 0, !isPastEvent(tokens) else { break }
            switch direction(of: tokens) {
            case .future: back -= 7
            // on the day after, papers still write "was to arrive on Monday"
            case .intended where back > 1: back -= 7
            default: break
            }
        }
        return day(tokens, base.daysSinceEpoch - Int64(back))
    }

    /// "Monday’s attack" and "the attack on Monday" lie behind whatever the clause tells.
    private func isPastEvent(_ tokens: Range<Int>) -> Bool {
        let next = tokens.upperBound
        return text.mark(next) == UInt8(ascii: "'") && next + 2 < text.count && isPastWord(next + 2)
    }

    /// "Thursday next week", "Monday of last week".
    private func weekBehind(_ index: Int) -> (step: Step, end: Int)? {
        var place = index
        if place < text.count, text.spells(place, "of") { place += 1 }
        guard let step = Step(text.dateWord(place)), text.timeUnit(place + 1) == .week else { return nil }
        return (step, place + 2)
    }

    private func weekday(_ wanted: Int, ofWeek step: Step, _ tokens: Range<Int>) -> Found? {
        day(tokens, base.map { $0.daysSinceEpoch + Int64(wanted - $0.weekday + 7 * step.rawValue) })
    }

    /// The step of a weekday that this one is listed with: "next Monday and Tuesday".
    private func listedStep(before index: Int) -> Step? {
        let other = index - 2
        guard other > 0, text.isCapital(other), text.classes[other].contains(.weekday),
            text.isWord(index - 1)
                ? text.dateWord(index - 1) == .and || text.spells(index - 1, "or")
                    || text.spells(index - 1, "to")
                : text.mark(index - 1) == UInt8(ascii: ",")
        else { return nil }
        return Step(text.dateWord(other - 1))
    }

    /// "end of the year", "end of the week": the last day; "end of the century".
    private func end(at index: Int) -> Found? {
        let word = text.dateWord(index + 2)
        guard let unit = text.timeUnit(index + 3), text.spells(index + 1, "of"),
            let step = word == .article ? 0 : Step(word)?.rawValue
        else { return nil }
        let tokens = index..<index + 4
        switch unit {
        case .week: return day(tokens, base.map { $0.daysSinceEpoch + Int64(7 - $0.weekday + 7 * step) })
        case .month:
            return day(
                tokens,
                base.map {
                    let next = $0.year * 12 + $0.month + step
                    return CivilDate(year: next / 12, month: next % 12 + 1, day: 1).daysSinceEpoch - 1
                }
            )
        case .year:
            return day(tokens, base.map { CivilDate(year: $0.year + step, month: 12, day: 31).daysSinceEpoch })
        case .century:
            return Found(tokens: tokens, value: base.map { String(fourDigits($0.year).prefix(2)) + "XX" }, day: nil)
        default: return nil
        }
    }

    /// "year end", "year-end", "year’s end" after a preposition.
    private func yearEnd(at index: Int) -> Found? {
        guard text.timeUnit(index) == .year, text.dateWord(index - 1) == .preposition else { return nil }
        var next = index + 1
        if text.mark(next) == UInt8(ascii: "-") { next += 1 }
        if text.mark(next) == UInt8(ascii: "'") { next += 2 }
        guard text.dateWord(next) == .end else { return nil }
        return day(
            index..<next + 1,
            base.map { CivilDate(year: $0.year, month: 12, day: 31).daysSinceEpoch }
        )
    }

    func day(_ tokens: Range<Int>, _ days: Int64?) -> Found? {
        guard let days else { return Found(tokens: tokens, value: nil, day: nil) }
        let date = CivilDate(daysSinceEpoch: days)
        return Found(tokens: tokens, value: date.iso8601, day: date)
    }
}
