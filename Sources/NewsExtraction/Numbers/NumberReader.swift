internal import NewsText

/// Reads one number with what stands around it.
struct NumberReader {
    struct Found {
        var tokens: Range<Int>
        var value: Double?
        var minimum: Double?
        var isApproximate: Bool
        var counts: Range<Int>?
    }

    /// A number without what stands around it.
    struct Amount {
        var value: Double
        /// One past its last token.
        var end: Int
        /// A unit that is glued to it: "120km".
        var hasUnit = false
        /// A unit of money is glued to it: "N80", or stands before it.
        var isMoney = false
    }

    let text: AnnotatedText

    func number(at index: Int) -> Found? {
        if text.classes[index].contains(.multiplier) {
            return plural(at: index) ?? fraction(at: index) ?? several(at: index)
        }
        if isShort(index + 1) || !text.text.flags[index].contains(.number),
            let found = fraction(at: index)
        {
            return found
        }
        guard var amount = amount(at: index), !isRank(index, amount.end) else { return nil }
        if !amount.hasUnit { multiply(&amount) }
        addHalf(&amount)
        let money = moneyStart(index)
        if money < index { amount.isMoney = true }
        var counts: Range<Int>?
        if text.mark(amount.end) == UInt8(ascii: "-"), !text.isSpaced(amount.end), !text.isSpaced(amount.end + 1) {
            guard let attribute = attribute(amount.end + 1, amount, from: index) else { return nil }
            (amount, counts) = attribute
        } else if joinsNumber(amount.end) {
            guard isRange(amount.value, amount.end + 1) else { return nil }
        } else if amount.hasUnit {
            counts = amount.end - 1..<amount.end
        } else if !amount.isMoney {
            counts = counted(amount.end)
        }
        guard !isLabelled(index, amount, counts) else { return nil }
        let hedge = hedge(before: money)
        return Found(
            tokens: hedge.start..<amount.end,
            value: hedge.isLeast ? nil : amount.value,
            minimum: hedge.isLeast ? amount.value : nil,
            isApproximate: hedge.isApproximate,
            counts: amount.hasUnit ? nil : counts
        )
    }

    /// "in" or "out" of a ratio, by its length.
    private func isShort(_ index: Int) -> Bool {
        index < text.count && (2...3).contains(text.text.ends[index] - text.text.starts[index])
    }

    /// Figures or words.
    func amount(at index: Int) -> Amount? {
        figure(at: index) ?? words(at: index)
    }

    /// No text means a number beyond it: stars are counted in 10²⁴.
    private static let largest = 1e24

    /// "million" and the like behind it.
    private func multiply(_ amount: inout Amount) {
        while let power = text.multiplier(amount.end)?.power, amount.value * power <= NumberReader.largest {
            amount.value *= power
            amount.end += 1
        }
    }

    /// A half behind it, as in "six and a half".
    private func addHalf(_ amount: inout Amount) {
        let end = amount.end
        if isHalfMore(end) {
            amount.value += 0.5
            amount.end += 3
        } else if end + 2 < text.count, text.mark(end + 1) == UInt8(ascii: "/"), text.hasSpace(before: end),
            !text.hasSpace(before: end + 1), !text.hasSpace(before: end + 2),
            let over = digits(text.bytes(end)), let under = digits(text.bytes(end + 2)), over < under, under <= 16
        {
            // "8 1/2"
            amount.value += over / under
            amount.end += 3
        }
    }

    private func isHalfMore(_ index: Int) -> Bool {
        index + 2 < text.count && text.dateWord(index) == .and && text.dateWord(index + 1) == .indefinite
            && text.spells(index + 2, "half")
    }

    /// "$26-billion", "15-fold", "66-year-old": what the number counts stands behind a hyphen.
    private func attribute(_ index: Int, _ amount: Amount, from start: Int) -> (Amount, Range<Int>?)? {
        guard index < text.count, text.isWord(index) else { return nil }
        var amount = amount
        if let power = text.multiplier(index)?.power {
            amount.value *= power
            amount.end = index + 1
            return (amount, nil)
        }
        if text.text.flags[index].contains(.number) {
            return isRange(amount.value, index) ? (amount, nil) : nil
        }
        // "19-cr-00817" is the number of a case
        let isCode =
            text.mark(index + 1) == UInt8(ascii: "-") && index + 2 < text.count
            && text.text.flags[index + 2].contains(.number)
        guard !isCode, !text.isCapital(index), amount.value != 1 || text.text.flags[start].contains(.number),
            !amount.hasUnit
        else { return nil }
        return (amount, index..<index + 1)
    }

    // MARK: Multipliers

    /// "hundreds of millions": at least twice the product.
    private func plural(at index: Int) -> Found? {
        guard isPluralMultiplier(index), var value = text.multiplier(index)?.power else { return nil }
        var end = index + 1
        let hasOf = end < text.count && text.spells(end, "of")
        // "Scores" alone are results
        guard hasOf || text.multiplier(index) != .scores else { return nil }
        while end + 1 < text.count, text.spells(end, "of"), isPluralMultiplier(end + 1),
            let next = text.multiplier(end + 1)?.power, value * next <= NumberReader.largest
        {
            value *= next
            end += 2
        }
        var counts: Range<Int>?
        if end + 1 < text.count, text.spells(end, "of") { counts = counted(end + 1) }
        return Found(tokens: index..<end, value: nil, minimum: 2 * value, isApproximate: true, counts: counts)
    }

    /// In small letters, or at a sentence's start before "of".
    private func isPluralMultiplier(_ index: Int) -> Bool {
        guard text.classes[index].contains(.multiplier), text.bytes(index).last == UInt8(ascii: "s") else {
            return false
        }
        return !text.isCapital(index) || index + 1 < text.count && text.spells(index + 1, "of")
    }

    /// "a hundred", "a dozen"; "several thousand", at least twice as many.
    private func several(at index: Int) -> Found? {
        guard var value = text.multiplier(index)?.power,
            text.bytes(index).last != UInt8(ascii: "s"), index > 0
        else { return nil }
        var start = index - 1
        let isSeveral = text.dateWord(start) == .amount
        if isSeveral {
            if text.dateWord(start - 1) == .indefinite { start -= 1 }
        } else if text.dateWord(start) != .indefinite {
            return nil
        }
        var end = index + 1
        while let power = text.multiplier(end)?.power, value * power <= NumberReader.largest,
            text.bytes(end).last != UInt8(ascii: "s")
        {
            value *= power
            end += 1
        }
        guard text.mark(end) != UInt8(ascii: "-") || text.isSpaced(end + 1) else { return nil }
        if !isSeveral, isHalfMore(end) {
            value *= 1.5
            end += 3
        }
        let hedge = hedge(before: start)
        let least = isSeveral ? 2 * value : hedge.isLeast ? value : nil
        return Found(
            tokens: hedge.start..<end,
            value: least == nil ? value : nil,
            minimum: least,
            isApproximate: isSeveral || hedge.isApproximate,
            counts: counted(end)
        )
    }

    // MARK: Words

    /// "three", "twenty-five", "one hundred and eighty thousand".
    private func words(at index: Int) -> Amount? {
        guard text.classes[index].contains(.number) else { return nil }
        var total = 0.0
        var current = Double(text.values[index])
        var end = index + 1
        var last = current
        while end < text.count {
            if let multiplier = text.multiplier(end), multiplier != .scores, let power = multiplier.power {
                if multiplier == .dozen || multiplier == .hundred {
                    guard current < power else { break }
                    current *= power
                } else if current == 0 {
                    // "two million million"
                    guard total * power <= NumberReader.largest else { break }
                    total *= power
                } else {
                    total += current * power
                    current = 0
                }
                last = power
                end += 1
                continue
            }
            var next = end
            if last < 100, last >= 20, text.mark(end) == UInt8(ascii: "-"), !text.isSpaced(end) { next += 1 }
            if last >= 100, text.dateWord(end) == .and, !isBetween(index - 1) { next += 1 }
            guard next < text.count, text.classes[next].contains(.number), fits(next, behind: last) else { break }
            last = Double(text.values[next])
            current += last
            end = next + 1
        }
        let value = total + current
        if value == 1, end == index + 1, !countsOne(index) { return nil }
        return Amount(value: value, end: end)
    }

    /// Whether a word of number goes on with one that ends in `last`: "twenty" with "five", "hundred" with "eighty".
    private func fits(_ index: Int, behind last: Double) -> Bool {
        let value = Double(text.values[index])
        if last < 100 { return last >= 20 && value < 10 }
        let next = index + 1
        guard let power = text.multiplier(next)?.power else { return true }
        // "one hundred and two hundred" are two numbers, "one hundred and two thousand" is one
        return last == 100 ? power > 100 : power < last
    }

    private func isBetween(_ index: Int) -> Bool {
        index >= 0 && text.isWord(index) && text.spells(index, "between")
    }

    /// "one person", but not "one of them", "no one", "one day".
    private func countsOne(_ index: Int) -> Bool {
        let next = index + 1
        guard next < text.count, text.isWord(next), !text.isCapital(next), !text.text.flags[next].contains(.number),
            text.text.flags[next].contains(.lowercase),
            text.classes[next].isDisjoint(with: [.function, .connector, .speech, .dateWord, .numberWord, .multiplier])
        else { return false }
        let word = text.bytes(next)
        let isDay = text.timeUnit(next) == .day
        if word.last == UInt8(ascii: "s") || word.suffix(2).elementsEqual("ed".utf8) || isDay || word.count < 4 {
            return false
        }
        if word.suffix(3).elementsEqual("ing".utf8) || word.suffix(2).elementsEqual("ly".utf8) { return false }
        if index > 0, text.mark(index - 1) == UInt8(ascii: "-"), !text.hasSpace(before: index) { return false }
        // "one analyst said" is somebody
        var saying = next + 1
        while saying < text.count, saying < next + 4, text.isWord(saying) {
            if text.classes[saying].contains(.speech) { return false }
            saying += 1
        }
        if NumberReader.notOne.contains(text.text.hashes[next]) { return false }
        return index == 0 || !text.isWord(index - 1) || !NumberReader.oneBefore.contains(text.text.hashes[index - 1])
    }

    private static let notOne = HashSet(
        words:
            "fewer less more another must might would could should where when thing knows better time side hand way kind sort sent moment"
    )
    private static let oneBefore = HashSet(words: "no the this that each every any which another a only not day")
}
