internal import NewsModel
internal import NewsText

/// Whom the text spoke of last, for pronouns and for "the report".
///
/// A pronoun goes to whoever stood last in a subject's place, when gender agrees; "it" to bodies and places only, and never
/// to one that stood behind a preposition.
struct Salience {
    private let tagged: TaggedText
    private let entities: [Entity]
    /// The likeliest antecedent last.
    private var ranked: [(entity: Int, sentence: Int, isSpeaker: Bool)] = []
    private var sentenceNumber = 0
    private var lastSpeaker: Int?
    private var document: (owner: Int, sentence: Int)?
    /// The body that opened a sentence last, where no strange name opened one since.
    private var body: (entity: Int, sentence: Int)?
    /// Somebody without a name, such as "her lawyer", whom the text was about last.
    private var stranger: Stranger?
    /// The names of the sentence that is being left; kept for its memory.
    private var heard: [(entity: Int, role: Role)] = []
    /// Names before this index stand in sentences that were left.
    private(set) var nextName = 0

    private struct Stranger {
        var sentence: Int
        var speaks: Bool
        var gender: Gender?
    }

    private enum Role {
        case person
        case oblique
        case body
    }

    init(_ tagged: TaggedText, entities: [Entity]) {
        self.tagged = tagged
        self.entities = entities
    }

    /// Whose document was spoken of in the last sentences.
    var documentOwner: Int? {
        document.flatMap { sentenceNumber - $0.sentence <= 3 ? $0.owner : nil }
    }

    /// Who spoke last in this sentence.
    var speakerOfSentence: Int? {
        ranked.last.flatMap { $0.isSpeaker && $0.sentence == sentenceNumber ? $0.entity : nil }
    }

    /// The person who spoke last, when that was in this sentence or one of the two before.
    var personWhoSpoke: Int? {
        ranked.last { $0.isSpeaker && entities[$0.entity - 1].type == .person }
            .flatMap { sentenceNumber - $0.sentence <= 2 ? $0.entity : nil }
    }

    /// The person that the sentence before is about.
    var personBefore: Int? {
        ranked.last { entities[$0.entity - 1].type == .person }
            .flatMap { sentenceNumber - $0.sentence == 1 ? $0.entity : nil }
    }

    /// The person that the sentence before is about, where it names no other.
    var onlyPersonBefore: Int? {
        let people = ranked.filter {
            $0.sentence == sentenceNumber - 1 && entities[$0.entity - 1].type == .person
        }
        return people.count == 1 ? people[0].entity : nil
    }

    /// The only person whom the last two sentences name, where no stranger came up since.
    var onlyRecentPerson: Int? {
        let people = ranked.filter {
            sentenceNumber - $0.sentence <= 2 && entities[$0.entity - 1].type == .person
        }
        guard people.count == 1, let person = people.first, stranger.map({ $0.sentence < person.sentence }) ?? true
        else { return nil }
        return person.entity
    }

    /// The body that the last sentences are about.
    var topic: Int? { body.flatMap { sentenceNumber - $0.sentence <= 4 ? $0.entity : nil } }

    /// The last of some persons who spoke, when that was in this sentence or one of the two before.
    func lastToSpeak(of persons: [Int]) -> Int? {
        ranked.last { $0.isSpeaker && persons.contains($0.entity) && sentenceNumber - $0.sentence <= 2 }?.entity
    }

    /// Begins a sentence; names of the dateline before it are no antecedents.
    mutating func enter(_ sentence: Range<Int>) {
        sentenceNumber += 1
        while nextName < tagged.names.count, tagged.names[nextName].tokens.upperBound <= sentence.lowerBound {
            nextName += 1
        }
    }

    /// Ends a sentence: its first person and body outside quotation marks become the likeliest antecedents.
    mutating func leave(_ sentence: Range<Int>) {
        let opener = sentence.first.flatMap { tagged.has($0, .human) ? antecedent(of: $0) : nil }
        noteTopic(sentence)
        heard.removeAll(keepingCapacity: true)
        while nextName < tagged.names.count, tagged.names[nextName].tokens.lowerBound < sentence.upperBound {
            let name = tagged.names[nextName]
            nextName += 1
            guard name.tokens.lowerBound >= sentence.lowerBound, !tagged.isQuoted(name.tokens.lowerBound),
                entities.indices.contains(name.entity - 1)
            else { continue }
            switch (name.type, isOblique(name)) {
            case (.person, let isOblique): heard.append((name.entity, isOblique ? .oblique : .person))
            case (.organization, false), (.place, false): heard.append((name.entity, .body))
            default: break
            }
        }
        for name in heard.reversed()
        where name.role == .oblique && !heard.contains(where: { $0 == (name.entity, .person) }) {
            mention(name.entity, isOblique: true)
        }
        for name in heard.reversed() where name.role == .person { mention(name.entity) }
        if let opener { mention(opener) }
        for name in heard.reversed() where name.role == .body { mention(name.entity) }
        if !heard.contains(where: { $0.role == .person }), ranked.last?.sentence != sentenceNumber,
            stranger?.sentence != sentenceNumber, let noun = strangerOpening(sentence)
        {
            stranger = Stranger(sentence: sentenceNumber, speaks: false, gender: gender(of: noun))
        }
        if let last = ranked.last, last.isSpeaker, last.sentence == sentenceNumber,
            sentence.contains(where: { tagged.has($0, .document) })
        {
            document = (last.entity, sentenceNumber)
        }
    }

    /// Notes the body that opens a sentence; another single name there may be one as well, and leaves none.
    private mutating func noteTopic(_ sentence: Range<Int>) {
        guard nextName < tagged.names.count else { return }
        let name = tagged.names[nextName]
        guard name.tokens.lowerBound >= sentence.lowerBound, name.tokens.upperBound < sentence.upperBound,
            entities.indices.contains(name.entity - 1), opens(name, sentence)
        else { return }
        if name.type == .organization {
            let isOwner = tagged.isApostrophe(name.tokens.upperBound)
            body = isOwner || entities[name.entity - 1].isNews ? nil : (name.entity, sentenceNumber)
        } else if name.tokens.count == 1, name.title == nil, !name.isAlias, name.type != .group {
            body = nil
        }
    }

    /// Whether a name stands where a sentence begins, but for articles, what it is, and a lead-in with a comma.
    private func opens(_ name: Name, _ sentence: Range<Int>) -> Bool {
        let start = sentence.lowerBound
        var at = name.tokens.lowerBound
        if at > start, tagged.has(at - 1, .determiner) { at -= 1 }
        if at > start, tagged.isComma(at - 1) {
            return at - start <= 12 && tagged.has(start, [.preposition, .subordinator, .adverb])
        }
        return name.tokens.lowerBound - start <= 5
            && (start..<at).allSatisfy {
                (tagged.isWord($0) || tagged.isJoint($0)) && !tagged.isQuoted($0)
                    && !tagged.has($0, [.preposition, .finite, .auxiliary, .cue, .pronoun, .subordinator])
            }
    }

    /// "Another resident", "her lawyer": somebody who was not spoken of before is what the sentence is about.
    private func strangerOpening(_ sentence: Range<Int>) -> Int? {
        guard let first = sentence.first, !tagged.isQuoted(first),
            tagged.has(first, .possessive)
                || tagged.matches(first, "a") || tagged.matches(first, "an") || tagged.matches(first, "one")
                || tagged.matches(first, "another")
        else { return nil }
        for at in first + 1..<min(first + 6, sentence.upperBound) {
            guard tagged.isWord(at), !tagged.isName(at), !tagged.has(at, [.preposition, .finite]) else {
                return nil
            }
            if tagged.isPersonNoun(at) { return asksSomebody(at) ? nil : at }
        }
        return nil
    }

    /// Notes that somebody speaks who has no name of a person: "a nurse said".
    mutating func noteStranger(_ noun: Int) {
        if asksSomebody(noun) { return }
        stranger = Stranger(sentence: sentenceNumber, speaks: true, gender: gender(of: noun))
    }

    /// "A woman asked her how long": who asks somebody known is not who answers in the next sentence.
    private func asksSomebody(_ noun: Int) -> Bool {
        guard noun + 3 < tagged.text.count, tagged.matches(noun + 1, "asked") || tagged.matches(noun + 1, "asks"),
            tagged.matches(noun + 2, "him") || tagged.matches(noun + 2, "her") || tagged.typeOfName(noun + 2) == .person
        else { return false }
        let next = tagged.isName(noun + 2) ? tagged.name(at: noun + 2).tokens.upperBound : noun + 3
        return next < tagged.text.count
            && (tagged.has(next, [.question, .preposition, .subordinator]) || tagged.isTo(next)
                || tagged.isComma(next) || tagged.isColon(next) || tagged.isQuoted(next))
    }

    /// What a noun for one person says itself: "spokesman", "mother".
    private func gender(of noun: Int) -> Gender? {
        tagged.has(noun, .female) ? .female : tagged.has(noun, .male) ? .male : nil
    }

    /// Whether a pronoun means the stranger of this sentence or the one before rather than an entity.
    private func isBehindStranger(_ entry: (entity: Int, sentence: Int, isSpeaker: Bool), _ gender: Gender) -> Bool {
        guard let stranger, sentenceNumber - stranger.sentence <= 1, stranger.gender ?? gender == gender else {
            return false
        }
        return entry.sentence < stranger.sentence
            || stranger.speaks && entry.sentence == stranger.sentence && !entry.isSpeaker
    }

    /// Makes a speaker the likeliest antecedent.
    mutating func note(_ entity: Int) {
        ranked.removeAll { $0.entity == entity }
        ranked.append((entity, sentenceNumber, true))
        lastSpeaker = entity
    }

    /// Puts an entity that did not speak in this sentence behind those that did.
    private mutating func mention(_ entity: Int, isOblique: Bool = false) {
        if ranked.contains(where: { $0.entity == entity && $0.isSpeaker && $0.sentence == sentenceNumber }) { return }
        ranked.removeAll { $0.entity == entity }
        // A name behind a preposition stays behind the persons of the sentence before.
        let reach = isOblique ? 1 : 0
        let place =
            ranked.firstIndex { ($0.isSpeaker || isOblique) && $0.sentence >= sentenceNumber - reach } ?? ranked.count
        ranked.insert((entity, sentenceNumber, false), at: place)
        if ranked.count > 24 { ranked.removeFirst() }
    }

    /// The entity that a pronoun stands for; `nil` when none fits.
    ///
    /// What it says itself, `words`, names somebody else.
    func antecedent(of pronoun: Int, outside words: Range<Int>? = nil) -> Int? {
        guard !tagged.has(pronoun, [.plural, .who]) else { return nil }
        let gender: Gender? = tagged.has(pronoun, .female) ? .female : tagged.has(pronoun, .male) ? .male : nil
        let isThing = tagged.matches(pronoun, "it") || tagged.matches(pronoun, "its")
        guard gender != nil || isThing else { return nil }
        // Names earlier in this sentence come first.
        var candidates: [Int] = []
        var index = nextName
        while index < tagged.names.count, tagged.names[index].tokens.upperBound <= pronoun {
            let name = tagged.names[index]
            index += 1
            if words?.contains(name.tokens.lowerBound) == true { continue }
            if fits(name.entity, name.type, gender), !tagged.isQuoted(name.tokens.lowerBound), !isOblique(name) {
                candidates.append(name.entity)
            }
        }
        if let lastSpeaker, candidates.contains(lastSpeaker), gender != nil { return lastSpeaker }
        if let first = candidates.first { return gender == nil ? candidates.last : first }
        for entry in ranked.reversed() where sentenceNumber - entry.sentence <= (gender == nil ? 2 : 4) {
            if let gender, isBehindStranger(entry, gender) { return nil }
            if fits(entry.entity, entities[entry.entity - 1].type, gender) { return entry.entity }
        }
        return gender == nil ? nil : onlyPerson(before: pronoun)
    }

    /// The one person whom the last sentences name, whose first name only suggested another gender: "Lin Wei … He".
    private func onlyPerson(before pronoun: Int) -> Int? {
        var found: Int?
        for entry in ranked where sentenceNumber - entry.sentence <= 4 && entities[entry.entity - 1].type == .person {
            guard found == nil else { return nil }
            found = entry.entity
        }
        var index = nextName
        while index < tagged.names.count, tagged.names[index].tokens.upperBound <= pronoun {
            if tagged.names[index].type == .person, tagged.names[index].entity != found { return nil }
            index += 1
        }
        return found.flatMap { entities[$0 - 1].isGenderTold ? nil : $0 }
    }

    /// Whether a preposition stands before the name: "in X", "to the X".
    private func isOblique(_ name: Name) -> Bool {
        var at = name.tokens.lowerBound - 1
        while at >= 0, tagged.has(at, [.determiner, .title]) || (tagged.isCapital(at) && !tagged.isName(at)) {
            at -= 1
        }
        if at > 0, isAttribute(name), tagged.isWord(at), !tagged.has(at, notInPhrase) { at -= 1 }
        return at >= 0 && tagged.has(at, .preposition)
    }

    /// "early | Lomna trading": a place before a noun of its phrase.
    private func isAttribute(_ name: Name) -> Bool {
        let next = name.tokens.upperBound
        return name.type == .place && next < tagged.text.count && tagged.isWord(next) && !tagged.isCapital(next)
            && !tagged.has(next, notInPhrase)
    }

    private func fits(_ entity: Int, _ type: MentionType, _ gender: Gender?) -> Bool {
        guard entities.indices.contains(entity - 1) else { return false }
        guard let gender else { return type == .organization || type == .place }
        let own = entities[entity - 1].gender
        return type == .person && (own == nil || own == gender)
    }
}

/// What neither opens nor ends with a noun.
private let notInPhrase: WordKinds = [
    .preposition, .pronoun, .finite, .auxiliary, .modal, .cue, .subordinator, .coordinator, .negation, .that, .who,
    .which,
]
