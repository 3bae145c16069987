internal import NewsText

/// German verbs that report only with a second part further on, "teilte … mit", or with what they call something.
extension TaggedText {
    /// What ends the clause of a German verb that is written in two parts: "teilte … mit".
    func particles(of cue: Int) -> [StaticString] {
        for (stem, particles) in germanParticles where starts(cue, with: stem) { return particles }
        return []
    }

    /// Whether a verb that also means other things calls something by a quotation: "sieht darin einen „…“".
    func labels(_ cue: Int, _ quotation: Quotation) -> Bool {
        guard tongue == .german, has(cue, .takesLabel), has(cue, .needsMarks) else { return true }
        let before = quotation.tokens.lowerBound - 1
        guard before > cue, let first = quotation.inner.first, !isColon(before) else { return before >= cue }
        if before - 1 > cue, matches(before - 1, "als") { return true }
        if cue + 1 < before, matches(cue + 1, "sich") { return false }
        let isArticle = has(before, .determiner) && !has(before, .preposition) && starts(before, with: "e")
        return isArticle || matches(before, "als") || has(before, .preposition) && starts(before, with: "f")
            || has(first, .determiner)
    }

    /// Whether a token begins the words behind a quotation that say who said it: "so", "das", "dies".
    func opensTag(_ at: Int) -> Bool {
        matches(at, "so") || matches(at, "das") || matches(at, "dies")
    }
}

/// Stems of verbs, longer ones first, with the particles that make them verbs of reporting.
private let germanParticles: [(stem: StaticString, particles: [StaticString])] = [
    ("teil", ["mit"]), ("gab", ["bekannt", "zu", "an"]), ("gib", ["bekannt", "zu", "an"]),
    ("stell", ["fest", "klar", "dar", "heraus"]), ("stimm", ["zu"]), ("strich", ["heraus", "hervor"]),
    ("streich", ["heraus", "hervor"]), ("sicher", ["zu"]), ("schl", ["vor"]),
    ("f", ["hinzu", "aus", "an", "zusammen"]),
    ("ho", ["hervor"]), ("heb", ["hervor"]), ("wan", ["ein"]), ("wen", ["ein"]), ("wol", ["wissen"]),
    ("wil", ["wissen"]), ("w", ["hin", "vor", "zur"]), ("k", ["an"]), ("r", ["ein"]),
    ("leg", ["dar", "nahe", "nach"]), ("lehn", ["ab"]), ("mach", ["klar", "deutlich"]), ("pflicht", ["bei"]),
    ("merk", ["an"]), ("deut", ["an"]), ("scho", ["nach"]), ("setz", ["hinzu"]),
    ("dr", ["aus"]), ("geh", ["aus"]), ("gin", ["aus"]),
    ("lie", ["verlauten", "wissen", "durchblicken", "ausrichten"]),
]
