/// What the lexicon knows of a word or phrase, as bits; a word may have several.
struct WordClass: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    static let country = WordClass(bit: 0)
    static let place = WordClass(bit: 1)
    static let city = WordClass(bit: 2)
    static let demonym = WordClass(bit: 3)
    static let group = WordClass(bit: 4)
    static let organization = WordClass(bit: 5)
    static let agency = WordClass(bit: 6)
    static let orgHead = WordClass(bit: 7)
    static let orgTail = WordClass(bit: 8)
    static let placeHead = WordClass(bit: 9)
    static let eventHead = WordClass(bit: 10)
    static let lawHead = WordClass(bit: 11)
    static let title = WordClass(bit: 12)
    static let honorific = WordClass(bit: 13)
    static let modifier = WordClass(bit: 14)
    static let male = WordClass(bit: 15)
    static let female = WordClass(bit: 16)
    static let surname = WordClass(bit: 17)
    static let connector = WordClass(bit: 18)
    static let nameParticle = WordClass(bit: 19)
    static let month = WordClass(bit: 20)
    static let weekday = WordClass(bit: 21)
    static let timeUnit = WordClass(bit: 22)
    static let number = WordClass(bit: 23)
    static let multiplier = WordClass(bit: 24)
    static let speech = WordClass(bit: 25)
    static let common = WordClass(bit: 26)
    /// Has a meaning of its own only in capitals ("WHO"); only in the table's headers.
    static let capitals = WordClass(bit: 27)
    /// The first word of a longer entry.
    static let startsPhrase = WordClass(bit: 28)
    /// A function word of the language that the text is written in.
    static let function = WordClass(bit: 29)

    /// A preposition that places stand after.
    static let locative = WordClass(bit: 30)
    /// After an adjective of nationality it makes the name of a government.
    static let government = WordClass(bit: 31)

    /// A word of expressions of time; `value` tells which (`DateWord`).
    static let dateWord = WordClass(bit: 32)
    /// A word before a number that makes it less sure.
    static let numberWord = WordClass(bit: 33)

    /// Written with a capital, but the name of nobody and nowhere.
    static let notName = WordClass(bit: 34)

    /// Names an event, a war or a feast: "World Cup".
    static let event = WordClass(bit: 35)
    /// Names a law, a treaty or a plan: "Kyoto Protocol".
    static let law = WordClass(bit: 36)
    /// A storm, before its name: "Hurricane".
    static let stormHead = WordClass(bit: 37)
    /// A book, film or other work, before its name in quotation marks: "the novel".
    static let workHead = WordClass(bit: 38)
    /// An ordinary word that names a party, a house or a paper when it is written with a capital: "Labour", "the Greens".
    static let commonName = WordClass(bit: 39)
    /// A word that stands after the name of an area, or before it with "of": "district".
    static let areaWord = WordClass(bit: 40)
    /// A point of the compass as names of areas have it: "Northern".
    static let compass = WordClass(bit: 41)
    /// An English word that is the second half of Chinese and Korean given names too: "Kwok-hung".
    static let syllable = WordClass(bit: 42)
    /// A lower-case word that names of bodies stand beside: "the broadcaster", "party".
    static let bodyWord = WordClass(bit: 43)

    static let anyPlace: WordClass = [.country, .place, .city]
    static let firstName: WordClass = [.male, .female]
    static let anyPerson: WordClass = [.male, .female, .surname]
    /// What a date or a number may begin with.
    static let figure: WordClass = [.month, .weekday, .timeUnit, .dateWord, .number, .multiplier]

    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    private init(bit: Int) {
        self.rawValue = 1 << UInt64(bit)
    }

    /// The class that a section of the table names; `nil` for one that is not known.
    init?(named name: String) {
        guard let known = WordClass.names[name] else { return nil }
        self = known
    }

    private static let names: [String: WordClass] = [
        "country": .country, "place": .place, "city": .city, "demonym": .demonym, "group": .group,
        "organization": .organization, "agency": .agency, "orghead": .orgHead, "orgtail": .orgTail,
        "placehead": .placeHead, "eventhead": .eventHead, "lawhead": .lawHead, "title": .title,
        "honorific": .honorific, "modifier": .modifier, "male": .male, "female": .female, "surname": .surname,
        "connector": .connector, "nameparticle": .nameParticle, "month": .month, "weekday": .weekday,
        "timeunit": .timeUnit, "number": .number, "multiplier": .multiplier, "speech": .speech, "common": .common,
        "capitals": .capitals, "locative": .locative, "government": .government, "notname": .notName,
        "event": .event, "law": .law, "stormhead": .stormHead, "workhead": .workHead, "commonname": .commonName,
        "areaword": .areaWord,
        "compass": .compass, "syllable": .syllable, "bodyword": .bodyWord,
        "dateword": .dateWord, "numberword": .numberWord,
    ]
}
