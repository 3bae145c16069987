/// Something read from files, and everything that there is to say about it.
package struct Checked<Value: Sendable>: Sendable {
    /// What could be read, without the parts that have an error; `nil` when nothing could.
    package var readable: Value?
    /// In the order of files and lines.
    package var diagnostics: [Diagnostic]

    /// Creates a result.
    package init(readable: Value?, diagnostics: [Diagnostic]) {
        self.readable = readable
        self.diagnostics = diagnostics
    }

    /// What may be put in force: `nil` when there is one error or more.
    package var value: Value? { hasErrors ? nil : readable }

    /// Whether a diagnostic is an error.
    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
