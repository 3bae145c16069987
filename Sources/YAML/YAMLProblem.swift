/// Something in a YAML file that is wrong whatever the file is for.
package struct YAMLProblem: Sendable, Hashable {
    /// One sentence without its full stop.
    package var message: String
    /// What to do about it, in a few words.
    package var advice: String?
    /// Scalars of the source that it is about; may be empty.
    package var range: Range<Int>

    /// Creates a problem.
    package init(_ message: String, advice: String? = nil, range: Range<Int>) {
        self.message = message
        self.advice = advice
        self.range = range
    }
}
