/// What a browser would run or load as a page in HTML; `nil` where there is nothing.
///
/// A second, simpler reading than the sanitiser's own: it takes `<` and a letter for a tag, wherever that stands, and
/// knows only what must never be there.
func activeContent(in html: String) -> String? {
    let bytes = Array(html.utf8)
    var index = 0
    while index < bytes.count {
        guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count, isLetter(bytes[index + 1]) else {
            index += 1
            continue
        }
        var reader = TagReader(bytes: bytes, index: index + 1)
        let name = reader.name()
        if forbidden.contains(name) { return "<\(name)>" }
        while let (attribute, value) = reader.attribute() {
            if attribute.hasPrefix("on") { return attribute }
            let scheme = value.filter { $0 > 0x20 }.prefix { $0 != UInt8(ascii: ":") }
            guard scheme.count < value.count else { continue }
            let word = String(decoding: scheme, as: UTF8.self).lowercased()
            if isAddress(attribute), ["javascript", "vbscript", "livescript"].contains(word) { return word }
        }
        index = reader.index
    }
    return nil
}

private let forbidden = [
    "script", "iframe", "object", "embed", "applet", "style", "link", "meta", "base", "frame", "frameset", "xmp",
    "plaintext", "template", "foreignobject", "animate", "set", "handler",
]

private func isAddress(_ attribute: String) -> Bool {
    ["href", "src", "action", "formaction", "xlink:href", "poster", "background", "cite", "longdesc"].contains(
        attribute
    )
}

private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

/// Reads a tag as browsers do.
///
/// Source: WHATWG HTML, "Tag name state" to "After attribute value (quoted) state".
private struct TagReader {
    let bytes: [UInt8]
    var index: Int

    mutating func name() -> String {
        let start = index
        while index < bytes.count, !isSpace, byte != UInt8(ascii: "/"), byte != UInt8(ascii: ">") { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    }

    /// The next attribute with its value; `nil` at the end of the tag.
    mutating func attribute() -> (name: String, value: [UInt8])? {
        while index < bytes.count, isSpace || byte == UInt8(ascii: "/") { index += 1 }
        guard index < bytes.count, byte != UInt8(ascii: ">") else { return nil }
        let start = index
        index += 1
        while index < bytes.count, !isSpace, ![0x2F, 0x3E, 0x3D].contains(byte) { index += 1 }
        let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
        while index < bytes.count, isSpace { index += 1 }
        guard index < bytes.count, byte == UInt8(ascii: "=") else { return (name, []) }
        index += 1
        while index < bytes.count, isSpace { index += 1 }
        guard index < bytes.count, byte != UInt8(ascii: ">") else { return (name, []) }
        let mark = byte
        let isQuoted = mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'")
        if isQuoted { index += 1 }
        let value = index
        while index < bytes.count, isQuoted ? byte != mark : !isSpace && byte != UInt8(ascii: ">") { index += 1 }
        defer { if isQuoted { index = min(index + 1, bytes.count) } }
        return (name, Array(bytes[value..<index]))
    }

    private var byte: UInt8 { bytes[index] }
    private var isSpace: Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) }
}
