/// Words that turn what is said, as `FoldedWords` hashes them.
enum Contrast {
    /// Prefixes that make the contrary of an adjective.
    static let prefixes = ["un", "in", "im", "il", "ir", "dis", "non"]

    /// Whether any of the words negates.
    static func hasNegation(_ words: [UInt64]) -> Bool {
        words.contains { negations.contains($0) }
    }

    /// Whether a word of one list is the contrary of a word of the other.
    static func areContrary(_ a: [UInt64], _ b: [UInt64]) -> Bool {
        a.contains { word in contraries[word]?.contains { b.contains($0) } ?? false }
    }

    /// The numbers, days and months among the words; a number in words is the same as in digits, and “one” is none.
    static func figures(_ words: [UInt64]) -> Set<UInt64> {
        Set(words.compactMap { FoldedWords.isDigits($0) || calendar.contains($0) ? $0 : numberWords[$0] })
    }

    /// Whether reporters change all of the words freely: articles, pronouns, auxiliaries, “that”.
    static func isOfGrammar(_ words: [UInt64]) -> Bool {
        words.allSatisfy { grammar.contains($0) }
    }

    private static let grammar = hashes(
        """
        a an the this that these those it its he she his her him they their them we our us i my me you your
        is are was were be been being am has have had do does did will would shall should can could may might must
        and but of to in on at s m re ve ll
        der die das ein eine einen dem den des er sie es wir ihr sein ist war sind waren wird werden würde hat haben hatte
        le la les l un une des d il elle ils elles ce est était sont étaient sera serait a avait
        el los las una unos él ella es era son fue será ha había
        """
    )

    /// Words that negate; “won’t” folds to two, the second of which does, and French “ne” comes with another one.
    private static let negations = hashes(
        """
        no not never none nobody nothing neither nor without cannot t
        nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne
        pas jamais aucun aucune rien sans nunca ningún ninguna nadie nada ni sin non mai nessun nessuno não niet geen
        не нет ни никогда никто ничего لا لم لن ليس 不 没 沒 未
        """
    )

    private static let calendar = hashes(
        """
        monday tuesday wednesday thursday friday saturday sunday
        january february march april may june july august september october november december
        """
    )

    private static let contraries: [UInt64: [UInt64]] = {
        let pairs = [
            "more less", "more fewer", "higher lower", "rise fall", "rises falls", "rose fell", "rising falling",
            "up down",
            "open close", "opens closes", "opened closed", "before after", "guilty innocent", "true false",
            "accept reject", "accepted rejected", "support oppose", "supports opposes", "start stop", "win lose",
        ]
        return pairs.reduce(into: [:]) { table, pair in
            let words = FoldedWords(pair).hashes
            guard words.count == 2 else { return }
            table[words[0], default: []].append(words[1])
            table[words[1], default: []].append(words[0])
        }
    }()

    private static let numberWords: [UInt64: UInt64] = {
        let rows = [
            "two three four five six seven eight nine ten eleven twelve",
            "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
            "deux trois quatre cinq six sept huit neuf dix onze douze",
            "dos tres cuatro cinco seis siete ocho nueve diez once doce",
        ]
        return rows.reduce(into: [:]) { table, row in
            for (offset, word) in FoldedWords(row).hashes.enumerated() {
                table[word] = FoldedWords(String(offset + 2)).hashes.first
            }
        }
    }()

    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(FoldedWords(words).hashes)
    }
}
