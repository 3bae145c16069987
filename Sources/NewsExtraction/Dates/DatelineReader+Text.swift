internal import NewsText

/// What stands before the end of a dateline, and the text behind it, tell whether it is one.
extension DatelineReader {
    /// Whether the text may begin here without a dash: behind a known agency in parentheses, or a date and a full stop.
    func isClosed(_ index: Int) -> Bool {
        guard !places.isEmpty, opensSentence(index) else { return false }
        let before = text.mark(index - 1)
        if before == UInt8(ascii: ")") { return hasKnownAgency || hasParenthesis && date != nil }
        return before == UInt8(ascii: ".") && date != nil
    }

    /// A capital, or a quotation mark, and no line in capitals.
    func opensSentence(_ index: Int) -> Bool {
        guard index < text.count, text.hasSpace(before: index), !text.text.flags[index].contains(.lineBefore) else {
            return false
        }
        let first = text.isWord(index) ? index : index + 1
        guard first < text.count, text.isWord(first) else { return false }
        let next = first + 1
        return text.isCapital(first)
            && (!text.text.flags[first].contains(.allCapitals) || next < text.count && !text.isCapital(next))
    }

    /// Nothing but a known city in capitals, before text that goes on.
    func isCityAlone(_ start: Int, _ end: Int) -> Bool {
        guard let city = places.first, places.count == 1, city == start..<end, end + 6 < text.count,
            text.isCapital(text.isWord(end) ? end : end + 1)
        else { return false }
        let classes = text.phrase(at: start).flatMap { Int($0.end) == end ? $0.classes : nil } ?? text.classes[start]
        let isCapitals = city.allSatisfy { !text.isWord($0) || text.text.flags[$0].contains(.allCapitals) }
        return isCapitals && classes.contains(.city) && !text.text.flags[end + 1].contains(.lineBefore)
            && !(text.text.flags[end].contains(.allCapitals) && text.text.flags[end + 1].contains(.allCapitals))
    }

    /// "NORRHAVN - The quay …": an unknown word in capitals, alone before a hyphen and a sentence in lower case.
    func opensReport(_ place: Range<Int>, _ dash: Int) -> Bool {
        guard isAlone(place, dash), text.hasSpace(before: dash), dash + 2 < text.count, text.hasSpace(before: dash + 1)
        else { return false }
        let first = text.isWord(dash + 1) ? dash + 1 : dash + 2
        let isSentence = text.isCapital(first) && !text.text.flags[first].contains(.allCapitals)
        // "LAKE ROSE, Ont. -": what its region shows as a place may be made of common words
        return isSentence && isUnknown(place, orCommon: text.mark(dash - 1) == UInt8(ascii: "."))
    }

    /// Nothing but the place stands there, or its region ("Que.") with it.
    private func isAlone(_ place: Range<Int>, _ end: Int) -> Bool {
        if places.count == 1 { return end == place.upperBound }
        guard places.count == 2, let region = places.last, region.count == 1, region.lowerBound == place.upperBound + 1,
            text.mark(place.upperBound) == UInt8(ascii: ",")
        else { return false }
        return region.upperBound == end
            || text.mark(region.upperBound) == UInt8(ascii: ".") && region.upperBound + 1 == end
    }

    /// Made of words that are nothing else, one of them longer than three letters.
    func isUnknown(_ place: Range<Int>, orCommon: Bool = false) -> Bool {
        let others: WordClass = [.function, .orgHead, .eventHead, .organization, .notName, .dateWord, .title]
        let excluded = orCommon ? others : others.union(.common)
        return place.contains { text.isWord($0) && text.length($0) > 3 }
            && place.allSatisfy { !text.isWord($0) || text.classes[$0].isDisjoint(with: excluded) }
    }

    /// "Norrhavn, May 5: …": an unknown place, and a date up to the colon.
    func isBeforeDate(_ place: Range<Int>, _ end: Int) -> Bool {
        places.count == 1 && isUnknown(place) && text.mark(end) == UInt8(ascii: ":")
            && text.mark(place.upperBound) == UInt8(ascii: ",") && dateTokens == place.upperBound + 1..<end
    }

    /// "NORRHAVN: The quay was closed on Sunday …": a place or an unknown word in capitals before a sentence that has a
    /// weekday, as a report has and what a speaker of a transcript says has not.
    func isOfReport(_ start: Int, _ colon: Int) -> Bool {
        guard let place = places.first, places.count == 1, place == start..<colon,
            place.allSatisfy({ !text.isWord($0) || text.text.flags[$0].contains(.allCapitals) }),
            isGazetteerPlace(place) || isUnknown(place) && isNoPerson(place)
        else { return false }
        for index in colon + 1..<min(colon + 31, text.count) {
            if text.text.flags[index].contains(.lineBefore) || text.spells(index, "I") { return false }
            if text.weekday(index) != nil, text.isCapital(index) { return true }
        }
        return false
    }

    /// "Abuja – The quay …": a known city, alone before a dash and a sentence.
    func opensReport(city: Range<Int>, _ dash: Int) -> Bool {
        guard text.mark(dash) == UInt8(ascii: "_"), places.count == 1, dash == city.upperBound,
            text.hasSpace(before: dash), opensSentence(dash + 1), dash + 2 < text.count
        else { return false }
        let classes = text.phrase(at: city.lowerBound)?.classes ?? text.classes[city.lowerBound]
        return classes.contains(.city) && text.isWord(dash + 2) && !text.isCapital(dash + 2)
    }

    func isGazetteerPlace(_ tokens: Range<Int>) -> Bool {
        let phrase = text.phrase(at: tokens.lowerBound)
        return !(phrase?.classes ?? text.classes[tokens.lowerBound]).isDisjoint(with: .anyPlace)
    }

    private func isNoPerson(_ place: Range<Int>) -> Bool {
        place.allSatisfy { text.classes[$0].isDisjoint(with: .anyPerson) }
    }
}
