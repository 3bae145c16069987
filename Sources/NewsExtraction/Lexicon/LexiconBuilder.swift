internal import NewsText

/// Gathers the entries of the lexicon's tables.
struct LexiconBuilder {
    private(set) var slots = [LexiconSlot](repeating: LexiconSlot(), count: LexiconSlot.mask + 1)
    private(set) var kinds = [LexiconKind()]
    private(set) var languages: [String] = []
    private(set) var phrases = PhraseFilter()
    private var kindNumbers: [LexiconKind: UInt16] = [LexiconKind(): 0]
    private var latest: (kind: LexiconKind, number: UInt16) = (LexiconKind(), 0)
    private var used = 0
    /// Of the section that is being read.
    private var kind = LexiconKind()

    /// Entries with an apostrophe stand for those with a typographic one too.
    private let apostrophe = foldedHash(of: "'")
    private let typographic = foldedHash(of: "\u{2019}")

    /// Adds the entries of one table, in pieces that fit the cache.
    mutating func add(_ table: UnsafeBufferPointer<UInt8>) {
        kind = LexiconKind()
        var start = 0
        while start < table.count {
            var end = min(start + 1 << 15, table.count)
            while end < table.count, table[end - 1] != UInt8(ascii: "\n") { end += 1 }
            add(TokenizedText(wordsOf: Array(table[start..<end])))
            start = end
        }
    }

    private mutating func add(_ table: TokenizedText) {
        var index = 0
        let count = table.count
        while index < count {
            if table.bytes[Int(table.starts[index])] == UInt8(ascii: "[") {
                (kind, index) = readHeader(table, index + 1)
                continue
            }
            var end = index
            while end < count, end == index || !table.flags[end].contains(.lineBefore), !isMark(table, end) {
                end += 1
            }
            var next = end
            var value: Int16 = 0
            if next + 1 < count, table.bytes[Int(table.starts[next])] == UInt8(ascii: "=") {
                value = readValue(table, next + 1)
                next += 2
            }
            if next < count, table.bytes[Int(table.starts[next])] == UInt8(ascii: ",") { next += 1 }
            if end > index {
                let words = index..<end
                add(table, words, apostrophe, value)
                if words.count > 2, words.contains(where: { table.hashes[$0] == apostrophe }) {
                    add(table, words, typographic, value)
                }
            }
            index = max(next, index + 1)
        }
    }

    private func isMark(_ table: TokenizedText, _ index: Int) -> Bool {
        let byte = table.bytes[Int(table.starts[index])]
        return byte == UInt8(ascii: ",") || byte == UInt8(ascii: "=")
    }

    private mutating func readHeader(_ table: TokenizedText, _ start: Int) -> (LexiconKind, Int) {
        var kind = LexiconKind()
        var index = start
        while index < table.count {
            let word = String(decoding: table.bytes[Int(table.starts[index])..<Int(table.ends[index])], as: UTF8.self)
            index += 1
            if word == "]" { break }
            if let known = WordClass(named: word) {
                kind.classes.insert(known)
            } else if word.hasPrefix("language"), languages.count < 32 {
                kind.languages = 1 << UInt32(languages.count)
                languages.append(String(word.dropFirst("language".count)))
            }
        }
        return (kind, index)
    }

    /// A value as the table writes it: digits, or two letters.
    private func readValue(_ table: TokenizedText, _ index: Int) -> Int16 {
        let bytes = table.bytes[Int(table.starts[index])..<Int(table.ends[index])].prefix(2)
        guard let first = bytes.first else { return 0 }
        if first >= UInt8(ascii: "A") { return bytes.reduce(0) { $0 << 8 | Int16($1 & 0x7F) } }
        return bytes.reduce(0) { $0 * 10 + Int16($1 & 0x0F) }
    }

    /// Adds the entry of some words of a table, with `mark` for each of their apostrophes.
    private mutating func add(_ table: TokenizedText, _ words: Range<Int>, _ mark: UInt64, _ value: Int16) {
        // A section whose classes are not known is another room's.
        guard let first = words.first, kind != LexiconKind() else { return }
        func hash(_ index: Int) -> UInt64 { table.hashes[index] == apostrophe ? mark : table.hashes[index] }
        var kind = kind
        var key = hash(first)
        if kind.classes.contains(.capitals) {
            key = capitalsKey(key)
            kind.classes.remove(.capitals)
        }
        if words.count > 1 {
            let start = LexiconKind(classes: .startsPhrase)
            insert(key, start, 0)
            for index in words.dropFirst() {
                key = phraseKey(key, then: hash(index))
                phrases.insert(key)
                if index < words.upperBound - 1 { insert(key, start, 0) }
            }
        }
        insert(key, kind, value)
    }

    private mutating func insert(_ key: UInt64, _ kind: LexiconKind, _ value: Int16) {
        let tag = LexiconSlot.tag(key)
        var place = LexiconSlot.place(key)
        while slots[place].tag != 0, slots[place].tag != tag { place = (place + 1) & LexiconSlot.mask }
        if slots[place].tag == 0 {
            // A table that outgrows the hash loses its last entries instead of looping.
            guard used < LexiconSlot.mask / 4 * 3 else { return }
            used += 1
            slots[place] = LexiconSlot(tag: tag, kind: number(of: kind), value: value)
            return
        }
        let known = kinds[Int(slots[place].kind)]
        var merged = known
        merged.classes.formUnion(kind.classes)
        merged.languages |= kind.languages
        if merged != known { slots[place].kind = number(of: merged) }
        if slots[place].value == 0 { slots[place].value = value }
    }

    private mutating func number(of kind: LexiconKind) -> UInt16 {
        if latest.kind == kind { return latest.number }
        guard let known = kindNumbers[kind] else {
            guard kinds.count < Int(UInt16.max) else { return 0 }
            latest = (kind, UInt16(kinds.count))
            kinds.append(kind)
            kindNumbers[kind] = latest.number
            return latest.number
        }
        latest = (kind, known)
        return known
    }
}
