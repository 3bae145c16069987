internal import Terminal

extension Diagnostic {
    /// The diagnostic as a person reads it: `file:line:column: error: …`, the line, a caret under the token and the
    /// suggestion, without a line feed at the end.
    ///
    /// Control and bidirectional characters of the file are shown as `\u{…}`. Long messages continue on lines that
    /// begin with three spaces; of a long source line the part around the token is shown.
    ///
    /// - Parameters:
    ///   - color: whether to use ANSI colours.
    ///   - limit: the columns to keep to where words allow it; CJK characters count two.
    /// - Returns: one to five lines.
    package func rendered(color: Bool, columns limit: Int = 72) -> String {
        let place = line > 0 ? "\(file):\(line):\(column)" : file
        let style = color ? (severity == .error ? "\u{1B}[1;31m" : "\u{1B}[1;33m") : ""
        let plain = color ? "\u{1B}[0m" : ""
        var sentence = escaped(message)
        if line == 0, let suggestion { sentence += "; \(escaped(suggestion))" }
        let head = "\(escaped(place)): \(severity.rawValue): \(sentence)"
        var text = wrapped(head, columns: limit)
        if color {
            // The words "error" and "warning" never stand where a line was wrapped: they follow the place.
            let word = ": \(severity.rawValue):"
            if let found = text.ranges(of: word).first {
                text.replaceSubrange(found, with: ": \(style)\(severity.rawValue):\(plain)")
            }
        }
        guard line > 0 else { return text }
        let number = String(line)
        let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
        let shown = Excerpt(line: sourceLine, column: column, length: length, columns: max(20, limit - 8))
        text += "\n\(gutter) | \(shown.text)".trimmingTrailingSpaces
        var second = String(repeating: " ", count: gutter.count) + " | "
        second += String(repeating: " ", count: shown.indent)
        second += style + String(repeating: "^", count: shown.width) + plain
        guard let suggestion else { return text + "\n" + second }
        let advice = escaped(suggestion)
        let used = gutter.count + 3 + shown.indent + shown.width + 1
        if used + columns(advice) <= limit {
            return text + "\n" + second + " " + advice
        }
        return text + "\n" + second + "\n" + wrapped(advice, indent: "   ", columns: limit)
    }
}

/// The part of a source line that is shown, and where the caret stands below it.
private struct Excerpt {
    let text: String
    /// Columns before the caret.
    let indent: Int
    /// Columns of the caret.
    let width: Int

    init(line: String, column: Int, length: Int, columns limit: Int) {
        let scalars = Array(line.unicodeScalars)
        let start = min(max(column - 1, 0), scalars.count)
        let end = min(start + max(length, 0), scalars.count)
        var first = 0
        var last = scalars.count
        if columns(Excerpt.shown(scalars[...])) > limit {
            // Two columns are for the marks that something is left out.
            let room = limit - 2
            let wanted = min(end + 8, scalars.count)
            if columns(Excerpt.shown(scalars[..<wanted])) > room {
                first = start
                var width = columns(Excerpt.shown(scalars[start..<wanted]))
                while first > 0 {
                    width += columns(Excerpt.shown(scalars[first - 1..<first]))
                    if width > room { break }
                    first -= 1
                }
            }
            last = first
            var width = 0
            while last < scalars.count {
                width += columns(Excerpt.shown(scalars[last..<last + 1]))
                if width > room { break }
                last += 1
            }
        }
        let lead = first > 0 ? "…" : ""
        text = lead + Excerpt.shown(scalars[first..<last]) + (last < scalars.count ? "…" : "")
        indent = columns(lead + Excerpt.shown(scalars[first..<start]))
        width = max(1, columns(Excerpt.shown(scalars[start..<max(start, min(end, last))])))
    }

    /// A tab is shown as one space, so that the caret stands right whatever the terminal's tabs are.
    private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        for scalar in scalars { text.append(scalar == "\t" ? " " : scalar) }
        return escaped(String(text))
    }
}

extension String {
    fileprivate var trimmingTrailingSpaces: String {
        var text = self[...]
        while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
        return String(text)
    }
}

/// Breaks a sentence at spaces so that lines keep to a width where their words allow it.
///
/// All lines but the first begin with three spaces; the first with `indent`.
private func wrapped(_ text: String, indent: String = "", columns limit: Int) -> String {
    var lines: [String] = []
    var line = indent
    var width = indent.utf8.count
    var isFirstWord = true
    for word in text.split(separator: " ") {
        let wordWidth = columns(word)
        if !isFirstWord, width + 1 + wordWidth > limit {
            lines.append(line)
            line = "   " + word
            width = 3 + wordWidth
        } else {
            line += isFirstWord ? word : " " + word
            width += wordWidth + (isFirstWord ? 0 : 1)
        }
        isFirstWord = false
    }
    lines.append(line)
    return lines.joined(separator: "\n")
}
