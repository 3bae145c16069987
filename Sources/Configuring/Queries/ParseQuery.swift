package import NewsModel

/// A query as far as it could be read, with what there is to say about it.
package struct ParsedQuery: Sendable, Hashable {
    /// `nil` when a note is an error.
    package var query: Query?
    /// At most one error, at the end.
    package var notes: [QueryNote]
}

/// Reads the boolean form of a topic.
///
/// `NEAR/n` and `ONEAR/n` bind before NOT, NOT before AND, AND before OR; two operands without an operator mean AND.
/// Operators are written in capitals. The operands of NEAR are words, phrases, other NEARs, and groups of them with OR.
///
/// - Complexity: O(n); at most 50 parentheses deep.
package func parseQuery(_ text: String) -> ParsedQuery {
    var notes: [QueryNote] = []
    do throws(QueryNote) {
        let lexer = try QueryLexer(text)
        notes = lexer.notes
        var parser = QueryParser(tokens: lexer.tokens, end: text.unicodeScalars.count)
        let query = try parser.query()
        notes += parser.notes
        notes += bareWordNotes(lexer.tokens)
        if onlyExcludes(query) {
            notes.append(
                .warning(
                    "the query holds wherever a word is missing: nearly everywhere",
                    advice: "say with AND what must stand there",
                    at: 0..<text.unicodeScalars.count
                )
            )
        }
        return ParsedQuery(query: query, notes: notes)
    } catch {
        return ParsedQuery(query: nil, notes: notes + [error])
    }
}

/// Whether a query can hold in a text that has none of its words.
private func onlyExcludes(_ query: Query) -> Bool {
    switch query {
    case .phrase, .near: false
    case .not(let inner): !onlyExcludes(inner)
    case .and(let parts): parts.allSatisfy(onlyExcludes)
    case .or(let parts): parts.contains(where: onlyExcludes)
    case .within(_, let inner): onlyExcludes(inner)
    }
}

/// Warnings about words side by side without an operator, and operators in small letters.
private func bareWordNotes(_ tokens: [QueryToken]) -> [QueryNote] {
    var notes: [QueryNote] = []
    var index = 0
    while index < tokens.count {
        var end = index
        while end < tokens.count, tokens[end].bareWord != nil { end += 1 }
        let run = tokens[index..<end]
        index = max(end, index + 1)
        guard let first = run.first, let last = run.last else { continue }
        let operators = run.filter { token in
            let word = token.bareWord?.lowercased() ?? ""
            let isLast = token.range == tokens.last?.range
            let isFirst = token.range == tokens.first?.range
            let joins = ["and", "or"].contains(word) || word.hasPrefix("near/") || word.hasPrefix("onear/")
            return (joins && !isFirst && !isLast) || (word == "not" && !isLast)
        }
        for token in operators {
            let word = token.bareWord ?? ""
            notes.append(
                .warning(
                    "‘\(word)’ in small letters is a word to find",
                    advice: "the operator is \(word.uppercased())",
                    at: token.range
                )
            )
        }
        guard operators.isEmpty, run.count > 1 else { continue }
        let words = run.compactMap(\.bareWord).joined(separator: " ")
        notes.append(
            .warning(
                "words without an operator mean AND, wherever they stand",
                advice: "the phrase is \"\(words)\"",
                at: first.range.lowerBound..<last.range.upperBound
            )
        )
    }
    return notes
}
