internal import Hashing

/// The words of a passage as they are compared: lower case, without punctuation, marks and spacing.
///
/// A word is a run of letters, digits and spacing marks; in scripts written without spaces one scalar.
struct FoldedWords: Sendable, Hashable {
    /// A hash of each word; odd for what is written in ASCII digits alone.
    private(set) var hashes: [UInt64] = []

    /// - Complexity: O(n), one array.
    init(_ text: some StringProtocol) {
        var hash = FoldedWords.seed
        var isOpen = false
        var isNumber = true
        forEachFoldedScalar(in: text) { step in
            switch step {
            case .plain(let byte):
                hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
                isOpen = true
                if byte > UInt8(ascii: "9") { isNumber = false }
            case .letter(let bytes):
                for byte in bytes { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
                isOpen = true
                isNumber = false
            case .boundary:
                if isOpen { hashes.append(isNumber ? hash | 1 : hash & ~1) }
                hash = FoldedWords.seed
                isOpen = false
                isNumber = true
            }
        }
    }

    /// Whether a hash is that of a number in digits.
    static func isDigits(_ hash: UInt64) -> Bool { hash & 1 == 1 }

    /// The words of all of them, one after the other.
    init(joining parts: [FoldedWords]) {
        hashes = parts.flatMap(\.hashes)
    }

    var isEmpty: Bool { hashes.isEmpty }
    var count: Int { hashes.count }

    /// Whether the words of `other` stand here one after the other.
    ///
    /// An empty passage stands everywhere.
    func contains(_ other: FoldedWords) -> Bool { range(of: other) != nil }

    /// Where the words of `other` first stand here one after the other; an empty passage stands at the start.
    func range(of other: FoldedWords) -> Range<Int>? {
        guard let first = other.hashes.first else { return 0..<0 }
        guard other.count <= count else { return nil }
        for start in 0...(count - other.count) where hashes[start] == first {
            if hashes[start..<(start + other.count)] == other.hashes[...] { return start..<(start + other.count) }
        }
        return nil
    }

    /// How many words stand in both, in the same order: the length of the longest common subsequence.
    ///
    /// - Complexity: O(n·m) time, O(m) memory; only the first 400 words of each are compared.
    func wordsInCommon(with other: FoldedWords) -> Int {
        let mine = hashes.prefix(400)
        let others = Array(other.hashes.prefix(400))
        var row = [Int](repeating: 0, count: others.count + 1)
        for hash in mine {
            var diagonal = 0
            for column in others.indices {
                let above = row[column + 1]
                row[column + 1] = others[column] == hash ? diagonal + 1 : max(above, row[column])
                diagonal = above
            }
        }
        return row[others.count]
    }

    /// Where this passage and `other` differ, if their longest common subsequence is laid side by side.
    ///
    /// - Complexity: O(n·m) time and memory; only the first 400 words of each are compared.
    func differences(from other: FoldedWords) -> [Difference] {
        let mine = Array(hashes.prefix(400))
        let others = Array(other.hashes.prefix(400))
        let width = others.count + 1
        // Row i, column j: how many words are common to what begins at i here and at j there.
        var common = [UInt16](repeating: 0, count: (mine.count + 1) * width)
        for row in mine.indices.reversed() {
            for column in others.indices.reversed() {
                let below = common[(row + 1) * width + column]
                let right = common[row * width + column + 1]
                let isSame = mine[row] == others[column]
                common[row * width + column] = isSame ? common[(row + 1) * width + column + 1] + 1 : max(below, right)
            }
        }
        var found: [Difference] = []
        var open = Difference(mine: [], theirs: [], isTrimmed: false)
        var row = 0
        var column = 0
        while row < mine.count, column < others.count {
            if mine[row] == others[column] {
                open.isTrimmed = row == 0 && open.mine.isEmpty
                if !open.mine.isEmpty || !open.theirs.isEmpty { found.append(open) }
                open = Difference(mine: [], theirs: [], isTrimmed: false)
                row += 1
                column += 1
            } else if common[(row + 1) * width + column] >= common[row * width + column + 1] {
                open.mine.append(mine[row])
                row += 1
            } else {
                open.theirs.append(others[column])
                column += 1
            }
        }
        open.mine += mine[row...]
        open.theirs += others[column...]
        open.isTrimmed = open.mine.isEmpty
        if !open.mine.isEmpty || !open.theirs.isEmpty { found.append(open) }
        return found
    }

    /// How many distinct words of this passage stand in `other`, in any order.
    func wordsShared(with other: FoldedWords) -> (shared: Int, of: Int) {
        let mine = Set(hashes)
        return (mine.intersection(other.hashes).count, mine.count)
    }

    private static let seed: UInt64 = 14_695_981_039_346_656_037
}

/// The id of a quote: `q-` and 16 base32 characters of the SHA-256 of its folded words, joined by spaces.
///
/// Quotation marks, punctuation and capitals do not count: the same words in another feed have the same id.
///
/// - Complexity: O(n).
package func quoteID(words: some StringProtocol) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(words.utf8.count + 1)
    forEachFoldedScalar(in: words) { step in
        switch step {
        case .plain(let byte): folded.append(byte)
        case .letter(let bytes): folded += bytes
        case .boundary: if let last = folded.last, last != 32 { folded.append(32) }
        }
    }
    if folded.last == 32 { folded.removeLast() }
    return "q-" + sha256(folded).base32(16)
}

private enum FoldingStep {
    case plain(UInt8)
    case letter(String.UTF8View)
    case boundary
}

@inline(__always)
private func forEachFoldedScalar(in text: some StringProtocol, _ body: (FoldingStep) -> Void) {
    for scalar in text.unicodeScalars {
        if scalar.isASCII {
            // What the properties below say of ASCII, many times as fast.
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            let letter = byte | 0x20
            if letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") {
                body(.plain(letter))
            } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
                body(.plain(byte))
            } else {
                body(.boundary)
            }
            continue
        }
        let properties = scalar.properties
        if isCombining(scalar) { continue }
        guard
            properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
                || properties.generalCategory == .spacingMark
        else {
            body(.boundary)
            continue
        }
        let alone = isUnspaced(scalar)
        if alone { body(.boundary) }
        body(.letter(properties.lowercaseMapping.utf8))
        if alone { body(.boundary) }
    }
    body(.boundary)
}

/// Accents that were written as scalars of their own.
private func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
}

/// Han, kana, Hangul, Thai, Lao, Khmer and Burmese: scripts whose words no space divides, or whose words take endings.
private func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0xE00: false
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0xAC00...0xD7A3: true
    default: scalar.properties.isIdeographic
    }
}
