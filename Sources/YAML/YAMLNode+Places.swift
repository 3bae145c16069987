extension YAMLNode {
    /// Where characters of a scalar's text stand in the file.
    ///
    /// Quotation marks, escapes, line folding and indentation are walked over, so that an error inside a value can be
    /// shown where it is written. Inside white space that was folded the answer is the nearest character.
    ///
    /// - Parameters:
    ///   - part: scalars of the text; cut to it.
    ///   - source: the file that the node was read from.
    /// - Returns: offsets in the source; the node's own range when it is no scalar.
    /// - Complexity: O(length of the scalar).
    package func range(of part: Range<Int>, in source: SourceText) -> Range<Int> {
        guard case .scalar(let text, let style) = content else { return range }
        let places = Places(text: Array(text.unicodeScalars), written: source.scalars(in: range), style: style)
        let part = part.clamped(to: 0..<places.starts.count - 1)
        let start = places.starts[part.lowerBound]
        let end = part.isEmpty ? start : places.ends[part.upperBound - 1]
        return range.lowerBound + start..<range.lowerBound + max(start, end)
    }
}

/// For each character of a scalar's text, the characters of the file that stand for it.
private struct Places {
    /// One more than the text has characters: the last is where the text ends.
    private(set) var starts: [Int] = []
    private(set) var ends: [Int] = []

    init(text: [Unicode.Scalar], written: [Unicode.Scalar], style: YAMLNode.Style) {
        var at = Places.opening(written, style)
        var index = 0
        while index < text.count {
            let next = at < written.count ? written[at] : " "
            if style == .doubleQuoted, next == "\\" {
                let length = Places.escapeLength(written, at)
                if Places.isLineBreak(written, at + 1) {
                    at = Places.skipSpace(written, at + length)
                    continue
                }
                add(at, at + length)
                at += length
                index += 1
            } else if style == .singleQuoted, next == "'" {
                add(at, at + 2)
                at += 2
                index += 1
            } else if text[index].properties.isWhitespace, next.properties.isWhitespace, at < written.count {
                let run = Places.skipSpace(written, at)
                while index < text.count, text[index].properties.isWhitespace {
                    add(min(at, run - 1), min(at + 1, run))
                    at += 1
                    index += 1
                }
                at = run
            } else {
                add(at, at + 1)
                at += 1
                index += 1
            }
        }
        starts.append(min(at, written.count))
    }

    private mutating func add(_ start: Int, _ end: Int) {
        starts.append(start)
        ends.append(end)
    }

    private static func opening(_ written: [Unicode.Scalar], _ style: YAMLNode.Style) -> Int {
        switch style {
        case .plain: return 0
        case .singleQuoted, .doubleQuoted:
            let mark: Unicode.Scalar = style == .singleQuoted ? "'" : "\""
            return (written.firstIndex(of: mark) ?? -1) + 1
        case .literal, .folded:
            let lineEnd = written.firstIndex { $0 == "\n" || $0 == "\r" } ?? written.count
            return skipSpace(written, lineEnd)
        }
    }

    private static func skipSpace(_ written: [Unicode.Scalar], _ start: Int) -> Int {
        var at = min(start, written.count)
        while at < written.count, written[at].properties.isWhitespace { at += 1 }
        return at
    }

    private static func isLineBreak(_ written: [Unicode.Scalar], _ at: Int) -> Bool {
        at < written.count && (written[at] == "\n" || written[at] == "\r")
    }

    /// With its backslash.
    private static func escapeLength(_ written: [Unicode.Scalar], _ at: Int) -> Int {
        guard at + 1 < written.count else { return 1 }
        switch written[at + 1] {
        case "x": return 4
        case "u": return 6
        case "U": return 10
        default: return 2
        }
    }
}
