import NewsExtraction
import NewsModel
import NewsText

/// What the extractor finds in a text, with the words of its spans.
struct Sample {
    private static let extractor = Extractor()

    let extraction: Extraction
    private let title: [Unicode.Scalar]
    private let text: [Unicode.Scalar]

    init(_ text: String, title: String = "", published: CivilDate? = nil, hint: String? = nil) {
        extraction = Sample.extractor.extract(
            title: TokenizedText(title),
            text: TokenizedText(text),
            published: published.map { Timestamp($0, hour: 12) },
            languageHint: hint
        )
        self.title = Array(title.unicodeScalars)
        self.text = Array(text.unicodeScalars)
    }

    /// The words of a span.
    func words(_ span: Span) -> String {
        let scalars = span.field == .title ? title : text
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[span.start..<span.end])
        return String(view)
    }

    /// Each name with its type, such as `person Ada Quist`.
    var names: [String] {
        extraction.mentions.map { $0.type.rawValue + " " + words($0.span) }
    }

    /// The entity that the first mention with these words stands for.
    func entity(_ name: String) -> Int? {
        extraction.mentions.first { words($0.span) == name }?.entity
    }

    /// Each expression of time as `words = value`.
    var dates: [String] {
        extraction.dates.map { words($0.span) + " = " + ($0.value ?? "?") }
    }
}
