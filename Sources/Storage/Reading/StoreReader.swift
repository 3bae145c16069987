package import NewsModel

/// Reads a store without its lock, also while a daemon writes to it.
package struct StoreReader: Sendable {
    let root: Folder

    /// Reads the store in that folder; a folder that is missing reads as an empty store.
    package init(path: String) {
        self.root = Folder(path: path)
    }

    /// Articles in the order in which they were stored.
    ///
    /// - Parameter days: UTC days by the clock of the time; all when `nil`.
    /// - Returns: a reader that holds one chunk of each open segment.
    /// - Throws: `StoreError.io` where a file cannot be read.
    package func articles(days: ClosedRange<CivilDate>? = nil) throws(StoreError) -> RecordReader<StoredArticle> {
        try read(.article, days: days, decode: decodeArticle)
    }

    /// Articles stored on or after the UTC day of a moment.
    ///
    /// - Parameter since: the moment; those first seen before it on its own day are left out.
    /// - Returns: a reader that holds one chunk of each open segment.
    /// - Throws: `StoreError.io` where a file cannot be read.
    package func articles(since: Timestamp) throws(StoreError) -> RecordReader<StoredArticle> {
        try read(.article, days: days(since)) { line in
            decodeArticle(line).flatMap { $0.article.firstSeen >= since ? $0 : nil }
        }
    }

    /// Alerts in the order of the log.
    ///
    /// - Parameter since: those raised before are left out; all when `nil`.
    /// - Returns: a reader that holds one chunk of each open segment.
    /// - Throws: `StoreError.io` where a file cannot be read.
    package func alerts(since: Timestamp? = nil) throws(StoreError) -> RecordReader<StoredAlert> {
        guard let since else {
            return try read(.alert, days: nil, decode: decodeAlert)
        }
        return try read(.alert, days: days(since)) { line in
            decodeAlert(line).flatMap { $0.alert.time >= since ? $0 : nil }
        }
    }

    /// The last state of each feed, by id.
    ///
    /// - Returns: one state a feed, sorted by id.
    /// - Throws: `StoreError.io` where a file cannot be read.
    package func feedStates() throws(StoreError) -> [FeedState] {
        let folder = folder(.feedState)
        do throws(StoreError) {
            return try LastStateLines(files: folder.open(folder.segments())).states()
        } catch {
            // A compaction may have removed files between listing and opening: list again, once.
            return try LastStateLines(files: folder.open(folder.segments())).states()
        }
    }

    /// Follows the alert log from where it ends now.
    package func followAlerts() throws(StoreError) -> AlertFollower {
        try AlertFollower(folder: folder(.alert))
    }

    /// The lines of the whole alert log.
    func alertLines() throws(StoreError) -> RecordMerge {
        try RecordMerge(kind: .alert, folder: folder(.alert), names: folder(.alert).segments())
    }

    func days(_ since: Timestamp) -> ClosedRange<CivilDate> {
        since.date...max(CivilDate(year: 9999, month: 12, day: 31), since.date)
    }

    func folder(_ kind: RecordKind) -> Folder {
        Folder(path: root.path(of: kind.folder))
    }

    private func read<Record>(
        _ kind: RecordKind,
        days: ClosedRange<CivilDate>?,
        decode: @escaping @Sendable (UnsafeRawBufferPointer) -> Record?
    ) throws(StoreError) -> RecordReader<Record> {
        let folder = folder(kind)
        let names = try folder.segments().filter { days?.contains($0.day) ?? true }
        return try RecordReader(kind: kind, folder: folder, names: names, decode: decode)
    }
}
