internal import NewsModel
internal import NewsText

/// Joins all names of one actor: the same words, a surname after a full name, an acronym after the words it stands for,
/// another script in parentheses, another name of the same country or agency.
struct EntityLinker {
    private(set) var entities: [Entity] = []
    private var byKey = HashTable<Int>()
    /// By word of a person's full name: whom the word alone means.
    ///
    /// That is the person whose full name stood last, and once it was used of somebody twice and of nobody as often, that
    /// one: news gives others of that name both names.
    private var persons = HashTable<Int>()
    /// By word, the persons of that name; only where there are several.
    private var namesakes = HashTable<[Int]>()
    /// By entity: how often one word stood for the person.
    private var shortUses: [Int: Int] = [:]
    /// Initials of bodies of several words, by the hash that their acronym has.
    private var initials = HashTable<UInt64>()
    private var fullNames = HashSet()
    /// By first word of a body's full name: the entity whose full name stood last.
    private var bodies = HashTable<Int>()
    /// Keys of names that the text itself calls another name of an entity.
    private var aliases = HashSet()
    /// By word: the first full name with it in title or text, for short names that stand before it.
    private var comingNames = HashTable<(key: UInt64, entity: Entity)>()

    /// Notes the bodies whose initials other names may be, and the full names of persons.
    mutating func collect(_ candidates: [Candidate], in text: AnnotatedText) {
        for candidate in candidates
        where candidate.type == .person && candidate.tokens.count > 1 && candidate.strength < 4 {
            let key = nameKey(candidate.tokens, text)
            var entity: Entity?
            for at in candidate.tokens where isPersonWord(at, text) {
                let word = text.text.hashes[at]
                if var first = comingNames[word] {
                    // Another person of that name says nothing about the first one's gender.
                    guard first.key == key, let gender = candidate.gender else { continue }
                    first.entity.gender = gender
                    first.entity.isGenderTold = candidate.isGenderTold
                    comingNames.set(word, first)
                } else {
                    let new =
                        entity
                        ?? Entity(
                            name: text.string(candidate.tokens),
                            type: .person,
                            gender: candidate.gender,
                            isGenderTold: candidate.isGenderTold
                        )
                    entity = new
                    comingNames.set(word, (key, new))
                }
            }
        }
        for candidate in candidates where candidate.tokens.count >= 2 && candidate.type != .person {
            let key = entityKey(candidate, text)
            note(acronym(candidate.tokens, text, skippingConnectors: false), key)
            if !candidate.tokens.allSatisfy({ text.isCapital($0) }) {
                note(acronym(candidate.tokens, text, skippingConnectors: true), key)
            }
        }
    }

    private mutating func note(_ acronym: UInt64?, _ key: UInt64) {
        if let acronym { initials.set(acronym, key) }
    }

    /// The names of one string, each with its entity.
    mutating func link(_ candidates: [Candidate], in text: AnnotatedText) -> [Name] {
        var names: [Name] = []
        names.reserveCapacity(candidates.count)
        var previous = 0
        for (place, candidate) in candidates.enumerated() {
            if let last = names.last, last.tokens.overlaps(candidate.tokens) { continue }
            let isAfterParenthesis =
                text.mark(candidate.tokens.lowerBound - 1) == UInt8(ascii: "(")
                && place > 0 && candidates[place - 1].tokens.upperBound == candidate.tokens.lowerBound - 1
            let key = entityKey(candidate, text)
            var id: Int?
            var isAlias = false
            if candidate.strength == 4, previous > 0 {
                id = previous
                isAlias = true
                byKey.set(key, previous)
                aliases.insert(key)
            } else {
                (id, isAlias) = known(candidate, key, text, isAfterParenthesis ? previous : nil)
            }
            if id == nil, let coming = comingName(candidate, text) {
                entities.append(coming.entity)
                id = entities.count
                byKey.set(coming.key, entities.count)
                isAlias = true
            }
            let entity = id ?? newEntity(candidate, key, text)
            remember(candidate, key, text, entity)
            names.append(
                Name(
                    tokens: candidate.tokens,
                    type: takesType(candidate, key) ? entities[entity - 1].type : candidate.type,
                    entity: entity,
                    title: candidate.title,
                    affiliation: candidate.affiliation,
                    isAlias: isAlias
                )
            )
            previous = entity
        }
        return names
    }

    /// Whether a name has the type of its entity, whatever its own words tell.
    private func takesType(_ candidate: Candidate, _ key: UInt64) -> Bool {
        candidate.strength == 4 || candidate.strength < 3 && aliases.contains(key)
    }

    private func known(
        _ candidate: Candidate,
        _ key: UInt64,
        _ text: AnnotatedText,
        _ neighbour: Int?
    ) -> (Int?, Bool) {
        let low = candidate.tokens.lowerBound
        if candidate.type == .person {
            if let id = byKey[key] {
                if aliases.contains(key) { return (id, true) }
                return (id, candidate.tokens.count == 1 && entities[id - 1].name != text.string(candidate.tokens))
            }
            if candidate.tokens.count == 1 { return holder(of: text.text.hashes[low], candidate.gender) }
            // "al-Quist", and "Quist Marlow" of "Ada Quist Marlow"
            let hashes = text.text.hashes
            guard let first = candidate.tokens.first(where: { isPersonWord($0, text) }),
                let id = persons[hashes[first]],
                candidate.tokens.allSatisfy({ !isPersonWord($0, text) || persons[hashes[$0]] == id })
            else { return (nil, false) }
            return holder(of: hashes[first], candidate.gender)
        }
        if candidate.tokens.count == 1, text.text.flags[low].contains(.allCapitals),
            let full = initials[text.text.hashes[low]], let id = byKey[full] ?? neighbour
        {
            return (id, true)
        }
        if let id = byKey[key] { return (id, false) }
        if candidate.type == .organization, candidate.tokens.count == 1, let id = bodies[text.text.hashes[low]] {
            return (id, true)
        }
        return (nil, false)
    }

    /// Whom one word of a name means; with "Mrs." before it nobody who is a man.
    private func holder(of word: UInt64, _ gender: Gender?) -> (Int?, Bool) {
        guard let id = persons[word] else { return (nil, false) }
        guard let gender, entities[id - 1].gender != gender, let others = namesakes[word] else { return (id, true) }
        let fitting = others.last { entities[$0 - 1].gender == gender }
        let open = entities[id - 1].gender == nil ? id : others.last { entities[$0 - 1].gender == nil }
        return (fitting ?? open ?? id, true)
    }

    /// The full name that stands later for a single word that is no name of an entity yet.
    private func comingName(_ candidate: Candidate, _ text: AnnotatedText) -> (key: UInt64, entity: Entity)? {
        guard candidate.type == .person, candidate.tokens.count == 1, candidate.strength < 4,
            let coming = comingNames[text.text.hashes[candidate.tokens.lowerBound]]
        else { return nil }
        // "Mrs. Quist … Jan Quist"
        if let own = candidate.gender, let other = coming.entity.gender, own != other { return nil }
        return coming
    }

    /// Whether a word of a person's name means the person by itself, as initials and particles do not.
    private func isPersonWord(_ at: Int, _ text: AnnotatedText) -> Bool {
        text.isCapital(at) && text.length(at) > 1 && !text.classes[at].contains(.nameParticle)
    }

    private mutating func newEntity(_ candidate: Candidate, _ key: UInt64, _ text: AnnotatedText) -> Int {
        let low = candidate.tokens.lowerBound
        let classes = text.phrase(at: low)?.classes ?? text.classes[low]
        entities.append(
            Entity(
                name: text.string(candidate.tokens),
                type: candidate.type,
                gender: candidate.gender,
                isGenderTold: candidate.isGenderTold,
                isNews: classes.contains(.agency),
                isCountry: candidate.type == .place && classes.contains(.country)
            )
        )
        let id = entities.count
        byKey.set(key, id)
        return id
    }

    private mutating func remember(_ candidate: Candidate, _ key: UInt64, _ text: AnnotatedText, _ id: Int) {
        if candidate.type == .organization, let word = shortName(of: candidate, text) {
            bodies.set(text.text.hashes[word], id)
        }
        if let gender = candidate.gender,
            entities[id - 1].gender == nil || candidate.isGenderTold && !entities[id - 1].isGenderTold
        {
            entities[id - 1].gender = gender
            entities[id - 1].isGenderTold = candidate.isGenderTold
        }
        if candidate.type == .person, candidate.tokens.count == 1 { shortUses[id, default: 0] += 1 }
        guard candidate.type == .person, candidate.tokens.count > 1 else { return }
        let isNew = fullNames.insert(key)
        guard isNew || !namesakes.isEmpty else { return }
        for at in candidate.tokens where isPersonWord(at, text) {
            let word = text.text.hashes[at]
            if let holder = persons[word], holder != id {
                if isNew { namesakes[word, default: [holder]].append(id) }
                let uses = shortUses[holder, default: 0]
                if uses >= 2, uses > shortUses[id, default: 0] { continue }
            }
            persons.set(word, id)
        }
    }

    /// The same for all names of one country, and for names of the same words.
    private func entityKey(_ candidate: Candidate, _ text: AnnotatedText) -> UInt64 {
        let low = candidate.tokens.lowerBound
        let phrase = text.phrase(at: low)
        let isOneEntry =
            candidate.tokens.count == 1 || phrase.map { Int($0.end) == candidate.tokens.upperBound } == true
        let classes = phrase?.classes ?? text.classes[low]
        let value = UInt64(UInt32(bitPattern: phrase?.value ?? text.values[low]))
        if isOneEntry, value != 0 {
            if candidate.type == .place, classes.contains(.country) { return 0x1000_0000 | value }
            if candidate.type == .organization, classes.contains(.agency) { return 0x2000_0000 | value }
        }
        if candidate.type == .organization, classes.contains(.demonym), value != 0,
            text.classes[candidate.tokens.upperBound - 1].contains(.government)
        {
            return 0x3000_0000 | value
        }
        if candidate.type == .organization { return nameKey(withoutLegalForm(candidate.tokens, text), text) }
        return nameKey(candidate.tokens, text)
    }

    /// A body's name without its legal form, which "United" and "FC" are not.
    private func withoutLegalForm(_ tokens: Range<Int>, _ text: AnnotatedText) -> Range<Int> {
        var end = tokens.upperBound
        while end > tokens.lowerBound + 1 {
            let word = text.bytes(end - 1)
            guard
                !text.isWord(end - 1)
                    || text.classes[end - 1].contains(.orgTail) && !word.elementsEqual("United".utf8)
                        && !word.elementsEqual("FC".utf8)
            else { break }
            end -= 1
        }
        return tokens.lowerBound..<end
    }

    /// The hash of the initials of a name's words, two to eight.
    private func acronym(_ tokens: Range<Int>, _ text: AnnotatedText, skippingConnectors: Bool) -> UInt64? {
        var letters = InlineArray<8, UInt8>(repeating: 0)
        var count = 0
        for index in tokens where text.isWord(index) && text.firstByte(index) < 0x80 {
            if skippingConnectors, !text.isCapital(index) { continue }
            guard count < letters.count else { return nil }
            letters[count] = text.firstByte(index) | 0x20
            count += 1
        }
        return count < 2 ? nil : foldedHash(ofLowerCase: letters.span.extracting(first: count))
    }
}
