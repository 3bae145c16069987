internal import NewsText

/// Hashes of words that names are told by; comparing them costs less than comparing their bytes.
enum NameWord {
    static let of = foldedHash(of: "of")
    static let `in` = foldedHash(of: "in")
    static let and = foldedHash(of: "and")
    static let `for` = foldedHash(of: "for")
    static let on = foldedHash(of: "on")
    static let the = foldedHash(of: "the")
    static let against = foldedHash(of: "against")
    static let von = foldedHash(of: "von")
    static let van = foldedHash(of: "van")
    /// Function words that are East Asian surnames too: "Vice Premier He Lifeng".
    static let surnames = HashSet(words: "he an so she you")
    /// What stands before a month rather than before a person.
    static let beforeMonths = HashSet(words: "in since until last this next early late mid")
    /// Men's title, and the first name of women too: "Sheikh Hasina".
    static let sheikh = foldedHash(of: "Sheikh")
    /// Legal forms that stand behind the name of a firm and a comma.
    static let legalForms = HashSet(words: "inc llc ltd plc lp llp corp")
    static let jr = foldedHash(of: "Jr")
    static let sr = foldedHash(of: "Sr")
    static let former = foldedHash(of: "former")
    static let then = foldedHash(of: "then")
    static let first = foldedHash(of: "first")
    static let second = foldedHash(of: "second")
    static let soon = foldedHash(of: "soon")
    static let near = foldedHash(of: "near")
    static let known = foldedHash(of: "known")
    static let `as` = foldedHash(of: "as")
}
