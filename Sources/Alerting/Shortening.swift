internal import NewsModel

extension Article {
    /// Whether the feed gives less of the text than in another version, and nothing else.
    ///
    /// So it is where a summary stands now for the whole text, and where the text is a beginning of the other's that a
    /// machine has cut: with dots at its end or in mid-sentence, out of a summary, or so short that it is one. A text
    /// that ends with an earlier sentence of its own is an editor's work.
    func isShortened(_ former: Article) -> Bool {
        if former.textFrom == .feedContent, textFrom != .feedContent { return true }
        let body = text.withoutDotsAtEnd
        let hasDots = body.count < text.count
        let before = FoldedWords(former.text).hashes
        var words = FoldedWords(body).hashes[...]
        let isShorter = words.count < before.count
        // The last word may be cut off in the middle.
        if hasDots { words = words.dropLast() }
        guard isShorter && words.elementsEqual(before.prefix(words.count)) || former.text.isCut(to: body) else {
            return false
        }
        if hasDots || !body.endsSentence { return true }
        return former.textFrom != .feedContent && before.count <= mostOfSummary || words.count * 3 < before.count
    }
}

/// Words: some feeds give the whole text in the place of the summary, which is longer.
private let mostOfSummary = 100

extension StringProtocol {
    /// Without `…`, `...`, `[…]` or the like at its end, where there is one.
    fileprivate var withoutDotsAtEnd: SubSequence {
        let end = reversed().prefix { $0.isWhitespace || "….[]()".contains($0) }
        return end.contains("…") || String(end).contains("..") ? dropLast(end.count) : self[...]
    }

    /// Whether a stop stands at its end, marks aside; an empty text needs none.
    fileprivate var endsSentence: Bool {
        last { !$0.isWhitespace && !"”’\"'»)]".contains($0) }.map { ".!?。！？؟।".contains($0) } ?? true
    }

    /// Whether something longer begins with just these letters.
    fileprivate func isCut(to beginning: some StringProtocol) -> Bool {
        beginning.utf8.count < utf8.count && utf8.starts(with: beginning.utf8)
    }
}
