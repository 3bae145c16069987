/// A recursive-descent reader over bytes; its depth is bounded by `depthLimit`.
struct JSONParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let depthLimit: Int
    private var index = 0
    private var depth = 0

    init(bytes: UnsafeBufferPointer<UInt8>, depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
    }

    mutating func document() throws(JSONError) -> JSONValue {
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
        skipSpace()
        let result = try value()
        skipSpace()
        guard index == bytes.count else { throw malformed("something follows the value") }
        return result
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        guard index < bytes.count else { throw malformed("the text ends where a value should stand") }
        switch bytes[index] {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case UInt8(ascii: "t"):
            try literal("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try literal("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try literal("null")
            return .null
        default: throw malformed("no value begins like this")
        }
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        try enter()
        var members: [JSONMember] = []
        if accept(UInt8(ascii: "}")) { return leave(.object(members)) }
        while true {
            skipSpace()
            guard peek() == UInt8(ascii: "\"") else { throw malformed("a name in quotation marks should stand here") }
            let name = try string()
            guard accept(UInt8(ascii: ":")) else { throw malformed("a colon should stand here") }
            skipSpace()
            members.append(JSONMember(name: name, value: try value()))
            if accept(UInt8(ascii: ",")) { continue }
            guard accept(UInt8(ascii: "}")) else { throw malformed("a comma or } should stand here") }
            return leave(.object(members))
        }
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        try enter()
        var values: [JSONValue] = []
        if accept(UInt8(ascii: "]")) { return leave(.array(values)) }
        while true {
            skipSpace()
            values.append(try value())
            if accept(UInt8(ascii: ",")) { continue }
            guard accept(UInt8(ascii: "]")) else { throw malformed("a comma or ] should stand here") }
            return leave(.array(values))
        }
    }

    private mutating func enter() throws(JSONError) {
        guard depth < depthLimit else {
            let place = position(of: index)
            throw .tooDeep(line: place.line, column: place.column, limit: depthLimit)
        }
        depth += 1
        index += 1
    }

    private mutating func leave(_ value: JSONValue) -> JSONValue {
        depth -= 1
        return value
    }

    /// Reads a string; where it has no escape its bytes are decoded in one go.
    private mutating func string() throws(JSONError) -> String {
        let start = index + 1
        index = nextEscape(in: bytes, from: start)
        guard peek() == UInt8(ascii: "\"") else { return try escapedString(from: start) }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
        index += 1
        return text
    }

    private mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var text = Array(bytes[start..<index])
        while let byte = peek() {
            if byte == UInt8(ascii: "\"") {
                index += 1
                return String(decoding: text, as: UTF8.self)
            }
            guard byte == UInt8(ascii: "\\") else { throw malformed("a control character stands in a string") }
            try escape(into: &text)
            let runStart = index
            index = nextEscape(in: bytes, from: runStart)
            text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
        }
        throw malformed("the text ends inside a string")
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        let next = index + 1
        guard next < bytes.count else { throw malformed("the text ends inside a string") }
        let plain: UInt8
        switch bytes[next] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = bytes[next]
        case UInt8(ascii: "b"): plain = 0x08
        case UInt8(ascii: "f"): plain = 0x0C
        case UInt8(ascii: "n"): plain = 0x0A
        case UInt8(ascii: "r"): plain = 0x0D
        case UInt8(ascii: "t"): plain = 0x09
        case UInt8(ascii: "u"): return try unicodeEscape(into: &text)
        default: throw malformed("no such escape")
        }
        text.append(plain)
        index += 2
    }

    private mutating func unicodeEscape(into text: inout [UInt8]) throws(JSONError) {
        guard let unit = codeUnit(at: index) else { throw malformed("\\u needs four hexadecimal digits") }
        index += 6
        var scalar = UInt32(unit)
        if (0xD800..<0xDC00).contains(scalar), let low = codeUnit(at: index), (0xDC00..<0xE000).contains(low) {
            scalar = 0x10000 + (scalar - 0xD800) << 10 + UInt32(low) - 0xDC00
            index += 6
        }
        let valid = Unicode.Scalar(scalar) ?? "\u{FFFD}"
        if let encoded = UTF8.encode(valid) { text.append(contentsOf: encoded) }
    }

    /// The code unit of the escape `\uXXXX` at `start`; `nil` when there is none.
    private func codeUnit(at start: Int) -> UInt16? {
        guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u") else {
            return nil
        }
        var unit: UInt16 = 0
        for byte in bytes[(start + 2)..<(start + 6)] {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: return nil
            }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    private mutating func number() throws(JSONError) -> String {
        let start = index
        if peek() == UInt8(ascii: "-") { index += 1 }
        if peek() == UInt8(ascii: "0") {
            index += 1
        } else {
            try digits()
        }
        if peek() == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        if peek() == UInt8(ascii: "e") || peek() == UInt8(ascii: "E") {
            index += 1
            if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
    }

    private mutating func digits() throws(JSONError) {
        let start = index
        while let byte = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
        guard index > start else { throw malformed("a digit should stand here") }
    }

    private mutating func literal(_ word: StaticString) throws(JSONError) {
        let length = word.utf8CodeUnitCount
        let rest = UnsafeBufferPointer(rebasing: bytes[index...].prefix(length))
        guard rest.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: length)) else {
            throw malformed("no value begins like this")
        }
        index += length
    }

    private func peek() -> UInt8? {
        index < bytes.count ? bytes[index] : nil
    }

    private mutating func accept(_ byte: UInt8) -> Bool {
        skipSpace()
        guard peek() == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private func malformed(_ reason: String) -> JSONError {
        let place = position(of: index)
        return .malformed(line: place.line, column: place.column, reason: reason)
    }

    private func position(of offset: Int) -> (line: Int, column: Int) {
        var line = 1
        var lineStart = 0
        for (place, byte) in bytes.prefix(offset).enumerated() where byte == UInt8(ascii: "\n") {
            line += 1
            lineStart = place + 1
        }
        let scalars = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 }
        return (line, scalars + 1)
    }
}
