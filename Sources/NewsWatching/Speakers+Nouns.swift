internal import NewsModel
internal import NewsText

/// What stands for a body named before: "the ministry", "the company", "the report".
extension Speakers {
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
        if watch.actors[Int(last.actor)].heads.contains(noun), !isHead(noun, of: last, words, reading) { return nil }
        let isStrange = here.contains { lexicon.strangers.contains($0) && $0 != noun }
        let known = watch.actors[Int(last.actor)].nameWords
        let isCalling = lexicon.trades.contains(noun) || lexicon.calledNouns.contains(noun) && !known.contains(noun)
        if isStrange || isCalling && !isCalled(noun, last, before: words) { return nil }
        // "the Swiss drugmaker", but of a country's agency and an international one the names tell which.
        if !watch.actors[Int(last.actor)].isCompany,
            (words.first..<words.end).contains(where: { isNational($0, words) })
        {
            return nil
        }
        if isSomebodyElse(words, reading) { return nil }
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
        if lexicon.businesses.contains(noun) || lexicon.trades.contains(noun),
            isAnotherSpokenOf(after: sentence, before: words)
        {
            return nil
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

    /// "the lab": whether a noun that a name ends with takes up the name, and did not come up since as another's.
    private func isHead(_ noun: UInt64, of hit: NameHit, _ words: Words, _ reading: Reading) -> Bool {
        let hasVoice = (words.first..<words.end).contains { SpeakerWords.shared.isVoice(reading.hash($0)) }
        guard hasVoice || reading.hash(words.first) == SpeakerWord.the else { return false }
        guard hit.words.place == words.place else { return true }
        return !(hit.words.end..<max(hit.words.end, words.first)).contains { word in
            reading.hash(word) == noun && reading.hash(word - 1) != SpeakerWord.the
        }
    }

    /// "the company that makes the cells", "the company, Solent, said": the noun is explained and takes up nobody.
    private func isSomebodyElse(_ words: Words, _ reading: Reading) -> Bool {
        let next = words.end
        guard next < reading.words.count, next < reading.sentence(around: words).end else { return false }
        if reading.hash(next) == SpeakerWord.that, reading.isGlued(next) {
            let verb = next + 1
            return verb < reading.words.count && reading.isGlued(verb)
        }
        guard reading.sign(before: next) == UInt8(ascii: ","), reading.flags(next).contains(.capital) else {
            return false
        }
        var end = next + 1
        while end < reading.words.count, end < next + 4, reading.isGlued(end) { end += 1 }
        let name = Words(place: words.place, first: next, end: end)
        return end < reading.words.count && reading.sign(before: end) == UInt8(ascii: ",")
            && names.names(in: name).isEmpty
    }

    /// "Solent makes the cells.", "Solent, a rival, rose.": whether a sentence since is about a name of one word that
    /// extraction does not know and that may be a business.
    private func isAnotherSpokenOf(after sentence: Words, before words: Words) -> Bool {
        guard sentence.place == words.place else { return false }
        let reading = readings[words.place.rawValue]
        var next = sentence.end
        for _ in 0..<6 where next < words.first {
            let here = reading.sentence(around: Words(place: words.place, first: next, end: next + 1))
            defer { next = max(here.end, next + 1) }
            guard here.first + 2 < here.end, here.first + 2 < words.first, !subjects.isMarked(here) else { continue }
            let opener = Words(place: here.place, first: here.first, end: here.first + 1)
            let isWord = SpeakerWords.shared.isFunction(reading.hash(here.first))
            guard reading.flags(here.first).contains(.capital), !isWord, names.names(in: opener).isEmpty,
                !named.contains(where: { $0.words.overlaps(opener) }),
                !names.mentions(in: here).contains(where: { $0.words != opener && $0.words.overlaps(opener) })
            else { continue }
            let second = here.first + 1
            let isAside =
                reading.sign(before: second) == UInt8(ascii: ",")
                && SpeakerWords.shared.asideOpeners.contains(reading.hash(second))
            let isDoing =
                reading.isGlued(second) && reading.ends(second, with: "s") && reading.isGlued(second + 1)
                && SpeakerWords.shared.articles.contains(reading.hash(second + 1))
            if isAside || isDoing { return true }
        }
        return false
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
            } else if lexicon.isVoice(hash) || word == words.end - 1 && isPressOffice(word, reading) {
                hasVoice = true
            } else if lexicon.leaders.contains(hash) || lexicon.officers.contains(hash) {
                // "the head of the company" is no voice of it.
                return nil
            } else if lexicon.fillers.contains(hash) || lexicon.links.contains(hash) {
                continue
            } else if word + 1 < words.end, reading.flags(word).contains(.capital), !isOrigin(word, words, reading) {
                return nil
            }
        }
        // The head must be the noun itself or a voice of it.
        return hasVoice || reading.hash(words.end - 1) == noun ? noun : nil
    }

    /// "the airline", "the pipeline operator": whether a body may be called by its trade here, with no word that neither
    /// its name nor the sentence that names it has, and where no other airline was spoken of.
    private func isCalled(_ noun: UInt64, _ hit: NameHit, before words: Words) -> Bool {
        let lexicon = SpeakerWords.shared
        let reading = readings[hit.words.place.rawValue]
        guard hit.words.place == words.place else { return false }
        let hasVoice = (words.first..<words.end).contains { lexicon.isVoice(reading.hash($0)) }
        guard hasVoice || reading.hash(words.first) == SpeakerWord.the else { return false }
        let sentence = reading.sentence(around: hit.words)
        guard words.first - sentence.first <= 1000 else { return false }
        let known = watch.actors[Int(hit.actor)].nameWords
        let isOrganization = watch.actors[Int(hit.actor)].kind == .organization
        let isOwn = (words.first..<words.end).allSatisfy { word in
            let hash = reading.hash(word)
            return hash == noun || known.contains(hash) || lexicon.fillers.contains(hash) || lexicon.isVoice(hash)
                || lexicon.links.contains(hash) || isOrigin(word, words, reading)
                || isOrganization && lexicon.interests.contains(hash)
                || (sentence.first..<sentence.end).contains { reading.hash($0) == hash }
        }
        return isOwn && !(sentence.first..<words.first).contains { reading.hash($0) == noun }
    }

    /// "Geneva-based", "Swiss", "U.N.": words that say where a body is from and name nobody.
    private func isOrigin(_ word: Int, _ words: Words, _ reading: Reading) -> Bool {
        let hash = reading.hash(word)
        if hash == SpeakerWord.based { return reading.sign(before: word) == UInt8(ascii: "-") }
        var next = word + 1
        // "New York-based"
        while next < words.end, reading.flags(next).contains(.capital), reading.isGlued(next) { next += 1 }
        if next < words.end, reading.hash(next) == SpeakerWord.based { return true }
        return isNational(word, words) || SpeakerWord.leagues.contains(hash)
    }

    private func isNational(_ word: Int, _ words: Words) -> Bool {
        names.mentions(in: words).contains { mention in
            mention.type == .group && (mention.words.first..<mention.words.end).contains(word)
        }
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
        guard words.end - words.first >= 2, words.end - words.first <= 4 else { return nil }
        guard isDefinite(words, reading) else { return publisherHere(words, reading) }
        let noun = reading.hash(words.end - 1)
        guard lexicon.documents.contains(noun) else { return nil }
        var region = reading.sentence(around: words)
        region.end = words.first
        for _ in 0..<documentReach {
            guard region.end - region.first <= Subjects.longest else { return nil }
            if let place = (region.first..<region.end).last(where: { reading.hash($0) == noun }) {
                return publisher(of: place, in: region, reading) ?? owner(of: place, in: region, reading)
            }
            if let actor = unnamed(noun, in: region, before: words, reading) { return actor }
            guard region.first > 0 else { return nil }
            region = reading.sentence(around: Words(place: words.place, first: region.first - 1, end: region.first))
        }
        return nil
    }

    /// Whose "the document" is, which was called a report just before, and "the decision" of a body that fined somebody.
    private func unnamed(_ noun: UInt64, in region: Words, before words: Words, _ reading: Reading) -> Int32? {
        guard region.end == reading.sentence(around: words).first, !subjects.isMarked(region) else { return nil }
        if SpeakerWord.decisions.contains(noun) { return decider(in: region, reading) }
        guard SpeakerWord.anyDocument.contains(noun) else { return nil }
        for place in (region.first..<region.end).reversed()
        where SpeakerWords.shared.documents.contains(reading.hash(place)) {
            if let actor = publisher(of: place, in: region, reading) ?? owner(of: place, in: region, reading) {
                return actor
            }
        }
        return nil
    }

    /// "X published | a report that says": of the one who is the subject and publishes it right here.
    private func publisherHere(_ words: Words, _ reading: Reading) -> Int32? {
        let lexicon = SpeakerWords.shared
        guard SpeakerWord.indefinite.contains(reading.hash(words.first)), words.first > 0,
            lexicon.publishing.contains(reading.hash(words.first - 1)), reading.isGlued(words.first),
            lexicon.documents.contains(reading.hash(words.end - 1))
        else { return nil }
        var region = reading.sentence(around: words)
        region.end = words.end
        return publisher(of: words.end - 1, in: region, reading)
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

    func publisher(of document: Int, in region: Words, _ reading: Reading) -> Int32? {
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

/// How many sentences "the report" reaches back for the report that it is: a page of text or so.
private let documentReach = 16
