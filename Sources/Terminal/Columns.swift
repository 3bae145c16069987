/// How many columns of a terminal a text takes: two for East Asian wide characters and emoji, none for marks.
///
/// Source: Unicode Standard Annex 11, wide and fullwidth ranges of EastAsianWidth.txt, joined where only unassigned
/// characters lie between.
package func columns(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns($1) }
}

private func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x300: return 1
    case 0x200B...0x200D, 0xFE00...0xFE0F: return 0
    case 0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
        0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
        0x20000...0x3FFFD:
        return 2
    default:
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: return 1
        }
    }
}

/// A text with spaces behind it to so many columns.
package func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(width - columns(text), 0))
}

/// Breaks text into lines of at most `width` columns, at spaces, and between characters of scripts that have none.
///
/// - Parameters:
///   - text: one line, escaped.
///   - width: at least 2; a longer word is cut.
/// - Returns: lines without indent; none for an empty text.
package func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    func close() {
        while line.last == " " { line.removeLast() }
        if !line.isEmpty { lines.append(line) }
        line = ""
        used = 0
    }
    for piece in pieces(of: text) {
        let size = columns(piece)
        if piece == " " {
            if used > 0, used + 1 <= width {
                line += " "
                used += 1
            } else if used + 1 > width {
                close()
            }
            continue
        }
        if used + size > width { close() }
        if size <= width {
            line += piece
            used += size
            continue
        }
        for character in piece {
            let one = columns(String(character))
            if used + one > width { close() }
            line.append(character)
            used += one
        }
    }
    close()
    return lines
}

/// Spaces, words, and single wide characters with the closing marks that must not begin a line.
private func pieces(of text: String) -> [String] {
    var result: [String] = []
    var word = ""
    for character in text {
        if character == " " {
            if !word.isEmpty { result.append(word) }
            result.append(" ")
            word = ""
            continue
        }
        let isWide = columns(String(character)) == 2
        if isWide, !"，。、；：？！」』）》】”’".contains(character), !word.isEmpty {
            result.append(word)
            word = ""
        } else if !isWide, let last = word.last, columns(String(last)) == 2, character.isLetter {
            result.append(word)
            word = ""
        }
        word.append(character)
    }
    if !word.isEmpty { result.append(word) }
    return result
}
