internal import NewsText

/// Verbs of what people, bodies and states do to each other, in the notation of `reportingVerbs`.
///
/// Chosen by a person: what is news when it is done, and what a sentence says without a frame of its own.
private let deedVerbs = """
    abduct acquit* adopt appoint approve arrest assassinate attack ban* besiege block bomb capture charge close convict \
    cut/cut/cut deport destroy detain dismiss dissolve elect evict execute expel* extradite fine fire free freeze/froze/frozen \
    impose imprison indict injure intercept invade invite jail kidnap* kill launch lift meet/met nominate occupy oust pardon pass \
    poison probe prosecute publish raid ratify recognise recognize recruit release repeal rescue sack sanction seize \
    sentence shell shoot/shot shut/shut/shut sign sue summon suspend topple torture veto withdraw/withdrew/withdrawn
    """

/// Further verbs, a line for what they stand with: `p` an object that is somebody, `n` a name as their object, `i` no
/// object at all, `d` two objects, `t` a receiver behind "to", `x` a particle of `deedParticles`; `-` any object.
private let furtherDeeds = """
    -: uphold/upheld overturn impeach murder stab* wound revoke cancel/cancelled cancel postpone restore reinstate reopen \
    designate blacklist confiscate evacuate ambush disperse harass torch recapture boycott disqualify liquidate breach \
    acquire nationalise nationalize repatriate bombard shelve
    p: question interrogate beat/beat/beaten remove clear prevent bar* hold/held name promote threaten strip*
    n: visit host challenge strike/struck search win/won buy/bought back oppose halt extend
    i: resign quit*/quit/quit abstain flee/fled meet/met step* travel
    d: grant award deny refuse hand fine
    t: send/sent deliver supply provide grant award hand pay/paid
    x: step* strike/struck swear/swore/sworn hand find/found call break/broke/broken shoot/shot shut/shut/shut
    -: recall dismiss reject
    """

/// Verbs with the particles that make them another deed: what `did` says of both.
let deedParticles: [String: [String: String]] = [
    "step": ["down": "step down"], "strike": ["down": "strike down"], "swear": ["in": "swear in"],
    "hand": ["over": "hand over"], "find": ["guilty": "find guilty"], "call": ["off": "call off"],
    "break": ["off": "break off"], "shoot": ["down": "shoot down"], "shut": ["down": "shut"],
]

/// What a verb of `furtherDeeds` stands with.
struct DeedGrammar: OptionSet, Sendable {
    let rawValue: UInt8

    /// Its object is somebody.
    static let person = DeedGrammar(rawValue: 1)
    /// Its object is a name.
    static let named = DeedGrammar(rawValue: 2)
    /// It needs no object.
    static let intransitive = DeedGrammar(rawValue: 4)
    /// "denied Ada Quist a visa".
    static let twoObjects = DeedGrammar(rawValue: 8)
    /// "sent tanks to Valdoria".
    static let receiver = DeedGrammar(rawValue: 16)
    /// Nothing without its particle.
    static let particle = DeedGrammar(rawValue: 32)

    fileprivate static let letters: [Character: DeedGrammar] = [
        "p": .person, "n": .named, "i": .intransitive, "d": .twoObjects, "t": .receiver, "x": .particle,
    ]
}

/// A form of a verb of deeds.
struct DeedForm: Sendable {
    /// The base form.
    var verb: String
    /// Which of its forms it is; past and participle at once for a regular verb.
    var kinds: WordKinds
    /// What the verb stands with.
    var grammar: DeedGrammar = []
}

/// Forms of the first verbs by the hashes of their words, for the patterns of reported speech as well.
let deedForms: HashTable<DeedForm> = {
    var found = HashTable<DeedForm>()
    add(deedVerbs[...], [], to: &found)
    return found
}()

private func add(_ verbs: Substring, _ grammar: DeedGrammar, to found: inout HashTable<DeedForm>) {
    for verb in verbs.listedWords {
        let forms = verbForms(of: verb)
        for (form, kind) in forms {
            let hash = foldedHash(of: form)
            var known = found[hash] ?? DeedForm(verb: forms[0].0, kinds: [])
            known.kinds.formUnion(kind)
            known.grammar.formUnion(grammar)
            found.set(hash, known)
        }
    }
}

/// All verbs of deeds; a token that is none costs one look into a small table.
struct DeedTable: Sendable {
    static let english = DeedTable()

    private let forms: HashTable<DeedForm>
    /// A bit for each low end of a hash, so that the table stays in the nearest memory.
    private let possible: [UInt64]

    private init() {
        var forms = deedForms
        for line in furtherDeeds.cut(at: "\n") {
            let sides = line.cut(at: ":")
            guard sides.count == 2 else { continue }
            let grammar = sides[0].reduce(into: DeedGrammar()) { $0.formUnion(DeedGrammar.letters[$1] ?? []) }
            add(sides[1], grammar, to: &forms)
        }
        var possible = [UInt64](repeating: 0, count: 256)
        for (hash, _) in forms.entries { possible[Int(truncatingIfNeeded: hash >> 6 & 255)] |= 1 << (hash & 63) }
        self.forms = forms
        self.possible = possible
    }

    /// Whether there may be a form with this hash: a quick look that tells most words apart.
    func mayHold(_ hash: UInt64) -> Bool {
        possible[Int(truncatingIfNeeded: hash >> 6 & 255)] & (1 << (hash & 63)) != 0
    }

    /// The form with this hash; `nil` for any other word.
    subscript(hash: UInt64) -> DeedForm? { mayHold(hash) ? forms[hash] : nil }
}
