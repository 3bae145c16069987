/// The cases of a Russian person's name, as in "по словам Анны Морозовой".
///
/// Surnames and first names by their endings; a name that does not change, or in another script, has no other forms.
enum RussianForms {
    /// Other forms of a full name: genitive, dative, instrumental, prepositional and accusative.
    static func others(of name: String) -> [String] {
        let words = name.split(separator: " ").map(String.init)
        guard words.count > 1, let surname = words.last, words.allSatisfy(isCyrillic) else { return [] }
        let isFemale = surname.hasSuffix("а") || surname.hasSuffix("я")
        let cases = words.enumerated().map { index, word in
            index == words.count - 1 ? surnameCases(word) : nameCases(word, isFemale: isFemale)
        }
        return distinct((0..<caseCount).map { form in cases.map { $0[form] }.joined(separator: " ") }, besides: name)
    }

    /// A surname in all its cases, the nominative first.
    static func surnames(of name: String) -> [String] {
        let words = name.split(separator: " ").map(String.init)
        guard words.count > 1, let surname = words.last, words.allSatisfy(isCyrillic) else { return [] }
        return [surname] + distinct(surnameCases(surname), besides: surname)
    }

    private static func isCyrillic(_ word: String) -> Bool {
        word.unicodeScalars.count > 2
            && word.unicodeScalars.allSatisfy { (0x400..<0x460).contains($0.value) || $0 == "-" }
    }

    private static func distinct(_ forms: [String], besides name: String) -> [String] {
        var found: [String] = []
        for form in forms where form != name && !found.contains(form) { found.append(form) }
        return found
    }

    /// Genitive, dative, instrumental, prepositional, accusative.
    private static func surnameCases(_ name: String) -> [String] {
        declined(name, surnames) ?? nameCases(name, isFemale: false)
    }

    private static func nameCases(_ name: String, isFemale: Bool) -> [String] {
        if let forms = declined(name, names) { return forms }
        let changes = !isFemale && name.unicodeScalars.last.map { !vowels.contains($0) } ?? false
        return changes ? ["а", "у", "ом", "е", "а"].map { name + $0 } : unchanged(name)
    }

    private static func unchanged(_ name: String) -> [String] { Array(repeating: name, count: caseCount) }

    private static func declined(_ name: String, _ table: [Ending]) -> [String]? {
        guard let row = table.first(where: { name.hasSuffix($0.ending) }) else { return nil }
        let stem = name.dropLast(row.cut)
        let forms = row.cases.split(separator: " ").map { String(stem + $0) }
        return forms.count == caseCount ? forms : unchanged(name)
    }

    private static let caseCount = 5
    private static let vowels = Set("аеёиоуыэюяьйАЕЁИОУЫЭЮЯЬЙ".unicodeScalars)

    /// How many letters an ending loses, and what stands for them in the five cases; none where it does not change.
    private typealias Ending = (ending: String, cut: Int, cases: String)

    private static let surnames: [Ending] =
        ["ов", "ев", "ёв", "ин", "ын"].map { ($0, 0, "а у ым е а") }
        + ["ова", "ева", "ёва", "ина", "ына"].map { ($0, 1, "ой ой ой ой у") }
        + [
            ("ский", 2, "ого ому им ом ого"), ("цкий", 2, "ого ому им ом ого"), ("ской", 2, "ого ому им ом ого"),
            ("ый", 2, "ого ому ым ом ого"), ("ая", 2, "ой ой ой ой ую"), ("ых", 0, ""), ("их", 0, ""),
        ]
    private static let names: [Ending] =
        [
            ("ия", 1, "и и ей и ю"), ("ий", 1, "я ю ем и я"), ("й", 1, "я ю ем е я"), ("ья", 1, "и е ей е ю"),
            ("я", 1, "и е ей е ю"), ("ь", 1, "я ю ем е я"), ("ца", 1, "ы е ей е у"), ("ел", 2, "ла лу лом ле ла"),
        ] + ["га", "ка", "ха"].map { ($0, 1, "и е ой е у") } + ["жа", "ша", "ча"].map { ($0, 1, "и е ей е у") }
        + [("а", 1, "ы е ой е у")]
}
