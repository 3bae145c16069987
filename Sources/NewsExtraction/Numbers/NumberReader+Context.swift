internal import NewsText

/// What stands around a number: words that make it less sure, the noun that it counts, names that it belongs to.
extension NumberReader {
    // MARK: Before it

    /// The words before a number that make it approximate or the least: "about", "more than", "upwards of".
    func hedge(before index: Int) -> (start: Int, isApproximate: Bool, isLeast: Bool) {
        let none = (start: index, isApproximate: false, isLeast: false)
        let last = index - 1
        guard last >= 0, text.isWord(last), !text.text.flags[index].contains(.lineBefore) else { return none }
        func word(_ place: Int, _ expected: StaticString) -> Bool {
            place >= 0 && text.isWord(place) && isWord(place, expected)
        }
        if word(last, "of") {
            if word(last - 1, "upwards") || word(last - 1, "upward") { return (last - 1, true, true) }
            return word(last - 1, "excess") && word(last - 2, "in") ? (last - 2, true, true) : none
        }
        if word(last, "to") {
            if word(last - 1, "up") { return (last - 1, true, false) }
            return word(last - 1, "close") ? (last - 1, true, false) : none
        }
        if word(last, "as") {
            let isMany = word(last - 1, "many") || word(last - 1, "much") || word(last - 1, "few")
            return isMany && word(last - 2, "as") ? (last - 2, true, false) : none
        }
        guard text.classes[last].contains(.numberWord) else { return none }
        if word(last, "than") || word(last, "least") {
            guard last > 0 else { return (last, true, true) }
            let isLess = word(last - 1, "less") || word(last - 1, "fewer")
            let isNot = word(last - 2, "no") || word(last - 2, "not")
            return (isNot ? last - 2 : last - 1, true, isLess == isNot)
        }
        if word(last, "over") {
            let isMore = word(last - 1, "just") || word(last - 1, "well")
            return (isMore ? last - 1 : last, true, true)
        }
        if word(last, "percent") || word(last, "per") || word(last, "cent") || word(last, "up") { return none }
        if word(last, "estimated"), word(last - 1, "an") { return (last - 1, true, false) }
        return (last, true, false)
    }

    private func isWord(_ index: Int, _ expected: StaticString) -> Bool {
        expected.withUTF8Buffer { expected in
            let word = text.bytes(index)
            guard word.count == expected.count else { return false }
            return zip(word, expected).allSatisfy { $0 | 0x20 == $1 }
        }
    }

    // MARK: Behind it

    /// The noun that is counted, with the words before it.
    func counted(_ start: Int) -> Range<Int>? {
        if text.mark(start) == UInt8(ascii: "%") { return start..<start + 1 }
        guard start < text.count, text.isWord(start) else { return nil }
        if text.spells(start, "per") {
            return start + 1 < text.count && text.spells(start + 1, "cent") ? start..<start + 2 : nil
        }
        var end = start
        var words = 0
        // "U.S. dollars"
        if text.mark(start + 1) == UInt8(ascii: "."), text.mark(start + 3) == UInt8(ascii: "."),
            text.length(start) == 1, text.length(start + 2) == 1, text.isCapital(start + 2),
            !text.hasSpace(before: start + 2)
        {
            end += 4
        }
        var isPlural = false
        while end < text.count, words < 4, !isPlural {
            if words > 0, text.mark(end) == UInt8(ascii: "-"), !text.isSpaced(end), !text.isSpaced(end + 1) {
                end += 2
                isPlural = end <= text.count && text.isWord(end - 1) && isPluralNoun(end - 1)
                continue
            }
            // "12 more bodies"
            let isMore = words == 0 && text.spells(end, "more")
            guard mayBeCounted(end) || isMore && end + 1 < text.count && mayBeCounted(end + 1) else { break }
            words += 1
            end += 1
            isPlural = isPluralNoun(end - 1)
        }
        guard words > 0 else { return nil }
        // "150,000 displaced", "$2 million required"
        while !isPlural, end > start, text.ends(end - 1, with: "ed", behind: 0) { end -= 1 }
        return end > start ? start..<min(end, text.count) : nil
    }

    private func mayBeCounted(_ index: Int) -> Bool {
        guard text.isWord(index), !text.text.flags[index].contains(.number),
            !text.text.flags[index].contains(.lineBefore),
            text.classes[index].isDisjoint(with: [.function, .connector, .speech])
        else { return false }
        if text.classes[index].contains(.dateWord) {
            // "three previous convictions", "two third parties"
            switch text.dateWord(index) {
            case .previous, .same, .following: return true
            default: return text.ordinalWord(index) != nil
            }
        }
        return !NumberReader.stops.contains(text.text.hashes[index])
    }

    private func isPluralNoun(_ index: Int) -> Bool {
        if text.classes[index].contains(.numberWord) || NumberReader.plurals.contains(text.text.hashes[index]) {
            return true
        }
        let word = text.bytes(index)
        return word.count > 3 && word.last == UInt8(ascii: "s") && !word.elementsEqual("mostly".utf8)
    }

    // MARK: Names

    /// The number of an article, a law, a phase, a model: it counts nothing.
    func isLabelled(_ index: Int, _ amount: Amount, _ counts: Range<Int>?) -> Bool {
        guard !amount.isMoney, !amount.hasUnit else { return false }
        if text.opensAddress(amount.end) { return true }
        guard index > 0 else { return false }
        // "the Harbour Act, 2019"
        if index > 1, text.mark(index - 1) == UInt8(ascii: ","), text.isCapital(index - 2),
            text.classes[index - 2].contains(.lawHead), text.length(index) == 4
        {
            return true
        }
        let isUnit = counts.map { text.mark($0.lowerBound) != 0 || isPluralNoun($0.upperBound - 1) } ?? false
        var label = index - 1
        // "Terminals 1 and 3"
        var steps = 0
        while label > 0, steps < 4, text.dateWord(label) == .and || text.mark(label) == UInt8(ascii: ","),
            text.text.flags[label - 1].contains(.number) || text.classes[label - 1].contains(.number)
        {
            label -= 2
            steps += 1
        }
        // "No. 5"
        if text.mark(label) == UInt8(ascii: "."), label > 0 { label -= 1 }
        guard label >= 0, text.isWord(label), !text.text.flags[label + 1].contains(.lineBefore) else { return false }
        let hash = text.text.hashes[label]
        if NumberReader.labels.contains(hash) { return true }
        guard !isUnit, text.isCapital(label), label > 0, !text.text.flags[label].contains(.lineBefore),
            text.isWord(label - 1) || text.mark(label - 1) == UInt8(ascii: "&")
        else { return false }
        if steps > 0 { return text.bytes(label).last == UInt8(ascii: "s") && label == index - 1 - 2 * steps }
        // "Apollo 17", "Radio 4"
        guard label == index - 1, text.text.flags[index].contains(.number) else { return false }
        return text.classes[label].isDisjoint(with: [
            .function, .connector, .numberWord, .dateWord, .month, .weekday, .speech, .country, .city, .place,
            .number, .multiplier,
        ])
    }

    /// The place in a list or draw before a name: "12 - Ada Quist".
    func isRank(_ index: Int, _ end: Int) -> Bool {
        text.mark(end) == UInt8(ascii: "-") && text.hasSpace(before: end) && end + 1 < text.count
            && text.isCapital(end + 1) && text.hasSpace(before: end + 1)
    }

    /// Words that a number stands behind as a name.
    private static let labels = HashSet(
        words:
            """
            article articles section sections resolution chapter paragraph clause category magnitude phase terminal \
            terminals route highway flight channel act annex page protocol no nos number formula
            """
    )

    /// Words that end what is counted.
    private static let stops = HashSet(
        words:
            """
            when where while which who whom whose then out rose fell won lost took made ran went came got led hit met saw \
            lower higher more less each apiece so he she they we you i it say says should could would might must can also
            """
    )
}
