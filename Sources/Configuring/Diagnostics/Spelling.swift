/// The word of a list that a mistyped one was most likely meant to be.
///
/// At most a third of the letters may be wrong, and at least one may; case does not count.
///
/// - Complexity: O(words × length²).
func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().unicodeScalars.prefix(64))
    let limit = max(1, typed.count / 3)
    var best: String?
    var bestDistance = limit + 1
    for candidate in candidates {
        let letters = Array(candidate.lowercased().unicodeScalars)
        guard abs(letters.count - typed.count) < bestDistance else { continue }
        let distance = editDistance(typed, letters)
        if distance < bestDistance, distance < max(typed.count, letters.count) {
            best = candidate
            bestDistance = distance
        }
    }
    return best
}

/// Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other.
///
/// Source: Damerau 1964 and Levenshtein 1966, in the form that edits no part twice (optimal string alignment).
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
            let cost = a[i] == b[j] ? 0 : 1
            var least = min(row[j] + 1, last[j + 1] + 1, last[j] + cost)
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, beforeLast[j - 1] + 1) }
            row.append(least)
        }
        beforeLast = last
        last = row
    }
    return last[b.count]
}

/// `did you mean ‘x’?` when there is something near.
package func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: word, in: candidates).map { "did you mean ‘\($0)’?" }
}

/// `‘a’, ‘b’ or ‘c’`.
func alternatives(_ words: [String]) -> String {
    let quoted = words.map { "‘\($0)’" }
    guard quoted.count > 1, let last = quoted.last else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
}
