/// Cuts HTML into tags and text, as browsers forgive it, in one pass and without copying.
struct HTMLScanner {
    /// What was found.
    enum Token {
        /// Text up to the next tag; references are not resolved.
        case text(Range<Int>)
        /// A start tag: its name, the whole tag, whether it ends in `/>`.
        case open(HTMLElement, name: Range<Int>, tag: Range<Int>, isEmpty: Bool)
        /// An end tag.
        case close(HTMLElement, name: Range<Int>)
        /// A CDATA section's content: text without references.
        case data(Range<Int>)
    }

    private let bytes: Bytes
    private var index = 0
    /// The last `>`, looked for once: what begins beyond it cannot end, and must not be searched again and again.
    private var lastGreater: Int?
    private var lacksDataEnd = false
    private var lacksCommentEnd = false
    /// Where the next end tag of a name stands; the end of the text for none.
    private var endTags: [UInt64: Int] = [:]

    init(_ bytes: Bytes) {
        self.bytes = bytes
    }

    /// The next tag or text; comments, processing instructions and declarations are passed over; `nil` at the end.
    mutating func next() -> Token? {
        while index < bytes.count {
            guard bytes[index] == ASCII.less, let end = endOfMarkup() else {
                let start = index
                index = bytes.first(ASCII.less, in: index + 1..<bytes.count) ?? bytes.count
                return .text(start..<index)
            }
            switch bytes[index + 1] {
            case ASCII.exclamation where bytes.has("<![cdata[", at: index):
                let range = index + 9..<max(index + 9, end - 3)
                index = end
                return .data(range)
            case ASCII.exclamation, ASCII.question:
                index = end
            case ASCII.slash:
                let name = nameRange(from: index + 2)
                index = end
                return .close(HTMLElement(bytes, name), name: name)
            default:
                let tag = index..<end
                let name = nameRange(from: index + 1)
                index = end
                let isEmpty = end - 2 > tag.lowerBound && bytes[end - 2] == ASCII.slash
                return .open(HTMLElement(bytes, name), name: name, tag: tag, isEmpty: isEmpty)
            }
        }
        return nil
    }

    /// Passes over everything up to the end tag of an element whose content is no markup; over nothing without one.
    mutating func skip(to name: Range<Int>) {
        if let end = endTag(of: name) { index = end }
    }

    /// Whether an end tag of that name comes later: what is never closed must not take the rest of the text with it.
    mutating func closes(_ name: Range<Int>) -> Bool {
        endTag(of: name) != nil
    }

    /// Where the next end tag of that name begins; each is looked for once.
    private mutating func endTag(of name: Range<Int>) -> Int? {
        let key = TagName(bytes[name]).hash
        if let known = endTags[key], known >= index { return known < bytes.count ? known : nil }
        var place = index
        while let found = bytes.first(ASCII.less, in: place..<bytes.count) {
            if found + 1 < bytes.count, bytes[found + 1] == ASCII.slash, matches(name, at: found + 2) {
                endTags[key] = found
                return found
            }
            place = found + 1
        }
        endTags[key] = bytes.count
        return nil
    }

    private func matches(_ name: Range<Int>, at start: Int) -> Bool {
        guard name.count <= bytes.count - start else { return false }
        for offset in 0..<name.count where bytes[name.lowerBound + offset].lowered != bytes[start + offset].lowered {
            return false
        }
        return true
    }

    private func nameRange(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, bytes[end].continuesName { end += 1 }
        return start..<end
    }

    /// Where the tag, comment or declaration ends that begins at `index`; `nil` when the `<` is text.
    private mutating func endOfMarkup() -> Int? {
        guard index + 1 < bytes.count else { return nil }
        if lastGreater == nil { lastGreater = bytes.last(ASCII.greater) }
        if index > lastGreater ?? -1 { return unending() }
        switch bytes[index + 1] {
        case ASCII.exclamation:
            if bytes.has("<!--", at: index) {
                if index + 4 < bytes.count, bytes[index + 4] == ASCII.greater { return index + 5 }
                if !lacksCommentEnd, let end = bytes.find("-->", from: index + 4) { return end + 3 }
                // What is never closed must not take the rest of the text with it.
                lacksCommentEnd = true
                return afterGreater(from: index)
            }
            if bytes.has("<![cdata[", at: index) {
                if !lacksDataEnd, let end = bytes.find("]]>", from: index + 9) { return end + 3 }
                lacksDataEnd = true
                return nil
            }
            return afterGreater(from: index)
        case ASCII.question: return afterGreater(from: index)
        case ASCII.slash:
            guard index + 2 < bytes.count, bytes[index + 2].isLetter else { return nil }
            return afterGreater(from: index)
        case let first where first.isLetter: return endOfTag()
        default: return nil
        }
    }

    /// Markup without a `>`: a comment and a tag of HTML go to the end of the text, anything else is text.
    private func unending() -> Int? {
        if bytes.has("<!--", at: index) { return bytes.count }
        guard bytes[index + 1].isLetter else { return nil }
        let end = nameRange(from: index + 1).upperBound
        guard end == bytes.count || bytes[end].isSpace || bytes[end] == ASCII.slash else { return nil }
        return cutTag()
    }

    private func afterGreater(from start: Int) -> Int? {
        bytes.first(ASCII.greater, in: start..<bytes.count).map { $0 + 1 }
    }

    private func endOfTag() -> Int? {
        var next = nameRange(from: index + 1).upperBound
        guard next < bytes.count else { return cutTag() }
        guard bytes[next].isSpace || bytes[next] == ASCII.slash || bytes[next] == ASCII.greater else {
            let isKnown = HTMLElement(bytes, nameRange(from: index + 1)) != .other
            return isKnown ? afterGreater(from: next) : nil
        }
        var afterEquals = false
        while next < bytes.count {
            let byte = bytes[next]
            if byte == ASCII.greater { return next + 1 }
            if afterEquals, byte == ASCII.quote || byte == ASCII.apostrophe {
                // A value that is never closed ends at the first `>`.
                guard let close = bytes.first(byte, in: next + 1..<bytes.count) else {
                    return afterGreater(from: next) ?? cutTag()
                }
                next = close
            }
            afterEquals = byte == ASCII.equals || afterEquals && byte.isSpace
            next += 1
        }
        return cutTag()
    }

    /// A tag that the end of the text cuts off is dropped when it is one of HTML's; else its `<` is text.
    private func cutTag() -> Int? {
        HTMLElement(bytes, nameRange(from: index + 1)) == .other ? nil : bytes.count
    }
}
