internal import NewsModel

/// Writes the last line of each feed into one new segment and removes the old ones.
///
/// A crash in between leaves lines twice, which is the same to every reader: the last one of a feed counts.
///
/// - Returns: the new segment's length in bytes.
func compactFeeds(in folder: Folder, day: CivilDate) throws(StoreError) -> Int {
    let names = try folder.segments()
    let last = try LastStateLines(files: folder.open(names))
    let fresh = names.last { $0.day == day }?.next ?? SegmentName(day: day)
    let output = try File(path: folder.path(of: "compacted.new"), .replace)
    var bytes: [UInt8] = []
    var length = 0
    for line in last.lines {
        bytes += try line.bytes()
        length += line.length
        if bytes.count > 1 << 20 {
            try output.write(bytes)
            bytes.removeAll(keepingCapacity: true)
        }
    }
    try output.write(bytes)
    try output.sync()
    try folder.rename("compacted.new", to: fresh.fileName)
    try folder.sync()
    for name in names { try folder.remove(name.fileName) }
    try folder.sync()
    return length
}
