internal import NewsModel
internal import NewsText

/// Which watched actors speak in a quote.
///
/// A person speaks through name, weak name, title or pronoun; a body through its name or metonym, a spokesperson, an
/// unnamed official of it, its statements, documents and accounts. A named officer speaks for himself, and for the body
/// only as its spokesperson.
struct Speakers {
    let watch: CompiledWatch
    let names: FoundNames
    let readings: [Reading]
    let subjects: Subjects
    /// Names, and metonyms that speak, in order.
    let named: [NameHit]
    /// Nouns that stand for a body that the article names.
    let nouns: Set<UInt64>
    /// By person of the article: the bodies that it speaks for.
    private var spokenFor: [Int: [Int32]] = [:]

    init(watch: CompiledWatch, names: FoundNames, extraction: Extraction, readings: [Reading]) {
        self.watch = watch
        self.names = names
        self.readings = readings
        subjects = Subjects(watch: watch, names: names, extraction: extraction, readings: readings)
        var nouns: Set<UInt64> = []
        var asked: Set<Int32> = []
        let speaking = names.metonyms.filter { hit in
            extraction.quotes.prefix(Extraction.watchedLimit).contains { quote in
                guard let speaker = quote.speaker, Place(speaker.span.field) == hit.words.place else { return false }
                let words = readings[hit.words.place.rawValue].words(in: speaker.span)
                return words == hit.words || names.longerName(endingWith: words) == hit.words
            }
        }
        named = (names.names + speaking).sorted { ($0.words.place, $0.words.first) < ($1.words.place, $1.words.first) }
        for hit in named where asked.insert(hit.actor).inserted {
            nouns.formUnion(watch.actors[Int(hit.actor)].nouns)
        }
        self.nouns = nouns
        spokenFor = Speakers.spokenFor(self)
    }

    /// The actors, each once, in the order found.
    func actors(of quote: Quote) -> [Int32] {
        guard let speaker = quote.speaker else { return [] }
        let reading = readings[Place(speaker.span.field).rawValue]
        let printed = reading.words(in: speaker.span)
        let words = names.longerName(endingWith: printed) ?? printed
        let entity = speaker.entity
        if let person = strangePerson(words, reading, entity) { return [person] }
        var found: [Int32] = []
        var refused: Set<Int32> = []
        let whole = names.wholeNames(in: words)
        for hit in names.names(in: words) {
            if whole.contains(hit), speaks(hit, in: words, reading) {
                add(hit.actor, to: &found)
            } else {
                refused.insert(hit.actor)
            }
        }
        for hit in names.refused where words.contains(hit.words) && !found.contains(hit.actor) {
            refused.insert(hit.actor)
        }
        if let entity {
            for actor in owners(of: entity, words, reading) where !refused.contains(actor) { add(actor, to: &found) }
        }
        if found.isEmpty, refused.isEmpty {
            for hit in names.metonyms where isBare(hit, in: words, reading) { add(hit.actor, to: &found) }
        }
        if found.isEmpty, refused.isEmpty, let entity, !hasCapital(words, reading) || isAdjectival(words, reading) {
            for actor in names.metonymsOfEntity[entity] ?? [] where !isPersonal(words, reading) {
                add(actor, to: &found)
            }
        }
        if found.isEmpty, refused.isEmpty, entity.map({ names.metonymsOfEntity[$0] == nil }) ?? true,
            let actor = bodyNamedBefore(words, reading)
        {
            add(actor, to: &found)
        }
        if entity.map({ !isPerson($0) }) ?? true, found.isEmpty || isTheSpokesperson(words, reading),
            let actor = holder(words, reading)
        {
            add(actor, to: &found)
        }
        for actor in entity.map({ spokenFor[$0] ?? [] }) ?? bodies(ofSpokesperson: words)
        where !refused.contains(actor) {
            add(actor, to: &found)
        }
        if found.isEmpty, refused.isEmpty, let body = bodyCut(words, reading) { add(body, to: &found) }
        if found.isEmpty, refused.isEmpty, let actor = meant(words, reading, entity) { add(actor, to: &found) }
        if found.isEmpty, refused.isEmpty, let resolved = speaker.resolved {
            let isHuman = words.end - words.first == 1 && isPersonal(words, reading)
            found = fullNames(in: resolved).filter { !isHuman || watch.actors[Int($0)].isPerson }
        }
        return found
    }

    /// "International | Harbour Relief": the body whose name extraction knows by its last words only, two at least.
    private func bodyCut(_ words: Words, _ reading: Reading) -> Int32? {
        guard words.end - words.first > 1, hasCapital(words, reading) else { return nil }
        let hit = names.wholeNames(in: reading.sentence(around: words)).first { hit in
            hit.kind == .full && hit.words.end == words.end && hit.words.first < words.first
        }
        return hit.flatMap { watch.actors[Int($0.actor)].isPerson ? nil : $0.actor }
    }

    /// Whom "a spokesman", "the report" and "it" mean, where extraction cannot tell.
    private func meant(_ words: Words, _ reading: Reading, _ entity: Int?) -> Int32? {
        if let body = bodyOfVoice(words, reading) { return body }
        guard entity == nil else { return nil }
        if words.end - words.first == 1, reading.hash(words.first) == SpeakerWord.it {
            return subjects.body(before: words, isVoice: false) ?? writer(before: words, reading)
        }
        return author(words, reading) ?? ownDocument(words, reading)
    }

    /// "its report": of the body that the text before is about.
    private func ownDocument(_ words: Words, _ reading: Reading) -> Int32? {
        guard (2...4).contains(words.end - words.first), reading.hash(words.first) == SpeakerWord.its,
            SpeakerWords.shared.documents.contains(reading.hash(words.end - 1))
        else { return nil }
        return subjects.body(before: words, isVoice: false)
    }

    /// The actors that an entity is; for "she" only people.
    ///
    /// Where extraction took several watched people for one: those whose names have the speaker's words, or for a
    /// pronoun the one named last.
    private func owners(of entity: Int, _ words: Words, _ reading: Reading) -> [Int32] {
        let actors = names.actorsOfEntity[entity] ?? []
        if words.end - words.first == 1, isPersonal(words, reading),
            !actors.allSatisfy({ watch.actors[Int($0)].isPerson })
        {
            return actors.filter { watch.actors[Int($0)].isPerson }
        }
        guard actors.count > 1, actors.allSatisfy({ watch.actors[Int($0)].isPerson }) else { return actors }
        guard hasCapital(words, reading) else {
            let last = names.names.last {
                actors.contains($0.actor) && ($0.words.place, $0.words.end) <= (words.place, words.first)
            }
            return last.map { [$0.actor] } ?? []
        }
        return actors.filter { actor in
            let known = watch.actors[Int(actor)].nameWords
            return (words.first..<words.end).contains { word in
                let hash = reading.hash(word)
                return known.contains(hash)
                    && !actors.contains { $0 != actor && watch.actors[Int($0)].nameWords.contains(hash) }
            }
        }
    }

    /// Whether the speaker is "he" or "she" and no entity.
    func isLonePronoun(_ quote: Quote) -> Bool {
        guard let speaker = quote.speaker, speaker.entity == nil else { return false }
        let reading = readings[Place(speaker.span.field).rawValue]
        let words = reading.words(in: speaker.span)
        return words.end - words.first == 1 && isPersonal(words, reading)
    }

    /// Whom "he" or "she" means where extraction does not know the name for a person's.
    private func strangePerson(_ words: Words, _ reading: Reading, _ entity: Int?) -> Int32? {
        guard words.end - words.first == 1, SpeakerWord.heOrShe.contains(reading.hash(words.first)) else { return nil }
        return subjects.strangePerson(before: words, isUnresolved: entity == nil)
    }

    private func add(_ actor: Int32, to found: inout [Int32]) {
        if !found.contains(actor) { found.append(actor) }
    }

    private func isPersonal(_ words: Words, _ reading: Reading) -> Bool {
        words.first < words.end && SpeakerWords.shared.personal.contains(reading.hash(words.first))
    }

    private func hasCapital(_ words: Words, _ reading: Reading) -> Bool {
        (words.first..<words.end).contains { word in
            reading.flags(word).contains(.capital) && !SpeakerWords.shared.fillers.contains(reading.hash(word))
                && !SpeakerWords.shared.pronouns.contains(reading.hash(word))
        }
    }

    /// "Sarvanian officials": the adjective of a country's name and an unnamed voice of it.
    private func isAdjectival(_ words: Words, _ reading: Reading) -> Bool {
        guard words.end - words.first <= 4, words.first < words.end else { return false }
        return SpeakerWords.shared.officials.contains(reading.hash(words.end - 1))
            || SpeakerWords.shared.spokespeople.contains(reading.hash(words.end - 1))
    }

    /// Actors whose full name is all of `string`.
    private func fullNames(in string: String) -> [Int32] {
        let reading = Reading(TokenizedText(string), .text)
        var found: [Int32] = []
        watch.trie.find(reading.text, places: reading.words) { hit in
            guard Int(hit.last - hit.first) + 1 == reading.words.count else { return }
            for case .name(let actor) in watch.uses[Int(hit.pattern)] { add(actor, to: &found) }
        }
        return found
    }
}
