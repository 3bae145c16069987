internal import NewsModel
internal import NewsText

/// Speech acts in the passive that no quote holds: "Ada Quist was accused by Valdoria of spying".
extension DeedReader {
    /// "Ada Quist was accused by Valdoria of spying": the act of those behind "by" on the subject.
    func passiveSpeech() -> [Claim] {
        let act = tagged.words[verb].act
        guard act != .state, tagged.has(verb, [.pastForm, .participleForm]),
            let group = tagged.verbGroup(verb, from: sentence.lowerBound), !group.isLooseInfinitive,
            let subject = subject(of: group), (subject.isShared ? subject.helper : group.helper) == .be,
            let by = agent(from: verb + 1)
        else { return [] }
        let who = by.entities
        guard !who.isEmpty || !subject.entities.isEmpty else { return [] }
        var end = by.end
        var what: Range<Int>?
        if end + 1 < sentence.upperBound, tagged.has(end, .preposition), !tagged.isQuoted(end),
            let content = nounPhrase(at: end + 1),
            tagged.has(end, .of) || tagged.has(end, .forWord) || tagged.isTo(end)
        {
            what = end..<content.upperBound
            end = content.upperBound
        }
        return make(group, subject, "", who: who, whom: subject.entities, what: what ?? subject.tokens, end: end).map {
            var claim = $0
            claim.did = .act(act)
            return claim
        }
    }
}
