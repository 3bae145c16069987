internal import NewsText

/// Joints of names that need a look at what stands behind them: "Securities and Exchange Commission", "King's College".
extension NameScanner {
    /// One past "Y Commission" in "X and Y Commission": ordinary words on both sides, and a body's word at the end.
    func afterPairedWords(_ before: Range<Int>, _ capital: (Int) -> Bool) -> Int? {
        let last = before.upperBound - 1
        guard before.count <= 5, isPlainWord(last), text.classes[last].isDisjoint(with: [.orgHead, .placeHead]) else {
            return nil
        }
        guard before.allSatisfy({ isPlainWord($0) || text.classes[$0].contains(.modifier) }) else { return nil }
        var end = last + 2
        while capital(end), end < last + 7,
            text.classes[end].isDisjoint(with: [
                .firstName, .anyPlace, .demonym, .month, .weekday, .title, .organization,
            ])
        {
            end += 1
        }
        // "Mines and Energy Minister Ada Quist"
        if end > last + 2, end < text.count, text.classes[end].contains(.title), capital(end) { return end + 1 }
        guard end > last + 3, text.classes[end - 1].contains(.orgHead), !capital(end) else { return nil }
        return end
    }

    /// One past the next item of "Ministry of Trade, Industry and Energy".
    func afterComma(_ end: Int, _ capital: (Int) -> Bool, hasOf: Bool) -> Int {
        // "Quist Harbours, Inc."
        if capital(end + 1), NameWord.legalForms.contains(text.text.hashes[end + 1]) { return end + 2 }
        // "Harbour Act, 2022"
        if text.classes[end - 1].contains(.lawHead), isYear(end + 1), !text.isSpaced(end + 2) { return end + 2 }
        guard hasOf, isPlainWord(end - 1), end + 1 < text.count else { return end }
        var item = end + 1
        if text.text.hashes[item] == NameWord.and, capital(item + 1), isPlainWord(item + 1) { return item + 2 }
        // only where an "and" closes the list soon
        var items = 0
        while capital(item), isPlainWord(item), items < 4 {
            items += 1
            while capital(item), isPlainWord(item) { item += 1 }
            guard item + 1 < text.count else { return end }
            if text.text.hashes[item] == NameWord.and {
                return capital(item + 1) && isPlainWord(item + 1) ? item : end
            }
            guard text.mark(item) == UInt8(ascii: ",") else { return end }
            item += 1
            if text.text.hashes[item] == NameWord.and { return capital(item + 1) ? item - 1 : end }
        }
        return end
    }

    /// One past what an apostrophe joins to a word that owns nothing: "People's Party", "St Ada's Church".
    func afterPossessive(_ end: Int, _ capital: (Int) -> Bool) -> Int? {
        let owner = text.classes[end - 1]
        let isSaint =
            end >= 2 && (isSaintWord(end - 2) || text.mark(end - 2) == UInt8(ascii: ".") && isSaintWord(end - 3))
        let isSingular = text.isSuffixS(end + 1)
        let start = isSingular ? end + 2 : end + 1
        guard isSingular ? !text.hasSpace(before: end + 1) : text.bytes(end - 1).last == UInt8(ascii: "s") else {
            return nil
        }
        guard capital(start), text.hasSpace(before: start) else { return nil }
        let isCommon =
            owner.contains(.honorific)
            || owner.contains(.common)
                && (isSingular
                    ? owner.isDisjoint(with: [.anyPerson, .anyPlace, .demonym, .group, .orgHead, .title])
                    : owner.isDisjoint(with: [.anyPerson, .anyPlace, .demonym, .group]))
        guard isSaint || isCommon else { return nil }
        var last = start
        while last < start + 4, capital(last) {
            if !text.classes[last].isDisjoint(with: [.orgHead, .placeHead, .eventHead, .lawHead]) { return last + 1 }
            last += 1
        }
        return nil
    }

    /// One past "Y' Federation" in "X' and Y' Federation": two plurals that one body belongs to.
    func afterPairedOwners(_ end: Int, _ capital: (Int) -> Bool) -> Int? {
        let second = end + 2
        guard end > 0, second + 2 < text.count, text.text.hashes[end + 1] == NameWord.and, capital(second),
            text.mark(second + 1) == UInt8(ascii: "'"), !text.hasSpace(before: second + 1)
        else { return nil }
        for owner in [end - 1, second] {
            guard text.bytes(owner).last == UInt8(ascii: "s"),
                text.classes[owner].isDisjoint(with: [.anyPlace, .demonym])
            else { return nil }
        }
        var last = second + 2
        while last < second + 6, capital(last) {
            if text.classes[last].contains(.orgHead) { return last + 1 }
            last += 1
        }
        return nil
    }

    private func isSaintWord(_ index: Int) -> Bool {
        guard index >= 0 else { return false }
        return text.spells(index, "St") || text.spells(index, "Saint")
    }

    /// "Harbour Act 2023", "Bill 96", "Radio 4": a number that belongs to the word before it.
    func hasNumber(_ index: Int) -> Bool {
        guard text.text.flags[index].contains(.number), text.hasSpace(before: index),
            text.isSpaced(index + 1) || text.mark(index + 1) != UInt8(ascii: "%")
        else { return false }
        let word = text.bytes(index - 1)
        guard text.isCapital(index - 1) else { return false }
        if text.classes[index - 1].contains(.lawHead) {
            return isYear(index) || word.elementsEqual("Bill".utf8) || word.elementsEqual("Resolution".utf8)
        }
        return text.length(index) <= 2 && (word.elementsEqual("Radio".utf8) || word.elementsEqual("Channel".utf8))
    }

    /// What stands behind an apostrophe in English: "it's", "they'll".
    func isContraction(_ index: Int) -> Bool {
        let word = text.bytes(index)
        guard let first = word.first, word.count <= 2 else { return false }
        return word.count == 1
            ? first == UInt8(ascii: "s") || first == UInt8(ascii: "t") || first == UInt8(ascii: "d")
                || first == UInt8(ascii: "m")
            : word.elementsEqual("ll".utf8) || word.elementsEqual("re".utf8) || word.elementsEqual("ve".utf8)
    }

    /// "A." with a name behind it.
    func isInitial(_ index: Int, _ capital: (Int) -> Bool) -> Bool {
        text.length(index) == 1 && text.mark(index + 1) == UInt8(ascii: ".") && capital(index + 2)
            && text.hasSpace(before: index + 2) && !text.hasSpace(before: index + 1)
            && !text.classes[index - 1].isDisjoint(with: .firstName)
    }

    /// "bin", "ben" and "van" between names; they are words too.
    func isPersonParticle(_ index: Int) -> Bool {
        let word = text.bytes(index)
        guard word.elementsEqual("bin".utf8) || word.elementsEqual("ben".utf8) || word.elementsEqual("van".utf8) else {
            return false
        }
        return text.isCapital(index - 1)
            && text.classes[index - 1].isDisjoint(with: [.common, .organization, .orgHead])
    }

    /// The second half of a Chinese or Korean given name that is an English word too.
    func isSyllable(_ index: Int) -> Bool {
        text.classes[index].contains(.syllable) && text.classes[index - 2].isDisjoint(with: [.common, .anyPlace])
    }

    /// Where a run that starts with a capital begins before it: "al-Quds Brigades", "3rd Harbour Brigade".
    func runStart(_ index: Int, _ end: Int, _ sentence: Range<Int>) -> Int {
        guard index > sentence.lowerBound else { return index }
        if index >= sentence.lowerBound + 2, text.mark(index - 1) == UInt8(ascii: "-"),
            !text.hasSpace(before: index), !text.hasSpace(before: index - 1),
            text.classes[index - 2].contains(.nameParticle), text.length(index - 2) == 2,
            text.text.flags[index - 2].contains(.lowercase), !text.isCapital(index - 2),
            candidates.last.map({ $0.tokens.upperBound <= index - 2 }) ?? true
        {
            return index - 2
        }
        if text.isWord(index - 1), isOrdinal(index - 1),
            (index..<end).contains(where: { text.classes[$0].contains(.orgHead) })
        {
            return index - 1
        }
        return index
    }

    /// "3rd", "101st".
    private func isOrdinal(_ index: Int) -> Bool {
        guard (0x30...0x39).contains(text.firstByte(index)) else { return false }
        let word = text.bytes(index)
        guard word.count >= 3, word.dropLast(2).allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        let ending = word.suffix(2)
        return ending.elementsEqual("th".utf8) || ending.elementsEqual("st".utf8) || ending.elementsEqual("nd".utf8)
            || ending.elementsEqual("rd".utf8)
    }

    private func isYear(_ index: Int) -> Bool {
        index < text.count && text.text.flags[index].contains(.number) && text.length(index) == 4
    }

    /// An ordinary word that is no name of a person or place.
    func isPlainWord(_ index: Int) -> Bool {
        let classes = text.classes[index]
        return !classes.isDisjoint(with: [.common, .modifier])
            && classes.isDisjoint(with: [.anyPlace, .demonym, .month, .weekday, .organization, .function])
            && (classes.isDisjoint(with: .firstName) || classes.contains(.title))
    }
}
