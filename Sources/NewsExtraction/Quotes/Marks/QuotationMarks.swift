internal import NewsText

/// A stretch between quotation marks.
struct QuotedStretch: Sendable {
    /// Its tokens, marks included.
    var tokens: Range<Int>
    /// Its tokens without the marks.
    var inner: Range<Int>
    /// The paragraph ends before a mark closes it, so the next may go on.
    var isOpen = false
    /// It goes on from the stretch before, which stayed open.
    var continues = false
}

/// What a token is as a quotation mark.
private enum QuotationMark {
    case none
    /// `“`, `„`, `「`
    case opening
    /// `”`, `」`
    case closing
    /// `«` points left, `»` right
    case guillemet(pointsLeft: Bool)
    /// `"`, or two apostrophes
    case straight(tokens: Int)
    /// `‘`
    case singleOpening
    /// `’` or `'`, also an apostrophe
    case apostrophe
}

/// Finds what stands in quotation marks, paragraph by paragraph.
///
/// A mark that opens and is never closed runs to the end of its paragraph, and the next paragraph goes on when it opens
/// with a mark too (the convention of newspapers). Single marks count only when a closing one stands before the
/// paragraph's end; an apostrophe inside or after a word is none.
/// - Complexity: O(n) in tokens for texts without unclosed single marks.
func quotedStretches(in text: TokenizedText) -> [QuotedStretch] {
    var found: [QuotedStretch] = []
    for paragraph in text.paragraphs.indices.dropLast() {
        let range = Int(text.paragraphs[paragraph])..<Int(text.paragraphs[paragraph + 1])
        let before = found.count
        scan(text, range, &found)
        if before > 0, before < found.count, found[before - 1].isOpen,
            found[before].tokens.lowerBound == range.lowerBound
        {
            found[before].continues = true
        }
    }
    return found
}

private func scan(_ text: TokenizedText, _ range: Range<Int>, _ found: inout [QuotedStretch]) {
    var at = range.lowerBound
    var open: (start: Int, inner: Int)?
    // Marks of the other kind inside an open stretch, straight in typographic ones or the other way round.
    var isStraight = false
    var nested = 0
    // Whether the guillemet that opened the stretch points left; `nil` when another mark did.
    var leftOpens: Bool?
    // Whether guillemets that open again inside count, until a stretch is found that then would never close.
    var nests = true
    while at < range.upperBound {
        if text.flags[at].contains(.word) {
            at += 1
            continue
        }
        var width = 1
        var opens = false
        var closes = false
        switch mark(text, at, range.upperBound) {
        case .none: break
        case .opening where open != nil && isStraight: nested += 1
        case .closing where nested > 0 && isStraight: nested -= 1
        case .guillemet where open != nil && leftOpens == nil: break
        case .opening where open != nil && leftOpens != nil: nested += 1
        case .closing where open != nil && leftOpens != nil: nested = max(nested - 1, 0)
        case .guillemet(let pointsLeft) where !pointsLeft && open == nil && !opensGuillemet(text, at, range.upperBound):
            break
        case .guillemet(let pointsLeft):
            // French and Russian «…», German »…«: whichever comes first opens.
            if open == nil {
                opens = true
                isStraight = false
                leftOpens = pointsLeft
            } else if pointsLeft != leftOpens {
                closes = nested == 0 || !nests
                nested -= closes ? 0 : 1
            } else if nests, opensInside(text, at, range.upperBound) {
                nested += 1
            }
        case .straight where open != nil && !isStraight && nested > 0: nested = 0
        case .straight(let tokens) where open != nil && !isStraight && opensWord(text, at, tokens, range.upperBound):
            nested = 1
        case .opening:
            opens = open == nil
            if opens {
                isStraight = false
                leftOpens = nil
            }
            // A closing mark typed the wrong way round: no space before it, none of a word after it.
            closes = open != nil && !text.flags[at].contains(.spaceBefore) && spaceAfter(text, at, range.upperBound)
        case .closing:
            closes = open != nil
        case .straight(let tokens):
            width = tokens
            opens = open == nil
            closes = open != nil
            if opens {
                isStraight = true
                leftOpens = nil
            }
        case .singleOpening, .apostrophe:
            if open == nil, let end = singleEnd(text, at, range.upperBound) {
                found.append(QuotedStretch(tokens: at..<end + 1, inner: at + 1..<end))
                at = end + 1
                continue
            }
        }
        if closes || opens { nested = 0 }
        if closes, let start = open {
            found.append(QuotedStretch(tokens: start.start..<at + width, inner: start.inner..<at))
            open = nil
        } else if opens {
            open = (at, at + width)
        }
        at += width
        if at >= range.upperBound, let start = open, leftOpens != nil, nested > 0, nests {
            nests = false
            nested = 0
            open = nil
            at = start.start
        }
    }
    if let open, open.inner < range.upperBound {
        found.append(
            QuotedStretch(
                tokens: open.start..<range.upperBound,
                inner: open.inner..<range.upperBound,
                isOpen: true
            )
        )
    }
}

/// Whether `»` stands before a word and after white space.
private func opensGuillemet(_ text: TokenizedText, _ at: Int, _ end: Int) -> Bool {
    text.flags[at].contains(.spaceBefore) && at + 1 < end && !text.flags[at + 1].contains(.spaceBefore)
}

/// Whether a guillemet stands before a word and after white space or a mark: "«Мост «Север» закрыт»".
private func opensInside(_ text: TokenizedText, _ at: Int, _ end: Int) -> Bool {
    at + 1 < end && text.flags[at + 1].contains(.word)
        && (text.flags[at].contains(.spaceBefore) || !text.flags[at - 1].contains(.word))
}

/// Whether a straight mark stands before a word and after white space.
private func opensWord(_ text: TokenizedText, _ at: Int, _ width: Int, _ end: Int) -> Bool {
    text.flags[at].contains(.spaceBefore) && !spaceAfter(text, at + width - 1, end)
}

/// Whether white space or the end stands after the token.
private func spaceAfter(_ text: TokenizedText, _ at: Int, _ end: Int) -> Bool {
    at + 1 >= end || text.flags[at + 1].contains(.spaceBefore) || !text.flags[at + 1].contains(.word)
}

/// Tokens after which a single mark that was not closed is an apostrophe; it bounds the cost of hostile texts.
private let singleReach = 1000

/// Where a stretch in single marks that opens at `at` closes, or `nil` when `at` opens none.
private func singleEnd(_ text: TokenizedText, _ at: Int, _ end: Int) -> Int? {
    guard text.flags[at].contains(.spaceBefore) || at == 0 || isOpeningPunctuation(text, at - 1), at + 2 < end,
        !text.flags[at + 1].contains(.spaceBefore), !text.flags[at + 1].contains(.number)
    else { return nil }
    var next = at + 2
    let end = min(end, at + singleReach)
    while next < end {
        if !text.flags[next].contains(.word) {
            switch mark(text, next, end) {
            case .singleOpening: return nil
            case .apostrophe:
                let isApostrophe = next + 1 < end && !spaceAfter(text, next, end)
                if !isApostrophe {
                    // "the ministers’ plan": a plural's apostrophe closes only at a pause.
                    let letter = text.bytes[Int(text.ends[next - 1]) - 1]
                    let pause = next + 1 >= end || !text.flags[next + 1].contains(.word)
                    if letter != UInt8(ascii: "s") || pause || !closesLater(text, next, end) { return next }
                }
            case .none, .opening, .closing, .guillemet, .straight: break
            }
        }
        next += 1
    }
    return nil
}

/// Whether a mark that can only be a closing one stands further on.
private func closesLater(_ text: TokenizedText, _ at: Int, _ end: Int) -> Bool {
    var next = at + 1
    let end = min(end, at + singleReach)
    while next < end {
        if !text.flags[next].contains(.word) {
            switch mark(text, next, end) {
            case .singleOpening: return false
            case .apostrophe where !text.flags[next - 1].contains(.word): return true
            default: break
            }
        }
        next += 1
    }
    return false
}

private func isOpeningPunctuation(_ text: TokenizedText, _ at: Int) -> Bool {
    switch text.bytes[Int(text.starts[at])] {
    case UInt8(ascii: "("), UInt8(ascii: "["), 0xE2: return !text.flags[at].contains(.word)
    default: return false
    }
}

private func mark(_ text: TokenizedText, _ at: Int, _ end: Int) -> QuotationMark {
    let start = Int(text.starts[at])
    let width = Int(text.ends[at]) - start
    switch (text.bytes[start], width) {
    case (UInt8(ascii: "\""), 1): return .straight(tokens: 1)
    case (UInt8(ascii: "'"), 1), (UInt8(ascii: "`"), 1):
        if at + 1 < end, text.bytes[Int(text.starts[at + 1])] == text.bytes[start],
            !text.flags[at + 1].contains(.spaceBefore)
        {
            return .straight(tokens: 2)
        }
        return .apostrophe
    case (0xE2, 3):
        guard text.bytes[start + 1] == 0x80 else { return .none }
        switch text.bytes[start + 2] {
        case 0x9C, 0x9E: return .opening
        case 0x9D: return .closing
        case 0x98: return .singleOpening
        case 0x99: return .apostrophe
        default: return .none
        }
    case (0xC2, 2):
        switch text.bytes[start + 1] {
        case 0xAB: return .guillemet(pointsLeft: true)
        case 0xBB: return .guillemet(pointsLeft: false)
        default: return .none
        }
    case (0xE3, 3):
        guard text.bytes[start + 1] == 0x80 else { return .none }
        switch text.bytes[start + 2] {
        case 0x8C, 0x8E: return .opening
        case 0x8D, 0x8F: return .closing
        default: return .none
        }
    default: return .none
    }
}
