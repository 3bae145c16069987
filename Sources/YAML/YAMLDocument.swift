/// A YAML file as it was read.
package struct YAMLDocument: Sendable {
    /// The file's text.
    package var source: SourceText
    /// Its value as far as it could be read; `nil` when the file holds none.
    package var root: YAMLNode?
    /// What is wrong, in reading order, at most 100 problems; after a syntax error nothing more is read.
    package var problems: [YAMLProblem]
}
