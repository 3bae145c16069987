internal import Glibc

/// What a store takes on its disk.
package struct StoreUsage: Sendable, Hashable {
    /// Bytes in all its segments and its index.
    package var bytes: Int
    /// Bytes that others than root may still write there.
    package var freeBytes: Int
    /// UTC days that have articles.
    package var days: Int

    /// Days until the disk is full, as the days that there are went; `nil` before there are two, and beyond a century.
    package var daysLeft: Int? {
        guard days >= 2, bytes >= days else { return nil }
        let left = freeBytes / (bytes / days)
        return left <= 36525 ? left : nil
    }
}

extension StoreUsage {
    /// Bytes in so many blocks; some network file systems have as many as a number holds.
    package static func bytes(blocks: UInt64, size: UInt64) -> Int {
        let (bytes, overflow) = blocks.multipliedReportingOverflow(by: size)
        return overflow ? .max : Int(clamping: bytes)
    }
}

extension StoreReader {
    /// Adds up the files of the store.
    ///
    /// - Throws: `StoreError.io` where a folder cannot be listed.
    package func usage() throws(StoreError) -> StoreUsage {
        var usage = StoreUsage(bytes: 0, freeBytes: 0, days: 0)
        for name in RecordKind.allCases.map(\.folder) + ["index"] {
            let folder = Folder(path: root.path(of: name))
            for file in try folder.names() {
                var facts = stat()
                if stat(folder.path(of: file), &facts) == 0 { usage.bytes += Int(facts.st_size) }
            }
        }
        let articles = Folder(path: root.path(of: RecordKind.article.folder))
        usage.days = Set(try articles.segments().map(\.day)).count
        var disk = statvfs()
        if statvfs(root.path, &disk) == 0 {
            usage.freeBytes = StoreUsage.bytes(blocks: UInt64(disk.f_bavail), size: UInt64(disk.f_frsize))
        }
        return usage
    }
}
