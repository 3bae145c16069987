/// What a word does in an expression of time; the raw values stand in the lexicon's `dateword` section.
enum DateWord: Int32, Sendable {
    case today = 1
    case yesterday = 2
    case tomorrow = 3
    case this = 5
    case last = 6
    case next = 7
    case since = 8
    case before = 9
    case after = 10
    case about = 11
    case ago = 12
    /// A preposition that years and months stand after.
    case preposition = 13
    /// "early", "late", "mid".
    case part = 14
    case article = 15
    /// "on", and the articles that days stand after in other languages.
    case on = 16
    case indefinite = 17
    case and = 18
    /// "Mondays", "Fridays"; capitalised.
    case everyWeek = 19
    /// "few", "several": an amount that is not said.
    case amount = 20
    /// "end" of the year or month.
    case end = 21
    case previous = 22
    case same = 23
    case following = 24
    /// "dernière", "pasado": before or behind its noun.
    case lastBeside = 25
    case nextBeside = 26

    // 30 to 39 are decades by name, with the tens of their years: "seventies" is 37; 41 to 44 are "first" to "fourth";
    // from 50 on they are holidays.

    /// As a modifier of a value.
    var modifier: String? {
        switch self {
        case .since: "since"
        case .before: "before"
        case .after: "after"
        case .about: "about"
        default: nil
        }
    }
}

/// A holiday by one word; the raw values stand in the lexicon's `dateword` section.
enum Holiday: Int32, Sendable {
    case christmas = 50
    case halloween = 51
    case easter = 52
    /// On another day each year.
    case movable = 60
}

extension AnnotatedText {
    /// What the word at a token does in an expression of time; `nil` for other words and beyond the ends.
    func dateWord(_ index: Int) -> DateWord? {
        guard index >= 0, index < count, classes[index].contains(.dateWord) else { return nil }
        return DateWord(rawValue: values[index])
    }

    /// The holiday at a token; `nil` for other words and beyond the ends.
    func holiday(_ index: Int) -> Holiday? {
        guard index >= 0, index < count, classes[index].contains(.dateWord) else { return nil }
        return Holiday(rawValue: values[index])
    }

    /// The tens of the years of a decade by name, 70 for "seventies"; `nil` for other words and beyond the ends.
    func decadeWord(_ index: Int) -> Int? {
        guard index >= 0, index < count, classes[index].contains(.dateWord), (30...39).contains(values[index]) else {
            return nil
        }
        return Int(values[index] - 30) * 10
    }

    /// "first" to "fourth" as a number; `nil` for other words and beyond the ends.
    func ordinalWord(_ index: Int) -> Int? {
        guard index >= 0, index < count, classes[index].contains(.dateWord), (41...44).contains(values[index]) else {
            return nil
        }
        return Int(values[index]) - 40
    }
}
