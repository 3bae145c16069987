internal import NewsModel
internal import NewsText

/// Expressions that mean a day or year of the story rather than one beside the base: "the previous day".
extension DateReader {
    /// What the text last spoke of, for the words that go on from there.
    struct Story: Sendable {
        /// The last day with a value, and one past its last token.
        var day: (day: CivilDate, end: Int)?
        /// The last year or month with a value, and one past its last token.
        var period: (value: String, end: Int)?

        /// Takes note of an expression.
        mutating func read(_ found: Found) {
            guard let value = found.value else { return }
            if let day = found.day {
                self.day = (day, found.tokens.upperBound)
            } else if value.utf8.count == 4 && value.utf8.last != UInt8(ascii: "X") || value.utf8.count == 7,
                !value.utf8.contains(UInt8(ascii: "W"))
            {
                period = (value, found.tokens.upperBound)
            }
        }
    }

    /// "the previous day", "a year earlier", "two days later", "earlier in the day".
    ///
    /// A value only where the day or period that it goes on from stands in the sentence or right before it.
    func storyRelative(at index: Int) -> Found? {
        switch text.dateWord(index) {
        case .article: return besideDay(index)
        case .part: return partOfDay(index)
        default: return distance(index)
        }
    }

    /// "the previous day", "the same day", "the day before".
    private func besideDay(_ index: Int) -> Found? {
        let second = index + 1
        let third = index + 2
        guard third < text.count else { return nil }
        let tokens = index..<third + 1
        if text.timeUnit(second) == .day {
            let word = text.dateWord(third)
            guard word == .before || word == .after else { return nil }
            let step: Int64 = word == .before ? -1 : 1
            if let far = text.dateWord(third + 1), far == .yesterday || far == .tomorrow {
                return day(index..<third + 2, base.map { $0.daysSinceEpoch + 2 * step })
            }
            return endsPhrase(third + 1) ? day(tokens, storyDay(index).map { $0.daysSinceEpoch + step }) : nil
        }
        guard let unit = text.timeUnit(third) else { return nil }
        let step: Int
        switch text.dateWord(second) {
        case .previous: step = -1
        case .same: step = 0
        case .following: step = 1
        case .next where unit == .day: step = 1
        default: return nil
        }
        switch unit {
        case .day, .partOfDay: return day(tokens, storyDay(index).map { $0.daysSinceEpoch + Int64(step) })
        case .week:
            return Found(
                tokens: tokens,
                value: storyDay(index).map { isoWeek($0.daysSinceEpoch + 7 * Int64(step)) },
                day: nil
            )
        case .month, .year: return Found(tokens: tokens, value: shifted(index, unit, step), day: nil)
        default: return nil
        }
    }

    /// "earlier in the day", "later that week".
    private func partOfDay(_ index: Int) -> Found? {
        let word = text.bytes(index)
        guard word.elementsEqual("earlier".utf8) || word.elementsEqual("later".utf8), index + 2 < text.count else {
            return nil
        }
        var unit = index + 2
        if text.spells(index + 1, "in"), text.dateWord(unit) == .article {
            unit += 1
        } else if !text.spells(index + 1, "that") {
            return nil
        }
        let tokens = index..<unit + 1
        switch text.timeUnit(unit) {
        case .day:
            guard let last = storyDay(index), base.map({ last <= $0 }) != false else {
                return day(tokens, base?.daysSinceEpoch)
            }
            return day(tokens, last.daysSinceEpoch)
        case .week, .month, .year: return Found(tokens: tokens, value: nil, day: nil)
        default: return nil
        }
    }

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
            case .day: day(tokens, storyDay(index).map { $0.daysSinceEpoch + Int64(step * count) })
            case .week: day(tokens, storyDay(index).map { $0.daysSinceEpoch + Int64(7 * step * count) })
            case .month, .year: Found(tokens: tokens, value: shifted(index, unit, step * count), day: nil)
            default: nil
            }
        // "a year earlier" is a date even where it cannot be told, "twenty years later" a lapse of time
        return found?.value != nil || count == 1 ? found : nil
    }

    /// The day that the story is at.
    private func storyDay(_ index: Int) -> CivilDate? {
        guard let last = story.day, index - last.end <= 40 else { return nil }
        return last.day
    }

    /// The story's period, some units on; a year cannot be told in months.
    private func shifted(_ index: Int, _ unit: TimeUnit, _ steps: Int) -> String? {
        guard let last = story.period, index - last.end <= 25, abs(steps) < 1000 else { return nil }
        guard let year = Int(last.value.prefix(4)) else { return nil }
        guard last.value.utf8.count == 7, let month = Int(last.value.suffix(2)) else {
            return unit == .year ? fourDigits(year + steps) : nil
        }
        let months = year * 12 + month - 1 + (unit == .year ? steps * 12 : steps)
        return monthValue(months / 12, months % 12 + 1)
    }

    /// Whether no noun follows that "before" or "after" would belong to.
    private func endsPhrase(_ index: Int) -> Bool {
        guard index < text.count, text.isWord(index), !text.text.flags[index].contains(.lineBefore) else { return true }
        return DateReader.openers.contains(text.text.hashes[index])
    }

    private static let openers = HashSet(words: "in at on and by but near as")
}
