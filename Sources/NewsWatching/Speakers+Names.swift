internal import NewsModel
internal import NewsText

/// A name or metonym inside the speaker's words.
extension Speakers {
    /// Whether the words let the name in them speak: it is the speaker, or the body of a voice, or author of a document.
    func speaks(_ hit: NameHit, in words: Words, _ reading: Reading) -> Bool {
        let lexicon = SpeakerWords.shared
        let before = words.first..<hit.words.first
        let after = hit.words.end..<words.end
        let isPerson = watch.actors[Int(hit.actor)].isPerson
        let voices: Set<UInt64> =
            isPerson ? lexicon.documents : lexicon.documents.union(lexicon.officials).union(lexicon.spokespeople)
        func isVoice(_ word: Int) -> Bool {
            voices.contains(reading.hash(word)) || !isPerson && isPressOffice(word, reading)
        }
        if before.contains(where: { lexicon.links.contains(reading.hash($0)) }) {
            guard let voice = before.last(where: isVoice), belongs(voice, to: hit, of: words, reading),
                endsWith(hit, after, reading)
            else { return false }
            return isUnnamed(voice, in: words, besides: hit, reading)
        }
        if before.contains(where: { isDoing($0, since: words.first, reading) }) { return false }
        guard let next = after.first, reading.isGlued(next) else { return true }
        if lexicon.fillers.contains(reading.hash(next)) { return true }
        if lexicon.joiners.contains(reading.hash(next)), endsInName(words) { return true }
        if let voice = after.first(where: isVoice) {
            let actor = watch.actors[Int(hit.actor)]
            let isStrange = (hit.words.end..<voice).contains {
                lexicon.strangers.contains(reading.hash($0)) && !actor.nouns.contains(reading.hash($0))
            }
            if isStrange || isFormer(voice, in: words, reading) { return false }
            return isUnnamed(voice, in: words, besides: hit, reading)
        }
        if !isPerson, after.allSatisfy({ lexicon.kinds.contains(reading.hash($0)) }) {
            // "the United Dock Workers union" is the body itself.
            let own = watch.actors[Int(hit.actor)].nouns
            return !after.contains { lexicon.strangers.contains(reading.hash($0)) && !own.contains(reading.hash($0)) }
        }
        guard reading.flags(next).contains(.unspaced) else { return false }
        let rest = reading.string(of: Words(place: words.place, first: next, end: words.end))
        if isPerson { return false }
        // "特别报告员" is a rapporteur, no report.
        if rest.contains("报告员") || rest.contains("報告員") { return false }
        return ["发言人", "發言人", "官员", "官員", "声明", "聲明", "报告", "報告"].contains { rest.contains($0) }
    }

    /// "press service", "media office": the part of a body that speaks for it by its task.
    func isPressOffice(_ word: Int, _ reading: Reading) -> Bool {
        let lexicon = SpeakerWords.shared
        return word > 0 && lexicon.pressOffices.contains(reading.hash(word))
            && lexicon.press.contains(reading.hash(word - 1))
    }

    /// Whether a voice before a name is the name's: "a spokesman for the board of X", not "a spokesman for the union at X".
    private func belongs(_ voice: Int, to hit: NameHit, of words: Words, _ reading: Reading) -> Bool {
        let lexicon = SpeakerWords.shared
        if isFormer(voice, in: Words(place: words.place, first: voice, end: hit.words.end), reading) { return false }
        // "a union official at X", "police officers at X"
        let isStrange = (words.first..<voice).contains { word in
            let hash = reading.hash(word)
            return (lexicon.strangers.contains(hash) || lexicon.offices.contains(hash))
                && !watch.actors[Int(hit.actor)].nouns.contains(hash)
        }
        if isStrange { return false }
        let between = voice + 1..<hit.words.first
        guard let last = between.last(where: { lexicon.links.contains(reading.hash($0)) }) else { return false }
        // Between two links only a part of the body may stand: "the board", not "the union".
        var foreign = false
        for word in between {
            let hash = reading.hash(word)
            if lexicon.strangeLinks.contains(hash), !isPlace(of: hit, word, reading) { return false }
            if lexicon.possessives.contains(hash) { return false }
            if lexicon.links.contains(hash) {
                if foreign { return false }
            } else if word > last {
                if isDoing(word, since: last + 1, reading) { return false }
            } else if !lexicon.fillers.contains(hash) {
                // "figures published by X"
                foreign = !lexicon.parts.contains(hash) && !lexicon.publishing.contains(hash)
            }
        }
        return true
    }

    /// "a notice | on | X’s website": where a body publishes what is its own.
    private func isPlace(of hit: NameHit, _ link: Int, _ reading: Reading) -> Bool {
        let end = hit.words.end
        return reading.hash(link) == SpeakerWord.on && end + 1 < reading.words.count
            && reading.hash(end) == SpeakerWord.s && SpeakerWord.places.contains(reading.hash(end + 1))
    }

    /// Whether a name that a voice belongs to is not only the first part of a longer phrase: "for X workers".
    private func endsWith(_ hit: NameHit, _ after: Range<Int>, _ reading: Reading) -> Bool {
        let lexicon = SpeakerWords.shared
        guard let next = after.first, reading.isGlued(next), !reading.flags(next).contains(.unspaced) else {
            return true
        }
        for word in after {
            let hash = reading.hash(word)
            if lexicon.links.contains(hash) || !reading.isGlued(word) { return true }
            if lexicon.strangers.contains(hash) { return false }
            let isNeutral =
                lexicon.fillers.contains(hash) || lexicon.kinds.contains(hash) || lexicon.parts.contains(hash)
            if !isNeutral, !reading.flags(word).contains(.capital) { return lexicon.isVoice(hash) }
        }
        return true
    }

    /// A spokesperson speaks for the body by name too, an official or a document only without one.
    private func isUnnamed(_ voice: Int, in words: Words, besides hit: NameHit, _ reading: Reading) -> Bool {
        SpeakerWords.shared.spokespeople.contains(reading.hash(voice)) || !hasPerson(in: words, besides: hit.words)
    }

    /// "a former spokeswoman": whether one of the three words before a voice ends its office, in these words or right
    /// before them.
    func isFormer(_ voice: Int, in words: Words, _ reading: Reading) -> Bool {
        let low = max(reading.sentence(around: words).first, min(words.first - 1, voice - 3))
        return (max(0, low)..<max(low, voice)).contains { SpeakerWords.shared.former.contains(reading.hash($0)) }
    }

    /// "lawyers suing X": a participle behind its subject.
    private func isDoing(_ word: Int, since first: Int, _ reading: Reading) -> Bool {
        guard word > first, !reading.flags(word).contains(.capital), reading.ends(word, with: "ing") else {
            return false
        }
        let before = reading.hash(word - 1)
        let lexicon = SpeakerWords.shared
        return !lexicon.fillers.contains(before) && !lexicon.parts.contains(before) && !lexicon.links.contains(before)
    }

    /// Whether the last of the speaker's words belongs to a name: "Mira Alva and Senator Jan Holt".
    private func endsInName(_ words: Words) -> Bool {
        names.mentions.contains { $0.words.place == words.place && $0.words.end == words.end }
    }

    /// Whether a person stands in the speaker's words beside the name.
    func hasPerson(in words: Words, besides hit: Words) -> Bool {
        names.mentions.contains { mention in
            mention.type == .person && words.overlaps(mention.words) && !hit.overlaps(mention.words)
        }
    }

    /// Whether the speaker is the metonym and no more, but for an article, or a spokesperson or official of it.
    func isBare(_ hit: NameHit, in words: Words, _ reading: Reading) -> Bool {
        let metonym = hit.words
        guard words.contains(metonym) else { return false }
        if isGovernment(hit, of: words, reading) { return true }
        let lexicon = SpeakerWords.shared
        let before = (words.first..<metonym.first).map { reading.hash($0) }
        let after = metonym.end..<words.end
        if before.allSatisfy({ lexicon.fillers.contains($0) }) {
            guard let next = after.first, reading.isGlued(next) else { return true }
            if lexicon.fillers.contains(reading.hash(next)) { return true }
            let isVoice = after.contains { lexicon.spokespeople.contains(reading.hash($0)) }
            return isVoice && after.count <= 2
        }
        guard after.isEmpty, !before.contains(where: { lexicon.former.contains($0) }),
            let link = before.lastIndex(where: { !lexicon.fillers.contains($0) })
        else { return false }
        let isFor = before[link] == SpeakerWord.for || before[link] == SpeakerWord.of
        return isFor && link > 0 && lexicon.spokespeople.contains(before[link - 1])
    }

    /// "the government in Lusa", "officials in Lusa", "the Lusa government": the metonym of a government says where it sits.
    private func isGovernment(_ hit: NameHit, of words: Words, _ reading: Reading) -> Bool {
        let lexicon = SpeakerWords.shared
        guard watch.actors[Int(hit.actor)].nouns.contains(SpeakerWord.government) else { return false }
        let before = (words.first..<hit.words.first).map { reading.hash($0) }.drop { lexicon.fillers.contains($0) }
        let after = (hit.words.end..<words.end).map { reading.hash($0) }
        if before.isEmpty { return after == [SpeakerWord.government] && reading.isGlued(hit.words.end) }
        return after.isEmpty && before.count == 2 && before.last == SpeakerWord.in
            && before.first.map { SpeakerWord.governing.contains($0) } ?? false
    }
}
