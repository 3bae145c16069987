extension TokenizedText {
    /// Cuts `string` into tokens, sentences and paragraphs.
    ///
    /// - Complexity: O(n) in its bytes; about 10 ns a byte of English.
    public init(_ string: String) {
        self.init(valid: Array(string.utf8))
    }

    /// Cuts `bytes` into tokens, sentences and paragraphs.
    ///
    /// Each ill-formed sequence of UTF-8 becomes one U+FFFD, as `String(decoding:as:)` has it; offsets count in the
    /// mended bytes. Beyond 1 GiB nothing is read.
    public init(bytes: [UInt8]) {
        if (try? UTF8Span(validating: bytes.span)) == nil {
            self.init(valid: Array(String(decoding: bytes, as: UTF8.self).utf8))
        } else {
            self.init(valid: bytes)
        }
    }

    /// Cuts the lines of a table into tokens: without quotation marks and sentences, which a table has none of.
    package init(wordsOf table: [UInt8]) {
        let isValid = (try? UTF8Span(validating: table.span)) != nil
        self.init(valid: isValid ? table : Array(String(decoding: table, as: UTF8.self).utf8), isProse: false)
    }

    private init(valid bytes: [UInt8], isProse: Bool = true) {
        let kept = bytes.count <= 1 << 30 ? bytes : Array(String(decoding: bytes.prefix(1 << 30), as: UTF8.self).utf8)
        var tokenizer = Tokenizer(byteCount: kept.count)
        tokenizer.read(kept.span)
        self.bytes = Padded(kept)
        let count = tokenizer.count
        hashes = Padded(tokenizer.hashes.array(count))
        starts = Padded(tokenizer.starts.array(count))
        ends = Padded(tokenizer.ends.array(count))
        scalarStarts = Padded(tokenizer.scalarStarts.array(count))
        scalarEnds = Padded(tokenizer.scalarEnds.array(count))
        flags = Padded(tokenizer.flags.array(count))
        sentences = []
        paragraphs = tokenizer.paragraphs
        scalarCount = tokenizer.scalarCount
        guard isProse else { return }
        markQuotes(at: tokenizer.marks)
        markSentences(at: tokenizer.marks, lines: tokenizer.lines)
    }
}

/// The scan that makes tokens; what is said about quotation marks and sentences comes after it.
///
/// Its columns lie in memory of their own: `Array.append` asks for uniqueness at every token, a tenth of the time.
struct Tokenizer: ~Copyable {
    private(set) var hashes: Column<UInt64>
    private(set) var starts: Column<Int32>
    private(set) var ends: Column<Int32>
    private(set) var scalarStarts: Column<Int32>
    private(set) var scalarEnds: Column<Int32>
    private(set) var flags: Column<TokenFlags>
    /// How many tokens there are; `limit` have room.
    private(set) var count = 0
    private var limit: Int
    /// First token of each paragraph, and at the end the count.
    private(set) var paragraphs: [Int32] = []
    /// First token of each line but those that begin a paragraph.
    private(set) var lines: [Int32] = []
    /// Tokens that are no words.
    private(set) var marks: [Int32] = []
    private(set) var scalarCount = 0

    private let table = FoldTable()
    /// Bytes so far that go on with a scalar: a byte offset less these is a scalar offset.
    private var continuations = 0
    private var spaceBefore = true
    private var lineFeeds = 2

    init(byteCount: Int) {
        limit = byteCount / 4 + 16
        hashes = Column(limit)
        starts = Column(limit)
        ends = Column(limit)
        scalarStarts = Column(limit)
        scalarEnds = Column(limit)
        flags = Column(limit)
        marks.reserveCapacity(byteCount / 32 + 8)
    }

    @inline(never)
    private mutating func grow() {
        limit *= 2
        hashes.grow(count, limit)
        starts.grow(count, limit)
        ends.grow(count, limit)
        scalarStarts.grow(count, limit)
        scalarEnds.grow(count, limit)
        flags.grow(count, limit)
    }

    mutating func read(_ bytes: borrowing Span<UInt8>) {
        let byteCount = bytes.count
        var place = 0
        while place < byteCount {
            let byte = bytes[place]
            if byte < 0x80 {
                let entry = table.entry(of: byte)
                if entry.isWord {
                    word(bytes, &place)
                } else if entry.isSpace {
                    spaceBefore = true
                    if byte == 0x0A || byte == 0x0D && (place + 1 >= byteCount || bytes[place + 1] != 0x0A) {
                        lineFeeds += 1
                    }
                    place += 1
                } else {
                    mark(UInt32(byte), entry, start: place, width: 1)
                    place += 1
                }
                continue
            }
            let (value, width) = scalar(in: bytes, at: place)
            let entry = table.entry(of: value)
            if entry.isMark || entry.isJoiner {
                attach(value, entry, end: place + width, width: width)
            } else if entry.isUnspaced {
                unspaced(value, entry, start: place, width: width)
            } else if entry.isWord {
                word(bytes, &place)
                continue
            } else if entry.isSpace {
                spaceBefore = true
                if value == 0x2028 { lineFeeds += 1 }
                if value == 0x2029 { lineFeeds += 2 }
                continuations += width - 1
            } else {
                mark(value, entry, start: place, width: width)
                continuations += width - 1
            }
            place += width
        }
        paragraphs.append(Int32(count))
        scalarCount = byteCount - continuations
    }

    /// Reads the word that begins at `place`, which has a letter or digit.
    @inline(__always)
    private mutating func word(_ bytes: borrowing Span<UInt8>, _ place: inout Int) {
        let start = place
        let scalarStart = place - continuations
        let count = bytes.count
        var hash = TokenHash()
        var seen: UInt32 = 0
        var onlyDigits = FoldEntry.digit
        var firstLetter: UInt32 = 0
        var end = place
        var scalarEnd = scalarStart
        let ascii = table.ascii
        while true {
            // The hot loop: the index is below the count, and the table has an entry for every byte.
            var next = place
            while next < count {
                let bits = ascii[Int(bytes[unchecked: next])]
                guard bits & FoldEntry.word != 0 else { break }
                hash.add(bits & 0x1F_FFFF)
                seen |= bits
                onlyDigits &= bits
                next += 1
            }
            if place < next {
                if firstLetter == 0 { firstLetter = self.firstLetter(bytes, place..<next) }
                place = next
                end = next
                scalarEnd = next - continuations
            }
            guard place < count, bytes[place] >= 0x80 else { break }
            let (value, width) = scalar(in: bytes, at: place)
            let entry = table.entry(of: value)
            if entry.isJoiner {
                place += width
                continuations += width - 1
                continue
            }
            guard entry.isWord, !entry.isUnspaced else { break }
            table.fold(value, entry) { hash.add($0) }
            seen |= entry.bits
            if !entry.isMark { onlyDigits &= entry.bits }
            if firstLetter == 0 { firstLetter = entry.bits & FoldEntry.letter == 0 ? 0 : entry.bits }
            place += width
            continuations += width - 1
            end = place
            scalarEnd = place - continuations
        }
        var form: TokenFlags = [.word]
        if firstLetter & FoldEntry.capital != 0 { form.insert(.capital) }
        if seen & FoldEntry.lowercase != 0 {
            form.insert(.lowercase)
        } else if seen & FoldEntry.capital != 0 {
            form.insert(.allCapitals)
        }
        if onlyDigits != 0 { form.insert(.number) }
        append(hash.value, start, end, scalarStart, scalarEnd, form)
    }

    /// The entry of the first letter of ASCII `range`.
    @inline(__always)
    private func firstLetter(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32 {
        for place in range {
            let entry = table.entry(of: bytes[place])
            if entry.bits & FoldEntry.letter != 0 { return entry.bits }
        }
        return 0
    }

    private mutating func unspaced(_ value: UInt32, _ entry: FoldEntry, start: Int, width: Int) {
        var hash = TokenHash()
        table.fold(value, entry) { hash.add($0) }
        let scalarStart = start - continuations
        continuations += width - 1
        var form: TokenFlags = [.word, .unspaced]
        if entry.bits & FoldEntry.digit != 0 { form.insert(.number) }
        append(hash.value, start, start + width, scalarStart, scalarStart + 1, form)
        open = hash
    }

    /// A mark or joiner outside a word: part of the unspaced letter right before it, else nothing.
    private mutating func attach(_ value: UInt32, _ entry: FoldEntry, end: Int, width: Int) {
        continuations += width - 1
        let last = count - 1
        guard last >= 0, Int(ends[last]) == end - width, flags[last].contains(.unspaced) else { return }
        table.fold(value, entry) { open.add($0) }
        hashes[last] = open.value
        ends[last] = Int32(end)
        scalarEnds[last] = Int32(end - continuations)
    }

    /// The hash of the last unspaced letter, for marks that follow.
    private var open = TokenHash()

    private mutating func mark(_ value: UInt32, _ entry: FoldEntry, start: Int, width: Int) {
        var hash = TokenHash()
        table.fold(value, entry) { hash.add($0) }
        let scalarStart = start - continuations
        marks.append(Int32(count))
        append(hash.value, start, start + width, scalarStart, scalarStart + 1, [])
    }

    @inline(__always)
    private mutating func append(
        _ hash: UInt64,
        _ start: Int,
        _ end: Int,
        _ scalarStart: Int,
        _ scalarEnd: Int,
        _ form: TokenFlags
    ) {
        var marked = form
        if spaceBefore {
            marked.insert(.spaceBefore)
            if lineFeeds > 0 {
                marked.insert(.lineBefore)
                if lineFeeds > 1 { paragraphs.append(Int32(count)) } else { lines.append(Int32(count)) }
                lineFeeds = 0
            }
            spaceBefore = false
        }
        if count == limit { grow() }
        hashes[count] = hash
        starts[count] = Int32(truncatingIfNeeded: start)
        ends[count] = Int32(truncatingIfNeeded: end)
        scalarStarts[count] = Int32(truncatingIfNeeded: scalarStart)
        scalarEnds[count] = Int32(truncatingIfNeeded: scalarEnd)
        flags[count] = marked
        count += 1
    }
}

/// One field of all tokens, in memory that no array owns; its owner knows how much of it is filled.
struct Column<Value: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Value>

    init(_ capacity: Int) { base = .allocate(capacity: capacity) }

    deinit { base.deallocate() }

    @inline(__always)
    subscript(place: Int) -> Value {
        get { base[place] }
        nonmutating set { (base + place).initialize(to: newValue) }
    }

    mutating func grow(_ count: Int, _ capacity: Int) {
        let larger = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
        larger.initialize(from: base, count: count)
        base.deallocate()
        base = larger
    }

    func array(_ count: Int) -> [Value] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
