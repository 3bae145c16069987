internal import NewsModel

extension SpanText {
    /// Where `words` stand, letter for letter; the place nearest to `span` if they stand there often.
    ///
    /// - Complexity: O(n) in the string.
    func find(_ words: String, near span: Span) -> Span? {
        let wanted = Array(words.unicodeScalars)
        let scalars = Array(string(span.field).unicodeScalars)
        guard let first = wanted.first, wanted.count <= scalars.count else { return nil }
        var best: Int?
        for start in 0...(scalars.count - wanted.count) where scalars[start] == first {
            guard scalars[start..<(start + wanted.count)] == wanted[...] else { continue }
            if let found = best, abs(found - span.start) <= abs(start - span.start) { continue }
            best = start
        }
        return best.map { Span(span.field, $0, $0 + wanted.count) }
    }

    /// The scalars around a span, at most `reach` on either side.
    func surroundings(of span: Span, reach: Int = 16) -> (prefix: String, suffix: String) {
        (
            self[Span(span.field, max(span.start - reach, 0), span.start)],
            self[Span(span.field, span.end, span.end + reach)]
        )
    }
}
