import Foundation
import Glibc
import Synchronization

/// A web server on 127.0.0.1 whose documents a test may change; a thread for each connection.
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

    let port: UInt16
    private let listener: Int32
    private let documents: Mutex<[String: Document]>
    private let answers = Mutex<[String]>([])

    init(_ documents: [String: Document]) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listener, pointer, length) == 0 && Glibc.listen(listener, 128) == 0
                    && getsockname(listener, pointer, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
        port = UInt16(bigEndian: address.sin_port)
        self.listener = listener
        self.documents = Mutex(documents)
        Thread.detachNewThread { [weak self, listener] in
            while true {
                let connection = accept(listener, nil, nil)
                _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
                guard connection >= 0, let server = self else { return }
                Thread.detachNewThread { server.serve(connection) }
            }
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    /// The address of a document.
    func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    /// Puts a document where another was.
    func put(_ document: Document, at path: String) {
        documents.withLock { $0[path] = document }
    }

    /// Every answer so far, as `200 /feed.xml`.
    var log: [String] { answers.withLock { $0 } }

    private func serve(_ connection: Int32) {
        defer { close(connection) }
        while let request = read(connection) {
            let path = request.split(separator: " ").dropFirst().first.map(String.init) ?? "/"
            let document = documents.withLock { $0[path] } ?? .status(404)
            var status = 200
            var headers: [String] = []
            var body: [UInt8] = []
            switch document {
            case .body(let bytes, let more):
                let etag = "\"\(bytes.count)-\(bytes.reduce(UInt32(7)) { ($0 &* 31) &+ UInt32($1) })\""
                headers = ["ETag: \(etag)"] + more
                if request.contains(etag) { status = 304 } else { body = bytes }
            case .status(let number): status = number
            case .refusal(let number, let more):
                status = number
                headers = more
            case .long(let count): body = [UInt8](repeating: 0x20, count: count)
            case .silence:
                answers.withLock { $0.append("- \(path)") }
                var byte: UInt8 = 0
                _ = recv(connection, &byte, 1, 0)
                return
            }
            answers.withLock { $0.append("\(status) \(path)") }
            if status != 304 { headers.append("Content-Length: \(body.count)") }
            let head = (["HTTP/1.1 \(status) X"] + headers).joined(separator: "\r\n") + "\r\n\r\n"
            guard write(Array(head.utf8) + body, to: connection) else { return }
        }
    }

    private func read(_ connection: Int32) -> String? {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !received.suffix(4).elementsEqual([13, 10, 13, 10]) {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            received.append(contentsOf: buffer[..<count])
        }
        return String(decoding: received, as: UTF8.self)
    }

    private func write(_ bytes: [UInt8], to connection: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }
}
