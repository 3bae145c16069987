import Glibc
import JSON
import NewsModel
import Testing

@testable import Parsing

@Suite("No feed takes more time or memory than its length allows")
struct BoundsTests {
    @Test("of one item 256 links, files and people are kept, of one feed 256 links")
    func lists() throws {
        let parts = [
            "<link href='a'/>", "<enclosure url='a'/>", "<media:content url='a'/>", "<media:thumbnail url='a'/>",
            "<contributor>A</contributor>", "<source><link href='a'/><link href='b'/></source>",
        ]
        let long = parts.map { String(repeating: $0, count: 400) }.joined()
        let source = "<source>" + String(repeating: "<link href='a'/>", count: 400) + "</source>"
        let feed = try parseFeed(rss("<item>\(long)\(source)</item>", channel: String(repeating: parts[0], count: 400)))
        let item = try #require(feed.items.first)
        #expect(feed.links.count == 256)
        #expect(item.links.count == 256)
        #expect(item.attachments.count == 256)
        #expect(item.thumbnails.count == 256)
        #expect(item.contributors.count == 256)
        #expect(item.source?.links.count == 256)
    }

    @Test("a JSON Feed has no more items than another")
    func items() throws {
        let items = String(repeating: "{},", count: Limits.items) + "{}"
        let feed = try parseFeed(Array("{\"title\":\"T\",\"items\":[\(items)]}".utf8))
        #expect(feed.items.count == Limits.items)
        #expect(feed.problems == [Problem(code: "too-many-items")])
    }

    @Test(
        "a piece that is repeated costs no more than 60 times what plain text costs",
        arguments: [
            ("", "<item/>"), (String(repeating: "<x>", count: 900), "<item/>"),
            (String(repeating: "<x>", count: 900), "</x><x>"), ("<item><description>", "<b>"),
            ("<item><description>", "&"), ("<item><description>", "&#"), ("<item><description><![CDATA[", "<!--"),
            ("<item><description><![CDATA[", "<a b='"), ("<item><description><![CDATA[", "<svg>"),
            ("<item><description><![CDATA[", "<script>"), ("<item><title>", "</title"), ("", "<a b='"), ("", "<!--"),
            ("", "<![CDATA["), ("", "<!DOCTYPE ["), ("<item>", "<link>a</link>"), ("<item>", "<pubDate>x</pubDate>"),
        ]
    )
    func repeated(after head: String, _ piece: String) {
        let length = 60_000
        let plain = cost(of: "<item><description>" + String(repeating: "word ", count: length / 5))
        let count = length / piece.utf8.count
        #expect(cost(of: head + String(repeating: piece, count: count)) < 60 * max(plain, 0.001))
    }

    /// CPU seconds that a document takes from bytes to articles and to JSON.
    private func cost(of items: String) -> Double {
        let bytes = rss(items)
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = now()
        _ = try? parseFeed(bytes).articles(of: "f", http: nil, now: Timestamp(seconds: 0))
        ParseReport(bytes).write { _ in }
        return now() - start
    }
}
