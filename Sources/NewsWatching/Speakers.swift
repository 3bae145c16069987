internal import NewsModel
internal import NewsText

/// Which watched actors speak in a quote.
///
/// A person speaks through name, weak name or pronoun; a body through its name or metonym, an unnamed spokesperson or
/// official of it, its statements, documents and accounts. A named officer speaks for himself, and for the body only as
/// its spokesperson.
struct Speakers {
    let watch: CompiledWatch
    let names: FoundNames
    let readings: [Reading]
    /// Names, and metonyms that speak, in order.
    private let named: [NameHit]
    /// Nouns that stand for a body that the article names.
    private let nouns: Set<UInt64>

    init(watch: CompiledWatch, names: FoundNames, quotes: [Quote], readings: [Reading]) {
        self.watch = watch
        self.names = names
        self.readings = readings
        var nouns: Set<UInt64> = []
        var asked: Set<Int32> = []
        let speaking = names.metonyms.filter { hit in
            quotes.contains { quote in
                guard let speaker = quote.speaker, Place(speaker.span.field) == hit.words.place else { return false }
                return readings[hit.words.place.rawValue].words(in: speaker.span) == hit.words
            }
        }
        named = (names.names + speaking).sorted { ($0.words.place, $0.words.first) < ($1.words.place, $1.words.first) }
        for hit in named where asked.insert(hit.actor).inserted {
            nouns.formUnion(watch.actors[Int(hit.actor)].nouns)
        }
        self.nouns = nouns
    }

    /// The actors, each once, in the order found.
    func actors(of quote: Quote) -> [Int32] {
        guard let speaker = quote.speaker else { return [] }
        let reading = readings[Place(speaker.span.field).rawValue]
        let words = reading.words(in: speaker.span)
        let entity = speaker.entity
        var found: [Int32] = []
        var refused: Set<Int32> = []
        for hit in names.names where words.contains(hit.words) {
            if speaks(hit, in: words, reading, entity) { add(hit.actor, to: &found) } else { refused.insert(hit.actor) }
        }
        for hit in names.refused where words.contains(hit.words) && !found.contains(hit.actor) {
            refused.insert(hit.actor)
        }
        if let entity {
            for actor in owners(of: entity, words, reading) where !refused.contains(actor) { add(actor, to: &found) }
        }
        if found.isEmpty, refused.isEmpty {
            for hit in names.metonyms where isBare(hit.words, in: words, reading) { add(hit.actor, to: &found) }
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
        if found.isEmpty, refused.isEmpty, entity.map({ !isPerson($0) }) ?? true, let actor = holder(words, reading) {
            add(actor, to: &found)
        }
        for actor in spokenFor(speaker) { add(actor, to: &found) }
        if found.isEmpty, refused.isEmpty, let resolved = speaker.resolved {
            found = fullNames(in: resolved, whole: true)
        }
        return found
    }

    /// The actors that an entity is.
    ///
    /// Where extraction took several watched people for one: those whose names have the speaker's words, or for a
    /// pronoun the one named last.
    private func owners(of entity: Int, _ words: Words, _ reading: Reading) -> [Int32] {
        let actors = names.actorsOfEntity[entity] ?? []
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

    private func add(_ actor: Int32, to found: inout [Int32]) {
        if !found.contains(actor) { found.append(actor) }
    }

    // MARK: A name inside the speaker's words

    private func speaks(_ hit: NameHit, in words: Words, _ reading: Reading, _ entity: Int?) -> Bool {
        let lexicon = SpeakerWords.shared
        let before = (words.first..<hit.words.first).map { reading.hash($0) }
        let after = hit.words.end..<words.end
        let afterHashes = after.map { reading.hash($0) }
        let isLinked = before.contains { lexicon.links.contains($0) }
        let voices: Set<UInt64> =
            watch.actors[Int(hit.actor)].isPerson
            ? lexicon.documents : lexicon.documents.union(lexicon.officials).union(lexicon.spokespeople)
        if isLinked {
            guard let voice = before.last(where: { voices.contains($0) }) else { return false }
            return lexicon.spokespeople.contains(voice) || !hasPerson(in: words, besides: hit.words)
        }
        guard let next = after.first, isGlued(next, reading) else { return true }
        if lexicon.fillers.contains(reading.hash(next)) { return true }
        if lexicon.joiners.contains(reading.hash(next)), endsInName(words) { return true }
        if let voice = afterHashes.first(where: { voices.contains($0) }) {
            return lexicon.spokespeople.contains(voice) || !hasPerson(in: words, besides: hit.words)
        }
        if !watch.actors[Int(hit.actor)].isPerson, afterHashes.allSatisfy({ lexicon.kinds.contains($0) }) {
            return true
        }
        guard reading.flags(next).contains(.unspaced) else { return false }
        let rest = reading.string(of: Words(place: words.place, first: next, end: words.end))
        if watch.actors[Int(hit.actor)].isPerson { return false }
        return ["发言人", "發言人", "官员", "官員", "声明", "聲明", "报告", "報告"].contains { rest.contains($0) }
    }

    /// Whether the last of the speaker's words belongs to a name: "Mira Alva and Senator Jan Holt".
    private func endsInName(_ words: Words) -> Bool {
        names.mentions.contains { $0.words.place == words.place && $0.words.end == words.end }
    }

    /// Whether a word goes on with the name before it: a space, hyphen or possessive stands between, no comma, bracket
    /// or quotation mark.
    private func isGlued(_ word: Int, _ reading: Reading) -> Bool {
        let token = Int(reading.words[word])
        guard token > 0 else { return true }
        if reading.text.flags[token - 1].contains(.word) { return true }
        let start = Int(reading.text.starts[token - 1])
        let byte = reading.text.bytes[start]
        return byte == 0x27 || byte == 0x2D || reading.text.string(token - 1..<token) == "’"
    }

    /// Whether a person stands in the speaker's words beside the name.
    private func hasPerson(in words: Words, besides hit: Words) -> Bool {
        names.mentions.contains { mention in
            mention.type == .person && words.overlaps(mention.words) && !hit.overlaps(mention.words)
        }
    }

    // MARK: Metonyms

    /// Whether the speaker is the metonym and no more, but for an article, or a spokesperson or official of it.
    private func isBare(_ metonym: Words, in words: Words, _ reading: Reading) -> Bool {
        guard words.contains(metonym) else { return false }
        let lexicon = SpeakerWords.shared
        let before = (words.first..<metonym.first).map { reading.hash($0) }
        let after = metonym.end..<words.end
        if before.allSatisfy({ lexicon.fillers.contains($0) }) {
            guard let next = after.first, isGlued(next, reading) else { return true }
            if lexicon.fillers.contains(reading.hash(next)) { return true }
            let isSpokesperson = after.contains { lexicon.spokespeople.contains(reading.hash($0)) }
            return isSpokesperson && after.count <= 2
        }
        let isFor = before.last == foldedHash(of: "for") || before.last == foldedHash(of: "of")
        return isFor && after.isEmpty && before.contains { lexicon.spokespeople.contains($0) }
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

    // MARK: What stands for somebody named before

    private func isPerson(_ entity: Int) -> Bool {
        names.mentions.contains { $0.entity == entity && $0.type == .person }
    }

    /// The person that a title without a name means: "the minister", "the Orubian foreign minister".
    ///
    /// It is the one named last whose office has that noun, when no word of the title speaks against it. A headline may
    /// come before the name.
    private func holder(_ words: Words, _ reading: Reading) -> Int32? {
        let lexicon = SpeakerWords.shared
        guard words.first < words.end, words.end - words.first <= 6 else { return nil }
        let noun = reading.hash(words.end - 1)
        var best: NameHit?
        for hit in names.names where hit.kind == .full && watch.actors[Int(hit.actor)].roleWords.contains(noun) {
            guard words.place == .title || (hit.words.place, hit.words.end) <= (words.place, words.first) else {
                continue
            }
            let office = watch.actors[Int(hit.actor)].officeWords
            let fits = (words.first..<words.end).allSatisfy { word in
                office.contains(reading.hash(word)) || lexicon.fillers.contains(reading.hash(word))
            }
            if fits { best = hit }
        }
        guard let best else { return nil }
        // Somebody else with that title who was named since takes it.
        for mention in names.mentions where mention.type == .person && mention.titleWords.contains(noun) {
            let isSince =
                (mention.words.place, mention.words.first) >= (best.words.place, best.words.end)
                && (mention.words.place, mention.words.end) <= (words.place, words.first)
            if isSince, names.actorsOfEntity[mention.entity]?.contains(best.actor) != true { return nil }
        }
        return best.actor
    }

    /// The body that a noun means: "the ministry", "a ministry spokesman", "a spokesman for the ministry".
    ///
    /// It is the one whose name with that noun, or of that kind, stood last.
    private func bodyNamedBefore(_ words: Words, _ reading: Reading) -> Int32? {
        let lexicon = SpeakerWords.shared
        guard words.first < words.end, words.end - words.first <= 6 else { return nil }
        let hashes = (words.first..<words.end).map { reading.hash($0) }
        guard !hasPerson(in: words, besides: Words(place: words.place, first: 0, end: 0)) else { return nil }
        guard !nouns.isEmpty else { return nil }
        var noun: UInt64?
        for (place, hash) in hashes.enumerated() {
            if nouns.contains(hash) {
                noun = hash
            } else if lexicon.isVoice(hash) || lexicon.fillers.contains(hash) || lexicon.links.contains(hash) {
                continue
            } else if place + 1 < hashes.count, reading.flags(words.first + place).contains(.capital) {
                return nil
            }
        }
        guard let noun else { return nil }
        // The head must be the noun itself or a voice of it.
        guard hashes.last == noun || hashes.contains(where: { lexicon.isVoice($0) }) else { return nil }
        var best: NameHit?
        for hit in named where watch.actors[Int(hit.actor)].nouns.contains(noun) {
            guard (hit.words.place, hit.words.end) <= (words.place, words.first) else { continue }
            best = hit
        }
        guard let best else { return nil }
        // Another body with that noun in its name that was named since takes it.
        for mention in names.mentions where mention.type == .organization {
            let place = mention.words
            guard (place.place, place.first) >= (best.words.place, best.words.end),
                (place.place, place.end) <= (words.place, words.first)
            else { continue }
            let hasNoun = (place.first..<place.end).contains { readings[place.place.rawValue].hash($0) == noun }
            let isBest = names.actorsOfEntity[mention.entity]?.contains(best.actor) ?? false
            if hasNoun, place.end - place.first > 1, !isBest { return nil }
        }
        return best.actor
    }

    /// A spokesperson named beside the words, with the body in the printed title or affiliation.
    private func spokenFor(_ speaker: Speaker) -> [Int32] {
        let beside = [speaker.affiliation, speaker.title].compactMap(\.self).joined(separator: " ")
        guard !beside.isEmpty else { return [] }
        let text = TokenizedText(beside)
        let lexicon = SpeakerWords.shared
        guard text.hashes.contains(where: { lexicon.spokespeople.contains($0) }) else { return [] }
        let full = fullNames(in: beside, whole: false)
        if !full.isEmpty { return full }
        let before = names.names.last { hit in
            !watch.actors[Int(hit.actor)].nouns.isDisjoint(with: text.hashes)
                && (hit.words.place, readings[hit.words.place.rawValue].span(of: hit.words).start)
                    <= (Place(speaker.span.field), speaker.span.end)
        }
        return before.map { [$0.actor] } ?? []
    }

    /// Actors whose full name stands in `string`, or is all of it.
    private func fullNames(in string: String, whole: Bool) -> [Int32] {
        let reading = Reading(TokenizedText(string), .text)
        var found: [Int32] = []
        watch.trie.find(reading.text, places: reading.words) { hit in
            guard !whole || Int(hit.last - hit.first) + 1 == reading.words.count else { return }
            for case .name(let actor) in watch.uses[Int(hit.pattern)] { add(actor, to: &found) }
        }
        return found
    }
}
