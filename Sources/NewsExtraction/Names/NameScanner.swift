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
            // Sums of bits without branches: what a word is cannot be foretold.
            let flags = text.text.flags[index]
            let isNumber = bit(flags.contains(.number))
            let isCapital = bit(flags.contains(.capital))
            let isContent = bit(!text.classes[index].contains(.function))
            let tells = bit(flags.contains(.word)) & (isNumber ^ 1) & (isCapital | isContent)
            figures += isNumber | bit(text.marks[index] == UInt8(ascii: "("))
            words += tells
            capitals += tells & isCapital
            allCapitals += tells & bit(flags.contains(.allCapitals))
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

    @inline(__always)
    private func bit(_ condition: Bool) -> Int { condition ? 1 : 0 }

    private mutating func scan(_ sentence: Range<Int>) {
        var index = sentence.lowerBound
        var atStart = true
        while index < sentence.upperBound {
            if text.text.flags[index].contains(.unspaced) {
                index = scanUnspaced(index)
            } else if text.isWord(index) {
                if startsName(index, sentence) {
                    let end = runEnd(index, sentence)
                    let start = runStart(index, end, sentence)
                    resolve(start..<end, atStart: atStart && start == index)
                    index = max(end, index + 1)
                } else {
                    index += 1
                }
                atStart = false
            } else {
                let mark = text.mark(index)
                if mark == UInt8(ascii: "\""), let quoted = quotedName(index, sentence) {
                    candidates.append(quoted)
                    index = quoted.tokens.upperBound
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

    /// Names in scripts without spaces are only those of the lexicon.
    private mutating func scanUnspaced(_ index: Int) -> Int {
        guard let phrase = text.phrase(at: index), !phrase.classes.isDisjoint(with: .anyPlace) else { return index + 1 }
        candidates.append(Candidate(tokens: index..<Int(phrase.end), type: .place, strength: 3))
        return Int(phrase.end)
    }

    private func startsName(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard text.isCapital(index), !text.text.flags[index].contains(.number) else { return false }
        let classes = text.classes[index]
        if (0x30...0x39).contains(text.firstByte(index)) || isAmount(index) { return false }
        if let phrase = text.phrase(at: index),
            !phrase.classes.isDisjoint(with: [.anyPlace, .organization, .event, .law])
        {
            return true
        }
        if !classes.isDisjoint(with: [.month, .weekday]) { return isFirstName(index, sentence) }
        if joinsApostrophe(index, sentence) { return true }
        // "R-Tenn.": the party is no part of the place
        if text.length(index) == 1, text.mark(index + 1) == UInt8(ascii: "-"), index + 2 < sentence.upperBound,
            text.phrase(at: index + 2)?.classes.isDisjoint(with: .anyPlace) == false
        {
            return false
        }
        // "A. J. Quist"
        if text.length(index) == 1, text.mark(index + 1) == UInt8(ascii: "."), index + 2 < sentence.upperBound,
            text.isCapital(index + 2), !text.hasSpace(before: index + 1),
            !text.hasSpace(before: index + 2) || text.classes[index + 2].isDisjoint(with: [.common, .function])
        {
            return true
        }
        // "L'Organisation": the French and Italian article
        if text.mark(index + 1) == UInt8(ascii: "'"), text.length(index) == 1,
            text.firstByte(index) == UInt8(ascii: "L")
        {
            return false
        }
        if classes.contains(.function), classes.isDisjoint(with: [.anyPlace, .organization, .demonym]) {
            return startsWithFunctionWord(index, sentence)
        }
        return true
    }

    /// Whether a function word with a capital begins a name.
    ///
    /// Apart, since it is asked rarely: inlined it makes the question at every word dearer.
    @inline(never)
    private func startsWithFunctionWord(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let classes = text.classes[index]
        let next = index + 1
        guard next < sentence.upperBound, text.isCapital(next) else {
            // "Al-Assad", "El-Sisi", "De Klerk" at the head of a sentence
            if classes.contains(.nameParticle), text.mark(next) == UInt8(ascii: "-"),
                next + 1 < sentence.upperBound, text.isCapital(next + 1)
            {
                return true
            }
            return isNobleParticle(index, sentence)
        }
        if NameWord.surnames.contains(text.text.hashes[index]), index > sentence.lowerBound, text.isWord(index - 1),
            text.classes[next].isEmpty
        {
            return true
        }
        return classes.contains(.nameParticle)
            && (!classes.contains(.common) || text.classes[next].isDisjoint(with: [.common, .function]))
    }

    /// "Jan Quist", "April Quist": a month that is a first name too, before a word that is only a name; not "In April".
    private func isFirstName(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let next = index + 1
        if index > sentence.lowerBound, NameWord.beforeMonths.contains(text.text.hashes[index - 1]) { return false }
        // "Mei-Ling"
        if text.mark(next) == UInt8(ascii: "-"), !text.hasSpace(before: next), next + 1 < sentence.upperBound,
            text.isCapital(next + 1), !text.hasSpace(before: next + 1)
        {
            return text.classes[next + 1].isDisjoint(with: [.month, .weekday])
        }
        return !text.classes[index].isDisjoint(with: .firstName) && next < sentence.upperBound && text.isCapital(next)
            && !text.text.flags[next].contains(.number)
            && (text.classes[next].isEmpty || text.classes[next].contains(.surname))
            && text.classes[next].isDisjoint(with: [.common, .title, .function, .firstName, .anyPlace])
    }

    /// "O'Quist", "D’Quist": a letter that an apostrophe joins to the name.
    func joinsApostrophe(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard text.mark(index + 1) == UInt8(ascii: "'"), text.length(index) == 1 else { return false }
        let first = text.firstByte(index)
        return (first == UInt8(ascii: "O") || first == UInt8(ascii: "D")) && !text.hasSpace(before: index + 1)
            && index + 2 < sentence.upperBound && text.isCapital(index + 2) && !text.hasSpace(before: index + 2)
    }

    /// "Von der Quist": a particle with a capital at the head of a sentence.
    func isNobleParticle(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let word = text.text.hashes[index]
        guard word == NameWord.von || word == NameWord.van, index + 2 < sentence.upperBound else { return false }
        return text.classes[index + 1].contains(.nameParticle) && text.isCapital(index + 2)
            && text.hasSpace(before: index + 1)
    }

    /// "US$7", "N80.2 billion", "SR420 million": a sum, or the sign of a currency before it.
    private func isAmount(_ index: Int) -> Bool {
        if text.mark(index + 1) == UInt8(ascii: "$") {
            return !text.hasSpace(before: index + 1) && text.length(index) <= 2
        }
        guard (0x30...0x39).contains(text.lastByte(index)), text.length(index) >= 2 else { return false }
        let word = text.bytes(index)
        let letters = word.prefix { $0 > 0x39 }.count
        guard letters <= 3, word.dropFirst(letters).allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        let next = index + 1
        guard next < text.count else { return false }
        if text.classes[next].contains(.multiplier) { return true }
        return (text.mark(next) == UInt8(ascii: ".") || text.mark(next) == UInt8(ascii: ",")) && next + 1 < text.count
            && text.text.flags[next + 1].contains(.number) && !text.hasSpace(before: next + 1)
    }

    /// One past the last token of the run that starts at a capitalised word.
    private func runEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
        var end = start + 1
        if let phrase = text.phrase(at: start), Int(phrase.end) <= sentence.upperBound { end = Int(phrase.end) }
        let heads: WordClass = [.orgHead, .eventHead, .lawHead]
        var hasHead =
            text.classes[start].contains(.organization)
            || (start..<end).contains { !text.classes[$0].isDisjoint(with: heads) }
        var hasOf = false
        while end < sentence.upperBound {
            if text.text.flags[end].contains(.lineBefore) { break }
            let next = nextPart(end, of: start, sentence, hasHead: hasHead, hasOf: hasOf)
            guard next > end else { break }
            if text.classes[end].contains(.connector), !text.isCapital(end) { hasOf = true }
            for index in end..<next where !text.classes[index].isDisjoint(with: heads) {
                hasHead = hasHead || text.isCapital(index)
            }
            end = next
        }
        return end
    }
}
