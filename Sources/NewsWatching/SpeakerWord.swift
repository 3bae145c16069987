internal import NewsText

/// Hashes of single words by which a speaker is told, made once: they are asked for at every word.
enum SpeakerWord {
    static let a = foldedHash(of: "a")
    static let an = foldedHash(of: "an")
    static let based = foldedHash(of: "based")
    static let by = foldedHash(of: "by")
    static let director = foldedHash(of: "director")
    static let despite = foldedHash(of: "despite")
    static let `for` = foldedHash(of: "for")
    static let government = foldedHash(of: "government")
    static let `in` = foldedHash(of: "in")
    static let it = foldedHash(of: "it")
    static let its = foldedHash(of: "its")
    static let on = foldedHash(of: "on")
    static let of = foldedHash(of: "of")
    static let s = foldedHash(of: "s")
    static let statement = foldedHash(of: "statement")
    static let that = foldedHash(of: "that")
    static let the = foldedHash(of: "the")
    static let which = foldedHash(of: "which")
    /// Whose agencies have names of their own: "the UN agency"; "U.N." is two words.
    static let leagues = HashSet(words: "un u n")
    /// Who governs, before "in" and a capital.
    static let governing = HashSet(words: "government officials authorities")
    static let heOrShe = HashSet(words: "he she")
    /// What tells which of several is meant: "the report", "her statement".
    static let definite = HashSet(words: "the its his her")
    /// What a document is spoken of with for the first time: "in a report", "in its letter".
    static let indefinite = HashSet(words: "a an its his her their")
    /// What stands between a document and whose it is.
    static let authors = HashSet(words: "by from of")
    /// Nouns for any document: what was a report before is "the document" then.
    static let anyDocument = HashSet(words: "document paper text")
    /// What is given to a court, by any of its names.
    static let papersOfCourts = HashSet(words: "suit lawsuit complaint filing petition application appeal claim action")
    /// Where a body publishes.
    static let places = HashSet(words: "website site page account blog channel feed homepage")
    /// What a body makes that decides, and the verbs of it.
    static let decisions = HashSet(words: "decision ruling judgment judgement verdict order")
    static let deciding = HashSet(
        words: """
            fined ruled ordered approved rejected banned blocked cleared barred upheld overturned dismissed suspended \
            revoked sentenced convicted acquitted imposed granted refused lifted halted annulled struck decided
            """
    )
}
