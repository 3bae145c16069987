internal import NewsModel
internal import NewsText

/// The forms in which news writes the name of a public body: "Ministry of Energy of Oruba", "Oruba's energy ministry".
struct BodyForms {
    /// Other forms of the name, without those that it does not tell.
    private(set) var names: [String] = []
    /// Who speaks for a government: "Oruban officials".
    private(set) var voices: [String] = []
    /// Places that a form's country is a part of: "South Sudan" of "Sudan".
    private(set) var never: [String] = []
    /// What it is called at home: "the energy ministry".
    private(set) var bare: [String] = []
    /// The country that it is a body of, without an article.
    private(set) var country: String?

    init(of name: String) {
        let words = name.split(separator: " ").map(String.init)
        guard let place = words.firstIndex(where: { BodyForms.isKind($0) }) else {
            addOther(words)
            return
        }
        let kind = words[place].lowercased()
        let before = Array(words[..<place])
        let behind = Array(words[(place + 1)...].drop { $0 == "of" })
        let hasOf = behind.count < words.count - place - 1
        if kind == "government" {
            let countries = before.isEmpty && hasOf ? [joined(behind)] : behind.isEmpty ? owners(before) : []
            for country in countries { addGovernment(of: country) }
            return
        }
        let isPlain = before.allSatisfy { BodyForms.isGeneric($0) }
        if hasOf, isPlain, let of = behind.firstIndex(of: "of") {
            // "Federal Ministry of Health of Oruba"
            add(kind, for: joined(behind[..<of]), of: joined(behind[(of + 1)...]))
        } else if before.isEmpty {
            if hasOf { names.append("\(joined(behind)) \(words[place])") }
        } else if hasOf, isPlain, !behind.allSatisfy({ BodyForms.isGeneric($0) }) {
            // "Foreign Ministry of Oruba"
            add(kind, for: joined(before), of: joined(behind))
        } else {
            // "Orubian Foreign Ministry", "Oruba's Foreign Ministry", "Orubian Ministry of Health"
            let owner = Array(before.prefix { !BodyForms.isGeneric($0) })
            let field = hasOf ? behind : Array(before.dropFirst(owner.count))
            if !field.isEmpty, hasOf || behind.isEmpty {
                for country in owners(owner) { add(kind, for: joined(field), of: country) }
            }
            if hasOf, place == 1, !behind.contains("of") {
                names.append("\(before[0]) \(joined(behind)) \(words[place])")
            }
        }
    }

    /// The forms of each name of a public body that capitals do not tell apart.
    static func all(of actor: Actor) -> [BodyForms] {
        let cased = Set(actor.cased)
        return ([actor.name] + actor.also).filter { !cased.contains($0) }
            .map { BodyForms(of: CompiledActor.withoutArticle($0)) }
    }

    /// Whether a word of a body's name is no name by itself, and is written in small letters as well.
    static func isGeneric(_ word: String) -> Bool { generic.contains(foldedHash(of: word)) }

    static func isGeneric(_ hash: UInt64) -> Bool { generic.contains(hash) }

    private static func isBodyWord(_ word: String) -> Bool {
        let hash = foldedHash(of: word)
        return generic.contains(hash) || parts.contains(hash)
    }

    private static func isKind(_ word: String) -> Bool { kinds.contains(foldedHash(of: word)) }

    /// A ministry of a country, which is a department in others' words; its field in small letters, which match any.
    private mutating func add(_ kind: String, for field: String, of country: String) {
        guard !field.isEmpty, !country.isEmpty else { return }
        for field in BodyForms.fields(like: field.lowercased()) {
            for kind in [kind, kind == "ministry" ? "department" : "ministry"] {
                add("\(field) \(kind)", of: country)
                add("\(kind) of \(field)", of: country)
            }
            bare += ["\(field) \(kind)", "\(kind) of \(field)"]
        }
        addNever(country)
        self.country = BodyForms.bare(country)
    }

    /// "Central Bank of Oruba", "Orubian Constitutional Court": bodies whose name is common words but for the country.
    private mutating func addOther(_ words: [String]) {
        let owner = words.prefix { !BodyForms.isBodyWord($0) }
        if owner.isEmpty, let of = words.lastIndex(of: "of"), words[..<of].allSatisfy({ BodyForms.isBodyWord($0) }) {
            addOther(words[..<of], of: joined(words[(of + 1)...]))
        } else if !owner.isEmpty, words[owner.count...].allSatisfy({ BodyForms.isBodyWord($0) }) {
            for country in owners(Array(owner)) { addOther(words[owner.count...], of: country) }
        }
    }

    private mutating func addOther(_ body: ArraySlice<String>, of country: String) {
        guard body.count > 1, !country.isEmpty else { return }
        let body = joined(body).lowercased()
        add(body, of: country)
        addNever(country)
        bare.append(body)
        self.country = BodyForms.bare(country)
    }

    private mutating func addGovernment(of country: String) {
        guard !country.isEmpty else { return }
        add("government", of: country)
        let bare = BodyForms.bare(country)
        for voice in ["officials", "authorities"] {
            voices += (Demonyms.shared.adjectives(of: bare) + [bare]).map { "\($0) \(voice)" }
            voices.append("\(voice) in \(country)")
        }
        addNever(country)
    }

    /// A body of a country: "energy ministry of Oruba", "Oruba's energy ministry", "Orubian energy ministry".
    private mutating func add(_ body: String, of country: String) {
        let bare = BodyForms.bare(country)
        names += ["\(bare)'s \(body)", "\(bare) \(body)"]
        for country in BodyForms.withArticle(country) {
            // With its article: "the Velmar health ministry in Oruba" is another.
            names += ["\(body) of \(country)", "the \(body) in \(country)"]
        }
        names += Demonyms.shared.adjectives(of: bare).map { "\($0) \(body)" }
    }

    private mutating func addNever(_ country: String) {
        let bare = BodyForms.bare(country)
        // The likeliest adjectives are enough here.
        for name in [bare] + Demonyms.shared.adjectives(of: bare).prefix(2) {
            never += Demonyms.shared.others(with: name, of: bare)
        }
    }

    /// The countries of "Oruba's", "Orubian" and "Oruba"; none where the words do not tell.
    private func owners(_ words: [String]) -> [String] {
        let name = joined(words)
        if name.hasSuffix("'s") || name.hasSuffix("’s") { return [String(name.dropLast(2))] }
        return Demonyms.shared.isCountry(name) ? [name] : Demonyms.shared.countries(of: name)
    }

    private static func bare(_ country: String) -> String {
        country.lowercased().hasPrefix("the ") ? String(country.dropFirst(4)) : country
    }

    /// A name, and with its article where it may have one: "the Velmar Islands".
    private static func withArticle(_ country: String) -> [String] {
        let bare = bare(country)
        guard bare == country, bare.contains(" ") || bare.hasSuffix("s") else { return [country] }
        return [bare, "the \(bare)"]
    }

    /// A field as other words and spellings have it: "foreign affairs", "foreign".
    private static func fields(like field: String) -> [String] {
        for names in fieldNames {
            for name in names where field == name || field.hasPrefix(name + " and ") {
                return [field] + names.filter { $0 != field }
            }
        }
        return [field]
    }

    private static let fieldNames = [
        ["foreign affairs", "foreign"], ["internal affairs", "interior"], ["defence", "defense"], ["labour", "labor"],
    ]

    private static let kinds = HashSet(words: "ministry department government")

    /// Words that names of other bodies are made of, beside the generic ones.
    private static let parts = HashSet(
        words: """
            bank central reserve election elections electoral assembly prosecution statistics armed army navy forces high \
            police appeals
            """
    )

    private static let generic = HashSet(
        words: """
            ministry department government court office commission council authority agency parliament of for and the \
            supreme constitutional federal national foreign interior internal justice energy finance financial defence \
            defense treasury health education trade transport labour labor agriculture environment economy economic culture \
            industry information home affairs security planning water housing tourism science technology development \
            social public
            """
    )
}

private func joined(_ words: some Sequence<String>) -> String { words.joined(separator: " ") }
