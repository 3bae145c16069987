import NewsModel
import Testing

@testable import Parsing

@Suite("Feeds of all formats become items")
struct ParseFeedTests {
    @Test(
        "a title is one line of plain text",
        arguments: [
            ("<title>A &amp; B</title>", "A & B"),
            ("<title><![CDATA[<b>Bold</b> words]]></title>", "Bold words"),
            ("<title>\n  two\n  lines </title>", "two lines"),
            ("<title>5 &lt; 6 and 7 &gt; 6</title>", "5 < 6 and 7 > 6"),
            ("<title>caf&amp;eacute; &amp;#8217;s</title>", "café ’s"),
            ("<title>AT&amp;amp;T</title>", "AT&T"),
            ("<title>&lt;Unknown&gt; stays</title>", "<Unknown> stays"),
            ("<title>it&#146;s</title>", "it’s"),
            ("<TITLE>capitals</TITLE>", "capitals"),
        ]
    )
    func title(of element: String, is expected: String) throws {
        #expect(try onlyItem(rss("<item>\(element)</item>")).title?.line == expected)
    }

    @Test("RSS 2.0 gives what matching needs")
    func rss20() throws {
        let item = try onlyItem(
            rss(
                """
                <item><title>T</title><link>https://news.example.org/1</link><guid isPermaLink="false">n-1</guid>
                <pubDate>Sat, 14 Dec 2019 09:12:00 +0100</pubDate><dc:creator>Ann Example</dc:creator>
                <category>World</category><category>Rights</category><description>Short.</description>
                <content:encoded><![CDATA[<p>Long.</p><p>Longer.</p>]]></content:encoded>
                <enclosure url="/a.mp3" length="12" type="audio/mpeg"/></item>
                """
            ),
            headers: DocumentHeaders(url: "https://news.example.org/feeds/rss")
        )
        #expect(item.id == "n-1")
        #expect(item.url == "https://news.example.org/1")
        #expect(item.published?.rfc3339 == "2019-12-14T08:12:00Z")
        #expect(item.authors == [Person(name: "Ann Example")])
        #expect(item.tags == ["World", "Rights"])
        #expect(item.content?.text == "Long.\n\nLonger.")
        #expect(item.summary?.text == "Short.")
        #expect(
            item.attachments == [Attachment(url: "https://news.example.org/a.mp3", mediaType: "audio/mpeg", size: 12)]
        )
    }

    @Test("RSS 1.0 keeps its items beside the channel")
    func rss10() throws {
        let text = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://news.example.org/"><title>Old Wire</title><dc:language>de-CH</dc:language></channel>
            <item rdf:about="https://news.example.org/7"><title>Sieben</title><link>https://news.example.org/7</link>
            <dc:date>2019-12-14T09:12:00+01:00</dc:date></item></rdf:RDF>
            """
        let feed = try parseFeed(Array(text.utf8))
        #expect(feed.format == "rss10")
        #expect(feed.hints.title == "Old Wire")
        #expect(feed.hints.language == "de-CH")
        #expect(feed.items.map(\.id) == ["https://news.example.org/7"])
        #expect(feed.items.map { $0.published?.rfc3339 } == ["2019-12-14T08:12:00Z"])
    }

    @Test("Atom's text types are kept apart")
    func atomTypes() throws {
        let item = try onlyItem(
            atom(
                """
                <entry xml:lang="fr"><id>tag:news.example.org,2019:1</id><title>a &lt;b&gt; c</title>
                <link href="/1"/><link rel="enclosure" href="/1.mp3" type="audio/mpeg"/>
                <updated>2019-12-14T09:12:00Z</updated><author><name>Ann</name><uri>/ann</uri></author>
                <summary type="html">&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>X <b>Y</b></p></div></content></entry>
                """
            ),
            headers: DocumentHeaders(url: "https://news.example.org/feed")
        )
        #expect(item.title?.line == "a <b> c")
        #expect(item.url == "https://news.example.org/1")
        #expect(item.summary?.text == "One\n\nTwo")
        #expect(item.content?.text == "X Y")
        #expect(item.language == "fr")
        #expect(item.authors == [Person(name: "Ann", url: "https://news.example.org/ann")])
        #expect(item.attachments.map(\.url) == ["https://news.example.org/1.mp3"])
    }

    @Test("a JSON Feed is a feed too")
    func json() throws {
        let text = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "J", "home_page_url": "https://news.example.org/",
             "hubs": [{"type": "WebSub", "url": "https://hub.example.org/"}],
             "items": [{"id": 7, "url": "https://news.example.org/7", "content_html": "<p>A</p><p>B</p>",
               "date_published": "2019-12-14T09:12:00.5+01:00", "authors": [{"name": "Ann"}], "tags": ["x"]}]}
            """
        let feed = try parseFeed(Array(text.utf8))
        #expect(feed.format == "json11")
        #expect(feed.hints.hub == "https://hub.example.org/")
        let item = try #require(feed.items.first)
        #expect(item.id == "7")
        #expect(item.content?.text == "A\n\nB")
        #expect(item.published?.rfc3339 == "2019-12-14T08:12:00Z")
    }

    @Test("a JSON Feed that was encoded twice is read as it was meant")
    func jsonTwice() throws {
        let text =
            #"{"title": "CafÃ©", "items": [{"id": "1", "title": "Les Ã©coles ferment", "content_text": "Déjà vu"}]}"#
        let feed = try parseFeed(Array(text.utf8))
        #expect(feed.hints.title == "Café")
        #expect(feed.items.first?.title?.line == "Les écoles ferment")
        #expect(feed.items.first?.content?.text == "Déjà vu")
        #expect(feed.problems.map(\.code) == ["double-encoded", "double-encoded"])
    }

    @Test("a feed says when to ask again")
    func hints() throws {
        let channel = """
            <title>T</title><ttl>90</ttl><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>12</sy:updateFrequency>
            <skipHours><hour>0</hour><hour>24</hour><hour>7</hour><hour>99</hour></skipHours>
            <skipDays><day>Sunday</day><day>monday</day></skipDays><language>en_GB</language>
            <atom:link rel="hub" href="https://hub.example.org/"/><atom:link rel="self" href="https://news.example.org/f"/>
            """
        let hints = try parseFeed(rss("", channel: channel)).hints
        #expect(hints.minimumInterval == .seconds(2 * 3600))
        #expect(hints.skipHours == [0, 7])
        #expect(hints.skipDays == [7, 1])
        #expect(hints.language == "en-GB")
        #expect(hints.hub == "https://hub.example.org/")
    }

    @Test(
        "what is no feed is named",
        arguments: [
            ("", FeedError.empty),
            (" \n", .empty),
            (
                "<!DOCTYPE html><html><head><title>x</title></head><body><p>Not a feed<br></body></html>",
                .notAFeed(found: "an HTML page")
            ),
            ("{\"error\": \"slow down\"}", .notAFeed(found: "JSON of another kind")),
            ("Service unavailable", .notAFeed(found: "text without markup")),
            ("a < b", .notAFeed(found: "text without markup")),
            ("<rss", .notAFeed(found: "text without markup")),
            ("{\"items\":[}", .malformed(line: 1, reason: "not JSON at column 11: no value begins like this")),
            ("<urlset/>", .notAFeed(found: "a sitemap")),
            ("<config/>", .notAFeed(found: "XML with the root element <config>")),
            (
                "<" + String(repeating: "conf", count: 1000) + "/>",
                .notAFeed(found: "XML with the root element <" + String(repeating: "conf", count: 10) + "…>")
            ),
        ]
    )
    func notAFeed(_ text: String, is expected: FeedError) {
        #expect(throws: expected) { try parseFeed(Array(text.utf8)) }
    }

    @Test("a web page that names its feed is told with the address")
    func advertised() {
        let links = [
            "<LINK rel=stylesheet href=x>", "<link rel='alternate' type='application/atom+xml' href='javascript:x'>",
            "<link rel='home Alternate' title=News type=application/rss+xml href='https://news.example.org/rss?a=1&amp;b'>",
        ]
        let page = Array("<!doctype html><html><head>\(links.joined())</head><body><p>One<br>".utf8)
        let error = FeedError.notAFeed(
            found: "an HTML page that names the feed https://news.example.org/rss?a=1&b"
        )
        #expect(throws: error) { try parseFeed(page) }
    }

    @Test("a compressed document is called so")
    func compressed() {
        #expect(throws: FeedError.notAFeed(found: "data compressed with gzip")) { try parseFeed([0x1F, 0x8B, 8, 0]) }
    }

    @Test(
        "a picture, a PDF or an archive is called so",
        arguments: [
            ([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31], "a PDF document"),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D], "a PNG picture"),
            ([0x50, 0x4B, 3, 4, 0], "a ZIP archive"),
        ] as [([UInt8], String)]
    )
    func otherFiles(_ bytes: [UInt8], _ name: String) {
        #expect(throws: FeedError.notAFeed(found: name)) { try parseFeed(bytes) }
    }

    @Test("a document over the limit is refused")
    func tooLarge() {
        let bytes = rss("<item/>")
        #expect(throws: FeedError.tooLarge(size: bytes.count, limit: 10)) { try parseFeed(bytes, byteLimit: 10) }
    }
}
