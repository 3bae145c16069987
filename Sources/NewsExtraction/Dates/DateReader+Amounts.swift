internal import NewsModel
internal import NewsText

/// Amounts of time, and how long ago something was.
extension DateReader {
    /// An amount of time: its number, `nil` where it is not said, and the token of its unit.
    func amount(at index: Int) -> (count: Int?, unit: Int)? {
        guard !isTail(index) else { return nil }
        var count: Int?
        var next = index + 1
        if let (number, end) = figureOrWord(index) {
            count = number
            next = end
        } else if text.dateWord(index) == .indefinite {
            count = 1
            if text.dateWord(next) == .amount {
                count = nil
                next += 1
            }
        } else if text.dateWord(index) != .amount {
            return nil
        }
        if next < text.count, text.spells(next, "of") { next += 1 }
        guard next < text.count, text.classes[next].contains(.timeUnit) else { return nil }
        return (count, next)
    }

    /// "two", "twenty-five", "120"; "4,000", "ten or twelve" and "10-15" without a value.
    private func figureOrWord(_ index: Int) -> (count: Int?, end: Int)? {
        guard var count = smallNumber(index) else { return nil }
        var end = index + 1
        while text.mark(end) == UInt8(ascii: ","), !text.isSpaced(end), number(end + 1, digits: 3) != nil {
            end += 2
            if text.mark(end) != UInt8(ascii: ",") { return (nil, end) }
        }
        if text.mark(end) == UInt8(ascii: "-"), !text.isSpaced(end), let second = smallNumber(end + 1) {
            guard count >= 20, count % 10 == 0, second < 10, text.classes[index].contains(.number) else {
                return (nil, end + 2)
            }
            count += second
            end += 2
        }
        if smallNumber(end + 1) != nil, text.spells(end, "or") || text.spells(end, "to") { return (nil, end + 2) }
        return (count, end)
    }

    private func smallNumber(_ index: Int) -> Int? {
        guard index < text.count, text.isWord(index) else { return nil }
        if text.classes[index].contains(.number) { return Int(text.values[index]) }
        return text.text.flags[index].contains(.number) && text.length(index) <= 3 ? digits(index) : nil
    }

    /// The end of a longer number: "000" of "4,000", "five" of "twenty-five".
    private func isTail(_ index: Int) -> Bool {
        let mark = text.mark(index - 1)
        guard index > 1, mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: "-"),
            !text.hasSpace(before: index), !text.hasSpace(before: index - 1), smallNumber(index) != nil
        else { return false }
        return text.text.flags[index - 2].contains(.number) || text.classes[index - 2].contains(.number)
    }

    /// "two weeks ago"; "several years ago" and "24 hours ago" without a value.
    func ago(at index: Int) -> Found? {
        guard let (count, unitToken) = amount(at: index), text.dateWord(unitToken + 1) == .ago,
            let unit = text.timeUnit(unitToken)
        else { return nil }
        let tokens = index..<unitToken + 2
        guard let base, let count else { return Found(tokens: tokens, value: nil, day: nil) }
        switch unit {
        case .day: return day(tokens, base.daysSinceEpoch - Int64(count))
        case .week: return Found(tokens: tokens, value: isoWeek(base.daysSinceEpoch - 7 * Int64(count)), day: nil)
        case .month, .year: return self.unit(tokens, unit, -count)
        case .decade: return self.unit(tokens, .year, -count * 10)
        case .fortnight: return Found(tokens: tokens, value: isoWeek(base.daysSinceEpoch - 14 * Int64(count)), day: nil)
        default: return Found(tokens: tokens, value: nil, day: nil)
        }
    }
}
