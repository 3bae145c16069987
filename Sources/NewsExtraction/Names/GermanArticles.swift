internal import NewsText

extension Proposal {
    /// Ends names of a German text before an article: "Lena Brandt | das Vorhaben", but "Ursula von der Heide".
    ///
    /// "das" and "die" join parts of names in other languages; German writes the noun behind them with a capital, too.
    mutating func cutGermanArticles(in text: AnnotatedText) {
        for index in candidates.indices {
            let tokens = candidates[index].tokens
            guard tokens.count > 2 else { continue }
            let article = tokens.dropFirst().dropLast().first { isGermanArticle($0, in: text) }
            if let article { candidates[index].tokens = tokens.lowerBound..<article }
        }
    }
}

private func isGermanArticle(_ at: Int, in text: AnnotatedText) -> Bool {
    let word = text.bytes(at)
    guard word.count == 3, word.first == UInt8(ascii: "d"), let last = word.last else { return false }
    switch (word[word.startIndex + 1], last) {
    case (UInt8(ascii: "a"), UInt8(ascii: "s")), (UInt8(ascii: "i"), UInt8(ascii: "e")),
        (UInt8(ascii: "e"), UInt8(ascii: "n")), (UInt8(ascii: "e"), UInt8(ascii: "m")):
        return !["von", "van", "in", "auf", "zu", "an"].contains { text.bytes(at - 1).elementsEqual($0.utf8) }
    default: return false
    }
}
