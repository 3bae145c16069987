internal import NewsModel
internal import NewsText

extension DateReader {
    /// The time that the text last spoke of, for the words that go on from there.
    ///
    /// Source of the term: Reichenbach, "Elements of Symbolic Logic" (1947), §51.
    struct ReferenceTime: Sendable {
        /// The last day with a value, and one past its last token.
        var day: (day: CivilDate, isPrinted: Bool, end: Int)?
        /// The last year, month, stretch of months or calendar day with a value, and one past its last token.
        var period: (value: String, end: Int)?
        /// The last year that the text gives, and one past the last token of its expression.
        var year: (year: Int, end: Int)?

        /// Takes note of an expression.
        mutating func read(_ found: Found) {
            guard let value = found.value else { return }
            let end = found.tokens.upperBound
            if let day = found.day {
                self.day = (day, found.isPrinted, end)
                guard found.isPrinted || found.infersYear else { return }
            } else if !ReferenceTime.isPeriod(value) {
                return
            }
            period = (value, end)
            if !found.infersYear, let year = Int(value.prefix(4)) { self.year = (year, end) }
        }

        /// A year, a month, or some months, but no decade and no week.
        private static func isPeriod(_ value: String) -> Bool {
            let length = value.utf8.count
            return (length == 4 || length == 7 || length == 15) && !value.utf8.contains(UInt8(ascii: "X"))
                && !value.utf8.contains(UInt8(ascii: "W"))
        }
    }

    /// The day of the reference time.
    func referenceDay(_ index: Int) -> CivilDate? {
        guard let last = reference.day, index - last.end <= 40 else { return nil }
        return last.day
    }

    /// The day some days from the reference day.
    func referenceDay(_ tokens: Range<Int>, _ step: Int64) -> Found {
        guard let last = referenceDay(tokens.lowerBound) else { return Found(tokens: tokens, value: nil, day: nil) }
        let date = CivilDate(daysSinceEpoch: last.daysSinceEpoch + step)
        return Found(tokens: tokens, value: date.iso8601, day: date, isPrinted: reference.day?.isPrinted == true)
    }

    /// The month of the reference time.
    func referenceMonth(_ index: Int) -> (year: Int, month: Int)? {
        if let last = reference.period, index - last.end <= 40, last.end >= reference.day?.end ?? 0 {
            guard last.value.utf8.count != 15, let year = Int(last.value.prefix(4)),
                let month = Int(last.value.dropFirst(5).prefix(2))
            else { return nil }
            return (year, month)
        }
        return referenceDay(index).map { ($0.year, $0.month) }
    }

    /// The year of the reference time: one that the text gives, or else that of a month.
    func referenceYear(_ index: Int) -> Int? {
        if let last = reference.year, index - last.end <= 60 { return last.year }
        guard let last = reference.period, index - last.end <= 40 else { return nil }
        return Int(last.value.prefix(4))
    }

    /// The reference period, some units on; a year cannot be told in months, nor a quarter.
    func shifted(_ index: Int, _ unit: TimeUnit, _ steps: Int) -> String? {
        guard let last = reference.period, index - last.end <= 40, abs(steps) < 1000,
            let year = Int(last.value.prefix(4))
        else { return nil }
        let isYear = unit == .year
        switch last.value.utf8.count {
        case 4: return isYear ? fourDigits(year + steps) : nil
        case 10 where isYear: return reference.year.flatMap { index - $0.end <= 40 ? fourDigits($0.year + steps) : nil }
        case 15: return isYear ? shiftedParts(last.value, steps) : nil
        default:
            guard let month = Int(last.value.dropFirst(5).prefix(2)) else { return nil }
            let months = year * 12 + month - 1 + (isYear ? steps * 12 : steps)
            return monthValue(months / 12, months % 12 + 1)
        }
    }

    /// Both months of "2019-10/2019-12" in other years.
    private func shiftedParts(_ value: String, _ years: Int) -> String? {
        let parts = value.split(separator: "/").compactMap { part in
            Int(part.prefix(4)).map { fourDigits($0 + years) + part.dropFirst(4) }
        }
        return parts.count == 2 ? parts.joined(separator: "/") : nil
    }
}
