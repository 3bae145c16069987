internal import NewsModel
internal import NewsText

/// Speakers without a name of their own: "the minister", "a spokesman for X", "the company".
extension SpeakerResolver {
    /// "the ministry", "a spokesman for X", "a white paper by X", "the minister", "X’s comments".
    mutating func nominal(_ phrase: Phrase, _ words: Range<Int>?) -> Speaker {
        let tokens = phrase.tokens
        var speaker = Speaker(span: tagged.span(tokens))
        if let apposed = phrase.apposition, !tagged.has(apposed.lowerBound, .who),
            let name = firstName(in: apposed, .person),
            hasPerson(tokens) || isOneOf(tokens) && isAll(name, of: apposed),
            name.tokens.lowerBound == apposed.lowerBound || name.tokens.upperBound == apposed.upperBound
        {
            // "the minister, Anna Berg, said"
            speaker.entity = name.entity
            speaker.title = tagged.string(tokens)
            speaker.resolved = entities[name.entity - 1].name
            salience.note(name.entity)
            return speaker
        }
        let isDocument = tokens.contains { tagged.has($0, .document) }
        let owner = firstName(in: tokens, .organization) ?? firstName(in: tokens, .place)
        if let owner, !isActedOn(owner, phrase) {
            let speaks = isDocument || tokens.contains { tagged.has($0, [.spokesperson, .body]) }
            if speaks {
                speaker.entity = owner.entity
                speaker.resolved = entities[owner.entity - 1].name
                speaker.affiliation = tagged.string(owner.tokens)
                salience.note(owner.entity)
                return speaker
            }
        }
        if isDocument, let person = firstName(in: tokens, .person) {
            speaker.entity = person.entity
            speaker.resolved = entities[person.entity - 1].name
            salience.note(person.entity)
            return speaker
        }
        if tokens.contains(where: { tagged.has($0, [.document, .speechNoun]) }), !isDefinite(tokens),
            firstName(in: tokens, nil) == nil, let entity = salience.speakerOfSentence
        {
            // "X said in a speech that praised": the speech is his.
            speaker.entity = entity
            speaker.resolved = entities[entity - 1].name
        }
        if speaker.entity == nil, let entity = ownDocument(tokens, words) {
            speaker.entity = entity
            speaker.resolved = entities[entity - 1].name
            salience.note(entity)
        }
        if let head = tokens.last, tagged.isPersonNoun(head), !isDefinite(tokens), speaker.entity == nil {
            unnamed = tagged.text.hashes[head]
        }
        if isDefinite(tokens), let entity = meant(tokens) {
            speaker.entity = entity
            speaker.resolved = entities[entity - 1].name
            salience.note(entity)
        }
        if speaker.entity == nil, let noun = stranger(tokens) { salience.noteStranger(noun) }
        return speaker
    }

    /// "its report", "her last letter": whose document it is.
    ///
    /// Behind what it says itself, "its report" is that of the body which the text before is about.
    private func ownDocument(_ tokens: Range<Int>, _ words: Range<Int>?) -> Int? {
        guard tagged.tongue == .english, (2...4).contains(tokens.count), let first = tokens.first,
            let head = tokens.last, tagged.has(first, .possessive), tagged.has(head, .document),
            !tagged.has(head, .body), firstName(in: tokens, nil) == nil
        else { return nil }
        let isBehind = words.map { $0.upperBound <= first } ?? false
        if isBehind, !tagged.has(first, [.male, .female]) { return salience.topic }
        return salience.antecedent(of: first, outside: words)
    }

    /// The noun of "a nurse", "her brother", and "the nurse" once "a nurse" was spoken of: one who is nobody named.
    private func stranger(_ tokens: Range<Int>) -> Int? {
        let noun = tokens.dropFirst().first { tagged.has($0, .of) }.map { $0 - 1 } ?? tokens.last
        guard tagged.tongue == .english, let noun, tagged.isPersonNoun(noun) else { return nil }
        let hash = tagged.text.hashes[noun]
        if isOfficeOfOwner(tokens) { return isTitle(hash) ? nil : noun }
        guard isOneOf(tokens) else { return nil }
        return !isDefinite(tokens) || hash == unnamed || isTaken(hash, from: 0, to: tokens.lowerBound) ? noun : nil
    }

    /// "Oruba’s minister": an office of a state or body that opens the phrase.
    private func isOfficeOfOwner(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first, tagged.isName(first), let last = tokens.last, !tagged.isName(last) else {
            return false
        }
        let name = tagged.name(at: first)
        return name.tokens.lowerBound == first && name.tokens.upperBound + 1 < tokens.upperBound
            && tagged.isApostrophe(name.tokens.upperBound)
            && firstName(in: name.tokens.upperBound..<tokens.upperBound, nil) == nil
    }

    /// Whether somebody who was named before has a title with the word.
    private func isTitle(_ noun: UInt64) -> Bool {
        tagged.names[..<salience.nextName].suffix(60).contains { name in
            name.type == .person && name.title?.contains { tagged.text.hashes[$0] == noun } == true
        }
    }

    /// Whether words are no more than a name and its title.
    private func isAll(_ name: Name, of words: Range<Int>) -> Bool {
        let low = name.title.map { min($0.lowerBound, name.tokens.lowerBound) } ?? name.tokens.lowerBound
        return low == words.lowerBound && name.tokens.upperBound == words.upperBound
    }

    /// "the rapporteur", "one engineer", "her counterpart": somebody, whatever the noun.
    private func isOneOf(_ tokens: Range<Int>) -> Bool {
        tokens.first.map { tagged.has($0, [.determiner, .possessive]) || tagged.matches($0, "one") } ?? false
    }

    private func isDefinite(_ tokens: Range<Int>) -> Bool {
        tokens.first.map { tagged.matches($0, "the") || tagged.matches($0, "The") } ?? false
    }

    /// Whom "the minister", "the 34-year-old" or "the company" means.
    private func meant(_ tokens: Range<Int>) -> Int? {
        if firstName(in: tokens, nil) == nil, let entity = definite(tokens) { return entity }
        guard tagged.tongue == .english else { return nil }
        let names = tokens.filter { tagged.isName($0) }
        guard names.allSatisfy({ tagged.name(at: $0).type == .group }) else { return nil }
        return described(tokens) ?? (names.isEmpty ? body(tokens) ?? state(tokens) : nil)
    }

    /// Whom "the minister" or "the ministry" means: the last named one whose title or name has the word.
    private func definite(_ tokens: Range<Int>) -> Int? {
        guard tokens.count <= 4, let head = tokens.last else { return nil }
        let hash = tagged.text.hashes[head]
        // "A senior diplomat said …. “…,” the diplomat said": the one without a name.
        if hash == unnamed { return nil }
        if tagged.has(head, .document), !tagged.has(head, .body), let owner = salience.documentOwner { return owner }
        let isRetired = tagged.isPersonNoun(head) && tokens.contains { tagged.matches($0, "retired") }
        guard isRetired || tagged.has(head, [.person, .body, .document]) else { return nil }
        let isPast = isFormer(tokens)
        for index in stride(from: salience.nextName - 1, through: max(0, salience.nextName - 60), by: -1) {
            let name = tagged.names[index]
            guard isEntity(name.entity) else { continue }
            if tagged.has(head, .person), name.type == .person, let title = name.title,
                title.contains(where: { tagged.text.hashes[$0] == hash })
            {
                // "the former minister" is not who is the minister
                guard isPast == isFormer(max(0, title.lowerBound - 1)..<title.upperBound) else { continue }
                return name.entity
            }
            if tagged.has(head, .body), name.type == .organization,
                name.tokens.contains(where: { tagged.text.hashes[$0] == hash })
            {
                return name.entity
            }
        }
        guard isRetired || tagged.has(head, .person) else { return nil }
        if tokens.count == 2, let person = samePerson(head) { return person }
        // "Ada Quist will travel with them. The former judge praised …": the subject of the sentence before
        guard isPast || isRetired, !tagged.ends(head, with: "s") else { return nil }
        let isFree = !isTaken(hash, from: 0, to: tokens.lowerBound)
        guard
            let person = (isPast || isFree ? salience.personBefore : nil) ?? (isFree ? salience.onlyRecentPerson : nil)
        else { return nil }
        return holds(hash, person) ? nil : person
    }

    /// Whether a person was named with an office just before.
    private func holds(_ office: UInt64, _ person: Int) -> Bool {
        tagged.names[..<salience.nextName].suffix(60).contains { name in
            name.entity == person && name.title?.contains { tagged.text.hashes[$0] == office } == true
        }
    }

    /// "The minister" after somebody spoke who is given no other title.
    private func samePerson(_ head: Int) -> Int? {
        guard !tagged.ends(head, with: "s"), let person = salience.personWhoSpoke else { return nil }
        let hash = tagged.text.hashes[head]
        let titles = tagged.names[..<salience.nextName].suffix(200).filter { $0.entity == person }.compactMap(\.title)
        let fits = titles.contains { $0.contains { tagged.text.hashes[$0] == hash } }
        let isRole = tagged.text.hashes[..<head].suffix(4000).contains(hash)
        return fits || (titles.isEmpty && isRole) ? person : nil
    }
}
