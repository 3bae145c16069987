/// The text of HTML, for matching and for reading.
///
/// Blocks are separated by one empty line, `<br>` is a line feed, other runs of white space are one space, references
/// are resolved. Scripts, styles, navigation and the credits of pictures are left out. Nothing else changes.
///
/// - Complexity: O(n).
func plainText(ofHTML html: String) -> String {
    html.withBytes { bytes in
        guard !isPlain(bytes) || bytes.first(ASCII.less, in: 0..<bytes.count) != nil else { return html }
        return plainText(ofHTML: bytes).withUnsafeBufferPointer { String(valid: $0) }
    }
}

/// The text of one line of HTML, such as a title: markup goes, white space runs are one space.
func plainLine(ofHTML html: String) -> String {
    html.withBytes { bytes in
        var text = PlainText(capacity: bytes.count)
        var scanner = HTMLScanner(bytes)
        while let token = scanner.next() {
            switch token {
            case .text(let range): text.append(bytes, range)
            case .data(let range): text.append(bytes, range, resolving: false)
            case .open(.raw, let name, _, let isEmpty):
                // Frames and the like hold words for those who cannot show them; scripts and styles hold none.
                if !isEmpty, bytes.has("script", at: name.lowerBound) || bytes.has("style", at: name.lowerBound) {
                    scanner.skip(to: name)
                }
            case .open(.other, _, let tag, _): text.append(bytes, tag)
            case .open(.block, _, _, _), .close(.block, _), .open(.lineBreak, _, _, _):
                text.append(blank, 0..<1)
            case .open, .close: break
            }
        }
        return text.finish().withUnsafeBufferPointer { String(valid: $0) }
    }
}

/// The text of one line of plain text: white space runs are one space.
func plainLine(of line: String) -> String {
    line.withBytes { bytes in
        guard !isPlain(bytes) else { return line }
        var text = PlainText(capacity: bytes.count)
        text.append(bytes, 0..<bytes.count, resolving: false)
        return text.finish().withUnsafeBufferPointer { String(valid: $0) }
    }
}

/// Whether nothing in a text without tags has to change: most titles and summaries are so, and are not copied.
private func isPlain(_ bytes: Bytes) -> Bool {
    bytes.endOfPlainRun(from: 0, to: bytes.count) == bytes.count
}

private let blankBytes: StaticString = " "
private var blank: Bytes { Bytes(start: blankBytes.utf8Start, count: 1) }

private func plainText(ofHTML bytes: Bytes) -> [UInt8] {
    // Without a tag the empty lines are all that publishers had to separate paragraphs.
    guard bytes.first(ASCII.less, in: 0..<bytes.count) != nil else { return plainText(of: bytes, resolving: true) }
    var text = PlainText(capacity: bytes.count)
    var scanner = HTMLScanner(bytes)
    /// Elements without text that are open.
    var hidden = 0
    var captionStart: Int?
    while let token = scanner.next() {
        switch token {
        case .text(let range):
            if hidden == 0 { text.append(bytes, range) }
        case .data(let range):
            if hidden == 0 { text.append(bytes, range, resolving: false) }
        case .open(let element, let name, _, let isEmpty):
            switch element {
            case .block: text.startBlock()
            case .lineBreak: text.breakLine()
            case .raw: if !isEmpty { scanner.skip(to: name) }
            case .hidden: if !isEmpty, scanner.closes(name) { hidden += 1 }
            case .caption:
                text.startBlock()
                captionStart = text.count
            case .inline, .void, .other: break
            }
        case .close(let element, _):
            switch element {
            case .block: text.startBlock()
            case .hidden: hidden = max(0, hidden - 1)
            case .caption:
                if let start = captionStart, isCredit(text.bytes[start...]) { text.truncate(to: start) }
                captionStart = nil
                text.startBlock()
            case .lineBreak: text.breakLine()
            case .inline, .raw, .void, .other: break
            }
        }
    }
    return text.finish()
}

/// Whether the words under a picture name who made it.
private func isCredit(_ caption: ArraySlice<UInt8>) -> Bool {
    Array(caption).withUnsafeBufferPointer { bytes in
        let marks: [StaticString] = [
            "photo", "credit", "image:", "picture:", "getty", "reuters", "/afp", "/ap", "courtesy", "foto", "\u{A9}",
        ]
        return marks.contains { bytes.find($0, from: 0) != nil }
    }
}

/// Plain text in the form of an article's text: an empty line separates blocks, other white space runs are one space.
func plainText(of text: String) -> String {
    text.withBytes { bytes in
        isPlain(bytes)
            ? text : plainText(of: bytes, resolving: false).withUnsafeBufferPointer { String(valid: $0) }
    }
}

private func plainText(of bytes: Bytes, resolving: Bool) -> [UInt8] {
    var result = PlainText(capacity: bytes.count)
    var start = 0
    var index = 0
    while let found = bytes.first(ASCII.lineFeed, in: index..<bytes.count) {
        index = found
        var next = index + 1
        while next < bytes.count, bytes[next].isSpace, bytes[next] != ASCII.lineFeed { next += 1 }
        if next < bytes.count, bytes[next] == ASCII.lineFeed {
            result.append(bytes, start..<index, resolving: resolving)
            result.startBlock()
            start = next
        }
        index = next
    }
    result.append(bytes, start..<bytes.count, resolving: resolving)
    return result.finish()
}
