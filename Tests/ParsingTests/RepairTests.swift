import NewsModel
import Testing

@testable import Parsing

@Suite("What publishers break is mended and named")
struct RepairTests {
    @Test(
        "text that was encoded twice is decoded twice",
        arguments: [
            ("cafÃ© Ã\u{A0} lâ€™Est", "café à l’Est"),
            ("&#226;&#128;&#156;No&#226;&#128;&#157;", "“No”"),
            ("Ð¡ÑƒÐ´", "Суд"),
            // One character that does not fit: everything stays.
            ("cafÃ© é", "cafÃ© é"),
            ("Ça va à Genève", "Ça va à Genève"),
            ("São Tomé", "São Tomé"),
        ]
    )
    func twice(_ written: String, is expected: String) throws {
        let feed = try parseFeed(rss("<item><title>\(written)</title></item>"))
        #expect(feed.items.map { $0.title?.line } == [expected])
        #expect(feed.problems.contains { $0.code == "double-encoded" } == (written != expected))
    }

    @Test(
        "the media type counts",
        arguments: [
            // RFC 3023 §3.1: text/xml without a charset is ASCII; RFC 7303 §4.2: what ends in +xml is XML.
            ("text/xml", "us-ascii", false),
            ("text/xml; charset=utf-8", "utf-8", false),
            ("application/rss+xml", "utf-8", false),
            ("application/xml; charset=iso-8859-1", "iso-8859-1", false),
            ("text/plain", "us-ascii", true),
            ("text/html; charset=utf-8", "utf-8", true),
        ]
    )
    func mediaType(_ type: String, is encoding: String, malformed: Bool) throws {
        let feed = try parseFeed(rss("<item/>"), headers: DocumentHeaders(contentType: type))
        #expect(feed.encoding == encoding)
        #expect(feed.isMalformed == malformed)
        #expect(feed.problems.map(\.code) == (malformed ? ["media-type"] : []))
    }

    @Test("a reference that the document does not declare is replaced and reported")
    func undeclared() throws {
        let feed = try parseFeed(rss("<item><title>caf&eacute; &amp; more</title></item>"))
        #expect(feed.items.map { $0.title?.line } == ["café & more"])
        #expect(feed.problems == [Problem(code: "undeclared-entity", line: 1)])
        let netscape = "<!DOCTYPE rss SYSTEM \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">"
        #expect(try parseFeed(Array(netscape.utf8) + rss("<item><title>caf&eacute;</title></item>")).problems == [])
    }

    @Test("a relative id is an identity as it stands, and absolute for readers")
    func relativeID() throws {
        let bytes = Array(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example.org/a/"><id>feed</id>
            <entry><id>one</id><title>T</title></entry><entry><id>urn:x:2</id><title>U</title></entry></feed>
            """.utf8
        )
        let feed = try parseFeed(bytes)
        #expect(feed.id == "https://news.example.org/a/feed")
        #expect(feed.items.map(\.id) == ["one", "urn:x:2"])
        #expect(feed.items.map(\.absoluteID) == ["https://news.example.org/a/one", nil])
    }

    @Test("an image that holds other elements than an address is no picture")
    func imageWithoutAddress() throws {
        #expect(try onlyItem(rss("<item><image><id>x</id></image></item>")).image == nil)
        #expect(try onlyItem(rss("<item><image>https://news.example.org/i.png</image></item>")).image != nil)
    }

    @Test("elements where words belong are words")
    func nakedMarkup() throws {
        let feed = try parseFeed(
            rss(
                "<item><guid isPermaLink=\"false\"><b>7</b></guid><category>&lt;b&gt;World&lt;/b&gt;</category></item>",
                channel: "<title>T</title><generator><b>Press</b></generator>"
            )
        )
        #expect(feed.generator?.name == "<b>Press</b>")
        #expect(feed.items.map(\.id) == ["<b>7</b>"])
        #expect(feed.items.map { $0.categories.map(\.term) } == [["<b>World</b>"]])
        #expect(feed.items.map(\.tags) == [["World"]])
    }

    @Test(
        "iTunes flags count to the letter",
        arguments: [("yes", true), ("Yes", true), ("true", false), (" yes ", false), ("YES", false), ("no", false)]
    )
    func blocked(_ word: String, is expected: Bool) throws {
        let namespace = "xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\""
        let item = try onlyItem(rss("<item><itunes:block \(namespace)>\(word)</itunes:block></item>"))
        #expect(item.isBlocked == expected)
    }

    @Test(
        "coordinates of a projected system stay in their order",
        arguments: [("EPSG:26913", [36.5, 31.25]), ("urn:ogc:def:crs:EPSG::4326", [31.25, 36.5])]
    )
    func coordinates(_ system: String, are expected: [Double]) throws {
        let item = try onlyItem(
            atom(
                """
                <entry><georss:where xmlns:georss="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml">
                <gml:Point srsName="\(system)"><gml:pos>36.5 31.25</gml:pos></gml:Point></georss:where></entry>
                """
            )
        )
        #expect(item.place == Place(type: "Point", points: [expected]))
    }

    @Test("the division around XHTML is a wrapper in Atom 1.0 (RFC 4287 §3.1.1.3) and content in Atom 0.3")
    func divisions() throws {
        func content(_ namespace: String, _ type: String) throws -> String? {
            let text = """
                <feed xmlns="\(namespace)"><entry><content type="\(type)"><div \
                xmlns="http://www.w3.org/1999/xhtml">A <b>B</b></div></content></entry></feed>
                """
            return try onlyItem(Array(text.utf8)).content?.value
        }
        #expect(try content("http://www.w3.org/2005/Atom", "xhtml") == "A <b>B</b>")
        #expect(try content("http://purl.org/atom/ns#", "application/xhtml+xml") == "<div>A <b>B</b></div>")
    }
}
