import NewsModel
import NewsWatching
import Testing

/// A sentence with a quotation, given as what stands before it, its speaker's words and what stands behind them.
struct SpeakerCase: Sendable, CustomTestStringConvertible {
    var before: String
    var speaker: String
    var behind: String
    var expected: [String]
    /// Names that extraction would find, persons and bodies.
    var persons: [String]
    var bodies: [String]
    /// What `before` begins with, where that is a dateline.
    var dateline: String

    init(
        _ before: String,
        _ speaker: String,
        _ behind: String,
        _ expected: [String],
        persons: [String] = [],
        bodies: [String] = [],
        dateline: String = ""
    ) {
        self.before = before
        self.speaker = speaker
        self.behind = behind
        self.expected = expected
        self.persons = persons
        self.bodies = bodies
        self.dateline = dateline
    }

    init(
        _ before: String,
        _ speaker: String,
        _ expected: [String],
        persons: [String] = [],
        bodies: [String] = [],
        dateline: String = ""
    ) {
        self.init(before, speaker, "", expected, persons: persons, bodies: bodies, dateline: dateline)
    }

    var testDescription: String { "\(before) “…,” | \(speaker) | \(behind) said" }

    /// The actors that speak, of a watchlist.
    func speakers(_ list: Watchlist) -> [String] {
        let opening = before.isEmpty ? "" : before + " "
        var sample = Sample("\(opening)“The tunnel is old,” \(speaker)\(behind) said.")
        for (index, name) in persons.enumerated() { sample.name(name, .person, index + 1) }
        for (index, name) in bodies.enumerated() { sample.name(name, .organization, persons.count + index + 1) }
        if !dateline.isEmpty { sample.extraction.dateline = Dateline(span: sample.span(dateline), place: "Lund") }
        let person = (persons + bodies).firstIndex { speaker.contains($0) || $0.hasSuffix(speaker) }
        // The last of several: “it” stands in other words too.
        let places = sample.string.count(of: speaker)
        sample.quote("“The tunnel is old,”", by: speaker, cue: "said", entity: person.map { $0 + 1 }, nth: places)
        return sample.matches(list).first?.actors.filter { $0.part == .speaker }.map(\.id) ?? []
    }
}

extension String {
    /// How often `part` stands here.
    fileprivate func count(of part: String) -> Int {
        let all = Array(unicodeScalars)
        let wanted = Array(part.unicodeScalars)
        return (0...max(0, all.count - wanted.count)).count { all[$0...].starts(with: wanted) }
    }
}
