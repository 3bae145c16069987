internal import JSON

/// Cuts what a crash left after the last record of a segment, and keeps it in a file beside it.
///
/// A tail is what follows the last line feed, and before it whole lines that are no JSON object: pages of a batch that
/// did not reach the disk. A record of a kind that this version does not know stays, and so does a bad line that a
/// good one follows.
///
/// - Returns: what was cut; `nil` when the segment ends as it should.
func cutTail(of name: SegmentName, in folder: Folder, kind: RecordKind) throws(StoreError) -> TornTail? {
    let path = folder.path(of: name.fileName)
    let file = try File(path: path, .read)
    let size = try file.size()
    let good = try lengthOfRecords(in: file, size: size, kind: kind)
    guard good < size else { return nil }
    keep(try tail(of: file, from: good, to: size), beside: name, in: folder)
    let written = try File(path: path, .update)
    try written.cut(to: good)
    try written.sync()
    return TornTail(path: path, byteCount: size - good)
}

/// Where the last record of the segment ends.
private func lengthOfRecords(in file: File, size: Int, kind: RecordKind) throws(StoreError) -> Int {
    var end = try file.endOfLine(before: size)
    while end > 0 {
        let start = try file.endOfLine(before: end - 1)
        let line = try file.bytes(at: start, count: end - 1 - start)
        let isRecord = line.withUnsafeBytes { bytes in
            !bytes.contains(0) && (RecordHead(bytes, kind: kind) != nil || (try? parseJSON(bytes))?.objectValue != nil)
        }
        if isRecord { return end }
        end = start
    }
    return 0
}

extension File {
    /// The offset after the last line feed before `limit`; 0 when there is none.
    func endOfLine(before limit: Int) throws(StoreError) -> Int {
        let chunk = 64 << 10
        var end = limit
        while end > 0 {
            let start = max(0, end - chunk)
            let bytes = try bytes(at: start, count: end - start)
            if let feed = bytes.lastIndex(of: UInt8(ascii: "\n")) { return start + feed + 1 }
            end = start
        }
        return 0
    }
}

/// The tail's bytes without the NULs at its end, at most 16 MiB of them.
private func tail(of file: File, from start: Int, to end: Int) throws(StoreError) -> [UInt8] {
    var bytes = try file.bytes(at: start, count: min(end - start, 16 << 20))
    let content = bytes.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    bytes.removeLast(bytes.count - content)
    return bytes
}

/// Keeps a copy for people.
///
/// Nothing in it was ever acknowledged, so a full disk must not keep the store from opening.
private func keep(_ bytes: [UInt8], beside name: SegmentName, in folder: Folder) {
    guard !bytes.isEmpty else { return }
    do throws(StoreError) {
        let copy = try File(path: folder.path(of: name.fileName + ".torn"), .append)
        try copy.write(bytes + [UInt8(ascii: "\n")])
        try copy.sync()
    } catch {}
}
