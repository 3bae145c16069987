internal import NewsText

/// What a token is as a quotation mark: in "“Why?” asked Berg" the first opens, the third closes.
enum QuotationMark {
    case none
    /// `“`, `„`, `「`
    case opening
    /// `”`, `」`
    case closing
    /// `«` points left, `»` right
    case guillemet(pointsLeft: Bool)
    /// `"`, or two apostrophes
    case straight(tokens: Int)
    /// `‘`
    case singleOpening
    /// `’` or `'`, also an apostrophe
    case apostrophe
}

extension QuotationMark {
    /// Reads the token at `at`; `end` is that of its paragraph.
    ///
    /// No initializer, which would take a copy of the text and count its references.
    static func read(_ text: TokenizedText, _ at: Int, _ end: Int) -> QuotationMark {
        let start = Int(text.starts[at])
        let width = Int(text.ends[at]) - start
        switch (text.bytes[start], width) {
        case (UInt8(ascii: "\""), 1): return .straight(tokens: 1)
        case (UInt8(ascii: "'"), 1), (UInt8(ascii: "`"), 1):
            let isDouble =
                at + 1 < end && text.bytes[Int(text.starts[at + 1])] == text.bytes[start]
                && !text.flags[at + 1].contains(.spaceBefore)
            return isDouble ? .straight(tokens: 2) : .apostrophe
        case (0xE2, 3) where text.bytes[start + 1] == 0x80:
            switch text.bytes[start + 2] {
            case 0x9C, 0x9E: return .opening
            case 0x9D: return .closing
            case 0x98: return .singleOpening
            case 0x99: return .apostrophe
            default: return .none
            }
        case (0xC2, 2) where text.bytes[start + 1] == 0xAB: return .guillemet(pointsLeft: true)
        case (0xC2, 2) where text.bytes[start + 1] == 0xBB: return .guillemet(pointsLeft: false)
        case (0xE3, 3) where text.bytes[start + 1] == 0x80:
            switch text.bytes[start + 2] {
            case 0x8C, 0x8E: return .opening
            case 0x8D, 0x8F: return .closing
            default: return .none
            }
        default: return .none
        }
    }
}
