import NewsModel
import Testing

@testable import Parsing

@Suite("Broken feeds keep their items and their words")
struct MendingTests {
    private static let good = "<item><title>second</title><guid>2</guid></item>"

    @Test(
        "one broken item costs no other",
        arguments: [
            ("<item><title>AT&T and R & D</title></item>", "AT&T and R & D"),
            ("<item><title>caf&eacute;&nbsp;x</title></item>", "café\u{A0}x"),
            ("<item><title>a < b and 3<5</title></item>", "a < b and 3<5"),
            ("<item><title>a<b>bold</title></item>", "abold"),
            ("<item><title>he wrote <“no”> to it</“no”> & left</title></item>", "he wrote <“no”> to it</“no”> & left"),
            ("<item><title>a <b “c”='d'>e</b> f & g</title></item>", "a e f & g"),
            ("<item><title>no end<link>https://news.example.org/</link></item>", "no end"),
            ("<item><title>wrong end</titel><guid>1</guid></item>", "wrong end"),
            ("<item><title>open item</title>", "open item"),
            ("<item><title>nul \u{0} and \u{1B} esc</title></item>", "nul and esc"),
            ("<item><title>x &#8; &#xD800; y</title></item>", "x \u{FFFD} \u{FFFD} y"),
            ("<item><title>t</title><description><p>a<br>b <img src=x.png></p></description></item>", "t"),
            ("<item><title>t</title><enclosure url=u length=3/></item>", "t"),
            ("<item><title>t</title><enclosure url='u' url='v'/></item>", "t"),
            ("<item><title>t</title><enclosure url=\"u/></item>", "t"),
            ("<item><title>t</title><!-- never closed <b></item>", "t"),
            ("<item><title>t ]]> u</title></item>", "t ]]> u"),
            ("<item><title>t</title><?php echo 1 ?></item>", "t"),
        ]
    )
    func mends(_ item: String, to title: String) throws {
        let feed = try parseFeed(rss(item + Self.good))
        #expect(feed.items.map { $0.title?.line } == [title, "second"])
    }

    @Test("what stands around a feed is no part of it")
    func surroundings() throws {
        let feed = String(decoding: rss(Self.good), as: UTF8.self)
        for text in [
            "\n\n <?xml version='1.0'?>" + feed, "<?xml version='1.0'?>\n<?xml version='1.0'?>" + feed,
            feed + "<!-- cached --><script>var x = 1 < 2;</script>", "<b>Warning</b>: line 3<br />\n" + feed,
            "junk " + feed, "\u{FEFF}" + feed,
        ] {
            #expect(try parseFeed(Array(text.utf8)).items.map { $0.title?.line } == ["second"])
        }
    }

    @Test(
        "a document that ends before its root does is cut off, wherever that is; one that is only careless is not",
        arguments: [
            ("<rss><channel><title>t</title><item><title>one</title></item><item><title>tw", true),
            ("<rss><channel><title>t</title><item><title>one</title></item>", true),
            ("<rss><channel><title>t</title><item><title><![CDATA[one", true),
            ("<rss><channel><title>t</title><item><title><![CDATA[one</title></item></channel></rss>", false),
            ("<rss><channel><title>t</title><item><title>one</title></item></channel></rss>", false),
            ("<rss><channel><title>t</title><item><title>one & two<br></item></rss>\n", false),
        ]
    )
    func cutOff(_ document: String, isCutOff: Bool) throws {
        #expect(try parseFeed(Array(document.utf8)).isCutOff == isCutOff)
    }

    @Test(
        "an article that the end of the document cuts before it can be told from others is left for the whole document",
        arguments: [
            ("<item><title>second</title><guid>https://news.example.org/se", ["first"]),
            ("<item><title>second</title><link>https://news.example.org/second</link><guid>se", ["first"]),
            ("<item><title>sec", ["first"]),
            ("<item><ti", ["first"]),
            ("<item><link>https://news.example.org/second</link><title>sec", ["first", "sec"]),
            ("<item><guid>second</guid><title>second</title><description>wor", ["first", "second"]),
        ]
    )
    func cutItem(_ end: String, _ titles: [String]) throws {
        let text = "<rss><channel><item><guid>first</guid><title>first</title></item>" + end
        #expect(try parseFeed(Array(text.utf8)).items.map { $0.title?.line } == titles)
    }

    @Test("a document that is cut off keeps what came")
    func truncated() throws {
        let bytes = rss("<item><title>first</title></item>" + Self.good)
        let feed = try parseFeed(Array(bytes.dropLast(23)))
        #expect(feed.isMalformed)
        #expect(feed.items.map { $0.title?.line } == ["first", "second"])
    }

    @Test(
        "an address keeps its ampersands, broken feed or not",
        arguments: ["?a=1&amp;b=2&amp;copy=3", "?a=1&b=2&copy=3"],
        ["<item><link>%</link></item>", "<item><enclosure url=\"%\"/></item>"]
    )
    func address(_ written: String, in item: String) throws {
        let item = try onlyItem(rss(item.replacing("%", with: "https://news.example.org/" + written)))
        let address = try #require(item.url ?? item.attachments.first?.url)
        #expect(address == "https://news.example.org/?a=1&b=2&copy=3")
    }

    @Test("declared entities count once, external ones never")
    func entities() throws {
        let type = """
            <!DOCTYPE rss [<!ENTITY me "Sample Corp"><!ENTITY dash "&#8211;"><!ENTITY b "&me;&me;">
            <!ENTITY f SYSTEM "file:///etc/hostname">]>
            """
        let text = type + String(decoding: rss("<item><title>&me; &dash; [&b;][&f;]</title></item>"), as: UTF8.self)
        #expect(try onlyItem(Array(text.utf8)).title?.line == "Sample Corp – [][]")
    }

    @Test("problems carry the line they were mended on")
    func problems() throws {
        let text = "<rss><channel>\n<item>\n<title>R & D</title></item></channel></rss>"
        let feed = try parseFeed(Array(text.utf8))
        #expect(feed.isMalformed)
        #expect(feed.problems.map(\.code) == ["stray-ampersand"])
        #expect(feed.problems.map(\.line) == [3])
    }

    @Test("hostile documents keep their other items")
    func hostile() throws {
        let deep = String(repeating: "<b>", count: 50000) + "x" + String(repeating: "</b>", count: 50000)
        let flood = "<e " + (0..<20000).map { "a\($0)=\"1\"" }.joined(separator: " ") + "/>"
        let long = "<enclosure url=\"" + String(repeating: "x", count: 3_000_000) + "\"/>"
        for construct in ["<description>\(deep)</description>", flood, long] {
            let feed = try parseFeed(rss("<item><title>first</title>\(construct)</item>" + Self.good))
            #expect(feed.items.map { $0.title?.line } == ["first", "second"])
        }
    }
}
