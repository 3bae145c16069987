internal import NewsModel

/// A document as UTF-8, whatever it came in.
struct DecodedDocument {
    /// Valid UTF-8, without a byte order mark.
    var bytes: [UInt8]
    /// The encoding it was in.
    var encoding: CharacterEncoding
    /// What was wrong with its encoding.
    var problems: [Problem] = []

    /// Finds the encoding and converts.
    ///
    /// The first of these that is known counts: byte order mark, the shape of `<` in UTF-16 and UTF-32, HTTP's charset,
    /// the XML declaration, UTF-8. Where a label says Latin-1 or ASCII and the bytes are UTF-8 all the same, they are
    /// UTF-8; where it says UTF-8 and no character beyond ASCII is, the letters tell, and windows-1252 is the last resort.
    /// A document of ASCII alone that came as `text/…` without a charset is ASCII.
    ///
    /// Source: WHATWG Encoding, "decode"; XML 1.0, appendix F; RFC 7303 §3; RFC 3023 §3.1.
    init(_ source: [UInt8], contentType: String?) {
        self = source.withUnsafeBufferPointer { DecodedDocument(source, $0, contentType: contentType) }
    }

    private init(_ source: [UInt8], _ bytes: Bytes, contentType: String?) {
        let mark = byteOrderMark(bytes)
        let body = Bytes(rebasing: bytes.dropFirst(mark.length))
        var candidates = [mark.encoding ?? wideShape(bytes)].compactMap { $0 }
        if candidates.isEmpty {
            let labels = [charset(in: contentType ?? ""), declaredEncoding(bytes)].compactMap { $0 }
            let known = labels.compactMap { CharacterEncoding(label: $0) }
            if known.count < labels.count { problems.append(Problem(code: "unknown-encoding", line: 1)) }
            candidates = known.filter(\.isASCIIBased)
            if candidates.count < known.count { problems.append(Problem(code: "wrong-encoding", line: 1)) }
        }
        encoding = candidates.first ?? .utf8
        self.bytes = []
        guard encoding.name == "utf-8" || encoding.decoder == "CP1252" else {
            convert(body)
            return
        }
        let check = UTF8Check(body)
        guard let fault = check.firstFault else {
            if check.wideCharacters == 0, mark.encoding == nil, isTextWithoutCharset(contentType) { encoding = .ascii }
            if encoding.name != "utf-8", check.wideCharacters > 0 {
                problems.append(Problem(code: "wrong-encoding", line: 1))
                encoding = .utf8
            }
            self.bytes = body.count == source.count ? source : Array(body)
            return
        }
        guard encoding.name == "utf-8" else {
            convert(body)
            return
        }
        if check.wideCharacters >= check.faults {
            problems.append(Problem(code: "invalid-bytes", line: line(of: fault, in: body)))
            self.bytes = repairedUTF8(body)
            return
        }
        problems.append(Problem(code: "wrong-encoding", line: line(of: fault, in: body)))
        let other = candidates.first { $0.name != "utf-8" }
        encoding =
            other ?? legacyEncoding(body) ?? guessedEncoding(body) ?? (check.wideCharacters > 0 ? .utf8 : .windows1252)
        if encoding == .utf8 { self.bytes = repairedUTF8(body) } else { convert(body) }
    }

    private mutating func convert(_ body: Bytes) {
        guard let converted = transcode(body, from: encoding) else {
            problems.append(Problem(code: "unknown-encoding", line: 1))
            bytes = repairedUTF8(body)
            encoding = .utf8
            return
        }
        if let fault = converted.firstFault {
            problems.append(Problem(code: "invalid-bytes", line: line(of: fault, in: body)))
        }
        bytes = converted.bytes
    }
}

/// The encoding that documents in this one's language were written in before UTF-8.
///
/// Of several, the first that leaves the fewest bytes unread; `nil` when the document names no language.
///
/// Source: WHATWG HTML, "Determining the character encoding", the table of locales.
private func legacyEncoding(_ bytes: Bytes) -> CharacterEncoding? {
    let labels: [String: [String]] = [
        "ar": ["windows-1256"], "be": ["windows-1251"], "bg": ["windows-1251"], "cs": ["windows-1250"],
        "el": ["windows-1253"], "fa": ["windows-1256"], "he": ["windows-1255"], "hr": ["windows-1250"],
        "hu": ["windows-1250"], "ja": ["shift_jis", "euc-jp"], "ko": ["euc-kr"], "lt": ["windows-1257"],
        "lv": ["windows-1257"], "mk": ["windows-1251"], "pl": ["windows-1250"], "ru": ["windows-1251", "koi8-r"],
        "sk": ["windows-1250"], "sl": ["windows-1250"], "sr": ["windows-1251"], "th": ["windows-874"],
        "tr": ["windows-1254"], "uk": ["windows-1251", "koi8-u"], "vi": ["windows-1258"], "zh": ["gb18030", "big5"],
    ]
    guard let language = declaredLanguage(bytes), let candidates = labels[language] else { return nil }
    let read = candidates.compactMap { label in
        CharacterEncoding(label: label).flatMap { encoding in
            transcode(bytes, from: encoding).map { (encoding, $0.faults) }
        }
    }
    return read.min { $0.1 < $1.1 }?.0
}

/// The first two letters in `<language>` or `xml:lang`, near the start.
private func declaredLanguage(_ bytes: Bytes) -> String? {
    let head = Bytes(rebasing: bytes.prefix(8192))
    let marks: [(StaticString, Int)] = [("<language>", 10), ("<dc:language>", 13), ("xml:lang=", 10)]
    for (mark, length) in marks {
        guard let found = head.find(mark, from: 0), found + length + 2 <= head.count else { continue }
        let letters = head[found + length..<found + length + 2]
        if letters.allSatisfy(\.isLetter) { return String(decoding: letters.map(\.lowered), as: UTF8.self) }
    }
    return nil
}

private func line(of offset: Int, in bytes: Bytes) -> Int {
    var line = 1
    for index in 0..<min(offset, bytes.count) where bytes[index] == ASCII.lineFeed { line += 1 }
    return line
}

private func byteOrderMark(_ bytes: Bytes) -> (encoding: CharacterEncoding?, length: Int) {
    func starts(_ mark: [UInt8]) -> Bool { bytes.starts(with: mark) }
    if starts([0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if starts([0x00, 0x00, 0xFE, 0xFF]) { return (CharacterEncoding(label: "utf-32be"), 4) }
    if starts([0xFF, 0xFE, 0x00, 0x00]) { return (CharacterEncoding(label: "utf-32le"), 4) }
    if starts([0xFE, 0xFF]) { return (CharacterEncoding(label: "utf-16be"), 2) }
    if starts([0xFF, 0xFE]) { return (CharacterEncoding(label: "utf-16le"), 2) }
    return (nil, 0)
}

/// The encoding in which the document begins with `<` or `{` and another ASCII character, if it is a wide one.
private func wideShape(_ bytes: Bytes) -> CharacterEncoding? {
    guard bytes.count >= 4 else { return nil }
    let first = (bytes[0], bytes[1], bytes[2], bytes[3])
    let openers: [UInt8] = [ASCII.less, UInt8(ascii: "{")]
    switch first {
    case (0, 0, 0, let last) where openers.contains(last): return CharacterEncoding(label: "utf-32be")
    case (let head, 0, 0, 0) where openers.contains(head): return CharacterEncoding(label: "utf-32le")
    case (0, let head, 0, let next) where openers.contains(head) && next != 0:
        return CharacterEncoding(label: "utf-16be")
    case (let head, 0, let next, 0) where openers.contains(head) && next != 0:
        return CharacterEncoding(label: "utf-16le")
    default: return nil
    }
}

/// Whether HTTP calls the document `text/…` and names no charset.
private func isTextWithoutCharset(_ contentType: String?) -> Bool {
    guard let contentType else { return false }
    return contentType.trimmed.loweredASCII.hasPrefix("text/") && charset(in: contentType) == nil
}

/// The charset parameter of a `Content-Type`.
private func charset(in contentType: String) -> String? {
    contentType.withBytes { bytes in
        guard let found = bytes.find("charset", from: 0) else { return nil }
        var index = found + 7
        while index < bytes.count, bytes[index].isSpace { index += 1 }
        guard index < bytes.count, bytes[index] == ASCII.equals else { return nil }
        let isPadding = { (byte: UInt8) in byte.isSpace || byte == ASCII.quote || byte == ASCII.apostrophe }
        index += 1
        while index < bytes.count, isPadding(bytes[index]) { index += 1 }
        var end = index
        while end < bytes.count, bytes[end] != ASCII.semicolon, !isPadding(bytes[end]) { end += 1 }
        return end > index ? bytes.string(index..<end) : nil
    }
}

/// The encoding named in an XML declaration near the start, also in an EBCDIC page.
private func declaredEncoding(_ bytes: Bytes) -> String? {
    // "<?xml" in EBCDIC: the letters of a declaration are the same in all its pages.
    if bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94, 0x93]) {
        guard let page = CharacterEncoding(label: "cp037"),
            let head = transcode(Bytes(rebasing: bytes.prefix(200)), from: page)
        else { return nil }
        // Quotation marks are others in some pages: the name is what looks like one.
        return head.bytes.withUnsafeBufferPointer { head in
            guard let name = head.find("encoding=", from: 0), name + 11 < head.count else { return "cp037" }
            let rest = head[(name + 9)...].drop { $0 >= 0x80 || !($0.isLetter || $0.isDigit) }
            let label = rest.prefix { $0 < 0x80 && $0.continuesName }
            return String(decoding: label, as: UTF8.self)
        }
    }
    let head = Bytes(rebasing: bytes.prefix(4096))
    // A declaration inside a feed is what an article says, and JSON has none.
    let first = head.first { !$0.isSpace }
    guard first != UInt8(ascii: "{"), first != UInt8(ascii: "["), let start = head.find("<?xml", from: 0),
        !["<rss", "<feed", "<rdf:", "<![CDATA["].contains(where: { head.find($0, from: 0).map { $0 < start } ?? false }
        ),
        let end = head.find("?>", from: start),
        let name = head.find("encoding", from: start), name < end
    else { return nil }
    var index = name + 8
    while index < end, head[index].isSpace || head[index] == ASCII.equals { index += 1 }
    guard index < end, head[index] == ASCII.quote || head[index] == ASCII.apostrophe else { return nil }
    let close = head.first(head[index], in: index + 1..<end) ?? end
    return head.string(index + 1..<close)
}
