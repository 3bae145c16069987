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
            if verb(next) == .past { return .past }
            // "crude for May delivery"
            if DateReader.contracts.contains(text.text.hashes[next]) { return .future }
        }
        var opening = tokens.lowerBound - 1
        while opening >= sentence.lowerBound, isPart(opening) { opening -= 1 }
        guard opening >= sentence.lowerBound else {
            let isOwner = text.mark(next) == UInt8(ascii: "'")
            if isOwner, !ownsEvent(next + 2) { return .unknown }
            return directionBehind(next, in: sentence) ?? .unknown
        }
        if text.dateWord(opening) == .since { return .past }
        if text.bytes(opening).elementsEqual("of".utf8), !isPart(opening - 1), text.dateWord(opening - 1) != .end,
            opening == 0 || !DateReader.sections.contains(text.text.hashes[opening - 1])
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
        var low = 0
        var high = starts.count
        // the last sentence that starts at the token or before it
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= index { low = middle } else { high = middle }
        }
        guard low < starts.count, Int(starts[low]) <= index else { return 0..<text.count }
        return Int(starts[low])..<(low + 1 < starts.count ? max(index + 1, Int(starts[low + 1])) : text.count)
    }

    /// Whether "until", "by" or "into" stands there.
    private func isLimit(_ index: Int) -> Bool {
        text.isWord(index) && DateReader.limits.contains(text.text.hashes[index])
    }

    /// "Sunday’s vote": what is known of beforehand.
    private func ownsEvent(_ start: Int) -> Bool {
        start < text.count
            && (start..<min(start + 3, text.count)).contains { DateReader.events.contains(text.text.hashes[$0]) }
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
            let hash = text.text.hashes[index]
            if hash == DateReader.to, isInfinitive(index) { hasInfinitive = true }
            // "the deadline is Monday"
            if index >= closeTo, DateReader.present.contains(hash) { return .future }
            switch verb(index) {
            case .future: return .future
            case .past:
                if hasInfinitive, isLimit || DateReader.intending.contains(hash) { return .future }
                return isLimit && DateReader.deferring.contains(hash) ? .future : .past
            case .unknown: break
            }
        }
        return nil
    }

    private func directionBehind(_ start: Int, in sentence: Range<Int>) -> Direction? {
        // the stop of "Nov. 5" may end a sentence within the expression
        guard start < sentence.upperBound else { return nil }
        for index in start..<min(start + 26, sentence.upperBound) where text.isWord(index) {
            let found = verb(index)
            if found != .unknown { return found }
        }
        return nil
    }

    /// Whether a word names what has happened: "attack", "statement".
    func isPastWord(_ index: Int) -> Bool {
        DateReader.pastVerbs.contains(text.text.hashes[index])
    }

    /// What a single word tells.
    private func verb(_ index: Int) -> Direction {
        let hash = text.text.hashes[index]
        if text.isCapital(index), !text.text.flags[index].contains(.lineBefore) { return .unknown }
        if DateReader.coming.contains(hash) {
            // "could not be reached on Monday"
            if hash == DateReader.could, index + 1 < text.count, text.bytes(index + 1).elementsEqual("not".utf8) {
                return .past
            }
            // "was due to speak on Monday"
            return index > 0 && text.isWord(index - 1) && DateReader.been.contains(text.text.hashes[index - 1])
                ? .past : .future
        }
        if DateReader.comingBeforeTo.contains(hash), index + 1 < text.count {
            let next = text.bytes(index + 1)
            if next.elementsEqual("to".utf8) { return .future }
            if next.elementsEqual("for".utf8) || next.elementsEqual("of".utf8), !DateReader.present.contains(hash) {
                return .future
            }
        }
        if DateReader.timetable.contains(hash), index > 0, !isDeterminer(index - 1) {
            return .future
        }
        if DateReader.pastVerbs.contains(hash) { return isParticiple(index) ? .unknown : .past }
        if text.classes[index].contains(.speech) { return isParticiple(index) ? .unknown : .past }
        let bytes = text.bytes(index)
        guard bytes.count >= 5, bytes.suffix(2).elementsEqual("ed".utf8), !bytes.suffix(3).elementsEqual("eed".utf8),
            hash != DateReader.hundred
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
        guard before >= 0, text.isWord(before) else { return false }
        return DateReader.auxiliaries.contains(text.text.hashes[before])
    }

    private func isDeterminer(_ index: Int) -> Bool {
        switch text.dateWord(index) {
        case .article, .indefinite, .this, .next, .last: return true
        default: break
        }
        if text.text.flags[index].contains(.number) || text.classes[index].contains(.number) { return true }
        if text.bytes(index).elementsEqual("s".utf8) { return text.mark(index - 1) == UInt8(ascii: "'") }
        return DateReader.possessives.contains(text.text.hashes[index])
    }

    private func isInfinitive(_ index: Int) -> Bool {
        let next = index + 1
        guard next < text.count, text.isWord(next), !text.isCapital(next), !text.text.flags[next].contains(.number)
        else { return false }
        return text.classes[next].isDisjoint(with: [.number, .multiplier, .timeUnit])
            && (text.bytes(next).last != UInt8(ascii: "s") || text.bytes(next).suffix(2).elementsEqual("ss".utf8))
            && (text.classes[next].isDisjoint(with: .function) || text.bytes(next).elementsEqual("be".utf8))
    }

    // MARK: Words

    private static func table(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { foldedHash(of: String($0)) })
    }

    private static let to = foldedHash(of: "to")
    private static let could = foldedHash(of: "could")
    private static let hundred = foldedHash(of: "hundred")
    private static let limits = table("until till by into")
    private static let present = table("is are")
    private static let events = table(
        """
        election elections vote ballot referendum match game final summit meeting race debate poll polls runoff primary \
        hearing session ceremony rally launch
        """
    )
    private static let been = table("was were had been")
    private static let contracts = table("delivery futures settlement")
    private static let sections = table("ahead start beginning middle close half week month s morning evening night")
    private static let auxiliaries = table("be being have is are")
    private static let possessives = table("his her their its our my your")

    /// What is said of things ahead.
    private static let coming = table(
        """
        will ll shall would could should may might must can due expected expects expect scheduled slated planned plans \
        plan hopes aims intends wants upcoming forthcoming likely unlikely planning hoping preparing
        """
    )

    /// Ahead only before "to", "for" or "of": "set to", "ahead of".
    private static let comingBeforeTo = table("is are set ahead going about ready poised bound")

    /// Verbs whose present tells of a timetable: "leaves office in May".
    private static let timetable = table(
        """
        begins starts ends opens closes leaves expires faces meets visits follows arrives departs takes runs resumes \
        returns hosts kicks goes concludes comes enters lapses retires airs premieres votes heads speaks travels
        """
    )

    /// Verbs that may be followed by what was ahead of them: "agreed to meet on Sunday".
    private static let intending = table(
        """
        agreed decided promised pledged vowed voted ordered urged asked hoped wanted invited threatened intended set
        """
    )

    /// What lasts until a day ahead once it is done.
    private static let deferring = table(
        """
        adjourned postponed delayed deferred released extended suspended banned barred remanded jailed detained pushed \
        closed cancelled halted rescheduled moved given granted
        """
    )

    /// Past forms that do not end in -ed, and nouns of what has been said.
    private static let pastVerbs = table(
        """
        was were had has did been became began bore bought broke brought built came caught chose cost cut dealt died \
        drew drove fell felt fled flew fought found gave got grew heard held hit hurt kept killed knew led left lost \
        made meant met paid put quit ran rang read rode rose saw sent shook shot shut sank sat slid slept sold sought \
        spent split spoke spread stole stood struck swept swore taught thought threw told took tore went woke won wore \
        wrote according statement attack attacks shooting blast bombing explosion crash raid earthquake
        """
    )
}
