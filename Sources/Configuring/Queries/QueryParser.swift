internal import NewsModel

/// Builds a query from tokens, by recursive descent.
struct QueryParser {
    private let tokens: [QueryToken]
    private let end: Int
    private var at = 0
    private var depth = 0
    private(set) var notes: [QueryNote] = []

    /// Takes the tokens of a query whose text has `end` scalars.
    init(tokens: [QueryToken], end: Int) {
        self.tokens = tokens
        self.end = end
    }

    /// A part of the query and where it is written.
    private struct Part {
        var query: Query
        var range: Range<Int>
        /// Whether it is an AND without parentheses around it.
        var isOpenAnd = false
    }

    mutating func query() throws(QueryNote) -> Query {
        guard !tokens.isEmpty else { throw .error("the query is empty", at: 0..<end) }
        let part = try either()
        if let rest = token {
            if case .close = rest.kind { throw .error("no ‘(’ belongs to this ‘)’", at: rest.range) }
            throw .error("\(name(of: rest)) has nothing on its left", at: rest.range)
        }
        return part.query
    }

    private var token: QueryToken? { at < tokens.count ? tokens[at] : nil }

    private func name(of token: QueryToken) -> String {
        switch token.kind {
        case .and: "AND"
        case .or: "OR"
        case .not: "NOT"
        case .near(_, let inOrder): inOrder ? "ONEAR" : "NEAR"
        case .open: "‘(’"
        case .close: "‘)’"
        case .field(let field): "‘\(field.rawValue):’"
        case .word(let word): "‘\(word)’"
        case .phrase(let words, _): "‘\(words)’"
        }
    }

    // MARK: From the loosest operator to the tightest

    private mutating func either() throws(QueryNote) -> Part {
        var parts = [try all()]
        var firstOperator: Range<Int>?
        while let token, case .or = token.kind {
            at += 1
            firstOperator = firstOperator ?? token.range
            try expectOperand(after: token)
            parts.append(try all())
        }
        guard let firstOperator else { return parts[0] }
        if parts.contains(where: \.isOpenAnd) {
            notes.append(.warning("AND binds before OR here", advice: "say with ( ) what is meant", at: firstOperator))
        }
        return Part(query: .or(parts.map(\.query)), range: around(parts))
    }

    private mutating func all() throws(QueryNote) -> Part {
        var parts = [try negated()]
        while let token {
            if case .and = token.kind {
                at += 1
                try expectOperand(after: token)
            } else if !token.beginsOperand {
                break
            }
            parts.append(try negated())
        }
        guard parts.count > 1 else { return parts[0] }
        return Part(query: .and(parts.map(\.query)), range: around(parts), isOpenAnd: true)
    }

    private mutating func negated() throws(QueryNote) -> Part {
        guard let token, case .not = token.kind else { return try near() }
        at += 1
        try expectOperand(after: token)
        try descend(token)
        let inner = try negated()
        depth -= 1
        return Part(query: .not(inner.query), range: token.range.lowerBound..<inner.range.upperBound)
    }

    private mutating func near() throws(QueryNote) -> Part {
        var left = try operand()
        var count = 0
        while let token, case .near(let distance, let inOrder) = token.kind {
            at += 1
            count += 1
            guard count <= 50 else { throw .error("more than 50 \(name(of: token)) in a row", at: token.range) }
            try expectOperand(after: token)
            if let token = self.token, case .not = token.kind {
                throw .error("NOT cannot stand beside NEAR", advice: "say it with AND NOT", at: token.range)
            }
            let right = try operand()
            for part in [left, right] { try checkNearOperand(part) }
            left = Part(
                query: .near(left.query, right.query, distance: distance, inOrder: inOrder),
                range: around([left, right])
            )
        }
        return left
    }

    private mutating func operand() throws(QueryNote) -> Part {
        guard let token else { throw .error("something to find is missing here", at: end..<end) }
        switch token.kind {
        case .word(let word):
            at += 1
            return Part(query: .phrase(words: word, slop: 0), range: token.range)
        case .phrase(let words, let slop):
            at += 1
            return Part(query: .phrase(words: words, slop: slop), range: token.range)
        case .open:
            at += 1
            return try group(from: token)
        case .field(let field):
            at += 1
            try expectOperand(after: token)
            try descend(token)
            let inner = try operand()
            depth -= 1
            if holdsField(inner.query) {
                throw .error("a field inside ‘\(field.rawValue):’", advice: "fields do not nest", at: inner.range)
            }
            return Part(
                query: .within(field, inner.query),
                range: token.range.lowerBound..<inner.range.upperBound
            )
        case .and, .or, .near:
            throw .error("\(name(of: token)) has nothing on its left", at: token.range)
        case .not:
            throw .error("NOT cannot stand here", advice: "put it and its words in ( )", at: token.range)
        case .close:
            throw .error("nothing stands before this ‘)’", at: token.range)
        }
    }

    private mutating func group(from open: QueryToken) throws(QueryNote) -> Part {
        if let token, case .close = token.kind {
            throw .error("nothing stands between ( and )", at: open.range.lowerBound..<token.range.upperBound)
        }
        guard token != nil else { throw .error("this ‘(’ is never closed", at: open.range) }
        try descend(open)
        let inner = try either()
        depth -= 1
        guard let close = token else { throw .error("this ‘(’ is never closed", at: open.range) }
        guard case .close = close.kind else {
            throw .error("\(name(of: close)) has nothing on its left", at: close.range)
        }
        at += 1
        return Part(query: inner.query, range: open.range.lowerBound..<close.range.upperBound)
    }

    // MARK: Checks

    private func expectOperand(after token: QueryToken) throws(QueryNote) {
        guard let next = self.token, next.beginsOperand else {
            throw .error("\(name(of: token)) has nothing on its right", at: token.range)
        }
    }

    private mutating func descend(_ token: QueryToken) throws(QueryNote) {
        depth += 1
        guard depth <= 50 else { throw .error("nested more than 50 deep", at: token.range) }
    }

    private func checkNearOperand(_ part: Part) throws(QueryNote) {
        switch part.query {
        case .phrase, .near: return
        case .or(let parts): for inner in parts { try checkNearOperand(Part(query: inner, range: part.range)) }
        case .and:
            throw .error(
                "AND cannot stand inside NEAR",
                advice: "a phrase needs quotation marks; else repeat NEAR for each word",
                at: part.range
            )
        case .not:
            throw .error("NOT cannot stand inside NEAR", advice: "say it with AND NOT", at: part.range)
        case .within:
            throw .error("a field cannot stand inside NEAR", advice: "write title:(a NEAR/5 b)", at: part.range)
        }
    }

    private func holdsField(_ query: Query) -> Bool {
        switch query {
        case .phrase: false
        case .within: true
        case .not(let inner): holdsField(inner)
        case .near(let a, let b, _, _): holdsField(a) || holdsField(b)
        case .and(let parts), .or(let parts): parts.contains(where: holdsField)
        }
    }

    private func around(_ parts: [Part]) -> Range<Int> {
        guard let first = parts.first, let last = parts.last else { return 0..<0 }
        return first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
    }
}
