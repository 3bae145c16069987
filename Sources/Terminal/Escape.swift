/// Makes text from the network safe to print: one line, without anything that moves the cursor or turns the direction.
///
/// White space of any kind becomes one space, none at the ends; the rest is as `escaped` has it.
package func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var afterSpace = true
    for scalar in text.unicodeScalars {
        if scalar.properties.isWhitespace, scalar.value != 0x85 {
            if !afterSpace { result.append(" ") }
            afterSpace = true
            continue
        }
        afterSpace = false
        append(scalar, to: &result)
    }
    if afterSpace, !result.isEmpty { result.removeLast() }
    return String(result)
}

/// Makes a line of a file safe to print, with its spaces as they stand.
///
/// C0 and C1 controls, line and paragraph separators, bidirectional embeddings, overrides, isolates and marks, tags and
/// noncharacters are shown as `\u{…}`.
///
/// Source: Unicode Standard Annex 9 (bidirectional controls), CVE-2021-42574; ECMA-48 for the controls.
package func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return String(result)
}

private func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    if isUnsafe(scalar) {
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
    } else {
        result.append(scalar)
    }
}

private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: true
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
}
