/// A start tag, well-formed or as browsers forgive it.
struct StartTag {
    /// Its name.
    private(set) var name: Range<Int>
    /// Past its `>`.
    private(set) var end: Int
    /// Whether it ends in `/>`.
    private(set) var isEmpty = false

    /// The tag that begins with the `<` at `index`; `nil` when that is a `<` in text: no `>` before the next `<`.
    init?(_ bytes: Bytes, at index: Int) {
        var next = index + 1
        while next < bytes.count, bytes[next].continuesName { next += 1 }
        name = index + 1..<next
        end = next
        guard next < bytes.count else { return nil }
        guard bytes[next].isSpace || bytes[next] == ASCII.slash || bytes[next] == ASCII.greater else { return nil }
        // A quotation mark counts only after `=`: an odd one elsewhere must not swallow the document.
        var afterEquals = false
        while next < bytes.count {
            let byte = bytes[next]
            if byte == ASCII.greater {
                isEmpty = bytes[next - 1] == ASCII.slash
                end = next + 1
                return
            }
            if byte == ASCII.less { return nil }
            if afterEquals, byte == ASCII.quote || byte == ASCII.apostrophe {
                guard let close = bytes.first(byte, in: next + 1..<bytes.count) else { return nil }
                // A value that runs into another tag was never closed: the tag ends at its first `>`.
                let nextTag = bytes.first(ASCII.less, in: next..<close) ?? close
                if nextTag < close, let greater = bytes.first(ASCII.greater, in: next..<nextTag) {
                    next = greater
                    continue
                }
                next = close
            }
            afterEquals = byte == ASCII.equals || afterEquals && byte.isSpace
            next += 1
        }
        return nil
    }

    /// A name and a value in a tag.
    struct Attribute {
        /// As written.
        private(set) var name: Range<Int>
        /// Between its quotation marks.
        private(set) var value: Range<Int>
        /// Whether it has quotation marks.
        private(set) var isQuoted = false
        /// Where to look for the next.
        private(set) var next: Int

        /// The next attribute at or after `start`; `nil` when only the end of the tag is left.
        init?(_ bytes: Bytes, from start: Int, end: Int) {
            var index = start
            let last = end - 1
            while index < last, !bytes[index].startsName { index += 1 }
            guard index < last else { return nil }
            let nameStart = index
            while index < last, bytes[index].continuesName { index += 1 }
            name = nameStart..<index
            value = index..<index
            next = index
            while index < last, bytes[index].isSpace { index += 1 }
            guard index < last, bytes[index] == ASCII.equals else { return }
            index += 1
            while index < last, bytes[index].isSpace { index += 1 }
            guard index < last else {
                next = last
                return
            }
            if bytes[index] == ASCII.quote || bytes[index] == ASCII.apostrophe {
                let close = bytes.first(bytes[index], in: index + 1..<last) ?? last
                value = index + 1..<close
                isQuoted = true
                next = min(close + 1, last)
                return
            }
            let valueStart = index
            while index < last, !bytes[index].isSpace { index += 1 }
            var valueEnd = index
            if index == last, valueEnd > valueStart, bytes[valueEnd - 1] == ASCII.slash { valueEnd -= 1 }
            value = valueStart..<valueEnd
            next = index
        }
    }
}
