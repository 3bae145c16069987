internal import NewsText

/// Amounts and times of day, which look alike behind a verb of speech: "said about 40 houses", "said about 4 p.m.".
extension TaggedText {
    /// "about 12,000 tons", "at least 20 people", "between 30 and 40", "around $600 million", "nearly half": an amount.
    ///
    /// It opens what is said, unless it is a time or a topic: "around 10 a.m.", "over 20 years ago", "about 40 houses
    /// that".
    func opensAmount(_ start: Int, _ high: Int) -> Bool {
        guard isWord(start), TaggedText.approximations.contains(text.hashes[start]) else { return false }
        var at = start + 1
        while at < min(high, start + 4), TaggedText.approximations.contains(text.hashes[at]) { at += 1 }
        while at < high, isCurrency(at) { at += 1 }
        if at + 1 < high, matches(at, "a") { at += 1 }
        guard at < high, isWord(at), !isQuoted(at) else { return false }
        if text.flags[at].contains(.number) {
            guard !isYear(at), timeOfDayEnd(at, high) == at + 1 else { return false }
        } else {
            guard TaggedText.numerals.contains(text.hashes[at]) else { return false }
        }
        return !(at + 1..<min(high, at + 4)).contains { TaggedText.distances.contains(text.hashes[$0]) }
            && laterThat(start, high).map { isRelativeThat($0, high) } ?? true
    }

    /// "in 2021", "on March 5", "at 3 p.m.", "within 24 hours": a number that belongs to a time; not "by noon 40 people".
    func isPartOfTime(_ at: Int) -> Bool {
        guard at > 0, isWord(at - 1), !text.flags[at - 1].contains(.number) else { return true }
        if has(at - 1, [.preposition, .determiner, .last]) || isAdverb(at - 1) { return true }
        guard has(at - 1, .period), isCapital(at - 1) else { return false }
        return isYear(at) || at > 1 && !matches(at - 2, "in") && text.ends[at] - text.starts[at] <= 2
    }

    /// The end of "3 p.m.", "14:30", "9 o’clock" that begins with a number; the number's own end where it is no time.
    func timeOfDayEnd(_ at: Int, _ high: Int) -> Int {
        var end = at + 1
        while end + 1 < high, isColon(end), !text.flags[end].contains(.spaceBefore),
            text.flags[end + 1].contains(.number)
        {
            end += 2
        }
        guard end < high, isWord(end) else { return end }
        if matches(end, "am") || matches(end, "pm") || matches(end, "gmt") { return end + 1 }
        guard end + 2 < high, text.ends[end] - text.starts[end] == 1, isJoint(end + 1) else { return end }
        if matches(end, "o"), matches(end + 2, "clock") { return end + 3 }
        guard matches(end, "a") || matches(end, "p"), matches(end + 2, "m") else { return end }
        let hasStop = end + 3 < high && isStop(end + 3)
        return end + (hasStop ? 4 : 3)
    }

    /// Four digits from 1900 to 2099.
    private func isYear(_ at: Int) -> Bool {
        guard text.flags[at].contains(.number), text.ends[at] - text.starts[at] == 4 else { return false }
        let start = Int(text.starts[at])
        let century = text.bytes[start..<start + 2]
        return century.elementsEqual("19".utf8) || century.elementsEqual("20".utf8)
    }

    private static let approximations = HashSet(
        words: """
            about around roughly nearly almost approximately over under above below between at least most only just \
            well exactly some more less fewer than
            """
    )
    private static let numerals = HashSet(
        words: """
            half third quarter fifth tenth dozen dozens hundred hundreds thousand thousands million millions billion tens \
            scores one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty \
            seventy eighty ninety
            """
    )
    private static let distances = HashSet(words: "ago later earlier before after")
}
