import NewsModel
import Testing

@testable import Parsing

@Suite("Items become articles with identities that last")
struct ArticleTests {
    private let now = Timestamp(seconds: 1_576_314_720)

    private func articles(_ items: String) throws -> [Article] {
        try parseFeed(rss(items)).articles(of: "sample", http: nil, now: now).articles
    }

    @Test("key and content hash are what sha256sum and base32 say")
    func hashes() throws {
        let article = try #require(
            try articles("<item><title>A</title><guid>g1</guid><description>&lt;p&gt;B&lt;/p&gt;</description></item>")
                .first
        )
        // printf 'sample\0g1' | sha256sum | xxd -r -p | base32 | tr A-Z a-z | cut -c-16
        #expect(article.key == "ar-zzz6aeifasz7pbcq")
        // printf 'A\nB' | sha256sum
        #expect(article.contentHash == "sha256:23519a43c66b4c342f25b32e09797ec5f3fc0be388cd8243fb3449afbdce4013")
        #expect(article.textFrom == .feedSummary)
        let seen = try #require(SeenItem(article))
        #expect(seen.key == 0xCE73E0110504B3F7)
        #expect(seen.content == 0x23519A43)
    }

    @Test(
        "a date says what read it and whether it is plausible; one that was never filled makes nothing old",
        arguments: [
            ("Sat, 14 Dec 2019 08:12:00 GMT", "mail", [], "2019-12-14"),
            ("2019-12-14T08:12:00Z", "iso", [], "2019-12-14"),
            ("14 décembre 2019", "words", [], "2019-12-14"),
            ("Thu, 01 Jan 1970 00:00:00 GMT", "mail", ["implausible-date"], nil),
            ("2031-01-01", "iso", ["implausible-date"], "2031-01-01"),
            ("soon", nil, ["bad-date"], nil),
        ] as [(String, String?, [String], String?)]
    )
    func dates(text: String, rule: String?, problems: [String], day: String?) throws {
        let document = rss("<item><title>A</title><guid>g1</guid><pubDate>\(text)</pubDate></item>")
        let feed = try parseFeed(document, headers: DocumentHeaders(fetched: now))
        #expect(feed.items.first?.dateRule?.rawValue == rule)
        #expect(feed.items.first?.problems.map(\.code) == problems)
        let article = try #require(feed.articles(of: "sample", http: nil, now: now).articles.first)
        #expect(article.published?.date.iso8601 == day)
    }

    @Test("an edit keeps the key and changes the hash")
    func edit() throws {
        let before = try articles("<item><title>A</title><guid>g1</guid></item>")
        let after = try articles("<item><title>B</title><guid>g1</guid></item>")
        #expect(before.map(\.key) == after.map(\.key))
        #expect(before.map(\.contentHash) != after.map(\.contentHash))
    }

    @Test("a guid that stands twice counts once; the later items take their link, then their words")
    func repeated() throws {
        let found = try articles(
            """
            <item><title>A</title><guid>g</guid></item>
            <item><title>B</title><guid>g</guid><link>https://News.example.org:443/b#x</link></item>
            <item><title>C</title><guid>g</guid></item>
            <item><title>C</title><guid>g</guid></item>
            """
        )
        #expect(found.map(\.title) == ["A", "B", "C"])
        #expect(found.map(\.idSource) == [.guid, .link, .hash])
        #expect(Set(found.map(\.key)).count == 3)
    }

    @Test("without a guid the link counts, in its normal form")
    func links() throws {
        let one = try articles("<item><title>A</title><link>HTTPS://News.example.org</link></item>")
        let two = try articles("<item><title>A</title><link>https://news.example.org:443/#top</link></item>")
        #expect(one.map(\.key) == two.map(\.key))
    }

    @Test("a link that several items share, or the feed's own page, names none of them")
    func sharedLinks() throws {
        let link = "<link>https://news.example.org/live</link>"
        let before = try articles("<item><title>A</title>\(link)</item><item><title>B</title>\(link)</item>")
        let after = try articles(
            "<item><title>C</title>\(link)</item><item><title>A</title>\(link)</item><item><title>B</title>\(link)</item>"
        )
        #expect(after.suffix(2).map(\.key) == before.map(\.key))
        let page = try articles("<item><title>A</title><link>https://news.example.org/</link></item>")
        #expect(page.map(\.idSource) == [.hash])
    }

    @Test("the text says how much of the article it is")
    func textFrom() throws {
        let found = try articles(
            """
            <item><title>A</title><description>S</description><content:encoded>C</content:encoded></item>
            <item><title>A</title><description>S</description></item><item><title>A</title></item>
            """
        )
        #expect(found.map(\.textFrom) == [.feedContent, .feedSummary, .titleOnly])
        #expect(found.map(\.text) == ["C", "S", ""])
        #expect(found.map(\.summary) == ["S", nil, nil])
    }
}
