internal import NewsModel
internal import NewsText

/// Tells which statements the text itself dates long before it was published: "In 2021 the group promised that …", "said
/// in a 2019 interview that …", "The ministry last year denied …".
///
/// Only a date of the saying counts, in three places: right behind the cue, at the start of the sentence before the
/// speaker, and between speaker and cue. A date inside quoted words is one of what is said.
struct SayingDates {
    private let facts: ArticleFacts
    /// Dates outside quoted words that lie wholly before the last 60 days, in order.
    private let old: [Words]
    /// Where dates begin.
    private let dates: Set<Words>
    /// Where the words said begin.
    private let said: Set<Words>
    /// Dates of the last 60 days, in order.
    private let recent: [Words]

    /// More days than these between saying and publication, and it is no news.
    static let days: Int64 = 60

    /// `published` is `nil` where it is not known: nothing is old then.
    init(_ facts: ArticleFacts, published: Timestamp?) {
        self.facts = facts
        guard let published else {
            (old, dates, said, recent) = ([], [], [], [])
            return
        }
        let newest = published.date.daysSinceEpoch - SayingDates.days
        let quotes = facts.extraction.quotes.prefix(Extraction.watchedLimit).map { facts.words($0.span) }
        let inside = SayingDates.joined(quotes)
        var old: [Words] = []
        var recent: [Words] = []
        var dates: Set<Words> = []
        for date in facts.extraction.dates.prefix(Extraction.watchedLimit) {
            let words = facts.words(date.span)
            guard words.first < words.end, let last = date.value.flatMap(lastDay) else { continue }
            dates.insert(words.opening)
            let next = bound(inside.count) { (inside[$0].place, inside[$0].end) <= (words.place, words.first) }
            let isSaid = next < inside.count && inside[next].overlaps(words)
            if last >= newest, last <= published.date.daysSinceEpoch { recent.append(words) }
            if date.modifier == nil, last < newest, !isSaid { old.append(words) }
        }
        (self.old, self.dates, self.recent) = (old, dates, recent)
        said = old.isEmpty ? [] : Set(quotes.map(\.opening))
    }

    /// Stretches without overlaps, in order.
    private static func joined(_ areas: [Words]) -> [Words] {
        var found: [Words] = []
        for area in areas.sorted(by: { ($0.place, $0.first) < ($1.place, $1.first) }) {
            if let last = found.last, last.place == area.place, area.first < last.end {
                found[found.count - 1].end = max(last.end, area.end)
            } else {
                found.append(area)
            }
        }
        return found
    }

    /// The date of a statement that is old; `nil` for one that is not, or of which the text does not tell.
    func old(_ statement: Statement) -> Words? {
        guard !old.isEmpty else { return nil }
        if statement.quotes.isEmpty {
            guard let said = statement.inside.first else { return nil }
            let region = Words(place: said.place, first: facts.sentence(said).first, end: said.first)
            return old.first { region.contains($0) && opens(facts.sentence(said), $0) }
        }
        for index in statement.quotes {
            let quote = facts.extraction.quotes[index]
            guard let cue = quote.cue.map({ facts.words($0) }), !isOfLate(facts.words(quote.span)) else { continue }
            if let date = date(of: quote, cue) { return date }
        }
        return nil
    }

    private func date(of quote: Quote, _ cue: Words) -> Words? {
        let sentence = facts.sentence(cue)
        let behind = bound(old.count) { (old[$0].place, old[$0].first) < (cue.place, sentence.first) }
        for date in old[behind...] {
            guard date.place == cue.place, date.end <= sentence.end else { return nil }
            let speaker = quote.speaker.map { facts.words($0.span) }.flatMap { $0.place == cue.place ? $0 : nil }
            if isBehind(cue, date, speaker) { return date }
            guard let speaker, speaker.end <= cue.first else { continue }
            if isBetween(speaker, cue, date) || isBefore(speaker, cue, date, facts.words(quote.span)) { return date }
        }
        return nil
    }

    /// Whether words tell of a day shortly before publication, which nobody knew long ago: two sayings, read as one.
    private func isOfLate(_ words: Words) -> Bool {
        let next = bound(recent.count) { (recent[$0].place, recent[$0].first) < (words.place, words.first) }
        return next < recent.count && words.contains(recent[next])
    }

    // MARK: Where it stands

    /// "said in 2019", "told parliament in March that", "Quist said two years ago", "said in a 2019 interview".
    private func isBehind(_ cue: Words, _ date: Words, _ speaker: Words?) -> Bool {
        guard cue.end <= date.first, let start = preposition(before: date), cue.end <= start, start - cue.end <= 6,
            closes(date)
        else { return false }
        let reading = reading(cue)
        var listeners = 0
        for word in cue.end..<max(start, cue.end) {
            if reading.sign(before: word) != nil { return false }
            if let speaker, speaker.first <= word, word < speaker.end { continue }
            listeners += 1
            if listeners > 4 || notListener.contains(reading.hash(word)) || reading.ends(word, with: "ed") {
                return false
            }
        }
        return reading.sign(before: start) == nil && reading.sign(before: date.first) == nil
    }

    /// "The ministry last year denied", "The minister had in 2019 said".
    private func isBetween(_ speaker: Words, _ cue: Words, _ date: Words) -> Bool {
        guard speaker.end <= date.first, date.end <= cue.first, let start = preposition(before: date),
            start >= speaker.end, cue.first - date.end <= 2
        else { return false }
        let reading = reading(cue)
        for word in speaker.end..<cue.first {
            if reading.sign(before: word) != nil { return false }
            let isPart = start <= word && word < date.end
            if !isPart, !adverbs.contains(reading.hash(word)) { return false }
        }
        return reading.sign(before: cue.first) == nil && !isPhrase(date)
    }

    /// "In 2021 the group promised that", "In a 2019 interview, Quist said": a cue in the past without commas around it,
    /// with the words said behind it.
    private func isBefore(_ speaker: Words, _ cue: Words, _ date: Words, _ said: Words) -> Bool {
        guard date.end <= speaker.first, cue.end <= said.first, opens(facts.sentence(cue), date), isPast(cue) else {
            return false
        }
        let reading = reading(cue)
        // No other date, and no other clause, between the date and who speaks.
        for word in date.end..<cue.first where dates.contains(Words(place: cue.place, first: word, end: word)) {
            return false
        }
        return reaches(speaker.first, from: date) && reaches(cue, from: speaker)
            && (cue.end == reading.words.count || reading.sign(before: cue.end) != UInt8(ascii: ","))
    }

    /// "In 2021 | the group", "In a 2019 interview with the Daily, | Quist", "In 2014, when the yard closed, | Quist".
    private func reaches(_ speaker: Int, from date: Words) -> Bool {
        let reading = reading(date)
        guard speaker > date.end else { return true }
        let isClosed = reading.sign(before: speaker) == UInt8(ascii: ",")
        let signs = (date.end + 1..<speaker).filter { reading.sign(before: $0) != nil }
        if isClosed, signs.isEmpty, reading.sign(before: date.end) == UInt8(ascii: ",") {
            return speaker - date.end <= 16 && insertions.contains(reading.hash(date.end))
        }
        return signs.isEmpty && speaker - date.end <= (isPhrase(date) ? 10 : 4)
            && !(date.end..<speaker).contains { clauseOpeners.contains(reading.hash($0)) }
    }

    /// "Quist | said", "Quist, then a young clerk, | said", and not "Quist, | said the Daily".
    private func reaches(_ cue: Words, from speaker: Words) -> Bool {
        let reading = reading(cue)
        guard reading.sign(before: cue.first) != nil else { return cue.first - speaker.end <= 3 }
        let signs = (speaker.end..<cue.first + 1).filter { reading.sign(before: $0) != nil }
        return signs == [speaker.end, cue.first] && signs.allSatisfy { reading.sign(before: $0) == UInt8(ascii: ",") }
            && (2...10).contains(cue.first - speaker.end)
    }

    /// Whether a date stands where a sentence begins: "In 2021", "Last year", "Back in March 2019", "In a 2019 speech".
    private func opens(_ sentence: Words, _ date: Words) -> Bool {
        guard sentence.contains(date), let start = preposition(before: date), start >= sentence.first else {
            return false
        }
        if start == sentence.first { return closesPhrase(date) }
        let reading = reading(date)
        if start == sentence.first + 1 {
            return openers.contains(reading.hash(sentence.first)) && closesPhrase(date)
        }
        // "In an interview in 2019", "At a meeting in March", "As a young clerk in 2014"
        guard start - sentence.first <= 4, !isPhrase(date),
            (sentence.first + 1...start).allSatisfy({ reading.sign(before: $0) == nil })
        else { return false }
        if reading.hash(sentence.first) == asWord {
            return SpeakerWord.indefinite.contains(reading.hash(sentence.first + 1))
        }
        return settings.contains(reading.hash(sentence.first))
            && (sentence.first + 1..<start).contains { occasions.contains(reading.hash($0)) }
    }

    /// Where "in 2019", "early in 2019", "in a 2019 …" begin; the date itself for "last year" and "two years ago"; `nil`
    /// for other prepositions and for none.
    private func preposition(before date: Words) -> Int? {
        let reading = reading(date)
        let words = (date.first..<date.end).map { reading.hash($0) }
        if words.contains(where: { relative.contains($0) }) { return date.first }
        var at = date.first - 1
        guard at >= 0, reading.sign(before: date.first) == nil else { return nil }
        let isDecade = reading.ends(date.end - 1, with: "0s")
        if isPhrase(date) || early.contains(reading.hash(at)) || isDecade && reading.hash(at) == SpeakerWord.the {
            at -= 1
        }
        guard at >= 0 else { return nil }
        if reading.hash(at) == SpeakerWord.in { return at }
        // "in a 2019 interview", "at a 2019 hearing"
        if isPhrase(date) { return settings.contains(reading.hash(at)) ? at : nil }
        // "on 2 May 2019", never "on 2019"
        return reading.hash(at) == on && words.count > 1 ? at : nil
    }

    /// Whether "a" or "her" stands before a date: it says of what year the interview is.
    private func isPhrase(_ date: Words) -> Bool {
        date.first > 0 && SpeakerWord.indefinite.contains(reading(date).hash(date.first - 1))
    }

    /// Whether no noun stands behind a date that it belongs to ("in 2019 elections"), or, behind "a", an occasion to speak.
    private func closesPhrase(_ date: Words) -> Bool {
        let reading = reading(date)
        guard date.end < reading.words.count else { return true }
        guard isPhrase(date) else { return reading.hash(date.end) != SpeakerWord.s }
        return (date.end..<min(date.end + 3, reading.words.count)).contains { occasions.contains(reading.hash($0)) }
    }

    /// Whether a date behind a cue ends its phrase: a sign, "that", or what may follow.
    private func closes(_ date: Words) -> Bool {
        if isPhrase(date) { return closesPhrase(date) }
        let reading = reading(date)
        guard date.end < facts.sentence(date).end, reading.sign(before: date.end) == nil else {
            return date.end == reading.words.count || reading.hash(date.end) != SpeakerWord.s
        }
        let isSaidNext = said.contains(Words(place: date.place, first: date.end, end: date.end))
        return isSaidNext || followers.contains(reading.hash(date.end))
    }

    /// "said", "promised"; never "says" and "will say".
    private func isPast(_ cue: Words) -> Bool {
        let reading = reading(cue)
        return cue.first < cue.end
            && (irregular.contains(reading.hash(cue.first)) || reading.ends(cue.first, with: "ed"))
    }

    private func reading(_ words: Words) -> Reading { facts.readings[words.place.rawValue] }
}

private let on = foldedHash(of: "on")
private let asWord = foldedHash(of: "as")
private let relative = HashSet(words: "last ago")
private let early = HashSet(words: "early late")
private let insertions = HashSet(words: "when as while after before during at amid under with then shortly soon")
private let openers = HashSet(words: "back early late already but and")
private let settings = HashSet(words: "in at during on")
private let adverbs = HashSet(words: "had has already itself himself herself also")
private let followers = HashSet(words: "that as when after during at to in before while following and but with")
private let clauseOpeners = HashSet(words: "and but when after before while as which who that because since")
private let irregular = HashSet(words: "said told wrote swore made gave took put held spoke called vowed")
private let notListener = HashSet(
    words: """
        of about after before since for from that when while who which whose where as until by to and but with than over \
        if how why what whether in on at into during not only is was were are be been has had have would will
        """
)
private let occasions = HashSet(
    words: """
        interview interviews speech statement report letter article tweet post memo book testimony study address ruling \
        decision debate briefing email essay column documentary podcast lecture hearing meeting conference message \
        filing lawsuit complaint note memoir broadcast op
        """
)

extension Words {
    /// The place before the first word.
    fileprivate var opening: Words { Words(place: place, first: first, end: first) }
}
