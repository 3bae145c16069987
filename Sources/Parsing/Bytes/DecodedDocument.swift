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
    /// UTF-8; where it says UTF-8 and no character beyond ASCII is, they are windows-1252.
    ///
    /// Source: WHATWG Encoding, "decode"; XML 1.0, appendix F; RFC 7303 §3.
    init(_ source: [UInt8], contentType: String?) {
        self = source.withUnsafeBufferPointer { DecodedDocument(source, $0, contentType: contentType) }
    }

    private init(_ source: [UInt8], _ bytes: Bytes, contentType: String?) {
        var problems: [Problem] = []
        let mark = byteOrderMark(bytes)
        var encoding = mark.encoding ?? wideShape(bytes)
        if encoding == nil {
            let labels = [charset(in: contentType ?? ""), declaredEncoding(bytes)].compactMap { $0 }
            let known = labels.compactMap { CharacterEncoding(label: $0) }
            if known.count < labels.count { problems.append(Problem(code: "unknown-encoding", line: 1)) }
            encoding = known.first { $0.isASCIIBased }
            if encoding == nil, !known.isEmpty { problems.append(Problem(code: "wrong-encoding", line: 1)) }
        }
        let chosen = encoding ?? .utf8
        let body = Bytes(rebasing: bytes.dropFirst(mark.length))
        self.init(source, body, chosen, problems)
    }

    private init(_ source: [UInt8], _ body: Bytes, _ chosen: CharacterEncoding, _ problems: [Problem]) {
        self.encoding = chosen
        self.problems = problems
        let mayBeUTF8 = chosen.name == "utf-8" || chosen.decoder == "CP1252"
        let check = mayBeUTF8 ? UTF8Check(body) : nil
        if let check, check.firstFault == nil {
            if chosen.name != "utf-8", check.wideCharacters > 0 {
                self.problems.append(Problem(code: "wrong-encoding", line: 1))
                self.encoding = .utf8
            }
            bytes = body.count == source.count ? source : Array(body)
            return
        }
        if chosen.name == "utf-8", let check, let fault = check.firstFault {
            if check.wideCharacters > 0 {
                self.problems.append(Problem(code: "invalid-bytes", line: line(of: fault, in: body)))
                bytes = repairedUTF8(body)
                return
            }
            self.problems.append(Problem(code: "wrong-encoding", line: line(of: fault, in: body)))
            encoding = .windows1252
        }
        guard let converted = transcode(body, from: encoding) else {
            self.problems.append(Problem(code: "unknown-encoding", line: 1))
            bytes = repairedUTF8(body)
            encoding = .utf8
            return
        }
        if let fault = converted.firstFault {
            self.problems.append(Problem(code: "invalid-bytes", line: line(of: fault, in: body)))
        }
        bytes = converted.bytes
    }
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
        return head.bytes.withUnsafeBufferPointer { declaredEncoding($0) }
    }
    let head = Bytes(rebasing: bytes.prefix(4096))
    guard let start = head.find("<?xml", from: 0), let end = head.find("?>", from: start),
        let name = head.find("encoding", from: start), name < end
    else { return nil }
    var index = name + 8
    while index < end, head[index].isSpace || head[index] == ASCII.equals { index += 1 }
    guard index < end, head[index] == ASCII.quote || head[index] == ASCII.apostrophe else { return nil }
    let close = head.first(head[index], in: index + 1..<end) ?? end
    return head.string(index + 1..<close)
}
