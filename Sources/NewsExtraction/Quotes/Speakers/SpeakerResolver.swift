internal import NewsModel
internal import NewsText

/// Says which entity of the article a speaker's words stand for; sentences come in order.
struct SpeakerResolver {
    let tagged: TaggedText
    let entities: [Entity]
    var salience: Salience
    /// The last word of the last speaker without a name: "a senior diplomat".
    var unnamed: UInt64?
    /// By person, all persons of the article whose full names end with the same word; none for a name of its own.
    private lazy var namesakes = persons(sharingSurnamesIn: entities)

    init(_ tagged: TaggedText, entities: [Entity]) {
        self.tagged = tagged
        self.entities = entities
        salience = Salience(tagged, entities: entities)
    }

    /// Begins a sentence.
    mutating func enter(_ sentence: Range<Int>) { salience.enter(sentence) }

    /// Ends a sentence.
    mutating func leave(_ sentence: Range<Int>) { salience.leave(sentence) }

    /// The name of an entity.
    func name(of entity: Int) -> String? { isEntity(entity) ? entities[entity - 1].name : nil }

    func isEntity(_ id: Int) -> Bool { entities.indices.contains(id - 1) }

    /// The speaker that a phrase names; `nil` when it is no speaker ("it was said").
    ///
    /// A pronoun is none of those whom its own `words` name.
    mutating func speaker(_ phrase: Phrase, of words: Range<Int>? = nil) -> Speaker? {
        var phrase = phrase
        if let end = seat(phrase.tokens) { phrase.tokens = phrase.tokens.lowerBound..<end }
        guard var found = named(phrase, words) else { return nil }
        if let relative = phrase.relative {
            if found.resolved == nil, let entity = found.entity { found.resolved = entities[entity - 1].name }
            found.span = tagged.span(relative)
        }
        return found
    }

    /// Where "in Brussels" begins behind a body's name, or behind a body that a name stands before.
    ///
    /// Not behind a person, whose affiliation it may be, nor where the place is all that tells which body is meant.
    private func seat(_ tokens: Range<Int>) -> Int? {
        guard let last = tokens.last, tagged.isName(last), !tagged.isQuoted(last) else { return nil }
        let place = tagged.name(at: last).tokens.lowerBound
        let before = place - 2
        guard before >= tokens.lowerBound, tagged.matches(place - 1, "in"), !tagged.isCapital(place - 1) else {
            return nil
        }
        if tagged.isName(before) {
            return tagged.name(at: before).type == .person ? nil : place - 1
        }
        let isBodyOfName =
            tagged.has(before, .body) && (tokens.lowerBound..<before).contains { tagged.isName($0) }
        return isBodyOfName ? place - 1 : nil
    }

    private mutating func named(_ phrase: Phrase, _ words: Range<Int>?) -> Speaker? {
        let tokens = phrase.tokens
        guard let first = tokens.first, let lastToken = tokens.last else { return nil }
        if tokens.count == 1, tagged.has(first, [.pronoun, .who, .possessive]), !tagged.isName(first) {
            var speaker = Speaker(span: tagged.span(tokens))
            if let entity = salience.antecedent(of: first, outside: words) {
                speaker.entity = entity
                speaker.resolved = entities[entity - 1].name
                salience.note(entity)
            }
            return speaker
        }
        if let speaker = leadingName(phrase) { return speaker }
        // A person's name at the end of the phrase is the speaker, what stands before it the title.
        let index = tagged.nameIndex(lastToken)
        if index >= 0 {
            let name = tagged.names[index]
            // "nach ihrer Überzeugung | Rennstrecken": two German nouns side by side are taken for a name
            if tagged.tongue == .german, name.tokens.upperBound > tokens.upperBound, lastToken + 1 < tagged.text.count,
                tagged.isWord(lastToken + 1)
            {
                return nominal(phrase, words)
            }
            if let speaker = national(name, phrase) { return speaker }
            if isEntity(name.entity), name.tokens.lowerBound >= first, !isPossessed(name, phrase) {
                let isHead =
                    name.type == .person || name.tokens.lowerBound == first
                    || !hasPerson(first..<name.tokens.lowerBound)
                if isHead, !isComplement(name, phrase) {
                    let name = namesake(name)
                    let span = tagged.isTitleCut(name, phrase) ? tokens : name.tokens
                    var speaker = Speaker(span: tagged.span(span), entity: name.entity)
                    describe(&speaker, name, first..<name.tokens.lowerBound)
                    if name.type == .place || name.type == .other,
                        let noun = phrase.apposition?.first(where: tagged.isPersonNoun)
                    {
                        // "Quist, a local nurse, said": a surname that is known as a place
                        salience.noteStranger(noun)
                    }
                    return speaker
                }
            }
        }
        if tokens.allSatisfy({ tagged.text.flags[$0].contains(.allCapitals) }), let name = inCapitals(lastToken) {
            var speaker = Speaker(span: tagged.span(tokens), entity: name.entity)
            describe(&speaker, name, first..<first)
            return speaker
        }
        return nominal(phrase, words)
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
        let hash = tagged.text.hashes[token]
        return tagged.names.last { name in
            name.type == .person && isEntity(name.entity)
                && name.tokens.last.map { tagged.text.hashes[$0] == hash } ?? false
        }
    }

    /// "Anna Berg of the Lomna Institute", "Anna Berg (…)": the first name speaks; "Velmora and Sarvania": both do.
    private mutating func leadingName(_ phrase: Phrase) -> Speaker? {
        let tokens = phrase.tokens
        guard let at = tokens.first(where: { tagged.isName($0) }) else { return nil }
        let name = tagged.name(at: at)
        let end = name.tokens.upperBound
        guard isEntity(name.entity), name.tokens.lowerBound >= tokens.lowerBound, end < tokens.upperBound else {
            return nil
        }
        let leads = (tokens.lowerBound..<name.tokens.lowerBound).allSatisfy {
            tagged.has($0, [.determiner, .title, .person])
        }
        if tagged.has(end, .and), leads, end + 1 < tokens.upperBound,
            tagged.isName(end + 1)
                || tagged.has(end + 1, .title) && tagged.isName(tokens.upperBound - 1)
        {
            return Speaker(span: tagged.span(tokens))
        }
        guard tagged.has(end, .preposition) || tagged.opensBracket(end) else { return nil }
        // "Lomna Bank (LB) Governor Ada Quist"
        if let last = tokens.last, name.type != .person, tagged.typeOfName(last) == .person { return nil }
        let lead = tokens.lowerBound..<name.tokens.lowerBound
        guard name.type == .person || lead.isEmpty && tagged.opensBracket(end),
            !lead.contains(where: { tagged.has($0, .preposition) })
        else { return nil }
        var speaker = Speaker(span: tagged.span(name.tokens), entity: name.entity)
        describe(&speaker, name, lead)
        if speaker.affiliation == nil, tagged.has(end, .preposition), end + 1 < tokens.upperBound {
            speaker.affiliation = tagged.string(end + 1..<tokens.upperBound)
        }
        return speaker
    }

    /// Fills in full name, title and affiliation, and makes the entity the likeliest antecedent.
    private mutating func describe(_ speaker: inout Speaker, _ name: Name, _ lead: Range<Int>) {
        let entity = entities[name.entity - 1]
        if entity.name != tagged.string(name.tokens) { speaker.resolved = entity.name }
        speaker.title = name.title.map(tagged.string)
        if speaker.title == nil, !lead.isEmpty, name.type == .person { speaker.title = tagged.string(lead) }
        speaker.affiliation = name.affiliation.map(tagged.string)
        salience.note(name.entity)
    }

    func firstName(in tokens: Range<Int>, _ type: MentionType?) -> Name? {
        var at = tokens.lowerBound
        while at < tokens.upperBound {
            let index = tagged.nameIndex(at)
            if index >= 0 {
                let name = tagged.names[index]
                if isEntity(name.entity), type == nil || name.type == type { return name }
                at = max(name.tokens.upperBound, at + 1)
            } else {
                at += 1
            }
        }
        return nil
    }

    func hasPerson(_ tokens: Range<Int>) -> Bool { tokens.contains { tagged.has($0, [.person, .document]) } }

    /// "X’s" before something else.
    private func isPossessed(_ name: Name, _ phrase: Phrase) -> Bool {
        name.tokens.upperBound < phrase.tokens.upperBound
    }

    /// "lawyers suing X": the name is the object of a participle.
    func isActedOn(_ name: Name, _ phrase: Phrase) -> Bool {
        let verb = name.tokens.lowerBound - 1
        guard tagged.tongue == .english, verb > phrase.tokens.lowerBound, tagged.ends(verb, with: "ing"),
            !tagged.isCapital(verb), !tagged.has(verb, [.title, .person, .body])
        else { return false }
        return tagged.has(verb - 1, [.person, .plural]) || tagged.ends(verb - 1, with: "s")
    }

    /// "Minister for Fisheries | Ada Quist", "head of policy | Ada Quist": the preposition belongs to the office.
    private func isPartOfOffice(_ preposition: Int, _ name: Name, _ phrase: Phrase) -> Bool {
        guard name.type == .person, name.tokens.count > 1 || name.title != nil else { return false }
        if let title = name.title, title.contains(preposition), title.upperBound <= name.tokens.lowerBound {
            return true
        }
        guard preposition > phrase.tokens.lowerBound, preposition + 1 < name.tokens.lowerBound,
            tagged.has(preposition - 1, .person), !tagged.has(preposition + 1, [.determiner, .possessive]),
            !tagged.has(name.tokens.lowerBound - 1, [.person, .title]),
            !tagged.isName(name.tokens.lowerBound - 1)
        else { return false }
        // "Head of policy Ada Quist", "the head of policy, Ada Quist"; not "a friend of the singer Ada Quist"
        return TaggedText.offices.contains(tagged.text.hashes[preposition - 1])
    }

    /// The name stands after a preposition: "a spokesman for X", "the head of X".
    private func isComplement(_ name: Name, _ phrase: Phrase) -> Bool {
        if isActedOn(name, phrase) { return true }
        let before = name.tokens.lowerBound - 1
        guard before > phrase.tokens.lowerBound else { return false }
        var at = before
        while at >= phrase.tokens.lowerBound {
            // "le ministre de l'Economie": the article and its apostrophe are tokens.
            let reach = tagged.tongue == .english ? 2 : 4
            if tagged.has(at, .preposition), !tagged.isName(at) {
                if isPartOfOffice(at, name, phrase) { return false }
                return name.type != .person || before - at < reach
            }
            // "ein Sprecher des Rathauses"
            if tagged.tongue == .german, at > phrase.tokens.lowerBound, tagged.has(at, .determiner),
                tagged.isCapital(at - 1), !tagged.has(at - 1, .determiner)
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
        bySurname[foldedHash(of: surname), default: []].append(index + 1)
    }
    var shared: [Int: [Int]] = [:]
    for (_, persons) in bySurname.entries where persons.count > 1 {
        for person in persons { shared[person] = persons }
    }
    return shared
}

extension TaggedText {
    /// Offices that say what of: "head of policy", "secretary of state".
    fileprivate static let offices = HashSet(
        words: """
            head chief director minister secretary commissioner president chair chairman chairwoman mayor governor
            """
    )
}
