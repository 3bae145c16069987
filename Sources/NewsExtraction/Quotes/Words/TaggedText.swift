internal import NewsModel
internal import NewsText

/// A text with all that patterns ask of a token, looked up once: that "said" reports, that "Quist" is a name.
///
/// A class, so that those who read along pass on one reference.
final class TaggedText: Sendable {
    let text: TokenizedText
    let field: TextField
    /// The language whose words it knows.
    let tongue: Tongue
    let names: [Name]
    /// What the lexicon knows of each token.
    let words: Padded<Word>
    /// ASCII of a token that is one mark; `"—"` is 1, `"…"` 2, a curly apostrophe `'`; 0 for words.
    let marks: Padded<UInt8>
    /// What stands in quotation marks and is no title.
    let quotations: [Quotation]
    /// One more than the index in `quotations` of the one around a token; 0 where there is none.
    private let quotationNumbers: Padded<Int32>
    /// One more than the index in `names` of the name around a token; 0 where there is none.
    private let nameNumbers: Padded<Int32>
    /// Sentences; one that a quotation runs across goes on to the end of it.
    let sentences: [Range<Int>]

    init(_ text: TokenizedText, field: TextField, names: [Name], tongue: Tongue = .english) {
        self.text = text
        self.field = field
        self.names = names
        self.tongue = tongue
        let table = tongue.table
        let count = text.count
        var words = text.hashes.map { table[$0] }
        if tongue == .french {
            // "à" has the hash of "a", the auxiliary.
            for at in 0..<count where NewsExtraction.isGrave(at, in: text) {
                words[at] = Word(kinds: [.preposition, .forWord])
            }
        }
        self.words = Padded(words)
        var marks = [UInt8](repeating: 0, count: count)
        for at in 0..<count where !text.flags[at].contains(.word) {
            marks[at] = mark(of: at, text)
        }
        var quotations = findQuotations(in: text)
        if tongue.hasDialogueDashes {
            quotations = withDialogue(
                withoutInsertions(quotations, in: text, marks: marks, words: words),
                in: text,
                marks: marks,
                words: words
            )
        } else if tongue == .english {
            quotations = withoutTitles(quotations, in: text, marks: &marks)
        }
        self.marks = Padded(marks)
        self.quotations = quotations
        var quotationNumbers = [Int32](repeating: 0, count: count)
        for (index, quotation) in quotations.enumerated() {
            for at in quotation.tokens { quotationNumbers[at] = Int32(index + 1) }
        }
        self.quotationNumbers = Padded(quotationNumbers)
        var nameNumbers = [Int32](repeating: 0, count: count)
        for (index, name) in names.enumerated() {
            for at in name.tokens where at < count { nameNumbers[at] = Int32(index + 1) }
        }
        self.nameNumbers = Padded(nameNumbers)
        sentences = sentencesAroundQuotations(text, quotationNumbers, words, tongue)
    }

    /// The same, as if nothing stood in quotation marks: for what is said inside them.
    init(unquoted other: TaggedText) {
        text = other.text
        field = other.field
        tongue = other.tongue
        names = other.names
        words = other.words
        marks = other.marks
        quotations = other.quotations
        quotationNumbers = Padded([])
        nameNumbers = other.nameNumbers
        sentences = other.sentences
    }

    /// The classes of a token.
    func kinds(_ at: Int) -> WordKinds { words[at].kinds }

    func has(_ at: Int, _ kind: WordKinds) -> Bool { !words[at].kinds.isDisjoint(with: kind) }

    func isWord(_ at: Int) -> Bool { text.flags[at].contains(.word) }

    func isCapital(_ at: Int) -> Bool { text.flags[at].contains(.capital) }

    func isQuoted(_ at: Int) -> Bool { quotationNumbers[at] > 0 }

    /// Index in `quotations` of the one around a token, or -1.
    func quotationIndex(_ at: Int) -> Int { Int(quotationNumbers[at]) - 1 }

    /// The quotation around a token, which `isQuoted` has told to be there.
    func quotation(at token: Int) -> Quotation { quotations[quotationIndex(token)] }

    /// The quotations that a sentence has words of, in order.
    func quotations(in sentence: Range<Int>) -> [Quotation] {
        var found: [Quotation] = []
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            guard isQuoted(at) else {
                at += 1
                continue
            }
            let quotation = quotation(at: at)
            found.append(quotation)
            at = max(quotation.tokens.upperBound, at + 1)
        }
        return found
    }

    /// Whether a token is part of a name found.
    func isName(_ at: Int) -> Bool { nameNumbers[at] > 0 }

    /// Index in `names` of the name around a token, or -1.
    func nameIndex(_ at: Int) -> Int { Int(nameNumbers[at]) - 1 }

    /// The name around a token, which `isName` has told to be there.
    func name(at token: Int) -> Name { names[nameIndex(token)] }

    /// The type of the name around a token; `nil` where there is none.
    func typeOfName(_ at: Int) -> MentionType? { isName(at) ? names[nameIndex(at)].type : nil }

    /// A full stop, question or exclamation mark, or dots.
    func isStop(_ at: Int) -> Bool {
        marks[at] == UInt8(ascii: ".") || marks[at] == UInt8(ascii: "!") || marks[at] == UInt8(ascii: "?")
            || marks[at] == 2
    }

    func isComma(_ at: Int) -> Bool { marks[at] == UInt8(ascii: ",") }

    func isColon(_ at: Int) -> Bool { marks[at] == UInt8(ascii: ":") }

    func isSemicolon(_ at: Int) -> Bool { marks[at] == UInt8(ascii: ";") }

    func isApostrophe(_ at: Int) -> Bool { marks[at] == UInt8(ascii: "'") }

    func opensBracket(_ at: Int) -> Bool { marks[at] == UInt8(ascii: "(") }

    func closesBracket(_ at: Int) -> Bool { marks[at] == UInt8(ascii: ")") }

    /// A dollar sign or another of money.
    func isCurrency(_ at: Int) -> Bool { marks[at] == UInt8(ascii: "$") }

    /// A dash between words, not a hyphen within one.
    func isDash(_ at: Int) -> Bool {
        marks[at] == 1 || (marks[at] == UInt8(ascii: "-") && text.flags[at].contains(.spaceBefore))
    }

    /// A mark that joins parts of a word or name: hyphen, apostrophe, ampersand, slash, the dot of an abbreviation.
    func isJoint(_ at: Int) -> Bool {
        switch marks[at] {
        case UInt8(ascii: "-"): !text.flags[at].contains(.spaceBefore)
        case UInt8(ascii: "'"), UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "$"): true
        default: false
        }
    }

    /// Where the bracket opens that closes at a token, not before `low`; `nil` further than twenty tokens away.
    func opening(before close: Int, _ low: Int) -> Int? {
        var at = close - 1
        while at >= low, close - at < 20 {
            if opensBracket(at) { return at }
            at -= 1
        }
        return nil
    }

    /// Where the bracket closes that opens at a token, before `high`; `nil` further than twenty tokens away.
    func closing(after open: Int, _ high: Int) -> Int? {
        var at = open + 1
        while at < high, at - open < 20 {
            if closesBracket(at) { return at }
            at += 1
        }
        return nil
    }

    /// Whether a token is an adverb: of the table, or in -ly and not a name.
    func isAdverb(_ at: Int) -> Bool {
        if has(at, .adverb) { return true }
        let end = Int(text.ends[at])
        return isWord(at) && !isCapital(at) && end - Int(text.starts[at]) > 4
            && text.bytes[end - 2] == UInt8(ascii: "l")
            && text.bytes[end - 1] == UInt8(ascii: "y") && !has(at, [.cue, .person, .body, .document])
            && !TaggedText.adjectives.contains(text.hashes[at])
    }

    /// Words in -ly that stand beside a noun or are one.
    private static let adjectives = HashSet(
        words: "weekly daily monthly quarterly yearly elderly friendly deadly costly likely unlikely orderly lonely"
    )

    /// Whether a token begins with ASCII letters in lower case.
    func starts(_ at: Int, with prefix: StaticString) -> Bool {
        let start = Int(text.starts[at])
        let count = prefix.utf8CodeUnitCount
        guard Int(text.ends[at]) - start >= count else { return false }
        return prefix.withUTF8Buffer { buffer in
            for offset in 0..<count where text.bytes[start + offset] | 0x20 != buffer[offset] { return false }
            return true
        }
    }

    /// Whether a token ends with these bytes and has more before them.
    func ends(_ at: Int, with suffix: StaticString) -> Bool {
        let end = Int(text.ends[at])
        let count = suffix.utf8CodeUnitCount
        guard end - Int(text.starts[at]) > count else { return false }
        return suffix.withUTF8Buffer { buffer in
            for offset in 0..<count where text.bytes[end - count + offset] != buffer[offset] { return false }
            return true
        }
    }

    func isTo(_ at: Int) -> Bool { matches(at, "to") }

    func isThere(_ at: Int) -> Bool { matches(at, "there") }

    func isAs(_ at: Int) -> Bool { matches(at, "as") }

    /// Whether a token is this word, which is ASCII in lower case.
    ///
    /// Most tokens have another length, which is all that is asked at each place.
    @inline(__always)
    func matches(_ at: Int, _ word: StaticString) -> Bool {
        Int(text.ends[at] &- text.starts[at]) == word.utf8CodeUnitCount && spells(at, word)
    }

    @inline(never)
    private func spells(_ at: Int, _ word: StaticString) -> Bool {
        let start = Int(text.starts[at])
        return word.withUTF8Buffer { buffer in
            for offset in buffer.indices where text.bytes[start + offset] | 0x20 != buffer[offset] { return false }
            return true
        }
    }

    /// The bytes of tokens, as they stand.
    func string(_ tokens: Range<Int>) -> String {
        guard let first = tokens.first, let last = tokens.last else { return "" }
        return String(decoding: text.bytes[Int(text.starts[first])..<Int(text.ends[last])], as: UTF8.self)
    }

    /// Whether most words are capitalised, as in an American headline.
    func isTitleCase(_ range: Range<Int>) -> Bool {
        var long = 0
        var capitals = 0
        for at in range where isWord(at) && text.ends[at] - text.starts[at] > 3 {
            long += 1
            if isCapital(at) { capitals += 1 }
        }
        return long > 3 && capitals * 10 >= long * 8
    }

    /// Whether a sentence is short enough outside quotation marks to be one: patterns look across the whole of it.
    func isReadable(_ sentence: Range<Int>) -> Bool {
        guard sentence.count > 400 else { return true }
        var left = 400
        for at in sentence where !isQuoted(at) {
            left -= 1
            if left < 0 { return false }
        }
        return true
    }

    /// Tokens as a stretch of the string.
    func span(_ tokens: Range<Int>) -> Span {
        guard let first = tokens.first, let last = tokens.last else { return Span(field, 0, 0) }
        return Span(field, Int(text.scalarStarts[first]), Int(text.scalarEnds[last]))
    }

    /// Words among tokens.
    func wordCount(_ tokens: Range<Int>) -> Int {
        tokens.reduce(0) { $0 + (isWord($1) ? 1 : 0) }
    }
}
