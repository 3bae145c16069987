internal import NewsModel
internal import NewsText

/// Makes towns that play the names of teams: "Sampleton beat Northport 3-1", "Northport captain Ada Quist".
///
/// Countries and regions stay places, as in lines of results.
///
/// - Complexity: O(n).
func settleMatches(_ candidates: inout [Candidate], in text: AnnotatedText) {
    for place in candidates.indices where isTown(candidates[place], text) {
        let next = candidates[place].tokens.upperBound
        guard next < text.count, text.isWord(next), !text.isCapital(next) else { continue }
        if MatchWord.players.contains(text.text.hashes[next]) {
            makeTeam(&candidates[place])
        } else if MatchWord.wins.contains(text.text.hashes[next]), place + 1 < candidates.count,
            candidates[place + 1].tokens.lowerBound == next + 1, isScore(candidates[place + 1].tokens.upperBound, text)
        {
            makeTeam(&candidates[place])
        }
    }
    for place in candidates.indices.dropFirst() where isTown(candidates[place], text) {
        let verb = candidates[place].tokens.lowerBound - 1
        if candidates[place - 1].tokens.upperBound == verb, MatchWord.wins.contains(text.text.hashes[verb]),
            isScore(candidates[place].tokens.upperBound, text)
        {
            makeTeam(&candidates[place])
        }
    }
}

private func makeTeam(_ candidate: inout Candidate) {
    candidate.type = .organization
    candidate.strength = 3
    candidate.title = nil
    candidate.gender = nil
}

/// A town, or one word that may be a name of anything.
private func isTown(_ candidate: Candidate, _ text: AnnotatedText) -> Bool {
    let first = candidate.tokens.lowerBound
    let classes = text.phrase(at: first)?.classes ?? text.classes[first]
    guard classes.isDisjoint(with: [.country, .place]) else { return false }
    if candidate.type == .place { return classes.contains(.city) || classes.isEmpty }
    return candidate.type == .person && candidate.tokens.count == 1 && candidate.title == nil
        && classes.isDisjoint(with: .anyPerson)
}

/// "3-1".
private func isScore(_ index: Int, _ text: AnnotatedText) -> Bool {
    guard index + 2 < text.count, text.text.flags[index].contains(.number), text.length(index) <= 3 else {
        return false
    }
    let mark = text.mark(index + 1)
    return (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_")) && !text.hasSpace(before: index + 1)
        && text.text.flags[index + 2].contains(.number)
}

private enum MatchWord {
    static let wins = HashSet(words: "beat beats defeated thrashed edged downed hammered routed crushed trounced")
    static let players = HashSet(words: "captain striker midfielder defender goalkeeper winger skipper fullback")
}
