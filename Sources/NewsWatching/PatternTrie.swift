internal import NewsText

/// All patterns as paths of words; a text is walked once, whatever the number of patterns.
///
/// Words are numbered; exact words are found by their hash, prefixes by `PrefixTable`. Edges are (node, word) pairs in one
/// open-addressed table.
struct PatternTrie: Sendable {
    private struct Slot: Sendable {
        var key: UInt64 = 0
        var value: Int32 = 0
    }

    /// A pattern that stands in a text.
    struct Hit: Sendable {
        /// Its index.
        var pattern: Int32
        /// The first and last of its words, by their place among the text's words.
        var first: Int32
        var last: Int32
    }

    private(set) var patterns: [Pattern] = []
    private var numbers: [Pattern: Int32] = [:]
    private var words = [Slot](repeating: Slot(), count: 256)
    private var wordCount = 0
    private var edges = [Slot](repeating: Slot(), count: 256)
    private var edgeCount = 0
    private var prefixes = PrefixTable()
    private var nextWord: Int32 = 1
    /// By node: the first of its patterns in `chain`, or -1; node 0 is the root.
    private var ends: [Int32] = [-1]
    /// By pattern: the next pattern of the same node, or -1.
    private var chain: [Int32] = []

    /// Adds a pattern, or finds it; the same pattern has one index.
    mutating func add(_ pattern: Pattern) -> Int32 {
        if let known = numbers[pattern] { return known }
        let index = Int32(patterns.count)
        patterns.append(pattern)
        numbers[pattern] = index
        var node: Int32 = 0
        for word in pattern.words { node = step(node, number(word)) }
        chain.append(ends[Int(node)])
        ends[Int(node)] = index
        return index
    }

    /// The other patterns that match the same words as `index`.
    func alike(_ index: Int32) -> [Int32] {
        var node: Int32 = 0
        for word in patterns[Int(index)].words {
            guard !word.isPrefix, let next = edge(node, exact(word.hash)) else { return [] }
            node = next
        }
        var found: [Int32] = []
        var next = ends[Int(node)]
        while next >= 0 {
            if next != index { found.append(next) }
            next = chain[Int(next)]
        }
        return found
    }

    /// Hands over every pattern that stands in `text`, in the order of the text.
    ///
    /// `places` are the tokens that are words.
    func find(_ text: TokenizedText, places: [Int32], _ take: (Hit) -> Void) {
        guard !patterns.isEmpty else { return }
        var numbers = [Int32](repeating: 0, count: places.count)
        var begun: [(word: Int, number: Int32)] = []
        for place in places.indices {
            let token = Int(places[place])
            numbers[place] = exact(text.hashes[token])
            if !prefixes.isEmpty { prefixes.find(text, token) { begun.append((place, $0)) } }
        }
        var nextBegun = 0
        for place in places.indices {
            if numbers[place] != 0 { walk(text, places, numbers, begun, place, place, 0, numbers[place], take) }
            while nextBegun < begun.count, begun[nextBegun].word == place {
                walk(text, places, numbers, begun, place, place, 0, begun[nextBegun].number, take)
                nextBegun += 1
            }
        }
    }

    private func walk(
        _ text: TokenizedText,
        _ places: [Int32],
        _ numbers: [Int32],
        _ begun: [(word: Int, number: Int32)],
        _ first: Int,
        _ place: Int,
        _ from: Int32,
        _ word: Int32,
        _ take: (Hit) -> Void
    ) {
        guard let node = edge(from, word) else { return }
        var pattern = ends[Int(node)]
        while pattern >= 0 {
            if patterns[Int(pattern)].fits(text, places[first...place]) {
                take(Hit(pattern: pattern, first: Int32(first), last: Int32(place)))
            }
            pattern = chain[Int(pattern)]
        }
        let next = place + 1
        guard next < places.count else { return }
        if numbers[next] != 0 { walk(text, places, numbers, begun, first, next, node, numbers[next], take) }
        guard !begun.isEmpty else { return }
        var prefix = bound(begun.count) { begun[$0].word < next }
        while prefix < begun.count, begun[prefix].word == next {
            walk(text, places, numbers, begun, first, next, node, begun[prefix].number, take)
            prefix += 1
        }
    }

    private mutating func number(_ word: Pattern.Word) -> Int32 {
        if word.isPrefix {
            let id = prefixes.add(word.folded, hash: word.hash, id: nextWord)
            if id == nextWord { nextWord += 1 }
            return id
        }
        let known = exact(word.hash)
        if known != 0 { return known }
        if wordCount * 2 >= words.count { words = grown(words) { $0.key } }
        insert(&words, Slot(key: word.hash, value: nextWord), at: word.hash)
        wordCount += 1
        nextWord += 1
        return nextWord - 1
    }

    private mutating func step(_ node: Int32, _ word: Int32) -> Int32 {
        if let next = edge(node, word) { return next }
        let next = Int32(ends.count)
        ends.append(-1)
        if edgeCount * 2 >= edges.count { edges = grown(edges) { spread($0.key) } }
        let key = edgeKey(node, word)
        insert(&edges, Slot(key: key, value: next), at: spread(key))
        edgeCount += 1
        return next
    }

    /// The number of the word with this hash; 0 when no pattern has it.
    @inline(__always)
    private func exact(_ hash: UInt64) -> Int32 {
        let mask = words.count - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while words[place].value != 0 {
            if words[place].key == hash { return words[place].value }
            place = (place + 1) & mask
        }
        return 0
    }

    @inline(__always)
    private func edge(_ node: Int32, _ word: Int32) -> Int32? {
        let key = edgeKey(node, word)
        let mask = edges.count - 1
        var place = Int(truncatingIfNeeded: spread(key)) & mask
        while edges[place].value != 0 {
            if edges[place].key == key { return edges[place].value }
            place = (place + 1) & mask
        }
        return nil
    }

    private func grown(_ old: [Slot], _ hash: (Slot) -> UInt64) -> [Slot] {
        var new = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.value != 0 { insert(&new, slot, at: hash(slot)) }
        return new
    }

    private func insert(_ slots: inout [Slot], _ slot: Slot, at hash: UInt64) {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place].value != 0 { place = (place + 1) & mask }
        slots[place] = slot
    }
}

@inline(__always)
private func edgeKey(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
}

@inline(__always)
private func spread(_ key: UInt64) -> UInt64 {
    let mixed = (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
}
