/// Reads what is added to the alert log.
///
/// It does not wait: the caller asks again when it likes (once a second is cheap: a listing and a few short reads).
package struct AlertFollower {
    private let folder: Folder
    private var offsets: [SegmentName: Int] = [:]
    private var last = 0

    /// Begins behind the last whole line of each segment.
    init(folder: Folder) throws(StoreError) {
        self.folder = folder
        for name in try folder.segments() {
            guard let file = try? File(path: folder.path(of: name.fileName), .read) else { continue }
            offsets[name] = try file.endOfLine(before: file.size())
        }
    }

    /// Takes the alerts up to this number for known, however they came to be.
    package mutating func skip(upTo seq: Int) { last = max(last, seq) }

    /// Alerts that were added since the last call, or since the beginning, in order; only whole lines, each once.
    ///
    /// A batch that the writer had to take back (a full disk) and wrote again comes once: numbers only grow.
    package mutating func next() throws(StoreError) -> [StoredAlert] {
        var found: [StoredAlert] = []
        for name in try folder.segments() {
            // A segment that was listed and is gone was an empty one that the writer gave up.
            guard let file = try? File(path: folder.path(of: name.fileName), .read) else { continue }
            let known = offsets[name] ?? 0
            let size = try file.size()
            guard size != known else { continue }
            var reader = LineReader(file: file, at: size < known ? 0 : known)
            while try reader.advance() {
                if let alert = reader.withLine(decodeAlert), alert.seq > last { found.append(alert) }
            }
            offsets[name] = reader.nextOffset
        }
        found.sort { $0.seq < $1.seq }
        last = found.last?.seq ?? last
        return found
    }
}
