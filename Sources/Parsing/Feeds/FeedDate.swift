internal import NewsModel

/// Reads a date of a feed, as standards have it and as publishers break them.
///
/// - Returns: `nil` when it cannot be read, never "now". A date without a time is midnight, a time without a zone UTC.
/// - Complexity: O(n), no allocation for dates in ASCII.
///
/// Source: RFC 5322 §3.3 with the obsolete zones and years of §4.3; RFC 3339 §5.6; ISO 8601 calendar, ordinal and week
/// dates, basic and extended; asctime of ISO C; month before day as in "Jan 4, 2004"; seconds since 1970.
func feedDate(_ text: String) -> Timestamp? {
    readFeedDate(text)?.time
}

/// The same with the rule that read it.
func readFeedDate(_ text: String) -> (time: Timestamp, rule: DateRule)? {
    text.withBytes { bytes in
        guard bytes.count <= 128 else { return nil }
        var reader = FeedDateReader(bytes)
        if let time = reader.mailDate() { return (time, .mail) }
        if let time = reader.isoDate() { return (time, .iso) }
        return reader.wordyDate().map { ($0, .words) }
    }
}

/// What a date was read by.
enum DateRule: String, Sendable {
    /// RFC 5322 with its obsolete forms.
    case mail
    /// ISO 8601, RFC 3339, and other forms that begin with the year.
    case iso
    /// A month by name in any order, asctime, or numbers with the year last.
    case words
}

/// Whether an item can have been published then: not before 1990, which stands for a field that was never filled, and not
/// more than a day after the document was fetched.
func isPlausible(_ time: Timestamp, fetched: Timestamp?) -> Bool {
    guard time.seconds >= 631_152_000 else { return false }
    return fetched.map { time.seconds - $0.seconds <= 86400 } ?? true
}
