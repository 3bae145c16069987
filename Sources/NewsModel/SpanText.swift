/// The words of spans of one article.
///
/// Spans count scalars and strings are UTF-8: the count of scalars is kept for every 32nd byte, and none where every
/// byte is a scalar.
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
    /// Bytes of a block.
    private static let block = 32
    let text: String
    /// Scalars that begin before each block of bytes; empty when offsets in bytes and scalars are the same.
    private let scalars: [UInt32]

    init(_ text: String) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        self.scalars = text.utf8.withContiguousStorageIfAvailable { Self.scalars(in: UnsafeRawBufferPointer($0)) } ?? []
    }

    /// Counts eight bytes a step; what is left over at the end is no whole block.
    private static func scalars(in utf8: UnsafeRawBufferPointer) -> [UInt32] {
        guard !isASCII(utf8) else { return [] }
        var counts: [UInt32] = []
        counts.reserveCapacity(utf8.count / block + 1)
        var count = 0
        var place = 0
        counts.append(0)
        while place + block <= utf8.count {
            for word in stride(from: place, to: place + block, by: 8) {
                count += starting(utf8.loadUnaligned(fromByteOffset: word, as: UInt64.self)).nonzeroBitCount
            }
            place += block
            counts.append(UInt32(clamping: count))
        }
        return counts
    }

    /// The highest bits of those of eight bytes that begin a scalar.
    ///
    /// A byte goes on with a scalar when its highest bit is set and the next one is not.
    private static func starting(_ bytes: UInt64) -> UInt64 {
        ~(bytes & ~(bytes << 1)) & 0x8080_8080_8080_8080
    }

    /// Eight bytes a step.
    private static func isASCII(_ utf8: UnsafeRawBufferPointer) -> Bool {
        var found: UInt64 = 0
        var index = 0
        while index + 8 <= utf8.count {
            found |= utf8.loadUnaligned(fromByteOffset: index, as: UInt64.self)
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
            let to = byteOffset(of: end, in: utf8, from: from, of: start)
            body(UnsafeBufferPointer(rebasing: utf8[from..<to]))
        }
    }

    /// The byte at which a scalar begins that stands behind another whose byte is known; that byte, when it does not.
    private func byteOffset(
        of scalar: Int,
        in utf8: UnsafeBufferPointer<UInt8>,
        from byte: Int,
        of known: Int
    ) -> Int {
        let distance = scalar - known
        // Names are short: their end is nearer to their start than to the next block.
        guard !scalars.isEmpty, known >= 0, (0...Self.block).contains(distance) else {
            return max(byteOffset(of: scalar, in: utf8), byte)
        }
        return advance(byte, by: distance, in: utf8)
    }

    private func byteOffset(of scalar: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        guard scalar > 0 else { return 0 }
        guard let all = scalars.last else { return min(scalar, utf8.count) }
        // Where the block is if all are alike, then up or down to the last that begins before the scalar or with it.
        var slot = min(scalar * (scalars.count - 1) / max(Int(all), 1), scalars.count - 1)
        while slot > 0, Int(scalars[slot]) > scalar { slot -= 1 }
        while slot + 1 < scalars.count, Int(scalars[slot + 1]) <= scalar { slot += 1 }
        return advance(slot * Self.block, by: scalar - Int(scalars[slot]), in: utf8)
    }

    /// The byte at which the scalar begins that is `distance` scalars behind the first to begin at `byte` or after it.
    private func advance(_ byte: Int, by distance: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        // One more than the scalars that begin before the byte looked for.
        var rest = distance + 1
        var index = byte
        let raw = UnsafeRawBufferPointer(utf8)
        while index + 8 <= utf8.count {
            let bytes = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            var starting = Self.starting(bytes)
            if starting.nonzeroBitCount >= rest {
                for _ in 1..<rest { starting &= starting - 1 }
                return index + starting.trailingZeroBitCount / 8
            }
            rest -= starting.nonzeroBitCount
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
