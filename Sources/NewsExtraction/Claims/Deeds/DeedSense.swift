internal import NewsModel
internal import NewsText

/// Which deed a verb is beside its words: "struck down a law", "dismissed the chief", and none in "dismissed the claim".
extension DeedReader {
    /// What `did` says, with `end` behind the particle; `nil` where the verb wants one that is not there, or is no deed.
    func did(_ end: inout Int, _ subject: Range<Int>?) -> String? {
        if let particles = deedParticles[deed.verb], end < sentence.upperBound, tagged.isWord(end),
            tagged.isClauseWord(end, .particle) || tagged.matches(end, "guilty")
        {
            if let name = particles[tagged.string(end..<end + 1).lowercased()] {
                end += 1
                return name
            }
        }
        if deed.grammar.contains(.particle), !deed.grammar.contains(.named), !deed.grammar.contains(.twoObjects),
            deed.verb != "shoot", deed.verb != "shut"
        {
            return nil
        }
        // "fired back" and "passed away" are other deeds, "arrested in" is not
        if end < sentence.upperBound, tagged.isClauseWord(end, .particle), !tagged.has(end, .preposition) {
            return nil
        }
        switch deed.verb {
        case "deny": return "refuse"
        case "dismiss", "reject": return disposal(subject ?? nounPhrase(at: end))
        case "attack": return isAttackInWords(from: end) ? nil : "attack"
        default: return deed.verb
        }
    }

    /// "Norland", or words that the verb goes with.
    func accepts(_ tokens: Range<Int>, _ entities: [Int], isPassive: Bool) -> Bool {
        let grammar = deed.grammar
        if grammar.contains(.intransitive), !isPassive, deed.verb != "meet", deed.verb != "flee", deed.verb != "quit" {
            return false
        }
        switch deed.verb {
        case "deny": return isPermit(tokens)
        case "hold" where !isPassive: if tokens.contains(where: { tagged.isClauseWord($0, .occasion) }) { return true }
        case "recall": return tokens.contains { tagged.isClauseWord($0, .envoy) }
        case "name": return isSomebody(tokens) && hasName(tokens) && !isPassive
        case "meet":
            return isSomebody(tokens) || !entities.isEmpty || tokens.contains { tagged.has($0, [.person, .body]) }
        case "clear", "strip": return isSomebody(tokens) || !entities.isEmpty
        default: break
        }
        if grammar.contains(.person) {
            return isSomebody(tokens)
                || tokens.count == 1 && entities.count == 1 && tagged.has(tokens.lowerBound, [.human, .male, .female])
        }
        if grammar.contains(.named) { return !entities.isEmpty || hasName(tokens) }
        if grammar.contains(.particle), grammar.isSubset(of: [.particle, .named]), deed.verb != "shoot",
            deed.verb != "shut"
        {
            return false
        }
        if grammar.contains(.receiver), grammar.isSubset(of: [.receiver]) {
            return receiver(from: isPassive ? verb + 1 : tokens.upperBound) != nil
        }
        return true
    }
}
