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

    func isCountry(_ name: String) -> Bool { codeOfCountry[key(name)] != nil }

    /// The adjectives of a country, or of another place that may be one.
    func adjectives(of country: String) -> [String] {
        if let code = codeOfCountry[key(country)], let known = adjectivesOfCode[code] { return known }
        return Demonyms.regular(country)
    }

    /// The names of the country that an adjective is of; none where it is no adjective.
    func countries(of adjective: String) -> [String] {
        if let code = codeOfAdjective[key(adjective)] { return namesOfCode[code] ?? [] }
        return adjective.hasSuffix("an") && adjective.count > 4 ? [String(adjective.dropLast())] : []
    }

    /// What contains a name or adjective of a country and is another place: "South Sudan", "Guinea-Bissau".
    func others(with name: String, of country: String) -> [String] {
        let regional = Demonyms.regions.map { "\($0) \(name)" }
        // A region that the tables have is one of the longer names.
        guard let known = longer[key(name)] else { return regional }
        let code = codeOfCountry[key(country)]
        return (regional + known).filter { other in
            guard let its = codeOfCountry[key(other)] ?? codeOfAdjective[key(other)] else { return true }
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

    private init() {
        var count = 0
        let words = tables_lexicon_words(&count)
        let written = Demonyms.entries(of: UnsafeBufferPointer(start: words, count: count))
        for (section, name, code) in written {
            if section == "[demonym]" { add(adjective: name, code) } else { add(country: name, code, isWritten: true) }
        }
        let names = tables_lexicon_names(&count)
        for (_, name, code) in Demonyms.entries(of: UnsafeBufferPointer(start: names, count: count)) {
            add(country: name, code, isWritten: false)
        }
    }

    private mutating func add(country name: String, _ code: String, isWritten: Bool) {
        let key = key(name)
        if codeOfCountry[key] == nil { codeOfCountry[key] = code }
        // The made table has countries in many languages; the English name mostly begins as the adjective does.
        if adjectivesOfCode[code]?.contains(where: { $0.first == name.first }) == true || isWritten {
            namesOfCode[code, default: []].append(name)
        }
        addParts(of: name)
    }

    private mutating func add(adjective name: String, _ code: String) {
        // "Ugandans", "Frenchman"
        let isPlural = name.hasSuffix("s") && codeOfAdjective[key(String(name.dropLast()))] != nil
        if isPlural || name.hasSuffix("man") && name != "German" || Demonyms.parts.contains(name) { return }
        codeOfAdjective[key(name)] = code
        adjectivesOfCode[code, default: []].append(name)
        addParts(of: name)
    }

    private mutating func addParts(of name: String) {
        var rest = name[...]
        while let gap = rest.firstIndex(where: { $0 == " " || $0 == "-" }) {
            if rest[gap] == "-" { longer[key(String(name[..<gap])), default: []].append(name) }
            rest = rest[rest.index(after: gap)...]
            if !rest.isEmpty { longer[key(String(rest)), default: []].append(name) }
        }
    }

    /// The countries and adjectives of a table that have a code.
    private static func entries(
        of table: UnsafeBufferPointer<UInt8>
    ) -> [(section: String, name: String, code: String)] {
        let wanted: Set<String> = ["[demonym]", "[country]", "[country capitals]"]
        var found: [(section: String, name: String, code: String)] = []
        var section = ""
        var rest = table[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let line = rest[..<end]
            rest = rest[(end + 1)...]
            if line.first == UInt8(ascii: "[") {
                section = String(decoding: line, as: UTF8.self)
                continue
            }
            guard wanted.contains(section) else { continue }
            for entry in line.split(separator: UInt8(ascii: ",")) {
                let parts = String(decoding: entry, as: UTF8.self).split(separator: "=")
                guard parts.count == 2, let name = parts.first, let code = parts.last else { continue }
                let bare = name.drop { $0 == " " }
                guard bare.last == " " else { continue }
                found.append((section, String(bare.dropLast()), String(code)))
            }
        }
        return found
    }
}

/// The key of a name, whatever its accents, capitals, spaces and apostrophes.
private func key(_ name: String) -> UInt64 {
    // Nearly none has an apostrophe; 0xE2 begins the curved one.
    if !name.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }) { return foldedHash(of: name) }
    return foldedHash(of: String(name.filter { $0 != "'" && $0 != "’" }))
}
