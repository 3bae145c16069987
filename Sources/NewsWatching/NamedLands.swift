internal import NewsModel
internal import NewsText

/// A country, or what may be one, where an article names it.
struct NamedLand {
    /// What a name is; those that the tables do not have may be a country's too.
    enum Sort { case land, name, person }

    var words: Words
    var land: Land
    var sort = Sort.land
}

/// The countries and other places that an article names, and that of its dateline.
struct NamedLands {
    /// Outside the dateline, in order.
    let all: [NamedLand]
    /// The key of the dateline's place.
    let dateline: UInt64?
    /// The country of that place, where the tables have it.
    let home: Land?

    /// Mentions beyond these are not looked at.
    private static let mentionLimit = 5000

    /// `homelands` are the lands of all watched bodies.
    ///
    /// - Complexity: O(n log n) in the words.
    init(_ extraction: Extraction, _ readings: [Reading], homelands: Set<Land>) {
        let head = NamedLands.head(of: extraction, readings)
        let place = head.map { nameKey($0.place) }
        dateline = place
        home = place.flatMap { NamedLands.code(of: $0) }.map { .known($0) }
        var found: [NamedLand] = []
        // Words that are told, or not to be read.
        var isRead = readings.map { [Bool](repeating: false, count: $0.words.count) }
        func take(_ words: Words) {
            for word in words.first..<words.end { isRead[words.place.rawValue][word] = true }
        }
        if let head { take(head.words) }
        for mention in extraction.mentions.prefix(NamedLands.mentionLimit) {
            let reading = readings[Place(mention.span.field).rawValue]
            let words = reading.words(in: mention.span)
            guard words.first < words.end, !isRead[words.place.rawValue][words.first] else { continue }
            let key = nameKey(reading.string(of: words))
            let isPerson = mention.type == .person
            if !isPerson, let code = NamedLands.code(of: key) {
                found.append(NamedLand(words: words, land: .known(code)))
                take(words)
                continue
            }
            let land = Land.named(key)
            let isSure = mention.type == .place || homelands.contains(land)
            guard key != place, isPerson || isSure || words.end - words.first == 1 else { continue }
            found.append(NamedLand(words: words, land: land, sort: isSure ? .land : isPerson ? .person : .name))
            if isSure || isPerson { take(words) }
        }
        // "The Velmaran parliament", where extraction has one name.
        for reading in readings.prefix(2) {
            for word in reading.words.indices where reading.flags(word).contains(.capital) {
                if isRead[reading.place.rawValue][word] { continue }
                let words = reading.capitals(endingAt: word)
                let key = words.first == word ? reading.hash(word) : nameKey(reading.string(of: words))
                if key == place { continue }
                if let code = Demonyms.shared.code(of: key) {
                    found.append(NamedLand(words: words, land: .known(code)))
                } else if homelands.contains(.named(key)) {
                    found.append(NamedLand(words: words, land: .named(key)))
                }
            }
        }
        all = found.sorted { ($0.words.place, $0.words.first) < ($1.words.place, $1.words.first) }
    }

    /// The dateline with its place; else a name in capitals that the text opens with, which may be one.
    private static func head(of extraction: Extraction, _ readings: [Reading]) -> (place: String, words: Words)? {
        if let line = extraction.dateline {
            let words = readings[Place(line.span.field).rawValue].words(in: line.span)
            let place = line.place.prefix { $0 != "," }
            return (String(place.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()), words)
        }
        let text = readings[Place.text.rawValue]
        guard let first = extraction.mentions.first(where: { $0.span.field == .text }) else { return nil }
        let words = text.words(in: first.span)
        guard words.first == 0, words.end > 0, text.flags(0).contains(.allCapitals) else { return nil }
        return (text.string(of: words), words)
    }

    private static func code(of key: UInt64) -> String? {
        Demonyms.shared.code(of: key) ?? Cities.shared.code(of: key)
    }
}
