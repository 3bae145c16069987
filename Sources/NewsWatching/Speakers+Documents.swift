internal import NewsModel
internal import NewsText

/// Whose a document is that speaks: "the report" behind "a report by X", "the decision" behind "X fined Y".
extension Speakers {
    /// "A report by X", "a study from X", "X’s survey": the watched body right beside a document.
    func owner(of document: Int, in region: Words, _ reading: Reading) -> Int32? {
        let lexicon = SpeakerWords.shared
        let next = document + 1
        let hits = names.wholeNames(in: region).filter { !subjects.isMarked($0.words) }
        if next < region.end, SpeakerWord.authors.contains(reading.hash(next)), reading.isGlued(next) {
            guard let hit = hits.first(where: { $0.words.first > next }), hit.words.first - next <= 4 else {
                return nil
            }
            let isClose = (next + 1..<hit.words.first).allSatisfy { word in
                let hash = reading.hash(word)
                return reading.isGlued(word)
                    && (lexicon.fillers.contains(hash) || lexicon.kinds.contains(hash) || lexicon.trades.contains(hash))
            }
            return isClose && reading.isGlued(hit.words.first) ? hit.actor : nil
        }
        guard let hit = hits.last(where: { $0.words.end <= document }), document - hit.words.end <= 4,
            hit.words.end < document, reading.hash(hit.words.end) == SpeakerWord.s
        else { return nil }
        return (hit.words.end...document).allSatisfy { reading.isGlued($0) } ? hit.actor : nil
    }

    /// Whose document the text before is about: "A note by X came out", "X issued a statement" before "it says".
    func writer(before words: Words, _ reading: Reading) -> Int32? {
        for (region, isSameSentence) in subjects.told(before: words, most: 4) {
            if isSameSentence {
                guard subjects.candidates(in: region).isEmpty else { return nil }
                continue
            }
            let opener = reading.hash(region.first)
            if opener == SpeakerWord.it || opener == SpeakerWord.its { continue }
            let opening = region.first..<min(region.end, region.first + 5)
            let lexicon = SpeakerWords.shared
            if let document = opening.first(where: { lexicon.documents.contains(reading.hash($0)) }),
                lexicon.articles.contains(opener),
                (region.first...document).allSatisfy({ reading.isGlued($0) || $0 == region.first })
            {
                return owner(of: document, in: region, reading)
            }
            let issued = (region.first..<region.end).last { lexicon.documents.contains(reading.hash($0)) }
            return issued.flatMap { publisher(of: $0, in: region, reading) }
        }
        return nil
    }

    /// The body that decided in a sentence which it opens: "X fined Y", "X has ruled that".
    func decider(in region: Words, _ reading: Reading) -> Int32? {
        let region = subjects.behindDateline(region)
        guard case .actor(let hit) = subjects.subject(of: region), !watch.actors[Int(hit.actor)].isPerson else {
            return nil
        }
        let end = max(hit.words.end, min(hit.words.end + 4, region.end))
        let verb = (hit.words.end..<end).first { SpeakerWord.deciding.contains(reading.hash($0)) }
        guard let verb else { return nil }
        return (hit.words.end...verb).allSatisfy { reading.isGlued($0) } ? hit.actor : nil
    }

    /// The noun of a document that speaks and was spoken of before: "the report", "its letter".
    func document(of quote: Quote) -> UInt64? {
        guard let speaker = quote.speaker, speaker.entity == nil else { return nil }
        let reading = readings[Place(speaker.span.field).rawValue]
        let words = reading.words(in: speaker.span)
        guard (2...4).contains(words.end - words.first), SpeakerWord.definite.contains(reading.hash(words.first)) else {
            return nil
        }
        let noun = reading.hash(words.end - 1)
        return SpeakerWords.shared.documents.contains(noun) ? noun : nil
    }

    /// Whether a quote stands in such a document: "said in a report", "writes in its commentary on the law"; what is a suit
    /// first is the filing then.
    func isSaid(_ quote: Quote, in document: UInt64) -> Bool {
        guard let cue = quote.cue else { return false }
        let reading = readings[Place(cue.field).rawValue]
        let words = reading.words(in: cue)
        let sentence = reading.sentence(around: words)
        let end = min(sentence.end, words.end + 10)
        let isPaper = SpeakerWord.papersOfCourts.contains(document)
        func isIt(_ word: Int) -> Bool {
            let hash = reading.hash(word)
            return hash == document || isPaper && SpeakerWord.papersOfCourts.contains(hash)
        }
        let behind = (words.end..<max(words.end, end)).first(where: isIt)
        // "In a suit filed on Monday, X says"
        let before = (sentence.first..<min(sentence.first + 6, words.first)).first(where: isIt)
        guard let noun = behind ?? before else { return false }
        return (max(behind == nil ? sentence.first : words.end, noun - 4)..<noun).contains { word in
            reading.hash(word) == SpeakerWord.in && SpeakerWord.indefinite.contains(reading.hash(word + 1))
        }
    }
}
