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
    /// The line of the file; user and password of an address are masked, here and in the message.
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
        self.message = maskingCredentials(in: message)
        self.suggestion = suggestion.map { maskingCredentials(in: $0) }
        self.sourceLine = maskingCredentials(in: sourceLine)
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

/// A text in which user and password of each address (`scheme://user:password@host`) are asterisks, as many as letters.
private func maskingCredentials(in text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
    var scalars = Array(text.unicodeScalars)
    var at = 0
    while at + 2 < scalars.count {
        guard scalars[at] == ":", scalars[at + 1] == "/", scalars[at + 2] == "/" else {
            at += 1
            continue
        }
        let start = at + 3
        let end = scalars[start...].firstIndex {
            $0.properties.isWhitespace || "/?#\"'<>,]}".unicodeScalars.contains($0)
        }
        if let mark = scalars[start..<(end ?? scalars.count)].lastIndex(of: "@") {
            for index in start..<mark { scalars[index] = "*" }
        }
        at = start
    }
    return String(String.UnicodeScalarView(scalars))
}
