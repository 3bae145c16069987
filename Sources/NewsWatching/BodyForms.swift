internal import NewsText

/// The forms in which news writes the name of a public body: "Ministry of Energy of Oruba", "Oruba's energy ministry".
enum BodyForms {
    /// Other forms of a name, without those that it does not tell.
    static func others(of name: String) -> [String] {
        let words = name.split(separator: " ").map(String.init)
        guard let place = words.firstIndex(where: { isKind($0) }) else { return [] }
        let kind = words[place]
        let before = words[..<place].joined(separator: " ")
        let behind = words[(place + 1)...].drop { $0 == "of" }
        let hasOf = behind.count < words.count - place - 1
        if kind.lowercased() == "government" {
            if before.isEmpty, hasOf { return forms(of: kind, in: behind.joined(separator: " ")) }
            guard behind.isEmpty, let country = country(before) else { return [] }
            return forms(of: kind, in: country)
        }
        guard before.isEmpty else {
            // "Foreign Ministry of Oruba"; "Orubian Foreign Ministry", "Oruba's Foreign Ministry"
            let owned = "\(before) \(kind)"
            if hasOf, !behind.contains("of"), before.split(separator: " ").allSatisfy({ isGeneric(String($0)) }) {
                return forms(of: owned, in: behind.joined(separator: " "))
            }
            let first = words[0]
            if behind.isEmpty, place > 1, let country = country(first) {
                return forms(of: words[1...place].joined(separator: " "), in: country)
            }
            return hasOf && !behind.contains("of") && place == 1
                ? ["\(before) \(behind.joined(separator: " ")) \(kind)"] : []
        }
        guard hasOf else { return [] }
        guard let of = behind.firstIndex(of: "of") else { return ["\(behind.joined(separator: " ")) \(kind)"] }
        let field = behind[..<of].joined(separator: " ")
        let country = words[(of + 1)...].joined(separator: " ")
        guard !field.isEmpty, !country.isEmpty else { return [] }
        return forms(of: "\(field) \(kind)", in: country) + forms(of: "\(kind) of \(field)", in: country)
    }

    /// Whether a word of a body's name is no name by itself, and is written in small letters as well.
    static func isGeneric(_ word: String) -> Bool { generic.contains(foldedHash(of: word)) }

    static func isGeneric(_ hash: UInt64) -> Bool { generic.contains(hash) }

    private static func isKind(_ word: String) -> Bool { kinds.contains(foldedHash(of: word)) }

    /// A body of a country: "energy ministry of Oruba", "Oruba's energy ministry", "Orubian energy ministry".
    private static func forms(of body: String, in country: String) -> [String] {
        let bare = country.hasPrefix("the ") ? String(country.dropFirst(4)) : country
        var found = ["\(body) of \(country)", "\(bare)'s \(body)"]
        if bare.hasSuffix("ia") || bare.hasSuffix("ya") { found.append("\(bare)n \(body)") }
        return found
    }

    /// The country of "Oruba's" and "Orubian"; `nil` where the word does not tell.
    private static func country(_ word: String) -> String? {
        guard !word.contains(" ") else { return nil }
        if word.hasSuffix("'s") || word.hasSuffix("’s") { return String(word.dropLast(2)) }
        return word.hasSuffix("ian") || word.hasSuffix("yan") ? String(word.dropLast()) : nil
    }

    private static let kinds = HashSet(words: "ministry department government")

    private static let generic = HashSet(
        words: """
            ministry department government court office commission council authority agency parliament of for and the \
            supreme constitutional federal national foreign interior internal justice energy finance financial defence \
            defense health education trade transport labour labor agriculture environment economy economic culture \
            industry information home affairs security planning water housing tourism science technology development \
            social public
            """
    )
}
