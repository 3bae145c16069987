internal import CTables
internal import NewsText

/// Words and phrases with what is known of them: an open-addressing hash over the tokeniser's own hashes.
///
/// About 70,000 entries; made once from the binary's read-only tables and shared by all threads.
final class Lexicon: Sendable {
    /// What the lexicon knows of one word or phrase.
    struct Entry: Sendable {
        /// Hash of the word, or of the phrase's words in order; 0 marks a free slot.
        fileprivate(set) var key: UInt64 = 0
        fileprivate(set) var classes: WordClass = []
        /// A bit for each language of `languages` whose function word this is.
        fileprivate(set) var languages: UInt32 = 0
        /// A number, or the two letters of a country code as `first << 8 | second`; 0 for none.
        fileprivate(set) var value: Int32 = 0
    }

    private let slots: [Entry]
    private let mask: Int
    /// BCP 47 codes, by bit.
    let languages: [String]

    /// Reads the tables.
    ///
    /// - Complexity: O(n) in the tables' megabyte; a few milliseconds.
    init() {
        var builder = LexiconBuilder()
        var count = 0
        let words = tables_lexicon_words(&count)
        builder.add(TokenizedText(bytes: Array(UnsafeBufferPointer(start: words, count: count))))
        let names = tables_lexicon_names(&count)
        builder.add(TokenizedText(bytes: Array(UnsafeBufferPointer(start: names, count: count))))
        slots = builder.slots
        mask = builder.slots.count - 1
        languages = builder.languages
    }

    /// The entry under a key; `nil` when there is none.
    func entry(_ key: UInt64) -> Entry? {
        var slot = Int(truncatingIfNeeded: lexiconSlot(key)) & mask
        while slots[slot].key != 0 {
            if slots[slot].key == key { return slots[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }
}

/// The key of a phrase that goes on with one more word.
func phraseKey(_ key: UInt64, then hash: UInt64) -> UInt64 {
    (key.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15).low ^ (key >> 29)) &+ hash
}

/// The key of a word that stands all in capitals.
func capitalsKey(_ hash: UInt64) -> UInt64 {
    hash ^ 0x5DEE_CE66_D1CE_4E5B
}

private func lexiconSlot(_ key: UInt64) -> UInt64 {
    (key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15 >> 40
}

/// Gathers the entries of the tables.
private struct LexiconBuilder {
    var slots = [Lexicon.Entry](repeating: Lexicon.Entry(), count: 1 << 18)
    var languages: [String] = []
    private var used = 0

    /// Adds the entries of one table, already cut into tokens.
    mutating func add(_ table: TokenizedText) {
        var classes: WordClass = []
        var languageBits: UInt32 = 0
        var index = 0
        while index < table.count {
            if table.bytes[Int(table.starts[index])] == UInt8(ascii: "[") {
                (classes, languageBits, index) = readHeader(table, index + 1)
                continue
            }
            var end = index
            var value: Int32 = 0
            while end < table.count, end == index || !table.flags[end].contains(.lineBefore) {
                let byte = table.bytes[Int(table.starts[end])]
                if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "=") { break }
                end += 1
            }
            var next = end
            if next < table.count, table.bytes[Int(table.starts[next])] == UInt8(ascii: "="), next + 1 < table.count {
                value = number(table, next + 1)
                next += 2
            }
            if next < table.count, table.bytes[Int(table.starts[next])] == UInt8(ascii: ",") { next += 1 }
            if end > index { add(table.hashes[index..<end], classes, languageBits, value) }
            index = max(next, index + 1)
        }
    }

    private mutating func readHeader(_ table: TokenizedText, _ start: Int) -> (WordClass, UInt32, Int) {
        var classes: WordClass = []
        var bits: UInt32 = 0
        var index = start
        while index < table.count {
            let word = String(decoding: table.bytes[Int(table.starts[index])..<Int(table.ends[index])], as: UTF8.self)
            index += 1
            if word == "]" { break }
            if let known = WordClass(named: word) {
                classes.insert(known)
            } else if word.hasPrefix("language") {
                bits = 1 << UInt32(truncatingIfNeeded: languages.count)
                languages.append(String(word.dropFirst("language".count)))
            }
        }
        return (classes, bits, index)
    }

    /// A value as the table writes it: digits, or two letters.
    private func number(_ table: TokenizedText, _ index: Int) -> Int32 {
        let bytes = table.bytes[Int(table.starts[index])..<Int(table.ends[index])]
        guard let first = bytes.first else { return 0 }
        if first >= UInt8(ascii: "A") {
            return bytes.prefix(2).reduce(0) { $0 << 8 | Int32($1) }
        }
        return bytes.prefix(6).reduce(0) { $0 * 10 + Int32($1) - Int32(UInt8(ascii: "0")) }
    }

    private mutating func add(_ words: ArraySlice<UInt64>, _ classes: WordClass, _ bits: UInt32, _ value: Int32) {
        guard let first = words.first else { return }
        var key = classes.contains(.capitals) ? capitalsKey(first) : first
        if words.count > 1 {
            insert(key, .startsPhrase, 0, 0)
            for (offset, word) in words.dropFirst().enumerated() {
                key = phraseKey(key, then: word)
                if offset < words.count - 2 { insert(key, .startsPhrase, 0, 0) }
            }
        }
        insert(key, classes.subtracting(.capitals), bits, value)
    }

    private mutating func insert(_ key: UInt64, _ classes: WordClass, _ bits: UInt32, _ value: Int32) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: lexiconSlot(key)) & mask
        while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & mask }
        // A table that outgrows the hash loses its last entries instead of looping.
        if slots[slot].key == 0 {
            guard used < mask / 4 * 3 else { return }
            used += 1
        }
        slots[slot].key = key
        slots[slot].classes.formUnion(classes)
        slots[slot].languages |= bits
        if slots[slot].value == 0 { slots[slot].value = value }
    }
}
