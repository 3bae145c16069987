internal import NewsText

/// Prefixes (`camp*`), asked once for a word of the text.
///
/// Most words are turned away by a bit for their first three letters; the others are looked up, folded, at each length.
struct PrefixTable: Sendable {
    private var filter = [UInt64](repeating: 0, count: 512)
    /// By the hash of a token that is no longer than the prefix.
    private var ids: [UInt64: Int32] = [:]
    /// By a length in scalars: whether a prefix has it.
    private var lengths: [Bool] = []

    /// Whether there is none.
    var isEmpty: Bool { ids.isEmpty }

    /// Adds a prefix under the id it is to be found by; one that is known keeps its id.
    mutating func add(_ folded: [UInt32], hash: UInt64, id: Int32) -> Int32 {
        if let known = ids[hash] { return known }
        ids[hash] = id
        while lengths.count <= folded.count { lengths.append(false) }
        lengths[folded.count] = true
        let letters = folded.prefix(3)
        if letters.count == 3, letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) {
            let key = letters.reduce(0) { $0 << 5 | Int($1 & 31) }
            filter[key >> 6] |= 1 << UInt64(key & 63)
        } else {
            for word in filter.indices { filter[word] = ~0 }
        }
        return id
    }

    /// Hands over the ids of the prefixes that word `token` begins with.
    @inline(__always)
    func find(_ text: TokenizedText, _ token: Int, _ take: (Int32) -> Void) {
        let start = Int(text.starts[token])
        if Int(text.ends[token]) - start >= 3 {
            let first = text.bytes[start] | 0x20
            let second = text.bytes[start + 1] | 0x20
            let third = text.bytes[start + 2] | 0x20
            if first | second | third < 0x80 {
                let key = Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
                if filter[key >> 6] >> UInt64(key & 63) & 1 == 0 { return }
            }
        }
        look(text, token, take)
    }

    private func look(_ text: TokenizedText, _ token: Int, _ take: (Int32) -> Void) {
        text.forEachBeginning(of: token) { length, hash in
            if length < lengths.count, lengths[length], let id = ids[hash] { take(id) }
        }
    }
}
