internal import NewsModel
internal import NewsText

/// The side of the base that a day or month without a year lies on.
enum Direction: Sendable {
    case past
    case future
    /// The clause does not tell.
    case unknown
}

/// What the verb of a clause tells of the dates beside it.
extension DateReader {
    /// The direction that the nearest verb before an expression gives it, or else the first one behind it.
    ///
    /// - Complexity: O(log n) for the sentence; in it 26 tokens on each side are looked at.
    func direction(of tokens: Range<Int>) -> Direction {
        guard looksAhead else { return .past }
        let sentence = sentence(of: tokens.lowerBound)
        let next = tokens.upperBound
        if next < text.count, text.isWord(next) {
            // "on Monday said", "in May postponed it"
            if verb(next, tense(next)) == .past { return .past }
            // "crude for May delivery"
            if tense(next).contains(.contract) { return .future }
        }
        var opening = tokens.lowerBound - 1
        while opening >= sentence.lowerBound, isPart(opening) { opening -= 1 }
        guard opening >= sentence.lowerBound else {
            let isOwner = text.mark(next) == UInt8(ascii: "'")
            if isOwner, !ownsEvent(next + 2) { return .unknown }
            return directionBehind(next, in: sentence) ?? .unknown
        }
        if text.dateWord(opening) == .since { return .past }
        if text.spells(opening, "of"), !isPart(opening - 1), text.dateWord(opening - 1) != .end,
            opening == 0 || !tense(opening - 1).contains(.section)
        {
            return .past
        }
        var hasInfinitive = false
        let before = max(sentence.lowerBound, opening - 26)..<opening + 1
        if let found = directionBefore(before, hasInfinitive: &hasInfinitive) { return found }
        if let found = directionBehind(next, in: sentence) { return found }
        return hasInfinitive || isLimit(opening) ? .future : .unknown
    }

    /// "early", "mid-" and "the" before an expression.
    private func isPart(_ index: Int) -> Bool {
        if text.mark(index) == UInt8(ascii: "-") { return text.dateWord(index - 1) == .part }
        let word = text.dateWord(index)
        return word == .part || word == .article
    }

    private func sentence(of index: Int) -> Range<Int> {
        let starts = text.text.sentences
        let next = bound(starts.count) { Int(starts[$0]) <= index }
        guard next > 0 else { return 0..<text.count }
        return Int(starts[next - 1])..<(next < starts.count ? max(index + 1, Int(starts[next])) : text.count)
    }

    /// Whether "until", "by" or "into" stands there.
    private func isLimit(_ index: Int) -> Bool {
        tense(index).contains(.limit)
    }

    /// "Sunday’s vote": what is known of beforehand.
    private func ownsEvent(_ start: Int) -> Bool {
        start < text.count
            && (start..<min(start + 3, text.count)).contains { tense($0).contains(.event) }
    }

    private func directionBefore(_ tokens: Range<Int>, hasInfinitive: inout Bool) -> Direction? {
        let opening = tokens.upperBound - 1
        let isLimit = isLimit(opening)
        let closeTo = text.isWord(opening) ? opening - 1 : opening
        for index in tokens.reversed() {
            guard text.isWord(index) else {
                if text.mark(index) == UInt8(ascii: ";") { break }
                continue
            }
            let tense = tense(index)
            if tense.contains(.infinitive), isInfinitive(index) { hasInfinitive = true }
            // "the deadline is Monday"
            if index >= closeTo, tense.contains(.present) { return .future }
            switch verb(index, tense) {
            case .future: return .future
            case .past:
                if hasInfinitive, isLimit || tense.contains(.intending) { return .future }
                return isLimit && tense.contains(.deferring) ? .future : .past
            case .unknown: break
            }
        }
        return nil
    }

    private func directionBehind(_ start: Int, in sentence: Range<Int>) -> Direction? {
        // the stop of "Nov. 5" may end a sentence within the expression
        guard start < sentence.upperBound else { return nil }
        for index in start..<min(start + 26, sentence.upperBound) where text.isWord(index) {
            let found = verb(index, tense(index))
            if found != .unknown { return found }
        }
        return nil
    }

    /// Whether a word names what has happened: "attack", "statement".
    func isPastWord(_ index: Int) -> Bool {
        tense(index).contains(.past)
    }

    /// What a token is to the tense of its clause.
    private func tense(_ index: Int) -> TenseWord {
        guard index >= 0, index < text.count, text.isWord(index) else { return [] }
        return TenseWord.known[text.text.hashes[index]] ?? []
    }

    /// What a single word tells.
    private func verb(_ index: Int, _ tense: TenseWord) -> Direction {
        if text.isCapital(index), !text.text.flags[index].contains(.lineBefore) { return .unknown }
        if tense.contains(.coming) {
            if tense.contains(.possible), index + 1 < text.count, text.spells(index + 1, "not") {
                // "could not be reached on Monday"
                return .past
            }
            // "was due to speak on Monday"
            return self.tense(index - 1).contains(.been) ? .past : .future
        }
        if tense.contains(.comingBeforeTo), index + 1 < text.count {
            let next = text.bytes(index + 1)
            if next.elementsEqual("to".utf8) { return .future }
            if next.elementsEqual("for".utf8) || next.elementsEqual("of".utf8), !tense.contains(.present) {
                return .future
            }
        }
        if tense.contains(.timetable), index > 0, !isDeterminer(index - 1) { return .future }
        if tense.contains(.past) || text.classes[index].contains(.speech) {
            return isParticiple(index) ? .unknown : .past
        }
        let bytes = text.bytes(index)
        guard bytes.count >= 5, bytes.suffix(2).elementsEqual("ed".utf8), !bytes.suffix(3).elementsEqual("eed".utf8),
            !text.classes[index].contains(.multiplier)
        else { return .unknown }
        return isParticiple(index) ? .unknown : .past
    }

    /// Behind "be" or "have" what stands before those tells: "will be released", "is released".
    private func isParticiple(_ index: Int) -> Bool {
        var before = index - 1
        while before >= 0, before > index - 3, text.isWord(before),
            text.bytes(before).suffix(2).elementsEqual("ly".utf8)
        {
            before -= 1
        }
        return tense(before).contains(.auxiliary)
    }

    private func isDeterminer(_ index: Int) -> Bool {
        switch text.dateWord(index) {
        case .article, .indefinite, .this, .next, .last: return true
        default: break
        }
        if text.text.flags[index].contains(.number) || text.classes[index].contains(.number) { return true }
        if text.spells(index, "s") { return text.mark(index - 1) == UInt8(ascii: "'") }
        return tense(index).contains(.possessive)
    }

    private func isInfinitive(_ index: Int) -> Bool {
        let next = index + 1
        guard next < text.count, text.isWord(next), !text.isCapital(next), !text.text.flags[next].contains(.number)
        else { return false }
        return text.classes[next].isDisjoint(with: [.number, .multiplier, .timeUnit])
            && (text.bytes(next).last != UInt8(ascii: "s") || text.bytes(next).suffix(2).elementsEqual("ss".utf8))
            && (text.classes[next].isDisjoint(with: .function) || text.spells(next, "be"))
    }
}
