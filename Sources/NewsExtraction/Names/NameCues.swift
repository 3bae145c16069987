internal import NewsModel
internal import NewsText

/// Tells places and bodies that the lexicon does not know by the words around them.
struct NameCues {
    let text: AnnotatedText

    /// A type that the surroundings of a name give it; `nil` when they tell nothing.
    func type(of tokens: Range<Int>) -> (MentionType, Int)? {
        let low = tokens.lowerBound
        let phrase = text.phrase(at: low)
        let classes = phrase?.classes ?? text.classes[low]
        if text.classes[low].contains(.compass), tokens.count >= 2, isCompassed(tokens) { return (.place, 3) }
        guard isBare(tokens) else { return nil }
        if isBesideBodyWord(tokens) { return (.organization, text.classes[low].isEmpty ? 3 : 2) }
        if isBeforePlaceHead(tokens.upperBound) || isAfterPlaceHead(low) { return (.place, 3) }
        let isLocal = isAfterLocal(low)
        if isBeforePlace(tokens.upperBound), isLocal || isAfterLocative(low) || tokens.count == 1 && classes.isEmpty {
            return (.place, 3)
        }
        if isLocal, tokens.count >= 2, tokens.count <= 4 || text.mark(low + 1) == UInt8(ascii: "-"),
            text.classes[low].isDisjoint(with: [.firstName, .title, .honorific])
                || text.mark(low + 1) == UInt8(ascii: "-"),
            tokens.contains(where: { !text.classes[$0].contains(.common) && text.isWord($0) }),
            !text.text.flags[low].contains(.allCapitals)
        {
            return (.place, 2)
        }
        return nil
    }

    /// "the Quistan party", "a Quistat poll", "the broadcaster Quistan".
    private func isBesideBodyWord(_ tokens: Range<Int>) -> Bool {
        let unknown: WordClass = [.firstName, .anyPlace, .honorific]
        guard text.classes[tokens.lowerBound].isDisjoint(with: unknown) else { return false }
        let next = tokens.upperBound
        if next < text.count, text.isWord(next), !text.isCapital(next), text.classes[next].contains(.bodyWord),
            text.classes[tokens.lowerBound].isDisjoint(with: [.surname, .common])
        {
            return true
        }
        let before = tokens.lowerBound - 1
        return before > 0 && text.isWord(before) && !text.isCapital(before) && text.classes[before].contains(.bodyWord)
            && !text.isCapital(before - 1)
    }

    /// Whether no word of a name is the head of a body, law or event.
    private func isBare(_ tokens: Range<Int>) -> Bool {
        let heads: WordClass = [
            .orgHead, .orgTail, .eventHead, .lawHead, .title, .month, .weekday, .organization, .agency, .notName,
            .demonym,
        ]
        return tokens.allSatisfy { text.classes[$0].isDisjoint(with: heads) }
            && text.mark(tokens.upperBound) != UInt8(ascii: "&")
    }

    /// Whether what stands behind a point of the compass is a place.
    private func isCompassed(_ tokens: Range<Int>) -> Bool {
        let rest = tokens.lowerBound + 1..<tokens.upperBound
        let known = text.phrase(at: rest.lowerBound)
        if known.map({ Int($0.end) == tokens.upperBound && !$0.classes.isDisjoint(with: .anyPlace) }) == true {
            return true
        }
        guard rest.count == 1 else { return false }
        let classes = text.classes[rest.lowerBound]
        if !classes.isDisjoint(with: .anyPlace), classes.isDisjoint(with: [.organization, .surname]) { return true }
        return classes.isEmpty && (isAfterLocal(tokens.lowerBound) || isBeforePlaceHead(tokens.upperBound))
    }

    /// "Sampletown district", "the Samplin region".
    private func isBeforePlaceHead(_ index: Int) -> Bool {
        guard index < text.count, text.isWord(index), !text.isCapital(index) else { return false }
        return text.classes[index].contains(.areaWord)
    }

    /// "the town of Sampleton", "the village of Sampley".
    private func isAfterPlaceHead(_ index: Int) -> Bool {
        guard index >= 2, text.text.hashes[index - 1] == NameWord.of, !text.isCapital(index - 2) else {
            return false
        }
        return text.classes[index - 2].contains(.areaWord)
    }

    /// "in Sampleton", which persons and bodies stand after less often than after "from" and "to".
    private func isAfterLocal(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let hash = text.text.hashes[index - 1]
        return hash == NameWord.in || hash == NameWord.near
    }

    private func isAfterLocative(_ index: Int) -> Bool {
        index > 0 && text.classes[index - 1].contains(.locative) && !text.isCapital(index - 1)
    }

    /// ", Texas", ", a city", "and Sampleton": a known place behind a comma.
    private func isBeforePlace(_ index: Int) -> Bool {
        guard text.mark(index) == UInt8(ascii: ","), index + 1 < text.count, text.isCapital(index + 1) else {
            return false
        }
        let phrase = text.phrase(at: index + 1)
        let classes = phrase?.classes ?? text.classes[index + 1]
        if text.classes[index + 1].contains(.compass), index + 2 < text.count,
            !text.classes[index + 2].isDisjoint(with: .anyPlace)
        {
            return true
        }
        return !classes.isDisjoint(with: .anyPlace) && classes.isDisjoint(with: .firstName)
    }
}
