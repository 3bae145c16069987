internal import NewsModel
internal import NewsText

/// Whom a weak name, such as a surname or an acronym, goes to in one article.
extension FoundNames {
    /// Whether an acronym stands for another body here: extraction takes it for one that the article names in full, and
    /// none of the actor's own longer names stands there.
    func isAcronymOfAnother(
        _ hit: NameHit,
        among all: [NameHit],
        _ actors: [CompiledActor],
        _ readings: [Reading]
    ) -> Bool {
        let word = readings[hit.words.place.rawValue].hash(hit.words.first)
        guard hit.kind == .full, hit.words.end - hit.words.first == 1,
            actors[Int(hit.actor)].acronyms.contains(word)
        else { return false }
        let isNamed = all.contains {
            $0.actor == hit.actor && $0.kind == .full && $0.words.end - $0.words.first > 1
        }
        if isNamed { return false }
        let meant = Set(
            mentions.filter { $0.lastWord == word && $0.words.end - $0.words.first == 1 }.map(\.entity)
        )
        return mentions.contains { meant.contains($0.entity) && $0.words.end - $0.words.first > 1 }
    }

    /// The watched actor that a weak name goes to: whose full name stood last before it; `nil` when that was somebody
    /// who is not watched, or when the actor was only named in passing beside such a namesake ("his sister, Mira Alva",
    /// "no relation of Mira Alva").
    ///
    /// Where no full name stood before, as below a headline or in a lead, it is the actor whose full name comes later.
    func shortOwner(
        of hit: NameHit,
        among kept: [NameHit],
        _ full: [NameHit],
        _ readings: [Reading]
    ) -> Int32? {
        let sharers = Set(kept.filter { $0.kind == .short && $0.words == hit.words }.map(\.actor))
        if sharers.count > 1, let own = mentions.first(where: { $0.words == hit.words && $0.type == .person }) {
            // Two watched people of one surname: extraction tells whom the article calls by it.
            let meant = sharers.filter { actorIsNamed($0, entity: own.entity, full) }
            if let only = meant.first, meant.count == 1 { return only }
        }
        var best: (words: Words, actor: Int32?)?
        var namesake: Words?
        func offer(_ words: Words, _ actor: Int32?) {
            guard (words.place, words.end) <= (hit.words.place, hit.words.first) else { return }
            if let best, (best.words.place, best.words.end) > (words.place, words.end) { return }
            best = (words, actor)
        }
        let length = hit.words.end - hit.words.first
        let here = readings[hit.words.place.rawValue]
        let last = here.hash(hit.words.end - 1)
        for mention in mentions where mention.type == .person {
            let words = mention.words
            if words.end - words.first == length, words != hit.words, mention.lastWord == last, namesake == nil {
                // One that is called so before the actor is named is somebody else.
                let isNamed = full.contains {
                    sharers.contains($0.actor) && ($0.words.place, $0.words.first) <= (words.place, words.first)
                }
                if !isNamed, !actorIsNamed(hit.actor, entity: mention.entity, full) { namesake = words }
            }
            guard words.end - words.first > length else { continue }
            if words.contains(hit.words) {
                // Part of a longer name of somebody else, unless that is a form of the actor's own name.
                if !actorIsNamed(hit.actor, entity: mention.entity, full) { return nil }
                continue
            }
            guard mention.lastWord == last else { continue }
            let reading = readings[words.place.rawValue]
            let isSame = (0..<length).allSatisfy {
                reading.hash(words.end - length + $0) == here.hash(hit.words.first + $0)
            }
            let isOwn = full.contains { sharers.contains($0.actor) && $0.words.overlaps(words) }
            if isSame, !isOwn {
                offer(words, nil)
                namesake = namesake ?? words
            }
        }
        for name in full where sharers.contains(name.actor) { offer(name.words, name.actor) }
        guard let best else { return namesake == nil ? comingOwner(of: hit, full) : nil }
        guard let actor = best.actor, let namesake else { return best.actor }
        return isInPassing(best.words, beside: namesake, readings) ? nil : actor
    }

    /// The actor whose full name stands only behind the weak one: extraction must take both for one person.
    private func comingOwner(of hit: NameHit, _ full: [NameHit]) -> Int32? {
        let own = mentions.first { $0.words == hit.words && $0.type == .person }
        guard let own, actorIsNamed(hit.actor, entity: own.entity, full) else { return nil }
        return hit.actor
    }

    /// Whether a name stands in a sentence behind a namesake, or in one that begins with a pronoun.
    private func isInPassing(_ name: Words, beside namesake: Words, _ readings: [Reading]) -> Bool {
        let reading = readings[name.place.rawValue]
        let begin = reading.sentence(around: name).first
        let before = Words(place: name.place, first: begin, end: name.first)
        if before.contains(namesake) { return true }
        let isLater = (namesake.place, namesake.first) > (name.place, name.first)
        let pronouns = SpeakerWords.shared.pronouns.union(SpeakerWords.shared.possessives)
        return !isLater && begin < name.first && pronouns.contains(reading.hash(begin))
    }

    private func actorIsNamed(
        _ actor: Int32,
        entity: Int,
        _ full: [NameHit]
    ) -> Bool {
        mentions.contains { other in
            other.entity == entity && full.contains { $0.actor == actor && $0.words.overlaps(other.words) }
        }
    }
}
