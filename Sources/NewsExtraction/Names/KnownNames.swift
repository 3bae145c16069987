internal import NewsModel
internal import NewsText

/// What the article's own sure names tell about its unsure ones.
struct KnownNames {
    private var types = HashTable<(type: MentionType, strength: Int)>()
    /// Words of persons' full names.
    private var personWords = HashSet()
    /// Last words of persons' full names that are names of peoples too: "Volker Türk".
    private var peoples = HashSet()
    /// First words of bodies' full names: "Quist" of "Quist Shipping Ltd".
    private var bodyWords = HashSet()

    /// Takes in the names of one string.
    mutating func learn(_ candidates: [Candidate], in text: AnnotatedText) {
        for candidate in candidates {
            let key = nameKey(candidate.tokens, text)
            if candidate.strength > types[key]?.strength ?? -1 { types.set(key, (candidate.type, candidate.strength)) }
            if let word = shortName(of: candidate, text) { bodyWords.insert(text.text.hashes[word]) }
            guard candidate.type == .person, candidate.strength >= 1 else { continue }
            if candidate.tokens.count == 1, candidate.strength < 3 { continue }
            let isSure = candidate.strength >= 2
            let last = candidate.tokens.upperBound - 1
            if candidate.tokens.count > 1, isSure, text.classes[last].contains(.demonym) {
                peoples.insert(text.text.hashes[last])
            }
            for index in candidate.tokens
            where text.isCapital(index) && text.length(index) > 1 && !text.classes[index].contains(.nameParticle) {
                let classes = text.classes[index]
                if text.text.flags[index].contains(.allCapitals), text.length(index) > 1 { continue }
                if !classes.isDisjoint(with: [.country, .orgHead, .demonym, .organization]) { continue }
                // "King" and "Judge" are somebody's name only at the end of a full one
                if classes.contains(.title), index != candidate.tokens.upperBound - 1 || candidate.title != nil {
                    continue
                }
                if !isSure, !classes.isDisjoint(with: [.country, .placeHead]) { continue }
                if !isSure, classes.contains(.common), !classes.contains(.surname) { continue }
                if classes.contains(.common), classes.isDisjoint(with: .anyPerson) { continue }
                personWords.insert(text.text.hashes[index])
            }
        }
    }

    /// A candidate with the type that the rest of the article gives it.
    func settled(_ candidate: Candidate, in text: AnnotatedText) -> Candidate {
        let low = candidate.tokens.lowerBound
        if candidate.type == .group, candidate.tokens.count == 1, peoples.contains(text.text.hashes[low]),
            speaks(candidate, text)
        {
            var person = candidate
            person.type = .person
            person.strength = 2
            return person
        }
        guard candidate.strength < 3 else { return candidate }
        var candidate = candidate
        if candidate.tokens.count == 1, personWords.contains(text.text.hashes[low]) {
            candidate.type = .person
            candidate.strength = 2
        } else if let known = types[nameKey(candidate.tokens, text)], known.strength > candidate.strength {
            candidate.type = known.type
            candidate.strength = known.strength
        } else if candidate.tokens.count == 1, candidate.type != .place || candidate.strength == 0,
            bodyWords.contains(text.text.hashes[low])
        {
            candidate.type = .organization
            candidate.strength = 2
        }
        return candidate
    }

    /// "Türk says", "said Türk": not "Turkish officials say", not "the Turk says".
    private func speaks(_ candidate: Candidate, _ text: AnnotatedText) -> Bool {
        let next = candidate.tokens.upperBound
        let before = candidate.tokens.lowerBound - 1
        let isSubject = next < text.count && text.classes[next].contains(.speech) && !text.isCapital(next)
        let isInverted =
            before >= 0 && text.classes[before].contains(.speech) && !text.isCapital(before)
            && (next >= text.count || !text.isWord(next))
        guard isSubject || isInverted else { return false }
        return isInverted || before < 0 || !text.isWord(before) || text.text.hashes[before] != NameWord.the
    }

    /// Names in a sentence whose capitals tell nothing.
    func names(in tokens: Range<Int>, _ style: SentenceCase, of text: AnnotatedText) -> [Candidate] {
        var found: [Candidate] = []
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            guard text.isCapital(index) else {
                index += 1
                continue
            }
            if let candidate = name(at: index, limit: tokens.upperBound, style, text) {
                found.append(candidate)
                index = candidate.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func name(at index: Int, limit: Int, _ style: SentenceCase, _ text: AnnotatedText) -> Candidate? {
        // the longest stretch that the article names elsewhere
        var end = min(index + 6, limit)
        while end > index {
            let tokens = index..<end
            if text.isWord(end - 1), let known = types[nameKey(tokens, text)], known.strength >= 1 || end > index + 1,
                known.type != .other
            {
                return Candidate(tokens: tokens, type: known.type, strength: max(1, known.strength))
            }
            end -= 1
        }
        if let phrase = text.phrase(at: index), Int(phrase.end) <= limit, text.isCapital(Int(phrase.end) - 1) {
            let tokens = index..<Int(phrase.end)
            let candidate = NameTyping(text: text).candidate(tokens, title: nil)
            if candidate.strength >= 3 { return candidate }
        }
        let classes = text.classes[index]
        if personWords.contains(text.text.hashes[index]), !classes.contains(.function) {
            var end = index + 1
            while end < limit, personWords.contains(text.text.hashes[end]) { end += 1 }
            return Candidate(tokens: index..<end, type: .person, strength: 2)
        }
        if !classes.isDisjoint(with: .firstName), classes.isDisjoint(with: [.common, .function]), index + 1 < limit,
            text.isCapital(index + 1),
            text.classes[index + 1].isDisjoint(with: [.common, .function, .orgHead, .placeHead])
        {
            return Candidate(tokens: index..<index + 2, type: .person, strength: 2)
        }
        if classes.isDisjoint(with: [.common, .function]) || classes.contains(.country) {
            if !classes.isDisjoint(with: [.country, .place]) {
                return Candidate(tokens: index..<index + 1, type: .place, strength: 3)
            }
            if !classes.isDisjoint(with: [.demonym, .group]) {
                return Candidate(tokens: index..<index + 1, type: .group, strength: 3)
            }
            if classes.contains(.city), classes.isDisjoint(with: .anyPerson) {
                return Candidate(tokens: index..<index + 1, type: .place, strength: 2)
            }
            if !classes.isDisjoint(with: [.organization, .agency]) {
                return Candidate(tokens: index..<index + 1, type: .organization, strength: 2)
            }
        }
        if style == .title, text.text.flags[index].contains(.allCapitals), text.length(index) >= 2,
            classes.isDisjoint(with: [.common, .function])
        {
            return Candidate(tokens: index..<index + 1, type: .organization, strength: 1)
        }
        return nil
    }
}

/// The word that a text uses for a body once its full name is told, "Quist" for "Quist Shipping Ltd".
///
/// Its first, when that is a name of nothing else; `nil` otherwise.
func shortName(of candidate: Candidate, _ text: AnnotatedText) -> Int? {
    guard candidate.type == .organization, candidate.strength >= 2, candidate.tokens.count >= 2 else { return nil }
    let first = candidate.tokens.lowerBound
    let kinds: WordClass = [
        .common, .function, .anyPlace, .demonym, .group, .title, .honorific, .modifier, .orgHead, .compass, .number,
        .connector,
    ]
    guard text.isCapital(first), text.length(first) > 2, text.classes[first].isDisjoint(with: kinds) else {
        return nil
    }
    guard let last = candidate.tokens.last(where: text.isWord) else { return nil }
    return text.classes[last].isDisjoint(with: [.orgTail, .orgHead]) ? nil : first
}

/// A key that equal names share, capitals aside.
func nameKey(_ tokens: Range<Int>, _ text: AnnotatedText) -> UInt64 {
    var key: UInt64 = 0
    for index in tokens where text.isWord(index) { key = phraseKey(key, then: text.text.hashes[index]) }
    return key
}
