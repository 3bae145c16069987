internal import NewsModel
internal import NewsText

/// The quotations without the titles of works, which nobody says: "In his memoir, “Down the Lane,” he wrote".
///
/// A title stands behind a word for a work, or behind "In" that opens the sentence; its long words are capitals.
/// The comma that American usage sets before the closing mark then stands behind it.
func withoutTitles(_ stretches: [Quotation], in text: TokenizedText, marks: inout [UInt8]) -> [Quotation] {
    stretches.filter { quotation in
        guard isTitle(quotation, text, marks) else { return true }
        if let last = quotation.inner.last, let close = quotation.tokens.last, close > last,
            marks[last] == UInt8(ascii: ",")
        {
            marks[last] = UInt8(ascii: "'")
            marks[close] = UInt8(ascii: ",")
        }
        return false
    }
}

private func isTitle(_ quotation: Quotation, _ text: TokenizedText, _ marks: [UInt8]) -> Bool {
    var before = quotation.tokens.lowerBound - 1
    guard before >= 0, !quotation.isOpen, !quotation.continues, quotation.inner.count < 12 else { return false }
    if marks[before] == UInt8(ascii: ","), before > 0 { before -= 1 }
    guard isCapitalized(quotation.inner, text) else { return false }
    if WorkWords.works.contains(text.hashes[before]) { return true }
    if before > 0, text.hashes[before] == NameWord.of, WorkWords.makers.contains(text.hashes[before - 1]) {
        return true
    }
    // "on “This Week,”", "on ABC’s “This Week,”"
    if quotation.inner.last.map({ marks[$0] == UInt8(ascii: ",") }) ?? false, before > 1,
        before + 1 == quotation.tokens.lowerBound
    {
        let isOwned =
            marks[before - 1] == UInt8(ascii: "'") && text.flags[before - 2].contains(.allCapitals)
            && text.ends[before] - text.starts[before] == 1
        if isOwned || text.hashes[before] == WorkWords.on && quotation.inner.count > 2 { return true }
    }
    // "In “The Long Road,” Berg argues"
    return WorkWords.openers.contains(text.hashes[before]) && text.flags[before].contains(.capital)
        && before + 1 == quotation.tokens.lowerBound
}

/// Whether all long words are capitalised, and the first.
private func isCapitalized(_ inner: Range<Int>, _ text: TokenizedText) -> Bool {
    var words = 0
    for at in inner where text.flags[at].contains(.word) {
        let isShort = text.ends[at] - text.starts[at] < 5
        if !text.flags[at].contains(.capital), words == 0 || !isShort, !text.flags[at].contains(.number) {
            return false
        }
        words += 1
    }
    return words > 0
}

private enum WorkWords {
    static let works = HashSet(
        words: """
            memoir memoirs book novel album song single film movie documentary essay article editorial column poem \
            play musical opera series show podcast paper study report exhibition autobiography biography bestseller \
            headlined titled entitled
            """
    )
    static let makers = HashSet(words: "author authors writer director editor star host creator cover title")
    static let on = foldedHash(of: "on")
    static let openers = HashSet(words: "in on")
}
