/// The right to write to a store, held as long as this value lives.
struct StoreLock: Sendable {
    private let file: File

    /// Whether the store is still there: somebody may have removed it under the process that writes.
    var holds: Bool { file.isLinked }

    /// Takes the lock and leaves the process id and version in the file for a second writer's message.
    init(store: Folder, pid: Int32, version: String) throws(StoreError) {
        file = try File(path: store.path(of: "LOCK"), .update)
        guard try file.lock() else {
            let words = String(decoding: try file.bytes(at: 0, count: 256), as: UTF8.self)
                .split(whereSeparator: \.isWhitespace)
            throw .locked(
                path: store.path,
                pid: words.first.flatMap { Int($0) },
                version: words.dropFirst().first.map(String.init)
            )
        }
        // On a full disk the note may fail; the lock holds all the same.
        do {
            try file.cut(to: 0)
            try file.write(Array("\(pid) \(version)\n".utf8))
        } catch {}
    }
}
