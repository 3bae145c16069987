internal import NewsModel
internal import NewsText

/// Calendar dates: ISO, month first, day first, in figures.
extension DateReader {
    /// A day, month or month with year that is written out or in ISO form.
    func calendarDate(at index: Int) -> Found? {
        if let found = isoDate(at: index) ?? dateInFigures(at: index) { return found }
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
        guard index < text.count, text.classes[index].contains(.month), text.isCapital(index) else { return nil }
        let month = Int(text.values[index])
        guard (1...12).contains(month) else { return nil }
        var next = index + 1
        if text.mark(next) == UInt8(ascii: "."), text.bytes(index).count <= 4 { next += 1 }
        if let day = dayNumber(next) {
            if let found = dayRange(index, next, month, day) { return found }
            let end = next + 1
            var afterDay = end
            if text.mark(afterDay) == UInt8(ascii: ",") { afterDay += 1 }
            if let year = year(afterDay) { return found(index..<afterDay + 1, year, month, day) }
            return dayWithoutYear(index..<end, month, day)
        }
        var afterMonth = next
        if text.mark(afterMonth) == UInt8(ascii: ",") || text.dateWord(afterMonth) == .preposition { afterMonth += 1 }
        if let year = year(afterMonth) {
            return Found(tokens: index..<afterMonth + 1, value: monthValue(year, month), day: nil)
        }
        guard text.bytes(index).count > 3 || month == 5, isSureMonth(index) else { return nil }
        return Found(
            tokens: index..<index + 1,
            value: base.map { monthValue(month > $0.month ? $0.year - 1 : $0.year, month) },
            day: nil
        )
    }

    /// "December 13-15, 2022".
    private func dayRange(_ start: Int, _ first: Int, _ month: Int, _ day: Int) -> Found? {
        let mark = text.mark(first + 1)
        guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_"), let last = dayNumber(first + 2), last > day,
            text.hasSpace(before: first + 1) == text.hasSpace(before: first + 2)
        else { return nil }
        var end = first + 3
        var year = base.map { dayWithoutYear(start..<end, month, day)?.day?.year ?? $0.year }
        let written = text.mark(end) == UInt8(ascii: ",") ? end + 1 : end
        if let printed = self.year(written) {
            year = printed
            end = written + 1
        }
        guard let year else { return Found(tokens: start..<end, value: nil, day: nil) }
        let from = CivilDate(year: year, month: month, day: day)
        let to = CivilDate(year: year, month: month, day: last)
        guard from.isValid, to.isValid else { return nil }
        return Found(tokens: start..<end, value: from.iso8601 + "/" + to.iso8601, day: nil)
    }

    /// "May" and "March" are months only beside words of time or another month, or as "the March figures".
    private func isSureMonth(_ index: Int) -> Bool {
        guard !text.classes[index].isDisjoint(with: [.common, .function, .firstName]) else { return true }
        guard index > 0 else { return false }
        if isMonth(index + 2), isBetweenMonths(index + 1) { return true }
        if isMonth(index - 2), isBetweenMonths(index - 1) { return true }
        let before = index - 1
        if text.mark(before) == UInt8(ascii: "-") { return text.dateWord(before - 1) == .part }
        guard let word = text.dateWord(before) else {
            return text.bytes(before).elementsEqual("s".utf8) && text.mark(before - 1) == UInt8(ascii: "'")
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
}
