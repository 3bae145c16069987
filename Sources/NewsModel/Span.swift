/// Which of an article's two strings something stands in.
///
/// Title and text are read apart: nothing runs across them.
public enum TextField: String, Sendable, Hashable, CaseIterable {
    /// The article's `title`.
    case title
    /// The article's `content_text`.
    case text
}

/// A stretch of an article's title or text.
///
/// `start` and `end` count Unicode scalars from the string's first, end exclusive: `0 <= start <= end <= count`.
public struct Span: Sendable, Hashable {
    /// The string that the offsets count in.
    public var field: TextField
    /// The first scalar.
    public var start: Int
    /// One past the last scalar.
    public var end: Int

    /// Creates a span.
    public init(_ field: TextField = .text, _ start: Int, _ end: Int) {
        self.field = field
        self.start = start
        self.end = end
    }

    /// Whether both stand in the same string and share a scalar.
    public func overlaps(_ other: Span) -> Bool {
        field == other.field && start < other.end && other.start < end
    }

    /// Whether `other` lies wholly inside.
    public func contains(_ other: Span) -> Bool {
        field == other.field && start <= other.start && other.end <= end
    }
}
