internal import NewsModel
internal import NewsText

/// Calendar dates: ISO, month first, day first, in figures.
extension DateReader {
    /// A day, month or month with year that is written out or in ISO form.
    func calendarDate(at index: Int) -> Found? {
        if let found = isoDate(at: index) ?? dateInFigures(at: index) { return found }
        let classes = text.classes[index]
        if classes.contains(.weekday), text.weekday(index) != nil, text.isCapital(index) || text.isWeekday(index) {
            var next = text.weekdayEnd(index)
            if text.mark(next) == UInt8(ascii: ".") || text.mark(next) == UInt8(ascii: ",") { next += 1 }
            guard next < text.count, var rest = monthFirst(at: next) ?? dayFirst(at: next),
                rest.day != nil || rest.value == nil && rest.tokens.count > 1
            else { return nil }
            if rest.infersYear, let weekday = text.weekday(index) { rest.day = rest.day?.near(on: weekday) }
            rest.tokens = index..<rest.tokens.upperBound
            rest.value = rest.day?.iso8601 ?? rest.value
            return rest
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

    /// "27.08.2022", day first; "27/8/2022" only where one of the two can be no month.
    private func dateInFigures(at index: Int) -> Found? {
        let mark = text.mark(index + 1)
        guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "/"), text.mark(index + 3) == mark,
            let first = dayNumber(index), let second = dayNumber(index + 2), let year = number(index + 4, digits: 4),
            (1400...2099).contains(year), !text.hasSpace(before: index + 1), !text.hasSpace(before: index + 2),
            !text.hasSpace(before: index + 4)
        else { return nil }
        let tokens = index..<index + 5
        if mark == UInt8(ascii: ".") { return found(tokens, year, second, first) }
        if first > 12 { return found(tokens, year, second, first) }
        return second > 12 ? found(tokens, year, first, second) : Found(tokens: tokens, value: nil, day: nil)
    }

    /// Month before day: "October 7, 2019", "October 7", "October 2019", "October".
    private func monthFirst(at index: Int) -> Found? {
        guard let month = text.month(index), text.isMonth(index) else { return nil }
        var next = index + 1
        if text.mark(next) == UInt8(ascii: "."), text.length(index) <= 4 { next += 1 }
        if let day = dayNumber(next) {
            if let found = dayRange(index, next, month, day) { return found }
            let end = next + 1
            if let (year, behind) = yearBehind(end) { return found(index..<behind, year, month, day) }
            // "June 4 and 5, 2019"
            if let second = listedDay(end, after: day), let (year, _) = yearBehind(second + 1) {
                return found(index..<end, year, month, day)
            }
            return dayWithoutYear(index..<end, month, day)
        }
        if let (year, behind) = yearBehind(next) {
            return Found(tokens: index..<behind, value: monthValue(year, month), day: nil)
        }
        // "mars" and "mai" are words of other languages too
        guard text.isCapital(index) || text.dateWord(index - 1) == .preposition,
            text.length(index) > 3 || month == 5, isSureMonth(index), !isOfName(index)
        else { return nil }
        return monthWithoutYear(index..<index + 1, month)
    }

    /// Part of a name that is joined by a hyphen: "Mei-Ling".
    private func isOfName(_ index: Int) -> Bool {
        let next = index + 2
        return text.mark(index + 1) == UInt8(ascii: "-") && next < text.count && !text.hasSpace(before: next)
            && text.isCapital(next) && !isMonth(next)
    }

    private func monthWithoutYear(_ tokens: Range<Int>, _ month: Int) -> Found {
        guard let base else { return Found(tokens: tokens, value: nil, day: nil) }
        var year = base.year
        if month > base.month {
            if !liesAhead(tokens) { year -= 1 }
        } else if month < base.month, direction(of: tokens) == .future {
            year += 1
        }
        return Found(tokens: tokens, value: monthValue(year, month), day: nil, infersYear: true)
    }

    /// The year behind a month or day, and one past its last token: "2019", "of 2019", "last year".
    func yearBehind(_ index: Int) -> (year: Int, end: Int)? {
        var next = index
        let hasComma = text.mark(next) == UInt8(ascii: ",")
        if hasComma || isOfYear(next) { next += 1 }
        if let year = year(next) { return (year, next + 1) }
        guard !hasComma, next < text.count else { return nil }
        if let found = yearOfReference(at: next) { return found }
        guard let base, text.timeUnit(next + 1) == .year else { return nil }
        switch text.dateWord(next) {
        case .last: return (base.year - 1, next + 2)
        case .this: return (base.year, next + 2)
        case .next: return (base.year + 1, next + 2)
        default: return nil
        }
    }

    /// "of" or "in", but not "from" or "until", nor what begins a sentence.
    private func isOfYear(_ index: Int) -> Bool {
        text.dateWord(index) == .preposition && !text.isCapital(index)
            && !DateReader.limits.contains(text.text.hashes[index])
    }

    private static let limits = HashSet(words: "from by during until till between for")

    /// The token of the day that is listed behind another one: "June 4 and 5".
    private func listedDay(_ joint: Int, after day: Int) -> Int? {
        let second = joint + 1
        guard text.dateWord(joint) == .and, let last = dayNumber(second), last > day, isLast(second) else { return nil }
        return second
    }

    /// The day that is listed behind a found one whose last token is its day.
    func dayListed(after first: Found) -> Found? {
        let last = first.tokens.upperBound - 1
        guard let day = first.day, first.tokens.count > 1, dayNumber(last) == day.day, !isMonth(last + 1),
            let second = listedDay(last + 1, after: day.day), let number = dayNumber(second)
        else { return nil }
        let end = yearBehind(second + 1)?.end ?? second + 1
        guard var listed = found(second..<end, day.year, day.month, number) else { return nil }
        listed.isPrinted = first.isPrinted
        return listed
    }

    /// No noun follows that the figure counts: "June 4 and 5 people".
    private func isLast(_ index: Int) -> Bool {
        let next = index + 1
        guard next < text.count, !text.text.flags[next].contains(.lineBefore) else { return true }
        if text.isWord(next) {
            return text.dateWord(next) != nil || text.classes[next].contains(.function) || year(next) != nil
        }
        let mark = text.mark(next)
        if mark == UInt8(ascii: "%") { return false }
        return text.isSpaced(next + 1) || mark == UInt8(ascii: ")") || mark == UInt8(ascii: "\"")
    }

    /// "December 13-15, 2022", "June 4 to 6".
    private func dayRange(_ start: Int, _ first: Int, _ month: Int, _ day: Int) -> Found? {
        guard joinsRange(first + 1), let last = dayNumber(first + 2), last > day,
            !text.isWord(first + 1) || isLast(first + 2)
        else { return nil }
        var end = first + 3
        var year = base.map { dayWithoutYear(start..<end, month, day)?.day?.year ?? $0.year }
        if let (printed, behind) = yearBehind(end) {
            year = printed
            end = behind
        }
        guard let year else { return Found(tokens: start..<end, value: nil, day: nil) }
        let from = CivilDate(year: year, month: month, day: day)
        let to = CivilDate(year: year, month: month, day: last)
        guard from.isValid, to.isValid else { return nil }
        return Found(tokens: start..<end, value: from.iso8601 + "/" + to.iso8601, day: nil)
    }

    /// Whether a dash or word stands there that joins the ends of a range.
    func joinsRange(_ index: Int) -> Bool {
        guard index > 0, index + 1 < text.count else { return false }
        let mark = text.mark(index)
        if mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") {
            return text.hasSpace(before: index) == text.hasSpace(before: index + 1)
        }
        return text.isWord(index) && DateReader.rangeWords.contains(text.text.hashes[index])
    }

    private static let rangeWords = HashSet(words: "to until till through bis al au")

    /// "May" and "March" are months only beside words of time or another month, or as "the March figures".
    private func isSureMonth(_ index: Int) -> Bool {
        guard !text.classes[index].isDisjoint(with: [.common, .function, .firstName]) else { return true }
        guard index > 0 else { return false }
        if isMonth(index + 2), isBetweenMonths(index + 1) { return true }
        if isMonth(index - 2), isBetweenMonths(index - 1) { return true }
        let before = index - 1
        if text.mark(before) == UInt8(ascii: "-") { return text.dateWord(before - 1) == .part }
        guard let word = text.dateWord(before) else {
            return text.spells(before, "s") && text.mark(before - 1) == UInt8(ascii: "'")
                && opensNoun(index + 1)
        }
        return word == .article || word == .indefinite ? opensNoun(index + 1) : true
    }

    private func isMonth(_ index: Int) -> Bool {
        index >= 0 && index < text.count && text.isCapital(index) && text.classes[index].contains(.month)
    }

    private func isBetweenMonths(_ index: Int) -> Bool {
        let mark = text.mark(index)
        if mark == UInt8(ascii: ",") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") { return true }
        let word = text.bytes(index)
        return word.elementsEqual("and".utf8) || word.elementsEqual("to".utf8) || word.elementsEqual("or".utf8)
            || word.elementsEqual("through".utf8)
    }

    /// A noun in lower case follows.
    private func opensNoun(_ index: Int) -> Bool {
        index < text.count && text.isWord(index) && !text.isCapital(index)
            && text.classes[index].isDisjoint(with: [.function, .connector])
    }

    /// Day before month: "7 October 2019", "7 de octubre de 2019", "1er mai", and with a full stop in German.
    private func dayFirst(at index: Int) -> Found? {
        guard let day = dayNumber(index) else { return nil }
        var next = index + 1
        if let found = daysFirst(index, day) { return found }
        if text.mark(next) == UInt8(ascii: ".") { next += 1 }
        if next < text.count, text.spells(next, "de") || text.spells(next, "of") {
            next += 1
        }
        guard let month = text.month(next) else { return nil }
        // "5 May", but not "5 may": English and German months have a capital
        guard text.isMonth(next) || !text.classes[next].contains(.common) || text.mark(next + 1) == UInt8(ascii: "(")
        else { return nil }
        let after = text.mark(next + 1) == UInt8(ascii: ".") ? next + 2 : next + 1
        if let (year, behind) = yearBehind(after) { return found(index..<behind, year, month, day) }
        return dayWithoutYear(index..<next + 1, month, day)
    }

    /// "3 to 5 May 2023", and the first of "21 and 22 March".
    private func daysFirst(_ index: Int, _ day: Int) -> Found? {
        let joint = index + 1
        let isRange = joinsRange(joint)
        guard isRange || text.dateWord(joint) == .and || text.mark(joint) == UInt8(ascii: ","),
            let second = dayNumber(joint + 1), second > day, let rest = dayFirst(at: joint + 1), let last = rest.day
        else { return nil }
        guard let first = found(index..<joint, last.year, last.month, day)?.day else { return nil }
        guard isRange else { return Found(tokens: index..<joint, value: first.iso8601, day: first) }
        return Found(
            tokens: index..<rest.tokens.upperBound,
            value: first.iso8601 + "/" + last.iso8601,
            day: nil
        )
    }

    /// Whether a month or day later in the base's year is that of this year: its clause, or the event that it is the
    /// date of, looks ahead.
    private func liesAhead(_ tokens: Range<Int>) -> Bool {
        switch direction(of: tokens) {
        case .future, .intended: true
        case .past: false
        case .unknown: isOfEvent(tokens)
        }
    }

    func dayWithoutYear(_ tokens: Range<Int>, _ month: Int, _ day: Int) -> Found? {
        if month == 9, day == 11, opensAttacks(tokens.upperBound) { return found(tokens, 2001, month, day) }
        return dayWithoutYear(tokens) { CivilDate(year: $0, month: month, day: day) }
    }

    /// "the September 11 attacks" are those of one year.
    private func opensAttacks(_ index: Int) -> Bool {
        guard index + 1 < text.count, text.isWord(index) else { return false }
        return text.spells(index, "attacks") || text.spells(index, "terrorist")
            || text.spells(index, "terror") && text.isWord(index + 1)
    }

    /// The day of a year that is nearest to the base, for a day that each year has one of.
    func dayWithoutYear(_ tokens: Range<Int>, in dayOf: (_ year: Int) -> CivilDate) -> Found? {
        if let day = dayOfReference(tokens, in: dayOf) {
            return Found(tokens: tokens, value: day.iso8601, day: day, isPrinted: true)
        }
        guard let base else { return Found(tokens: tokens, value: nil, day: nil) }
        // The year that puts the day nearest to the base; what lies more than two months ahead was last year, unless
        // its clause looks ahead.
        let same = dayOf(base.year)
        let ahead = same.daysSinceEpoch - base.daysSinceEpoch
        var year = base.year
        if ahead > 62 {
            if !liesAhead(tokens) { year -= 1 }
        } else if ahead < -300 {
            year += 1
        } else if ahead < -60, direction(of: tokens) == .future {
            year += 1
        }
        let day = dayOf(year)
        return day.isValid ? Found(tokens: tokens, value: day.iso8601, day: day, infersYear: true) : nil
    }

    private func found(_ tokens: Range<Int>, _ year: Int, _ month: Int, _ day: Int) -> Found? {
        let date = CivilDate(year: year, month: month, day: day)
        guard date.isValid else { return nil }
        return Found(tokens: tokens, value: date.iso8601, day: date, isPrinted: true)
    }
}
