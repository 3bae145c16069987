package import NewsModel

/// Cuts words out of an article by their spans.
package struct Passages {
    private let title: [Unicode.Scalar]
    private let text: [Unicode.Scalar]

    /// - Complexity: O(n) in the article.
    package init(of article: Article) {
        title = Array(article.title.unicodeScalars)
        text = Array(article.text.unicodeScalars)
    }

    /// The words at `span`; what lies outside the string is left out.
    package subscript(span: Span) -> String {
        let scalars = span.field == .title ? title : text
        let start = min(max(span.start, 0), scalars.count)
        let end = min(max(span.end, start), scalars.count)
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[start..<end])
        return String(words)
    }

    /// Where `words` stand, letter for letter; the place nearest to `span` if they stand there often.
    func find(_ words: String, near span: Span) -> Span? {
        let wanted = Array(words.unicodeScalars)
        let scalars = span.field == .title ? title : text
        guard let first = wanted.first, wanted.count <= scalars.count else { return nil }
        var best: Int?
        for start in 0...(scalars.count - wanted.count) where scalars[start] == first {
            guard scalars[start..<(start + wanted.count)] == wanted[...] else { continue }
            if let found = best, abs(found - span.start) <= abs(start - span.start) { continue }
            best = start
        }
        return best.map { Span(span.field, $0, $0 + wanted.count) }
    }

    /// The scalars around a span, at most 16 on either side, as evidence carries them.
    func surroundings(of span: Span) -> (prefix: String, suffix: String) {
        (self[Span(span.field, span.start - 16, span.start)], self[Span(span.field, span.end, span.end + 16)])
    }
}
