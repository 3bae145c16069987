internal import NewsText

/// Fractions and ratios: "a third of", "two-thirds", "half a million", "one in four".
extension NumberReader {
    /// A fraction that begins at a token, with its value.
    func fraction(at index: Int) -> Found? {
        if text.multiplier(index) == .half { return half(index) }
        return ratio(index) ?? part(index)
    }

    private func half(_ index: Int) -> Found? {
        let next = index + 1
        let hedge = hedge(before: index)
        var value = 0.5
        var end = next
        var counts: Range<Int>?
        if text.dateWord(next) == .indefinite, next + 1 < text.count {
            // "half a million", "half an hour"
            end = next + 1
            if let power = text.multiplier(end)?.power {
                value *= power
                end += 1
                counts = counted(end)
            } else if text.classes[end].contains(.timeUnit) {
                counts = end..<end + 1
                end = next
            } else {
                return nil
            }
        } else if next < text.count, text.spells(next, "of") {
            guard index == 0 || !isOneOfTwo(index - 1) else { return nil }
        } else {
            let isOfAll = text.dateWord(next) == .article || isPossessive(next)
            guard isOfAll && (index == 0 || !isOneOfTwo(index - 1)) || hedge.isApproximate && hedge.start < index else {
                return nil
            }
        }
        return Found(
            tokens: hedge.start..<end,
            value: hedge.isLeast ? nil : value,
            minimum: hedge.isLeast ? value : nil,
            isApproximate: hedge.isApproximate,
            counts: counts
        )
    }

    /// Whether the half is one of a match or year, as in "the second half of".
    private func isOneOfTwo(_ index: Int) -> Bool {
        guard text.isWord(index) else { return text.mark(index) == UInt8(ascii: "-") }
        return text.ordinalWord(index) != nil || text.dateWord(index) != nil && text.dateWord(index) != .preposition
            || NumberReader.ofTwo.contains(text.text.hashes[index])
    }

    private func isPossessive(_ index: Int) -> Bool {
        index < text.count && text.isWord(index) && NumberReader.owners.contains(text.text.hashes[index])
    }

    /// "a third of", "two-thirds", "three quarters of".
    private func part(_ index: Int) -> Found? {
        var count = 1.0
        let isIndefinite = text.dateWord(index) == .indefinite
        if !isIndefinite {
            guard text.classes[index].contains(.number) else { return nil }
            count = Double(text.values[index])
        }
        var place = index + 1
        let isHyphenated = text.mark(place) == UInt8(ascii: "-") && !text.isSpaced(place) && !text.isSpaced(place + 1)
        if isHyphenated { place += 1 }
        guard place < text.count, text.isWord(place), let under = NumberReader.parts[text.text.hashes[place]],
            count < under, under > 2
        else { return nil }
        let next = place + 1
        let hasOf = next < text.count && text.spells(next, "of")
        let isBy =
            index > 0 && text.spells(index - 1, "by") && (next >= text.count || !text.isWord(next))
        let isPlural = text.bytes(place).last == UInt8(ascii: "s") && under != 4
        guard isHyphenated && !isIndefinite || hasOf || isBy || isPlural && count > 1 else { return nil }
        var value = count / under
        var end = next
        var counts: Range<Int>?
        if hasOf, text.dateWord(next + 1) == .indefinite, let power = text.multiplier(next + 2)?.power {
            // "a quarter of a million"
            value *= power
            end = next + 3
            counts = counted(end)
        } else if hasOf, next + 1 < text.count {
            let noun = text.dateWord(next + 1) == .article ? next + 2 : next + 1
            counts = counted(noun)
        } else if isHyphenated {
            counts = counted(next)
        }
        let hedge = hedge(before: index)
        return Found(
            tokens: hedge.start..<end,
            value: hedge.isLeast ? nil : value,
            minimum: hedge.isLeast ? value : nil,
            isApproximate: hedge.isApproximate,
            counts: counts
        )
    }

    /// "one in four children", "two out of three exporters".
    private func ratio(_ index: Int) -> Found? {
        guard let first = small(index) else { return nil }
        var place = index + 1
        guard place + 1 < text.count, text.isWord(place) else { return nil }
        let isOutOf = text.spells(place, "out") && text.spells(place + 1, "of")
        guard isOutOf || text.spells(place, "in") else { return nil }
        place += isOutOf ? 2 : 1
        if place < text.count, text.spells(place, "every") { place += 1 }
        guard place < text.count, let second = small(place), second > first else { return nil }
        let next = place + 1
        if !isOutOf {
            guard second <= 10 || second.truncatingRemainder(dividingBy: 10) == 0,
                next >= text.count
                    || text.classes[next].isDisjoint(with: [.timeUnit, .number, .multiplier])
                        && !text.text.flags[next].contains(.number)
                        && !(text.isWord(next) && NumberReader.rounds.contains(text.text.hashes[next]))
            else { return nil }
        }
        let hedge = hedge(before: index)
        return Found(
            tokens: hedge.start..<next,
            value: first / second,
            minimum: nil,
            isApproximate: hedge.isApproximate,
            counts: counted(next)
        )
    }

    /// A whole number to a thousand by one token.
    private func small(_ index: Int) -> Double? {
        guard text.isWord(index) else { return nil }
        if text.classes[index].contains(.number) { return Double(text.values[index]) }
        guard text.text.flags[index].contains(.number), text.length(index) <= 3 else { return nil }
        guard index == 0 || text.hasSpace(before: index) else { return nil }
        return digits(text.bytes(index))
    }

    /// The lower number of a fraction, by its word.
    static let parts: HashTable<Double> = {
        let words: [(String, Double)] = [
            ("half", 2), ("halves", 2), ("third", 3), ("thirds", 3), ("quarter", 4), ("quarters", 4), ("fifth", 5),
            ("fifths", 5), ("sixth", 6), ("sixths", 6), ("seventh", 7), ("eighth", 8), ("eighths", 8), ("ninth", 9),
            ("tenth", 10), ("tenths", 10),
        ]
        return HashTable(words)
    }()

    private static let ofTwo = HashSet(
        words:
            "other opening closing back top bottom upper lower eastern western northern southern"
    )
    private static let owners = HashSet(words: "his her its their our my your those these")
    /// What is played or tried again and again: "three in 12 games" is no share.
    private static let rounds = HashSet(
        words:
            "games matches innings starts attempts races tests outings rounds overs sets balls minutes seasons"
    )
}
