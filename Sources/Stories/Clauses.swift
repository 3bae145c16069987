internal import NewsText

/// A set of an article's clauses: bit 0 is the title and all that stands in quotation marks, bits 1 to 63 are the clauses
/// of the text in order.
///
/// What comes behind the 63rd counts as that: so long a text is known by more than one background sentence.
typealias Clauses = UInt64

/// The clause of each token of a text, 0 inside quotation marks.
///
/// A sentence, or a part of it of five words and more that ends at a comma, a semicolon, a colon or a dash. A recap is
/// mostly a sentence, but also "…, a day after …" at the end of a lead that tells something else.
func clauseNumbers(of text: TokenizedText) -> [UInt8] {
    var numbers: [UInt8] = []
    numbers.reserveCapacity(text.count)
    var clause: UInt8 = 1
    var words = 0
    var sentence = 1
    var paragraph = 1
    var isQuoted = false
    for index in text.flags.indices {
        var begins = false
        if sentence < text.sentences.count, Int(text.sentences[sentence]) <= index {
            sentence += 1
            begins = words > 0
        }
        if paragraph < text.paragraphs.count, Int(text.paragraphs[paragraph]) <= index {
            paragraph += 1
            isQuoted = false
        }
        if text.flags[index].contains(.opensQuote) { isQuoted = true }
        if text.flags[index].contains(.closesQuote) { isQuoted = false }
        let isWord = text.flags[index].contains(.word)
        if !isWord, words >= 5, parts(text, at: index) { begins = true }
        if begins, clause < 63 { clause += 1 }
        if begins { words = 0 }
        if isWord { words += 1 }
        numbers.append(isQuoted ? 0 : clause)
    }
    return numbers
}

private func parts(_ text: TokenizedText, at index: Int) -> Bool {
    let start = Int(text.starts[index])
    let end = Int(text.ends[index])
    guard start >= 0, start < end, end <= text.bytes.count else { return false }
    switch text.bytes[start] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): return true
    case UInt8(ascii: "-"): return text.flags[index].contains(.spaceBefore)
    // U+2010 to U+2015, the dashes
    case 0xE2: return end - start == 3 && text.bytes[start + 1] == 0x80 && (0x90...0x95).contains(text.bytes[start + 2])
    default: return false
    }
}
