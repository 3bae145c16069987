internal import Glibc
internal import Hashing
internal import JSON
package import NewsModel
internal import Synchronization

/// The one writer of a store.
///
/// A commit is three appends (articles, alerts, feed states), each durable before the next begins; it blocks in
/// `fdatasync`, so it belongs on a thread of its own. `known` may be asked from any thread meanwhile.
package final class Store: Sendable {
    let root: Folder
    let blockedMark: BlockedMark
    private let lock: StoreLock
    private let writing: Mutex<StoreWriter>
    private let keys: Mutex<KnownKeys>

    private init(root: Folder, lock: StoreLock, writer: StoreWriter, keys: KnownKeys) {
        self.root = root
        self.blockedMark = BlockedMark(store: root)
        self.lock = lock
        self.writing = Mutex(writer)
        self.keys = Mutex(keys)
    }

    /// Opens a store for writing, made when missing, and mends what a crash left.
    ///
    /// - Parameters:
    ///   - path: the store's folder.
    ///   - version: the program's version, for the message that a second writer gives.
    ///   - now: for the name of a segment that has to be rewritten.
    /// - Returns: the store, and what was found in it.
    /// - Throws: `StoreError.locked` when another process has it.
    /// - Complexity: articles since `index/keys` was written, feed states and alerts are scanned (about 1 GB a second),
    ///   feed states parsed.
    package static func open(
        path: String,
        version: String,
        now: Timestamp
    ) throws(StoreError) -> (store: Store, recovery: Recovery) {
        let root = Folder(path: path)
        try root.make()
        let lock = try StoreLock(store: root, pid: getpid(), version: version)
        for kind in RecordKind.allCases { try Folder(path: root.path(of: kind.folder)).make() }
        try Folder(path: root.path(of: "index")).make()
        var opening = Opening(root: root)
        try opening.run(day: segmentDay(now))
        let store = Store(root: root, lock: lock, writer: opening.writer, keys: opening.keys)
        store.saveKeys(ifMoreThan: 10_000)
        return (store, opening.recovery)
    }

    /// What is known of the latest version of an article; `nil` when there is none.
    ///
    /// - Parameter key: the first 64 bits of the hash that its key is made of.
    /// - Returns: content, version and number of its latest version.
    package func known(_ key: UInt64) -> KnownArticle? {
        keys.withLock { $0[key] }
    }

    /// What is known of the latest version of an article; `nil` when there is none.
    ///
    /// - Parameter key: such as `ar-3gspfby53yl33bj5`.
    /// - Returns: content, version and number of its latest version.
    package func known(key: String) -> KnownArticle? {
        known(identifierBits(key))
    }

    /// Makes a batch durable: all of it, or after an error nothing.
    ///
    /// After an error commit the same batch again, when there may be room, before any other: its numbers are kept.
    ///
    /// - Parameters:
    ///   - batch: at most about 1,000 records.
    ///   - now: the wall clock; its UTC day names the segments.
    /// - Returns: the numbers of the articles, and the alerts that were not in the log before.
    /// - Throws: `StoreError.diskFull` or `.io`.
    /// - Complexity: three `fdatasync` for a batch with all three kinds, and under 6 µs an article of 1 KB.
    package func commit(_ batch: Batch, now: Timestamp) throws(StoreError) -> Committed {
        guard lock.holds else { throw .io(path: root.path, action: .writeToRemoved, code: ENOENT) }
        let day = segmentDay(now)
        let (committed, isNewDay) = try writing.withLock { (writer) throws(StoreError) in
            let committed = try writer.commit(batch, day: day)
            note(writer.written)
            if writer.feedsWantCompaction { writer.compactFeeds(day: day) }
            return (committed, writer.turn(to: day))
        }
        saveKeys(ifMoreThan: isNewDay ? 0 : 200_000)
        return committed
    }

    /// Saves the index of known keys, so that the next start is quick; the store stays open.
    package func close() {
        saveKeys(ifMoreThan: 0)
    }

    /// Writes `index/keys` anew when more keys than that are missing in it.
    ///
    /// A failure costs only time at the next start.
    private func saveKeys(ifMoreThan limit: Int) {
        // The writer's lock keeps new articles out; lookups go on in the old index meanwhile.
        writing.withLock { writer in
            let known = keys.withLock { $0 }
            guard known.newer.count > limit else { return }
            let folder = Folder(path: root.path(of: "index"))
            let upto = writer.lastArticle
            guard let run = try? known.run.merged(with: known.newer, upto: upto, in: folder), run.upto == upto else {
                return
            }
            keys.withLock { $0.replace(by: run) }
        }
    }

    private func note(_ written: [WrittenArticle]) {
        keys.withLock { keys in
            for article in written { keys.note(article.key, article.known) }
        }
    }
}

/// The day of a segment: years that file names cannot hold become the nearest that they can.
private func segmentDay(_ now: Timestamp) -> CivilDate {
    let first = CivilDate(year: 0, month: 1, day: 1)
    let last = CivilDate(year: 9999, month: 12, day: 31)
    return min(max(now.date, first), last)
}
