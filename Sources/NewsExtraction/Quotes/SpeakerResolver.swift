internal import NewsModel
internal import NewsText

/// Says which entity of the article a speaker's words stand for.
///
/// Sentences are entered in order. A pronoun goes to whom the text spoke of last in the subject's place, when gender and
/// number agree; where two fit alike it goes to none.
struct SpeakerResolver {
    private let reading: Reading
    private let entities: [Entity]
    /// Persons and bodies in the order in which they were last the subject, the last one last.
    private var salient: [(entity: Int, sentence: Int, isSpeaker: Bool)] = []
    private var sentenceNumber = 0
    private var nextName = 0

    init(_ reading: Reading, entities: [Entity]) {
        self.reading = reading
        self.entities = entities
    }

    /// Begins a sentence.
    mutating func enter(_ sentence: Range<Int>) {
        sentenceNumber += 1
    }

    /// Ends a sentence: its first person and body outside quotation marks become the likeliest antecedents.
    mutating func leave(_ sentence: Range<Int>) {
        var persons: [Int] = []
        var bodies: [Int] = []
        while nextName < reading.names.count, reading.names[nextName].tokens.lowerBound < sentence.upperBound {
            let name = reading.names[nextName]
            nextName += 1
            guard name.tokens.lowerBound >= sentence.lowerBound, !reading.isQuoted(name.tokens.lowerBound),
                isEntity(name.entity)
            else { continue }
            switch name.type {
            case .person: persons.append(name.entity)
            case .organization, .place: bodies.append(name.entity)
            default: break
            }
        }
        for entity in persons.reversed() where !spokeNow(entity) { note(entity, isSpeaker: false) }
        for entity in bodies.reversed() where !spokeNow(entity) { note(entity, isSpeaker: false) }
    }

    private func spokeNow(_ entity: Int) -> Bool {
        salient.contains { $0.entity == entity && $0.isSpeaker && $0.sentence == sentenceNumber }
    }

    private mutating func note(_ entity: Int, isSpeaker: Bool) {
        salient.removeAll { $0.entity == entity }
        let place =
            isSpeaker
            ? salient.count : salient.firstIndex { $0.isSpeaker && $0.sentence == sentenceNumber } ?? salient.count
        salient.insert((entity, sentenceNumber, isSpeaker), at: place)
        if salient.count > 24 { salient.removeFirst() }
    }

    private func isEntity(_ id: Int) -> Bool { id >= 1 && id <= entities.count }

    /// The speaker that a phrase names; `nil` when it is no speaker ("it was said").
    mutating func speaker(_ phrase: Phrase) -> Speaker? {
        guard var found = named(phrase) else { return nil }
        if let relative = phrase.relative {
            if found.resolved == nil, let entity = found.entity { found.resolved = entities[entity - 1].name }
            found.span = reading.span(relative)
        }
        return found
    }

    private mutating func named(_ phrase: Phrase) -> Speaker? {
        let tokens = phrase.tokens
        guard let first = tokens.first, let lastToken = tokens.last else { return nil }
        if tokens.count == 1, reading.has(first, [.pronoun, .who, .possessive]), !reading.isName(first) {
            var speaker = Speaker(span: reading.span(tokens))
            if let entity = antecedent(of: first) {
                speaker.entity = entity
                speaker.resolved = entities[entity - 1].name
                note(entity, isSpeaker: true)
            }
            return speaker
        }
        // A person's name at the end of the phrase is the speaker, what stands before it the title.
        let index = reading.nameAt[lastToken]
        if index >= 0 {
            let name = reading.names[Int(index)]
            if isEntity(name.entity), name.tokens.lowerBound >= first, !isPossessed(name, phrase) {
                let isHead =
                    name.type == .person || name.tokens.lowerBound == first
                    || !hasPerson(first..<name.tokens.lowerBound)
                if isHead, !isComplement(name, phrase) {
                    var speaker = Speaker(span: reading.span(name.tokens), entity: name.entity)
                    let entity = entities[name.entity - 1]
                    if entity.name != reading.string(name.tokens) { speaker.resolved = entity.name }
                    speaker.title = name.title.map(reading.string)
                    if speaker.title == nil, name.tokens.lowerBound > first, name.type == .person {
                        speaker.title = reading.string(first..<name.tokens.lowerBound)
                    }
                    speaker.affiliation = name.affiliation.map(reading.string)
                    note(name.entity, isSpeaker: true)
                    return speaker
                }
            }
        }
        return nominal(phrase)
    }

    /// "the ministry", "a spokesman for X", "a white paper by X", "the minister", "X’s comments".
    private mutating func nominal(_ phrase: Phrase) -> Speaker {
        let tokens = phrase.tokens
        var speaker = Speaker(span: reading.span(tokens))
        if let apposed = phrase.apposition, let name = firstName(in: apposed, .person), hasPerson(tokens),
            name.tokens.lowerBound == apposed.lowerBound || name.tokens.upperBound == apposed.upperBound
        {
            // "the minister, Anna Berg, said"
            speaker.entity = name.entity
            speaker.title = reading.string(tokens)
            speaker.resolved = entities[name.entity - 1].name
            note(name.entity, isSpeaker: true)
            return speaker
        }
        let isDocument = tokens.contains { reading.has($0, .document) }
        let owner = firstName(in: tokens, .organization) ?? firstName(in: tokens, .place)
        if let owner {
            let speaks = isDocument || tokens.contains { reading.has($0, [.spokesperson, .body]) }
            if speaks {
                speaker.entity = owner.entity
                speaker.resolved = entities[owner.entity - 1].name
                speaker.affiliation = reading.string(owner.tokens)
                note(owner.entity, isSpeaker: true)
                return speaker
            }
        }
        if isDocument, let person = firstName(in: tokens, .person) {
            speaker.entity = person.entity
            speaker.resolved = entities[person.entity - 1].name
            note(person.entity, isSpeaker: true)
            return speaker
        }
        if firstName(in: tokens, nil) == nil, isDefinite(tokens), let entity = definite(tokens) {
            speaker.entity = entity
            speaker.resolved = entities[entity - 1].name
            note(entity, isSpeaker: true)
        }
        return speaker
    }

    private func isDefinite(_ tokens: Range<Int>) -> Bool {
        tokens.first.map { reading.matches($0, "the") || reading.matches($0, "The") } ?? false
    }

    /// Whom "the minister" or "the ministry" means: the last named one whose title or name has the word.
    private func definite(_ tokens: Range<Int>) -> Int? {
        guard tokens.count <= 4, let head = tokens.last else { return nil }
        let hash = reading.text.hashes[head]
        guard reading.has(head, [.person, .body, .document]) else { return nil }
        for index in stride(from: nextName - 1, through: max(0, nextName - 60), by: -1) {
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
        return nil
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

    /// The name stands after a preposition: "a spokesman for X", "the head of X".
    private func isComplement(_ name: Name, _ phrase: Phrase) -> Bool {
        let before = name.tokens.lowerBound - 1
        guard before > phrase.tokens.lowerBound else { return false }
        var at = before
        while at >= phrase.tokens.lowerBound {
            if reading.has(at, .preposition), !reading.isName(at) { return name.type != .person || before - at < 2 }
            at -= 1
        }
        return false
    }

    /// The entity a pronoun stands for.
    private func antecedent(of pronoun: Int) -> Int? {
        if reading.has(pronoun, .plural) { return nil }
        if reading.has(pronoun, .who) { return nil }
        let wantsHuman = reading.has(pronoun, [.human, .male, .female])
        let gender: Gender? = reading.has(pronoun, .female) ? .female : reading.has(pronoun, .male) ? .male : nil
        if wantsHuman, gender == nil { return nil }
        if !wantsHuman, !reading.matches(pronoun, "it"), !reading.matches(pronoun, "It") { return nil }
        // Names earlier in this sentence come first.
        var candidates: [Int] = []
        var index = nextName
        while index < reading.names.count, reading.names[index].tokens.upperBound <= pronoun {
            let name = reading.names[index]
            index += 1
            if isEntity(name.entity), fits(name.entity, name.type, wantsHuman, gender),
                !reading.isQuoted(name.tokens.lowerBound)
            {
                candidates.append(name.entity)
            }
        }
        if let first = candidates.first { return Set(candidates).count == 1 || wantsHuman ? first : candidates.last }
        for entry in salient.reversed() where sentenceNumber - entry.sentence <= 4 {
            if fits(entry.entity, entities[entry.entity - 1].type, wantsHuman, gender) { return entry.entity }
        }
        return nil
    }

    private func fits(_ entity: Int, _ type: MentionType, _ wantsHuman: Bool, _ gender: Gender?) -> Bool {
        guard isEntity(entity) else { return false }
        if wantsHuman {
            let own = entities[entity - 1].gender
            return type == .person && (own == nil || own == gender)
        }
        return type == .organization || type == .place
    }
}
