internal import Hummingbird
internal import Logging
internal import ServiceLifecycle

/// One document that `StaticServer` answers with.
package struct ServedDocument: Sendable {
    /// The path it is found at, with its slash.
    package var path: String
    /// Its media type, with a charset where it has one.
    package var contentType: String
    /// `Content-Encoding` of `body`; `nil` when it is plain.
    package var contentEncoding: String?
    /// The answer's bytes, one array for each time it is asked for; the last stays for ever.
    package var versions: [[UInt8]]

    /// Creates a document.
    package init(path: String, contentType: String, contentEncoding: String? = nil, versions: [[UInt8]]) {
        self.path = path
        self.contentType = contentType
        self.contentEncoding = contentEncoding
        self.versions = versions
    }
}

/// An HTTP server on 127.0.0.1 for a fixed set of documents, with `ETag` and 304; the demo's newsstand.
package struct StaticServer: Sendable {
    private let documents: [ServedDocument]

    /// Creates a server that does not listen yet.
    package init(_ documents: [ServedDocument]) {
        self.documents = documents
    }

    /// Serves on a free port of 127.0.0.1 until the task is cancelled.
    ///
    /// - Parameter ready: is called once, with the port, as soon as the server accepts connections.
    /// - Throws: what binding the port throws.
    package func run(ready: @escaping @Sendable (Int) async -> Void) async throws {
        let router = Router()
        for document in documents {
            let counter = Counter()
            router.get(RouterPath(document.path)) { request, _ in
                Self.answer(document, request: request, counter: counter)
            }
        }
        var logger = Logger(label: "wirewatch.serving")
        logger.logLevel = .critical
        let application = Application(
            router: router,
            configuration: .init(address: .hostname("127.0.0.1", port: 0), serverName: "wirewatch-demo"),
            onServerRunning: { channel in
                if let port = channel.localAddress?.port { await ready(port) }
            },
            logger: logger
        )
        try await application.run()
    }

    private static func answer(_ document: ServedDocument, request: Request, counter: Counter) -> Response {
        let index = min(counter.next(), document.versions.count - 1)
        guard index >= 0 else { return Response(status: .notFound) }
        let body = document.versions[index]
        let etag = "\"\(index)-\(body.count)\""
        var headers = HTTPFields()
        headers[.eTag] = etag
        headers[.contentType] = document.contentType
        if request.headers[.ifNoneMatch] == etag { return Response(status: .notModified, headers: headers) }
        if let encoding = document.contentEncoding { headers[.contentEncoding] = encoding }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: body)))
    }
}
