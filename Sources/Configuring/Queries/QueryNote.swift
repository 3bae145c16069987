/// Something about a query's text: why it cannot be read, or what it may not mean as meant.
package struct QueryNote: Error, Sendable, Hashable {
    /// `error` when there is no query.
    package var severity: Diagnostic.Severity
    /// One sentence without its full stop.
    package var message: String
    /// What to write instead, in a few words.
    package var advice: String?
    /// Scalars of the query's text.
    package var range: Range<Int>

    static func error(_ message: String, advice: String? = nil, at range: Range<Int>) -> QueryNote {
        QueryNote(severity: .error, message: message, advice: advice, range: range)
    }

    static func warning(_ message: String, advice: String? = nil, at range: Range<Int>) -> QueryNote {
        QueryNote(severity: .warning, message: message, advice: advice, range: range)
    }
}
