/// The quotation marks that are told apart; brackets of CJK and the like open or close by their form alone.
private enum QuoteMark {
    case straightDouble, straightSingle
    /// “ ” and „
    case leftDouble, rightDouble, lowDouble
    /// ‘ ’ and ‚
    case leftSingle, rightSingle, lowSingle
    /// « » (‹ › too)
    case leftAngle, rightAngle
    /// 「 『 and 」 』
    case opener, closer

    init?(_ scalar: UInt32) {
        switch scalar {
        case 0x22, 0xFF02: self = .straightDouble
        case 0x27, 0xFF07: self = .straightSingle
        case 0x201C, 0x201F: self = .leftDouble
        case 0x201D: self = .rightDouble
        case 0x201E: self = .lowDouble
        case 0x2018, 0x201B: self = .leftSingle
        case 0x2019: self = .rightSingle
        case 0x201A: self = .lowSingle
        case 0xAB, 0x2039: self = .leftAngle
        case 0xBB, 0x203A: self = .rightAngle
        case 0x300C, 0x300E, 0xFE41, 0xFE43, 0x301D, 0xFF62: self = .opener
        case 0x300D, 0x300F, 0xFE42, 0xFE44, 0x301E, 0x301F, 0xFF63: self = .closer
        default: return nil
        }
    }
}

/// What is open in the paragraph so far.
private struct OpenQuotes {
    var double = false
    var low = false
    var single = false
    var straightSingle = false
    var lowSingle = false
    var leftAngle = false
    var rightAngle = false
}

extension TokenizedText {
    /// Marks quotation marks as opening or closing.
    ///
    /// By their form, by what stands beside them, and where both leave it open by what is open in the paragraph. An
    /// apostrophe is neither, and so is the sign of inches or minutes.
    /// German („ “), Swedish (” ”), French (« ») and Danish (» «) use are told apart by what is open.
    mutating func markQuotes(at marks: [Int32]) {
        var open = OpenQuotes()
        var paragraph = 0
        for (place, mark) in marks.enumerated() {
            let token = Int(mark)
            let first = bytes[Int(starts[token])]
            guard first == 0x22 || first == 0x27 || first == 0xC2 || first == 0xE2 || first == 0xE3 || first == 0xEF
            else { continue }
            guard let form = QuoteMark(scalar(in: bytes.elements.span, at: Int(starts[token])).value) else { continue }
            while paragraph + 1 < paragraphs.count, Int(paragraphs[paragraph + 1]) <= token {
                paragraph += 1
                open = OpenQuotes()
            }
            let end = paragraph + 1 < paragraphs.count ? Int(paragraphs[paragraph + 1]) : count
            if let opens = opens(form, at: token, open: &open, end: end, later: marks[(place + 1)...]) {
                flags.elements[token].insert(opens ? .opensQuote : .closesQuote)
            }
        }
    }

    /// Whether the mark opens (`true`), closes (`false`) or is no quotation mark (`nil`).
    private func opens(
        _ form: QuoteMark,
        at token: Int,
        open: inout OpenQuotes,
        end: Int,
        later: ArraySlice<Int32>
    ) -> Bool? {
        let free = isFreeBefore(token)
        let tight = isTightAfter(token, end: end)
        switch form {
        case .opener: return true
        case .closer: return false
        case .lowDouble:
            open.low = true
            return true
        case .leftDouble:
            if open.low, !flags[token].contains(.spaceBefore) {
                open.low = false
                return false
            }
            open.double = true
            return true
        case .rightDouble:
            let opens = free && tight && !open.double && !open.low
            open.double = opens
            open.low = false
            return opens
        case .straightDouble:
            let before = token > 0 && flags[token - 1].contains(.number) && !flags[token].contains(.spaceBefore)
            if before, !open.double { return nil }
            let opens = free == tight ? !open.double : free
            open.double = opens
            return opens
        case .leftAngle:
            if open.rightAngle, !free {
                open.rightAngle = false
                return false
            }
            open.leftAngle = true
            return true
        case .rightAngle:
            let opens = !open.leftAngle && free && tight
            open.rightAngle = opens
            open.leftAngle = false
            return opens
        case .lowSingle:
            open.lowSingle = free && tight
            return open.lowSingle ? true : nil
        case .leftSingle, .rightSingle, .straightSingle:
            return opensSingle(form, at: token, open: &open, end: end, later: later)
        }
    }

    private func opensSingle(
        _ form: QuoteMark,
        at token: Int,
        open: inout OpenQuotes,
        end: Int,
        later: ArraySlice<Int32>
    ) -> Bool? {
        let afterWord = token > 0 && flags[token - 1].contains(.word) && !flags[token].contains(.spaceBefore)
        let beforeWord = token + 1 < end && flags[token + 1].contains(.word) && !flags[token + 1].contains(.spaceBefore)
        let unspaced = afterWord && flags[token - 1].contains(.unspaced)
        if afterWord, beforeWord, !unspaced { return nil }
        let isOpen = form == .straightSingle ? open.straightSingle : open.single || open.lowSingle
        if form == .leftSingle, !(open.lowSingle && !isFreeBefore(token)) {
            open.single = true
            return true
        }
        if form == .straightSingle, isFreeBefore(token), isTightAfter(token, end: end) {
            guard !flags[token + 1].contains(.number), closesLater(form, from: token, end: end, later: later) else {
                return nil
            }
            open.straightSingle = true
            return true
        }
        guard isOpen, !isFreeBefore(token) else { return nil }
        if afterWord, token + 1 < end, flags[token + 1].contains(.lowercase), !flags[token + 1].contains(.capital),
            bytes[Int(ends[token - 1]) - 1] | 0x20 == 0x73, closesLater(form, from: token, end: end, later: later)
        {
            return nil
        }
        if form == .straightSingle {
            open.straightSingle = false
        } else {
            (open.single, open.lowSingle) = (false, false)
        }
        return false
    }

    /// Whether a mark of the same form stands at a word's or clause's end later in the paragraph.
    private func closesLater(_ form: QuoteMark, from: Int, end: Int, later: ArraySlice<Int32>) -> Bool {
        // A paragraph with more marks than this is no prose; looking on would cost its square.
        for mark in later.prefix(200) {
            let token = Int(mark)
            guard token < end else { return false }
            let value = scalar(in: bytes.elements.span, at: Int(starts[token])).value
            guard let other = QuoteMark(value) else { continue }
            if other == .leftSingle, form == .rightSingle { return false }
            let isEnd = token + 1 >= end || !flags[token + 1].contains(.word) || flags[token + 1].contains(.spaceBefore)
            if other == form, isEnd, !flags[token].contains(.spaceBefore) { return true }
        }
        return false
    }

    /// Whether nothing that could belong to a word stands right before: space, the start, a bracket, a dash, a mark
    /// that opens.
    private func isFreeBefore(_ token: Int) -> Bool {
        guard token > 0, !flags[token].contains(.spaceBefore) else { return true }
        guard !flags[token - 1].contains(.word) else { return false }
        if flags[token - 1].contains(.opensQuote) { return true }
        switch scalar(in: bytes.elements.span, at: Int(starts[token - 1])).value {
        case 0x28, 0x5B, 0x7B, 0x2F, 0x2D, 0x2010...0x2015, 0x3A, 0xFF1A, 0xFF08, 0x3010, 0xBF, 0xA1: return true
        default: return false
        }
    }

    /// Whether something that a quotation can begin with stands right after.
    private func isTightAfter(_ token: Int, end: Int) -> Bool {
        guard token + 1 < end, !flags[token + 1].contains(.spaceBefore) else { return false }
        guard !flags[token + 1].contains(.word) else { return true }
        switch scalar(in: bytes.elements.span, at: Int(starts[token + 1])).value {
        case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0x201D, 0x3001, 0x3002, 0xFF0C, 0xFF01, 0xFF1F,
            0x2010...0x2015, 0x2D:
            return false
        default: return true
        }
    }
}
