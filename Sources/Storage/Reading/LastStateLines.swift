internal import JSON
internal import NewsModel

/// Where the last state of each feed stands in `feeds/`.
struct LastStateLines {
    /// The last line of each feed, in the order of `seq`, and lines of kinds that this version does not know.
    private(set) var lines: [StateLine] = []
    /// The highest number.
    private(set) var lastSeq = 0
    /// The highest `upto`.
    private(set) var upto = 0
    /// Bytes in all segments.
    private(set) var byteCount = 0
    /// Lines that are no JSON object.
    private(set) var badLines: [BadLine] = []

    /// Looks at the first members of every line.
    init(files: [File]) throws(StoreError) {
        var last: [String: StateLine] = [:]
        for file in files {
            byteCount += try file.size()
            var reader = LineReader(file: file)
            while try reader.advance() {
                let offset = reader.lineOffset
                let length = reader.nextOffset - offset
                guard let head = reader.withLine(stateHead) else {
                    try reader.refuseNewer(.feedState)
                    if reader.withLine({ (try? parseJSON($0))?.objectValue == nil }) {
                        badLines.append(BadLine(reader))
                    }
                    lines.append(StateLine(file: file, seq: 0, offset: offset, length: length))
                    continue
                }
                lastSeq = max(lastSeq, head.seq)
                upto = max(upto, head.upto)
                guard head.seq >= last[head.feed]?.seq ?? 0 else { continue }
                last[head.feed] = StateLine(file: file, seq: head.seq, offset: offset, length: length)
            }
        }
        lines += last.values.sorted { $0.seq < $1.seq }
    }

    /// The states themselves, by feed id.
    func states() throws(StoreError) -> [FeedState] {
        var states: [FeedState] = []
        for line in lines where line.seq > 0 {
            if let state = (try? parseJSON(line.bytes()))?.feedStateRecord { states.append(state) }
        }
        return states.sorted { $0.id < $1.id }
    }
}

/// A line of `feeds/`.
struct StateLine {
    let file: File
    /// 0 for a line of a kind that this version does not know.
    let seq: Int
    let offset: Int
    /// In bytes, the line feed included.
    let length: Int

    func bytes() throws(StoreError) -> [UInt8] {
        try file.bytes(at: offset, count: length)
    }
}

/// What a feed state's line begins with, whoever wrote it.
@Sendable private func stateHead(_ line: UnsafeRawBufferPointer) -> (seq: Int, upto: Int, feed: String)? {
    if let head = RecordHead(line, kind: .feedState), let state = head.state {
        return (head.seq, state.upto, state.feed)
    }
    guard let value = try? parseJSON(line), let seq = value["seq"]?.intValue, seq > 0,
        let state = value.feedStateRecord
    else { return nil }
    return (seq, state.upto, state.id)
}
