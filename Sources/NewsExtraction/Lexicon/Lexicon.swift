internal import CTables
internal import NewsText

/// Words and phrases with what is known of them: an open-addressing hash over the tokeniser's own hashes.
///
/// About 106,000 entries in 2 MB; made once from the binary's read-only tables and shared by all threads. A slot keeps 32
/// bits of its key, so an unknown word is taken for a known one about once in a hundred million.
final class Lexicon: Sendable {
    /// What the lexicon knows of one word or phrase.
    struct Entry: Sendable {
        var classes: WordClass
        /// A bit for each language of `languages` whose function word this is.
        var languages: UInt32
        /// A number, or the two letters of a country code as `first << 8 | second`; 0 for none.
        var value: Int32
    }

    private let slots: [LexiconSlot]
    private let kinds: [LexiconKind]
    private let phrases: PhraseFilter
    /// BCP 47 codes, by bit.
    let languages: [String]

    /// Reads the tables.
    ///
    /// - Complexity: O(n) in the tables' 1.1 MB; some milliseconds.
    init() {
        var builder = LexiconBuilder()
        var count = 0
        let words = tables_lexicon_words(&count)
        builder.add(UnsafeBufferPointer(start: words, count: count))
        let names = tables_lexicon_names(&count)
        builder.add(UnsafeBufferPointer(start: names, count: count))
        slots = builder.slots
        kinds = builder.kinds
        languages = builder.languages
        phrases = builder.phrases
    }

    /// The entry under the key of more than one word; `nil` when there is none.
    func phraseEntry(_ key: UInt64) -> Entry? { phrases.mayHold(key) ? entry(key) : nil }

    /// The entry under a key; `nil` when there is none.
    func entry(_ key: UInt64) -> Entry? { entry(key, from: slots[LexiconSlot.place(key)]) }

    /// The slots at which the search for some keys begins.
    ///
    /// Read in one go: the table does not fit into the nearest memory, and look-ups that need nothing of each other are
    /// fetched side by side.
    func firstSlots(_ keys: Padded<UInt64>) -> [LexiconSlot] { keys.map { slots[LexiconSlot.place($0)] } }

    /// The entry under a key whose search begins at `slot`.
    func entry(_ key: UInt64, from first: LexiconSlot) -> Entry? {
        let wanted = LexiconSlot.tag(key)
        var slot = first
        var place = LexiconSlot.place(key)
        while slot.tag != wanted {
            guard slot.tag != 0 else { return nil }
            place = (place + 1) & LexiconSlot.mask
            slot = slots[place]
        }
        let kind = kinds[Int(slot.kind)]
        return Entry(classes: kind.classes, languages: kind.languages, value: Int32(slot.value))
    }
}

/// Tells most keys that are no phrase's without a look into the table, whose slots lie far from the processor.
///
/// One bit a key, 32 KB; about one key in five that is none passes.
struct PhraseFilter: Sendable {
    private static let bits = 1 << 18
    private var words = [UInt64](repeating: 0, count: bits / 64)

    mutating func insert(_ key: UInt64) {
        let place = PhraseFilter.place(key)
        words[place >> 6] |= 1 << UInt64(place & 63)
    }

    func mayHold(_ key: UInt64) -> Bool {
        let place = PhraseFilter.place(key)
        return words[place >> 6] >> UInt64(place & 63) & 1 == 1
    }

    private static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 23) & (bits - 1) }
}

/// The key of a phrase that goes on with one more word.
func phraseKey(_ key: UInt64, then hash: UInt64) -> UInt64 {
    ((key &* 0x9E37_79B9_7F4A_7C15) ^ (key >> 29)) &+ hash
}

/// The key of a word that stands all in capitals.
func capitalsKey(_ hash: UInt64) -> UInt64 {
    hash ^ 0x5DEE_CE66_D1CE_4E5B
}

/// Classes and languages that some entries share.
struct LexiconKind: Hashable {
    var classes: WordClass = []
    var languages: UInt32 = 0
}

/// Eight bytes of the hash.
struct LexiconSlot {
    static let mask = (1 << 18) - 1

    /// Upper half of the mixed key; 0 marks a free slot.
    var tag: UInt32 = 0
    /// Index of its `LexiconKind`.
    var kind: UInt16 = 0
    var value: Int16 = 0

    static func tag(_ key: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) | 1
    }

    static func place(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: key ^ (key >> 40)) & mask
    }
}
