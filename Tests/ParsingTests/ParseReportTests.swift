import JSON
import Testing

@testable import Parsing

@Suite("wirewatch parse answers in JSON Feed 1.1")
struct ParseReportTests {
    private static func line(of bytes: [UInt8]) -> [UInt8] {
        var line: [UInt8] = []
        ParseReport(bytes).write { line += $0 }
        return line
    }

    private static func batchLine(_ bytes: [UInt8], file: String) -> [UInt8] {
        var line: [UInt8] = []
        ParseReport(bytes).writeBatchLine(file: file) { line += $0 }
        return line
    }

    @Test("a long feed comes in pieces that are one line")
    func pieces() throws {
        let item = "<item><description>\(String(repeating: "word ", count: 2000))</description></item>"
        var pieces: [[UInt8]] = []
        ParseReport(rss(String(repeating: item, count: 100))).write { pieces.append($0) }
        #expect(pieces.count > 2)
        #expect(try parseJSON(Array(pieces.joined()))["items"]?.arrayValue?.count == 100)
    }

    @Test("a feed is one line of JSON with safe HTML")
    func feed() throws {
        let bytes = rss(
            "<item><guid>g</guid><title>T</title><description>&lt;p onclick=x&gt;a&lt;/p&gt;</description></item>"
        )
        let line = Self.line(of: bytes)
        #expect(
            line.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(\.isEmpty) == [false, true]
        )
        let value = try parseJSON(line)
        #expect(value["version"]?.stringValue == "https://jsonfeed.org/version/1.1")
        #expect(value["_wirewatch"]?["format"]?.stringValue == "rss20")
        let item = try #require(value["items"]?.arrayValue?.first)
        #expect(item["id"]?.stringValue == "g")
        #expect(item["content_html"]?.stringValue == "<p>a</p>")
        #expect(item["content_text"]?.stringValue == "a")
    }

    @Test("a batch answers every file, a bad one with a sentence")
    func batch() throws {
        let good = try parseJSON(Self.batchLine(rss("<item/>"), file: "a.xml"))
        #expect(good["file"]?.stringValue == "a.xml")
        #expect(good["feed"]?["items"]?.arrayValue?.count == 1)
        #expect(good["error"] == .null)
        let bad = try parseJSON(Self.batchLine([], file: "b.xml"))
        #expect(bad["feed"] == .null)
        #expect(bad["error"]?.stringValue == "the document is empty")
    }

    @Test("items of one document never share an id")
    func ids() throws {
        let item = "<item><title>T</title><guid>g</guid></item>"
        let ids =
            try parseJSON(Self.line(of: rss(item + item + item)))["items"]?.arrayValue?.compactMap {
                $0["id"]?.stringValue
            } ?? []
        #expect(ids.count == 3)
        #expect(Set(ids).count == 3)
    }

    @Test(
        "every id says where it comes from",
        arguments: [
            ("<guid>g</guid>", "guid"), ("<dc:identifier>i</dc:identifier>", "id"),
            ("<link>https://news.example.org/1</link>", "link"), ("<title>T</title>", "hash"),
        ]
    )
    func idSource(_ field: String, is source: String) throws {
        let value = try parseJSON(Self.line(of: rss("<item>\(field)</item>")))
        let item = try #require(value["items"]?.arrayValue?.first)
        #expect(item["_wirewatch"]?["id_source"]?.stringValue == source)
    }

    @Test("a job names its file and what HTTP said")
    func job() {
        let line =
            #"{"file": "a.xml", "url": "http://a/", "headers": {"Content-type": "text/xml", "content-language": "fr"}}"#
        let job = ParseJob(line: Array(line.utf8))
        #expect(job?.file == "a.xml")
        #expect(job?.headers == DocumentHeaders(url: "http://a/", contentType: "text/xml", contentLanguage: "fr"))
        #expect(ParseJob(line: Array("[]".utf8)) == nil)
    }
}
