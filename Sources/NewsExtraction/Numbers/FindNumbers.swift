internal import NewsModel
internal import NewsText

/// Numbers with values in one string; years, dates, ordinals and numbers inside names are none.
///
/// `dates` are the expressions of time in the same string.
///
/// - Complexity: O(n).
func findNumbers(in text: AnnotatedText, field: TextField, names: Names, dates: [DateExpression]) -> [NumberExpression]
{
    let reader = NumberReader(text: text)
    var numbers: [NumberExpression] = []
    var index = 0
    var date = 0
    var name = 0
    while index < text.count {
        guard text.text.flags[index].contains(.number) || !text.classes[index].isDisjoint(with: [.number, .multiplier])
        else {
            index += 1
            continue
        }
        let start = Int(text.text.scalarStarts[index])
        while date < dates.count, dates[date].span.end <= start { date += 1 }
        while name < names.names.count, names.names[name].tokens.upperBound <= index { name += 1 }
        let isInDate = date < dates.count && dates[date].span.start <= start
        let isInName = name < names.names.count && names.names[name].tokens.contains(index)
        guard !isInDate, !isInName, let found = reader.number(at: index) else {
            index += 1
            continue
        }
        let end = found.counts?.upperBound ?? found.tokens.upperBound
        numbers.append(
            NumberExpression(
                span: Span(
                    field,
                    Int(text.text.scalarStarts[found.tokens.lowerBound]),
                    Int(text.text.scalarEnds[end - 1])
                ),
                value: found.value,
                minimum: found.minimum,
                isApproximate: found.isApproximate,
                counts: found.counts.map { text.string($0) }
            )
        )
        index = max(end, index + 1)
    }
    return numbers
}

/// Reads one number with what stands around it.
private struct NumberReader {
    struct Found {
        var tokens: Range<Int>
        var value: Double?
        var minimum: Double?
        var isApproximate: Bool
        var counts: Range<Int>?
    }

    let text: AnnotatedText

    private static let an = foldedHash(of: "an")
    private static let people = foldedHash(of: "people")

    func number(at index: Int) -> Found? {
        if let plural = plural(at: index) { return plural }
        guard var (value, end) = figure(at: index) ?? words(at: index) else { return nil }
        while end < text.count, text.classes[end].contains(.multiplier), let power = power(end) {
            value *= power
            end += 1
        }
        if text.mark(end) == UInt8(ascii: "-"), !text.isSpaced(end), !text.isSpaced(end + 1) { return nil }
        var (start, isApproximate, isLeast) = before(index)
        if start > 0, text.mark(start - 1) == UInt8(ascii: "$") { start -= 1 }
        let counts = counted(end)
        return Found(
            tokens: start..<end,
            value: isLeast ? nil : value,
            minimum: isLeast ? value : nil,
            isApproximate: isApproximate,
            counts: counts
        )
    }

    /// "hundreds of millions": at least twice the product.
    private func plural(at index: Int) -> Found? {
        guard isPluralMultiplier(index), var value = power(index) else { return nil }
        var end = index + 1
        while end + 1 < text.count, text.bytes(end).elementsEqual("of".utf8), isPluralMultiplier(end + 1),
            let next = power(end + 1)
        {
            value *= next
            end += 2
        }
        var counts: Range<Int>?
        if end + 1 < text.count, text.bytes(end).elementsEqual("of".utf8) { counts = counted(end + 1) }
        return Found(tokens: index..<end, value: nil, minimum: 2 * value, isApproximate: true, counts: counts)
    }

    private func isPluralMultiplier(_ index: Int) -> Bool {
        text.classes[index].contains(.multiplier) && text.bytes(index).last == UInt8(ascii: "s")
            && text.bytes(index).first.map { $0 > 96 } == true
    }

    private func power(_ index: Int) -> Double? {
        switch text.values[index] {
        case 1: 12
        case 2: 100
        case 3: 1000
        case 6: 1_000_000
        case 9: 1_000_000_000
        case 12: 1_000_000_000_000
        default: nil
        }
    }

    /// Digits, with groups of three and a decimal point.
    private func figure(at index: Int) -> (Double, Int)? {
        guard text.text.flags[index].contains(.number), let first = digits(index) else { return nil }
        // part of "3-2", "12:30", "1.2.3"
        if index > 0, !text.hasSpace(before: index),
            [UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "/")].contains(text.mark(index - 1))
        {
            return nil
        }
        var value = first
        var end = index + 1
        while text.mark(end) == UInt8(ascii: ","), !text.isSpaced(end), end + 1 < text.count, !text.isSpaced(end + 1),
            text.text.flags[end + 1].contains(.number), text.bytes(end + 1).count == 3, let group = digits(end + 1),
            text.bytes(index).count <= 3
        {
            value = value * 1000 + group
            end += 2
        }
        if text.mark(end) == UInt8(ascii: "."), !text.isSpaced(end), end + 1 < text.count, !text.isSpaced(end + 1),
            text.text.flags[end + 1].contains(.number), let fraction = digits(end + 1)
        {
            var scale = 1.0
            for _ in 0..<text.bytes(end + 1).count { scale *= 10 }
            value += fraction / scale
            end += 2
        }
        return (value, end)
    }

    private func digits(_ index: Int) -> Double? {
        let bytes = text.bytes(index)
        guard bytes.count <= 12 else { return nil }
        var value = 0.0
        for byte in bytes {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Double(byte - 48)
        }
        return value
    }

    /// "three", "twenty-five", "two hundred".
    private func words(at index: Int) -> (Double, Int)? {
        guard text.classes[index].contains(.number) else { return nil }
        var value = Double(text.values[index])
        var end = index + 1
        if value >= 20, text.mark(end) == UInt8(ascii: "-"), end + 1 < text.count,
            text.classes[end + 1].contains(.number)
        {
            value += Double(text.values[end + 1])
            end += 2
        }
        // "one" alone is mostly a pronoun
        if value == 1, end >= text.count || !text.classes[end].contains(.multiplier) { return nil }
        return (value, end)
    }

    private func before(_ index: Int) -> (start: Int, isApproximate: Bool, isLeast: Bool) {
        guard index > 0, text.classes[index - 1].contains(.numberWord) else { return (index, false, false) }
        let word = text.bytes(index - 1)
        var start = index - 1
        if word.elementsEqual("than".utf8) || word.elementsEqual("least".utf8) || word.elementsEqual("over".utf8) {
            let isPair = !word.elementsEqual("over".utf8)
            if isPair, start > 0 { start -= 1 }
            let isLess =
                isPair
                && (text.bytes(start).elementsEqual("less".utf8) || text.bytes(start).elementsEqual("fewer".utf8))
            return (start, true, !isLess)
        }
        if word.elementsEqual("estimated".utf8), start > 0, text.text.hashes[start - 1] == NumberReader.an {
            start -= 1
        }
        let isRate =
            word.elementsEqual("percent".utf8) || word.elementsEqual("per".utf8) || word.elementsEqual("cent".utf8)
            || word.elementsEqual("up".utf8)
        return isRate ? (index, false, false) : (start, true, false)
    }

    /// The noun that is counted, with the words before it.
    private func counted(_ start: Int) -> Range<Int>? {
        if text.mark(start) == UInt8(ascii: "%") { return start..<start + 1 }
        var end = start
        while end < text.count, end < start + 4, text.isWord(end), !text.text.flags[end].contains(.number),
            !text.text.flags[end].contains(.lineBefore),
            text.classes[end].isDisjoint(with: [.function, .connector, .speech, .dateWord])
        {
            end += 1
            if text.classes[end - 1].contains(.numberWord) { break }
            // a plural ends the phrase
            if text.text.hashes[end - 1] == NumberReader.people { break }
            let word = text.bytes(end - 1)
            if word.count > 3, word.last == UInt8(ascii: "s"), !word.elementsEqual("mostly".utf8) { break }
        }
        return end > start ? start..<end : nil
    }
}
