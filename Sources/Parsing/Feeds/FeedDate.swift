internal import NewsModel

/// Reads a date of a feed, as standards have it and as publishers break them.
///
/// - Returns: `nil` when it cannot be read, never "now". A date without a time is midnight, a time without a zone UTC.
/// - Complexity: O(n), no allocation for dates in ASCII.
///
/// Source: RFC 5322 §3.3 with the obsolete zones and years of §4.3; RFC 3339 §5.6; ISO 8601 calendar, ordinal and week
/// dates, basic and extended; asctime of ISO C; month before day as in "Jan 4, 2004"; seconds since 1970.
func feedDate(_ text: String) -> Timestamp? {
    text.withBytes { bytes in
        guard bytes.count <= 128 else { return nil }
        var reader = DateReader(bytes)
        return reader.mailDate() ?? reader.isoDate() ?? reader.wordyDate()
    }
}
