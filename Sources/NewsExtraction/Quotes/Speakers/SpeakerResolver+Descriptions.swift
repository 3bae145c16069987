internal import NewsModel
internal import NewsText

/// Nouns that take up somebody by what the text said of him: "the actress", "the 34-year-old", "the German".
extension SpeakerResolver {
    /// The person of whom the text said beside the name what a definite phrase says now.
    func described(_ tokens: Range<Int>) -> Int? {
        guard tokens.count <= 8, let head = head(of: tokens), !reading.ends(head, with: "s") else { return nil }
        let low = tokens.lowerBound + 1
        guard low < tokens.upperBound, !isFormer(tokens) else { return nil }
        let age = stretch(low, tokens.upperBound - 4).first { isAge($0) }
        let noun = reading.text.hashes[head]
        if noun == unnamed { return nil }
        for index in stride(from: salience.nextName - 1, through: max(0, salience.nextName - 60), by: -1) {
            let name = reading.names[index]
            guard name.type == .person, isEntity(name.entity) else { continue }
            if let age {
                if isAged(name, reading.text.hashes[age]) { return name.entity }
            } else if let end = said(noun, of: name), !isTaken(noun, from: end, to: tokens.lowerBound) {
                return name.entity
            } else if isLeader(head), name.title.map({ $0.contains { isLeader($0) } }) == true {
                return name.entity
            }
        }
        // "Ada Quist was fined. The 45-year-old judge said", "The Nigerian painter said": news takes up its subject so.
        let isNational = reading.isName(low) && head > low
        guard age != nil || isNational && !reading.has(head, [.person, .title]) else { return nil }
        return salience.onlyPersonBefore
    }

    /// "the German said": somebody whom the text called a German; where the word is a plural too nobody.
    mutating func national(_ name: Name, _ phrase: Phrase) -> Speaker? {
        let tokens = phrase.tokens
        guard reading.tongue == .english, name.type == .group, name.tokens.count == 1,
            name.tokens.upperBound == tokens.upperBound,
            reading.ends(name.tokens.lowerBound, with: "n") || reading.ends(name.tokens.lowerBound, with: "i"),
            name.tokens.lowerBound > 0, reading.matches(name.tokens.lowerBound - 1, "the")
        else { return nil }
        let whole = name.tokens.lowerBound - 1..<name.tokens.upperBound
        guard tokens.lowerBound >= whole.lowerBound, let entity = described(whole) else { return nil }
        var speaker = Speaker(span: reading.span(whole), entity: entity)
        speaker.resolved = entities[entity - 1].name
        salience.note(entity)
        return speaker
    }

    /// Whether "former" or "ex-" takes an office away.
    func isFormer(_ tokens: Range<Int>) -> Bool {
        tokens.contains { reading.matches($0, "former") || reading.matches($0, "ex") }
    }

    /// "the father | of three", else the last word.
    private func head(of tokens: Range<Int>) -> Int? {
        let link = stretch(tokens.lowerBound + 1, tokens.upperBound).first { reading.has($0, .of) }
        return link.map { $0 - 1 } ?? tokens.last
    }

    /// "34" of "34-year-old".
    private func isAge(_ at: Int) -> Bool {
        at + 4 < reading.text.count && reading.text.flags[at].contains(.number) && reading.matches(at + 2, "year")
            && reading.matches(at + 4, "old")
    }

    /// "Ada Quist, 34,", "the 34-year-old nurse Ada Quist".
    private func isAged(_ name: Name, _ age: UInt64) -> Bool {
        let hashes = reading.text.hashes
        let end = name.tokens.upperBound
        if end + 1 < reading.text.count, reading.isComma(end) || reading.marks[end] == UInt8(ascii: "("),
            hashes[end + 1] == age
        {
            return true
        }
        return stretch(max(0, name.tokens.lowerBound - 8), name.tokens.lowerBound).contains {
            isAge($0) && hashes[$0] == age
        }
    }

    /// Whether the words right before a name or between commas behind it have a noun: one past it, or past the name.
    private func said(_ noun: UInt64, of name: Name) -> Int? {
        let hashes = reading.text.hashes
        if name.tokens.dropLast().contains(where: { hashes[$0] == noun }) { return name.tokens.upperBound }
        var at = name.tokens.lowerBound - 1
        while at >= max(0, name.tokens.lowerBound - 4), reading.isWord(at), !isQuietWord(at) {
            if hashes[at] == noun { return name.tokens.upperBound }
            at -= 1
        }
        at = name.tokens.upperBound
        guard at < reading.text.count, reading.isComma(at) else { return nil }
        at += 1
        if at + 1 < reading.text.count, reading.text.flags[at].contains(.number), reading.isComma(at + 1) { at += 2 }
        if at < reading.text.count, reading.has(at, [.determiner, .possessive]) { at += 1 }
        let limit = min(reading.text.count, at + 10)
        while at < limit, reading.isWord(at) || reading.isJoint(at), !isQuietWord(at) {
            if hashes[at] == noun { return at + 1 }
            at += 1
        }
        return nil
    }

    /// A word that ends what is said beside a name.
    private func isQuietWord(_ at: Int) -> Bool {
        reading.has(at, [.preposition, .who, .which, .finite, .auxiliary, .determiner, .pronoun, .coordinator])
            || reading.has(at, .cue) && !reading.has(at, [.alsoNoun, .person, .body])
    }

    /// Whether the noun came up since as somebody else's: "met an actor … the actor said".
    func isTaken(_ noun: UInt64, from start: Int, to end: Int) -> Bool {
        stretch(max(start, end - 400), end).contains { at in
            reading.text.hashes[at] == noun && at > start
                && stretch(max(start, at - 3), at).contains {
                    reading.matches($0, "a") || reading.matches($0, "an") || reading.matches($0, "another")
                }
        }
    }

    /// "CEO", "chief executive": one office.
    private func isLeader(_ at: Int) -> Bool {
        reading.matches(at, "ceo")
            || reading.matches(at, "executive") && at > 0 && reading.matches(at - 1, "chief")
    }
}
