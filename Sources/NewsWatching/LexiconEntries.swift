internal import NewsText

/// A name of the lexicon's tables that has the code of a country.
struct LexiconEntry {
    /// As the table has it: `[city]`.
    var section: String
    var name: String
    /// ISO 3166-1, two letters.
    var code: String
}

/// The entries with a code that a table has in some of its sections, in order.
func lexiconEntries(
    _ table: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>,
    in sections: Set<String>
) -> [LexiconEntry] {
    var count = 0
    let start = table(&count)
    var found: [LexiconEntry] = []
    var section = ""
    var rest = UnsafeBufferPointer(start: start, count: count)[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = rest[..<end]
        rest = rest[(end + 1)...]
        if line.first == UInt8(ascii: "[") {
            section = String(decoding: line, as: UTF8.self)
            continue
        }
        guard sections.contains(section) else { continue }
        for entry in line.split(separator: UInt8(ascii: ",")) {
            let parts = String(decoding: entry, as: UTF8.self).split(separator: "=")
            guard parts.count == 2, let name = parts.first, let code = parts.last else { continue }
            let bare = name.drop { $0 == " " }
            guard bare.last == " " else { continue }
            found.append(LexiconEntry(section: section, name: String(bare.dropLast()), code: String(code)))
        }
    }
    return found
}
