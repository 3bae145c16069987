/// A text file with its lines, so that a place in it can be named and shown.
///
/// Offsets count Unicode scalars from the first one after a byte order mark.
package struct SourceText: Sendable {
    private let bytes: [UInt8]
    private let lineStartBytes: [Int]
    private let lineStartOffsets: [Int]
    /// Scalars that begin before each block of bytes: a watchlist may be one line of a megabyte.
    private let blockOffsets: [Int]
    private static let block = 512
    /// Scalars in the whole text.
    package let count: Int

    /// Takes a file's bytes; a byte order mark is dropped and invalid UTF-8 becomes U+FFFD.
    ///
    /// - Complexity: O(n).
    package init(_ input: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = String(decoding: input.dropFirst(input.starts(with: mark) ? 3 : 0), as: UTF8.self)
        bytes = Array(text.utf8)
        var startBytes = [0]
        var startOffsets = [0]
        var blocks: [Int] = []
        var offset = 0
        for (index, byte) in bytes.enumerated() {
            if index % SourceText.block == 0 { blocks.append(offset) }
            if byte & 0xC0 != 0x80 { offset += 1 }
            let breaksLine = byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
            if breaksLine {
                startBytes.append(index + 1)
                startOffsets.append(offset)
            }
        }
        lineStartBytes = startBytes
        lineStartOffsets = startOffsets
        blockOffsets = blocks
        count = offset
    }

    /// Lines, at least 1.
    package var lineCount: Int { lineStartBytes.count }

    /// The text as valid UTF-8, without a byte order mark.
    package var utf8: [UInt8] { bytes }

    /// Where a scalar stands; an offset outside the text is moved to its nearest end.
    ///
    /// - Complexity: O(log lines).
    package func position(of offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), count)
        let index = lineIndex(of: offset)
        return SourcePosition(line: index + 1, column: offset - lineStartOffsets[index] + 1)
    }

    /// A line without its end, counted from 1; empty when there is none.
    package func line(_ number: Int) -> String {
        guard number >= 1, number <= lineStartBytes.count else { return "" }
        let start = lineStartBytes[number - 1]
        var end = number < lineStartBytes.count ? lineStartBytes[number] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The scalars of a part of the text; a range outside the text is cut to it.
    ///
    /// - Complexity: O(log n) and the part's length.
    package func scalars(in range: Range<Int>) -> [Unicode.Scalar] {
        let range = range.clamped(to: 0..<count)
        let part = bytes[byte(of: range.lowerBound)..<byte(of: range.upperBound)]
        return Array(String(decoding: part, as: UTF8.self).unicodeScalars)
    }

    /// The offset of a byte of `utf8`; a byte outside is moved to the nearest end.
    ///
    /// - Complexity: O(1).
    package func offset(ofByte byte: Int) -> Int {
        let byte = min(max(byte, 0), bytes.count)
        let block = byte / SourceText.block
        guard block < blockOffsets.count else { return count }
        let start = block * SourceText.block
        return bytes[start..<byte].reduce(blockOffsets[block]) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
    }

    /// The byte at which a scalar begins.
    private func byte(of offset: Int) -> Int {
        guard !blockOffsets.isEmpty else { return 0 }
        let block = lastIndex(of: blockOffsets, notAfter: offset)
        var begun = blockOffsets[block]
        for index in (block * SourceText.block)..<bytes.count where bytes[index] & 0xC0 != 0x80 {
            if begun == offset { return index }
            begun += 1
        }
        return bytes.count
    }

    private func lineIndex(of offset: Int) -> Int {
        lastIndex(of: lineStartOffsets, notAfter: offset)
    }

    private func lastIndex(of sorted: [Int], notAfter value: Int) -> Int {
        var low = 0
        var high = sorted.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if sorted[middle] <= value { low = middle } else { high = middle }
        }
        return low
    }
}
