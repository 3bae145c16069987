/// How many columns of a terminal a text takes: 2 for wide characters, 0 for marks that stand on the one before.
///
/// - Complexity: O(n).
///
/// Source: the ranges of Unicode's EastAsianWidth.txt with W or F, joined where nothing else lies between.
func displayWidth(of text: some StringProtocol) -> Int {
    var width = 0
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x20...0x7E: width += 1
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            width += 2
        case 0x200B...0x200D, 0xFE00...0xFE0F: break
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark: break
            default: width += 1
            }
        }
    }
    return width
}

/// A text without characters that steer a terminal or turn the direction of writing; they are shown as `\u{…}`.
func printable(_ text: String) -> String {
    func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var safe = ""
    for scalar in text.unicodeScalars {
        if isUnsafe(scalar) {
            safe += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        } else {
            safe.unicodeScalars.append(scalar)
        }
    }
    return safe
}
