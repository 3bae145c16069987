internal import NewsModel
internal import NewsText

/// Finds runs of capitalised words in one string and cuts them into candidates: titles off, peoples apart, bodies whole.
struct NameScanner {
    let text: AnnotatedText
    var candidates: [Candidate] = []
    /// Sentences in headline case; names in them are looked up, not guessed.
    private(set) var headlines: [(tokens: Range<Int>, style: SentenceCase)] = []

    /// Scans the string, the tokens of `dateline` excepted.
    init(_ text: AnnotatedText, dateline: Range<Int>?) {
        self.text = text
        let sentences = text.text.sentences
        for sentence in sentences.indices.dropLast() {
            var start = Int(sentences[sentence])
            let end = Int(sentences[sentence + 1])
            if let dateline, dateline.contains(start) { start = min(dateline.upperBound, end) }
            guard start < end else { continue }
            let style = style(of: start..<end)
            if style == .normal { scan(start..<end) } else { headlines.append((start..<end, style)) }
        }
    }

    private func style(of tokens: Range<Int>) -> SentenceCase {
        var words = 0
        var capitals = 0
        var allCapitals = 0
        var figures = 0
        for index in tokens {
            let flags = text.text.flags[index]
            guard flags.contains(.word), !flags.contains(.number) else {
                if flags.contains(.number) || text.marks[index] == UInt8(ascii: "(") { figures += 1 }
                continue
            }
            if text.classes[index].contains(.function), !flags.contains(.capital) { continue }
            words += 1
            if flags.contains(.capital) { capitals += 1 }
            if flags.contains(.allCapitals) { allCapitals += 1 }
        }
        // a row of a table or list: its capitals do tell
        if figures * 5 >= tokens.count { return .normal }
        if words >= 4, allCapitals * 5 >= words * 4 { return .capitals }
        // headlines end without a full stop
        let isHeadline =
            words >= 4 && capitals * 4 >= words * 3 && text.mark(tokens.upperBound - 1) != UInt8(ascii: ".")
        if isHeadline { return .title }
        return .normal
    }

    private mutating func scan(_ sentence: Range<Int>) {
        var index = sentence.lowerBound
        var atStart = true
        while index < sentence.upperBound {
            if text.text.flags[index].contains(.unspaced) {
                index = scanUnspaced(index)
            } else if text.isWord(index) {
                if startsName(index, sentence) {
                    let end = runEnd(index, sentence)
                    resolve(index..<end, atStart: atStart)
                    index = max(end, index + 1)
                } else {
                    index += 1
                }
                atStart = false
            } else {
                let mark = text.mark(index)
                if mark == UInt8(ascii: "\""), let end = quotedEventEnd(index, sentence) {
                    candidates.append(Candidate(tokens: index + 1..<end, type: .event, strength: 3))
                    index = end
                    continue
                }
                if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: ":") || mark == UInt8(ascii: "_") || mark == 1
                    || (mark == UInt8(ascii: "'") && text.hasSpace(before: index))
                {
                    atStart = true
                }
                index += 1
            }
        }
    }

    /// One past the last token of an event's name in quotation marks, written small: “Sample-Town water forum”.
    private func quotedEventEnd(_ open: Int, _ sentence: Range<Int>) -> Int? {
        guard open + 1 < sentence.upperBound, text.isCapital(open + 1) else { return nil }
        var end = open + 1
        while end < sentence.upperBound, end < open + 10, text.isWord(end) || text.mark(end) == UInt8(ascii: "-") {
            end += 1
        }
        guard text.mark(end) == UInt8(ascii: "\""), end > open + 2, text.classes[end - 1].contains(.eventHead) else {
            return nil
        }
        return end
    }

    /// Names in scripts without spaces are only those of the lexicon.
    private mutating func scanUnspaced(_ index: Int) -> Int {
        guard let phrase = text.phrase(at: index), !phrase.classes.isDisjoint(with: .anyPlace) else { return index + 1 }
        candidates.append(Candidate(tokens: index..<Int(phrase.end), type: .place, strength: 3))
        return Int(phrase.end)
    }

    private func startsName(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard text.isCapital(index), !text.text.flags[index].contains(.number) else { return false }
        let classes = text.classes[index]
        if !classes.isDisjoint(with: [.month, .weekday]) { return isFirstName(index, sentence) }
        if joinsApostrophe(index, sentence) { return true }
        // "R-Tenn.": the party is no part of the place
        if text.bytes(index).count == 1, text.mark(index + 1) == UInt8(ascii: "-"), index + 2 < sentence.upperBound,
            text.phrase(at: index + 2)?.classes.isDisjoint(with: .anyPlace) == false
        {
            return false
        }
        // "A. J. Quist"
        if text.bytes(index).count == 1, text.mark(index + 1) == UInt8(ascii: "."), index + 2 < sentence.upperBound,
            text.isCapital(index + 2), !text.hasSpace(before: index + 1),
            !text.hasSpace(before: index + 2) || text.classes[index + 2].isDisjoint(with: [.common, .function])
        {
            return true
        }
        // "L'Organisation": the French and Italian article
        if text.bytes(index).elementsEqual("L".utf8), text.mark(index + 1) == UInt8(ascii: "'") { return false }
        if classes.contains(.function), classes.isDisjoint(with: [.anyPlace, .organization, .demonym]) {
            let next = index + 1
            guard next < sentence.upperBound, text.isCapital(next) else {
                // "Al-Assad", "El-Sisi", "De Klerk" at the head of a sentence
                return classes.contains(.nameParticle) && text.mark(next) == UInt8(ascii: "-")
                    && next + 1 < sentence.upperBound && text.isCapital(next + 1)
            }
            return classes.contains(.nameParticle)
                && (!classes.contains(.common) || text.classes[next].isDisjoint(with: [.common, .function]))
        }
        return true
    }

    /// "Jan Quist", "April Quist": a month that is a first name too, before a word that is only a name.
    private func isFirstName(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let next = index + 1
        return !text.classes[index].isDisjoint(with: .firstName) && next < sentence.upperBound && text.isCapital(next)
            && !text.text.flags[next].contains(.number)
            && (text.classes[next].isEmpty || text.classes[next].contains(.surname))
            && text.classes[next].isDisjoint(with: [.common, .title, .function, .firstName, .anyPlace])
    }

    /// "O'Quist", "D’Quist": a letter that an apostrophe joins to the name.
    func joinsApostrophe(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let first = text.bytes(index)
        return first.count == 1 && (first.first == UInt8(ascii: "O") || first.first == UInt8(ascii: "D"))
            && text.mark(index + 1) == UInt8(ascii: "'") && !text.hasSpace(before: index + 1)
            && index + 2 < sentence.upperBound && text.isCapital(index + 2) && !text.hasSpace(before: index + 2)
    }

    /// One past the last token of the run that starts at a capitalised word.
    private func runEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
        var end = start + 1
        if let phrase = text.phrase(at: start), Int(phrase.end) <= sentence.upperBound { end = Int(phrase.end) }
        var hasHead = !text.classes[start].isDisjoint(with: [.orgHead, .eventHead, .lawHead, .title, .organization])
        var hasOf = false
        while end < sentence.upperBound {
            if text.text.flags[end].contains(.lineBefore) { break }
            let next = nextPart(end, sentence, hasHead: hasHead, hasOf: hasOf)
            guard next > end else { break }
            if text.classes[end].contains(.connector), !text.isCapital(end) { hasOf = true }
            for index in end..<next
            where !text.classes[index].isDisjoint(with: [.orgHead, .eventHead, .lawHead, .title]) {
                hasHead = hasHead || text.isCapital(index)
            }
            end = next
        }
        return end
    }

    /// One past the next piece of a run, or `end` where the run stops.
    private func nextPart(_ end: Int, _ sentence: Range<Int>, hasHead: Bool, hasOf: Bool) -> Int {
        let limit = sentence.upperBound
        func capital(_ index: Int) -> Bool {
            index < limit && text.isCapital(index) && !text.text.flags[index].contains(.lineBefore)
        }
        if text.isWord(end) {
            let classes = text.classes[end]
            if text.isCapital(end) {
                if joinsApostrophe(end, sentence) { return end + 3 }
                if classes.contains(.weekday) { return end }
                if classes.contains(.month), text.classes[end - 1].isDisjoint(with: .firstName) { return end }
                if classes.contains(.function), !classes.contains(.nameParticle),
                    classes.isDisjoint(with: [.anyPlace, .organization, .anyPerson]), !capital(end + 1)
                {
                    return end
                }
                return end + 1
            }
            if classes.contains(.nameParticle), !classes.contains(.common), text.hasSpace(before: end) {
                var next = end + 1
                while next < limit, next < end + 4, !text.isCapital(next),
                    text.classes[next].contains(.nameParticle) || text.mark(next) == UInt8(ascii: "-")
                        || text.mark(next) == UInt8(ascii: "'")
                {
                    next += 1
                }
                return capital(next) ? next + 1 : end
            }
            if classes.contains(.connector), text.text.flags[end].contains(.lowercase) {
                return afterConnector(end, capital, hasHead: hasHead, hasOf: hasOf)
            }
            if text.classes[end - 1].contains(.lawHead), text.text.flags[end].contains(.number) { return end }
            return end
        }
        guard !text.hasSpace(before: end) || text.mark(end) == UInt8(ascii: "&") else { return end }
        switch text.mark(end) {
        case UInt8(ascii: "-"):
            guard end + 1 < limit, !text.hasSpace(before: end + 1), text.isWord(end + 1) else { return end }
            if capital(end + 1) { return end + 2 }
            // "Suk-yeol": the second half of a Korean given name
            if text.text.flags[end + 1].contains(.lowercase),
                text.classes[end + 1].isDisjoint(with: [.common, .function, .nameParticle]),
                text.text.flags[end - 1].contains(.lowercase), end > sentence.lowerBound + 1, text.isCapital(end - 2),
                text.bytes(end + 1).count <= 5
            {
                return end + 2
            }
            // "al-Assad" after "Bashar", "Jund-ul-Islam"
            if text.classes[end + 1].contains(.nameParticle), text.mark(end + 2) == UInt8(ascii: "-"), capital(end + 3)
            {
                return end + 4
            }
            return end
        case UInt8(ascii: ".")
        where text.classes[end - 1].contains(.orgTail) && end - 1 > sentence.lowerBound && end + 1 < limit:
            return end + 1
        case UInt8(ascii: ".")
        where text.bytes(end - 1).elementsEqual("Jr".utf8) || text.bytes(end - 1).elementsEqual("Sr".utf8):
            return end + 1
        case UInt8(ascii: "."):
            let length = text.bytes(end - 1).count
            guard capital(end + 1) else {
                return length <= 1 && text.mark(end - 2) == UInt8(ascii: ".") && !text.hasSpace(before: end - 1)
                    ? end + 1 : end
            }
            let isAbbreviation = length == 1 || !text.classes[end - 1].isDisjoint(with: [.honorific, .orgTail])
            return isAbbreviation ? end + 2 : end
        case UInt8(ascii: "'"):
            guard capital(end + 1), !text.hasSpace(before: end + 1), text.bytes(end - 1).count <= 2 else { return end }
            return end + 2
        case UInt8(ascii: "&"):
            return capital(end + 1) ? end + 2 : end
        default:
            return end
        }
    }

    private func afterConnector(_ end: Int, _ capital: (Int) -> Bool, hasHead: Bool, hasOf: Bool) -> Int {
        let word = text.bytes(end)
        guard hasHead else { return end }
        let isJoining = word.elementsEqual("of".utf8) || word.elementsEqual("for".utf8) || word.elementsEqual("on".utf8)
        if isJoining {
            if text.classes[end - 1].contains(.lawHead), end + 1 < text.count,
                text.text.flags[end + 1].contains(.number),
                text.bytes(end + 1).count == 4
            {
                return end + 2
            }
            var next = end + 1
            if next < text.count, text.bytes(next).elementsEqual("the".utf8) { next += 1 }
            // "the congress | on Tuesday"
            let isDate = next < text.count && !text.classes[next].isDisjoint(with: [.month, .weekday])
            return capital(next) && !isDate ? next + 1 : end
        }
        if word.elementsEqual("and".utf8), hasOf, capital(end + 1),
            text.classes[end + 1].isDisjoint(with: .firstName.union(.title))
                || end + 2 >= text.count || !text.isCapital(end + 2)
        {
            return end + 2
        }
        return end
    }
}
