/// One thing that is wrong or doubtful in a file, with the place and a way out.
package struct Diagnostic: Sendable, Hashable {
    /// How bad it is.
    package enum Severity: String, Sendable, Hashable {
        /// The file is not put in force.
        case error
        /// The file works, but perhaps not as meant.
        case warning
    }

    /// How bad it is.
    package var severity: Severity
    /// The file as the caller or the configuration names it.
    package var file: String
    /// From 1; 0 when it is about the file as a whole.
    package var line: Int
    /// From 1, in Unicode scalars; 0 when it is about the file as a whole.
    package var column: Int
    /// How many scalars of the line it is about; 0 shows one caret.
    package var length: Int
    /// One sentence without its full stop.
    package var message: String
    /// What to do, in a few words, shown behind the caret.
    package var suggestion: String?
    /// The line of the file.
    package var sourceLine: String

    /// Creates a diagnostic about a place in a file.
    package init(
        _ severity: Severity,
        file: String,
        line: Int,
        column: Int,
        length: Int,
        message: String,
        suggestion: String? = nil,
        sourceLine: String
    ) {
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        self.length = length
        self.message = message
        self.suggestion = suggestion
        self.sourceLine = sourceLine
    }

    /// Creates a diagnostic about a file as a whole.
    package init(_ severity: Severity, file: String, message: String, suggestion: String? = nil) {
        self.init(
            severity,
            file: file,
            line: 0,
            column: 0,
            length: 0,
            message: message,
            suggestion: suggestion,
            sourceLine: ""
        )
    }
}
