import LocalServing
import Synchronization

/// A web server on 127.0.0.1 whose documents a test may change.
final class NewsServer: Sendable {
    /// What stands under a path.
    enum Document: Sendable {
        /// Answered with an `ETag`, and with 304 when the client has it.
        case body([UInt8], headers: [String] = [])
        /// This status and an empty body.
        case status(Int)
        /// This status, these headers and an empty body.
        case refusal(Int, headers: [String])
        /// So many spaces.
        case long(Int)
        /// No answer at all, until the client goes.
        case silence

        static func text(_ text: String) -> Document { .body(Array(text.utf8)) }
    }

    private let shelf: Shelf
    private let server: TestServer

    init(_ documents: [String: Document]) throws {
        let shelf = Shelf(documents)
        self.shelf = shelf
        server = try TestServer { shelf.answer($0) }
    }

    /// The address of a document.
    func url(_ path: String) -> String { server.url(path) }

    /// Puts a document where another was.
    func put(_ document: Document, at path: String) { shelf.put(document, at: path) }

    /// Every answer so far, as `200 /feed.xml`.
    var log: [String] { shelf.log }
}

private final class Shelf: Sendable {
    private let documents: Mutex<[String: NewsServer.Document]>
    private let answers = Mutex<[String]>([])

    init(_ documents: [String: NewsServer.Document]) {
        self.documents = Mutex(documents)
    }

    var log: [String] { answers.withLock { $0 } }

    func put(_ document: NewsServer.Document, at path: String) {
        documents.withLock { $0[path] = document }
    }

    func answer(_ request: TestServer.Request) -> TestServer.Reply {
        var reply: TestServer.Reply
        var status = 200
        switch documents.withLock({ $0[request.target] }) ?? .status(404) {
        case .body(let bytes, let headers):
            let etag = "\"\(bytes.count)-\(bytes.reduce(UInt32(7)) { ($0 &* 31) &+ UInt32($1) })\""
            let isKnown = request.value(of: "If-None-Match") == etag
            status = isKnown ? 304 : 200
            reply = TestServer.Reply(status, ["ETag: \(etag)"] + headers, body: isKnown ? [] : bytes)
        case .status(let number):
            status = number
            reply = TestServer.Reply(number)
        case .refusal(let number, let headers):
            status = number
            reply = TestServer.Reply(number, headers)
        case .long(let count): reply = TestServer.Reply(body: [UInt8](repeating: 0x20, count: count))
        case .silence:
            reply = TestServer.Reply(raw: [])
            reply.hangs = true
            status = 0
        }
        answers.withLock { $0.append("\(status == 0 ? "-" : "\(status)") \(request.target)") }
        return reply
    }
}
