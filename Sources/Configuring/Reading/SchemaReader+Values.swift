internal import YAML

extension SchemaReader {
    /// `yes` or `no`, also `true`, `false`, `on` and `off`.
    mutating func flag(_ node: YAMLNode) -> Bool? {
        guard let word = text(node) else { return nil }
        switch word.lowercased() {
        case "yes", "true", "on": return true
        case "no", "false", "off": return false
        default:
            error(node.range, "expected ‘yes’ or ‘no’, found ‘\(word)’")
            return nil
        }
    }

    /// One of the words of an enumeration.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ word: Placed<String>,
        _ what: String,
        of type: Choice.Type = Choice.self
    ) -> Choice? where Choice.RawValue == String {
        if let choice = Choice(rawValue: word.value) { return choice }
        let words = Choice.allCases.map(\.rawValue)
        let advice = didYouMean(word.value, among: words) ?? "expected \(alternatives(words))"
        error(word.range, "unknown \(what) ‘\(word.value)’", suggestion: advice)
        return nil
    }

    /// One of the words of an enumeration, as a value.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ node: YAMLNode,
        _ what: String,
        of type: Choice.Type = Choice.self
    ) -> Choice? where Choice.RawValue == String {
        text(node).flatMap { choice(Placed($0, node.range), what, of: type) }
    }

    /// A whole number within bounds.
    mutating func integer(_ node: YAMLNode, in bounds: ClosedRange<Int>) -> Int? {
        guard let word = text(node) else { return nil }
        guard let number = wholeNumber(word), bounds.contains(number) else {
            let span = "from \(bounds.lowerBound) to \(bounds.upperBound)"
            error(node.range, "expected a whole number \(span), found ‘\(word)’")
            return nil
        }
        return number
    }

    /// A stretch of time longer than nothing, such as `15m`.
    mutating func duration(_ node: YAMLNode) -> Duration? {
        guard let word = text(node) else { return nil }
        guard let duration = parseDuration(word) else {
            error(node.range, "‘\(word)’ is no duration", suggestion: "write 30s, 15m, 12h, 7d or 2w")
            return nil
        }
        guard duration > .zero else {
            error(node.range, "the duration must be longer than nothing")
            return nil
        }
        return duration
    }

    /// A number of bytes, such as `16MiB`.
    mutating func size(_ node: YAMLNode) -> Int? {
        guard let word = text(node) else { return nil }
        guard let bytes = parseSize(word) else {
            error(node.range, "‘\(word)’ is no size", suggestion: "write 512KiB, 16MiB, 1GiB, 500KB, 20MB or 2GB")
            return nil
        }
        guard bytes > 0 else {
            error(node.range, "the size must be more than nothing")
            return nil
        }
        return bytes
    }

    /// An id: 1 to 64 of a to z, digits, `.`, `_` and `-`, first a letter or digit.
    ///
    /// - Returns: whether it is one; when not, that is reported.
    @discardableResult
    mutating func checkID(_ id: Placed<String>) -> Bool {
        if isSlug(id.value) { return true }
        let slug = slugged(id.value)
        error(
            id.range,
            "‘\(id.value)’ is no id; ids are small letters, digits, ‘-’, ‘_’ and ‘.’, at most 64",
            suggestion: isSlug(slug) ? "write ‘\(slug)’" : nil
        )
        return false
    }
}

/// Whether a text is an id: `[a-z0-9][a-z0-9._-]{0,63}`.
func isSlug(_ text: String) -> Bool {
    func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    guard let first = text.utf8.first, isPlain(first), text.utf8.count <= 64 else { return false }
    return text.utf8.allSatisfy { isPlain($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
}

/// A text in small ASCII letters and digits; everything between them becomes one `-`, none at the ends.
func slugged(_ text: String) -> String {
    var slug: [UInt8] = []
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte + 32)
        default: if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
        }
    }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
}
