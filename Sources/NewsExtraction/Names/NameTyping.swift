internal import NewsModel
internal import NewsText

/// Tells what a stretch of tokens names from its own words and those beside it.
struct NameTyping {
    let text: AnnotatedText

    /// The candidate that some tokens make; `title` is the title printed right before them.
    func candidate(_ tokens: Range<Int>, title: Range<Int>?) -> Candidate {
        let (type, strength) = type(of: tokens, isTitled: title != nil)
        return Candidate(tokens: tokens, type: type, strength: strength, title: type == .person ? title : nil)
    }

    private func type(of tokens: Range<Int>, isTitled: Bool) -> (MentionType, Int) {
        let low = tokens.lowerBound
        let last = tokens.last(where: text.isWord) ?? low
        if isTitled { return (.person, 3) }
        let phrase = text.phrase(at: low)
        let isOneEntry = tokens.count == 1 || phrase.map { Int($0.end) >= tokens.upperBound } == true
        let classes = phrase?.classes ?? text.classes[low]
        let sure: WordClass = [.country, .place, .organization, .agency, .event, .law, .group, .demonym]
        if !isOneEntry || classes.isDisjoint(with: sure),
            let surroundings = NameCues(text: text).type(of: tokens)
        {
            return surroundings
        }
        if isOneEntry, let known = type(ofEntry: tokens, classes) { return known }
        if tokens.count == 1 { return typeOfUnknownWord(low) }
        return typeOfWords(tokens, last: last)
    }

    private func type(ofEntry tokens: Range<Int>, _ classes: WordClass) -> (MentionType, Int)? {
        let isOneWord = tokens.count == 1
        if classes.contains(.event) { return (.event, 3) }
        if classes.contains(.law) { return (.law, 3) }
        if classes.contains(.notName), isOneWord { return (.other, 1) }
        if !classes.isDisjoint(with: [.organization, .agency]) {
            return (.organization, classes.isDisjoint(with: .anyPlace) ? 3 : 2)
        }
        if !classes.isDisjoint(with: [.country, .place]) {
            // "Chad", "Jordan" and "Georgia" are people too
            let isPerson = isOneWord && !classes.isDisjoint(with: .firstName) && classes.contains(.surname)
            return (.place, isPerson ? 2 : 3)
        }
        if classes.contains(.demonym) { return (.group, 3) }
        if classes.contains(.group) { return (.group, classes.isDisjoint(with: .firstName) ? 3 : 1) }
        if classes.contains(.city) {
            guard isOneWord else { return (.place, 3) }
            if isAfterLocative(tokens.lowerBound) { return (.place, 3) }
            if !classes.isDisjoint(with: .anyPerson), isBesideSpeech(tokens) { return (.person, 1) }
            return (.place, classes.isDisjoint(with: .anyPerson) ? 2 : 1)
        }
        return nil
    }

    private func typeOfUnknownWord(_ index: Int) -> (MentionType, Int) {
        let classes = text.classes[index]
        let tokens = index..<index + 1
        if isClimateConference(index) { return (.event, 3) }
        if text.text.flags[index].contains(.allCapitals), text.length(index) >= 2 {
            return (.organization, text.length(index) <= 6 ? 2 : 1)
        }
        if isBesideSpeech(tokens) { return (.person, 1) }
        if !classes.isDisjoint(with: .anyPerson) {
            return isAfterLocative(index) && classes.isDisjoint(with: .firstName) ? (.place, 1) : (.person, 1)
        }
        if isAfterLocative(index) { return (.place, 1) }
        if !classes.isDisjoint(with: [.orgHead, .orgTail]) { return (.organization, 1) }
        if !classes.isDisjoint(with: [.common, .title, .modifier, .placeHead, .eventHead, .lawHead, .function]) {
            return (.other, 1)
        }
        let next = index + 1
        if text.mark(next) == UInt8(ascii: ","), next + 1 < text.count, text.isCapital(next + 1),
            !text.classes[next + 1].isDisjoint(with: .anyPlace)
        {
            return (.place, 2)
        }
        return (.organization, 0)
    }

    private func typeOfWords(_ tokens: Range<Int>, last: Int) -> (MentionType, Int) {
        let low = tokens.lowerBound
        let first = text.classes[low]
        let tail = text.classes[last]
        let second = text.classes[min(low + 1, last)]
        let isFirstName = !first.isDisjoint(with: .firstName)
        if tail.contains(.orgTail) { return (.organization, 3) }
        if first.contains(.stormHead) || text.phrase(at: low)?.classes.contains(.stormHead) == true, tokens.count <= 3 {
            return (.event, 3)
        }
        if isLaw(tokens) { return (.law, 3) }
        let joiner = tokens.first {
            text.classes[$0].contains(.connector) && !text.isCapital($0) && text.text.flags[$0].contains(.lowercase)
        }
        if let joiner, joiner > low, text.classes[joiner].isDisjoint(with: .nameParticle) {
            let head = text.classes[joiner - 1]
            if head.contains(.orgHead) { return (.organization, 3) }
            if head.contains(.lawHead) { return (.law, 3) }
            if !head.isDisjoint(with: [.placeHead]) { return (.place, 2) }
            if head.contains(.eventHead) || text.spells(joiner - 1, "Battle") { return (.event, 2) }
        }
        if tail.contains(.orgHead), !(isFirstName && tokens.count == 2 && tail.contains(.surname)) {
            return (.organization, 3)
        }
        if tail.contains(.placeHead) {
            return isFirstName && tokens.count == 2 && tail.contains(.surname) ? (.person, 2) : (.place, 3)
        }
        if tail.contains(.eventHead), !isFirstName || tokens.count == 2 && !tail.contains(.surname) {
            return (.event, 2)
        }
        if first.contains(.placeHead), !isFirstName { return (.place, 2) }
        if tokens.contains(where: { text.mark($0) == UInt8(ascii: "&") }) { return (.organization, 2) }
        if isFirstName, tokens.count <= 7 {
            return (.person, second.contains(.common) && second.isDisjoint(with: .anyPerson) ? 2 : 3)
        }
        if tokens.contains(where: { text.classes[$0].contains(.nameParticle) }) { return (.person, 2) }
        if text.mark(low + 1) == UInt8(ascii: "."), tokens.count <= 7, text.mark(last + 1) == UInt8(ascii: "."),
            tokens.allSatisfy({ !text.isWord($0) || text.length($0) == 1 })
        {
            return (.organization, 2)
        }
        if text.length(low) == 1, text.mark(low + 1) == UInt8(ascii: ".") { return (.person, 2) }
        let commons = tokens.filter {
            text.classes[$0].contains(.common) && text.classes[$0].isDisjoint(with: .anyPerson)
        }.count
        let isHeaded = tokens.contains { !text.classes[$0].isDisjoint(with: [.orgHead, .organization]) }
        if isHeaded { return (.organization, 1) }
        if !first.isDisjoint(with: .anyPlace) { return tail.contains(.surname) ? (.person, 1) : (.organization, 1) }
        if commons > 0 { return (.organization, 0) }
        if tokens.count <= 4 { return (.person, tail.contains(.surname) ? 2 : 1) }
        return (.organization, 0)
    }

    private func isLaw(_ tokens: Range<Int>) -> Bool {
        guard let last = tokens.last else { return false }
        if text.classes[last].contains(.lawHead), text.isCapital(last) { return true }
        return text.text.flags[last].contains(.number) && tokens.contains { text.classes[$0].contains(.lawHead) }
    }

    /// "COP28".
    private func isClimateConference(_ index: Int) -> Bool {
        guard text.length(index) == 5 else { return false }
        let word = text.bytes(index)
        return word.starts(with: "COP".utf8)
            && word.suffix(2).allSatisfy { (0x30...0x39).contains($0) }
    }

    private func isAfterLocative(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        return text.classes[index - 1].contains(.locative) && !text.isCapital(index - 1)
    }

    private func isBesideSpeech(_ tokens: Range<Int>) -> Bool {
        let next = tokens.upperBound
        if next < text.count, text.classes[next].contains(.speech), !text.isCapital(next) { return true }
        let before = tokens.lowerBound - 1
        return before >= 0 && text.classes[before].contains(.speech) && !text.isCapital(before)
            && (text.mark(next) == UInt8(ascii: ".") || text.mark(next) == UInt8(ascii: ","))
    }
}
