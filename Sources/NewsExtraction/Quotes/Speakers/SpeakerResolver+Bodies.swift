internal import NewsModel
internal import NewsText

/// Nouns that take up a body by its kind: "the company", "the regulator", "the union".
extension SpeakerResolver {
    /// The body that a definite noun means, when its name does not have that noun.
    ///
    /// "The union" is the last body whose name says that it is one; "the company" any body that is nothing else, and only
    /// the one that the text is about.
    func body(_ tokens: Range<Int>) -> Int? {
        guard tokens.count <= 4, let head = tokens.last, !isFormer(tokens) else { return nil }
        let noun = tagged.text.hashes[head]
        if noun == unnamed { return nil }
        if let kind = BodyKind.all.first(where: { $0.nouns.contains(noun) }) {
            guard let name = lastBody(where: { kind.isNamed(by: tagged.text.hashes[$0]) }) else { return nil }
            return isAnothers(noun, from: name.tokens.upperBound, to: tokens.lowerBound) ? nil : name.entity
        }
        if let entity = namedBody(tokens, head) { return entity }
        guard BodyKind.businesses.contains(noun) || tagged.ends(head, with: "maker") else { return nil }
        guard let topic = salience.topic, !isPublic(topic) else { return nil }
        return topic
    }

    /// "the institute", "the hospital": the body whose name that noun ends, or stands before "of" or "for" in it.
    ///
    /// Of several it is the one that spoke just before, else the one named last.
    private func namedBody(_ tokens: Range<Int>, _ head: Int) -> Int? {
        guard tokens.count == 2, !tagged.isCapital(head), !tagged.has(head, .person) else { return nil }
        let noun = tagged.text.hashes[head]
        var found: [Name] = []
        for index in stride(from: salience.nextName - 1, through: max(0, salience.nextName - 60), by: -1) {
            let name = tagged.names[index]
            guard name.type != .person, name.type != .group, isEntity(name.entity), name.tokens.count > 1,
                let at = name.tokens.first(where: { tagged.text.hashes[$0] == noun }),
                at + 1 == name.tokens.upperBound || tagged.has(at + 1, .preposition)
            else { continue }
            found.append(name)
        }
        guard let last = found.first else { return nil }
        if isAnothers(noun, from: last.tokens.upperBound, to: tokens.lowerBound) { return nil }
        return salience.lastToSpeak(of: found.map(\.entity)) ?? last.entity
    }

    /// Whether the noun came up since as another body's: "a river authority … the authority".
    private func isAnothers(_ noun: UInt64, from start: Int, to end: Int) -> Bool {
        (max(start + 1, end - 400)..<end).contains {
            tagged.text.hashes[$0] == noun && !tagged.matches($0 - 1, "the")
        }
    }

    private func lastBody(where fits: (Int) -> Bool) -> Name? {
        for index in stride(from: salience.nextName - 1, through: max(0, salience.nextName - 60), by: -1) {
            let name = tagged.names[index]
            if name.type == .organization, isEntity(name.entity), name.tokens.contains(where: fits) {
                return name
            }
        }
        return nil
    }

    /// Whether some name of a body says that it is no business.
    private func isPublic(_ entity: Int) -> Bool {
        tagged.names[..<salience.nextName].suffix(60).contains { name in
            name.entity == entity
                && name.tokens.contains { BodyKind.publicWords.contains(tagged.text.hashes[$0]) }
        }
    }
}

/// A kind of body that has nouns of its own, and the words by which names tell it.
private struct BodyKind: Sendable {
    let nouns: HashSet
    private let names: HashSet

    func isNamed(by word: UInt64) -> Bool { names.contains(word) }

    init(nouns: String, names: String) {
        self.nouns = HashSet(words: nouns)
        self.names = HashSet(words: names)
    }

    static let all = [
        BodyKind(
            nouns: "union",
            names: """
                union workers employees teachers nurses pilots miners drivers dockers seafarers steelworkers autoworkers \
                teamsters federation brotherhood labour labor congress
                """
        ),
        BodyKind(
            nouns: "regulator watchdog authority agency",
            names: "agency authority commission bureau inspectorate regulator ofcom ofgem ofsted board office council"
        ),
        BodyKind(nouns: "lender bank", names: "bank bancorp banco banque"),
        BodyKind(nouns: "club", names: "fc afc cf club"),
    ]

    /// What any business is called, some by their trade.
    static let businesses = HashSet(
        words: """
            company firm corporation business operator manufacturer maker carrier airline retailer supermarket insurer \
            publisher developer miner utility supplier producer brewer refiner startup conglomerate shipbuilder
            """
    )

    /// Words of names of bodies that are no businesses.
    static let publicWords = HashSet(
        words: """
            ministry government agency authority commission bureau council court parliament congress senate university \
            institute union federation association party police army navy department office committee assembly board \
            administration school hospital
            """
    )
}
