internal import NewsModel

/// Cuts a query's text into tokens; stops at the first thing that cannot be read.
struct QueryLexer {
    private let scalars: [Unicode.Scalar]
    private var at = 0
    private(set) var tokens: [QueryToken] = []
    private(set) var notes: [QueryNote] = []

    init(_ text: String) throws(QueryNote) {
        scalars = Array(text.unicodeScalars)
        while at < scalars.count {
            let scalar = scalars[at]
            if scalar.properties.isWhitespace {
                at += 1
            } else if scalar == "(" || scalar == ")" {
                add(scalar == "(" ? .open : .close, from: at, to: at + 1)
            } else if let closing = QueryLexer.closingMarks(of: scalar) {
                try phrase(closing: closing)
            } else {
                try word()
            }
        }
    }

    private mutating func add(_ kind: QueryToken.Kind, from start: Int, to end: Int) {
        tokens.append(QueryToken(kind: kind, range: start..<end))
        at = end
    }

    /// What may close a quotation that a mark opens; `nil` when it opens none.
    private static func closingMarks(of mark: Unicode.Scalar) -> String.UnicodeScalarView? {
        switch mark {
        case "\"": "\"".unicodeScalars
        case "“", "”", "„", "‟": "”“\"".unicodeScalars
        case "«": "»".unicodeScalars
        case "»": "«".unicodeScalars
        default: nil
        }
    }

    private func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    // MARK: Phrases

    private mutating func phrase(closing: String.UnicodeScalarView) throws(QueryNote) {
        let start = at
        guard let end = scalars[(start + 1)...].firstIndex(where: { closing.contains($0) }) else {
            throw .error("this quotation mark is never closed", at: start..<start + 1)
        }
        let words = text(start + 1..<end)
        if scalars[start] != "\"" {
            notes.append(
                .warning(
                    "curly quotation marks are read as straight ones",
                    advice: "write \"\(words)\"",
                    at: start..<end + 1
                )
            )
        }
        try checkWords(words, at: start + 1)
        var slop = 0
        var after = end + 1
        if after < scalars.count, scalars[after] == "~" {
            let numberEnd = scalars[(after + 1)...].firstIndex { !("0"..."9").contains($0) } ?? scalars.count
            guard let number = wholeNumber(text(after + 1..<numberEnd)), number <= 100 else {
                throw .error(
                    "‘~’ needs a number up to 100",
                    advice: "such as \"\(words)\"~3",
                    at: after..<max(after + 1, numberEnd)
                )
            }
            slop = number
            after = numberEnd
        }
        add(.phrase(words, slop: slop), from: start, to: after)
    }

    // MARK: Words

    private mutating func word() throws(QueryNote) {
        let start = at
        var end = start
        while end < scalars.count, !ends(scalars[end]) { end += 1 }
        let word = text(start..<end)
        switch word {
        case "AND": return add(.and, from: start, to: end)
        case "OR": return add(.or, from: start, to: end)
        case "NOT": return add(.not, from: start, to: end)
        default: break
        }
        if let near = try near(word, at: start..<end) { return add(near, from: start, to: end) }
        if let colon = scalars[start..<end].firstIndex(of: ":"), let field = try field(start..<colon) {
            return add(.field(field), from: start, to: colon + 1)
        }
        try rejectForeignOperators(word, at: start..<end)
        try checkWords(word, at: start)
        add(.word(word), from: start, to: end)
    }

    private func ends(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "(" || scalar == ")" || scalar == "»"
            || QueryLexer.closingMarks(of: scalar) != nil
    }

    private func near(_ word: String, at range: Range<Int>) throws(QueryNote) -> QueryToken.Kind? {
        for name in ["NEAR", "ONEAR"] where word == name || word.hasPrefix(name + "/") || word.hasPrefix(name + "~") {
            let number = word.unicodeScalars.dropFirst(name.unicodeScalars.count + 1)
            guard word.hasPrefix(name + "/"), let distance = wholeNumber(String(number)), 1...1000 ~= distance else {
                throw .error("\(name) needs a distance from 1 to 1000", advice: "such as \(name)/10", at: range)
            }
            return .near(distance, inOrder: name == "ONEAR")
        }
        return nil
    }

    /// The field whose name ends at a colon; `nil` when the colon belongs to a word, such as `14:30`.
    private func field(_ range: Range<Int>) throws(QueryNote) -> QueryField? {
        let name = text(range)
        guard !name.isEmpty, name.utf8.allSatisfy({ (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }) else {
            return nil
        }
        if let field = QueryField(rawValue: name) { return field }
        let marked = range.lowerBound..<range.upperBound + 1
        switch name.lowercased() {
        case "lang", "language":
            throw .error("no field ‘\(name):’", advice: "use ‘languages’ of the rule", at: marked)
        case "tag", "feed":
            throw .error("no field ‘\(name):’", advice: "use ‘feeds’ of the rule", at: marked)
        case "country", "place":
            throw .error("no field ‘\(name):’", advice: "use ‘from-places’ of the rule", at: marked)
        default:
            let near = didYouMean(name, among: QueryField.allCases.map(\.rawValue))
            let advice = near ?? "known: title, text, source; quote it if the ‘:’ belongs to the words"
            throw .error("no field ‘\(name):’", advice: advice, at: marked)
        }
    }

    private func rejectForeignOperators(_ word: String, at range: Range<Int>) throws(QueryNote) {
        let first = range.lowerBound..<range.lowerBound + 1
        switch word {
        case "&&", "&": throw .error("‘\(word)’ is no operator here", advice: "write AND", at: range)
        case "||", "|": throw .error("‘\(word)’ is no operator here", advice: "write OR", at: range)
        default: break
        }
        if word.hasPrefix("-") || word.hasPrefix("!") {
            throw .error("‘\(scalars[range.lowerBound])’ is no operator here", advice: "write NOT", at: first)
        }
        if word.hasPrefix("+") {
            throw .error("‘+’ is no operator here", advice: "write AND between the words", at: first)
        }
        if let tilde = scalars[range].firstIndex(of: "~") {
            throw .error(
                "‘~’ stands only behind a phrase in quotation marks",
                advice: "such as \"two words\"~3",
                at: tilde..<range.upperBound
            )
        }
        if let mark = scalars[range].firstIndex(of: "?") {
            throw .error("‘?’ is no wildcard here", advice: "‘*’ at the end of a word is", at: mark..<mark + 1)
        }
    }

    private func checkWords(_ words: String, at start: Int) throws(QueryNote) {
        if let fault = wordFault(in: words) {
            let range = start + fault.range.lowerBound..<start + fault.range.upperBound
            throw .error(fault.message, advice: fault.advice, at: range)
        }
    }
}

/// What keeps words from ever matching: no letter or digit, or a `*` that is not at the end of a word.
///
/// - Returns: an error with a range within the words.
func wordFault(in words: String) -> QueryNote? {
    let scalars = Array(words.unicodeScalars)
    let isWord = scalars.map { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    guard isWord.contains(true) else {
        return .error("‘\(words)’ holds no letter or digit", at: 0..<scalars.count)
    }
    for (index, scalar) in scalars.enumerated() where scalar == "*" {
        let followsWord = index > 0 && isWord[index - 1]
        let endsWord = index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace
        if !followsWord || !endsWord {
            return .error("‘*’ stands only at the end of a word", at: index..<index + 1)
        }
    }
    return nil
}
