internal import NewsModel
internal import NewsText

/// Expressions that mean a day or year of the reference time rather than one beside the base: "the previous day".
extension DateReader {
    /// "the previous day", "a year earlier", "two days later", "earlier in the day".
    ///
    /// A value only where the day or period that it goes on from stands in the sentence or right before it.
    func referenceRelative(at index: Int) -> Found? {
        switch text.dateWord(index) {
        case .article: return besideUnit(index) ?? besideDay(index)
        case .part: return partOfReference(index)
        default: return distance(index)
        }
    }

    /// "the day before", "the year after".
    private func besideUnit(_ index: Int) -> Found? {
        let last = index + 2
        guard let unit = text.timeUnit(index + 1), let word = text.dateWord(last), word == .before || word == .after
        else { return nil }
        let step = word == .before ? -1 : 1
        if unit == .day, let far = text.dateWord(last + 1), far == .yesterday || far == .tomorrow {
            return day(index..<last + 2, base.map { $0.daysSinceEpoch + 2 * Int64(step) })
        }
        return endsPhrase(last + 1) ? beside(index..<last + 1, unit, step) : nil
    }

    /// "the previous day", "the same night", "the following year", "the same month last year".
    private func besideDay(_ index: Int) -> Found? {
        guard let unit = text.timeUnit(index + 2) else { return nil }
        let tokens = index..<index + 3
        switch text.dateWord(index + 1) {
        case .previous: return beside(tokens, unit, -1)
        case .same: return inOtherYear(tokens, unit) ?? beside(tokens, unit, 0)
        case .following: return beside(tokens, unit, 1)
        case .next:
            if unit == .day || unit == .partOfDay { return beside(tokens, unit, 1) }
            // "over the next year" lies ahead of the base
            guard text.isCapital(index), let found = beside(tokens, unit, 1), found.value != nil else { return nil }
            return found
        default: return nil
        }
    }

    /// The unit that lies some units from that of the reference time.
    private func beside(_ tokens: Range<Int>, _ unit: TimeUnit, _ step: Int) -> Found? {
        let index = tokens.lowerBound
        switch unit {
        case .day, .partOfDay: return referenceDay(tokens, Int64(step))
        case .week:
            return Found(
                tokens: tokens,
                value: referenceDay(index).map { isoWeek($0.daysSinceEpoch + 7 * Int64(step)) },
                day: nil
            )
        case .month: return Found(tokens: tokens, value: shifted(index, unit, step), day: nil)
        case .year: return Found(tokens: tokens, value: referenceYear(index).map { fourDigits($0 + step) }, day: nil)
        default: return nil
        }
    }

    /// "the same month last year", "that same day in 2014".
    func inOtherYear(_ tokens: Range<Int>, _ unit: TimeUnit) -> Found? {
        guard unit == .month || unit == .day, let (year, end) = yearBehind(tokens.upperBound) else { return nil }
        let index = tokens.lowerBound
        let found = index..<end
        if unit == .month {
            return referenceMonth(index).map { Found(tokens: found, value: monthValue(year, $0.month), day: nil) }
        }
        guard let last = referenceDay(index) else { return nil }
        let day = CivilDate(year: year, month: last.month, day: last.day)
        return day.isValid ? Found(tokens: found, value: day.iso8601, day: day, isPrinted: true) : nil
    }

    /// "earlier in the day", "later that week".
    private func partOfReference(_ index: Int) -> Found? {
        guard DateReader.sides.contains(text.text.hashes[index]), index + 2 < text.count else { return nil }
        let unit = index + 2
        guard text.spells(index + 1, "in"), text.dateWord(unit) == .article else {
            let last = text.dateWord(unit) == .same ? index + 3 : unit
            guard text.spells(index + 1, "that"), text.timeUnit(last) != nil else { return nil }
            let found = ofReference(at: last)
            return Found(tokens: index..<last + 1, value: found?.value, day: found?.day)
        }
        let tokens = index..<unit + 2
        guard let named = text.timeUnit(unit + 1), named.isCounted && named != .decade || named == .partOfDay,
            unit + 2 >= text.count || !text.spells(unit + 2, "of")
        else { return nil }
        if let found = beside(tokens, named, 0), let value = found.value,
            base.map({ value.prefix(value.contains("W") ? 4 : 10) <= $0.iso8601 }) != false
        {
            return found
        }
        return named == .day || named == .partOfDay
            ? day(tokens, base?.daysSinceEpoch) : self.unit(tokens, named, 0)
    }

    private static let sides = HashSet(words: "earlier later")

    /// "a year earlier", "two weeks later", "a day before".
    private func distance(_ index: Int) -> Found? {
        guard let (count, place) = amount(at: index), let unit = text.timeUnit(place) else { return nil }
        let last = place + 1
        guard last < text.count, text.isWord(last), unit.isCounted || unit == .century || unit == .fortnight else {
            return nil
        }
        let word = text.bytes(last)
        let step: Int
        if word.elementsEqual("earlier".utf8) || word.elementsEqual("before".utf8) {
            step = -1
        } else if word.elementsEqual("later".utf8) || word.elementsEqual("after".utf8) {
            step = 1
        } else {
            return nil
        }
        let isSure = text.dateWord(last) == .part
        guard isSure || endsPhrase(last + 1) else { return nil }
        let tokens = index..<last + 1
        guard let count else { return nil }
        let found: Found? =
            switch unit {
            case .day: referenceDay(tokens, Int64(step * count))
            case .week: referenceDay(tokens, Int64(7 * step * count))
            case .fortnight: referenceDay(tokens, Int64(14 * step * count))
            case .month, .year: Found(tokens: tokens, value: shifted(index, unit, step * count), day: nil)
            case .decade: Found(tokens: tokens, value: shifted(index, .year, 10 * step * count), day: nil)
            default: nil
            }
        // "a year earlier" is a date even where it cannot be told, "twenty years later" a lapse of time
        return found?.value != nil || count == 1 ? found : nil
    }

    /// Whether no noun follows that "before" or "after" would belong to.
    func endsPhrase(_ index: Int) -> Bool {
        guard index < text.count, text.isWord(index), !text.text.flags[index].contains(.lineBefore) else { return true }
        return DateReader.openers.contains(text.text.hashes[index])
    }

    private static let openers = HashSet(words: "in at on and by but near as for with when")
}
