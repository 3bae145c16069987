internal import CTables
internal import NewsText

/// The adjectives of nationality: "Ugandan" of "Uganda".
///
/// Countries and their adjectives come from the table by which extraction knows names; of a name that it lacks the
/// regular adjectives are made. Names are looked up by their folded hashes.
struct Demonyms: Sendable {
    /// Made once, when a watchlist has the first body of a country.
    static let shared = Demonyms()

    private var codeOfCountry: [UInt64: String] = [:]
    private var codeOfAdjective: [UInt64: String] = [:]
    private var namesOfCode: [String: [String]] = [:]
    private var adjectivesOfCode: [String: [String]] = [:]
    /// Longer names and adjectives, by a name that is their last part or stands before their hyphen.
    private var longer: [UInt64: [String]] = [:]

    /// Before the name of a country these make the name of another place: "New Mexico", "South Sudanese".
    private static let regions = [
        "New", "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central",
    ]

    /// These have a government of their own.
    private static let parts: Set<String> = ["English", "Scottish", "Scots", "Welsh"]

    func isCountry(_ name: String) -> Bool { codeOfCountry[nameKey(name)] != nil }

    /// The adjectives of a country, or of another place that may be one.
    func adjectives(of country: String) -> [String] {
        if let code = codeOfCountry[nameKey(country)], let known = adjectivesOfCode[code] { return known }
        return Demonyms.regular(country)
    }

    /// The names of the country that an adjective is of; none where it is no adjective.
    func countries(of adjective: String) -> [String] {
        if let code = codeOfAdjective[nameKey(adjective)] { return namesOfCode[code] ?? [] }
        return adjective.hasSuffix("an") && adjective.count > 4 ? [String(adjective.dropLast())] : []
    }

    /// What contains a name or adjective of a country and is another place: "South Sudan", "Guinea-Bissau".
    func others(with name: String, of country: String) -> [String] {
        let regional = Demonyms.regions.map { "\($0) \(name)" }
        // A region that the tables have is one of the longer names.
        guard let known = longer[nameKey(name)] else { return regional }
        let code = codeOfCountry[nameKey(country)]
        return (regional + known).filter { other in
            guard let its = codeOfCountry[nameKey(other)] ?? codeOfAdjective[nameKey(other)] else { return true }
            return its != code
        }
    }

    /// "Kassangan", "Tamboran", "Velmarese": the adjectives that a name may have by its ending.
    private static func regular(_ name: String) -> [String] {
        guard !name.contains(" "), let last = name.last, last.isLetter else { return [] }
        let endings = ["an", "ian", "ese", "i"]
        guard "aeiouyáéíóúàèìòùâêîôû".contains(last) else { return endings.map { name + $0 } }
        return [name + "n", name + "an"] + endings.dropLast().map { name.dropLast() + $0 }
    }

    /// The code of the country that a name or adjective is of, by its key.
    func code(of key: UInt64) -> String? { codeOfCountry[key] ?? codeOfAdjective[key] }

    private init() {
        for entry in lexiconEntries(tables_lexicon_words, in: ["[demonym]", "[country]", "[country capitals]"]) {
            if entry.section == "[demonym]" {
                add(adjective: entry.name, entry.code)
            } else {
                add(country: entry.name, entry.code, isWritten: true)
            }
        }
        for entry in lexiconEntries(tables_lexicon_names, in: ["[country]"]) {
            add(country: entry.name, entry.code, isWritten: false)
        }
    }

    private mutating func add(country name: String, _ code: String, isWritten: Bool) {
        let key = nameKey(name)
        if codeOfCountry[key] == nil { codeOfCountry[key] = code }
        // The made table has countries in many languages; the English name mostly begins as the adjective does.
        if adjectivesOfCode[code]?.contains(where: { $0.first == name.first }) == true || isWritten {
            namesOfCode[code, default: []].append(name)
        }
        addParts(of: name)
    }

    private mutating func add(adjective name: String, _ code: String) {
        // "Ugandans", "Frenchman"
        let isPlural = name.hasSuffix("s") && codeOfAdjective[nameKey(String(name.dropLast()))] != nil
        if isPlural || name.hasSuffix("man") && name != "German" || Demonyms.parts.contains(name) { return }
        codeOfAdjective[nameKey(name)] = code
        adjectivesOfCode[code, default: []].append(name)
        addParts(of: name)
    }

    private mutating func addParts(of name: String) {
        var rest = name[...]
        while let gap = rest.firstIndex(where: { $0 == " " || $0 == "-" }) {
            if rest[gap] == "-" { longer[nameKey(String(name[..<gap])), default: []].append(name) }
            rest = rest[rest.index(after: gap)...]
            if !rest.isEmpty { longer[nameKey(String(rest)), default: []].append(name) }
        }
    }
}

/// The key of a name, whatever its accents, capitals, spaces and apostrophes.
func nameKey(_ name: String) -> UInt64 {
    // Nearly none has an apostrophe; 0xE2 begins the curved one.
    if !name.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }) { return foldedHash(of: name) }
    return foldedHash(of: String(name.filter { $0 != "'" && $0 != "’" }))
}
