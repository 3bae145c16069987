internal import NewsModel
internal import NewsText

/// What Chinese and Japanese share: every character is a token, and words are looked for in lists, "…”，林安说".
extension TaggedText {
    /// Speech in quotation marks in Chinese and Japanese, where every character is a token.
    ///
    /// Chinese: "X表示，“…”", "“…”，X说". Japanese: "Xは「…」と述べた", "「…」とXは語った".
    func unspacedAttributions(in sentence: Range<Int>) -> [Attribution] {
        var found: [Attribution] = []
        for quotation in quotations(in: sentence) {
            guard wordCount(quotation.inner) > 1 else { continue }
            let new = tongue == .japanese ? japanese(quotation, sentence) : chinese(quotation, sentence)
            if let new { found.append(new) }
        }
        return found
    }

    func unspacedClauseStart(before end: Int, _ sentence: Range<Int>) -> Int {
        var at = end
        while at > sentence.lowerBound {
            if isQuoted(at - 1) {
                // "在“新闻联播”上": a name on the way.
                let name = quotation(at: at - 1)
                guard wordCount(name.inner) <= 6, name.tokens.lowerBound > sentence.lowerBound, at < end,
                    isWord(name.tokens.lowerBound - 1)
                else { break }
                at = min(at - 1, name.tokens.lowerBound)
                continue
            }
            guard isWord(at - 1) || isJoint(at - 1) || isNamePart(at - 1) else { break }
            at -= 1
        }
        return at
    }

    /// A comma, a colon or a dash, half or full width.
    func isUnspacedPause(_ at: Int) -> Bool {
        isComma(at) || isColon(at) || isDash(at)
            || ["，", "：", "、", "；"].contains { isText($0, at: at) }
    }

    /// A middle dot in a foreign name, or a mark around a newspaper's.
    private func isNamePart(_ at: Int) -> Bool {
        marks[at] == 0 && ["·", "・", "《", "》", "（", "）"].contains { isText($0, at: at) }
    }

    func isText(_ word: StaticString, at: Int) -> Bool {
        guard at >= 0, at < text.count else { return false }
        let start = Int(text.starts[at])
        guard Int(text.ends[at]) - start == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { bytes in
            for offset in 0..<bytes.count where text.bytes[start + offset] != bytes[offset] { return false }
            return true
        }
    }

    func speechWord(startingAt at: Int, of list: SpeechWords, to high: Int) -> (tokens: Range<Int>, act: Act)? {
        guard at < high, at < text.count else { return nil }
        for entry in list.beginning(at: Int(text.starts[at]), of: text.bytes) {
            let count = entry.scalars
            guard at + count <= high, matches(entry.bytes, at..<at + count) else { continue }
            return (at..<at + count, entry.act)
        }
        return nil
    }

    func speechWord(endingAt end: Int, of list: SpeechWords, from low: Int) -> (tokens: Range<Int>, act: Act)? {
        guard end > low, end <= text.count else { return nil }
        for entry in list.ending(at: Int(text.ends[end - 1]), of: text.bytes) {
            let count = entry.scalars
            guard end - count >= low, matches(entry.bytes, end - count..<end) else { continue }
            return (end - count..<end, entry.act)
        }
        return nil
    }

    func length(startingAt at: Int, of list: SpeechWords, to high: Int) -> Int? {
        speechWord(startingAt: at, of: list, to: high)?.tokens.count
    }

    private func matches(_ bytes: [UInt8], _ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first, let last = tokens.last, last < text.count else { return false }
        let start = Int(text.starts[first])
        return Int(text.ends[last]) - start == bytes.count
            && text.bytes[start..<start + bytes.count].elementsEqual(bytes)
    }
}
