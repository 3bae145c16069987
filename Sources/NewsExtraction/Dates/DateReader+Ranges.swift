internal import NewsModel
internal import NewsText

/// Years of two dates that stand side by side.
extension DateReader {
    /// Gives the two ends of "from 15 November to 3 January 2019" and "between April and June" years that agree.
    ///
    /// - Returns: the new value of the earlier expression where it changes, and the later one.
    func agreeing(_ previous: Found?, _ found: Found) -> (earlier: String?, later: Found) {
        guard let previous, previous.infersYear, let first = previous.value, let second = found.value,
            first.utf8.count == second.utf8.count, let year = Int(second.prefix(4)),
            found.tokens.lowerBound == previous.tokens.upperBound + 1
        else { return (nil, found) }
        let joint = previous.tokens.upperBound
        let isPair = text.dateWord(joint) == .and
        let isRange = joinsRange(joint) || isPair && isBetween(previous.tokens.lowerBound - 1)
        if !found.infersYear {
            guard isRange || isPair, text.dateWord(found.tokens.upperBound - 1) == nil else { return (nil, found) }
            let isYearBefore = first.dropFirst(4) > second.dropFirst(4)
            return (dated(first, isYearBefore ? year - 1 : year), found)
        }
        guard isRange, first > second else { return (nil, found) }
        if direction(of: previous.tokens) == .past {
            return (Int(first.prefix(4)).flatMap { dated(first, $0 - 1) }, found)
        }
        var later = found
        later.value = dated(second, year + 1) ?? second
        later.day = later.day.map { CivilDate(year: year + 1, month: $0.month, day: $0.day) }
        return (nil, later)
    }

    private func isBetween(_ index: Int) -> Bool {
        index >= 0 && text.spells(index, "between")
    }

    /// A value in another year; `nil` for a day that this year does not have.
    private func dated(_ value: String, _ year: Int) -> String? {
        let rest = value.dropFirst(4)
        return rest == "-02-29" ? nil : fourDigits(year) + rest
    }
}
