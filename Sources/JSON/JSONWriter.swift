/// Writes JSON text (RFC 8259) into a byte buffer, without white space.
///
/// The caller answers for the shape (a key before each member's value, every begin with its end); commas are set here.
/// A writer that is reset keeps its capacity, so that one writer serves many records without allocation.
package struct JSONWriter: Sendable {
    /// What was written so far; UTF-8.
    package private(set) var bytes: [UInt8]
    private var needsComma = false

    /// Creates an empty writer.
    package init() {
        self.bytes = []
    }

    /// Forgets what was written and keeps the memory.
    package mutating func reset() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    /// Hands over what was written so far and goes on behind it, for texts that are too long to keep.
    package mutating func handOver(to output: ([UInt8]) -> Void) {
        output(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Forgets everything after the first `count` bytes, which must end between two texts.
    package mutating func cut(to count: Int) {
        guard count < bytes.count else { return }
        bytes.removeLast(bytes.count - max(count, 0))
        needsComma = false
    }

    /// Begins an object.
    package mutating func beginObject() {
        separate()
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
    }

    /// Ends an object.
    package mutating func endObject() {
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Begins an array.
    package mutating func beginArray() {
        separate()
        bytes.append(UInt8(ascii: "["))
        needsComma = false
    }

    /// Ends an array.
    package mutating func endArray() {
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// Writes a member's name, which holds nothing that needs an escape; its value comes next.
    package mutating func key(_ name: StaticString) {
        let withComma = needsComma
        append(upTo: name.utf8CodeUnitCount + 4) { pen in
            pen.put(key: name, withComma: withComma)
        }
        needsComma = false
    }

    /// Writes a member's name that is known only when the program runs; its value comes next.
    package mutating func key(named name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a string.
    package mutating func string(_ value: String) {
        withBytes(of: value) { utf8 in
            let escape = nextEscape(in: utf8, from: 0)
            let withComma = needsComma
            guard escape == utf8.count else {
                separate()
                appendInRuns(utf8, firstEscape: escape)
                return
            }
            append(upTo: utf8.count + 3) { pen in
                if withComma { pen.put(UInt8(ascii: ",")) }
                pen.put(quoted: utf8)
            }
        }
        needsComma = true
    }

    /// Writes a member of text, given as valid UTF-8, whose name needs no escape.
    package mutating func field(_ name: StaticString, utf8: UnsafeBufferPointer<UInt8>) {
        let escape = nextEscape(in: utf8, from: 0)
        let withComma = needsComma
        if escape == utf8.count {
            append(upTo: name.utf8CodeUnitCount + utf8.count + 6) { pen in
                pen.put(key: name, withComma: withComma)
                pen.put(quoted: utf8)
            }
        } else {
            key(name)
            appendInRuns(utf8, firstEscape: escape)
        }
        needsComma = true
    }

    /// Writes where some words stand and the words, valid UTF-8, in one go: `"start":3,"end":9,"text":"…"`.
    package mutating func span(_ start: Int, _ end: Int, utf8: UnsafeBufferPointer<UInt8>) {
        let escape = nextEscape(in: utf8, from: 0)
        let isPlain = escape == utf8.count
        let withComma = needsComma
        append(upTo: 32 + 2 * Pen.longestNumber + (isPlain ? utf8.count : 0)) { pen in
            pen.put(key: "start", withComma: withComma)
            pen.put(number: start)
            pen.put(key: "end", withComma: true)
            pen.put(number: end)
            pen.put(key: "text", withComma: true)
            if isPlain { pen.put(quoted: utf8) }
        }
        if !isPlain { appendInRuns(utf8, firstEscape: escape) }
        needsComma = true
    }

    /// Writes a member of a whole number, whose name needs no escape.
    mutating func field(_ name: StaticString, number value: Int) {
        let withComma = needsComma
        append(upTo: name.utf8CodeUnitCount + 4 + Pen.longestNumber) { pen in
            pen.put(key: name, withComma: withComma)
            pen.put(number: value)
        }
        needsComma = true
    }

    /// Writes a string of a prefix, which holds nothing that needs an escape, and a whole number: `"e12"`.
    package mutating func string(_ prefix: StaticString, _ number: Int) {
        let withComma = needsComma
        append(upTo: prefix.utf8CodeUnitCount + 3 + Pen.longestNumber) { pen in
            if withComma { pen.put(UInt8(ascii: ",")) }
            pen.put(UInt8(ascii: "\""))
            pen.put(prefix)
            pen.put(number: number)
            pen.put(UInt8(ascii: "\""))
        }
        needsComma = true
    }

    /// Writes a whole number.
    package mutating func integer(_ value: Int) {
        separate()
        append(upTo: Pen.longestNumber) { $0.put(number: value) }
        needsComma = true
    }

    /// Writes a number in the shortest form that reads back the same; `null` when it is not finite.
    package mutating func double(_ value: Double) {
        guard value.isFinite else { return null() }
        separate()
        if let whole = Int(exactly: value), whole != 0 || value.sign == .plus {
            append(upTo: Pen.longestNumber) { $0.put(number: whole) }
        } else {
            bytes.append(contentsOf: value.description.utf8)
        }
        needsComma = true
    }

    /// Writes `true` or `false`.
    package mutating func bool(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
        needsComma = true
    }

    /// Writes `null`.
    package mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
        needsComma = true
    }

    /// Ends a line, so that the next text is a record of its own.
    package mutating func newline() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    /// Appends what `write` puts, at most `capacity` bytes, with one look at the buffer's room.
    @inline(__always)
    private mutating func append(upTo capacity: Int, _ write: (inout Pen) -> Void) {
        bytes.append(addingCapacity: capacity) { (output: inout OutputSpan<UInt8>) in
            output.withUnsafeMutableBufferPointer { buffer, count in
                guard let start = buffer.baseAddress.map({ $0 + count }) else { return }
                var pen = Pen(target: start)
                write(&pen)
                count += pen.target - start
            }
        }
    }

    private mutating func appendInRuns(_ utf8: UnsafeBufferPointer<UInt8>, firstEscape: Int) {
        bytes.append(UInt8(ascii: "\""))
        var runStart = 0
        var index = firstEscape
        while index < utf8.count {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[runStart..<index]))
            escape(utf8[index])
            runStart = index + 1
            index = nextEscape(in: utf8, from: runStart)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[runStart...]))
        bytes.append(UInt8(ascii: "\""))
    }

    /// Source: RFC 8259 §7: quotation mark, reverse solidus and U+0000 to U+001F must be escaped.
    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(hexDigit(byte >> 4))
            bytes.append(hexDigit(byte & 15))
        }
    }
}

/// Hands over a string's bytes where they lie: a string that could be changed would be retained first.
@inline(__always)
func withBytes(of value: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if value.utf8.withContiguousStorageIfAvailable(body) == nil {
        var copy = value
        copy.withUTF8(body)
    }
}

private func hexDigit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
}
