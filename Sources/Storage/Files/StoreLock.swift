internal import Glibc
package import NewsModel

/// The right to write to a store, held as long as this value lives: a lock on the file `LOCK`.
struct StoreLock: Sendable {
    fileprivate static let name = "LOCK"
    private let file: File

    /// Whether the store is still there: somebody may have removed it under the process that writes.
    var holds: Bool { file.isLinked }

    /// Takes the lock and leaves the process id and version in the file for a second writer's message.
    init(store: Folder, pid: Int32, version: String) throws(StoreError) {
        var facts = stat()
        let isThere =
            stat(store.path(of: Self.name), &facts) == 0
            || store.path == serviceStore && stat(store.path, &facts) == 0
        if geteuid() == 0, isThere, facts.st_uid != 0 {
            let name = getpwuid(facts.st_uid).map { String(cString: $0.pointee.pw_name) }
            throw .foreign(path: store.path, owner: name ?? "#\(facts.st_uid)")
        }
        file = try File(path: store.path(of: Self.name), .update)
        guard try Self.take(file) else {
            let holder = StoreHolder(file)
            throw .locked(path: store.path, pid: holder.pid, version: holder.version)
        }
        // On a full disk the note may fail; the lock holds all the same.
        do {
            try file.cut(to: 0)
            try file.write(Array("\(pid) \(version)\n".utf8))
        } catch {}
    }

    /// Takes the lock; `false` when a process that writes has it.
    ///
    /// One that only looks whether there is such a process has it for some microseconds.
    private static func take(_ file: File) throws(StoreError) -> Bool {
        for _ in 0..<50 {
            if try file.lock() { return true }
            usleep(2000)
        }
        return false
    }
}

/// The process that writes to a store.
package struct StoreHolder: Sendable, Hashable {
    /// Its number, where it is known.
    package let pid: Int?
    /// The version of its program.
    package let version: String?
    /// When it opened the store.
    package let since: Timestamp?

    fileprivate init(_ file: File) {
        let note = (try? file.bytes(at: 0, count: 256)) ?? []
        let words = String(decoding: note, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        pid = words.first.flatMap { Int($0) }
        version = words.dropFirst().first.map(String.init)
        // The note is written once, when the store is opened.
        since = file.lastWritten
    }
}

extension StoreReader {
    /// The process that writes to the store; `nil` when none does.
    package var writer: StoreHolder? {
        guard let file = try? File(path: root.path(of: StoreLock.name), .read), file.isLockedElsewhere else {
            return nil
        }
        return StoreHolder(file)
    }

    /// Whether the folder has something of a store in it.
    package var exists: Bool {
        let names = [StoreLock.name] + RecordKind.allCases.map(\.folder)
        return names.contains { access(root.path(of: $0), F_OK) == 0 }
    }
}
