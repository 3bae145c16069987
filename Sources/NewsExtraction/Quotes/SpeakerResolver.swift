internal import NewsModel
internal import NewsText

/// Says which entity of the article a speaker's words stand for; sentences come in order.
struct SpeakerResolver {
    private let reading: Reading
    private let entities: [Entity]
    private var salience: Salience
    /// The last word of the last speaker without a name: "a senior diplomat".
    private var unnamed: UInt64?
    /// By person, all persons of the article whose full names end with the same word; none for a name of its own.
    private lazy var namesakes = persons(sharingSurnamesIn: entities)

    init(_ reading: Reading, entities: [Entity]) {
        self.reading = reading
        self.entities = entities
        salience = Salience(reading, entities: entities)
    }

    /// Begins a sentence.
    mutating func enter(_ sentence: Range<Int>) { salience.enter(sentence) }

    /// Ends a sentence.
    mutating func leave(_ sentence: Range<Int>) { salience.leave(sentence) }

    /// The name of an entity.
    func name(of entity: Int) -> String? { isEntity(entity) ? entities[entity - 1].name : nil }

    private func isEntity(_ id: Int) -> Bool { entities.indices.contains(id - 1) }

    /// The speaker that a phrase names; `nil` when it is no speaker ("it was said").
    ///
    /// A pronoun is none of those whom its own `words` name.
    mutating func speaker(_ phrase: Phrase, of words: Range<Int>? = nil) -> Speaker? {
        guard var found = named(phrase, words) else { return nil }
        if let relative = phrase.relative {
            if found.resolved == nil, let entity = found.entity { found.resolved = entities[entity - 1].name }
            found.span = reading.span(relative)
        }
        return found
    }

    private mutating func named(_ phrase: Phrase, _ words: Range<Int>?) -> Speaker? {
        let tokens = phrase.tokens
        guard let first = tokens.first, let lastToken = tokens.last else { return nil }
        if tokens.count == 1, reading.has(first, [.pronoun, .who, .possessive]), !reading.isName(first) {
            var speaker = Speaker(span: reading.span(tokens))
            if let entity = salience.antecedent(of: first, outside: words) {
                speaker.entity = entity
                speaker.resolved = entities[entity - 1].name
                salience.note(entity)
            }
            return speaker
        }
        if let speaker = leadingName(phrase) { return speaker }
        // A person's name at the end of the phrase is the speaker, what stands before it the title.
        let index = reading.nameAt[lastToken]
        if index >= 0 {
            let name = reading.names[Int(index)]
            if isEntity(name.entity), name.tokens.lowerBound >= first, !isPossessed(name, phrase) {
                let isHead =
                    name.type == .person || name.tokens.lowerBound == first
                    || !hasPerson(stretch(first, name.tokens.lowerBound))
                if isHead, !isComplement(name, phrase) {
                    let name = namesake(name)
                    let span = reading.isTitleCut(name, phrase) ? tokens : name.tokens
                    var speaker = Speaker(span: reading.span(span), entity: name.entity)
                    describe(&speaker, name, stretch(first, name.tokens.lowerBound))
                    return speaker
                }
            }
        }
        if tokens.allSatisfy({ reading.text.flags[$0].contains(.allCapitals) }), let name = inCapitals(lastToken) {
            var speaker = Speaker(span: reading.span(tokens), entity: name.entity)
            describe(&speaker, name, first..<first)
            return speaker
        }
        return nominal(phrase)
    }

    /// A surname that two persons of the article have is that of the one who spoke last.
    private mutating func namesake(_ name: Name) -> Name {
        guard name.type == .person, name.isAlias, name.tokens.count == 1, let persons = namesakes[name.entity],
            let last = salience.lastToSpeak(of: persons)
        else { return name }
        var other = name
        other.entity = last
        return other
    }

    /// The person whose last name a transcript writes in capitals.
    private func inCapitals(_ token: Int) -> Name? {
        let hash = reading.text.hashes[token]
        return reading.names.last { name in
            name.type == .person && isEntity(name.entity)
                && name.tokens.last.map { reading.text.hashes[$0] == hash } ?? false
        }
    }

    /// "Anna Berg of the Lomna Institute", "Anna Berg (…)": the first name speaks; "Velmora and Sarvania": both do.
    private mutating func leadingName(_ phrase: Phrase) -> Speaker? {
        let tokens = phrase.tokens
        guard let at = tokens.first(where: { reading.isName($0) }) else { return nil }
        let name = reading.names[Int(reading.nameAt[at])]
        let end = name.tokens.upperBound
        guard isEntity(name.entity), name.tokens.lowerBound >= tokens.lowerBound, end < tokens.upperBound else {
            return nil
        }
        let leads = stretch(tokens.lowerBound, name.tokens.lowerBound).allSatisfy {
            reading.has($0, [.determiner, .title, .person])
        }
        if reading.has(end, .and), leads, end + 1 < tokens.upperBound,
            reading.isName(end + 1)
                || reading.has(end + 1, .title) && reading.nameAt[tokens.upperBound - 1] >= 0
        {
            return Speaker(span: reading.span(tokens))
        }
        guard reading.has(end, .preposition) || reading.marks[end] == UInt8(ascii: "(") else { return nil }
        let lead = stretch(tokens.lowerBound, name.tokens.lowerBound)
        guard name.type == .person || lead.isEmpty && reading.marks[end] == UInt8(ascii: "("),
            !lead.contains(where: { reading.has($0, .preposition) })
        else { return nil }
        var speaker = Speaker(span: reading.span(name.tokens), entity: name.entity)
        describe(&speaker, name, lead)
        if speaker.affiliation == nil, reading.has(end, .preposition), end + 1 < tokens.upperBound {
            speaker.affiliation = reading.string(end + 1..<tokens.upperBound)
        }
        return speaker
    }

    /// Fills in full name, title and affiliation, and makes the entity the likeliest antecedent.
    private mutating func describe(_ speaker: inout Speaker, _ name: Name, _ lead: Range<Int>) {
        let entity = entities[name.entity - 1]
        if entity.name != reading.string(name.tokens) { speaker.resolved = entity.name }
        speaker.title = name.title.map(reading.string)
        if speaker.title == nil, !lead.isEmpty, name.type == .person { speaker.title = reading.string(lead) }
        speaker.affiliation = name.affiliation.map(reading.string)
        salience.note(name.entity)
    }

    /// "the ministry", "a spokesman for X", "a white paper by X", "the minister", "X’s comments".
    private mutating func nominal(_ phrase: Phrase) -> Speaker {
        let tokens = phrase.tokens
        var speaker = Speaker(span: reading.span(tokens))
        if let apposed = phrase.apposition, !reading.has(apposed.lowerBound, .who),
            let name = firstName(in: apposed, .person), hasPerson(tokens) || isOneOf(tokens) && name.tokens == apposed,
            name.tokens.lowerBound == apposed.lowerBound || name.tokens.upperBound == apposed.upperBound
        {
            // "the minister, Anna Berg, said"
            speaker.entity = name.entity
            speaker.title = reading.string(tokens)
            speaker.resolved = entities[name.entity - 1].name
            salience.note(name.entity)
            return speaker
        }
        let isDocument = tokens.contains { reading.has($0, .document) }
        let owner = firstName(in: tokens, .organization) ?? firstName(in: tokens, .place)
        if let owner, !isActedOn(owner, phrase) {
            let speaks = isDocument || tokens.contains { reading.has($0, [.spokesperson, .body]) }
            if speaks {
                speaker.entity = owner.entity
                speaker.resolved = entities[owner.entity - 1].name
                speaker.affiliation = reading.string(owner.tokens)
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
        if tokens.contains(where: { reading.has($0, [.document, .speechNoun]) }), !isDefinite(tokens),
            firstName(in: tokens, nil) == nil, let entity = salience.speakerOfSentence
        {
            // "X said in a speech that praised": the speech is his.
            speaker.entity = entity
            speaker.resolved = entities[entity - 1].name
        }
        if let head = tokens.last, reading.has(head, .person), !isDefinite(tokens), speaker.entity == nil {
            unnamed = reading.text.hashes[head]
        }
        if firstName(in: tokens, nil) == nil, isDefinite(tokens), let entity = definite(tokens) {
            speaker.entity = entity
            speaker.resolved = entities[entity - 1].name
            salience.note(entity)
        }
        return speaker
    }

    /// "the rapporteur", "one engineer", "her counterpart": somebody, whatever the noun.
    private func isOneOf(_ tokens: Range<Int>) -> Bool {
        tokens.first.map { reading.has($0, [.determiner, .possessive]) || reading.matches($0, "one") } ?? false
    }

    private func isDefinite(_ tokens: Range<Int>) -> Bool {
        tokens.first.map { reading.matches($0, "the") || reading.matches($0, "The") } ?? false
    }

    /// Whom "the minister" or "the ministry" means: the last named one whose title or name has the word.
    private func definite(_ tokens: Range<Int>) -> Int? {
        guard tokens.count <= 4, let head = tokens.last else { return nil }
        let hash = reading.text.hashes[head]
        // "A senior diplomat said …. “…,” the diplomat said": the one without a name.
        if hash == unnamed { return nil }
        if reading.has(head, .document), !reading.has(head, .body), let owner = salience.documentOwner { return owner }
        guard reading.has(head, [.person, .body, .document]) else { return nil }
        for index in stride(from: salience.nextName - 1, through: max(0, salience.nextName - 60), by: -1) {
            let name = reading.names[index]
            guard isEntity(name.entity) else { continue }
            if reading.has(head, .person), name.type == .person, let title = name.title,
                title.contains(where: { reading.text.hashes[$0] == hash })
            {
                return name.entity
            }
            if reading.has(head, .body), name.type == .organization,
                name.tokens.contains(where: { reading.text.hashes[$0] == hash })
            {
                return name.entity
            }
        }
        guard reading.has(head, .person) else { return nil }
        if tokens.count == 2, let person = samePerson(head) { return person }
        // "Ada Quist will travel with them. The former judge praised …": the subject of the sentence before
        let isFormer = tokens.count == 3 && reading.matches(tokens.lowerBound + 1, "former")
        return isFormer && !reading.ends(head, with: "s") ? salience.personBefore : nil
    }

    /// "The minister" after somebody spoke who is given no other title.
    private func samePerson(_ head: Int) -> Int? {
        guard !reading.ends(head, with: "s"), let person = salience.personWhoSpoke else { return nil }
        let hash = reading.text.hashes[head]
        let titles = reading.names[..<salience.nextName].suffix(200).filter { $0.entity == person }.compactMap(\.title)
        let fits = titles.contains { $0.contains { reading.text.hashes[$0] == hash } }
        let isRole = reading.text.hashes[..<head].suffix(4000).contains(hash)
        return fits || (titles.isEmpty && isRole) ? person : nil
    }

    private func firstName(in tokens: Range<Int>, _ type: MentionType?) -> Name? {
        var at = tokens.lowerBound
        while at < tokens.upperBound {
            let index = reading.nameAt[at]
            if index >= 0 {
                let name = reading.names[Int(index)]
                if isEntity(name.entity), type == nil || name.type == type { return name }
                at = max(name.tokens.upperBound, at + 1)
            } else {
                at += 1
            }
        }
        return nil
    }

    private func hasPerson(_ tokens: Range<Int>) -> Bool { tokens.contains { reading.has($0, [.person, .document]) } }

    /// "X’s" before something else.
    private func isPossessed(_ name: Name, _ phrase: Phrase) -> Bool {
        name.tokens.upperBound < phrase.tokens.upperBound
    }

    /// "lawyers suing X": the name is the object of a participle.
    private func isActedOn(_ name: Name, _ phrase: Phrase) -> Bool {
        let verb = name.tokens.lowerBound - 1
        guard reading.tongue == .english, verb > phrase.tokens.lowerBound, reading.ends(verb, with: "ing"),
            !reading.isCapital(verb), !reading.has(verb, [.title, .person, .body])
        else { return false }
        return reading.has(verb - 1, [.person, .plural]) || reading.ends(verb - 1, with: "s")
    }

    /// The name stands after a preposition: "a spokesman for X", "the head of X".
    private func isComplement(_ name: Name, _ phrase: Phrase) -> Bool {
        if isActedOn(name, phrase) { return true }
        let before = name.tokens.lowerBound - 1
        guard before > phrase.tokens.lowerBound else { return false }
        var at = before
        while at >= phrase.tokens.lowerBound {
            // "le ministre de l'Economie": the article and its apostrophe are tokens.
            let reach = reading.tongue == .english ? 2 : 4
            if reading.has(at, .preposition), !reading.isName(at) { return name.type != .person || before - at < reach }
            // "ein Sprecher des Rathauses"
            if reading.tongue == .german, at > phrase.tokens.lowerBound, reading.has(at, .determiner),
                reading.isCapital(at - 1), !reading.has(at - 1, .determiner)
            {
                return true
            }
            at -= 1
        }
        return false
    }
}

private func persons(sharingSurnamesIn entities: [Entity]) -> [Int: [Int]] {
    var bySurname = HashTable<[Int]>()
    for (index, entity) in entities.enumerated() where entity.type == .person {
        guard let space = entity.name.utf8.lastIndex(of: UInt8(ascii: " ")) else { continue }
        let surname = entity.name[entity.name.utf8.index(after: space)...]
        bySurname[foldedHash(of: String(surname)), default: []].append(index + 1)
    }
    var shared: [Int: [Int]] = [:]
    for (_, persons) in bySurname.entries where persons.count > 1 {
        for person in persons { shared[person] = persons }
    }
    return shared
}
