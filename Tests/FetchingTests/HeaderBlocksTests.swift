import NewsModel
import Testing

@testable import Fetching

@Suite struct HeaderBlocksTests {
    private func read(_ lines: String...) -> AnswerHeaders {
        HeaderBlocks(Array(lines.joined(separator: "\r\n").utf8)).answer
    }

    @Test(
        "freshness as RFC 9111 has it",
        arguments: [
            (["Cache-Control: max-age=600"], 600), (["Cache-Control: max-age=\"600\""], 600),
            (["Cache-Control: max-age=600", "Age: 100"], 500), (["Cache-Control: max-age=600", "Age: 900"], 0),
            (["Cache-Control: public", "cache-control: s-maxage=9, max-age=60"], 60),
            (["Cache-Control: no-cache, max-age=600"], 0), (["Cache-Control: max-age=-1"], 0),
            (["Cache-Control: max-age=99999999999999999999"], 999_999_999_999), (["Cache-Control: private"], nil),
            (["Expires: 0"], 0), (["Expires: Tue, 24 Nov 2026 12:10:00 GMT"], nil), ([], nil),
            (["Expires: Tue, 24 Nov 2026 12:10:00 GMT", "Date: Tue, 24 Nov 2026 12:00:00 GMT"], 600),
            (["Expires: Tue, 24 Nov 2026 11:10:00 GMT", "Date: Tue, 24 Nov 2026 12:00:00 GMT"], 0),
            (["Expires: 0", "Cache-Control: max-age=60"], 60),
        ] as [([String], Int?)]
    )
    func freshness(_ lines: [String], _ seconds: Int?) {
        let headers = HeaderBlocks(Array((["HTTP/1.1 200 OK"] + lines).joined(separator: "\r\n").utf8)).answer
        #expect(headers.freshness == seconds.map { .seconds($0) })
    }

    /// The three forms of RFC 9110 §5.6.7, its own example.
    @Test(
        "dates of HTTP",
        arguments: [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
            ("Sun Nov  6 08:49:37 1994", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Fri, 31 Dec 1999 23:59:60 GMT", 946_684_800), ("Wed, 30 Feb 2026 00:00:00 GMT", nil),
            ("Sun, 06 Nov 1994 24:49:37 GMT", nil), ("Sun, 06 Nov 1994", nil), ("tomorrow", nil), ("", nil),
            ("99999999999999999999 Nov 1994 08:49:37 GMT", nil), ("-1", nil),
        ] as [(String, Int64?)]
    )
    func dates(_ text: String, _ seconds: Int64?) {
        #expect(httpDate(text)?.seconds == seconds)
    }

    @Test("only the last answer counts, with the statuses of the redirects before it")
    func blocks() {
        let bytes =
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 301 M\r\nETag: a\r\n\r\nHTTP/2 308 \r\n\r\nHTTP/2 200\r\nDate: now\r\n\r\n"
        let blocks = HeaderBlocks(Array(bytes.utf8))
        #expect(blocks.redirects == [301, 308])
        #expect(blocks.answer.etag == nil && blocks.answer.date == "now")
    }

    @Test("empty, folded and overlong values are no validators")
    func oddValidators() {
        #expect(read("HTTP/1.1 200 OK", "ETag:", "Last-Modified:   ").etag == nil)
        #expect(read("HTTP/1.1 200 OK", "ETag: " + String(repeating: "x", count: 1025)).etag == nil)
        #expect(read("HTTP/1.1 200 OK", "ETag: " + String(repeating: "x", count: 1024)).etag?.utf8.count == 1024)
        #expect(read("HTTP/1.1 200 OK", "X-ETag: a", "ETagg: b", "ETa: c").etag == nil)
    }

    @Test("no bytes make it trap")
    func noise() {
        var generator = SystemRandomNumberGenerator()
        let pieces = [
            "HTTP/", "HTTP/1.1 3", "\r\n", "\n", ":", " ", "etag", "ETag: ", "Expires:", "cache-control: max-age=\"",
            "\"", "9", "retry-after:", "age:", "\u{FF}", "Date: Sun, 06 Nov 1994 08:49:37 GMT",
        ]
        for _ in 0..<20_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<20, using: &generator) {
                bytes += pieces.randomElement(using: &generator).map { Array($0.utf8) } ?? []
                if Bool.random(using: &generator) { bytes.append(UInt8.random(in: 0...255, using: &generator)) }
            }
            #expect(HeaderBlocks(bytes).redirects.count <= bytes.count)
        }
    }
}
