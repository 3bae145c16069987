internal import NewsModel
internal import NewsText

/// The features of a proposed name for the name model, each as a row of its weights.
///
/// About fifty a name: its words, beginnings and ends, the words around it, what the lexicon says of all of them, and what
/// the rules made of it.
struct NameFeatures {
    static let rowBits = 17

    let text: AnnotatedText
    let candidate: Candidate
    /// How often the same words are proposed in the same string.
    let repetitions: Int
    /// Whether it opens a sentence.
    let isFirst: Bool

    /// Hands over the row of each feature.
    @inline(__always)
    func forEach(_ take: (Int) -> Void) {
        let low = candidate.tokens.lowerBound
        let high = candidate.tokens.upperBound
        let rule =
            UInt64(typeCode(candidate.type)) << 4 | UInt64(candidate.strength) << 1 | (candidate.title == nil ? 0 : 1)
        let before = hash(low - 1)
        let after = hash(high)
        take(row(1, rule))
        take(row(2, before))
        take(row(3, after))
        take(row(4, before &+ rule))
        take(row(5, after &+ rule))
        take(row(6, hash(low - 2) &* 3 &+ before))
        take(row(7, hash(high + 1) &* 3 &+ after))
        take(row(8, hash(low - 2)))
        take(row(9, hash(high + 1)))
        take(row(10, before &* 5 &+ after))
        var whole: UInt64 = 0
        for index in candidate.tokens {
            let word = hash(index)
            whole = whole &* 31 &+ word
            take(row(11, word))
        }
        take(row(12, whole))
        take(row(13, hash(low)))
        take(row(14, hash(high - 1)))
        let ending = ending(high - 1, 4)
        take(row(15, last(3, of: ending)))
        take(row(16, ending))
        take(row(17, beginning(low, 3)))
        take(row(18, beginning(high - 1, 4)))
        take(row(19, last(2, of: ending)))
        let count = UInt64(min(candidate.tokens.count, 6))
        let shape = shape(low) << 8 | self.shape(high - 1)
        take(row(20, shape << 8 | count))
        take(row(21, rule << 8 | count))
        take(row(22, rule << 16 | shape))
        let firstClasses = classes(low)
        let lastClasses = classes(high - 1)
        take(row(23, firstClasses &* 31 &+ lastClasses))
        take(row(24, firstClasses &* 31 &+ rule))
        take(row(25, lastClasses &* 31 &+ rule))
        takeBits(26, firstClasses, count, take)
        takeBits(27, lastClasses, count, take)
        takeBits(28, classes(low - 1), 0, take)
        takeBits(29, classes(high), 0, take)
        take(row(30, classes(low - 1) &+ rule))
        take(row(31, classes(high) &+ rule))
        take(row(32, UInt64(min(repetitions, 4)) << 1 | (isFirst ? 1 : 0)))
        take(row(33, (rule << 4 | UInt64(min(repetitions, 4)) << 1) | (isFirst ? 1 : 0)))
    }

    private static let classMask: UInt64 = 0xFFFF_FFFF_FFFF & ~WordClass.startsPhrase.rawValue

    private func takeBits(_ template: UInt64, _ bits: UInt64, _ count: UInt64, _ take: (Int) -> Void) {
        var bits = bits
        while bits != 0 {
            take(row(template, UInt64(bits.trailingZeroBitCount) << 4 | min(count, 2)))
            bits &= bits - 1
        }
    }

    private func classes(_ index: Int) -> UInt64 {
        guard index >= 0, index < text.count else { return 1 << 60 }
        if index == candidate.tokens.lowerBound, let phrase = text.phrase(at: index) {
            return (phrase.classes.rawValue & NameFeatures.classMask) | 1 << 61
        }
        return text.classes[index].rawValue & NameFeatures.classMask
    }

    private func hash(_ index: Int) -> UInt64 {
        index >= 0 && index < text.count ? text.text.hashes[index] : 7
    }

    /// Capitals, digits and length in a few bits.
    private func shape(_ index: Int) -> UInt64 {
        guard text.isWord(index) else { return 128 }
        let flags = text.text.flags[index]
        var shape: UInt64 = flags.contains(.capital) ? 1 : 0
        if flags.contains(.allCapitals) { shape |= 2 }
        if flags.contains(.number) { shape |= 4 }
        if flags.contains(.lowercase) { shape |= 8 }
        return shape | UInt64(min(text.text.ends[index] - text.text.starts[index], 7)) << 4
    }

    private func ending(_ index: Int, _ count: Int) -> UInt64 {
        let end = Int(text.text.ends[index])
        return packed(max(Int(text.text.starts[index]), end - count)..<end)
    }

    private func beginning(_ index: Int, _ count: Int) -> UInt64 {
        let start = Int(text.text.starts[index])
        return packed(start..<min(Int(text.text.ends[index]), start + count))
    }

    /// The last `count` of some packed bytes; all of them where there are not as many.
    private func last(_ count: UInt64, of packed: UInt64) -> UInt64 {
        let first: UInt64 = 1 << (8 * count)
        return packed < first ? packed : first | packed & (first - 1)
    }

    /// Bytes behind a bit that tells how many they are.
    private func packed(_ bytes: Range<Int>) -> UInt64 {
        var value: UInt64 = 1
        for place in bytes { value = value << 8 | UInt64(text.text.bytes[place]) }
        return value
    }

    @inline(__always)
    private func row(_ template: UInt64, _ value: UInt64) -> Int {
        var mixed = (value ^ template &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed >> 32
        return Int(truncatingIfNeeded: (mixed &* 0xD6E8_FEB8_6659_FD93) >> UInt64(64 - NameFeatures.rowBits))
    }
}

private func typeCode(_ type: MentionType) -> UInt8 {
    switch type {
    case .person: 1
    case .organization: 2
    case .place: 3
    case .group: 4
    case .law, .work: 5
    case .event: 6
    case .other: 7
    }
}
