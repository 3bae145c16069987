internal import NewsModel
internal import NewsText

/// Holidays as dates: those on a fixed day, and those that Easter fixes, have a value.
extension DateReader {
    /// "Christmas Eve", "New Year's Day", "by Christmas", "Good Friday", "Easter Monday".
    func holiday(at index: Int) -> Found? {
        guard text.isCapital(index) else { return nil }
        let next = index + 1
        if let holiday = text.holiday(index) { return named(holiday, index) }
        if text.weekday(index) != nil { return namedWeekday(index) }
        guard let unit = text.timeUnit(index) else { return nil }
        if unit == .year, index > 0, text.spells(index - 1, "New"),
            text.mark(next) == UInt8(ascii: "'"), next + 2 < text.count, text.spells(next + 1, "s")
        {
            let tokens = index - 1..<next + 3
            if text.spells(next + 2, "Day") { return dayWithoutYear(tokens, 1, 1) }
            if text.spells(next + 2, "Eve") { return dayWithoutYear(tokens, 12, 31) }
        }
        guard unit == .day, index > 0, isIntroduced(index - 1) else { return nil }
        return DateReader.fixed[text.text.hashes[index - 1]]
            .flatMap { dayWithoutYear(index - 1..<next, $0.month, $0.day) }
    }

    private func named(_ holiday: Holiday, _ index: Int) -> Found? {
        let next = index + 1
        if next < text.count, text.isCapital(next) {
            switch holiday {
            case .christmas where text.spells(next, "Eve"): return dayOfYear(index..<next + 1, 12, 24)
            case .christmas where text.spells(next, "Day"): return dayOfYear(index..<next + 1, 12, 25)
            case .easter:
                if let weekday = text.weekday(next) {
                    return besideEaster(index..<next + 1, weekday < 5 ? weekday : weekday - 7)
                }
            default: break
            }
        }
        guard isIntroduced(index), next >= text.count || !text.isWord(next) || isClosed(next) else { return nil }
        switch holiday {
        case .christmas: return dayOfYear(index..<next, 12, 25)
        case .halloween: return dayOfYear(index..<next, 10, 31)
        case .easter: return besideEaster(index..<next, 0)
        case .movable: return Found(tokens: index..<next, value: nil, day: nil)
        }
    }

    /// "Good Friday"; "Super Tuesday" without a value.
    private func namedWeekday(_ index: Int) -> Found? {
        let before = index - 1
        guard before >= 0, text.isCapital(before), !text.text.flags[index].contains(.lineBefore) else { return nil }
        let hash = text.text.hashes[before]
        if let distance = DateReader.besideEaster[hash] { return besideEaster(before..<index + 1, distance) }
        // of "Ida Black Friday said" the first two are a name
        guard DateReader.special.contains(hash), before == 0 || !text.isCapital(before - 1) else { return nil }
        return Found(tokens: before..<index + 1, value: nil, day: nil)
    }

    /// A day in the year that is printed behind it or nearest to the base.
    private func dayOfYear(_ tokens: Range<Int>, _ month: Int, _ day: Int) -> Found? {
        dayOfYear(tokens) { CivilDate(year: $0, month: month, day: day) }
    }

    private func dayOfYear(_ tokens: Range<Int>, in dayOf: (_ year: Int) -> CivilDate) -> Found? {
        guard let (year, end) = yearBehind(tokens.upperBound) else { return dayWithoutYear(tokens, in: dayOf) }
        let day = dayOf(year)
        return Found(tokens: tokens.lowerBound..<end, value: day.iso8601, day: day)
    }

    private func besideEaster(_ tokens: Range<Int>, _ distance: Int) -> Found? {
        dayOfYear(tokens) { CivilDate(daysSinceEpoch: easter(of: $0).daysSinceEpoch + Int64(distance)) }
    }

    private func isIntroduced(_ index: Int) -> Bool {
        switch text.dateWord(index - 1) {
        case .on, .since, .before, .after, .preposition: !text.spells(index - 1, "of")
        default: index > 0 && text.spells(index - 1, "at")
        }
    }

    /// No noun follows that would make it "the Christmas market".
    private func isClosed(_ index: Int) -> Bool {
        !text.classes[index].isDisjoint(with: [.function, .dateWord]) || text.text.flags[index].contains(.number)
    }

    /// By the word before "Day".
    private static let fixed: HashTable<(month: Int, day: Int)> = {
        let days: [(String, Int, Int)] = [
            ("Boxing", 12, 26), ("Bastille", 7, 14), ("Canada", 7, 1), ("Australia", 1, 26), ("May", 5, 1),
            ("Armistice", 11, 11), ("Veterans", 11, 11),
        ]
        return HashTable(days.map { ($0.0, ($0.1, $0.2)) })
    }()

    /// Days from Easter Sunday, by the word before the weekday.
    private static let besideEaster: HashTable<Int> = HashTable([
        ("Good", -2), ("Maundy", -3), ("Palm", -7), ("Ash", -46), ("Shrove", -47),
    ])

    /// Words before the weekday that make it a day of one year.
    private static let special = HashSet(words: "Super Black Cyber Giving Bloody")
}

/// Easter Sunday of the Western churches, in the years of the Gregorian calendar.
///
/// Source: the anonymous rule in Nature, 20 April 1876, as in Meeus, Astronomical Algorithms (2nd ed.), chapter 8.
private func easter(of year: Int) -> CivilDate {
    let century = year / 100
    let golden = year % 19
    let leaps = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - leaps + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
}
