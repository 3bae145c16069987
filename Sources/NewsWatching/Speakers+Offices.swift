internal import NewsModel
internal import NewsText

/// The person that a title without a name means: "the minister", "the head of X".
extension Speakers {
    func isPerson(_ entity: Int) -> Bool {
        names.mentions.contains { $0.entity == entity && $0.type == .person }
    }

    /// The person that a title without a name means: "the minister", "the Orubian foreign minister", "the head of X".
    ///
    /// It is the one named last whose office has that noun, when no word of the title speaks against it. A headline may
    /// come before the name, and so may a title with office and body, by two sentences.
    func holder(_ words: Words, _ reading: Reading) -> Int32? {
        guard words.first < words.end, words.end - words.first <= 14 else { return nil }
        let lexicon = SpeakerWords.shared
        let link = (words.first + 1..<words.end).first { lexicon.links.contains(reading.hash($0)) }
        let head = (link ?? words.end) - 1
        let noun = reading.hash(head)
        // "the executive" is no chief executive.
        let isPart = lexicon.leaderParts.contains(noun) && !lexicon.leaders.contains(noun)
        let isAlone = head == words.first || !lexicon.leaderParts.contains(reading.hash(head - 1))
        if isPart, isAlone, noun != SpeakerWord.director { return nil }
        let title = title(words, head, reading)
        var best: NameHit?
        var next: NameHit?
        for hit in names.names where hit.kind == .full && watch.actors[Int(hit.actor)].answers(to: noun) {
            // "the director" is no managing director, who is "the chief executive" then.
            if isPart, isAlone, watch.actors[Int(hit.actor)].roleWords != [noun] { continue }
            let isBefore = words.place == .title || (hit.words.place, hit.words.end) <= (words.place, words.first)
            guard isBefore || next == nil, fits(title, to: watch.actors[Int(hit.actor)], reading) else { continue }
            if isBefore { best = hit } else { next = hit }
        }
        if best == nil, let next, isSoon(next, after: title, reading) { best = next }
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

    /// A title, and the body that its own words mean: "its chief executive", "the union’s boss".
    private struct Title {
        var words: Words
        /// The words that mean the body.
        var owner: Range<Int>
        /// The words of the body's names; none where no words mean one.
        var body: Set<UInt64>
    }

    private func title(_ words: Words, _ head: Int, _ reading: Reading) -> Title {
        var end = head
        while end > words.first, SpeakerWords.shared.leaderParts.contains(reading.hash(end - 1)) { end -= 1 }
        if end > words.first, reading.hash(end - 1) == SpeakerWord.s { end -= 1 }
        // "the head of the company"
        let isBehind = head + 1 < words.end && reading.hash(head + 1) == SpeakerWord.of
        let owner =
            isBehind
            ? Words(place: words.place, first: head + 2, end: words.end)
            : Words(place: words.place, first: words.first, end: end)
        var body: Int32?
        if !isBehind, end == words.first + 1, reading.hash(words.first) == SpeakerWord.its {
            body = subjects.body(before: words, isVoice: false)
        } else {
            body = bodyNamedBefore(owner, reading)
        }
        return Title(
            words: words,
            owner: owner.first..<max(owner.first, owner.end),
            body: body.map { watch.actors[Int($0)].nameWords } ?? []
        )
    }

    /// Whether a title is made of nothing but words of the person's office and body.
    private func fits(_ title: Title, to person: CompiledActor, _ reading: Reading) -> Bool {
        let lexicon = SpeakerWords.shared
        let words = title.words
        guard title.body.isSubset(of: person.officeWords) else { return false }
        return (words.first..<words.end).allSatisfy { word in
            if !title.body.isEmpty, title.owner.contains(word) { return true }
            let hash = reading.hash(word)
            return person.officeWords.contains(hash) || lexicon.fillers.contains(hash) || person.answers(to: hash)
                || lexicon.links.contains(hash) && !lexicon.strangeLinks.contains(hash) || hash == SpeakerWord.s
                || person.isLeader && lexicon.leaderParts.contains(hash)
        }
    }

    /// Whether a name follows within two sentences a title that says office and body in full.
    private func isSoon(_ hit: NameHit, after title: Title, _ reading: Reading) -> Bool {
        let words = title.words
        guard hit.words.place == words.place, hit.words.first >= words.end else { return false }
        let actor = watch.actors[Int(hit.actor)]
        let said = Set((words.first..<words.end).map { reading.hash($0) }).union(title.body)
        let isOffice = actor.roleWords.isSubset(of: said) || actor.isLeader
        // "the UN human rights chief" says the body too.
        let isNamed = !actor.officeWords.subtracting(actor.roleWords).isDisjoint(with: said)
        guard isOffice, isNamed || actor.roleWords.count > 2 && actor.roleWords.isSubset(of: said) else { return false }
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
}
