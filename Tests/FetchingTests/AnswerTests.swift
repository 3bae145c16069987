import Curl
import Fetching
import Foundation
import LocalServing
import NewsModel
import Testing

@Suite struct AnswerTests {
    @Test("a document comes with what its headers say")
    func body() async throws {
        let server = try TestServer { _ in
            TestServer.Reply(
                200,
                [
                    "ETag: W/\"a b\"", "Last-Modified:  Tue, 24 Nov 2026 10:00:00 GMT ",
                    "date: Tue, 24 Nov 2026 10:05:00 GMT",
                    "Content-Type: application/rss+xml; charset=utf-8", "Content-Language: de",
                    "Content-Location: /other",
                    "Cache-Control: public, MAX-AGE=600", "Age: 60", "Retry-After: 90",
                ],
                text: "<rss/>"
            )
        }
        let response = try await fetch(request(server.url("/feed")))
        #expect(response.text == "<rss/>")
        #expect(response.status == 200)
        #expect(response.url == server.url("/feed"))
        #expect(response.permanentRedirect == nil)
        var expected = AnswerHeaders()
        expected.etag = "W/\"a b\""
        expected.lastModified = "Tue, 24 Nov 2026 10:00:00 GMT"
        expected.date = "Tue, 24 Nov 2026 10:05:00 GMT"
        expected.contentType = "application/rss+xml; charset=utf-8"
        expected.contentLanguage = "de"
        expected.contentLocation = "/other"
        expected.retryAfter = .delay(.seconds(90))
        expected.freshness = .seconds(540)
        #expect(response.headers == expected)
        #expect(response.total >= response.firstByte && response.firstByte > .zero)
    }

    @Test(
        "validators go back byte for byte",
        arguments: [
            "\"plain\"", "W/\"weak\"", "unquoted", "\"caf\u{E9}\"", "\"a,b;c=\\\"d\\\"\"", "\"tab\there\"", "\"\"",
        ]
    )
    func validators(_ etag: String) async throws {
        // One scalar a byte, as in ISO 8859-1.
        let bytes = etag.unicodeScalars.map { UInt8($0.value) }
        let server = try TestServer { request in
            if request.bytes(of: "If-None-Match") == bytes { return TestServer.Reply(304) }
            let head = Array("HTTP/1.1 200 OK\r\nLast-Modified: yesterday, about noon\r\nETag: ".utf8)
            return TestServer.Reply(raw: head + bytes + Array("\r\nContent-Length: 2\r\n\r\nok".utf8))
        }
        let first = try await fetch(request(server.url("/")))
        #expect(first.text == "ok")
        let second = try await fetch(
            request(server.url("/")) {
                $0.etag = first.headers.etag
                $0.lastModified = first.headers.lastModified
            }
        )
        guard case .notModified = second.outcome else {
            Issue.record("not 304 but \(second.outcome)")
            return
        }
        #expect(server.requests.last?.value(of: "If-Modified-Since") == "yesterday, about noon")
    }

    @Test("a request says who asks and carries neither cookie nor referer")
    func hygiene() async throws {
        let server = try TestServer { request in
            request.target == "/feed"
                ? TestServer.Reply(302, ["Location: /there", "Set-Cookie: id=1"]) : TestServer.Reply(text: "ok")
        }
        _ = try await fetch(request(server.url("/feed")) { $0.headers = [Header(name: "X-Own", value: "yes")] })
        #expect(server.requests.map(\.target) == ["/feed", "/there"])
        for request in server.requests {
            #expect(request.value(of: "User-Agent") == "wirewatch-tests/1 (+https://example.org/bot)")
            #expect(request.value(of: "Cookie") == nil && request.value(of: "Referer") == nil)
            let codings = try #require(request.value(of: "Accept-Encoding"))
            #expect(codings.contains("gzip") && codings.contains("br") && codings.contains("zstd"))
        }
        #expect(server.requests.first?.value(of: "X-Own") == "yes")
    }

    /// Hand-made from the standards: RFC 1951 §3.2.4 in RFC 1952, RFC 7932 §9.2, RFC 8878 §3.1.1.
    @Test(
        "codings are undone",
        arguments: [
            (
                "gzip",
                [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 5, 0, 0xFA, 0xFF] + Array("hello".utf8)
                    + [0x86, 0xA6, 0x10, 0x36, 5, 0, 0, 0]
            ),
            ("br", [0x40, 0x00, 0x10] + Array("hello".utf8) + [0x03]),
            ("zstd", [0x28, 0xB5, 0x2F, 0xFD, 0x20, 0x05, 0x29, 0x00, 0x00] + Array("hello".utf8)),
        ] as [(String, [UInt8])]
    )
    func codings(_ name: String, _ packed: [UInt8]) async throws {
        let server = try TestServer { _ in TestServer.Reply(200, ["Content-Encoding: \(name)"], body: packed) }
        #expect(try await fetch(request(server.url("/"))).text == "hello")
    }

    @Test(
        "other statuses come without the page that is sent along",
        arguments: [400, 403, 404, 410, 429, 500, 503, 300, 304]
    )
    func statuses(_ status: Int) async throws {
        let server = try TestServer { _ in
            TestServer.Reply(status, ["Retry-After: Fri, 31 Dec 1999 23:59:59 GMT"], text: "<html/>")
        }
        let response = try await fetch(request(server.url("/")))
        guard case .httpStatus(let code) = response.outcome else {
            Issue.record("\(response.outcome)")
            return
        }
        #expect(code == status)
        #expect(
            response.headers.retryAfter
                == .date(Timestamp(CivilDate(year: 1999, month: 12, day: 31), hour: 23, minute: 59, second: 59))
        )
    }

    @Test(
        "a redirect is permanent when every one on the way is",
        arguments: [
            ("/301", "/end"), ("/308", "/end"), ("/302", nil), ("/303", nil), ("/307", nil), ("/301/308", "/end"),
            ("/301/302", nil), ("/end", nil),
        ]
    )
    func permanentRedirects(_ path: String, to target: String?) async throws {
        let server = try TestServer { request in
            let parts = request.target.split(separator: "/")
            guard let status = parts.first.flatMap({ Int($0) }) else {
                return TestServer.Reply(200, ["ETag: last"], text: "ok")
            }
            let rest = parts.count > 1 ? "/" + parts.dropFirst().joined(separator: "/") : "/end"
            return TestServer.Reply(status, ["Location: \(rest)", "ETag: redirect"])
        }
        let response = try await fetch(request(server.url(path)))
        #expect(response.text == "ok")
        #expect(response.url == server.url("/end"))
        #expect(response.permanentRedirect == target.map { server.url($0) })
        #expect(response.headers.etag == "last")
    }

    @Test("user, password and token go to the feed's own host only")
    func secretsStayWithTheHost() async throws {
        let server = try TestServer { request in
            request.target == "/feed"
                ? TestServer.Reply(
                    301,
                    ["Location: http://localhost:\(request.value(of: "Host")?.split(separator: ":").last ?? "")/there"]
                )
                : TestServer.Reply(text: "ok")
        }
        _ = try await fetch(request(server.url("/feed")) { $0.login = Login(user: "me", password: "secret") })
        _ = try await fetch(request(server.url("/feed")) { $0.bearer = "token" })
        let sent = server.requests.map { "\($0.target) \($0.value(of: "Authorization") ?? "-")" }
        #expect(sent == ["/feed Basic bWU6c2VjcmV0", "/there -", "/feed Bearer token", "/there -"])
    }

    @Test("own headers go to the feed's own host only, validators everywhere")
    func ownHeadersStayWithTheHost() async throws {
        let server = try TestServer { request in
            let port = request.value(of: "Host")?.split(separator: ":").last ?? ""
            switch request.target {
            case "/away": return TestServer.Reply(302, ["location: http://localhost:\(port)/back"])
            case "/back": return TestServer.Reply(302, ["Location: http://127.0.0.1:\(port)/end"])
            case "/near": return TestServer.Reply(302, ["Location: /mid"])
            case "/mid": return TestServer.Reply(302, ["Location: http://127.0.0.1:\(port)/end"])
            default: return TestServer.Reply(text: "ok")
            }
        }
        let fetcher = try StreamingFetcher()
        defer { fetcher.stop() }
        for path in ["/near", "/away", "/near"] {
            let own = request(server.url(path)) {
                $0.headers = [Header(name: "X-Key", value: "k"), Header(name: "X-Split", value: "a\r\nX-Second: b")]
                $0.etag = "e"
            }
            #expect(await fetch([own], with: fetcher).first?.text == "ok")
        }
        let sent = server.requests.map { "\($0.target) \($0.value(of: "X-Key") ?? "-")" }
        #expect(
            sent == [
                "/near k", "/mid k", "/end k", "/away k", "/back -", "/end -", "/near k", "/mid k", "/end k",
            ]
        )
        #expect(server.requests.allSatisfy { $0.value(of: "If-None-Match") == "e" })
        #expect(server.requests.allSatisfy { $0.value(of: "X-Second") == nil && $0.value(of: "X-Split") == nil })
    }

    @Test(
        "a connection is kept only where another request comes soon, and never one that may be private",
        arguments: [(true, false, 1), (false, false, 2), (true, true, 2)]
    )
    func connections(_ keeps: Bool, _ isPrivate: Bool, _ expected: Int) async throws {
        let server = try TestServer { _ in TestServer.Reply(text: "ok") }
        let fetcher = try StreamingFetcher()
        for _ in 0..<2 {
            let asked = request("http://feeds.example.org/") {
                $0.keepsConnection = keeps
                $0.allowsPrivate = isPrivate
                $0.proxy = "http://127.0.0.1:\(server.port)"
            }
            #expect(await fetch([asked], with: fetcher).first?.text == "ok")
        }
        fetcher.stop()
        #expect(server.connections == expected)
    }
}
