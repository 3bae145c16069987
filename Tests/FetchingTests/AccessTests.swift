import Curl
import Fetching
import Foundation
import LocalServing
import Testing

@Suite struct AccessTests {
    /// The spellings of 127.0.0.1 that reach it from a browser or a shell; `localhost` comes from the resolver.
    @Test(
        "no spelling of this machine's address is connected to",
        arguments: [
            "127.0.0.1", "127.1", "0x7f000001", "0x7f.1", "2130706433", "017700000001", "0", "0.0.0.0", "localhost",
            "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b::127.0.0.1]", "LOCALHOST",
        ]
    )
    func privateAddresses(_ host: String) async throws {
        let server = try TestServer { _ in TestServer.Reply(text: "secret") }
        let response = try await fetch(request(server.url("/", host: host)) { $0.allowsPrivate = false })
        #expect(response.error?.cause == .privateAddress)
        #expect(
            response.error?.description.hasSuffix(
                "is at a private address: set ‘allow-private: yes’ on this feed if that is meant"
            )
                == true
        )
        #expect(server.connections == 0)
    }

    @Test("a connection that another feed may use is not taken over by one that may not")
    func openConnections() async throws {
        let server = try TestServer { _ in TestServer.Reply(text: "secret") }
        let fetcher = try StreamingFetcher()
        defer { fetcher.stop() }
        let allowed = request(server.url("/")) { $0.keepsConnection = true }
        #expect(await fetch([allowed], with: fetcher).first?.text == "secret")
        let refused = request(server.url("/")) { $0.allowsPrivate = false }
        #expect(await fetch([refused], with: fetcher).first?.error?.cause == .privateAddress)
        #expect(server.requests.count == 1)
    }

    @Test("the configured proxy may be private, and only it counts")
    func proxies() async throws {
        for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"] {
            setenv(name, "http://127.0.0.1:1", 1)
        }
        setenv("no_proxy", "feeds.example.org", 1)
        let server = try TestServer { _ in TestServer.Reply(text: "ok") }
        let direct = try await fetch(request(server.url("/direct")))
        #expect(direct.text == "ok")
        let proxied = try await fetch(
            request("http://feeds.example.org/feed") {
                $0.allowsPrivate = false
                $0.proxy = "http://127.0.0.1:\(server.port)"
            }
        )
        #expect(proxied.text == "ok")
        #expect(server.requests.map(\.target) == ["/direct", "http://feeds.example.org/feed"])
    }

    @Test("a certificate that nobody vouches for is refused, and accepted from ca-file")
    func certificates() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "wirewatch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("<rss/>".utf8).write(to: folder.appending(path: "feed"))
        _ = try shell(
            "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test -addext subjectAltName=IP:127.0.0.1"
                + " -keyout key.pem -out cert.pem 2>/dev/null",
            in: folder
        )
        let server = Process()
        server.executableURL = URL(filePath: "/usr/bin/env")
        server.arguments = [
            "openssl", "s_server", "-accept", "127.0.0.1:0", "-cert", "cert.pem", "-key", "key.pem", "-WWW",
        ]
        server.currentDirectoryURL = folder
        let output = Pipe()
        server.standardOutput = output
        server.standardError = FileHandle.nullDevice
        try server.run()
        defer { server.terminate() }
        var announced = ""
        while !announced.contains("\n") || !announced.contains("ACCEPT") {
            let bytes = output.fileHandleForReading.availableData
            try #require(!bytes.isEmpty)
            announced += String(decoding: bytes, as: UTF8.self)
        }
        let line = try #require(announced.split(separator: "\n").first { $0.hasPrefix("ACCEPT") })
        let port = try #require(line.split(separator: ":").last)

        let refused = try await fetch(request("https://127.0.0.1:\(port)/feed"))
        #expect(
            refused.error?.description
                == "the certificate of 127.0.0.1 is signed by itself or by an authority that is not trusted: "
                + "name a file with it as ‘ca-file’ if you trust it"
        )
        let caFile = folder.appending(path: "cert.pem").path(percentEncoded: false)
        let accepted = try await fetch(request("https://127.0.0.1:\(port)/feed") { $0.caFile = caFile })
        #expect(accepted.text == "<rss/>")
        let otherName = try await fetch(request("https://localhost:\(port)/feed") { $0.caFile = caFile })
        #expect(otherName.error?.cause == .certificate(.otherHost))
        let missing = try await fetch(request("https://127.0.0.1:\(port)/feed") { $0.caFile = caFile + "x" })
        #expect(missing.error?.cause == .unreadableCAFile)
    }
}
