internal import CLibYAML

/// Why libyaml stopped, in its own words, and the sentence a person reads.
struct SyntaxFailure {
    private let reason: String
    private let context: String
    private let offset: Int
    private let contextOffset: Int
    /// In bytes; `nil` unless a character may not stand in YAML at all.
    private let badByte: Int?

    init(_ parser: yaml_parser_t) {
        reason = parser.error == YAML_MEMORY_ERROR ? "out of memory" : parser.problem.map { String(cString: $0) } ?? ""
        context = parser.context.map { String(cString: $0) } ?? ""
        offset = Int(clamping: parser.problem_mark.index)
        contextOffset = Int(clamping: parser.context_mark.index)
        badByte = parser.error == YAML_READER_ERROR ? Int(clamping: parser.problem_offset) : nil
    }

    func problem(in source: SourceText) -> YAMLProblem {
        if let badByte {
            let start = source.offset(ofByte: badByte)
            return YAMLProblem("a control character", advice: "take it away", range: start..<start + 1)
        }
        let here = offset..<offset + 1
        if followsQuotation(in: source) {
            return YAMLProblem(
                "text goes on behind a closing quotation mark",
                advice: "put the whole value in the other kind, as in '\"two words\" AND more'",
                range: here
            )
        }
        return known(here, in: source)
            ?? YAMLProblem([context, reason].filter { !$0.isEmpty }.joined(separator: ": "), range: here)
    }

    /// The sentence for one of libyaml's; `nil` for one that has none.
    private func known(_ here: Range<Int>, in source: SourceText) -> YAMLProblem? {
        let line = source.position(of: contextOffset).line
        let there = contextOffset..<contextOffset + 1
        switch reason {
        case "found unexpected end of stream" where context == "while scanning a quoted scalar",
            "found unexpected document indicator" where context == "while scanning a quoted scalar":
            return YAMLProblem("this quotation mark is never closed", range: there)
        case "mapping values are not allowed in this context":
            let advice = "put the value in quotation marks, or indent the line like its neighbours"
            return YAMLProblem("a ‘:’ where no key can stand", advice: advice, range: here)
        case "could not find expected ':'":
            return YAMLProblem("a key without ‘:’", range: lineRange(of: contextOffset, in: source))
        case "did not find expected ',' or ']'":
            return comment(in: source)
                ?? YAMLProblem(
                    "expected ‘,’ or ‘]’ in the list that begins in line \(line)",
                    range: visible(here, in: source)
                )
        case "did not find expected ',' or '}'":
            return comment(in: source)
                ?? YAMLProblem(
                    "expected ‘,’ or ‘}’ in the mapping that begins in line \(line)",
                    range: visible(here, in: source)
                )
        case "did not find expected key":
            let advice = "indent keys of one mapping alike; close every quotation mark and bracket"
            return YAMLProblem("expected a key of the mapping that begins in line \(line)", advice: advice, range: here)
        case "did not find expected '-' indicator":
            let advice = "indent entries of one list alike"
            return YAMLProblem(
                "expected ‘- ’ of the list that begins in line \(line)",
                advice: advice,
                range: here
            )
        case "found character that cannot start any token":
            let isTab = source.scalars(in: here) == ["\t"]
            return isTab
                ? YAMLProblem("a tab where only spaces may stand", advice: "indent with spaces", range: here)
                : YAMLProblem("no value can begin so", advice: "put it in quotation marks", range: here)
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            return YAMLProblem("a tab where only spaces may stand", advice: "indent with spaces", range: here)
        case "found unknown escape character":
            let advice = "in single quotation marks it stands for itself"
            return YAMLProblem("an unknown escape", advice: advice, range: offset..<offset + 2)
        case "did not find expected whitespace or line break", "did not find expected comment or line break":
            return YAMLProblem("expected a space or the end of the line", range: here)
        case "did not find expected <document start>":
            return YAMLProblem("this belongs to nothing above", advice: "indent it, or give it a key", range: here)
        case "block sequence entries are not allowed in this context":
            return YAMLProblem("no list can begin here", advice: "begin it on a line of its own", range: here)
        default:
            return nil
        }
    }

    /// A `#` that makes a comment of the end of a list or mapping: `{title: Case #4}`.
    private func comment(in source: SourceText) -> YAMLProblem? {
        let last = max(contextOffset, min(offset, source.count) - 1)
        let scalars = source.scalars(in: contextOffset..<max(last, contextOffset))
        var quotation: Unicode.Scalar?
        for (index, scalar) in scalars.enumerated() {
            if let open = quotation {
                if scalar == open { quotation = nil }
            } else if scalar == "#", index > 0, scalars[index - 1] == " ", index + 1 < scalars.count,
                !scalars[index + 1].properties.isWhitespace
            {
                let rest = scalars[index...].prefix { $0 != "\n" && $0 != "\r" }
                guard rest.contains("}") || rest.contains("]") else { continue }
                return YAMLProblem(
                    "a comment begins here and hides what ends the line",
                    advice: "put the value in quotation marks if the ‘#’ belongs to it",
                    range: contextOffset + index..<contextOffset + index + rest.count
                )
            } else if (scalar == "\"" || scalar == "'"), index > 0, " [{,:".unicodeScalars.contains(scalars[index - 1])
            {
                quotation = scalar
            }
        }
        return nil
    }

    /// A place behind the end of the file is moved to its last character, so that there is a line to show.
    private func visible(_ range: Range<Int>, in source: SourceText) -> Range<Int> {
        guard range.lowerBound >= source.count else { return range }
        var end = source.count
        let scalars = source.scalars(in: max(0, end - 200)..<end)
        for scalar in scalars.reversed() where end > 0 {
            guard scalar.properties.isWhitespace else { break }
            end -= 1
        }
        return max(0, end - 1)..<max(1, end)
    }

    /// Whether a value that began with a quotation mark was ended by the next one, too early.
    private func followsQuotation(in source: SourceText) -> Bool {
        guard reason.hasPrefix("did not find expected"), offset < source.count else { return false }
        let start = source.position(of: offset)
        let before = source.scalars(in: offset - start.column + 1..<offset)
        guard let last = before.last(where: { !$0.properties.isWhitespace }), last == "\"" || last == "'" else {
            return false
        }
        return source.scalars(in: offset..<offset + 1).first?.properties.isAlphabetic == true
    }

    private func lineRange(of offset: Int, in source: SourceText) -> Range<Int> {
        let position = source.position(of: offset)
        let rest = source.line(position.line).unicodeScalars.dropFirst(position.column - 1)
        return offset..<offset + max(1, rest.count)
    }
}
