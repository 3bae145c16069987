internal import NewsModel
internal import NewsText

/// Adds the titles that stand beside persons' names, the bodies that stand beside titles, and aliases.
///
/// - Complexity: O(n); each name looks at some words around it.
func addContext(_ candidates: inout [Candidate], in text: AnnotatedText) {
    let roles = Roles(text: text)
    for index in candidates.indices where candidates[index].type == .person {
        roles.read(index, of: &candidates)
        if let gender = roles.kinship(before: candidates[index].tokens.lowerBound) {
            candidates[index].gender = gender
            candidates[index].isGenderTold = true
        }
    }
    let aliases = Aliases(text: text).aliases(of: candidates)
    guard !aliases.isEmpty else { return }
    var merged: [Candidate] = []
    merged.reserveCapacity(candidates.count + aliases.count)
    var next = 0
    for candidate in candidates {
        while next < aliases.count, aliases[next].tokens.lowerBound <= candidate.tokens.lowerBound {
            while let last = merged.last, last.tokens.overlaps(aliases[next].tokens) { merged.removeLast() }
            merged.append(aliases[next])
            next += 1
        }
        if let last = merged.last, last.strength == 4, last.tokens.overlaps(candidate.tokens) { continue }
        merged.append(candidate)
    }
    for alias in aliases[next...] {
        while let last = merged.last, last.tokens.overlaps(alias.tokens) { merged.removeLast() }
        merged.append(alias)
    }
    candidates = merged
}
