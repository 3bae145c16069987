internal import NewsModel
internal import NewsText

/// Names in quotation marks.
extension NameScanner {
    /// An event or a work in quotation marks: “Sample-Town water forum”, the novel “Sampletown”.
    func quotedName(_ open: Int, _ sentence: Range<Int>) -> Candidate? {
        guard open + 1 < sentence.upperBound, !text.hasSpace(before: open + 1) else { return nil }
        let isWork = isAfterWorkHead(open)
        guard isWork || text.isCapital(open + 1) else { return nil }
        let limit = min(sentence.upperBound, open + 12)
        var end = open + 1
        while end < limit, text.mark(end) != UInt8(ascii: "\"") {
            guard isWork || text.isWord(end) || text.mark(end) == UInt8(ascii: "-") else { return nil }
            end += 1
        }
        guard end < limit, text.mark(end) == UInt8(ascii: "\""), end > open + 1 else { return nil }
        if isWork {
            // American printers put the comma inside
            if text.mark(end - 1) == UInt8(ascii: ",") || text.mark(end - 1) == UInt8(ascii: ".") { end -= 1 }
            guard end > open + 1, text.isCapital(open + 1) || text.text.flags[open + 1].contains(.number) else {
                return nil
            }
            return Candidate(tokens: open + 1..<end, type: .work, strength: 3)
        }
        guard end > open + 2, text.classes[end - 1].contains(.eventHead) else { return nil }
        return Candidate(tokens: open + 1..<end, type: .event, strength: 3)
    }

    /// Whether "the novel", "her film," or "a song called" stands before a quotation mark.
    private func isAfterWorkHead(_ open: Int) -> Bool {
        var at = open - 1
        if at >= 0, text.mark(at) == UInt8(ascii: ",") { at -= 1 }
        if at >= 0,
            ["called", "titled", "entitled", "named"].contains(where: { text.bytes(at).elementsEqual($0.utf8) })
        {
            at -= 1
        }
        return at >= 0 && text.classes[at].contains(.workHead) && !text.isCapital(at)
    }
}
