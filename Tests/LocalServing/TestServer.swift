import Foundation
import Glibc
import Synchronization

/// A small HTTP server on 127.0.0.1 with a thread for each connection; programs that a test starts inherit none of it.
package final class TestServer: Sendable {
    /// A request as it came.
    package struct Request: Sendable {
        package var target: String
        /// Lines without their ends, the request line first.
        package var lines: [[UInt8]]

        package func bytes(of name: String) -> [UInt8]? {
            let prefix = Array((name.lowercased() + ": ").utf8)
            return lines.first { Array(String(decoding: $0, as: UTF8.self).lowercased().utf8).starts(with: prefix) }
                .map { Array($0.dropFirst(prefix.count)) }
        }

        package func value(of name: String) -> String? {
            bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// What is sent: pieces in order, the last one again and again when `isEndless`.
    package struct Reply: Sendable {
        package var pieces: [[UInt8]]
        package var isEndless = false
        /// Leaves the client waiting until it goes.
        package var hangs = false
        package var closes = false

        package init(_ status: Int = 200, _ headers: [String] = [], body: [UInt8] = []) {
            let head = ["HTTP/1.1 \(status) X", "Content-Length: \(body.count)"] + headers
            pieces = [Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8), body]
        }

        package init(_ status: Int = 200, _ headers: [String] = [], text: String) {
            self.init(status, headers, body: Array(text.utf8))
        }

        package init(raw: [UInt8]) {
            pieces = [raw]
            closes = true
        }
    }

    package let port: UInt16
    private let listener: Int32
    private let answer: @Sendable (Request) -> Reply
    private let log = Mutex<(requests: [Request], connections: Int)>(([], 0))

    package init(answer: @escaping @Sendable (Request) -> Reply) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listener, pointer, length) == 0 && Glibc.listen(listener, 512) == 0
                    && getsockname(listener, pointer, &length) == 0
            }
        }
        guard bound else { throw POSIXError(.EADDRNOTAVAIL) }
        port = UInt16(bigEndian: address.sin_port)
        self.listener = listener
        self.answer = answer
        listen()
    }

    private func listen() {
        Thread.detachNewThread { [weak self, listener] in
            while true {
                let connection = accept(listener, nil, nil)
                _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
                guard connection >= 0, let server = self else {
                    // Closed by its only user: another thread's close would let `accept` take from a stranger's socket.
                    close(listener)
                    if connection >= 0 { close(connection) }
                    return
                }
                Thread.detachNewThread { server.serve(connection) }
            }
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    package var requests: [Request] { log.withLock { $0.requests } }
    package var connections: Int { log.withLock { $0.connections } }

    package func url(_ path: String, host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }

    private func serve(_ connection: Int32) {
        log.withLock { $0.connections += 1 }
        defer { close(connection) }
        while let request = read(connection) {
            log.withLock { $0.requests.append(request) }
            let reply = answer(request)
            for piece in reply.pieces {
                guard write(piece, to: connection) else { return }
            }
            while reply.isEndless, let piece = reply.pieces.last {
                guard write(piece, to: connection) else { return }
            }
            if reply.hangs {
                var byte: UInt8 = 0
                _ = recv(connection, &byte, 1, 0)
            }
            if reply.closes || reply.hangs { return }
        }
    }

    private func read(_ connection: Int32) -> Request? {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !received.suffix(4).elementsEqual([13, 10, 13, 10]) {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            received.append(contentsOf: buffer[..<count])
        }
        let lines = received.split(separator: 10).map { Array($0.dropLast()) }.filter { !$0.isEmpty }
        let words = String(decoding: lines.first ?? [], as: UTF8.self).split(separator: " ")
        return Request(target: words.count > 1 ? String(words[1]) : "", lines: lines)
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
