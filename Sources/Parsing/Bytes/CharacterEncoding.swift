internal import CTables

/// A character encoding that documents are written in.
struct CharacterEncoding: Sendable, Hashable {
    /// Its name for people and records, lower case.
    var name: String
    /// The name that the C library's iconv knows its decoder by.
    var decoder: String

    static let utf8 = CharacterEncoding(name: "utf-8", decoder: "UTF-8")
    static let ascii = CharacterEncoding(name: "us-ascii", decoder: "CP1252")
    /// Thai without the quotation marks that windows-874 adds.
    static let thai = CharacterEncoding(name: "tis-620", decoder: "CP874")
    static let windows1252 = CharacterEncoding(name: "windows-1252", decoder: "CP1252")

    /// Whether a byte below 0x80 means the ASCII character.
    var isASCIIBased: Bool { !name.hasPrefix("utf-16") && !name.hasPrefix("utf-32") }

    /// The encoding that a document means by `label`; `nil` when nobody knows it.
    ///
    /// Source: WHATWG Encoding, "Names and labels"; then code pages that iconv knows by number.
    init?(label: String) {
        let label = label.trimmed.loweredASCII
        guard !label.isEmpty, label.utf8.count <= 40 else { return nil }
        let dashed = String(decoding: label.utf8.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)
        if let line = label.withBytes({ encodings.value(of: $0) }) ?? dashed.withBytes({ encodings.value(of: $0) }) {
            let fields = line.split(separator: ASCII.tab).map { String(decoding: $0, as: UTF8.self) }
            guard fields.count == 2 else { return nil }
            self.init(name: fields[0], decoder: fields[1])
            return
        }
        // EBCDIC, DOS and Macintosh pages, under the spellings of other registries: "cp037", "ibm-1047", "mac_greek".
        let plain = label.filter { $0 != "-" && $0 != "_" }
        guard plain.utf8.allSatisfy({ $0.isLetter || $0.isDigit }) else { return nil }
        let digits = plain.drop { !$0.isNumber }
        guard (2...5).contains(digits.count), digits.allSatisfy(\.isNumber), plain.count - digits.count <= 4,
            plain.hasPrefix("cp") || plain.hasPrefix("ibm")
        else { return nil }
        self.init(name: label, decoder: "CP" + digits)
    }

    private init(name: String, decoder: String) {
        self.name = name
        self.decoder = decoder
    }
}

private let encodings: EmbeddedTable = {
    var count = 0
    let start = tables_encodings(&count)
    return EmbeddedTable(start, count: count)
}()
