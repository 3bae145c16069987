internal import NewsModel

/// Writes the last line of each feed into one new segment and removes the old ones.
///
/// A crash in between leaves lines twice, which is the same to every reader: the last one of a feed counts.
///
/// - Returns: the new segment's length in bytes.
/// - Throws: `StoreError`; nothing is left of the new segment then, which on a full disk would take the last room.
func compactFeeds(in folder: Folder, day: CivilDate) throws(StoreError) -> Int {
    let names = try folder.segments()
    let last = try LastStateLines(files: folder.open(names))
    let fresh = names.last { $0.day == day }?.next ?? SegmentName(day: day)
    do throws(StoreError) {
        try write(last.lines, to: File(path: folder.path(of: compactedFile), .replace))
        try folder.rename(compactedFile, to: fresh.fileName)
    } catch {
        try? folder.remove(compactedFile)
        throw error
    }
    try folder.sync()
    for name in names { try folder.remove(name.fileName) }
    try folder.sync()
    return last.lines.reduce(0) { $0 + $1.length }
}

/// The new segment before it is whole.
let compactedFile = "compacted.new"

private func write(_ lines: [StateLine], to output: File) throws(StoreError) {
    var bytes: [UInt8] = []
    for line in lines {
        bytes += try line.bytes()
        if bytes.count > 1 << 20 {
            try output.write(bytes)
            bytes.removeAll(keepingCapacity: true)
        }
    }
    try output.write(bytes)
    try output.sync()
}
