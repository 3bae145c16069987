internal import NewsModel
internal import NewsText

/// The side of the base that a day or month without a year lies on.
enum Direction: Sendable {
    case past
    case future
    /// It was ahead of what is told: "were to open on Friday".
    case intended
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
        var opening = beforeParts(tokens.lowerBound - 1, sentence)
        // "by the end of May"
        let isOfSection =
            opening > sentence.lowerBound && text.spells(opening, "of") && isSection(opening - 1)
        if isOfSection { opening = beforeParts(opening - 2, sentence) }
        guard opening >= sentence.lowerBound else {
            let isOwner = text.mark(next) == UInt8(ascii: "'")
            if isOwner, !ownsEvent(next + 2) { return .unknown }
            return directionBehind(next, in: sentence) ?? .unknown
        }
        if text.dateWord(opening) == .since { return .past }
        if text.spells(opening, "of"), !isPart(opening - 1), !tense(opening - 1).contains(.comingBeforeTo),
            !opensEvent(next)
        {
            return .past
        }
        var hasInfinitive = false
        let isWeekday = tokens.contains { text.isWeekday($0) }
        let before = max(sentence.lowerBound, opening - 26)..<opening + 1
        if let found = directionBefore(before, isOfSection, isWeekday, hasInfinitive: &hasInfinitive) { return found }
        // what is told behind is told of the one who waits for it: "before the vote in May, but Oslo has"
        if opening > sentence.lowerBound + 7, opensEvent(next) || closesEvent(opening) { return .intended }
        if let found = directionBehind(next, in: sentence) { return found }
        return hasInfinitive || isLimit(opening) ? .future : .unknown
    }

    /// "early", "mid-" and "the" before an expression.
    private func isPart(_ index: Int) -> Bool {
        if text.mark(index) == UInt8(ascii: "-") { return text.dateWord(index - 1) == .part }
        let word = text.dateWord(index)
        return word == .part || word == .article
    }

    private func beforeParts(_ index: Int, _ sentence: Range<Int>) -> Int {
        var index = index
        while index >= sentence.lowerBound, isPart(index) { index -= 1 }
        return index
    }

    /// "end", "start", "week" before "of" and a month.
    private func isSection(_ index: Int) -> Bool {
        text.dateWord(index) == .end
            || tense(index).contains(.section) && !tense(index).contains(.comingBeforeTo)
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

    /// Whether a date is that of an event that is held once a year or less, "the June 7 primary", and not after it.
    func isOfEvent(_ tokens: Range<Int>) -> Bool {
        guard opensEvent(tokens.upperBound) else { return false }
        let before = text.dateWord(tokens.lowerBound - 1) == .article ? tokens.lowerBound - 2 : tokens.lowerBound - 1
        return text.dateWord(before) != .after && text.dateWord(before) != .since
    }

    /// "the vote in", "the summit in Oslo on".
    private func closesEvent(_ opening: Int) -> Bool {
        guard text.isWord(opening), text.dateWord(opening) == .preposition || text.dateWord(opening) == .on else {
            return tense(opening).contains(.event)
        }
        var index = opening - 1
        while index > opening - 4, index > 0, text.isCapital(index) { index -= 1 }
        if index < opening - 1, text.dateWord(index) == .preposition { index -= 1 }
        return tense(index).contains(.event)
    }

    private func opensEvent(_ start: Int) -> Bool {
        var index = start
        while index < min(start + 3, text.count), text.isWord(index), !text.classes[index].contains(.function) {
            if tense(index).contains(.event) { return true }
            index += 1
        }
        return false
    }

    private func directionBefore(
        _ tokens: Range<Int>,
        _ isOfSection: Bool,
        _ isWeekday: Bool,
        hasInfinitive: inout Bool
    ) -> Direction? {
        let opening = tokens.upperBound - 1
        let isLimit = isLimit(opening) && !isOfSection
        let closeTo = text.isWord(opening) ? opening - 1 : opening
        for index in tokens.reversed() {
            guard text.isWord(index) else {
                if text.mark(index) == UInt8(ascii: ";") { break }
                continue
            }
            let tense = tense(index)
            if tense.contains(.infinitive), isInfinitive(index) { hasInfinitive = true }
            if tense.contains(.condition), index < opening { return .future }
            // "the deadline is Monday"
            if index >= closeTo, tense.contains(.present) { return .future }
            // "are eligible to vote in May", but "is an effort to bounce back from Monday"
            if hasInfinitive, tense.contains(.present), !isWeekday, !isFollowedByPast(index) { return .intended }
            switch verb(index, tense) {
            case .future: return .future
            case .intended: return .intended
            case .past:
                if hasInfinitive, isLimit || tense.contains(.intending) { return .future }
                return isLimit && tense.contains(.deferring) ? .future : .past
            case .unknown: break
            }
        }
        return nil
    }

    /// "is said to", "are accused of".
    private func isFollowedByPast(_ index: Int) -> Bool {
        let next = index + 1
        guard next < text.count, text.isWord(next) else { return false }
        return tense(next).contains(.past) || text.classes[next].contains(.speech)
            || text.ends(next, with: "ed", behind: 0)
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
    func tense(_ index: Int) -> TenseWord {
        guard index >= 0, index < text.count, text.isWord(index) else { return [] }
        return TenseWord.known[text.text.hashes[index]] ?? []
    }
}
