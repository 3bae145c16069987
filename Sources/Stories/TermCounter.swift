internal import NewsText

/// Counts the telling words of an article.
struct TermCounter {
    private var counts: [Count] = []
    /// Index in `counts` of each stem.
    private var stems: [UInt32: Int32] = [:]
    /// Table of folded words, so that a stem is made once a word: index in `counts`.
    private var words: [UInt64: Int32] = [:]
    private var numberHashes: [UInt32: Clauses] = [:]

    private struct Count {
        var stem: UInt32
        var weight: Float
        var isName: Bool
        var clauses: Clauses
    }

    init() {
        counts.reserveCapacity(256)
        words.reserveCapacity(256)
        stems.reserveCapacity(256)
    }

    /// Adds all words of a string; in scripts without spaces pairs of neighbours stand for words.
    ///
    /// `clauses` holds the clause of each token; without any all count as the title's.
    mutating func add(_ text: TokenizedText, weight: Float, clauses: [UInt8]) {
        let hashes = text.hashes
        let flags = text.flags
        let sentences = text.sentences
        let capitals = flags.reduce(0) { $0 + ($1.contains(.capital) ? 1 : 0) }
        // A title in capitals, or set With Each Word In Capitals, tells nothing of names.
        let isHeadlineCase = capitals * 2 > flags.count
        var sentence = 0
        var beforeUnspaced: UInt64?
        for index in hashes.indices {
            let clause: Clauses = index < clauses.count ? 1 << Clauses(clauses[index]) : 1
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
                    counts[number].clauses |= clause
                }
                beforeUnspaced = hashes[index]
                continue
            }
            beforeUnspaced = nil
            guard text.ends[index] - text.starts[index] > 1 else { continue }
            if form.contains(.number) {
                let isTelling = isFigure(text.bytes[Int(text.starts[index])..<Int(text.ends[index])])
                let hash = UInt32(truncatingIfNeeded: hashes[index]) & ~1 | (isTelling ? 1 : 0)
                numberHashes[hash, default: 0] |= clause
                guard isTelling else { continue }
            }
            let number = find(word: hashes[index], in: text, at: index)
            counts[number].weight += weight
            counts[number].clauses |= clause
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
        words[word] = Int32(truncatingIfNeeded: number)
        return number
    }

    /// The count of a stem.
    private mutating func find(_ stem: UInt32) -> Int {
        if let known = stems[stem] { return Int(known) }
        counts.append(Count(stem: stem, weight: 0, isName: false, clauses: 0))
        stems[stem] = Int32(truncatingIfNeeded: counts.count - 1)
        return counts.count - 1
    }

    /// The terms that tell most, by what is known of them before other articles are; among equals the lesser hash first.
    ///
    /// Words that a quarter of all articles have are no terms.
    func heaviest(_ limit: Int) -> [Term] {
        var terms: [(stem: UInt32, telling: Float, weight: Float, count: Int32)] = []
        terms.reserveCapacity(counts.count)
        for (index, count) in counts.enumerated() where count.weight > 0 {
            let share = WordFrequency.share(of: count.stem) ?? WordFrequency.rare
            guard share < 0.25 else { continue }
            // Term frequency counts by its logarithm (Manning et al., "Introduction to Information Retrieval", §6.4.1).
            let weight = 1 + log2(count.weight) * 0.7
            terms.append((count.stem, weight * log2(1 / share), weight, Int32(truncatingIfNeeded: index)))
        }
        terms.sort { $0.telling != $1.telling ? $0.telling > $1.telling : $0.stem < $1.stem }
        return terms.prefix(limit).map { term in
            let count = counts[Int(term.count)]
            return Term(stem: term.stem, weight: term.weight, isName: count.isName, clauses: count.clauses)
        }
    }

    /// The numbers of two digits and more, ascending, with their clauses; at most 12.
    func numbers() -> ([UInt32], [Clauses]) {
        let kept = numberHashes.sorted { $0.key < $1.key }.prefix(12)
        return (kept.map(\.key), kept.map(\.value))
    }
}

/// Whether a number is a figure that tells events apart: three digits and more, neither a year nor round.
private func isFigure(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.reversed().starts(with: "00".utf8) else { return false }
    let digits = bytes.count { (0x30...0x39).contains($0) }
    let isYear = digits == 4 && bytes.count == 4 && (bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8))
    return digits >= 3 && !isYear
}

/// The base 2 logarithm of a number of at least 1, exact at powers of 2 and straight between them.
private func log2(_ value: Float) -> Float {
    guard value > 1 else { return 0 }
    return Float(value.exponent) + value.significand - 1
}
