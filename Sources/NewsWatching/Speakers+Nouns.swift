internal import NewsModel
internal import NewsText

/// What stands for somebody named before: "the minister", "the ministry", "the report".
extension Speakers {
    func isPerson(_ entity: Int) -> Bool {
        names.mentions.contains { $0.entity == entity && $0.type == .person }
    }

    // MARK: The person with an office

    /// The person that a title without a name means: "the minister", "the Orubian foreign minister", "the head of X".
    ///
    /// It is the one named last whose office has that noun, when no word of the title speaks against it. A headline may
    /// come before the name, and so may a title with office and body, by two sentences.
    func holder(_ words: Words, _ reading: Reading) -> Int32? {
        guard words.first < words.end, words.end - words.first <= 9 else { return nil }
        let lexicon = SpeakerWords.shared
        let link = (words.first + 1..<words.end).first { lexicon.links.contains(reading.hash($0)) }
        let head = (link ?? words.end) - 1
        let noun = reading.hash(head)
        // "the executive" is no chief executive.
        let isPart = lexicon.leaderParts.contains(noun) && !lexicon.leaders.contains(noun)
        if isPart, head == words.first || !lexicon.leaderParts.contains(reading.hash(head - 1)) { return nil }
        var best: NameHit?
        var next: NameHit?
        for hit in names.names where hit.kind == .full && watch.actors[Int(hit.actor)].answers(to: noun) {
            let isBefore = words.place == .title || (hit.words.place, hit.words.end) <= (words.place, words.first)
            guard isBefore || next == nil, fits(words, to: watch.actors[Int(hit.actor)], reading) else { continue }
            if isBefore { best = hit } else { next = hit }
        }
        if best == nil, let next, isSoon(next, after: words, reading) { best = next }
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

    /// Whether a title is made of nothing but words of the person's office and body.
    private func fits(_ words: Words, to person: CompiledActor, _ reading: Reading) -> Bool {
        let lexicon = SpeakerWords.shared
        return (words.first..<words.end).allSatisfy { word in
            let hash = reading.hash(word)
            return person.officeWords.contains(hash) || lexicon.fillers.contains(hash) || person.answers(to: hash)
                || lexicon.links.contains(hash) && !lexicon.strangeLinks.contains(hash) || hash == SpeakerWord.s
                || person.isLeader && lexicon.leaderParts.contains(hash)
        }
    }

    /// Whether a name follows within two sentences a title that says office and body in full.
    private func isSoon(_ hit: NameHit, after words: Words, _ reading: Reading) -> Bool {
        guard hit.words.place == words.place, hit.words.first >= words.end else { return false }
        let actor = watch.actors[Int(hit.actor)]
        let said = Set((words.first..<words.end).map { reading.hash($0) })
        guard actor.roleWords.isSubset(of: said), !actor.officeWords.subtracting(actor.roleWords).isDisjoint(with: said)
        else { return false }
        let here = reading.sentence(around: words)
        var end = here.end
        for _ in 0..<2 where end < reading.words.count {
            end = reading.sentence(around: Words(place: words.place, first: end, end: end + 1)).end
        }
        let isOther = names.mentions(in: Words(place: words.place, first: words.end, end: hit.words.first)).contains {
            $0.type == .person
        }
        return hit.words.end <= end && !isOther
    }

    // MARK: The body that a noun means

    /// The body that a noun means: "the ministry", "a ministry spokesman", "a spokesman for the ministry".
    ///
    /// It is the one whose name with that noun, or of that kind, stood last, and of two in one sentence its subject.
    func bodyNamedBefore(_ words: Words, _ reading: Reading) -> Int32? {
        let lexicon = SpeakerWords.shared
        guard words.first < words.end, words.end - words.first <= 6, !nouns.isEmpty else { return nil }
        guard !hasPerson(in: words, besides: Words(place: words.place, first: 0, end: 0)) else { return nil }
        guard let noun = bodyNoun(in: words, reading) else { return nil }
        let here = (words.first..<words.end).map { reading.hash($0) }
        guard !here.contains(where: { lexicon.former.contains($0) }) else { return nil }
        let last = named.last { hit in
            (hit.words.place, hit.words.end) <= (words.place, words.first)
                && watch.actors[Int(hit.actor)].nouns.contains(noun)
        }
        guard let last else { return nil }
        let isStrange = here.contains { lexicon.strangers.contains($0) && $0 != noun }
        if isStrange || lexicon.trades.contains(noun) && !isCalled(noun, here, last, before: words) { return nil }
        // Another body with that noun in its name, or of that kind, that was named since takes it.
        let since = names.mentions.filter { mention in
            (mention.words.place, mention.words.first) >= (last.words.place, last.words.end)
                && (mention.words.place, mention.words.end) <= (words.place, words.first)
        }
        let sentence = readings[last.words.place.rawValue].sentence(around: last.words)
        for mention in since where couldBe(mention, noun, last) {
            let isLater = !sentence.contains(mention.words)
            if hasNoun(mention, noun) || isLater && !subjects.isOblique(mention.words, since: sentence) { return nil }
        }
        // "Oruba Rail sued Vell Freight. The company …": the subject. A company that is not watched may be it.
        if last.words.first > sentence.first, isAsideOfAnother(sentence) { return nil }
        for (words, hit) in subjects.candidates(in: sentence)
        where words.end <= last.words.first && !subjects.isOblique(words, since: sentence) {
            if let hit {
                if watch.actors[Int(hit.actor)].nouns.contains(noun) { return hit.actor }
            } else if names.mentions(in: words).contains(where: { couldBe($0, noun, last) }) {
                return nil
            }
        }
        return last.actor
    }

    /// "Vell, which sued X, came": a sentence about a body that extraction does not know.
    private func isAsideOfAnother(_ sentence: Words) -> Bool {
        let reading = readings[sentence.place.rawValue]
        guard
            let which = (sentence.first..<min(sentence.end, sentence.first + 5)).first(where: {
                reading.hash($0) == SpeakerWord.which
            }), which > sentence.first, reading.sign(before: which) == UInt8(ascii: ",")
        else { return false }
        let name = Words(place: sentence.place, first: sentence.first, end: which)
        return reading.flags(sentence.first).contains(.capital) && names.names(in: name).isEmpty
            && !named.contains { name.contains($0.words) }
    }

    /// The noun for a body that a phrase is about; `nil` for another phrase.
    private func bodyNoun(in words: Words, _ reading: Reading) -> UInt64? {
        let lexicon = SpeakerWords.shared
        var noun: UInt64?
        var hasVoice = false
        for word in words.first..<words.end {
            let hash = reading.hash(word)
            if nouns.contains(hash) {
                noun = hash
            } else if lexicon.isVoice(hash) {
                hasVoice = true
            } else if lexicon.fillers.contains(hash) || lexicon.links.contains(hash) {
                continue
            } else if word + 1 < words.end, reading.flags(word).contains(.capital) {
                return nil
            }
        }
        // The head must be the noun itself or a voice of it.
        return hasVoice || reading.hash(words.end - 1) == noun ? noun : nil
    }

    /// "the airline", "the pipeline operator": whether a body may be called by its trade here, with no word that neither
    /// its name nor the sentence that names it has, and where no other airline was spoken of.
    private func isCalled(_ noun: UInt64, _ phrase: [UInt64], _ hit: NameHit, before words: Words) -> Bool {
        let lexicon = SpeakerWords.shared
        let hasVoice = phrase.contains { lexicon.isVoice($0) }
        guard hit.words.place == words.place, hasVoice || phrase.first == SpeakerWord.the else { return false }
        let reading = readings[hit.words.place.rawValue]
        let sentence = reading.sentence(around: hit.words)
        guard words.first - sentence.first <= 1000 else { return false }
        let known = watch.actors[Int(hit.actor)].nameWords
        let isOwn = phrase.allSatisfy { hash in
            hash == noun || known.contains(hash) || lexicon.fillers.contains(hash) || lexicon.isVoice(hash)
                || lexicon.links.contains(hash)
                || (sentence.first..<sentence.end).contains { reading.hash($0) == hash }
        }
        return isOwn && !(sentence.first..<words.first).contains { reading.hash($0) == noun }
    }

    /// Whether a name that is not watched can be what the noun means.
    private func couldBe(_ mention: PlacedMention, _ noun: UInt64, _ hit: NameHit) -> Bool {
        if names.actorsOfEntity[mention.entity]?.contains(hit.actor) == true { return false }
        let reading = readings[mention.words.place.rawValue]
        if mention.type != .organization {
            // "Vell Freight, which …" is no person.
            let next = mention.words.end
            guard mention.type == .person, next < reading.words.count, reading.hash(next) == SpeakerWord.which
            else { return false }
        }
        if hasNoun(mention, noun) { return true }
        let lexicon = SpeakerWords.shared
        guard lexicon.businesses.contains(noun) || lexicon.trades.contains(noun) else { return false }
        return !(mention.words.first..<mention.words.end).contains { word in
            let hash = reading.hash(word)
            return lexicon.bodies.contains(hash) && !lexicon.businesses.contains(hash)
        }
    }

    private func hasNoun(_ mention: PlacedMention, _ noun: UInt64) -> Bool {
        let reading = readings[mention.words.place.rawValue]
        return mention.type == .organization && mention.words.end - mention.words.first > 1
            && (mention.words.first..<mention.words.end).contains { reading.hash($0) == noun }
    }

    // MARK: Documents

    /// Whose "the report" is: of the one who is the subject of the last sentence with that noun and published it there.
    func author(_ words: Words, _ reading: Reading) -> Int32? {
        let lexicon = SpeakerWords.shared
        guard words.end - words.first >= 2, words.end - words.first <= 4, isDefinite(words, reading) else { return nil }
        let noun = reading.hash(words.end - 1)
        guard lexicon.documents.contains(noun) else { return nil }
        var region = reading.sentence(around: words)
        region.end = words.first
        for _ in 0..<4 {
            guard region.end - region.first <= Subjects.longest else { return nil }
            if let place = (region.first..<region.end).last(where: { reading.hash($0) == noun }) {
                return publisher(of: place, in: region, reading)
            }
            guard region.first > 0 else { return nil }
            region = reading.sentence(around: Words(place: words.place, first: region.first - 1, end: region.first))
        }
        return nil
    }

    /// Whether the speaker is "the statement", and no statement was spoken of before.
    func isStatement(_ quote: Quote) -> Bool {
        guard let speaker = quote.speaker, speaker.entity == nil else { return false }
        let reading = readings[Place(speaker.span.field).rawValue]
        let words = reading.words(in: speaker.span)
        let noun = SpeakerWord.statement
        guard words.end - words.first == 2, isDefinite(words, reading), reading.hash(words.first + 1) == noun else {
            return false
        }
        let low = max(0, words.first - 200)
        return !(low..<words.first).contains { reading.hash($0) == noun }
    }

    private func isDefinite(_ words: Words, _ reading: Reading) -> Bool {
        SpeakerWord.definite.contains(reading.hash(words.first))
    }

    private func publisher(of document: Int, in region: Words, _ reading: Reading) -> Int32? {
        let lexicon = SpeakerWords.shared
        guard case .actor(let hit) = subjects.subject(of: region), hit.words.end < document else { return nil }
        let between = hit.words.end..<document
        guard between.count <= 8, between.contains(where: { lexicon.publishing.contains(reading.hash($0)) }) else {
            return nil
        }
        let next = document + 1
        if next < region.end, reading.hash(next) == SpeakerWord.by { return nil }
        return hit.actor
    }
}
