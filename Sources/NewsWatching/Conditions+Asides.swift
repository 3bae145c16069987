internal import NewsModel
internal import NewsText

extension Conditions {
    /// Stretches of a statement's sentences that are not about what is said: a relative clause on the speaker, and what
    /// goes on at the same time ("…, X said, as villagers warned of …").
    func asides(_ statement: Statement) -> [Words] {
        var found: [Words] = []
        for index in statement.quotes {
            let quote = facts.extraction.quotes[index]
            guard let cue = quote.cue.map({ facts.words($0) }) else { continue }
            let reading = facts.readings[cue.place.rawValue]
            if let speaker = quote.speaker.map({ facts.words($0.span) }), speaker.place == cue.place,
                speaker.end < cue.first, relatives.contains(reading.hash(speaker.end))
            {
                found.append(Words(place: cue.place, first: speaker.end, end: cue.first))
            }
            let sentence = facts.sentence(cue)
            let said = statement.inside.filter { $0.place == cue.place && sentence.overlaps($0) }.map(\.end).max()
            let start = max(cue.end, said ?? 0)
            guard start < sentence.end else { continue }
            for word in start..<sentence.end where opensAside(word, reading) {
                found.append(Words(place: cue.place, first: word, end: sentence.end))
                break
            }
        }
        return found
    }

    private func opensAside(_ word: Int, _ reading: Reading) -> Bool {
        let hash = reading.hash(word)
        if hash == SpeakerWord.despite { return true }
        guard meanwhile.contains(hash), reading.sign(before: word) == UInt8(ascii: ",") else { return false }
        // "as part of a debate on the press law", "as well as"
        return word + 1 == reading.words.count || !notMeanwhile.contains(reading.hash(word + 1))
    }
}

private let relatives = HashSet(words: "who whose which whom")
private let meanwhile = HashSet(words: "as while whereas although though")
private let notMeanwhile = HashSet(words: "part well a an if being")
