/// Start tags, end tags and attributes.
extension Mender {
    mutating func open(_ tag: StartTag) {
        let name = TagName(bytes[tag.name])
        if openTags.isEmpty, isJunk(name, before: tag.end) {
            if mending.problems.isEmpty { report("junk-before-feed", tag.name.lowerBound) }
            return
        }
        if let level = openTags.levelToClose(before: name) {
            if level < openTags.count { report("unclosed-element", tag.name.lowerBound) }
            closeTags(downTo: level)
        }
        let closesItself = tag.isEmpty || name.isVoid && openTags.isInsideField
        if openTags.count >= Limits.depth {
            report("too-deep", tag.name.lowerBound)
            return
        }
        output.append(ASCII.less)
        output.append(contentsOf: bytes[tag.name])
        attributes(of: tag)
        if closesItself { output.append(ASCII.slash) }
        output.append(ASCII.greater)
        if !closesItself { openTags.push(name, tag.name) }
    }

    /// Whether a tag outside the root belongs to what a server printed before the feed: one that is no root of a
    /// feed or page, while a root of a feed comes later.
    mutating func isJunk(_ name: TagName, before end: Int) -> Bool {
        guard !name.isRoot else { return false }
        if lastRoot == nil { lastRoot = OpenTags.lastRoot(in: bytes) }
        return end <= lastRoot ?? -1
    }

    mutating func attributes(of tag: StartTag) {
        if tag.end - tag.name.lowerBound > Limits.tag {
            report("tag-too-long", tag.name.lowerBound)
            return
        }
        var seen: Set<UInt64> = []
        var index = tag.name.upperBound
        while let attribute = StartTag.Attribute(bytes, from: index, end: tag.end) {
            index = attribute.next
            guard isSound(attribute.name) else { continue }
            guard seen.count < Limits.attributes else {
                report("too-many-attributes", tag.name.lowerBound)
                return
            }
            guard seen.insert(TagName(bytes[attribute.name]).hash).inserted else {
                report("duplicate-attribute", attribute.name.lowerBound)
                continue
            }
            if !attribute.isQuoted { report("unquoted-attribute", attribute.name.lowerBound) }
            output.append(ASCII.space)
            output.append(contentsOf: bytes[attribute.name])
            output.append(contentsOf: "=\"".utf8)
            value(attribute.value)
            output.append(ASCII.quote)
        }
    }

    mutating func value(_ range: Range<Int>) {
        var index = range.lowerBound
        // References in the value of a tag at the root count too.
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == ASCII.less || byte == ASCII.greater || byte == ASCII.quote {
                escape(UInt32(byte))
                index += 1
            } else if needsCare[Int(byte)] {
                let care = careful(index, range.upperBound)
                if care.taken > 0 { valueCare(index, care, range.upperBound) } else { output.append(byte) }
                index += max(1, care.taken)
            } else {
                output.append(byte)
                index += 1
            }
        }
    }

    mutating func valueCare(_ index: Int, _ care: Care, _ end: Int) {
        // A reference that lacks its semicolon is part of an address: `?a=1&copy=2`.
        if case .reference(let reference) = care, bytes[index + reference.length - 1] != ASCII.semicolon {
            output.append(contentsOf: "&#38;".utf8)
            output.append(contentsOf: bytes[index + 1..<index + reference.length])
            return
        }
        let wasEmpty = openTags.isEmpty
        if wasEmpty { openTags.push(TagName([]), 0..<0) }
        replace(index, care, end)
        if wasEmpty { openTags.pop() }
    }

    mutating func endTag(_ index: Int) -> Int {
        var next = index + 2
        while next < bytes.count, bytes[next].isSpace { next += 1 }
        guard next < bytes.count, bytes[next].startsName else {
            // "</>" closes whatever is open in SGML; anything else is text.
            guard next < bytes.count, bytes[next] == ASCII.greater else { return stray(index) }
            return next + 1
        }
        let start = next
        while next < bytes.count, bytes[next].continuesName { next += 1 }
        guard isSound(start..<next) else { return stray(index) }
        let name = TagName(bytes[start..<next])
        while next < bytes.count, bytes[next] != ASCII.greater, bytes[next] != ASCII.less { next += 1 }
        let isWhole = next < bytes.count && bytes[next] == ASCII.greater
        if !isWhole { report("unclosed-tag", index) }
        let end = isWhole ? next + 1 : next
        if let level = openTags.level(of: name) {
            if level < openTags.count - 1 { report("unclosed-element", index) }
            closeTags(downTo: level)
        } else {
            report("stray-end-tag", index)
        }
        return end
    }

    /// Writes end tags until `level` elements are open.
    mutating func closeTags(downTo level: Int) {
        while openTags.count > level, let name = openTags.pop() {
            output.append(contentsOf: "</".utf8)
            output.append(contentsOf: bytes[name])
            output.append(ASCII.greater)
        }
    }
}
