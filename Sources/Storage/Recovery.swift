package import NewsModel

/// What opening a store found.
package struct Recovery: Sendable {
    /// The last state of each feed, by id.
    package internal(set) var feedStates: [FeedState] = []
    /// Articles that were stored before a crash and whose alerts may be missing, in order.
    ///
    /// Match them again and commit their alerts before anything else is committed; what is in the log already is
    /// not written twice.
    package internal(set) var unmatched: [StoredArticle] = []
    /// Tails that were cut off.
    package internal(set) var tornTails: [TornTail] = []
    /// Lines that no reader understands; they stay where they are.
    package internal(set) var badLines: [BadLine] = []
}

/// The end of a segment that a crash left without its line feed.
package struct TornTail: Sendable, Hashable {
    /// The segment's path; what was cut is in a file beside it, with `.torn` at the end of its name.
    package var path: String
    /// How much was cut.
    package var byteCount: Int
}

/// A whole line that is no record.
package struct BadLine: Sendable, Hashable {
    /// The segment's path.
    package var path: String
    /// Where the line begins, in bytes.
    package var offset: Int

    /// Names a line.
    package init(path: String, offset: Int) {
        self.path = path
        self.offset = offset
    }
}
