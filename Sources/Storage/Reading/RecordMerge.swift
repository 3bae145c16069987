/// The records of several segments as one stream in the order of `seq`.
///
/// A clock that leaps puts numbers into segments out of the order of their names, and more than once into one: so
/// segments are merged. One is opened when the stream reaches its first number, so few are open at a time, however many
/// years there are.
struct RecordMerge {
    /// Whole lines that are no record of this kind, so far.
    private(set) var badLines: [BadLine] = []
    private let kind: RecordKind
    /// Segments whose first number is still ahead, the nearest last.
    private var waiting: [(seq: Int, path: String, offset: Int)] = []
    private var active: [(seq: Int, reader: LineReader)] = []
    private var current: Int?

    /// Looks at the first record of each segment.
    init(kind: RecordKind, folder: Folder, names: [SegmentName]) throws(StoreError) {
        self.kind = kind
        for name in names {
            let path = folder.path(of: name.fileName)
            var reader = LineReader(file: try File(path: path, .read), chunk: 4 << 10)
            if let seq = try Self.advance(&reader, kind: kind, noting: &badLines) {
                waiting.append((seq, path, reader.lineOffset))
            }
        }
        waiting.sort { $0.seq > $1.seq }
    }

    /// Goes to the next record; `nil` at the end, else its number.
    mutating func next() throws(StoreError) -> Int? {
        if let last = current {
            current = nil
            if let seq = try Self.advance(&active[last].reader, kind: kind, noting: &badLines) {
                active[last].seq = seq
            } else {
                active.remove(at: last)
            }
        }
        while let first = waiting.last, active.allSatisfy({ first.seq < $0.seq }) {
            waiting.removeLast()
            var reader = LineReader(file: try File(path: first.path, .read), at: first.offset)
            if let seq = try Self.advance(&reader, kind: kind, noting: &badLines) { active.append((seq, reader)) }
        }
        current = active.indices.min { active[$0].seq < active[$1].seq }
        return current.map { active[$0].seq }
    }

    /// Gives the bytes of the record that was reached last.
    func withLine<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        guard let current else { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        return active[current].reader.withLine(body)
    }

    /// Notes that the record that was reached last cannot be read.
    mutating func reject() {
        guard let current else { return }
        badLines.append(BadLine(active[current].reader))
    }

    private static func advance(
        _ reader: inout LineReader,
        kind: RecordKind,
        noting badLines: inout [BadLine]
    ) throws(StoreError) -> Int? {
        while try reader.advance() {
            if let seq = reader.withLine({ recordSeq($0, kind: kind) }) { return seq }
            try reader.refuseNewer(kind)
            badLines.append(BadLine(reader))
        }
        return nil
    }
}

extension BadLine {
    /// The line that was read last.
    init(_ reader: LineReader) {
        self.init(path: reader.file.path, offset: reader.lineOffset)
    }
}
