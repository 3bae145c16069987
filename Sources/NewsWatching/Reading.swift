internal import NewsModel
internal import NewsText

/// The strings that patterns are looked for in.
enum Place: Int, Sendable, Hashable, CaseIterable, Comparable {
    case title
    case text
    /// The title and id of the feed.
    case source

    init(_ field: TextField) {
        self = field == .title ? .title : .text
    }

    static func < (a: Place, b: Place) -> Bool { a.rawValue < b.rawValue }
}

/// Words of one string, by their place among its words.
struct Words: Sendable, Hashable {
    var place: Place
    /// First word.
    var first: Int
    /// One past the last word.
    var end: Int

    func overlaps(_ other: Words) -> Bool {
        place == other.place && first < other.end && other.first < end
    }

    func contains(_ other: Words) -> Bool {
        place == other.place && first <= other.first && other.end <= end
    }
}

/// A tokenised string with its words numbered.
///
/// A class, since it is handed about for every name and quote and has a dozen arrays to copy.
final class Reading: Sendable {
    let place: Place
    let text: TokenizedText
    /// Tokens that are words.
    let words: [Int32]

    init(_ text: TokenizedText, _ place: Place) {
        self.place = place
        self.text = text
        var words: [Int32] = []
        words.reserveCapacity(text.count)
        for token in 0..<text.count where text.flags[token].contains(.word) { words.append(Int32(token)) }
        self.words = words
    }

    /// All of it.
    var all: Words { Words(place: place, first: 0, end: words.count) }

    /// The words that begin inside a span of scalars.
    func words(in span: Span) -> Words {
        let first = word(atScalar: span.start)
        return Words(place: place, first: first, end: max(first, word(atScalar: span.end)))
    }

    /// The number of words that begin before a scalar.
    func word(atScalar scalar: Int) -> Int {
        bound(words.count) { Int(text.scalarStarts[Int(words[$0])]) < scalar }
    }

    /// The words of the sentences that a range of words touches.
    func sentence(around range: Words) -> Words {
        stretch(around: range, text.sentences)
    }

    /// The words of the paragraphs that a range of words touches.
    func paragraph(around range: Words) -> Words {
        stretch(around: range, text.paragraphs)
    }

    /// The scalars from the first word's start to the last one's end.
    func span(of range: Words) -> Span {
        guard range.first < range.end, range.end <= words.count else { return Span(field, 0, 0) }
        let start = Int(text.scalarStarts[Int(words[range.first])])
        return Span(field, start, Int(text.scalarEnds[Int(words[range.end - 1])]))
    }

    /// The words as they stand.
    func string(of range: Words) -> String {
        guard range.first < range.end, range.end <= words.count else { return "" }
        return text.string(Int(words[range.first])..<Int(words[range.end - 1]) + 1)
    }

    /// The hash of a word.
    func hash(_ word: Int) -> UInt64 { text.hashes[Int(words[word])] }

    /// Form and surroundings of a word.
    func flags(_ word: Int) -> TokenFlags { text.flags[Int(words[word])] }

    /// Whether a word ends like that, in small letters.
    func ends(_ word: Int, with suffix: StaticString) -> Bool {
        let token = Int(words[word])
        let end = Int(text.ends[token])
        let count = suffix.utf8CodeUnitCount
        guard end - Int(text.starts[token]) > count else { return false }
        return suffix.withUTF8Buffer { buffer in
            for offset in 0..<count where text.bytes[end - count + offset] != buffer[offset] { return false }
            return true
        }
    }

    /// The sign right before a word, where no white space and no other word stands there: the comma of "Alva, a judge".
    func sign(before word: Int) -> UInt8? {
        let token = Int(words[word]) - 1
        guard token >= 0, !text.flags[token].contains(.word) else { return nil }
        return text.bytes[Int(text.starts[token])]
    }

    /// Whether a word goes on with the word before it: a space, hyphen or possessive stands between, no comma, bracket
    /// or quotation mark.
    func isGlued(_ word: Int) -> Bool {
        let token = Int(words[word])
        guard token > 0 else { return true }
        if text.flags[token - 1].contains(.word) { return true }
        return text.bytes[Int(text.starts[token - 1])] == 0x2D || isApostrophe(token - 1)
    }

    /// A word with the words before it that go on to it with capitals: "Papua New Guinea"; never one that opens a sentence.
    func capitals(endingAt word: Int) -> Words {
        let opening = sentence(around: Words(place: place, first: word, end: word + 1)).first
        var first = word
        while first > opening + 1, word - first < 4, isGlued(first), flags(first - 1).contains(.capital) { first -= 1 }
        if first == opening + 1, isGlued(first), flags(opening).contains(.capital),
            !SpeakerWords.shared.isFunction(hash(opening))
        {
            first = opening
        }
        return Words(place: place, first: first, end: word + 1)
    }

    /// Whether an apostrophe ends a word: "the Emirates' ministry".
    func hasApostrophe(_ word: Int) -> Bool {
        let token = Int(words[word]) + 1
        return token < text.count && isApostrophe(token) && !text.flags[token].contains(.spaceBefore)
    }

    private func isApostrophe(_ token: Int) -> Bool {
        text.bytes[Int(text.starts[token])] == 0x27 || text.string(token..<token + 1) == "’"
    }

    private var field: TextField { place == .title ? .title : .text }

    private func stretch(around range: Words, _ begins: [Int32]) -> Words {
        guard !words.isEmpty else { return all }
        let firstToken = words[min(range.first, words.count - 1)]
        let lastToken = words[min(max(range.end - 1, range.first), words.count - 1)]
        let begin = bound(begins.count) { begins[$0] <= firstToken } - 1
        let end = bound(begins.count) { begins[$0] <= lastToken }
        let firstOfBegin = begins.indices.contains(begin) ? begins[begin] : 0
        let firstAfter = begins.indices.contains(end) ? begins[end] : Int32(text.count)
        return Words(
            place: place,
            first: bound(words.count) { words[$0] < firstOfBegin },
            end: bound(words.count) { words[$0] < firstAfter }
        )
    }
}
