internal import NewsModel
internal import NewsText

/// The words around a verb of reporting that tell whether it is one here: "attacked" is done in words or with arms.
struct SpeechContext {
    private let tagged: TaggedText

    init(_ tagged: TaggedText) { self.tagged = tagged }

    /// Whether a quote needs a look at the words around its verb; most do not.
    static func isDoubtful(_ quote: Quote, _ cue: Span, in text: TokenizedText) -> Bool {
        guard quote.kind != .direct, let verb = text.token(at: cue.start), verb + 1 < text.count else { return false }
        if verb > 0, text.hashes[verb - 1] == and, quote.act == .demand || quote.act == .accuse { return true }
        guard quote.act == .deny || quote.act == .condemn else { return false }
        let behind = verb + 1..<min(verb + 9, text.count)
        switch DeedTable.english[text.hashes[verb]]?.verb {
        case "attack", "dismiss": return true
        case "reject": return behind.contains { text.isClauseWord($0, .plea) }
        case "deny":
            return text.flags[verb + 1].contains(.capital) || behind.contains { text.isClauseWord($0, .permit) }
        default: return false
        }
    }

    private static let and = foldedHash(of: "and")

    /// Whether the verb is a deed: an army attacks, a minister is dismissed, a visa denied, an appeal rejected.
    func isDeed(_ quote: Quote, _ cue: Span) -> Bool {
        guard quote.act == .deny || quote.act == .condemn, let verb = tagged.text.token(at: cue.start),
            let deed = DeedTable.english[tagged.text.hashes[verb]],
            ["attack", "dismiss", "reject", "deny"].contains(deed.verb), let sentence = sentence(of: verb)
        else { return false }
        let reader = DeedReader(tagged: tagged, sentence: sentence, verb: verb, deed: deed)
        switch deed.verb {
        case "attack": return !reader.isAttackInWords(from: verb + 1)
        case "deny":
            guard let object = reader.nounPhrase(at: verb + 1) else { return false }
            let second = reader.nounPhrase(at: object.upperBound)
            return reader.isPermit(object) || second.map { reader.isPermit($0) || reader.hasName(object) } == true
        default:
            return reader.nounPhrase(at: verb + 1).map { reader.disposal($0) != nil } ?? false
        }
    }

    /// "was questioned and warned": the verb is passive like the one before, and its subject is who is addressed.
    func isAddressed(_ cue: Span) -> Bool {
        guard let verb = tagged.text.token(at: cue.start), verb > 2, tagged.has(verb - 1, .and),
            tagged.has(verb, .pastForm),
            let sentence = sentence(of: verb), verb - 2 > sentence.lowerBound,
            !hasObject(verb + 1)
        else { return false }
        var at = verb - 2
        let low = max(sentence.lowerBound, verb - 12)
        while at > low {
            if tagged.has(at, .be), tagged.has(at + 1, .participleForm) || isParticiple(at + 1) { return true }
            if tagged.isComma(at) || tagged.has(at, [.who, .subordinator, .auxiliary]) && !tagged.has(at, .be) {
                return false
            }
            at -= 1
        }
        return false
    }

    private func hasObject(_ at: Int) -> Bool {
        at < tagged.text.count
            && (tagged.isName(at) || tagged.has(at, [.determiner, .possessive, .that, .reflexive, .pronoun]))
    }

    private func isParticiple(_ at: Int) -> Bool {
        tagged.ends(at, with: "ed")
            || DeedTable.english[tagged.text.hashes[at]]?.kinds.contains(.participleForm) == true
    }

    private func sentence(of token: Int) -> Range<Int>? {
        let place = bound(tagged.sentences.count) { tagged.sentences[$0].upperBound <= token }
        guard place < tagged.sentences.count, tagged.sentences[place].contains(token),
            tagged.isReadable(tagged.sentences[place])
        else { return nil }
        return tagged.sentences[place]
    }
}

extension TokenizedText {
    /// The first token that begins at or behind a scalar; `nil` behind the last.
    func token(at scalar: Int) -> Int? {
        let token = bound(count) { Int(scalarStarts[$0]) < scalar }
        return token < count ? token : nil
    }
}
