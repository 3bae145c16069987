import NewsModel

/// Cuts words out of an article's strings by their spans.
struct Words {
    private let title: [Unicode.Scalar]
    private let text: [Unicode.Scalar]

    init(title: String, text: String) {
        self.title = Array(title.unicodeScalars)
        self.text = Array(text.unicodeScalars)
    }

    /// The words at `span`; what lies outside the string is left out.
    subscript(span: Span) -> String {
        let scalars = span.field == .title ? title : text
        let start = min(max(span.start, 0), scalars.count)
        let end = min(max(span.end, start), scalars.count)
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[start..<end])
        return String(words)
    }
}
