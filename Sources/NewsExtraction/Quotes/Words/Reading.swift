internal import NewsModel
internal import NewsText

/// A text with all that the patterns ask of a token, looked up once.
///
/// A class, so that those who read along pass on one reference.
final class Reading: Sendable {
    let text: TokenizedText
    let field: TextField
    /// The language whose words it knows.
    let tongue: Tongue
    let names: [Name]
    /// What the lexicon knows of each token.
    let words: [Word]
    /// ASCII of a token that is one mark; `"—"` is 1, `"…"` 2, a curly apostrophe `'`; 0 for words.
    let marks: [UInt8]
    let quoted: [QuotedStretch]
    /// Index in `quoted` of the stretch around a token, or -1.
    let stretchAt: [Int32]
    /// Index in `names` of the name around a token, or -1.
    let nameAt: [Int32]
    /// Sentences; one that a quotation runs across goes on to the end of it.
    let sentences: [Range<Int>]

    init(_ text: TokenizedText, field: TextField, names: [Name], tongue: Tongue = .english) {
        self.text = text
        self.field = field
        self.names = names
        self.tongue = tongue
        let table = tongue.table
        let count = text.count
        words = text.hashes.map { table[$0] }
        var marks = [UInt8](repeating: 0, count: count)
        for at in 0..<count where !text.flags[at].contains(.word) {
            marks[at] = groupsDigits(at, text) ? UInt8(ascii: "'") : ascii(of: text, at)
        }
        var quoted = quotedStretches(in: text)
        if tongue.hasDialogueDashes {
            quoted = withDialogue(
                withoutInsertions(quoted, in: text, marks: marks, words: words),
                in: text,
                marks: marks,
                words: words
            )
        } else if tongue == .english {
            quoted = withoutTitles(quoted, in: text, marks: &marks)
        }
        self.marks = marks
        self.quoted = quoted
        var stretchAt = [Int32](repeating: -1, count: count)
        for (index, stretch) in quoted.enumerated() {
            for at in stretch.tokens { stretchAt[at] = Int32(index) }
        }
        self.stretchAt = stretchAt
        var nameAt = [Int32](repeating: -1, count: count)
        for (index, name) in names.enumerated() {
            for at in name.tokens where at < count { nameAt[at] = Int32(index) }
        }
        self.nameAt = nameAt
        sentences = whole(text, stretchAt, words, tongue)
    }

    /// The same, as if nothing stood in quotation marks: for what is said inside them.
    init(unquoted other: Reading) {
        text = other.text
        field = other.field
        tongue = other.tongue
        names = other.names
        words = other.words
        marks = other.marks
        quoted = other.quoted
        stretchAt = [Int32](repeating: -1, count: other.text.count)
        nameAt = other.nameAt
        sentences = other.sentences
    }

    /// The classes of a token.
    func kinds(_ at: Int) -> WordKinds { words[at].kinds }

    func has(_ at: Int, _ kind: WordKinds) -> Bool { !words[at].kinds.isDisjoint(with: kind) }

    func isWord(_ at: Int) -> Bool { text.flags[at].contains(.word) }

    func isCapital(_ at: Int) -> Bool { text.flags[at].contains(.capital) }

    func isQuoted(_ at: Int) -> Bool { stretchAt[at] >= 0 }

    /// A name that stands in lower-case surroundings, or a token of a name found.
    func isName(_ at: Int) -> Bool { nameAt[at] >= 0 }

    /// The type of the name around a token; `nil` where there is none.
    func typeOfName(_ at: Int) -> MentionType? { isName(at) ? names[Int(nameAt[at])].type : nil }

    /// A full stop, question or exclamation mark, or dots.
    func isStop(_ at: Int) -> Bool {
        marks[at] == UInt8(ascii: ".") || marks[at] == UInt8(ascii: "!") || marks[at] == UInt8(ascii: "?")
            || marks[at] == 2
    }

    func isComma(_ at: Int) -> Bool { marks[at] == UInt8(ascii: ",") }

    func isColon(_ at: Int) -> Bool { marks[at] == UInt8(ascii: ":") }

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

    /// Whether a token is an adverb: of the table, or in -ly and not a name.
    func isAdverb(_ at: Int) -> Bool {
        if has(at, .adverb) { return true }
        let end = Int(text.ends[at])
        return isWord(at) && !isCapital(at) && end - Int(text.starts[at]) > 4
            && text.bytes[end - 2] == UInt8(ascii: "l")
            && text.bytes[end - 1] == UInt8(ascii: "y") && !has(at, [.cue, .person, .body, .document])
            && !Reading.adjectives.contains(text.hashes[at])
    }

    /// Words in -ly that stand beside a noun or are one.
    private static let adjectives = HashSet(
        words: "weekly daily monthly quarterly yearly elderly friendly deadly costly likely unlikely orderly lonely"
    )

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

/// Whether a comma stands between the thousands of a number, where it parts no clauses: "12,500".
private func groupsDigits(_ at: Int, _ text: TokenizedText) -> Bool {
    guard at > 0, at + 1 < text.count, text.bytes[Int(text.starts[at])] == UInt8(ascii: ","),
        text.ends[at - 1] == text.starts[at], text.starts[at + 1] == text.ends[at],
        text.ends[at + 1] - text.starts[at + 1] == 3
    else { return false }
    return text.flags[at - 1].contains(.number) && text.flags[at + 1].contains(.number)
}

private func ascii(of text: TokenizedText, _ at: Int) -> UInt8 {
    let start = Int(text.starts[at])
    let byte = text.bytes[start]
    if byte >= 0xD8, byte != 0xE2 { return foreignMark(text.bytes[start..<Int(text.ends[at])]) }
    guard byte == 0xE2, start + 2 < text.bytes.count, text.bytes[start + 1] == 0x80 else {
        return byte < 0x80 ? byte : isCurrency(text.bytes[start..<Int(text.ends[at])]) ? UInt8(ascii: "$") : 0
    }
    switch text.bytes[start + 2] {
    case 0x90, 0x91: return UInt8(ascii: "-")
    case 0x93, 0x94, 0x95: return 1
    case 0xA6: return 2
    case 0x99: return UInt8(ascii: "'")
    default: return 0
    }
}

/// `£`, `¥`, `€`, `₹` and the rest of their block.
private func isCurrency(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes == [0xC2, 0xA3] || bytes == [0xC2, 0xA5] || bytes.count == 3 && bytes.starts(with: [0xE2, 0x82])
}

/// The ASCII of Arabic punctuation and of full-width forms.
private func foreignMark(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    switch String(decoding: bytes, as: UTF8.self) {
    case "،", "，", "、": UInt8(ascii: ",")
    case "؛", "；": UInt8(ascii: ";")
    case "؟", "？": UInt8(ascii: "?")
    case "！": UInt8(ascii: "!")
    case "。": UInt8(ascii: ".")
    case "：": UInt8(ascii: ":")
    default: 0
    }
}

/// Sentences joined where a quotation runs across their border, or where the next goes on in lower case after one.
private func whole(_ text: TokenizedText, _ stretchAt: [Int32], _ words: [Word], _ tongue: Tongue) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in text.sentences.indices.dropLast() {
        let start = Int(text.sentences[index])
        let end = Int(text.sentences[index + 1])
        guard start < end else { continue }
        if let last = found.last, stretchAt[start - 1] >= 0,
            stretchAt[start - 1] == stretchAt[start]
                || goesOn(text, start, stretchAt, tongue, opensQuoted: stretchAt[last.lowerBound] >= 0)
                || isTag(text, start..<end, stretchAt, words)
        {
            found[found.count - 1] = last.lowerBound..<end
        } else {
            found.append(start..<end)
        }
    }
    return found
}

/// Whether a sentence goes on from a quotation that ends the one before: in lower case, or after a question.
private func goesOn(
    _ text: TokenizedText,
    _ start: Int,
    _ stretchAt: [Int32],
    _ tongue: Tongue,
    opensQuoted: Bool
) -> Bool {
    guard !text.flags[start].contains(.lineBefore), start > 1 else { return false }
    // Chinese and Japanese set the speaker right behind the closing mark, where none stands before the opening one.
    if text.flags[start].contains(.unspaced), !text.flags[start].contains(.spaceBefore), stretchAt[start] < 0 {
        return opensQuoted
    }
    if text.flags[start].contains(.lowercase), !text.flags[start].contains(.capital) { return true }
    // "“Why?” Ada Quist asked": elsewhere the verb stands first, in lower case.
    guard stretchAt[start] < 0, text.flags[start].contains(.word), !tongue.hasDialogueDashes else { return false }
    let mark = text.bytes[Int(text.starts[start - 2])]
    return mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!")
}

/// Whether a sentence is no more than "Anna Berg said.", which belongs to the quotation before it.
private func isTag(_ text: TokenizedText, _ sentence: Range<Int>, _ stretchAt: [Int32], _ words: [Word]) -> Bool {
    guard sentence.count >= 3, sentence.count <= 6, !text.flags[sentence.lowerBound].contains(.lineBefore),
        text.flags[sentence.lowerBound].contains(.capital), sentence.allSatisfy({ stretchAt[$0] < 0 })
    else { return false }
    let verb = words[sentence.upperBound - 2].kinds
    // "“It is over.” The crowd roared." is another matter.
    return verb.contains(.inverts) && (verb.contains(.takesThat) || !verb.contains(.needsMarks))
        && !verb.isDisjoint(with: [.pastForm, .presentForm])
}

/// Tokens from `low` up to `high`; none when `high` is not beyond it, so that no text can trap.
func stretch(_ low: Int, _ high: Int) -> Range<Int> { low..<max(low, high) }
