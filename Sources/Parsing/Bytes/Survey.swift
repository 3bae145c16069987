/// Where the markup of a document begins and whether it must be mended before libxml2 may see it.
struct Survey {
    /// Past white space and the XML declaration.
    private(set) var start = 0
    /// Whether it has a document type, tags over the limits, or junk before its first tag.
    private(set) var mustMend = false

    /// A glance at every tag, without its attributes.
    ///
    /// - Complexity: O(n), at the speed of `memchr`.
    init(_ bytes: Bytes) {
        start = skipDeclaration(bytes)
        guard start < bytes.count, bytes[start] == ASCII.less else {
            mustMend = true
            return
        }
        var depth = 0
        var index = start
        while let open = find(ASCII.less, bytes, from: index) {
            guard open + 1 < bytes.count else { break }
            switch bytes[open + 1] {
            case ASCII.exclamation:
                let isComment = bytes.has("<!--", at: open)
                let isData = bytes.has("<![cdata[", at: open)
                guard isComment || isData, let end = findEnd(bytes, isComment ? "-->" : "]]>", from: open + 4) else {
                    mustMend = true
                    return
                }
                index = end
            case ASCII.question:
                index = open + 2
            case ASCII.slash:
                depth -= 1
                index = open + 2
            default:
                guard let close = find(ASCII.greater, bytes, from: open), close - open <= Limits.plainTag else {
                    mustMend = true
                    return
                }
                if bytes[close - 1] != ASCII.slash { depth += 1 }
                if depth > Limits.depth {
                    mustMend = true
                    return
                }
                index = close + 1
            }
        }
    }

    private func find(_ byte: UInt8, _ bytes: Bytes, from start: Int) -> Int? {
        start < bytes.count ? bytes.first(byte, in: start..<bytes.count) : nil
    }

    private func findEnd(_ bytes: Bytes, _ mark: StaticString, from start: Int) -> Int? {
        var index = start
        while let found = find(ASCII.greater, bytes, from: index) {
            if found - 2 >= start, bytes.has(mark, at: found - 2) { return found + 1 }
            index = found + 1
        }
        return nil
    }
}

/// Past white space and an XML declaration.
private func skipDeclaration(_ bytes: Bytes) -> Int {
    var index = 0
    while index < bytes.count, bytes[index].isSpace { index += 1 }
    guard bytes.has("<?xml", at: index), index + 5 < bytes.count, bytes[index + 5].isSpace,
        let end = bytes.find("?>", from: index)
    else { return index }
    index = end + 2
    while index < bytes.count, bytes[index].isSpace { index += 1 }
    return index
}
