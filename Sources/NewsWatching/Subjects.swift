internal import NewsModel
internal import NewsText

/// Whom the sentences before some words are about: the body that "it" and "a spokesman" stand for.
///
/// Strict, since a wrong answer puts words into somebody's mouth: the body must be the subject of its sentence.
struct Subjects {
    /// What a sentence is about, as far as it can be told without a grammar.
    enum Subject: Hashable {
        /// No name stands there.
        case nobody
        case actor(NameHit)
        /// Somebody else, or it cannot be told.
        case other
    }

    let watch: CompiledWatch
    let names: FoundNames
    let readings: [Reading]
    /// What stands in quotation marks, and the dateline, in order.
    private let marked: [Words]
    /// Stands before the first sentence: "LUND, November 28 (Reuters)".
    private let dateline: Words?

    init(watch: CompiledWatch, names: FoundNames, extraction: Extraction, readings: [Reading]) {
        self.watch = watch
        self.names = names
        self.readings = readings
        let spans = extraction.quotes.filter { $0.kind == .direct }.map(\.span)
        dateline = (extraction.dateline?.span).map { readings[Place($0.field).rawValue].words(in: $0) }
        marked = (spans.map { readings[Place($0.field).rawValue].words(in: $0) } + [dateline].compactMap(\.self))
            .sorted { ($0.place, $0.first) < ($1.place, $1.first) }
    }

    /// A longer sentence, in words, is not looked at: it is a list, or no text.
    static let longest = 200

    /// The body that the text before `words` is about; `nil` when that is somebody else or cannot be told.
    ///
    /// `isVoice`: the words are "a spokesman", whose body may be any that stands there; no other may.
    func body(before words: Words, isVoice: Bool) -> Int32? {
        let reading = readings[words.place.rawValue]
        var silent = 0
        for (region, isSameSentence) in told(before: words, most: 6) {
            switch subject(of: region) {
            case .actor(let hit):
                let actor = watch.actors[Int(hit.actor)]
                guard !actor.isPerson else { return nil }
                return isVoice && hasOther(than: hit, in: region, reading) ? nil : hit.actor
            case .other: return nil
            case .nobody:
                if isSameSentence {
                    if isVoice, hasBody(in: region, reading) { return nil }
                    continue
                }
                let opener = reading.hash(region.first)
                if opener == SpeakerWord.it || opener == SpeakerWord.its { continue }
                silent += 1
                guard isVoice, silent < 2, !hasBody(in: region, reading) else { return nil }
            }
        }
        return nil
    }

    /// What is told before some words, the nearest first: their own sentence as far as them, then the sentences before it;
    /// of `most` in all those without quotation marks around them, up to the first that is too long.
    func told(before words: Words, most: Int) -> [(words: Words, isSameSentence: Bool)] {
        let reading = readings[words.place.rawValue]
        var found: [(words: Words, isSameSentence: Bool)] = []
        var region = Words(place: words.place, first: reading.sentence(around: words).first, end: words.first)
        for step in 0..<most {
            if step > 0 {
                guard region.first > 0 else { break }
                let before = Words(place: words.place, first: region.first - 1, end: region.first)
                region = reading.sentence(around: before)
            }
            guard region.first < region.end, !isMarked(region) else { continue }
            guard region.end - region.first <= Subjects.longest else { break }
            found.append((behindDateline(region), step == 0))
        }
        return found
    }

    /// A sentence without the dateline that it begins with.
    func behindDateline(_ region: Words) -> Words {
        guard let dateline, dateline.place == region.place, dateline.overlaps(region), dateline.end < region.end else {
            return region
        }
        return Words(place: region.place, first: max(region.first, dateline.end), end: region.end)
    }

    /// Who stands as the subject of a sentence, or of a part of one.
    func subject(of region: Words) -> Subject {
        let reading = readings[region.place.rawValue]
        for (words, hit) in candidates(in: region) where !isOblique(words, since: region) {
            guard let hit, opens(words, region, reading), !isOwnerOfStranger(words, region, reading) else {
                return .other
            }
            return .actor(hit)
        }
        return candidates(in: region).isEmpty ? .nobody : .other
    }

    /// Names in `region` outside quotation marks, in order; watched ones with their hit.
    func candidates(in region: Words) -> [(Words, NameHit?)] {
        var found: [(Words, NameHit?)] = []
        for hit in names.wholeNames(in: region) where !isMarked(hit.words) { found.append((hit.words, hit)) }
        for mention in names.mentions(in: region)
        where mention.type == .person || mention.type == .organization || mention.type == .other {
            if !isMarked(mention.words), !found.contains(where: { $0.0.overlaps(mention.words) }) {
                found.append((mention.words, nil))
            }
        }
        return found.sorted { $0.0.first < $1.0.first }
    }

    func isMarked(_ words: Words) -> Bool {
        let behind = bound(marked.count) { (marked[$0].place, marked[$0].first) <= (words.place, words.first) }
        return marked[max(0, behind - 3)..<behind].contains { $0.contains(words) }
    }

    /// "in X", "with the X".
    func isOblique(_ name: Words, since region: Words) -> Bool {
        let lexicon = SpeakerWords.shared
        let reading = readings[name.place.rawValue]
        let low = region.place == name.place ? region.first : 0
        var at = name.first - 1
        while at >= low, lexicon.fillers.contains(reading.hash(at)) { at -= 1 }
        return at >= low
            && (lexicon.links.contains(reading.hash(at)) || lexicon.strangeLinks.contains(reading.hash(at)))
    }

    /// Whether a name stands where a sentence begins, but for articles, what kind of thing it is ("the airline X") and a
    /// lead-in with a comma ("On Monday, X").
    private func opens(_ name: Words, _ region: Words, _ reading: Reading) -> Bool {
        let lexicon = SpeakerWords.shared
        for word in stride(from: name.first - 1, through: region.first, by: -1) {
            if reading.sign(before: word + 1) == UInt8(ascii: ",") {
                let first = reading.hash(region.first)
                // "Inside, X"
                return word == region.first
                    || name.first - region.first <= 12
                        && (lexicon.links.contains(first) || lexicon.leadIns.contains(first))
            }
            let hash = reading.hash(word)
            let isNeutral =
                lexicon.fillers.contains(hash) || lexicon.kinds.contains(hash) || lexicon.trades.contains(hash)
                || reading.flags(word).contains(.capital)
            if !isNeutral { return false }
        }
        return true
    }

    /// "X workers", "X’s union": the name only says whose.
    private func isOwnerOfStranger(_ name: Words, _ region: Words, _ reading: Reading) -> Bool {
        (name.end..<min(name.end + 3, region.end)).contains {
            SpeakerWords.shared.strangers.contains(reading.hash($0))
                || SpeakerWords.shared.officers.contains(reading.hash($0))
        }
    }

    /// Whether a body or person stands in a sentence beside the one it is about.
    private func hasOther(than hit: NameHit, in region: Words, _ reading: Reading) -> Bool {
        if candidates(in: region).contains(where: { $0.1?.actor != hit.actor }) { return true }
        let aside = aside(behind: hit.words, region, reading)
        return (region.first..<region.end).contains { word in
            isBody(word, in: region, reading) && !aside.contains(word) && !hit.words.contains(region.word(word))
                && !watch.actors[Int(hit.actor)].nouns.contains(reading.hash(word))
        }
    }

    /// "X, which asks rivals for their views, …": the words of such a clause.
    private func aside(behind name: Words, _ region: Words, _ reading: Reading) -> Range<Int> {
        guard name.end + 1 < region.end, reading.hash(name.end) == SpeakerWord.which,
            reading.sign(before: name.end) == UInt8(ascii: ",")
        else { return name.end..<name.end }
        let close = (name.end + 1..<region.end).first { reading.sign(before: $0) == UInt8(ascii: ",") }
        return name.end..<(close ?? region.end)
    }

    /// Whether a noun for a body, its people or an office stands there.
    private func hasBody(in region: Words, _ reading: Reading) -> Bool {
        (region.first..<region.end).contains { isBody($0, in: region, reading) }
    }

    private func isBody(_ word: Int, in region: Words, _ reading: Reading) -> Bool {
        let lexicon = SpeakerWords.shared
        let hash = reading.hash(word)
        return (lexicon.bodies.contains(hash) || lexicon.strangers.contains(hash) || lexicon.offices.contains(hash))
            && !isMarked(region.word(word))
    }
}

extension Words {
    /// One word of the same string.
    fileprivate func word(_ word: Int) -> Words { Words(place: place, first: word, end: word + 1) }
}
