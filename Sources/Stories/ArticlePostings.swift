/// Finds the articles that may be like one by a few of its phrases and its weightiest terms.
struct ArticlePostings {
    private var byPhrase = Postings()
    private var byTerm = Postings()
    /// By article, room for the search that is kept to save its allocation: all zero between two searches.
    private var scores: [Float] = []

    /// Makes an article findable by its least phrases and its heaviest terms.
    mutating func insert(_ phrases: [UInt32], terms: [WeightedTerm], article: Int, limits: Limits) {
        for phrase in phrases.prefix(limits.postedPhrases) { byPhrase.insert(phrase, article: article) }
        for term in posted(terms, limits) { byTerm.insert(term.stem, article: article) }
    }

    /// The terms that an article is found by: the weightiest words, and half as many names.
    private func posted(_ terms: [WeightedTerm], _ limits: Limits) -> [WeightedTerm] {
        let byWeight = terms.sorted { a, b in
            let x = a.bits & 0x7F
            let y = b.bits & 0x7F
            return x != y ? x > y : a.bits < b.bits
        }
        let words = byWeight.lazy.filter { !$0.isName }.prefix(limits.postedWords)
        let names = byWeight.lazy.filter(\.isName).prefix(limits.postedWords / 2)
        return Array(words) + Array(names)
    }

    /// The articles that share a phrase, some of them more than once.
    func sharing(_ phrases: [UInt32], limits: Limits) -> [Int32] {
        var found: [Int32] = []
        for phrase in phrases { byPhrase.append(phrase, limit: limits.copiesRead, to: &found) }
        return found
    }

    /// Those of `count` articles that share the weightiest terms, the likeliest first.
    mutating func likeliest(_ terms: [WeightedTerm], among count: Int, limits: Limits) -> [Int32] {
        if scores.count < count { scores += [Float](repeating: 0, count: count * 3 / 2 + 64 - scores.count) }
        var touched: [Int32] = []
        var found: [Int32] = []
        for term in terms {
            let weight = term.weight * term.weight * (term.isName ? 1 - limits.wordShare : limits.wordShare)
            guard weight > 0 else { continue }
            found.removeAll(keepingCapacity: true)
            byTerm.append(term.stem, limit: limits.postingsRead, to: &found)
            for article in found {
                if scores[Int(article)] == 0 { touched.append(article) }
                scores[Int(article)] += weight
            }
        }
        // Kept in order by insertion: there are few.
        var best: [(article: Int32, score: Float)] = []
        best.reserveCapacity(limits.comparedArticles)
        for article in touched {
            let score = scores[Int(article)]
            scores[Int(article)] = 0
            let place = best.lastIndex { $0.score > score || ($0.score == score && $0.article > article) } ?? -1
            guard place + 1 < limits.comparedArticles else { continue }
            if best.count == limits.comparedArticles { best.removeLast() }
            best.insert((article, score), at: place + 1)
        }
        return best.map(\.article)
    }
}
