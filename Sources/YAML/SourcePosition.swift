/// A place in a text file, as an editor counts it.
package struct SourcePosition: Sendable, Hashable {
    /// From 1; LF, CR and CR LF end a line.
    package var line: Int
    /// From 1, in Unicode scalars; a tab counts as one.
    package var column: Int

    /// Creates a position.
    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
