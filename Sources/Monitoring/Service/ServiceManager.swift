internal import Glibc

/// The service manager's end of the line: systemd's notification protocol over `$NOTIFY_SOCKET`.
///
/// Does nothing when the variable is not set. Source: sd_notify(3), sd_watchdog_enabled(3) of systemd 252.
struct ServiceManager: Sendable {
    private let socketPath: String?
    /// How often the manager wants a sign of life; `nil` when it wants none.
    let watchdogInterval: Duration?

    /// Reads the environment's `NOTIFY_SOCKET`, `WATCHDOG_USEC` and `WATCHDOG_PID`.
    init(environment: [String: String]) {
        socketPath = environment["NOTIFY_SOCKET"].flatMap { $0.isEmpty ? nil : $0 }
        let isForUs = environment["WATCHDOG_PID"].map { $0 == String(getpid()) } ?? true
        let microseconds = environment["WATCHDOG_USEC"].flatMap { Int64($0) } ?? 0
        watchdogInterval = isForUs && microseconds > 0 ? .microseconds(microseconds) : nil
    }

    /// Start-up is over.
    func ready(_ status: String) { send("READY=1\nSTATUS=\(status)") }

    /// One line that `systemctl status` shows.
    func status(_ line: String) { send("STATUS=\(line)") }

    /// A reload has begun; `ready` ends it.
    func reloading() { send("RELOADING=1\nMONOTONIC_USEC=\(MonotonicTime.now().nanoseconds / 1000)") }

    /// The daemon is on its way out.
    func stopping() { send("STOPPING=1\nSTATUS=stopping: what was read is being stored") }

    /// A sign of life.
    func alive() { send("WATCHDOG=1") }

    private func send(_ message: String) {
        guard let socketPath else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var path = Array(socketPath.utf8)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard path.count < room else { return }
        if path.first == UInt8(ascii: "@") { path[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
        let bytes = Array(message.utf8)
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                _ = sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), address, length)
            }
        }
    }
}
