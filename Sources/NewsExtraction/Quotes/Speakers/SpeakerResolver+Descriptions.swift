internal import NewsModel
internal import NewsText

/// Nouns that take up somebody by what the text said of him: "the actress", "the 34-year-old", "the German".
extension SpeakerResolver {
    /// The person of whom the text said beside the name what a definite phrase says now.
    func described(_ tokens: Range<Int>) -> Int? {
        guard tokens.count <= 8, let head = head(of: tokens), !tagged.ends(head, with: "s") else { return nil }
        let low = tokens.lowerBound + 1
        guard low < tokens.upperBound, !isFormer(tokens) else { return nil }
        let age = (low..<tokens.upperBound - 4).first { isAge($0) }
        let noun = tagged.text.hashes[head]
        if noun == unnamed { return nil }
        for index in stride(from: salience.nextName - 1, through: max(0, salience.nextName - 60), by: -1) {
            let name = tagged.names[index]
            guard name.type == .person, isEntity(name.entity) else { continue }
            if let age {
                if isAged(name, tagged.text.hashes[age]) { return name.entity }
            } else if let end = said(noun, of: name), !isTaken(noun, from: end, to: tokens.lowerBound) {
                return name.entity
            } else if isLeader(head), name.title.map({ $0.contains { isLeader($0) } }) == true {
                return name.entity
            }
        }
        // "Ada Quist was fined. The 45-year-old judge said", "The Nigerian painter said": news takes up its subject so.
        let isNational = tagged.isName(low) && head > low
        guard age != nil || isNational && !tagged.has(head, [.person, .title]) else { return nil }
        return salience.onlyPersonBefore
    }

    /// "the German said": somebody whom the text called a German; where the word is a plural too nobody.
    mutating func national(_ name: Name, _ phrase: Phrase) -> Speaker? {
        let tokens = phrase.tokens
        guard tagged.tongue == .english, name.type == .group, name.tokens.count == 1,
            name.tokens.upperBound == tokens.upperBound,
            tagged.ends(name.tokens.lowerBound, with: "n") || tagged.ends(name.tokens.lowerBound, with: "i"),
            name.tokens.lowerBound > 0, tagged.matches(name.tokens.lowerBound - 1, "the")
        else { return nil }
        let whole = name.tokens.lowerBound - 1..<name.tokens.upperBound
        guard tokens.lowerBound >= whole.lowerBound, let entity = described(whole) else { return nil }
        var speaker = Speaker(span: tagged.span(whole), entity: entity)
        speaker.resolved = entities[entity - 1].name
        salience.note(entity)
        return speaker
    }

    /// Whether "former" or "ex-" takes an office away.
    func isFormer(_ tokens: Range<Int>) -> Bool {
        tokens.contains { tagged.matches($0, "former") || tagged.matches($0, "ex") }
    }

    /// "the father | of three", else the last word.
    private func head(of tokens: Range<Int>) -> Int? {
        let link = (tokens.lowerBound + 1..<tokens.upperBound).first { tagged.has($0, .of) }
        return link.map { $0 - 1 } ?? tokens.last
    }

    /// "34" of "34-year-old".
    private func isAge(_ at: Int) -> Bool {
        at + 4 < tagged.text.count && tagged.text.flags[at].contains(.number) && tagged.matches(at + 2, "year")
            && tagged.matches(at + 4, "old")
    }

    /// "Ada Quist, 34,", "the 34-year-old nurse Ada Quist".
    private func isAged(_ name: Name, _ age: UInt64) -> Bool {
        let hashes = tagged.text.hashes
        let end = name.tokens.upperBound
        if end + 1 < tagged.text.count, tagged.isComma(end) || tagged.opensBracket(end),
            hashes[end + 1] == age
        {
            return true
        }
        return (max(0, name.tokens.lowerBound - 8)..<name.tokens.lowerBound).contains {
            isAge($0) && hashes[$0] == age
        }
    }

    /// Whether the words right before a name or between commas behind it have a noun: one past it, or past the name.
    private func said(_ noun: UInt64, of name: Name) -> Int? {
        let hashes = tagged.text.hashes
        if name.tokens.dropLast().contains(where: { hashes[$0] == noun }) { return name.tokens.upperBound }
        var at = name.tokens.lowerBound - 1
        while at >= max(0, name.tokens.lowerBound - 4), tagged.isWord(at), !isQuietWord(at) {
            if hashes[at] == noun { return name.tokens.upperBound }
            at -= 1
        }
        at = name.tokens.upperBound
        guard at < tagged.text.count, tagged.isComma(at) else { return nil }
        at += 1
        if at + 1 < tagged.text.count, tagged.text.flags[at].contains(.number), tagged.isComma(at + 1) { at += 2 }
        if at < tagged.text.count, tagged.has(at, [.determiner, .possessive]) { at += 1 }
        let limit = min(tagged.text.count, at + 10)
        while at < limit, tagged.isWord(at) || tagged.isJoint(at), !isQuietWord(at) {
            if hashes[at] == noun { return at + 1 }
            at += 1
        }
        return nil
    }

    /// A word that ends what is said beside a name.
    private func isQuietWord(_ at: Int) -> Bool {
        tagged.has(at, [.preposition, .who, .which, .finite, .auxiliary, .determiner, .pronoun, .coordinator])
            || tagged.has(at, .cue) && !tagged.has(at, [.alsoNoun, .person, .body])
    }

    /// Whether the noun came up since as somebody else's: "met an actor … the actor said".
    func isTaken(_ noun: UInt64, from start: Int, to end: Int) -> Bool {
        (max(start, end - 400)..<end).contains { at in
            tagged.text.hashes[at] == noun && at > start
                && (max(start, at - 3)..<at).contains {
                    tagged.matches($0, "a") || tagged.matches($0, "an") || tagged.matches($0, "another")
                }
        }
    }

    /// "CEO", "chief executive": one office.
    private func isLeader(_ at: Int) -> Bool {
        tagged.matches(at, "ceo")
            || tagged.matches(at, "executive") && at > 0 && tagged.matches(at - 1, "chief")
    }
}
