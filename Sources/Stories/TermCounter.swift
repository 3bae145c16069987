internal import NewsText

/// Counts the telling words of an article.
struct TermCounter {
    private var counts: [Count] = []
    /// Index in `counts` of each stem.
    private var stems: [UInt32: Int32] = [:]
    /// Table of folded words, so that a stem is made once a word: index in `counts`.
    private var words: [UInt64: Int32] = [:]
    private var numberHashes: Set<UInt32> = []

    private struct Count {
        var stem: UInt32
        var weight: Float
        var isName: Bool
        var kind: Kind
    }

    private enum Kind {
        case telling
        case frequent
        case empty
    }

    init() {
        counts.reserveCapacity(256)
        words.reserveCapacity(256)
        stems.reserveCapacity(256)
    }

    /// Adds all words of a string; in scripts without spaces pairs of neighbours stand for words.
    mutating func add(_ text: TokenizedText, weight: Float) {
        let hashes = text.hashes
        let flags = text.flags
        let sentences = text.sentences
        let capitals = flags.reduce(0) { $0 + ($1.contains(.capital) ? 1 : 0) }
        // A title in capitals, or set With Each Word In Capitals, tells nothing of names.
        let isHeadlineCase = capitals * 2 > flags.count
        var sentence = 0
        var beforeUnspaced: UInt64?
        for index in hashes.indices {
            let form = flags[index]
            while sentence < sentences.count, Int(sentences[sentence]) < index { sentence += 1 }
            guard form.contains(.word) else {
                beforeUnspaced = nil
                continue
            }
            if form.contains(.unspaced) {
                if let before = beforeUnspaced {
                    let pair = mixed(before &* 31 ^ hashes[index])
                    let number = find(UInt32(truncatingIfNeeded: pair))
                    counts[number].weight += weight
                }
                beforeUnspaced = hashes[index]
                continue
            }
            beforeUnspaced = nil
            if form.contains(.number) {
                if text.ends[index] - text.starts[index] > 1 {
                    numberHashes.insert(UInt32(truncatingIfNeeded: hashes[index]))
                }
                continue
            }
            let number = find(word: hashes[index], in: text, at: index)
            counts[number].weight += weight
            let isFirst = sentence < sentences.count && Int(sentences[sentence]) == index
            if form.contains(.capital), !isFirst, !isHeadlineCase { counts[number].isName = true }
        }
    }

    /// The count of a word by its folded hash.
    private mutating func find(word: UInt64, in text: TokenizedText, at index: Int) -> Int {
        if let known = words[word] { return Int(known) }
        let start = Int(text.starts[index])
        let end = Int(text.ends[index])
        let isWhole = start >= 0 && start < end && end <= text.bytes.count
        let number = find(isWhole ? Stories.stem(of: text.bytes[start..<end]) : mixed(UInt32(truncatingIfNeeded: word)))
        if end - start < 2 { counts[number].kind = .empty }
        words[word] = Int32(truncatingIfNeeded: number)
        return number
    }

    /// The count of a stem.
    private mutating func find(_ stem: UInt32) -> Int {
        if let known = stems[stem] { return Int(known) }
        let kind: Kind =
            CommonWords.empty.contains(stem) ? .empty : CommonWords.frequent.contains(stem) ? .frequent : .telling
        counts.append(Count(stem: stem, weight: 0, isName: false, kind: kind))
        stems[stem] = Int32(truncatingIfNeeded: counts.count - 1)
        return counts.count - 1
    }

    /// The heaviest terms, heaviest first; among equals the one with the lesser hash.
    func heaviest(_ limit: Int) -> [Term] {
        var terms: [Term] = []
        terms.reserveCapacity(counts.count)
        for count in counts where count.kind != .empty && count.weight > 0 {
            // Term frequency counts by its logarithm (Manning et al., "Introduction to Information Retrieval", §6.4.1).
            var weight = 1 + log2(count.weight) * 0.7
            if count.kind == .frequent { weight *= TermCounter.frequentWeight }
            terms.append(Term(stem: count.stem, weight: weight, isName: count.isName))
        }
        terms.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.stem < $1.stem }
        if terms.count > limit { terms.removeLast(terms.count - limit) }
        return terms
    }

    func numbers() -> [UInt32] {
        Array(numberHashes.sorted().prefix(12))
    }

    private static let frequentWeight: Float = 0.3
}

/// The base 2 logarithm of a number of at least 1, exact at powers of 2 and straight between them.
private func log2(_ value: Float) -> Float {
    guard value > 1 else { return 0 }
    return Float(value.exponent) + value.significand - 1
}
