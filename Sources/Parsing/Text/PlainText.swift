/// Collects the text of a document: blocks, lines and runs of white space as FORMATS wants them.
struct PlainText {
    /// The text so far, UTF-8.
    private(set) var bytes: [UInt8] = []
    private var gap = Gap.none
    /// Where the current line begins, and how long the text was before the gap in front of it.
    private var lineStart = (text: 0, before: 0)

    private enum Gap {
        case none, space, line, block
    }

    init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// What follows stands in a block of its own.
    mutating func startBlock() { gap = .block }

    /// What follows stands on a line of its own; a second break in a row makes a block.
    mutating func breakLine() { gap = gap == .line || gap == .block ? .block : .line }

    /// Appends text that may hold white space, references, and C1 controls that mean windows-1252.
    mutating func append(_ source: Bytes, _ range: Range<Int>, resolving: Bool = true) {
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            index = source.endOfPlainRun(from: start, to: range.upperBound)
            flush(source, start..<index)
            guard index < range.upperBound else { return }
            let byte = source[index]
            switch byte {
            case ASCII.ampersand:
                index += reference(source, index, range.upperBound, resolving)
            case 0xC2:
                let next = index + 1 < range.upperBound ? source[index + 1] : 0
                if next < 0xA0, next >= 0x80 {
                    append(scalar: mendedScalar(UInt32(next)))
                } else {
                    flush(source, index..<min(index + 2, range.upperBound))
                }
                index = min(index + 2, range.upperBound)
            default:
                if byte.isSpace { space() }
                index += 1
            }
        }
    }

    /// The text, without white space at its end.
    consuming func finish() -> [UInt8] {
        dropBlankLine()
        return bytes
    }

    /// Bytes of text so far.
    var count: Int { bytes.count }

    /// Takes away everything from the byte at `count` on.
    mutating func truncate(to count: Int) {
        bytes.removeSubrange(min(count, bytes.count)...)
    }

    private mutating func space() {
        if gap == .none { gap = .space }
    }

    private mutating func reference(_ source: Bytes, _ index: Int, _ end: Int, _ resolving: Bool) -> Int {
        guard resolving, let reference = CharacterReference(source, at: index, end: end) else {
            flush(source, index..<index + 1)
            return 1
        }
        switch reference.meaning {
        case .scalar(let scalar): append(scalar: scalar)
        case .characters(let characters):
            close()
            bytes.append(contentsOf: characters)
        }
        return reference.length
    }

    private mutating func append(scalar: UInt32) {
        guard scalar > 0x20 else { return space() }
        close()
        bytes.append(scalar: scalar)
    }

    private mutating func flush(_ source: Bytes, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        close()
        bytes.append(contentsOf: Bytes(rebasing: source[range]))
    }

    /// Writes what separates the text so far from what comes.
    private mutating func close() {
        guard gap != .none else { return }
        defer { gap = .none }
        guard gap != .space else {
            if !bytes.isEmpty { bytes.append(ASCII.space) }
            return
        }
        dropBlankLine()
        let count = bytes.count
        if !bytes.isEmpty {
            bytes.append(ASCII.lineFeed)
            if gap == .block { bytes.append(ASCII.lineFeed) }
        }
        lineStart = (bytes.count, count)
    }

    /// Takes back a line of nothing but no-break spaces, which publishers use to make room.
    private mutating func dropBlankLine() {
        var index = bytes.count
        while index - 2 >= lineStart.text {
            if bytes[index - 2] == 0xC2, bytes[index - 1] == 0xA0 {
                index -= 2
            } else if bytes[index - 1] == ASCII.space {
                index -= 1
            } else {
                return
            }
        }
        guard index == lineStart.text, index < bytes.count else { return }
        bytes.removeSubrange(min(lineStart.before, index)...)
    }
}
