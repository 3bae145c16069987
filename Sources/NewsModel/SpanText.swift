/// The words of spans of one article.
///
/// Spans count scalars and strings are UTF-8: a byte offset is kept for every 16th scalar, and none where every byte
/// is a scalar.
package struct SpanText: Sendable {
    private let title: IndexedText
    private let text: IndexedText

    /// Indexes an article's two strings.
    ///
    /// - Parameters:
    ///   - title: its `title`.
    ///   - text: its `content_text`.
    /// - Complexity: O(n), a fraction of a microsecond a kilobyte.
    package init(title: String, text: String) {
        self.title = IndexedText(title)
        self.text = IndexedText(text)
    }

    /// Indexes an article.
    ///
    /// - Complexity: O(n), a fraction of a microsecond a kilobyte.
    package init(of article: borrowing Article) {
        self.init(title: article.title, text: article.text)
    }

    /// One of the two strings.
    package func string(_ field: TextField) -> String {
        field == .title ? title.text : text.text
    }

    /// The words of a span; a span that reaches beyond its string is clipped.
    package subscript(span: Span) -> String {
        var words = ""
        withWords(of: span) { words = String(decoding: $0, as: UTF8.self) }
        return words
    }

    /// Hands over the UTF-8 of a span's words where it lies, for those who only copy it.
    package func withWords(of span: Span, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        (span.field == .title ? title : text).withBytes(span.start, span.end, body)
    }
}

private struct IndexedText: Sendable {
    private static let stride = 16
    let text: String
    /// Byte offsets of scalars 0, 16, 32, …; empty when offsets in bytes and scalars are the same.
    private let offsets: [UInt32]

    init(_ text: String) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        self.offsets = text.utf8.withContiguousStorageIfAvailable { Self.offsets(of: $0) } ?? []
    }

    private static func offsets(of utf8: UnsafeBufferPointer<UInt8>) -> [UInt32] {
        guard !isASCII(utf8) else { return [] }
        var offsets: [UInt32] = []
        offsets.reserveCapacity(utf8.count / stride + 1)
        let raw = UnsafeRawBufferPointer(utf8)
        var scalars = 0
        var index = 0
        while index < utf8.count {
            if index + 8 <= utf8.count, scalars % stride > 0 {
                let starting = startingScalars(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                if scalars % stride + starting <= stride {
                    scalars += starting
                    index += 8
                    continue
                }
            }
            if utf8[index] & 0xC0 != 0x80 {
                if scalars % stride == 0 { offsets.append(UInt32(clamping: index)) }
                scalars += 1
            }
            index += 1
        }
        return offsets
    }

    /// How many of eight bytes begin a scalar.
    private static func startingScalars(_ bytes: UInt64) -> Int {
        8 - (bytes & ~(bytes << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
    }

    /// Eight bytes a step.
    private static func isASCII(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(utf8)
        var found: UInt64 = 0
        var index = 0
        while index + 8 <= utf8.count {
            found |= raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            index += 8
        }
        while index < utf8.count {
            found |= UInt64(utf8[index])
            index += 1
        }
        return found & 0x8080_8080_8080_8080 == 0
    }

    func withBytes(_ start: Int, _ end: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        // Never `nil`: `init` made the string contiguous.
        _ = text.utf8.withContiguousStorageIfAvailable { utf8 in
            let from = byteOffset(of: start, in: utf8)
            let to = max(byteOffset(of: end, in: utf8), from)
            body(UnsafeBufferPointer(rebasing: utf8[from..<to]))
        }
    }

    private func byteOffset(of scalar: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        guard scalar > 0 else { return 0 }
        guard !offsets.isEmpty else { return min(scalar, utf8.count) }
        let slot = scalar / Self.stride
        guard slot < offsets.count else { return utf8.count }
        // One more than the scalars that begin before the byte looked for.
        var rest = scalar % Self.stride + 1
        var index = Int(offsets[slot])
        let raw = UnsafeRawBufferPointer(utf8)
        while index + 8 <= utf8.count {
            let starting = Self.startingScalars(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            if starting >= rest { break }
            rest -= starting
            index += 8
        }
        while index < utf8.count {
            if utf8[index] & 0xC0 != 0x80 {
                rest -= 1
                if rest == 0 { return index }
            }
            index += 1
        }
        return index
    }
}
