internal import NewsModel
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

extension Proposal {
    /// Drops what a German text calls somebody by office: "Leiter des Hafenamts" is no name, and "der Leiter" none then.
    mutating func dropGermanOffices(in text: AnnotatedText) {
        let offices = candidates.filter { name in
            let first = name.tokens.lowerBound
            return name.type == .person && name.tokens.count > 2
                && ["der", "des"].contains { text.bytes(first + 1).elementsEqual($0.utf8) }
                && isGermanOffice(text.bytes(first), orWhole: true)
        }
        guard !offices.isEmpty else { return }
        candidates.removeAll { name in
            let first = text.bytes(name.tokens.lowerBound)
            return offices.contains { office in
                office.tokens == name.tokens
                    || name.tokens.count == 1 && text.bytes(office.tokens.lowerBound).elementsEqual(first)
            }
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
