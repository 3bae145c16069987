internal import NewsModel
internal import YAML

extension WatchlistReader {
    /// One entry of `actors:`; `nil` when something in it is wrong.
    mutating func actor(_ entry: YAMLNode.Entry) -> Actor? {
        let errors = reader.errorCount
        let keys = [
            "name", "also", "never", "short", "as-speaker", "is", "role", "of", "country", "ids", "note", "variants",
            "case",
        ]
        guard let fields = reader.fields(entry.value, keys: keys) else { return nil }
        var actor = Actor(id: entry.name, name: "", kind: .person)
        var spellings: [Placed<String>] = []
        if let node = fields["name"], let name = reader.prose(node) {
            actor.name = name
            spellings.append(Placed(name, node.range))
        } else if fields["name"] == nil {
            reader.error(entry.nameRange, "the actor ‘\(entry.name)’ has no ‘name’")
        }
        if let node = fields["is"] {
            actor.kind = reader.choice(node, "kind of actor") ?? .person
        } else {
            let kinds = ActorKind.allCases.map(\.rawValue)
            reader.error(entry.nameRange, "the actor ‘\(entry.name)’ has no ‘is’", suggestion: alternatives(kinds))
        }
        let also = names(fields["also"])
        spellings += also
        actor.also = also.map(\.value)
        actor.never = names(fields["never"]).map(\.value)
        actor.short = fields["short"].map { names($0).map(\.value) }
        actor.asSpeaker = names(fields["as-speaker"]).map(\.value)
        actor.role = fields["role"].flatMap { reader.prose($0) }
        actor.note = fields["note"].flatMap { reader.prose($0) }
        if let node = fields["of"], let of = reader.text(node) {
            // A body that is not watched may be named in plain words; an id must be one.
            if isSlug(of) { _ = actors(of: Placed(of, node.range)) }
            actor.of = of
        }
        if let node = fields["country"] { actor.country = country(node) }
        if let node = fields["ids"] { actor.ids = identifiers(node) }
        let cased = names(fields["case"])
        actor.cased = cased.map(\.value)
        checkCased(cased, among: spellings.map(\.value) + (actor.short ?? []) + actor.asSpeaker, of: "the actor")
        if let variants = fields.entry("variants") {
            if reader.flag(variants.value) == true { warnUnbuilt(variants) }
        }
        warnOfWeakNames(spellings, of: actor)
        return reader.errorCount == errors ? actor : nil
    }

    /// A list of names, each with a letter or digit.
    private mutating func names(_ node: YAMLNode?) -> [Placed<String>] {
        guard let node else { return [] }
        return reader.texts(node).filter { name in
            let holdsWord = name.value.unicodeScalars.contains {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
            if !holdsWord { reader.error(name.range, "‘\(name.value)’ holds no letter or digit") }
            if name.value.hasSuffix("*") {
                reader.error(name.range, "names are matched as written, without ‘*’", suggestion: "list each form")
            }
            return holdsWord
        }
    }

    private mutating func country(_ node: YAMLNode) -> String? {
        guard let code = reader.text(node) else { return nil }
        if code.utf8.count == 2, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return code }
        let upper = code.uppercased()
        let isCode = upper.utf8.count == 2 && upper.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        reader.error(
            node.range,
            "‘\(code)’ is no country code; it has two capitals (ISO 3166-1), such as CH",
            suggestion: isCode ? "write \(upper)" : nil
        )
        return nil
    }

    private mutating func identifiers(_ node: YAMLNode) -> [Identifier] {
        var identifiers: [Identifier] = []
        for entry in reader.entries(node) ?? [] {
            if let value = reader.text(entry.value) { identifiers.append(Identifier(scheme: entry.name, value: value)) }
        }
        return identifiers.sorted { $0.scheme < $1.scheme }
    }

    /// Warns of words under `case` that stand nowhere else: they have no effect.
    mutating func checkCased(_ cased: [Placed<String>], among words: [String], of what: String) {
        for word in cased where !words.contains(where: { $0.contains(word.value) }) {
            reader.warning(
                word.range,
                "‘\(word.value)’ is no name of \(what): ‘case’ has no effect on it",
                suggestion: didYouMean(word.value, among: words)
            )
        }
    }

    /// Warns of full names that would match too much.
    private mutating func warnOfWeakNames(_ spellings: [Placed<String>], of actor: Actor) {
        for name in spellings {
            let scalars = name.value.unicodeScalars
            let isLatinWord = scalars.allSatisfy { $0.value < 0x250 && $0.properties.isAlphabetic }
            guard isLatinWord, !actor.cased.contains(name.value) else { continue }
            let isCapitals = name.value == name.value.uppercased()
            if isCapitals, commonShortWords.contains(name.value.lowercased()) {
                reader.warning(
                    name.range,
                    "‘\(name.value)’ is also a common word, found in headlines all in capitals",
                    suggestion: "list it under ‘case:’ as well"
                )
            } else if !isCapitals, scalars.count <= (actor.kind == .person ? 5 : 3) {
                reader.warning(
                    name.range,
                    "‘\(name.value)’ is one short word and will match others",
                    suggestion: name.value == actor.name
                        ? "give the full name here, and list this under ‘short:’" : "list it under ‘short:’ instead"
                )
            }
        }
    }
}

/// Words of two to four letters, frequent in English, French, German or Spanish news, that are acronyms in capitals.
private let commonShortWords: Set<String> = [
    "act", "aid", "all", "am", "an", "and", "any", "are", "art", "as", "at", "be", "but", "by", "can", "care", "car",
    "cup", "das", "de", "den", "der", "des", "die", "do", "du", "el", "en", "er", "es", "et", "fit", "for", "free",
    "go",
    "he", "her", "his", "ice", "if", "il", "im", "in", "is", "it", "la", "law", "le", "les", "los", "man", "may", "me",
    "mit", "my", "net", "new", "no", "not", "now", "of", "off", "on", "one", "open", "or", "our", "out", "pen", "per",
    "que", "rat", "red", "safe", "she", "sin", "so", "son", "sun", "the", "to", "un", "und", "up", "us", "war", "was",
    "we", "who", "you",
]
