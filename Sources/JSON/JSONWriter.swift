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
        appendAtOnce(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount), then: UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a member's name that is known only when the program runs; its value comes next.
    package mutating func key(named name: String) {
        quote(name, then: UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a member of text with one append; its name needs no escape.
    mutating func member(_ name: StaticString, _ value: String) {
        withBytes(of: value) { field(name, utf8: $0) }
    }

    /// Writes a member of text, given as valid UTF-8, with one append.
    package mutating func field(_ name: StaticString, utf8: UnsafeBufferPointer<UInt8>) {
        let escape = nextEscape(in: utf8, from: 0)
        guard escape == utf8.count else {
            key(name)
            appendInRuns(utf8, firstEscape: escape, then: nil)
            needsComma = true
            return
        }
        let withComma = needsComma
        let nameCount = name.utf8CodeUnitCount
        bytes.append(addingCapacity: nameCount + utf8.count + 6) { (output: inout OutputSpan<UInt8>) in
            output.withUnsafeMutableBufferPointer { buffer, count in
                guard var target = buffer.baseAddress else { return }
                target += count
                let start = target
                if withComma { put(UInt8(ascii: ","), &target) }
                put(UInt8(ascii: "\""), &target)
                target.initialize(from: name.utf8Start, count: nameCount)
                target += nameCount
                put(UInt8(ascii: "\""), &target)
                put(UInt8(ascii: ":"), &target)
                put(UInt8(ascii: "\""), &target)
                if let source = utf8.baseAddress {
                    target.initialize(from: source, count: utf8.count)
                    target += utf8.count
                }
                put(UInt8(ascii: "\""), &target)
                count += target - start
            }
        }
        needsComma = true
    }

    /// Writes a string.
    package mutating func string(_ value: String) {
        quote(value, then: nil)
        needsComma = true
    }

    /// Writes a string of a prefix, which holds nothing that needs an escape, and a whole number: `"e12"`.
    package mutating func string(_ prefix: StaticString, _ number: Int) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
        digits(number)
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// Writes a whole number.
    package mutating func integer(_ value: Int) {
        separate()
        digits(value)
        needsComma = true
    }

    /// Writes a number in the shortest form that reads back the same; `null` when it is not finite.
    package mutating func double(_ value: Double) {
        guard value.isFinite else { return null() }
        separate()
        if let whole = Int(exactly: value), whole != 0 || value.sign == .plus {
            digits(whole)
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

    private mutating func digits(_ value: Int) {
        var rest = value.magnitude
        var length = 1
        var bound: UInt = 10
        while rest >= bound {
            length += 1
            // At most 10^19, which fits: the magnitude of an Int is below that.
            bound *= 10
        }
        bytes.append(addingCapacity: 21) { (output: inout OutputSpan<UInt8>) in
            if value < 0 { output.append(UInt8(ascii: "-")) }
            output.withUnsafeMutableBufferPointer { buffer, count in
                for place in (count..<(count + length)).reversed() {
                    buffer.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
                    rest /= 10
                }
                count += length
            }
        }
    }

    /// Appends a quoted string, a comma before it where one is due, and a byte after it.
    private mutating func quote(_ value: String, then last: UInt8?) {
        withBytes(of: value) { utf8 in
            let escape = nextEscape(in: utf8, from: 0)
            if escape == utf8.count {
                appendAtOnce(utf8, then: last)
            } else {
                appendInRuns(utf8, firstEscape: escape, then: last)
            }
        }
    }

    /// The common case: no byte needs an escape, so everything is one append.
    private mutating func appendAtOnce(_ utf8: UnsafeBufferPointer<UInt8>, then last: UInt8?) {
        let withComma = needsComma
        bytes.append(addingCapacity: utf8.count + 4) { (output: inout OutputSpan<UInt8>) in
            if withComma { output.append(UInt8(ascii: ",")) }
            output.append(UInt8(ascii: "\""))
            output.withUnsafeMutableBufferPointer { buffer, count in
                if let source = utf8.baseAddress, let target = buffer.baseAddress {
                    (target + count).initialize(from: source, count: utf8.count)
                    count += utf8.count
                }
            }
            output.append(UInt8(ascii: "\""))
            if let last { output.append(last) }
        }
    }

    private mutating func appendInRuns(_ utf8: UnsafeBufferPointer<UInt8>, firstEscape: Int, then last: UInt8?) {
        separate()
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
        if let last { bytes.append(last) }
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
private func withBytes(of value: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if value.utf8.withContiguousStorageIfAvailable(body) == nil {
        var copy = value
        copy.withUTF8(body)
    }
}

@inline(__always)
private func put(_ byte: UInt8, _ target: inout UnsafeMutablePointer<UInt8>) {
    target.initialize(to: byte)
    target += 1
}

private func hexDigit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
}
