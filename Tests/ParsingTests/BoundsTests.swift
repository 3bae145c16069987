import JSON
import Measuring
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

    @Test("of a text a mebibyte is kept, of a title 16 KiB, whole words of both", arguments: ["word ", "会议", "é"])
    func words(_ word: String) throws {
        let long = String(repeating: word, count: (1 << 20) / word.utf8.count + 9)
        let feed = try parseFeed(rss("<item><title>\(long)</title><description>\(long)</description></item>"))
        let article = try #require(feed.articles(of: "a", http: nil, now: Timestamp(seconds: 0)).articles.first)
        #expect(article.text.utf8.count <= 1 << 20 && article.text.utf8.count > 1 << 20 - 8)
        #expect(article.title.utf8.count <= 16 << 10 && article.title.utf8.count > 16 << 10 - 8)
        #expect(long.hasPrefix(article.text) && long.hasPrefix(article.title) && !article.text.hasSuffix("wor"))
        #expect(article.problems == [Problem(code: "text-too-long")])
    }

    @Test(
        "a piece that is repeated four times as often costs about four times as much",
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
        let growsWell = isLinear(15_000 / piece.utf8.count) { count in
            let bytes = rss(head + String(repeating: piece, count: count))
            _ = try? parseFeed(bytes).articles(of: "f", http: nil, now: Timestamp(seconds: 0))
            ParseReport(bytes).write { _ in }
        }
        #expect(growsWell)
    }
}
