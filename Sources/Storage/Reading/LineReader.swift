internal import Glibc

/// Reads the whole lines of a growing file in chunks; what follows the last line feed is left for later.
///
/// Memory is bounded by the longest line, and that by `lineLimit`: a longer one is passed over and comes out empty.
struct LineReader {
    /// 64 MiB: twice the largest body that may be fetched.
    private static let lineLimit = 64 << 20

    /// The file that is read.
    let file: File
    private let chunk: Int
    /// Where the line that was read last begins.
    private(set) var lineOffset = 0
    /// Where the next line begins.
    private(set) var nextOffset: Int
    private var buffer: [UInt8] = []
    private var line = 0..<0
    /// The first byte of the buffer that no line has covered.
    private var start = 0
    /// The first byte that was not searched for a line feed.
    private var searched = 0
    private var isOverlong = false
    /// Bytes of the overlong line that were passed over.
    private var skipped = 0

    /// Begins at a byte offset, which must be that of a line.
    init(file: File, at offset: Int = 0, chunk: Int = 256 << 10) {
        self.file = file
        self.chunk = chunk
        self.nextOffset = offset
    }

    /// Goes to the next whole line; `false` when there is none yet.
    mutating func advance() throws(StoreError) -> Bool {
        while true {
            if let feed = lineFeed() {
                line = isOverlong ? start..<start : start..<feed
                lineOffset = nextOffset
                nextOffset += feed + 1 - start
                start = feed + 1
                searched = start
                if isOverlong {
                    lineOffset -= skipped
                    isOverlong = false
                    skipped = 0
                }
                return true
            }
            if buffer.count - start > Self.lineLimit {
                isOverlong = true
                skipped += buffer.count - start
                nextOffset += buffer.count - start
                start = buffer.count
            }
            guard try fill() else { return false }
        }
    }

    /// Gives the line's bytes, without the line feed.
    func withLine<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[line])) }
    }

    /// Throws when the line is one of this kind in a form of a later version.
    func refuseNewer(_ kind: RecordKind) throws(StoreError) {
        let schema = withLine { newerSchema($0, kind: kind) }
        if let schema { throw .newer(path: file.path, schema: schema) }
    }

    private mutating func lineFeed() -> Int? {
        let from = searched
        let found: Int? = buffer.withUnsafeBytes { bytes in
            guard from < bytes.count, let base = bytes.baseAddress,
                let feed = memchr(base + from, 0x0A, bytes.count - from)
            else { return nil }
            return UnsafeRawPointer(feed) - base
        }
        if found == nil { searched = buffer.count }
        return found
    }

    /// Reads another chunk; `false` at the end of the file.
    private mutating func fill() throws(StoreError) -> Bool {
        if start > 0 {
            buffer.removeFirst(start)
            searched -= start
            start = 0
        }
        line = 0..<0
        let kept = buffer.count
        return try file.append(to: &buffer, from: nextOffset + kept, atMost: max(chunk, kept)) > 0
    }
}
