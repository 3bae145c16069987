internal import NewsText

/// Counts the telling words of an article.
struct TermCounter {
    private var stems: [UInt32] = []
    private var counts: [Count] = []
    private var numberHashes: Set<UInt32> = []
    private var slots: [Int32]

    private struct Count {
        var stem: UInt32
        var weight: Float
        var isName: Bool
        var isFrequent: Bool
    }

    init() {
        slots = [Int32](repeating: -1, count: 1024)
        counts.reserveCapacity(256)
    }

    /// Adds all words of a string; in scripts without spaces pairs of neighbours stand for words.
    mutating func add(_ text: TokenizedText, weight: Float) {
        let capitals = text.flags.lazy.filter { $0.contains(.capital) }.count
        // A title in capitals, or set With Each Word In Capitals, tells nothing of names.
        let isHeadlineCase = capitals * 2 > text.count
        var sentence = 0
        var beforeUnspaced: UInt64?
        for index in text.hashes.indices {
            let flags = text.flags[index]
            while sentence + 1 < text.sentences.count, Int(text.sentences[sentence + 1]) <= index { sentence += 1 }
            guard flags.contains(.word) else {
                beforeUnspaced = nil
                continue
            }
            if flags.contains(.unspaced) {
                if let before = beforeUnspaced {
                    let pair = mixed(before &* 31 ^ text.hashes[index])
                    add(UInt32(truncatingIfNeeded: pair), weight: weight, isName: false, isFrequent: false)
                }
                beforeUnspaced = text.hashes[index]
                continue
            }
            beforeUnspaced = nil
            let start = Int(text.starts[index])
            let end = Int(text.ends[index])
            guard end > start, end <= text.bytes.count else { continue }
            let bytes = text.bytes[start..<end]
            if flags.contains(.number) {
                if bytes.count > 1 { numberHashes.insert(UInt32(truncatingIfNeeded: text.hashes[index])) }
                continue
            }
            if bytes.count < 2 { continue }
            let hash = stem(of: bytes)
            if CommonWords.empty.contains(hash) { continue }
            let isFirst = sentence < text.sentences.count && Int(text.sentences[sentence]) == index
            let isName = flags.contains(.capital) && !isFirst && !isHeadlineCase
            add(hash, weight: weight, isName: isName, isFrequent: CommonWords.frequent.contains(hash))
        }
    }

    private mutating func add(_ stem: UInt32, weight: Float, isName: Bool, isFrequent: Bool) {
        if counts.count * 2 > slots.count { grow() }
        var slot = Int(stem) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if counts[index].stem == stem {
                counts[index].weight += weight
                if isName { counts[index].isName = true }
                return
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(counts.count)
        counts.append(Count(stem: stem, weight: weight, isName: isName, isFrequent: isFrequent))
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (index, count) in counts.enumerated() {
            var slot = Int(count.stem) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }

    /// The heaviest terms, heaviest first; among equals the one with the lesser hash.
    func heaviest(_ limit: Int) -> [Term] {
        var terms = counts.map { count in
            // Term frequency counts by its logarithm (Manning et al., "Introduction to Information Retrieval", §6.4.1).
            var weight = 1 + log2(count.weight) * 0.7
            if count.isName { weight *= TermCounter.nameWeight }
            if count.isFrequent { weight *= TermCounter.frequentWeight }
            return Term(stem: count.stem, weight: weight)
        }
        terms.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.stem < $1.stem }
        return Array(terms.prefix(limit))
    }

    func numbers() -> [UInt32] {
        Array(numberHashes.sorted().prefix(24))
    }

    private static let nameWeight: Float = 1.5
    private static let frequentWeight: Float = 0.3
}

/// The base 2 logarithm of a number of at least 1, exact at powers of 2 and straight between them.
private func log2(_ value: Float) -> Float {
    guard value > 1 else { return 0 }
    let whole = Float(value.exponent)
    return whole + (value.significand - 1)
}
