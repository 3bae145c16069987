@testable import Parsing

/// An RSS 2.0 feed around items.
func rss(_ items: String, channel: String = "<title>Sample Wire</title><link>https://news.example.org/</link>")
    -> [UInt8]
{
    let namespaces = """
        xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:atom="http://www.w3.org/2005/Atom"
        """
    return Array("<rss version=\"2.0\" \(namespaces)><channel>\(channel)\(items)</channel></rss>".utf8)
}

/// An Atom 1.0 feed around entries.
func atom(_ entries: String) -> [UInt8] {
    Array("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Sample</title>\(entries)</feed>".utf8)
}

/// The only item of a feed.
func onlyItem(_ bytes: [UInt8], headers: DocumentHeaders = .init()) throws -> ParsedItem {
    let feed = try parseFeed(bytes, headers: headers)
    guard feed.items.count == 1, let item = feed.items.first else { throw SampleError.items(feed.items.count) }
    return item
}

enum SampleError: Error {
    case items(Int)
}
