/// Why bytes could not be read as a feed.
///
/// A feed with some unreadable entries is not an error: the rest is returned.
package enum FeedError: Error, Sendable, Hashable {
    /// No byte, or white space only.
    case empty
    /// JSON with a fault; `line` counts from 1, `reason` is the parser's own sentence. XML is mended.
    case malformed(line: Int, reason: String)
    /// Readable, but no feed: `found` says in a few words what it is, such as "an HTML page".
    case notAFeed(found: String)
    /// Longer than the caller's limit, both in bytes.
    case tooLarge(size: Int, limit: Int)
}

extension FeedError: CustomStringConvertible {
    /// One line for a log or for stderr.
    package var description: String {
        switch self {
        case .empty: "the document is empty"
        case .malformed(let line, let reason): "line \(line): \(reason)"
        case .notAFeed(let found): "not a feed but \(found)"
        case .tooLarge(let size, let limit): "\(size) bytes, more than the limit of \(limit)"
        }
    }
}
