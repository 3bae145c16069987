internal import NewsText

/// More forms of the words in the tables of other languages: the plural of whoever speaks, and of the verb beside it.
///
/// A table names "testigo" and "afirmó"; "testigos" and "afirmaron" follow by rule. A form that is no word of its
/// language meets none in a text.
extension Tongue {
    /// The lines of a table's grammar with the plurals of persons, bodies and documents.
    func withPlurals(_ grammar: String) -> String {
        extended(grammar) { head, word in
            head == "person" || head == "body" || head == "document" ? plural(of: word) : []
        }
    }

    /// The lines of a table's verbs with the third person plural of each form, and the past of every gender in Russian.
    ///
    /// Not of verbs that call something by a name: "its name is", "его называют" have no speaker in the plural.
    func withPersons(_ verbs: String) -> String {
        extended(verbs) { head, word in head.hasSuffix("Fl") ? [] : persons(of: word) }
    }

    private func extended(_ lines: String, _ forms: (Substring, String) -> [String]) -> String {
        lines.cut(at: "\n").map { line in
            let sides = line.cut(at: ":")
            guard sides.count == 2 else { return String(line) }
            let more = sides[1].cut(at: " ").flatMap { forms(sides[0], String($0)) }
            return line + " " + more.joined(separator: " ")
        }.joined(separator: "\n")
    }

    private func plural(of noun: String) -> [String] {
        let scalars = noun.unicodeScalars
        guard let last = scalars.last, scalars.count > 3 else { return [] }
        let stem = String(scalars.dropLast())
        switch self {
        case .french:
            if "sxz".unicodeScalars.contains(last) { return [] }
            return noun.hasSuffix("al") ? [stem + "ux"] : noun.hasSuffix("eau") ? [noun + "x"] : [noun + "s"]
        case .spanish: return last == "s" ? [] : "aeiouéó".unicodeScalars.contains(last) ? [noun + "s"] : [noun + "es"]
        case .portuguese:
            if noun.hasSuffix("ão") { return [noun.dropLast(2) + "ões"] }
            if last == "s" { return [] }
            return last == "l" ? [stem + "is"] : "rz".unicodeScalars.contains(last) ? [noun + "es"] : [noun + "s"]
        case .italian:
            if noun.hasSuffix("ista") { return [stem + "i", stem + "e"] }
            if noun.hasSuffix("co") || noun.hasSuffix("go") { return [stem + "i", stem + "hi"] }
            return last == "o" || last == "e" ? [stem + "i"] : last == "a" ? [stem + "e"] : []
        case .russian:
            if "ьй".unicodeScalars.contains(last) { return [stem + "и"] }
            if "гкхжчшщ".unicodeScalars.contains(last) { return [noun + "и"] }
            return last == "а"
                ? [stem + "ы"]
                : last == "я" ? [stem + "и"] : "еиоуыэю".unicodeScalars.contains(last) ? [] : [noun + "ы"]
        default: return []
        }
    }

    private func persons(of verb: String) -> [String] {
        let scalars = verb.unicodeScalars
        guard let last = scalars.last, scalars.count > 3 else { return [] }
        let stem = String(scalars.dropLast())
        switch self {
        case .french:
            return verb.hasSuffix("ait") ? [verb.dropLast(3) + "aient"] : last == "e" ? [verb + "nt"] : []
        case .spanish:
            if verb.hasSuffix("ió") { return [verb.dropLast(2) + "ieron"] }
            return last == "ó" ? [stem + "aron"] : last == "a" || last == "e" ? [verb + "n"] : []
        case .portuguese:
            if verb.hasSuffix("ou") { return [verb.dropLast(2) + "aram"] }
            if verb.hasSuffix("eu") || verb.hasSuffix("iu") { return [stem + "ram"] }
            return last == "a" || last == "e" ? [verb + "m"] : []
        case .italian:
            return last == "ò" ? [stem + "arono"] : last == "ì" ? [stem + "irono"] : last == "a" ? [verb + "no"] : []
        case .russian:
            if last == "л" { return [verb + "а", verb + "о", verb + "и"] }
            if verb.hasSuffix("лся") { return ["ась", "ось", "ись"].map { verb.dropLast(2) + $0 } }
            return verb.hasSuffix("ает") || verb.hasSuffix("яет") || verb.hasSuffix("ует")
                ? [verb.dropLast(2) + "ют"] : []
        default: return []
        }
    }
}
