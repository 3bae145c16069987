internal import Glibc

/// Bytes of the ASCII range that the readers of this room look for.
enum ASCII {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let quote = UInt8(ascii: "\"")
    static let apostrophe = UInt8(ascii: "'")
    static let ampersand = UInt8(ascii: "&")
    static let hash = UInt8(ascii: "#")
    static let semicolon = UInt8(ascii: ";")
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")
    static let equals = UInt8(ascii: "=")
    static let slash = UInt8(ascii: "/")
    static let exclamation = UInt8(ascii: "!")
    static let question = UInt8(ascii: "?")
    static let colon = UInt8(ascii: ":")
}

extension UInt8 {
    /// Space, tab, line feed, form feed, carriage return.
    var isSpace: Bool { self == 0x20 || (self <= 0x0D && self >= 0x09 && self != 0x0B) }

    var isDigit: Bool { self &- 0x30 < 10 }

    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// A to Z as a to z, everything else as it is.
    var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// May begin the name of an element: a letter, `_`, or a byte of a character beyond ASCII.
    var startsName: Bool { isLetter || self == 0x5F || self >= 0x80 }

    /// May stand in the name of an element.
    var continuesName: Bool { startsName || isDigit || self == 0x2D || self == 0x2E || self == 0x3A }

    /// The value of a hexadecimal digit.
    var hexValue: UInt32? {
        switch self {
        case 0x30...0x39: UInt32(self - 0x30)
        case 0x41...0x46: UInt32(self - 0x37)
        case 0x61...0x66: UInt32(self - 0x57)
        default: nil
        }
    }
}

/// A stretch of bytes that somebody else keeps alive.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    /// The bytes of a range as a string; invalid UTF-8 is repaired.
    func string(_ range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self)
    }

    /// Without white space of ASCII at both ends.
    var trimmed: UnsafeBufferPointer<UInt8> {
        var start = 0
        var end = count
        while start < end, self[start].isSpace { start += 1 }
        while end > start, self[end - 1].isSpace { end -= 1 }
        return UnsafeBufferPointer(rebasing: self[start..<end])
    }

    /// The first place of `byte` in `range`.
    func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
        guard let base = baseAddress, range.lowerBound >= 0, range.upperBound <= count,
            let found = memchr(base + range.lowerBound, CInt(byte), range.count)
        else { return nil }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }

    /// The last place of `byte`; -1 when there is none.
    func last(_ byte: UInt8) -> Int {
        var index = count - 1
        while index >= 0, self[index] != byte { index -= 1 }
        return index
    }

    /// Whether `word`, in ASCII lower case, stands at `index`, in any case.
    func has(_ word: StaticString, at index: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index >= 0, count <= self.count - index else { return false }
        let wanted = word.utf8Start
        for offset in 0..<count where self[index + offset].lowered != wanted[offset] { return false }
        return true
    }

    /// The first place at or after `start` where `word`, in ASCII lower case, stands in any case.
    func find(_ word: StaticString, from start: Int) -> Int? {
        guard word.utf8CodeUnitCount > 0 else { return nil }
        let head = word.utf8Start[0]
        let last = count - word.utf8CodeUnitCount
        var index = start
        while index <= last {
            if self[index].lowered == head, has(word, at: index) { return index }
            index += 1
        }
        return nil
    }
}

extension String {
    /// A string of bytes that are known to be UTF-8: as those of a document are, once it has been decoded.
    init(valid bytes: Bytes) {
        guard let start = bytes.baseAddress else {
            self = ""
            return
        }
        // Small strings are made in registers, where validation costs nothing.
        if bytes.count <= 15 {
            self = String(decoding: bytes, as: UTF8.self)
        } else {
            self = String(copying: UTF8Span(unchecked: Span(_unsafeStart: start, count: bytes.count)))
        }
    }

    /// Calls `body` with the UTF-8 of the string.
    func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
        var copy = self
        return copy.withUTF8(body)
    }

    /// A to Z as a to z, everything else as it is.
    var loweredASCII: String {
        withBytes { bytes in
            // Nearly all that is asked for is in lower case already.
            bytes.contains { $0 != $0.lowered } ? String(decoding: bytes.map(\.lowered), as: UTF8.self) : self
        }
    }

    /// Without white space of ASCII at both ends.
    var trimmed: String {
        withBytes { bytes in
            var range = 0..<bytes.count
            while let first = range.first, bytes[first].isSpace { range = first + 1..<range.upperBound }
            while let last = range.last, bytes[last].isSpace { range = range.lowerBound..<last }
            return range.count == bytes.count ? self : String(valid: Bytes(rebasing: bytes[range]))
        }
    }
}
