internal import NewsModel
internal import NewsText

/// What one word tells of the tense of its clause.
extension DateReader {
    /// What a single word tells.
    func verb(_ index: Int, _ tense: TenseWord) -> Direction {
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
            if next.elementsEqual("to".utf8) { return self.tense(index - 1).contains(.been) ? .intended : .future }
            if next.elementsEqual("for".utf8) || next.elementsEqual("of".utf8), !tense.contains(.present) {
                return .future
            }
        }
        if tense.contains(.obliged), isObliged(index) { return tense.contains(.been) ? .intended : .future }
        if tense.contains(.timetable), index > 0, !isDeterminer(index - 1) { return .future }
        if tense.contains(.plural), isTimetable(index) { return .future }
        if tense.contains(.purpose) { return opensPurpose(index + 1) ? .future : .unknown }
        if tense.contains(.likelihood) { return isOfClause(index) ? .future : .unknown }
        if tense.contains(.unchanging), isPlainForm(index) { return .unknown }
        if tense.contains(.past) || text.classes[index].contains(.speech) {
            // "a shot at", but "a statement on Monday"
            if text.dateWord(index - 1) == .indefinite, !tense.contains(.pastNoun) { return .unknown }
            return isParticiple(index) ? .unknown : .past
        }
        let bytes = text.bytes(index)
        guard bytes.count >= 5, bytes.suffix(2).elementsEqual("ed".utf8), !bytes.suffix(3).elementsEqual("eed".utf8),
            !text.classes[index].contains(.multiplier)
        else { return .unknown }
        // "the disputed vote", "Faced with a strike, the port will close"
        if index == 0 || isDeterminer(index - 1) || text.text.flags[index].contains(.lineBefore) { return .unknown }
        return isParticiple(index) ? .unknown : .past
    }

    /// Behind "be" or "have" what stands before those tells: "will be released", "is released".
    private func isParticiple(_ index: Int) -> Bool {
        var before = index - 1
        while before >= 0, before > index - 3, text.isWord(before),
            text.ends(before, with: "ly", behind: 0)
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

    func isInfinitive(_ index: Int) -> Bool {
        let next = index + 1
        guard next < text.count, text.isWord(next), !text.isCapital(next), !text.text.flags[next].contains(.number)
        else { return false }
        return text.classes[next].isDisjoint(with: [.number, .multiplier, .timeUnit])
            && (text.bytes(next).last != UInt8(ascii: "s") || text.ends(next, with: "ss", behind: 0))
            && (text.classes[next].isDisjoint(with: .function) || text.spells(next, "be"))
    }

    // MARK: Words with several uses

    /// "were to reopen", "has to decide", but not "was to have spoken".
    private func isObliged(_ index: Int) -> Bool {
        let verb = index + 2
        return verb < text.count && text.spells(index + 1, "to") && isInfinitive(index + 1)
            && !text.spells(verb, "have")
    }

    /// "Rovers host Ashby", "ferries return on": behind a plural or a name, and no noun.
    private func isTimetable(_ index: Int) -> Bool {
        let subject = index - 1
        let next = index + 1
        guard subject >= 0, next < text.count, text.isWord(subject), !isDeterminer(subject) else { return false }
        let opensObject = text.isCapital(next) || isDeterminer(next)
        if DateReader.plainSubjects.contains(text.text.hashes[subject]) { return true }
        if isPlural(subject) { return opensObject || text.classes[next].contains(.function) || !text.isWord(next) }
        return text.isCapital(subject) && (opensObject || text.spells(next, "to"))
    }

    private static let plainSubjects = HashSet(words: "they who that which")

    private func isPlural(_ index: Int) -> Bool {
        let word = text.bytes(index)
        guard word.count > 3, word.last == UInt8(ascii: "s"), let before = word.dropLast().last else { return false }
        return before != UInt8(ascii: "s") && before != UInt8(ascii: "i") && before != UInt8(ascii: "u")
    }

    /// "plans to open", "hopes for a deal", "plans a rally".
    private func opensPurpose(_ index: Int) -> Bool {
        index < text.count && (text.spells(index, "to") || text.spells(index, "for") || isDeterminer(index))
    }

    /// "is likely on Friday", "are likely to meet", but not "likely voters" or "more likely".
    private func isOfClause(_ index: Int) -> Bool {
        let next = index + 1
        guard next < text.count, text.isWord(next) else { return true }
        if text.spells(next, "to") { return true }
        return !text.classes[next].isDisjoint(with: [.function, .dateWord, .month, .weekday])
            && (index == 0 || !text.spells(index - 1, "more") && !text.spells(index - 1, "less"))
    }

    /// Behind "to" or a verb such as "would".
    private func isPlainForm(_ index: Int) -> Bool {
        index > 0 && (text.spells(index - 1, "to") || tense(index - 1).contains(.coming))
    }
}
