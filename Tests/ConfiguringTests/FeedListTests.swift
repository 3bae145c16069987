import Configuring
import NewsModel
import Testing

@Suite("Feed lists")
struct FeedListTests {
    @Test("one address or id and address a line")
    func lines() throws {
        let folder = try Folder([
            "feeds.txt": "# mine\nhttps://a.example/rss\n\n  port-news   http://127.0.0.1:8080/1.xml  # here\r\n"
        ])
        let checked = readFeedList(path: folder.path + "/feeds.txt")
        #expect(checked.diagnostics == [])
        #expect(
            checked.value == [
                Feed(id: feedID(for: "https://a.example/rss"), url: "https://a.example/rss"),
                Feed(id: "port-news", url: "http://127.0.0.1:8080/1.xml"),
            ]
        )
    }

    @Test("lines that cannot be read are said, each with its place")
    func badLines() throws {
        let folder = try Folder([
            "feeds.txt":
                "one http://a.example/\none http://b.example/\nOne http://c.example/\nmailto:x@example.org\na b c\n"
        ])
        #expect(
            folder.screen(readFeedList(path: folder.path + "/feeds.txt").diagnostics) == """
                feeds.txt:2:1: error: the feed ‘one’ stands twice; first in line 1
                    2 | one http://b.example/
                      | ^^^
                feeds.txt:3:1: error: ‘One’ is no id; ids are small letters, digits,
                   ‘-’, ‘_’ and ‘.’, at most 64
                    3 | One http://c.example/
                      | ^^^
                feeds.txt:4:1: error: ‘mailto:x@example.org’ is no address of the web;
                   it begins with http:// or https://
                    4 | mailto:x@example.org
                      | ^^^^^^^^^^^^^^^^^^^^
                feeds.txt:5:5: error: expected ‘URL’ or ‘ID URL’ in a line
                    5 | a b c
                      |     ^
                """
        )
    }

    @Test("what an OPML file has that is no feed of the web is left out with a warning")
    func opml() throws {
        let folder = try Folder([
            "feeds.opml": """
            <opml version="1.0"><body>
            <outline text="Good" xmlUrl="https://a.example/rss"/>
            <outline text="Old" xmlUrl="ftp://b.example/rss"/>
            <outline text="A link" type="link" url="https://c.example/"/>
            <outline text="Blank" type="rss" xmlUrl=""/>
            <outline text="Empty folder"/>
            </body></opml>
            """
        ])
        let checked = readFeedList(path: folder.path + "/feeds.opml")
        #expect(checked.value?.map(\.url) == ["https://a.example/rss"])
        #expect(
            folder.screen(checked.diagnostics) == """
                feeds.opml:3:29: warning: this feed is left out: ‘ftp://b.example/rss’
                   is no address of the web; it begins with http:// or https://
                    3 | <outline text="Old" xmlUrl="ftp://b.example/rss"/>
                      |                             ^^^^^^^^^^^^^^^^^^^
                feeds.opml:4:1: warning: this feed is left out: ‘A link’ has no address
                   in ‘xmlUrl’; write xmlUrl="…" in place of url="…"
                    4 | <outline text="A link" type="link" url="https://c.example/"/>
                      | ^
                feeds.opml:5:1: warning: this feed is left out: ‘Blank’ has no address
                   in ‘xmlUrl’
                    5 | <outline text="Blank" type="rss" xmlUrl=""/>
                      | ^
                """
        )
    }

    @Test(
        "feed: before an address stands for the address",
        arguments: [
            ("feed://a.example/rss", "http://a.example/rss"), ("feed:https://a.example/rss", "https://a.example/rss"),
            ("FEED:http://a.example/rss", "http://a.example/rss"),
        ]
    )
    func feedScheme(_ written: String, _ meant: String) throws {
        #expect(try makeFeed(at: written) == makeFeed(at: meant))
        #expect(throws: FeedAddressError.self) { try makeFeed(at: "feed:ftp://a.example/rss") }
    }

    @Test("a file of YAML is one error")
    func yaml() throws {
        let folder = try Folder(["ports.yaml": "# mine\nwatchlist: Ports\nactors:\n  a: {name: A B, is: person}\n"])
        let checked = readFeedList(path: folder.path + "/ports.yaml")
        #expect(checked.diagnostics.count == 1)
        #expect(checked.diagnostics.first?.message.hasPrefix("this is YAML, not a list of feeds") == true)
    }

    @Test("folders and categories of an OPML file are tags")
    func categories() throws {
        let folder = try Folder([
            "feeds.opml": """
            <opml version="2.0"><body><outline text="coast">
            <outline text="Harbour" xmlUrl="https://a.example/rss" category="/trade/shipping, coast,fish"/>
            </outline></body></opml>
            """
        ])
        let checked = readFeedList(path: folder.path + "/feeds.opml")
        #expect(checked.value?.first?.tags == ["coast", "shipping", "fish"])
    }

    @Test("an outline of OPML may give the feed's id, as the lists do that wirewatch writes")
    func ids() throws {
        let folder = try Folder([
            "feeds.opml": """
            <opml version="2.0" xmlns:wirewatch="urn:wirewatch:feeds"><body>
            <outline text="Harbour" xmlUrl="https://a.example/rss" wirewatch:id="harbour-wire"/>
            <outline text="Quay" xmlUrl="https://b.example/rss" wirewatch:id="harbour-wire"/>
            <outline text="Pier" xmlUrl="https://c.example/rss" wirewatch:id="No Slug"/>
            </body></opml>
            """
        ])
        let checked = readFeedList(path: folder.path + "/feeds.opml")
        #expect(checked.value?.first?.id == "harbour-wire")
        #expect(Set(checked.value?.map(\.id) ?? []).count == 3)
        #expect(checked.diagnostics.map(\.line) == [3, 4])
        let derived = try #require(checked.value?.last).id
        let clash = try Folder([
            "feeds.opml": """
            <opml version="2.0" xmlns:wirewatch="urn:wirewatch:feeds"><body>
            <outline text="Harbour" xmlUrl="https://a.example/rss" wirewatch:id="\(derived)"/>
            <outline text="Pier" xmlUrl="https://c.example/rss"/>
            </body></opml>
            """
        ])
        let messages = readFeedList(path: clash.path + "/feeds.opml").diagnostics.map(\.message)
        #expect(messages == ["the feed ‘\(derived)’ stands twice; first in line 2"])
    }

    @Test(
        "a file that is no list of feeds",
        arguments: [
            ("", "feeds: error: the file is empty"),
            ("# nothing\n", "feeds: warning: no feed in this file"),
            ("<opml><body/></opml>", "feeds: warning: no feed in this file"),
            ("<html><body/></html>", "feeds:1:1: error: this is no OPML: its root is <html>"),
        ]
    )
    func noList(_ text: String, _ first: String) throws {
        let folder = try Folder(["feeds": text])
        let screen = folder.screen(readFeedList(path: folder.path + "/feeds").diagnostics)
        #expect(screen.split(separator: "\n").first.map(String.init) == first)
    }

    @Test("an ampersand that is not escaped would damage addresses: an error")
    func ampersand() throws {
        let folder = try Folder(["f": "<opml><body>\n<outline xmlUrl=\"https://a.example/?b=1&c=2\"/>\n</body></opml>"])
        let checked = readFeedList(path: folder.path + "/f")
        #expect(checked.value == nil)
        #expect(checked.diagnostics.first?.line == 2)
        #expect(checked.diagnostics.first?.message.hasSuffix("write & as &amp;") == true)
    }

    // Slug by hand; six characters by `printf URL | sha256sum | xxd -r -p | base32`.
    @Test(
        "the default id is a slug of host and path and six characters of the address's hash",
        arguments: [
            ("https://a.example/rss", "a-example-rss-6fahjz"),
            ("https://user.example/", "user-example-"),
            ("https://www.Example.org:8443/News/World.xml?x=1#y", "www-example-org-news-world-xml-"),
            (
                "https://news.example.org/a/very/long/path/that/goes/on/and/on.xml",
                "news-example-org-a-very-long-path-that-goes-on-and-"
            ),
            ("https://[2001:db8::1]/x", "2001-db8-1-x-"),
        ]
    )
    func ids(of url: String, begin expected: String) {
        let id = feedID(for: url)
        #expect(id.hasPrefix(expected))
        #expect(id.utf8.count == (expected.hasSuffix("-") ? expected.utf8.count + 6 : expected.utf8.count))
    }
}
