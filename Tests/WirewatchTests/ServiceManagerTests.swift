import Foundation
import Glibc
import Testing

@Suite struct ServiceManagerTests {
    @Test("the service manager is told of readiness, signs of life, reload and stop", arguments: [false, true])
    func notifications(isAbstract: Bool) throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace(["watch.yaml": watchlist])
        let socket = try NotifySocket(in: place, isAbstract: isAbstract)
        let program = try Program(
            [
                "run", "--feed", server.url("/a.xml"), "--watch", "watch.yaml", "--store", "store", "--allow-private",
            ],
            in: place,
            environment: ["NOTIFY_SOCKET": socket.name, "WATCHDOG_USEC": "300000"]
        )
        let ready = try #require(socket.message { $0.hasPrefix("READY=1") })
        #expect(ready == "READY=1\nSTATUS=1 feed; since start 0 articles, 0 alerts")
        #expect(socket.message { $0 == "WATCHDOG=1" } != nil)

        program.send(SIGHUP)
        let reloading = try #require(socket.message { $0.hasPrefix("RELOADING=1\nMONOTONIC_USEC=") })
        let microseconds = try #require(Int(reloading.split(separator: "=").last ?? ""))
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        #expect(microseconds / 1_000_000 <= now.tv_sec && microseconds / 1_000_000 > now.tv_sec - 60)
        #expect(socket.message { $0.hasPrefix("READY=1") } != nil)

        program.send(SIGTERM)
        #expect(socket.message { $0.hasPrefix("STOPPING=1") } != nil)
        #expect(program.end().status == 0)
    }

    @Test("signs of life are for the process that they are wanted of")
    func otherProcess() throws {
        let server = try NewsServer(["/a.xml": .text(threeItems)])
        let place = try Workplace(["watch.yaml": watchlist])
        let socket = try NotifySocket(in: place, isAbstract: false)
        let program = try Program(
            [
                "poll", "--feed", server.url("/a.xml"), "--watch", "watch.yaml", "--store", "store", "--allow-private",
            ],
            in: place,
            environment: ["NOTIFY_SOCKET": socket.name, "WATCHDOG_USEC": "1000", "WATCHDOG_PID": "1"]
        )
        #expect(program.end().status == 0)
        var messages: [String] = []
        _ = socket.message { message in
            messages.append(message)
            return message.hasPrefix("STOPPING=1")
        }
        #expect(messages.first?.hasPrefix("READY=1") == true)
        #expect(!messages.contains("WATCHDOG=1"))
    }
}

/// The service manager's end of `$NOTIFY_SOCKET`: a real datagram socket.
private final class NotifySocket {
    /// The variable's value.
    let name: String
    private let descriptor: Int32

    init(in place: Workplace, isAbstract: Bool) throws {
        name = isAbstract ? "@" + UUID().uuidString : place.path + "/notify"
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var bytes = Array(name.utf8)
        if isAbstract { bytes[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
        }
        guard result == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
        // A message that never comes must not hold up the tests.
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    /// The next message that fits; `nil` when none came in time.
    func message(_ fits: (String) -> Bool) -> String? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            let message = String(decoding: buffer[..<count], as: UTF8.self)
            if fits(message) { return message }
        }
    }
}
