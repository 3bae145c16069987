internal import NewsModel
internal import NewsText

/// What is asked of an actor while matching.
struct CompiledActor: Sendable {
    let id: String
    let kind: ActorKind
    /// Its full names as the file has them, the first one first.
    let names: [String]
    /// Nouns that stand for it once it was named ("the ministry", "the agency").
    let nouns: Set<UInt64>

    /// Nouns that its names of several words end with, or have before "of" or "for": "the lab" of "Tide Lab".
    let heads: Set<UInt64>

    /// Words of a person's office, and of the names of the body it belongs to: what a title of that person is made of.
    let officeWords: Set<UInt64>
    /// Words of its full names.
    let nameWords: Set<UInt64>
    /// The acronyms that its names of several words have.
    let acronyms: Set<UInt64>
    /// Words of the office alone.
    let roleWords: Set<UInt64>

    /// Words of other languages for the office.
    private let foreignRoles: Set<UInt64>

    /// Whether it is a person who leads a body and nothing else: "chief executive".
    let isLeader: Bool

    /// Of a public body whose name tells it.
    let homeland: Homeland?

    var isPerson: Bool { kind == .person }
    var isCompany: Bool { kind == .company }

    /// The name of the file that a pattern was made of; the first one for a form that was added to it.
    func written(_ spelling: String) -> String {
        names.first { $0 == spelling || Self.withoutArticle($0) == spelling } ?? names.first ?? spelling
    }

    /// Whether a noun names the person's office, or that of a leader in another word.
    func answers(to noun: UInt64) -> Bool {
        roleWords.contains(noun) || isLeader && SpeakerWords.shared.leaders.contains(noun)
            || foreignRoles.contains(noun)
    }

    /// `body` is the actor that this one belongs to, `officers` belong to it.
    init(_ actor: Actor, of body: Actor?, officers: [Actor], homeland: Homeland?, nouns known: SpeakerWords) {
        id = actor.id
        self.homeland = homeland
        kind = actor.kind
        names = [actor.name] + actor.also
        var nouns: Set<UInt64> = []
        if actor.kind != .person {
            for name in [actor.name] + actor.also {
                let text = TokenizedText(name)
                for token in 0..<text.count where known.bodies.contains(text.hashes[token]) {
                    nouns.insert(text.hashes[token])
                }
            }
            nouns.formUnion(known.nouns(of: actor.kind))
        }
        nameWords = wordHashes([actor.name] + actor.also)
        acronyms = Set(([actor.name] + actor.also).flatMap(initials))
        if actor.kind == .organization, isBusiness(nameWords, officers) { nouns.formUnion(known.nouns(of: .company)) }
        if actor.kind == .organization || actor.kind == .publicBody {
            for calling in known.callings where !calling.names.isDisjoint(with: nameWords) {
                nouns.formUnion(calling.nouns)
            }
        }
        heads = actor.kind == .person ? [] : Set(([actor.name] + actor.also).compactMap(headNoun)).subtracting(nouns)
        self.nouns = nouns.union(heads)
        let role = actor.kind == .person ? wordHashes([actor.role].compactMap(\.self)) : []
        roleWords = role.subtracting(known.fillers).subtracting(known.links)
        foreignRoles = known.foreignOffices.reduce(into: []) { found, office in
            if !office.english.isDisjoint(with: role) { found.formUnion(office.words) }
        }
        // The president of a union leads it; that of a country or firm need not be called its boss.
        let offices = body?.kind == .organization ? known.leaderParts.union(known.presidents) : known.leaderParts
        isLeader = !roleWords.isEmpty && roleWords.isSubset(of: offices)
        officeWords = role.union(body.map { wordHashes([$0.name] + $0.also + $0.asSpeaker) } ?? [])
    }

    /// A name without "the" in small letters, which texts leave out and extraction never takes for a part of a name.
    static func withoutArticle(_ name: String) -> String {
        let bare = name.drop(while: \.isWhitespace)
        guard bare.hasPrefix("the ") else { return name }
        return String(bare.dropFirst(4))
    }

    /// The weak names of an actor: those listed, else the last word of a person's Latin name, or a Russian surname in
    /// all its cases.
    static func shortNames(of actor: Actor) -> [String] {
        if let short = actor.short { return short }
        guard actor.kind == .person else { return [] }
        for name in [actor.name] + actor.also {
            let surnames = RussianForms.surnames(of: name)
            if !surnames.isEmpty { return surnames }
            let parts = name.split(whereSeparator: \.isWhitespace)
            guard parts.count >= 2, let last = parts.last, last.unicodeScalars.allSatisfy(isLatin) else { continue }
            let bare = last.drop { !$0.isLetter }
            return bare.unicodeScalars.count >= 2 ? [String(bare)] : []
        }
        return []
    }
}

private func wordHashes(_ strings: [String]) -> Set<UInt64> {
    Set(strings.flatMap { TokenizedText($0).hashes })
}

/// What a name of several words says that a body is: "lab" of "Tide Lab", "school" of "School for Sailors"; no plural,
/// for "the workers" are others than the "Dock Workers".
private func headNoun(_ name: String) -> UInt64? {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let end = words.firstIndex { ["of", "for", "on", "in", "at", "against"].contains($0) } ?? words.count
    guard words.count > 1, end > 0 else { return nil }
    let noun = words[end - 1]
    guard noun.count > 2, !noun.hasSuffix("s"), noun.unicodeScalars.allSatisfy(isLatin) else { return nil }
    let hash = foldedHash(of: noun)
    return crowds.contains(hash) ? nil : hash
}

/// What a name may end with, and what speaks all the same as nobody's name.
private let crowds = wordHashes(["press media public people crowd market opposition world city town state region"])

/// Whether an organization is a company: by the legal form in its names, or since a chief executive leads it.
private func isBusiness(_ nameWords: Set<UInt64>, _ officers: [Actor]) -> Bool {
    if !nameWords.isDisjoint(with: legalForms) { return true }
    return officers.contains { officer in
        let role = wordHashes([officer.role].compactMap(\.self))
        return role.contains(ceo) || role.isSuperset(of: chiefExecutive)
    }
}

private let legalForms = wordHashes(["inc ltd llc plc corp ag gmbh nv bv spa holdings limited incorporated company"])
private let chiefExecutive = wordHashes(["chief executive"])
private let ceo = foldedHash(of: "ceo")

/// The acronyms of a name of several words: of all its words, and of those with a capital.
private func initials(_ name: String) -> [UInt64] {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard words.count > 1 else { return [] }
    return [words, words.filter { $0.first?.isUppercase == true }].map { words in
        foldedHash(of: String(words.compactMap(\.first)))
    }
}

private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 || scalar.value >= 0x1E00 && scalar.value < 0x1F00
        || scalar.value >= 0x300 && scalar.value < 0x370
        || scalar.value >= 0x2010 && scalar.value < 0x2020
}
