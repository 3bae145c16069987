internal import CTables
internal import NewsText

/// A country, or another land that has bodies of its own.
enum Land: Sendable, Hashable {
    /// ISO 3166-1, two letters.
    case known(String)
    /// The key of a name that the tables do not have.
    case named(UInt64)
}

/// The land that a watched body belongs to, under all the names that texts have for it.
struct Homeland: Sendable {
    let lands: Set<Land>
    /// Whether the tables have it.
    let isKnown: Bool

    init(_ country: String) {
        let demonyms = Demonyms.shared
        let code = demonyms.code(of: nameKey(country))
        isKnown = code != nil
        if let code {
            lands = [.known(code)]
        } else {
            lands = Set(([country] + demonyms.adjectives(of: country)).map { .named(nameKey($0)) })
        }
    }

    func contains(_ land: Land) -> Bool { lands.contains(land) }
}

/// Which country a city lies in.
struct Cities: Sendable {
    /// Made when a body is first looked for by its bare name.
    static let shared = Cities()

    private var codes: [UInt64: String] = [:]
    private var seats: Set<UInt64> = []

    /// Where the agencies have bureaus that report on all the countries around.
    private let hubs = HashSet(
        words: "london cairo nairobi beirut brussels singapore dakar amman jerusalem bangkok dubai istanbul geneva"
    )

    func code(of key: UInt64) -> String? { codes[key] }

    /// Whether it is the capital of its country.
    func isSeat(_ key: UInt64) -> Bool { seats.contains(key) }

    /// Whether news from there is as often of another country.
    func isHub(_ key: UInt64) -> Bool { hubs.contains(key) }

    private init() {
        for entry in lexiconEntries(tables_lexicon_names, in: ["[city]", "[seat]"]) {
            let key = nameKey(entry.name)
            if entry.section == "[seat]" {
                seats.insert(key)
                codes[key] = entry.code
            } else if codes[key] == nil {
                codes[key] = entry.code
            }
        }
    }
}
