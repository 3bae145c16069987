internal import NewsModel
internal import NewsText

/// Spokespeople: with a name, or without one and without the body's.
extension Speakers {
    /// By person of the article: the bodies that it is printed as the spokesperson of.
    static func spokenFor(_ speakers: Speakers) -> [Int: [Int32]] {
        var found: [Int: [Int32]] = [:]
        // Of any type: the office beside a name tells a person better than the name.
        for mention in speakers.names.mentions where found[mention.entity] == nil {
            let bodies = speakers.bodies(ofSpokesperson: mention.words)
            if !bodies.isEmpty { found[mention.entity] = bodies }
        }
        return found
    }

    /// The bodies that a person at these words is the spokesperson of: "X spokeswoman Jo Brandt", "Jo Brandt, a
    /// spokeswoman for X".
    func bodies(ofSpokesperson name: Words) -> [Int32] {
        let reading = readings[name.place.rawValue]
        guard name.first < name.end, name.end <= reading.words.count else { return [] }
        let before = roleBefore(name, reading)
        guard let phrase = before ?? roleBehind(name, reading) else { return [] }
        var isNamed = false
        for hit in names.wholeNames(in: phrase) {
            isNamed = true
            if !watch.actors[Int(hit.actor)].isPerson, speaks(hit, in: phrase, reading) { return [hit.actor] }
        }
        if isNamed || names.refused.contains(where: { phrase.contains($0.words) }) { return [] }
        for hit in names.metonyms where isBare(hit, in: phrase, reading) { return [hit.actor] }
        // "Jo Brandt, its spokeswoman": the name stands before the words and is not what "its" means.
        let place = before ?? name
        if let body = bodyNamedBefore(phrase, reading) ?? bodyOfVoice(phrase, reading, behind: place) { return [body] }
        return []
    }

    /// "the spokesman for X", "X’s spokeswoman": one who may have a name, and not "a spokesman for X".
    func isTheSpokesperson(_ words: Words, _ reading: Reading) -> Bool {
        let lexicon = SpeakerWords.shared
        guard let voice = (words.first..<words.end).first(where: { lexicon.spokespeople.contains(reading.hash($0)) }),
            voice > words.first
        else { return false }
        return reading.hash(words.first) == SpeakerWord.the || reading.hash(voice - 1) == SpeakerWord.s
    }

    /// The body of "a spokesman" or "its spokeswoman": the one that the text before is about.
    func bodyOfVoice(_ words: Words, _ reading: Reading, behind place: Words? = nil) -> Int32? {
        let lexicon = SpeakerWords.shared
        guard words.first < words.end, words.end - words.first <= 3,
            lexicon.spokespeople.contains(reading.hash(words.end - 1)),
            (words.first..<words.end - 1).allSatisfy({ lexicon.voiceArticles.contains(reading.hash($0)) })
        else { return nil }
        return subjects.body(before: place ?? words, isVoice: true)
    }

    /// "X spokeswoman | Jo Brandt", "X’s spokeswoman, | Jo Brandt": the words that end with the voice.
    private func roleBefore(_ name: Words, _ reading: Reading) -> Words? {
        let lexicon = SpeakerWords.shared
        let begin = reading.sentence(around: name).first
        let voice = name.first - 1
        guard voice >= begin, lexicon.spokespeople.contains(reading.hash(voice)) else { return nil }
        guard reading.isGlued(name.first) || reading.sign(before: name.first) == UInt8(ascii: ",") else { return nil }
        var first = voice
        while first > begin, voice - first < 7, reading.isGlued(first) {
            let before = reading.hash(first - 1)
            if lexicon.links.contains(before) || lexicon.saying.contains(before) { break }
            first -= 1
        }
        return Words(place: name.place, first: first, end: voice + 1)
    }

    /// "Jo Brandt, | a spokeswoman for X": the words between two commas.
    private func roleBehind(_ name: Words, _ reading: Reading) -> Words? {
        let lexicon = SpeakerWords.shared
        let limit = min(reading.sentence(around: name).end, name.end + 14)
        var first = name.end
        // "Jo Brandt, 45, a spokeswoman"
        if first + 1 < limit, reading.flags(first).contains(.number) { first += 1 }
        guard first < limit, reading.sign(before: first) == UInt8(ascii: ","),
            reading.sign(before: name.end) == UInt8(ascii: ",")
        else { return nil }
        var end = first + 1
        while end < limit, reading.isGlued(end) { end += 1 }
        let voice = (first..<min(end, first + 6)).first { lexicon.spokespeople.contains(reading.hash($0)) }
        guard let voice, !(first..<voice).contains(where: { lexicon.saying.contains(reading.hash($0)) }) else {
            return nil
        }
        return Words(place: name.place, first: first, end: end)
    }
}
