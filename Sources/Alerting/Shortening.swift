internal import NewsModel

extension Article {
    /// Whether the feed gives less of the text than in another version, and nothing else.
    ///
    /// So it is where the text is a beginning of the other's, whole or with dots behind its last word, and where a
    /// summary stands now for the whole text.
    func isShortened(_ former: Article) -> Bool {
        if former.textFrom == .feedContent, textFrom != .feedContent { return true }
        let hasDots = text.hasDotsAtEnd
        var words = FoldedWords(text).hashes[...]
        // The last word may be cut off in the middle.
        if hasDots { words = words.dropLast() }
        let before = FoldedWords(former.text).hashes
        return words.count < before.count && words.elementsEqual(before.prefix(words.count))
    }
}

extension String {
    /// Whether it ends with `…`, `...`, `[…]` or the like.
    fileprivate var hasDotsAtEnd: Bool {
        let end = String(reversed().prefix { $0.isWhitespace || "….[]()".contains($0) })
        return end.contains("…") || end.contains("..")
    }
}
