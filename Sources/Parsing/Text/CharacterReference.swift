internal import CTables

/// A character reference of HTML or XML that stands in text.
struct CharacterReference {
    /// Bytes it takes, from `&`.
    var length: Int
    /// What it stands for.
    var meaning: Meaning

    /// What a reference stands for.
    enum Meaning {
        /// One character by number.
        case scalar(UInt32)
        /// The characters of a named reference, UTF-8.
        case characters(Slice<Bytes>)
    }

    /// The reference that begins with the `&` at `index`; `nil` when none does.
    ///
    /// Numbers of C1 controls mean the characters of windows-1252; numbers of no character mean U+FFFD.
    ///
    /// Source: WHATWG HTML, "Character reference state", but a name of more than one word (`&notit`) is never cut, and
    /// a name without a semicolon before `=` or a letter is no reference, in text as in attributes: feeds carry
    /// addresses as text.
    init?(_ bytes: Bytes, at index: Int, end: Int) {
        var next = index + 1
        guard next < end else { return nil }
        if bytes[next] == ASCII.hash {
            next += 1
            self.init(number: bytes, from: next, end: end, start: index)
            return
        }
        guard bytes[next].isLetter else { return nil }
        while next < end, bytes[next].isLetter || bytes[next].isDigit, next - index <= 32 { next += 1 }
        let isClosed = next < end && bytes[next] == ASCII.semicolon
        if !isClosed, next < end, bytes[next] == ASCII.equals { return nil }
        let name = Bytes(rebasing: bytes[index + 1..<next])
        guard let value = entities.value(of: name), let flag = value.first else { return nil }
        guard isClosed || flag == UInt8(ascii: "+") else { return nil }
        let length = next - index + (isClosed ? 1 : 0)
        let characters = value.dropFirst()
        // The table writes tab and line feed as two characters, since it is made of lines and tabs.
        if characters.count == 2, characters.first == UInt8(ascii: "\\") {
            self.init(length: length, meaning: .scalar(characters.last == UInt8(ascii: "t") ? 9 : 10))
        } else {
            self.init(length: length, meaning: .characters(characters))
        }
    }

    private init?(number bytes: Bytes, from first: Int, end: Int, start: Int) {
        var next = first
        var value: UInt32 = 0
        let isHex = next < end && bytes[next] | 0x20 == UInt8(ascii: "x")
        if isHex { next += 1 }
        let digits = next
        while next < end, let digit = bytes[next].hexValue, isHex || digit < 10 {
            value = min(value &* (isHex ? 16 : 10) &+ digit, 0x110000)
            next += 1
        }
        guard next > digits else { return nil }
        if next < end, bytes[next] == ASCII.semicolon { next += 1 }
        self.init(length: next - start, meaning: .scalar(mendedScalar(value)))
    }

    private init(length: Int, meaning: Meaning) {
        self.length = length
        self.meaning = meaning
    }
}

/// The character that was meant by a number: windows-1252 for C1 controls, U+FFFD for what is no character of a text.
func mendedScalar(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x80...0x9F: windows1252[Int(value - 0x80)]
    case 9, 10, 13, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: value
    default: 0xFFFD
    }
}

/// Source: WHATWG HTML, "Numeric character reference end state", and windows-1252 as WHATWG Encoding has it.
let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
]

private let entities: EmbeddedTable = {
    var count = 0
    let start = tables_entities(&count)
    return EmbeddedTable(start, count: count)
}()

extension [UInt8] {
    /// Appends the UTF-8 of a character; U+FFFD for what is none.
    mutating func append(scalar: UInt32) {
        let scalar = Unicode.Scalar(scalar) ?? "\u{FFFD}"
        append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    /// Appends what a reference stands for.
    mutating func append(_ reference: CharacterReference) {
        switch reference.meaning {
        case .scalar(let scalar): append(scalar: scalar)
        case .characters(let characters): append(contentsOf: characters)
        }
    }
}
