internal import NewsModel
internal import NewsText

/// Quarters, halves and the first months of a year, and seasons of a given year.
extension DateReader {
    /// "the fourth quarter", "Q3 2023", "the second half of the year", "the first 11 months", "summer 2019".
    ///
    /// The value is an interval of months: `2023-10/2023-12`.
    func partOfYear(at index: Int) -> Found? {
        if let found = season(index) ?? shortPart(index) ?? lastPart(index) { return found }
        guard let ordinal = ordinal(index) else { return nil }
        var unit = index + 1
        if text.mark(unit) == UInt8(ascii: "-") { unit += 1 }
        guard unit < text.count, text.isWord(unit) else { return nil }
        if text.timeUnit(unit) == .quarter, (1...4).contains(ordinal) {
            return part(index..<unit + 1, 3 * ordinal - 2, 3 * ordinal, needsYear: false)
        }
        if text.spells(unit, "half"), ordinal <= 2 {
            return part(index..<unit + 1, 6 * ordinal - 5, 6 * ordinal, needsYear: true)
        }
        guard ordinal == 1, text.timeUnit(unit + 1) == .month, let (count, _) = amount(at: unit), let months = count,
            (2...11).contains(months)
        else { return nil }
        // "the first two months of his term"
        let needsYear = text.dateWord(index - 1) != .article || !endsPart(unit + 2)
        return part(index..<unit + 2, 1, months, needsYear: needsYear)
    }

    /// "Q3", "3Q", "H1 2024".
    private func shortPart(_ index: Int) -> Found? {
        let bytes = text.bytes(index)
        guard bytes.count == 2, let first = bytes.first, let last = bytes.last else { return nil }
        let digit = first < last ? first : last
        let letter = first < last ? last : first
        guard digit >= UInt8(ascii: "1"), digit <= UInt8(ascii: "4") else { return nil }
        let number = Int(digit - UInt8(ascii: "0"))
        if letter == UInt8(ascii: "Q") { return part(index..<index + 1, 3 * number - 2, 3 * number, needsYear: false) }
        guard letter == UInt8(ascii: "H"), number <= 2 else { return nil }
        return part(index..<index + 1, 6 * number - 5, 6 * number, needsYear: true)
    }

    /// "the final quarter of 2022", "the last two months of the year"; without a year they are told from the base.
    private func lastPart(_ index: Int) -> Found? {
        var start = index
        if !text.spells(index, "last") {
            guard index > 0, text.spells(index - 1, "final") else { return nil }
            start -= 1
        }
        let unit = start + 1
        if text.timeUnit(unit) == .quarter { return part(start..<unit + 1, 10, 12, needsYear: true) }
        guard unit + 1 < text.count, text.timeUnit(unit + 1) == .month, let months = amount(at: unit)?.count,
            (2...11).contains(months)
        else {
            return nil
        }
        return part(start..<unit + 2, 13 - months, 12, needsYear: true)
    }

    private func season(_ index: Int) -> Found? {
        guard let unit = text.timeUnit(index), unit.isSeason else { return nil }
        guard let (year, end) = yearBehind(index + 1) else { return seasonWithoutYear(index, unit) }
        guard text.mark(end) != UInt8(ascii: "-") else { return nil }
        // "winter 2019" may be either of two
        let value = unit == .winter ? fourDigits(year) : seasonValue(unit, year)
        return Found(tokens: index..<end, value: value, day: nil)
    }

    /// "over the summer", "in the fall": the one behind or ahead, as its clause tells; "in the fall" of an older story
    /// may be that of any year.
    private func seasonWithoutYear(_ index: Int, _ unit: TimeUnit) -> Found? {
        let next = index + 1
        guard text.dateWord(index - 1) == .article, !text.isCapital(index), index > 1,
            text.dateWord(index - 2) != nil || text.spells(index - 2, "over"), let base,
            next >= text.count || !text.isWord(next)
                || text.classes[next].contains(.function) && !text.spells(next, "of") && !text.spells(next, "in")
        else { return nil }
        let months = seasonMonths(unit)
        let year: Int
        switch direction(of: index..<next) {
        case .past where !text.spells(index - 2, "in"): year = base.month < months.first ? base.year - 1 : base.year
        case .future where unit == .winter: year = base.month <= months.last ? base.year - 1 : base.year
        case .future: year = base.month > months.last ? base.year + 1 : base.year
        case .past, .intended, .unknown: return nil
        }
        return Found(tokens: index - 1..<next, value: seasonValue(unit, year), day: nil)
    }

    /// The months of a season that begins in a year, in the northern half of the world: `2019-12/2020-02`.
    func seasonValue(_ season: TimeUnit, _ year: Int) -> String {
        let months = seasonMonths(season)
        let end = months.last < months.first ? year + 1 : year
        return monthValue(year, months.first) + "/" + monthValue(end, months.last)
    }

    private func seasonMonths(_ season: TimeUnit) -> (first: Int, last: Int) {
        switch season {
        case .spring: (3, 5)
        case .summer: (6, 8)
        case .autumn: (9, 11)
        default: (12, 2)
        }
    }

    private func ordinal(_ index: Int) -> Int? {
        if let word = text.ordinalWord(index) { return word }
        return text.length(index) == 3 ? dayNumber(index) : nil
    }

    private func part(_ tokens: Range<Int>, _ first: Int, _ last: Int, needsYear: Bool) -> Found? {
        var end = tokens.upperBound
        var year: Int?
        if let (printed, behind) = yearBehind(end) {
            year = printed
            end = behind
        } else if end + 2 < text.count, text.spells(end, "of"), text.dateWord(end + 1) == .article,
            text.timeUnit(end + 2) == .year
        {
            end += 3
            guard let base else { return Found(tokens: tokens.lowerBound..<end, value: nil, day: nil) }
            year = base.year
        } else if end + 2 < text.count, text.spells(end, "of"), text.spells(end + 1, "fiscal"),
            let fiscal = self.year(end + 2)
        {
            // whose months only the company knows
            return Found(tokens: tokens.lowerBound..<end + 3, value: fourDigits(fiscal), day: nil)
        } else if needsYear || isOfGame(tokens) {
            return nil
        }
        let tokens = tokens.lowerBound..<end
        if year == nil, let base {
            year = base.year
            let hasEnded = last < base.month
            // a figure for months that are not over is none
            let hasBegun = isQuarterOrHalf(first, last) ? first <= base.month : hasEnded
            if !hasBegun || hasEnded, direction(of: tokens) == .future {
                if hasEnded { year = base.year + 1 }
            } else if !hasBegun {
                year = base.year - 1
            }
        }
        guard let year else { return Found(tokens: tokens, value: nil, day: nil) }
        return Found(tokens: tokens, value: monthValue(year, first) + "/" + monthValue(year, last), day: nil)
    }

    private func isQuarterOrHalf(_ first: Int, _ last: Int) -> Bool {
        first > 1 || last == 3 || last == 6
    }

    private func endsPart(_ index: Int) -> Bool {
        guard index < text.count, text.isWord(index) else { return true }
        return !text.spells(index, "of") && !text.spells(index, "in")
            && text.dateWord(index) != .after
    }

    /// Games have quarters too: "scored in the fourth quarter".
    private func isOfGame(_ tokens: Range<Int>) -> Bool {
        let near = max(0, tokens.lowerBound - 16)..<min(text.count, tokens.upperBound + 10)
        return near.contains { text.isWord($0) && DateReader.play.contains(text.text.hashes[$0]) }
    }

    private static let play = HashSet(
        words: """
            scored score scoring touchdown touchdowns game goal goals yard yards ball quarterback halftime basket \
            pointer coach lead kick pass
            """
    )
}
