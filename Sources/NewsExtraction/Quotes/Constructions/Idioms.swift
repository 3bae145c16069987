internal import NewsModel
internal import NewsText

/// A verb that says little with the noun that says it: "expressed concern at", "paid tribute to", "took aim at".
private struct Idiom {
    var act: Act
    /// The preposition behind which what is said begins: "took aim at | the council"; `nil` where the noun is said as well:
    /// "expressed | concern at the arrest".
    var preposition: UInt64?
}

extension TaggedText {
    /// "expresses | its deep concern at the arrest", "heaped praise on | the crew", "took | responsibility for the leak".
    func expressed(_ noun: Int, _ sentence: Range<Int>) -> Attribution? {
        let high = sentence.upperBound
        guard idiomNouns.contains(text.hashes[noun]), !isQuoted(noun + 1) else { return nil }
        var idiom: Idiom?
        let low = max(sentence.lowerBound, noun - 5)
        let verb = (low..<noun).last { at in
            idiom = idioms.pairs[idiomKey(text.hashes[at], text.hashes[noun])]
            return idiom.map { $0.preposition == nil || $0.preposition == text.hashes[noun + 1] } ?? false
        }
        guard let verb, let idiom, verb > sentence.lowerBound,
            (verb + 1..<noun).allSatisfy({ isWord($0) && !has($0, [.preposition, .finite]) }),
            !has(verb - 1, .determiner), let speaker = subject(before: verb, from: sentence.lowerBound),
            !has(verb, .cue) || agrees(speaker, verb), canSpeak(speaker, verb), !speaker.isNegated, !speaker.isPassive,
            isTo(verb - 1) ? goesOnTo(verb - 1) : !speaker.hasModal, !isSupposed(verb, sentence)
        else { return nil }
        return Attribution(
            content: object(idiom.preposition == nil ? verb + 1 : noun + 2, high),
            cue: verb..<(idiom.preposition == nil ? verb : noun) + 1,
            speaker: speaker,
            act: idiom.act
        )
    }
}

/// Asked at every word that a preposition follows.
private let idiomNouns = idioms.nouns

private func idiomKey(_ verb: UInt64, _ noun: UInt64) -> UInt64 { verb &* 31 &+ noun }

/// By verb and noun; a line names the act, the preposition where only what follows it is said, verbs and nouns.
private let idioms: (pairs: HashTable<Idiom>, nouns: HashSet) = {
    let lines = """
        state: express expresses expressed voice voices voiced: concern concerns alarm regret dismay worry \
        worries doubt \
        doubts fear fears solidarity support opposition confidence disappointment sympathy sorrow condolences shock \
        surprise disgust horror frustration skepticism scepticism reservations optimism unease disbelief sadness \
        hope hopes
        condemn: express expresses expressed voice voices voiced: outrage anger indignation condemnation
        praise: express expresses expressed voice voices voiced: gratitude appreciation thanks satisfaction
        praise to: pay pays paid: tribute
        praise on: heap heaps heaped lavish lavishes lavished shower showers showered: praise
        condemn on: pour pours poured heap heaps heaped: scorn
        condemn at: take takes took: aim swipe swipes dig jab
        condemn with: take takes took: issue
        state: claim claims claimed: responsibility credit
        acknowledge: take takes took accept accepts accepted: responsibility blame
        accuse: lay lays laid place places placed put puts pin pins pinned: blame
        state on: cast casts: doubt doubts
        """
    var pairs = HashTable<Idiom>()
    var nouns = HashSet()
    for line in lines.cut(at: "\n") {
        let parts = line.cut(at: ":")
        let head = parts.first?.cut(at: " ") ?? []
        guard parts.count == 3, let act = head.first.flatMap({ Act(rawValue: String($0)) }) else { continue }
        let idiom = Idiom(act: act, preposition: head.count > 1 ? foldedHash(of: head[1]) : nil)
        for noun in parts[2].cut(at: " ") {
            let key = foldedHash(of: noun)
            nouns.insert(key)
            for verb in parts[1].cut(at: " ") {
                pairs.set(idiomKey(foldedHash(of: verb), key), idiom)
            }
        }
    }
    return (pairs, nouns)
}()
