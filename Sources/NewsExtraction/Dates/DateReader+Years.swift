internal import NewsModel
internal import NewsText

/// Years, ranges of years, decades and centuries.
extension DateReader {
    // MARK: Decades and centuries

    /// "1970s", "1970's", "the ’70s", "the seventies", "the 19th century".
    func decade(at index: Int) -> Found? {
        if let found = century(at: index) ?? shortDecade(at: index) { return found }
        let bytes = text.bytes(index)
        guard let year = leadingYear(bytes), year % 10 == 0 else { return nil }
        let value = decadeValue(year)
        if bytes.count == 5, bytes.last == UInt8(ascii: "s") {
            return Found(tokens: index..<index + 1, value: value, day: nil)
        }
        guard bytes.count == 4, text.mark(index + 1) == UInt8(ascii: "'"), index + 2 < text.count,
            text.spells(index + 2, "s"), !text.hasSpace(before: index + 2)
        else { return nil }
        return Found(tokens: index..<index + 3, value: value, day: nil)
    }

    private func decadeValue(_ year: Int) -> String { String(fourDigits(year).prefix(3)) + "X" }

    /// Decades of the last century, by two digits or by a word, after an article or "early", "mid", "late".
    private func shortDecade(at index: Int) -> Found? {
        let bytes = text.bytes(index)
        var before = index - 1
        if text.mark(before) == UInt8(ascii: "'") || text.mark(before) == UInt8(ascii: "-") { before -= 1 }
        guard let word = text.dateWord(before), word == .article || word == .part else { return nil }
        if bytes.count == 3, bytes.last == UInt8(ascii: "s"), let ten = bytes.first, let zero = bytes.dropFirst().first,
            zero == UInt8(ascii: "0"), (UInt8(ascii: "2")...UInt8(ascii: "9")).contains(ten)
        {
            return Found(tokens: index..<index + 1, value: decadeValue(1900 + Int(ten - 48) * 10), day: nil)
        }
        return text.decadeWord(index).map {
            Found(tokens: index..<index + 1, value: decadeValue(1900 + $0), day: nil)
        }
    }

    /// "20th century": the years that begin with 19.
    private func century(at index: Int) -> Found? {
        guard let number = dayNumber(index), text.length(index) >= 3, (2...21).contains(number) else { return nil }
        var next = index + 1
        if text.mark(next) == UInt8(ascii: "-") { next += 1 }
        let joint = next
        if text.dateWord(joint) == .and || joinsRange(joint), dayNumber(joint + 1) != nil { next = joint + 2 }
        // "21st Century" may be part of a name
        guard text.timeUnit(next) == .century,
            !text.isCapital(next) || next + 1 >= text.count || !text.isCapital(next + 1)
        else { return nil }
        // of "18th and 19th centuries" the first stands without its unit
        return Found(
            tokens: index..<(next == joint + 2 ? joint : next + 1),
            value: String(fourDigits((number - 1) * 100).prefix(2)) + "XX",
            day: nil
        )
    }

    // MARK: Years

    /// A year or a range of years where the words around say that it is one.
    func years(at index: Int) -> Found? {
        guard let first = year(index) else { return nil }
        guard let range = rangeEnd(index, first) else { return yearAlone(index, first) }
        return isIntroduced(index) || isAttribute(index, next: range.tokens.upperBound)
            || !isCounted(range.tokens.upperBound) ? range : nil
    }

    /// "2022-23", "2004–2007": a later year, with four digits or its last two.
    private func rangeEnd(_ index: Int, _ first: Int) -> Found? {
        let last = index + 2
        guard text.mark(index + 1) == UInt8(ascii: "-") || text.mark(index + 1) == UInt8(ascii: "_"),
            last < text.count, text.hasSpace(before: index + 1) == text.hasSpace(before: last),
            text.mark(last + 1) != UInt8(ascii: "-"), text.text.flags[last].contains(.number)
        else { return nil }
        var second = year(last)
        if second == nil, text.length(last) == 2, !text.hasSpace(before: last), let short = digits(last) {
            second = first / 100 * 100 + short
        }
        guard let second, second > first, second - first < 200 else { return nil }
        return Found(tokens: index..<last + 1, value: fourDigits(first) + "/" + fourDigits(second), day: nil)
    }

    private func yearAlone(_ index: Int, _ year: Int) -> Found? {
        let before = index - 1
        let next = index + 1
        let isIso = text.mark(next) == UInt8(ascii: "-") && number(index + 2, digits: 2) != nil
        guard text.mark(before) != UInt8(ascii: "$"), text.mark(next) != UInt8(ascii: "%"), !isIso,
            !text.opensAddress(next), !isOfLaw(before)
        else { return nil }
        let found = Found(tokens: index..<next, value: fourDigits(year), day: nil)
        if isListed(index) { return found }
        let isAttribute = year >= 1700 && isAttribute(index, next: next)
        guard isIntroduced(index) else {
            return isAttribute || standsAlone(index, year) || isOfEvent(index, year) ? found : nil
        }
        let word = text.dateWord(before)
        if isCounted(next), !isAttribute, word != .article, word != .preposition, word != .part { return nil }
        // "a crowd of 1709 people"
        if next < text.count, text.isWord(next), !text.isCapital(next),
            DateReader.uncounted.contains(text.text.hashes[next])
        {
            return nil
        }
        return found
    }

    /// Of a law, as in "the Harbour Act, 2019".
    private func isOfLaw(_ comma: Int) -> Bool {
        text.mark(comma) == UInt8(ascii: ",") && comma > 0 && text.isCapital(comma - 1)
            && text.classes[comma - 1].contains(.lawHead)
    }

    /// After a preposition, "year", "the" or "late", or in parentheses.
    private func isIntroduced(_ index: Int) -> Bool {
        let before = index - 1
        switch text.dateWord(before) {
        case .indefinite, .amount, .end, .everyWeek: return false
        case nil: break
        default: return true
        }
        if text.mark(before) == UInt8(ascii: "(") || text.mark(before) == UInt8(ascii: "[") { return true }
        if text.mark(before) == UInt8(ascii: "-") { return text.dateWord(before - 1) == .part }
        guard before >= 0, text.isWord(before) else { return false }
        if let unit = text.timeUnit(before) { return unit == .year || unit.isSeason || unit == .fortnight }
        return DateReader.yearly.contains(text.text.hashes[before]) && !isCounted(index + 1)
    }

    /// Other words that a year stands after.
    private static let yearly = HashSet(words: "fiscal throughout over than to through with")

    /// Beside another year: "2004 to 2007", "2008, 2012 and 2016".
    private func isListed(_ index: Int) -> Bool {
        func joins(_ place: Int) -> Bool {
            guard place >= 0, place < text.count else { return false }
            if text.mark(place) == UInt8(ascii: ",") { return true }
            guard text.isWord(place) else { return false }
            let word = text.bytes(place)
            return word.elementsEqual("to".utf8) || word.elementsEqual("and".utf8) || word.elementsEqual("or".utf8)
                || word.elementsEqual("through".utf8)
        }
        guard !isCounted(index + 1) else { return false }
        return joins(index - 1) && year(index - 2) != nil || joins(index + 1) && year(index + 2) != nil
    }

    /// "a 2012 report", "the ministry’s 2019 plan": before a noun that a number does not count.
    private func isAttribute(_ index: Int, next: Int) -> Bool {
        let before = index - 1
        guard before >= 0, next < text.count, text.isWord(next), text.isWord(before),
            text.classes[next].isDisjoint(with: [.function, .number, .multiplier, .numberWord, .timeUnit, .connector]),
            !DateReader.uncounted.contains(text.text.hashes[next])
        else { return false }
        if text.dateWord(before) == .indefinite { return true }
        let word = text.bytes(next)
        guard text.isCapital(next) || word.count > 3 && word.last != UInt8(ascii: "s") else { return false }
        let isOwned = text.spells(before, "s") && text.mark(before - 1) == UInt8(ascii: "'")
        return isOwned || text.spells(before, "its") || text.spells(before, "his")
            || text.spells(before, "their") || text.spells(before, "her")
    }

    /// "World Cup 2018", "Expo Sample-Land 2016", "2002 World Cup": the year of an event, beside its name.
    private func isOfEvent(_ index: Int, _ year: Int) -> Bool {
        guard year >= 1900 else { return false }
        if index > 0, text.isCapital(index - 1),
            (max(0, index - 3)..<index).contains(where: { text.isCapital($0) && text.classes[$0].contains(.eventHead) })
        {
            return true
        }
        var next = index + 1
        while next < min(text.count, index + 4), text.isCapital(next) {
            if text.classes[next].contains(.eventHead) { return true }
            next += 1
        }
        return false
    }

    /// "in ’08": of the last hundred years.
    func shortYear(at index: Int) -> Found? {
        guard let number = number(index, digits: 2), text.mark(index - 1) == UInt8(ascii: "'"),
            !text.hasSpace(before: index), text.dateWord(index - 2) == .preposition
        else { return nil }
        let latest = (base?.year ?? 2099) + 1
        let year = latest / 100 * 100 + number
        return Found(
            tokens: index..<index + 1,
            value: base == nil ? nil : fourDigits(year > latest ? year - 100 : year),
            day: nil
        )
    }

    /// Between two marks or at the start of a sentence: "1998. The talks", "from file, 2008."
    private func standsAlone(_ index: Int, _ year: Int) -> Bool {
        let next = index + 1
        let isEnd = next >= text.count || text.text.flags[next].contains(.lineBefore)
        let closes =
            isEnd || text.mark(next) == UInt8(ascii: ".") || text.mark(next) == UInt8(ascii: ")")
            || text.mark(next) == UInt8(ascii: ":")
        guard year >= 1900, closes else { return false }
        let before = index - 1
        if index == 0 || text.text.flags[index].contains(.lineBefore) { return true }
        return text.mark(before) == UInt8(ascii: ".") || text.mark(before) == UInt8(ascii: ",")
            || text.mark(before) == UInt8(ascii: ";")
    }

    /// Whether a word stands there that a number before it may count.
    private func isCounted(_ index: Int) -> Bool {
        index < text.count && text.isWord(index)
            && (text.classes[index].contains(.common) && !text.classes[index].contains(.function)
                || DateReader.uncounted.contains(text.text.hashes[index]))
    }

    /// Units and plurals without an s, which a figure of four digits counts.
    private static let uncounted = HashSet(
        words: """
            people percent per metre meter kilometre kilometer mile children schoolchildren men women feet troops
            """
    )

    /// A year that may be meant as such: four digits from 1400 to 2099.
    func year(_ index: Int) -> Int? {
        guard let year = number(index, digits: 4), (1400...2099).contains(year) else { return nil }
        // "2,000" and "2000.5" are no years
        if text.mark(index + 1) == UInt8(ascii: ","), !text.isSpaced(index + 2), number(index + 2, digits: 3) != nil {
            return nil
        }
        return year
    }
}
