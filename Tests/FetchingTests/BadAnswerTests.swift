import Curl
import Fetching
import Foundation
import LocalServing
import Testing

@Suite struct BadAnswerTests {
    @Test("a body is stopped at the limit, counted after decoding")
    func limits() async throws {
        let bomb = try shell("head -c 67108864 /dev/zero | gzip -9")
        #expect(bomb.count < 100_000)
        let server = try TestServer { request in
            switch request.target {
            case "/bomb":
                return TestServer.Reply(200, ["Content-Encoding: gzip"], body: bomb)
            case "/large":
                return TestServer.Reply(200, body: [UInt8](repeating: 0x20, count: 50_000_000))
            case "/error":
                return TestServer.Reply(500, body: [UInt8](repeating: 0x20, count: 50_000_000))
            default:
                var reply = TestServer.Reply(raw: Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".utf8))
                reply.pieces.append(Array("400\r\n".utf8) + [UInt8](repeating: 0x20, count: 1024) + [13, 10])
                reply.isEndless = true
                return reply
            }
        }
        let fetcher = try StreamingFetcher()
        let requests = ["/bomb", "/large", "/error", "/endless"].map { path in
            request(server.url(path), feed: path) { $0.byteLimit = 1 << 20 }
        }
        for response in await fetch(requests, with: fetcher) {
            #expect(response.error?.cause == .bodyTooLarge(limit: 1 << 20), "\(response.feed)")
            #expect(
                response.error?.description
                    == "the document is larger than 1 MiB: raise ‘body’ under ‘poll’ if that is meant"
            )
        }
        fetcher.stop()
        #expect(fetcher.bytesInUse == 0)
    }

    @Test("a packed body that breaks off before anything can be unpacked is no empty document")
    func cutPacked() async throws {
        let packed = try shell("seq 1 2000 | gzip -9")
        let empty = try shell("printf '' | gzip -9")
        let server = try TestServer { request in
            TestServer.Reply(
                200,
                ["Content-Encoding: gzip"],
                body: request.target == "/empty" ? empty : Array(packed.prefix(32))
            )
        }
        #expect(try await fetch(request(server.url("/cut"))).error?.cause == .cutShort)
        #expect(try await fetch(request(server.url("/empty"))).text == "")
    }

    @Test("the limit itself is allowed")
    func limitIsInclusive() async throws {
        let server = try TestServer { _ in TestServer.Reply(body: [UInt8](repeating: 0x61, count: 1000)) }
        let fits = try await fetch(request(server.url("/")) { $0.byteLimit = 1000 })
        #expect(fits.text?.utf8.count == 1000)
        let tooLarge = try await fetch(request(server.url("/")) { $0.byteLimit = 999 })
        #expect(tooLarge.error?.cause == .bodyTooLarge(limit: 999))
    }

    @Test(
        "an answer that is none gives one sentence",
        arguments: [
            ("\u{16}\u{3}\u{1} this is not http\r\n\r\n", TransferError.notHTTP),
            ("", .cutShort),
            ("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf", .cutShort),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel", .cutShort),
            ("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Encoding: gzip\r\n\r\nabc", .badEncoding),
            (
                "HTTP/1.1 302 Found\r\nLocation: ftp://127.0.0.1/feed\r\nContent-Length: 0\r\n\r\n",
                .badScheme(afterRedirect: true)
            ),
            ("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n", .tooManyRedirects(limit: 5)),
        ]
    )
    func badAnswers(_ answer: String, _ expected: TransferError) async throws {
        let server = try TestServer { _ in TestServer.Reply(raw: Array(answer.utf8)) }
        let response = try await fetch(request(server.url("/")))
        #expect(response.error == FetchError(cause: expected, host: "127.0.0.1"))
        #expect(response.error?.description.contains("\n") == false)
    }

    @Test("headers are stopped at the limit")
    func headers() async throws {
        let server = try TestServer { _ in
            TestServer.Reply(200, (0..<200).map { "X-\($0): \(String(repeating: "x", count: 1000))" })
        }
        let response = try await fetch(request(server.url("/")))
        #expect(response.error?.cause == .headersTooLarge(limit: 65536))
    }

    @Test("a server that hangs is given up after the time limit", arguments: ["/silent", "/drip"])
    func timeouts(_ path: String) async throws {
        let server = try TestServer { request in
            var reply = TestServer.Reply(
                raw: request.target == "/drip" ? Array("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx".utf8) : []
            )
            reply.hangs = true
            return reply
        }
        let response = try await fetch(request(server.url(path)) { $0.timeout = .milliseconds(200) })
        #expect(response.error?.cause == .timeout)
        #expect(response.total >= .milliseconds(190) && response.total < .seconds(5))
    }

    @Test(
        "an address that leads nowhere says what to do",
        arguments: [
            ("http://127.0.0.1:1/", "127.0.0.1 refuses connections or cannot be reached: it is tried again"),
            (
                "http://no-such-host.invalid/",
                "no address for the host ‘no-such-host.invalid’: check its spelling, or the machine's DNS"
            ),
            (
                "http://kein-höst.invalid/",
                "no address for the host ‘kein-höst.invalid’: check its spelling, or the machine's DNS"
            ),
            ("ftp://127.0.0.1/", "the address is neither http nor https: correct its ‘url’"),
            ("file:///etc/passwd", "the address is neither http nor https: correct its ‘url’"),
            ("http://", "the address cannot be read: correct its ‘url’"),
            ("http://[::1/", "the address cannot be read: correct its ‘url’"),
        ]
    )
    func deadAddresses(_ url: String, _ sentence: String) async throws {
        #expect(try await fetch(request(url)).error?.description == sentence)
    }

    @Test("neither errors nor addresses show user and password")
    func secrets() async throws {
        let server = try TestServer { _ in TestServer.Reply(text: "ok") }
        let good = try await fetch(request("http://me:hidden@127.0.0.1:\(server.port)/feed"))
        #expect(good.url == server.url("/feed"))
        #expect(server.requests.first?.value(of: "Authorization") == "Basic bWU6aGlkZGVu")
        for url in [
            "http://me:hidden@127.0.0.1:1/", "http://me:hidden@no-such-host.invalid/", "ftp://me:hidden@127.0.0.1/",
            "http://me:hidden@[::1/",
        ] {
            let response = try await fetch(request(url))
            let shown = "\(response.error?.description ?? "") \(response.url) \(String(describing: response.error))"
            #expect(!shown.contains("hidden"), "\(shown)")
        }
    }
}

/// The output of a command.
func shell(_ command: String, in folder: URL? = nil) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return bytes
}
