internal import NewsModel

/// By quote of an article: who speaks, and which statement it is a part of.
struct QuoteSpeakers {
    /// The watched actors who speak.
    private(set) var speakers: [[Int32]]
    /// The first part of the statement.
    private(set) var statements: [Int]
    private let quotes: ArraySlice<Quote>

    /// Begins with nobody, and every quote a statement of its own; `quotes` are the article's first.
    init(_ quotes: ArraySlice<Quote>) {
        self.quotes = quotes
        speakers = quotes.map { _ in [] }
        statements = Array(quotes.indices)
    }

    /// Finds who speaks: each quote for itself, then those that only the quote before tells.
    mutating func find(_ finder: Speakers) {
        speakers = quotes.map { finder.actors(of: $0) }
        for index in quotes.indices where index > 0 && speakers[index].isEmpty {
            if finder.isLonePronoun(quotes[index]), let actor = personBefore(index, finder) {
                speakers[index] = [actor]
            }
        }
        for index in quotes.indices where index > 0 && speakers[index].isEmpty {
            if let body = bodyBefore(index, finder) { speakers[index] = [body] }
        }
        for index in quotes.indices where index > 0 && speakers[index].isEmpty {
            if let author = authorBefore(index, finder) { speakers[index] = [author] }
        }
        for index in quotes.indices where index > 0 && speakers[index].isEmpty {
            if finder.isStatement(quotes[index]), followsClosely(index, finder) {
                speakers[index] = speakers[index - 1]
            }
        }
    }

    /// Joins the parts of statements; a part without a speaker of its own has that of the part before.
    mutating func join() {
        for (index, quote) in quotes.enumerated() {
            guard let before = quote.continues, before >= 0, before < index else { continue }
            statements[index] = statements[before]
            if quote.speaker == nil { speakers[index] = speakers[before] }
        }
    }

    /// "he" without an entity, in the paragraph where a watched person spoke just before.
    private func personBefore(_ index: Int, _ finder: Speakers) -> Int32? {
        let before = speakers[index - 1].filter { finder.watch.actors[Int($0)].isPerson }
        guard before.count == 1, let speaker = quotes[index].speaker, let last = quotes[index - 1].speaker,
            last.entity == nil, last.span.field == speaker.span.field
        else { return nil }
        let reading = finder.readings[Place(speaker.span.field).rawValue]
        let here = reading.paragraph(around: reading.words(in: speaker.span))
        return here.contains(reading.words(in: last.span)) ? before.first : nil
    }

    /// "The company said … It added …": "it" that opens a sentence, behind one in which a body spoke and no other is named.
    private func bodyBefore(_ index: Int, _ finder: Speakers) -> Int32? {
        let last = quotes[index - 1]
        guard speakers[index - 1].count == 1, let body = speakers[index - 1].first,
            !finder.watch.actors[Int(body)].isPerson, let speaker = quotes[index].speaker, speaker.entity == nil,
            last.span.field == speaker.span.field
        else { return nil }
        let reading = finder.readings[Place(speaker.span.field).rawValue]
        let words = reading.words(in: speaker.span)
        let here = reading.sentence(around: words)
        guard words.end - words.first == 1, words.first == here.first, here.first > 0,
            reading.hash(words.first) == SpeakerWord.it
        else { return nil }
        let before = reading.sentence(around: Words(place: here.place, first: here.first - 1, end: here.first))
        guard before.contains(reading.words(in: last.span)) else { return nil }
        let isAlone = finder.subjects.candidates(in: before).allSatisfy { $0.1.map { $0.actor == body } ?? false }
        return isAlone ? body : nil
    }

    /// "X said in a report … The report said …": whose document speaks, of the three quotes before.
    private func authorBefore(_ index: Int, _ finder: Speakers) -> Int32? {
        guard let noun = finder.document(of: quotes[index]) else { return nil }
        for before in quotes.indices[max(0, index - 3)..<index].reversed() where finder.isSaid(quotes[before], in: noun)
        {
            return speakers[before].count == 1 ? speakers[before].first : nil
        }
        return nil
    }

    /// "the statement" that was not spoken of: what was quoted before stands in it.
    private func followsClosely(_ index: Int, _ finder: Speakers) -> Bool {
        let quote = quotes[index]
        let last = quotes[index - 1]
        let reading = finder.readings[Place(last.span.field).rawValue]
        let here = reading.sentence(around: reading.words(in: quote.span))
        let before = reading.sentence(around: reading.words(in: last.span))
        return quote.span.field == last.span.field && before.end >= here.first
    }
}
