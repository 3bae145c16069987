internal import NewsModel
internal import NewsText

/// What the lexicon knows about a word: that "said" is the past of a verb that takes a clause.
struct Word: Blank {
    /// What it can be; several at once ("report": verb, noun, document).
    var kinds: WordKinds = []
    /// The class of the act when it is a verb of reporting.
    var act: Act = .state
}

/// Classes of words that patterns ask for.
///
/// Those that end in `Form` are forms of a verb of reporting, those that begin
/// with `takes` its grammar.
struct WordKinds: OptionSet, Sendable {
    let rawValue: UInt64

    static let baseForm = WordKinds(rawValue: 1 << 0)
    static let presentForm = WordKinds(rawValue: 1 << 1)
    static let pastForm = WordKinds(rawValue: 1 << 2)
    static let participleForm = WordKinds(rawValue: 1 << 3)
    static let gerundForm = WordKinds(rawValue: 1 << 4)
    static let takesThat = WordKinds(rawValue: 1 << 5)
    static let takesBare = WordKinds(rawValue: 1 << 6)
    static let takesObject = WordKinds(rawValue: 1 << 7)
    static let takesInfinitive = WordKinds(rawValue: 1 << 8)
    static let takesAddressee = WordKinds(rawValue: 1 << 9)
    static let takesOf = WordKinds(rawValue: 1 << 10)
    static let takesLabel = WordKinds(rawValue: 1 << 11)
    static let inverts = WordKinds(rawValue: 1 << 12)
    static let needsMarks = WordKinds(rawValue: 1 << 13)
    static let alsoNoun = WordKinds(rawValue: 1 << 14)
    static let needsDocument = WordKinds(rawValue: 1 << 15)

    /// A form of a verb of `deedVerbs`.
    static let deed = WordKinds(rawValue: 1 << 61)
    static let isSpeechAct = WordKinds(rawValue: 1 << 62)
    static let needsParticle = WordKinds(rawValue: 1 << 63)

    static let cue: WordKinds = [.baseForm, .presentForm, .pastForm, .participleForm, .gerundForm]

    /// The class that `grammarWords` names; `nil` for a name that is none.
    init?(named name: String) {
        guard let known = Self.named[name] else { return nil }
        self = known
    }

    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    static let determiner = WordKinds(rawValue: 1 << 16)
    static let possessive = WordKinds(rawValue: 1 << 17)
    static let pronoun = WordKinds(rawValue: 1 << 18)
    static let human = WordKinds(rawValue: 1 << 19)
    static let plural = WordKinds(rawValue: 1 << 20)
    static let reflexive = WordKinds(rawValue: 1 << 21)
    static let who = WordKinds(rawValue: 1 << 22)
    static let which = WordKinds(rawValue: 1 << 23)
    static let that = WordKinds(rawValue: 1 << 24)
    static let preposition = WordKinds(rawValue: 1 << 25)
    static let of = WordKinds(rawValue: 1 << 26)
    static let inner = WordKinds(rawValue: 1 << 27)
    static let time = WordKinds(rawValue: 1 << 28)
    static let coordinator = WordKinds(rawValue: 1 << 29)
    static let and = WordKinds(rawValue: 1 << 30)
    static let subordinator = WordKinds(rawValue: 1 << 31)
    static let question = WordKinds(rawValue: 1 << 32)
    static let auxiliary = WordKinds(rawValue: 1 << 33)
    static let be = WordKinds(rawValue: 1 << 34)
    static let finite = WordKinds(rawValue: 1 << 35)
    static let modal = WordKinds(rawValue: 1 << 36)
    static let adverb = WordKinds(rawValue: 1 << 37)
    static let negation = WordKinds(rawValue: 1 << 38)
    static let weekday = WordKinds(rawValue: 1 << 39)
    static let period = WordKinds(rawValue: 1 << 40)
    static let last = WordKinds(rawValue: 1 << 41)
    static let person = WordKinds(rawValue: 1 << 42)
    static let spokesperson = WordKinds(rawValue: 1 << 43)
    static let document = WordKinds(rawValue: 1 << 44)
    static let body = WordKinds(rawValue: 1 << 45)
    static let speechNoun = WordKinds(rawValue: 1 << 46)
    static let audience = WordKinds(rawValue: 1 << 47)
    static let title = WordKinds(rawValue: 1 << 48)
    static let female = WordKinds(rawValue: 1 << 49)
    static let male = WordKinds(rawValue: 1 << 50)
    static let falsehood = WordKinds(rawValue: 1 << 51)
    static let decline = WordKinds(rawValue: 1 << 52)
    static let quoted = WordKinds(rawValue: 1 << 53)
    static let according = WordKinds(rawValue: 1 << 54)
    static let forWord = WordKinds(rawValue: 1 << 55)
    static let particle = WordKinds(rawValue: 1 << 56)
    static let reported = WordKinds(rawValue: 1 << 57)
    static let titled = WordKinds(rawValue: 1 << 58)
    static let oblique = WordKinds(rawValue: 1 << 59)
    static let umlauted = WordKinds(rawValue: 1 << 60)

    private static let named: [String: WordKinds] = [
        "determiner": .determiner,
        "possessive": .possessive,
        "pronoun": .pronoun,
        "human": .human,
        "plural": .plural,
        "reflexive": .reflexive,
        "who": .who,
        "which": .which,
        "that": .that,
        "preposition": .preposition,
        "of": .of,
        "inner": .inner,
        "time": .time,
        "coordinator": .coordinator,
        "and": .and,
        "subordinator": .subordinator,
        "question": .question,
        "auxiliary": .auxiliary,
        "be": .be,
        "finite": .finite,
        "modal": .modal,
        "adverb": .adverb,
        "negation": .negation,
        "weekday": .weekday,
        "period": .period,
        "last": .last,
        "person": .person,
        "spokesperson": .spokesperson,
        "document": .document,
        "body": .body,
        "speechnoun": .speechNoun,
        "audience": .audience,
        "title": .title,
        "female": .female,
        "male": .male,
        "falsehood": .falsehood,
        "decline": .decline,
        "quoted": .quoted,
        "according": .according,
        "for": .forWord,
        "particle": .particle,
        "reported": .reported,
        "titled": .titled,
        "oblique": .oblique,
        "umlauted": .umlauted,
    ]
}

/// The lexicon by the hash of a token: open addressing, one probe for most words.
struct WordTable: Sendable {
    /// By the low bits of a hash: the place of its word in `words`, 0 where none is.
    private var places: [UInt16]
    /// The words with their hashes, which are read together; the first is that of all other words.
    private var words: [(hash: UInt64, word: Word)] = [(0, Word())]
    private let mask: Int

    /// The English table, made on first use (about 3,000 forms).
    static let english = WordTable(verbs: reportingVerbs, grammar: grammarWords, deeds: deedForms)

    /// Makes the table of both lists; `deeds` are marked as such, by the hashes of their forms.
    ///
    /// A line that names an unknown act or class is left out.
    init(verbs: String, grammar: String, deeds: HashTable<DeedForm> = HashTable()) {
        let slots = 8192
        places = Array(repeating: 0, count: slots)
        mask = slots - 1
        for line in verbs.cut(at: "\n") {
            let sides = line.cut(at: ":")
            guard sides.count == 2 else { continue }
            let head = sides[0].cut(at: " ")
            guard head.count == 2, let act = Act(rawValue: String(head[0])) else { continue }
            let grammar = WordKinds(flags: head[1])
            for verb in sides[1].cut(at: " ") {
                if head[1].hasPrefix("F") {
                    add(foldedHash(of: verb), grammar.union(.pastForm), act)
                    continue
                }
                if head[1] == "N" {
                    for form in [String(verb), verb + "s"] { add(foldedHash(of: form), .isSpeechAct, act) }
                    continue
                }
                for (form, kind) in verbForms(of: verb) { add(foldedHash(of: form), grammar.union(kind), act) }
            }
        }
        for line in grammar.cut(at: "\n") {
            let sides = line.cut(at: ":")
            guard sides.count == 2, let kind = WordKinds(named: String(sides[0])) else { continue }
            forEachWord(of: String(sides[1])) { add($0, kind, nil) }
        }
        for (hash, _) in deeds.entries { add(hash, .deed, nil) }
    }

    /// What is known about the token with this hash; an empty word when nothing is.
    subscript(hash: UInt64) -> Word {
        // Half of the words of a text are there: where the search ends is known, how it ends is not.
        words[place(slot(of: hash))].word
    }

    /// The slot of a hash, or the free one where it would be.
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while place(slot) != 0, words[place(slot)].hash != hash { slot = (slot + 1) & mask }
        return slot
    }

    private func place(_ slot: Int) -> Int { Int(places[slot]) }

    private mutating func add(_ hash: UInt64, _ kinds: WordKinds, _ act: Act?) {
        guard words.count < mask else { return }
        let slot = slot(of: hash)
        if place(slot) == 0 {
            places[slot] = UInt16(words.count)
            words.append((hash, Word()))
        }
        words[place(slot)].word.kinds.formUnion(kinds)
        if let act { words[place(slot)].word.act = act }
    }
}

extension WordKinds {
    /// The grammar of a verb from its letters in `reportingVerbs`.
    fileprivate init(flags: Substring) {
        self = []
        for flag in flags.utf8 {
            switch flag {
            case UInt8(ascii: "c"): insert(.takesThat)
            case UInt8(ascii: "b"): insert(.takesBare)
            case UInt8(ascii: "o"): insert(.takesObject)
            case UInt8(ascii: "t"): insert(.takesInfinitive)
            case UInt8(ascii: "p"): insert(.takesAddressee)
            case UInt8(ascii: "f"): insert(.takesOf)
            case UInt8(ascii: "l"): insert(.takesLabel)
            case UInt8(ascii: "v"): insert(.inverts)
            case UInt8(ascii: "q"): insert(.needsMarks)
            case UInt8(ascii: "n"): insert(.alsoNoun)
            case UInt8(ascii: "e"): insert(.needsDocument)
            case UInt8(ascii: "x"): insert(.needsParticle)
            default: break
            }
        }
    }
}

/// All forms of an English verb as `reportingVerbs` writes it: `say/said`, `admit*`, `deny`.
func verbForms(of entry: Substring) -> [(String, WordKinds)] {
    let parts = entry.cut(at: "/").map(String.init)
    var base = parts[0]
    let doubles = base.hasSuffix("*")
    if doubles { base.removeLast() }
    let consonantY = base.hasSuffix("y") && !["ay", "ey", "oy"].contains(where: base.hasSuffix)
    let stem = doubles ? base + String(base.suffix(1)) : base
    let present: String
    if consonantY {
        present = base.dropLast() + "ies"
    } else {
        present = base + (["s", "x", "z", "ch", "sh", "o"].contains(where: base.hasSuffix) ? "es" : "s")
    }
    let regular: String
    if consonantY {
        regular = base.dropLast() + "ied"
    } else {
        regular = base.hasSuffix("e") ? base + "d" : stem + "ed"
    }
    let past = parts.count > 1 ? parts[1] : regular
    let participle = parts.count > 2 ? parts[2] : past
    let gerund = (base.hasSuffix("e") && !base.hasSuffix("ee") ? String(base.dropLast()) : stem) + "ing"
    return [
        (base, .baseForm), (present, .presentForm), (past, .pastForm), (participle, .participleForm),
        (gerund, .gerundForm),
    ]
}
