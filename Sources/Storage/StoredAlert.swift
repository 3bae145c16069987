package import NewsModel

/// One line of the alert log.
package struct StoredAlert: Sendable, Hashable {
    /// Counts from 1 without a hole.
    package var seq: Int
    /// `sha256:` and the hash of the line before, 64 zeros for the first.
    package var prev: String
    /// The alert; its article has no text, only what the line holds.
    package var alert: Alert
    /// The line as it is stored, without its line feed.
    package var line: String

    /// Creates a stored alert.
    package init(seq: Int, prev: String, alert: Alert, line: String) {
        self.seq = seq
        self.prev = prev
        self.alert = alert
        self.line = line
    }
}
