extension TokenizedText {
    /// Finds where sentences begin.
    ///
    /// A sentence ends at a stop (with the quotation marks and brackets that close after it) when what follows can
    /// begin one; at the end of a paragraph; and at a line feed after a short line or a very long one, which are a
    /// heading, an item of a list or a paragraph of a text without empty lines. A line feed after a line of 48 to 120
    /// scalars is taken for a wrapped line, unless the text shows that it wraps none.
    mutating func markSentences(at marks: [Int32], lines: [Int32]) {
        var begins: [Int32] = []
        begins.reserveCapacity(count / 16 + paragraphs.count + 1)
        let words = SentenceWords.shared
        for mark in marks {
            guard let stop = stop(at: Int(mark)), let next = begin(after: Int(mark), stop: stop, words: words) else {
                continue
            }
            if next < count, begins.last != Int32(next) { begins.append(Int32(next)) }
        }
        let wraps = wrapsLines(lines)
        for line in lines where endsLine(before: Int(line), wraps: wraps) { begins.append(line) }
        begins.append(contentsOf: paragraphs)
        begins.sort()
        sentences.reserveCapacity(begins.count)
        for begin in begins where sentences.last != begin { sentences.append(begin) }
    }

    private enum Stop {
        /// . which may stand for less
        case period
        /// … or the last of several periods
        case ellipsis
        /// ! ?
        case exclamation
        /// 。！？ and the stops of other scripts, which are nothing else
        case certain
    }

    private func stop(at token: Int) -> Stop? {
        let byte = bytes[Int(starts[token])]
        if byte < 0x80 {
            if byte == 0x21 || byte == 0x3F { return .exclamation }
            guard byte == 0x2E else { return nil }
            let dotAfter = isPeriod(token + 1) && !flags[token + 1].contains(.spaceBefore)
            if dotAfter { return nil }
            return isPeriod(token - 1) && !flags[token].contains(.spaceBefore) ? .ellipsis : .period
        }
        switch scalar(in: bytes.elements.span, at: Int(starts[token])).value {
        case 0x3002, 0xFF01, 0xFF1F, 0xFF61, 0x0964, 0x0965, 0x1362, 0x17D4, 0x104B, 0x0589: return .certain
        case 0x061F, 0x06D4, 0x203C, 0x2047...0x2049: return .exclamation
        case 0x2026: return .ellipsis
        default: return nil
        }
    }

    private func isPeriod(_ token: Int) -> Bool {
        token >= 0 && token < count && bytes[Int(starts[token])] == 0x2E
    }

    /// The token that begins the next sentence, when the stop ends one.
    private func begin(after token: Int, stop: Stop, words: SentenceWords) -> Int? {
        var next = token + 1
        var closed = false
        while next < count, isCloser(next) {
            closed = true
            next += 1
        }
        guard next < count else { return nil }
        let spaced = flags[next].contains(.spaceBefore)
        if case .certain = stop { return self.stop(at: next) == nil ? next : nil }
        var first = next
        if !flags[first].contains(.word), flags[first].contains(.opensQuote) || isOpener(first), first + 1 < count {
            first += 1
        } else if isDash(first), first + 1 < count {
            guard !flags[first + 1].contains(.lowercase) || flags[first + 1].contains(.capital) else { return nil }
            return next
        }
        let form = flags[first]
        if first == next {
            guard form.contains(.word) || isBullet(first) else { return nil }
            if form.contains(.lowercase), !form.contains(.capital) { return nil }
        }
        if !spaced, !closed, !form.contains(.unspaced) {
            // "said.The" where a space was lost; not "example.Org", "3.5", "U.S"
            let before = token > 0 ? flags[token - 1] : []
            let glued =
                before.contains(.lowercase) && !before.contains(.capital) && form.contains([.capital, .lowercase])
            guard glued, first == next else { return nil }
        }
        if case .period = stop, !closed, !endsAbbreviation(at: token, next: first, words: words) { return nil }
        return next
    }

    /// Whether a period after what may be an abbreviation, an initial or an ordinal ends a sentence all the same.
    private func endsAbbreviation(at token: Int, next: Int, words: SentenceWords) -> Bool {
        guard token > 0, !flags[token].contains(.spaceBefore) else { return true }
        let before = flags[token - 1]
        guard before.contains(.word), !before.contains(.unspaced) else { return true }
        func starts() -> Bool { words.starters.contains(hashes[next]) }
        let length = scalarEnds[token - 1] - scalarStarts[token - 1]
        if length == 1, !before.contains(.number) { return starts() }
        if before.contains(.number) {
            return length > 2 || !words.months.contains(hashes[next])
        }
        // No word of the lists is longer.
        if length > 11 { return true }
        if words.titles.contains(hashes[token - 1]), before.contains(.capital) { return false }
        if words.abbreviations.contains(hashes[token - 1]) {
            if !before.contains(.capital) {
                if words.numbered.contains(hashes[token - 1]), !flags[next].contains(.number) { return true }
                if words.capitalized.contains(hashes[token - 1]) { return true }
            }
            return starts()
        }
        return true
    }

    private func isCloser(_ token: Int) -> Bool {
        if flags[token].contains(.closesQuote) { return true }
        guard !flags[token].contains(.word), !flags[token].contains(.spaceBefore) else { return false }
        switch scalar(in: bytes.elements.span, at: Int(starts[token])).value {
        case 0x29, 0x5D, 0x7D, 0xFF09, 0x3011, 0x300B, 0x201D, 0x2019: return true
        default: return false
        }
    }

    private func isOpener(_ token: Int) -> Bool {
        switch scalar(in: bytes.elements.span, at: Int(starts[token])).value {
        case 0x28, 0x5B, 0x7B, 0xBF, 0xA1, 0xFF08, 0x3010, 0x300A, 0x22, 0x27, 0x2018, 0x2019, 0x23, 0x40, 0x24: true
        default: false
        }
    }

    private func isDash(_ token: Int) -> Bool {
        switch scalar(in: bytes.elements.span, at: Int(starts[token])).value {
        case 0x2D, 0x2010...0x2015: true
        default: false
        }
    }

    private func isBullet(_ token: Int) -> Bool {
        switch scalar(in: bytes.elements.span, at: Int(starts[token])).value {
        case 0x2A, 0x2022, 0x25AA...0x25CF, 0xA3, 0x20AC: true
        default: false
        }
    }

    /// Whether the line before `token` ends a sentence.
    private func endsLine(before token: Int, wraps: Bool) -> Bool {
        guard token > 0 else { return false }
        let first = lineStart(before: token)
        let length = scalarEnds[token - 1] - scalarStarts[first]
        if length > 120 { return true }
        guard !goesOn(token) else { return false }
        return !wraps || length < 48 || isItem(first) || isItem(token)
    }

    /// The first token of the line that ends before `token`.
    private func lineStart(before token: Int) -> Int {
        var first = token - 1
        while first > 0, !flags[first].contains(.lineBefore) { first -= 1 }
        return first
    }

    private func goesOn(_ token: Int) -> Bool { flags[token].contains(.lowercase) && !flags[token].contains(.capital) }

    /// Whether a bullet opens a line: "* How we reported the trial".
    private func isItem(_ token: Int) -> Bool {
        token + 1 < count && !flags[token].contains(.word) && isBullet(token) && flags[token + 1].contains(.spaceBefore)
            && bytes[Int(starts[token])] != 0xC2 && !flags[token + 1].contains(.lineBefore)
    }

    /// Whether lines may be wrapped: none is longer than a page is wide, or one goes on in lower case.
    private func wrapsLines(_ lines: [Int32]) -> Bool {
        guard !lines.isEmpty else { return true }
        var hasLongLine = false
        for line in lines {
            let token = Int(line)
            guard token > 0 else { continue }
            let length = scalarEnds[token - 1] - scalarStarts[lineStart(before: token)]
            hasLongLine = hasLongLine || length > 160
            if length >= 48, length <= 120, goesOn(token) { return true }
        }
        return !hasLongLine
    }
}
