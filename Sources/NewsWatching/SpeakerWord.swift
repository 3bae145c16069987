internal import NewsText

/// Hashes of single words by which a speaker is told, made once: they are asked for at every word.
enum SpeakerWord {
    static let by = foldedHash(of: "by")
    static let despite = foldedHash(of: "despite")
    static let `for` = foldedHash(of: "for")
    static let it = foldedHash(of: "it")
    static let its = foldedHash(of: "its")
    static let of = foldedHash(of: "of")
    static let s = foldedHash(of: "s")
    static let statement = foldedHash(of: "statement")
    static let that = foldedHash(of: "that")
    static let the = foldedHash(of: "the")
    static let which = foldedHash(of: "which")
    static let heOrShe = HashSet(words: "he she")
    /// What tells which of several is meant: "the report", "her statement".
    static let definite = HashSet(words: "the its his her")
}
