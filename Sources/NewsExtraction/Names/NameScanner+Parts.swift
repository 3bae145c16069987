internal import NewsModel
internal import NewsText

/// What a run of capitalised words goes on with: hyphens, particles, abbreviations, "of" and "and".
extension NameScanner {
    /// One past the next piece of a run that began at `start`, or `end` where the run stops.
    func nextPart(_ end: Int, of start: Int, _ sentence: Range<Int>, hasHead: Bool, hasOf: Bool) -> Int {
        let limit = sentence.upperBound
        func capital(_ index: Int) -> Bool {
            index < limit && text.isCapital(index) && !text.text.flags[index].contains(.lineBefore)
        }
        if text.isWord(end) {
            let classes = text.classes[end]
            if text.isCapital(end) { return afterCapital(end, of: start, sentence, capital) }
            if classes.contains(.nameParticle), text.hasSpace(before: end),
                !classes.contains(.common) || isPersonParticle(end)
            {
                return afterParticles(end, limit, capital)
            }
            if classes.contains(.connector), text.text.flags[end].contains(.lowercase) {
                return afterConnector(end, of: start, capital, hasHead: hasHead, hasOf: hasOf)
            }
            // "Ada d'Quist"
            if text.mark(end + 1) == UInt8(ascii: "'"), text.length(end) == 1, text.firstByte(end) == UInt8(ascii: "d"),
                capital(end + 2),
                !text.hasSpace(before: end + 2), text.classes[end - 1].isDisjoint(with: [.orgHead, .common])
            {
                return end + 3
            }
            return hasNumber(end) ? end + 1 : end
        }
        guard !text.hasSpace(before: end) || text.mark(end) == UInt8(ascii: "&") else { return end }
        switch text.mark(end) {
        case UInt8(ascii: "-"): return afterHyphen(end, sentence, capital)
        case UInt8(ascii: ","): return afterComma(end, capital, hasOf: hasOf)
        case UInt8(ascii: "."): return afterStop(end, sentence, capital)
        case UInt8(ascii: "'"): return afterApostrophe(end, limit, capital)
        case UInt8(ascii: "&"): return capital(end + 1) ? end + 2 : end
        default: return end
        }
    }

    private func afterCapital(_ end: Int, of start: Int, _ sentence: Range<Int>, _ capital: (Int) -> Bool) -> Int {
        let classes = text.classes[end]
        if joinsApostrophe(end, sentence) { return end + 3 }
        if classes.contains(.weekday) || isListener(end, of: start) { return end }
        if classes.contains(.month), text.classes[end - 1].isDisjoint(with: .firstName) { return end }
        if classes.contains(.function), !classes.contains(.nameParticle),
            classes.isDisjoint(with: [
                .anyPlace, .organization, .anyPerson, .orgTail, .orgHead, .eventHead, .lawHead,
            ]), !capital(end + 1),
            !isInitial(end, capital)
        {
            return end
        }
        return end + 1
    }

    /// "van der Quist": the particles with the name behind them.
    private func afterParticles(_ end: Int, _ limit: Int, _ capital: (Int) -> Bool) -> Int {
        var next = end + 1
        while next < limit, next < end + 4, !text.isCapital(next),
            text.classes[next].contains(.nameParticle) || text.mark(next) == UInt8(ascii: "-")
                || text.mark(next) == UInt8(ascii: "'")
        {
            next += 1
        }
        return capital(next) ? next + 1 : end
    }

    private func afterHyphen(_ end: Int, _ sentence: Range<Int>, _ capital: (Int) -> Bool) -> Int {
        guard end + 1 < sentence.upperBound, !text.hasSpace(before: end + 1), text.isWord(end + 1) else { return end }
        if capital(end + 1) { return end + 2 }
        // "Suk-yeol", "Kwok-hung": the second half of a Korean or Chinese given name
        if text.text.flags[end + 1].contains(.lowercase),
            text.classes[end + 1].isDisjoint(with: [.common, .function, .nameParticle]) || isSyllable(end + 1),
            text.text.flags[end - 1].contains(.lowercase), end > sentence.lowerBound + 1, text.isCapital(end - 2),
            text.length(end + 1) <= 5
        {
            return end + 2
        }
        // "al-Assad" after "Bashar", "Jund-ul-Islam"
        if text.classes[end + 1].contains(.nameParticle) || text.spells(end + 1, "i"),
            text.mark(end + 2) == UInt8(ascii: "-"), capital(end + 3)
        {
            return end + 4
        }
        return end
    }

    /// Behind the stop of an initial or an abbreviation, and the name that goes on behind it.
    private func afterStop(_ end: Int, _ sentence: Range<Int>, _ capital: (Int) -> Bool) -> Int {
        let before = text.classes[end - 1]
        if before.contains(.orgTail), end - 1 > sentence.lowerBound, end + 1 < sentence.upperBound { return end + 1 }
        if text.text.hashes[end - 1] == NameWord.jr || text.text.hashes[end - 1] == NameWord.sr { return end + 1 }
        let length = text.length(end - 1)
        guard capital(end + 1) else {
            return length <= 1 && text.mark(end - 2) == UInt8(ascii: ".") && !text.hasSpace(before: end - 1)
                ? end + 1 : end
        }
        return length == 1 || !before.isDisjoint(with: [.honorific, .orgTail]) ? end + 2 : end
    }

    private func afterApostrophe(_ end: Int, _ limit: Int, _ capital: (Int) -> Bool) -> Int {
        if let next = afterPossessive(end, capital) ?? afterPairedOwners(end, capital) { return next }
        // "Nyong'o", "Ba'ath"
        if end + 1 < limit, !text.hasSpace(before: end + 1), text.isWord(end + 1), !text.isCapital(end + 1),
            !isContraction(end + 1)
        {
            return end + 2
        }
        guard capital(end + 1), !text.hasSpace(before: end + 1), text.length(end - 1) <= 2 else { return end }
        return end + 2
    }

    private func afterConnector(
        _ end: Int,
        of start: Int,
        _ capital: (Int) -> Bool,
        hasHead: Bool,
        hasOf: Bool
    ) -> Int {
        let word = text.text.hashes[end]
        if word == NameWord.and, let next = afterPairedWords(start..<end, capital) { return next }
        // A title takes "of" only right behind it: "Minister of Fisheries", but "Judge Quist | of the Sampletown Court"
        let isAnd = word == NameWord.and
        guard
            hasHead || isAnd && hasOf && isPlainWord(end - 1)
                || !text.classes[end - 1].isDisjoint(with: [.title, .honorific]) || isTitle(start, end)
        else {
            return end
        }
        if word == NameWord.against {
            return text.classes[end - 1].contains(.orgHead) && capital(end + 1) ? end + 2 : end
        }
        let isJoining = word == NameWord.of || word == NameWord.for || word == NameWord.on
        if isJoining {
            if text.classes[end - 1].contains(.lawHead), end + 1 < text.count,
                text.text.flags[end + 1].contains(.number),
                text.length(end + 1) == 4
            {
                return end + 2
            }
            var next = end + 1
            if next < text.count, text.text.hashes[next] == NameWord.the { next += 1 }
            // "the congress | on Tuesday"
            let isDate = next < text.count && !text.classes[next].isDisjoint(with: [.month, .weekday])
            return capital(next) && !isDate ? next + 1 : end
        }
        if word == NameWord.and, hasOf, capital(end + 1),
            text.classes[end + 1].isDisjoint(with: [.organization, .agency, .country, .demonym]),
            text.phrase(at: end + 1)?.classes.isDisjoint(with: [.organization, .agency, .country]) ?? true,
            text.classes[end + 1].isDisjoint(with: .firstName.union(.title))
                || end + 2 >= text.count || !text.isCapital(end + 2)
        {
            return end + 2
        }
        return end
    }

    /// "сказал Анна Рогова ТАСС": an agency behind a name of two Russian words.
    private func isListener(_ index: Int, of start: Int) -> Bool {
        guard index == start + 2, text.text.flags[index].contains(.allCapitals), text.firstByte(index) >= 0xD0,
            text.firstByte(index) < 0xD2, text.length(index) > 5
        else { return false }
        return (start..<index).allSatisfy { index in
            text.isCapital(index) && !text.text.flags[index].contains(.allCapitals) && text.firstByte(index) >= 0xD0
        }
    }

    /// "Secretary of State": whether the run so far is a title of several words.
    private func isTitle(_ start: Int, _ end: Int) -> Bool {
        text.phrase(at: start).map { Int($0.end) == end && $0.classes.contains(.title) } ?? false
    }
}
