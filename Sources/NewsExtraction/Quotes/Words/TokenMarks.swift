internal import NewsText

/// ASCII of a token that is one mark: "—" is 1, "…" 2, "’" an apostrophe, "€" a dollar; 0 for what is none.
///
/// The comma of "12,500" and the colon of "4:45" are apostrophes, which join.
func mark(of at: Int, _ text: TokenizedText) -> UInt8 {
    if groupsDigits(at, text) || partsTime(at, text) { return UInt8(ascii: "'") }
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

/// Whether a comma stands between the thousands of a number, where it parts no clauses: "12,500".
private func groupsDigits(_ at: Int, _ text: TokenizedText) -> Bool {
    guard at > 0, at + 1 < text.count, text.bytes[Int(text.starts[at])] == UInt8(ascii: ","),
        text.ends[at - 1] == text.starts[at], text.starts[at + 1] == text.ends[at],
        text.ends[at + 1] - text.starts[at + 1] == 3
    else { return false }
    return text.flags[at - 1].contains(.number) && text.flags[at + 1].contains(.number)
}

/// Whether a colon stands between hours and minutes, where it opens nothing: "4:45".
private func partsTime(_ at: Int, _ text: TokenizedText) -> Bool {
    guard at > 0, at + 1 < text.count, text.bytes[Int(text.starts[at])] == UInt8(ascii: ":"),
        text.ends[at - 1] == text.starts[at], text.starts[at + 1] == text.ends[at]
    else { return false }
    return text.flags[at - 1].contains(.number) && text.flags[at + 1].contains(.number)
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
