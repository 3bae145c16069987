internal import NewsText

/// What stands between quotation marks: "“The port is old,” she said" has one.
struct Quotation: Sendable {
    /// Its tokens, marks included.
    var tokens: Range<Int>
    /// Its tokens without the marks.
    var inner: Range<Int>
    /// The paragraph ends before a mark closes it, so the next may go on.
    var isOpen = false
    /// It goes on from the one before, which stayed open.
    var continues = false
}

/// Finds what stands in quotation marks, paragraph by paragraph.
///
/// A mark that opens and is never closed runs to the end of its paragraph, and the next paragraph goes on when it opens
/// with a mark too (the convention of newspapers). Single marks count only when a closing one stands before the
/// paragraph's end, or the next paragraph opens with one as well; an apostrophe inside or after a word is none. Where
/// no mark opens the next paragraphs and the first mark in them closes, the quotation runs up to it.
/// - Complexity: O(n) in tokens for texts without unclosed single marks.
func findQuotations(in text: TokenizedText) -> [Quotation] {
    var scanner = QuotationScanner()
    for paragraph in text.paragraphs.indices.dropLast() {
        scanner.scan(Int(text.paragraphs[paragraph])..<Int(text.paragraphs[paragraph + 1]), paragraph, of: text)
    }
    return scanner.found
}

/// Reads the marks of a text, one paragraph after the other.
///
/// The text is passed on and not held: a copy of it counts the references of all its tables.
private struct QuotationScanner {
    private(set) var found: [Quotation] = []
    private var at = 0
    /// The end of the paragraph.
    private var end = 0
    private var open: OpenQuotation?
    /// Marks that are open inside it: of the other kind, or guillemets again.
    private var nested = 0
    /// Whether guillemets that open again inside count, until one is found that then would never close.
    private var nests = true
    /// Where a quotation closes that an earlier paragraph opened and none of those between opens again.
    private var closing: Int?

    /// One whose closing mark is still to come.
    private struct OpenQuotation {
        let start: Int
        /// Behind the mark.
        let inner: Int
        let kind: Kind

        enum Kind {
            /// “ or „
            case typographic
            case straight
            /// ‘ or ', which no mark closes in this paragraph.
            case single
            /// « or »
            case guillemet(pointsLeft: Bool)
        }
    }

    /// Reads the paragraph with this number.
    mutating func scan(_ paragraph: Range<Int>, _ number: Int, of text: TokenizedText) {
        let before = found.count
        at = paragraph.lowerBound
        end = paragraph.upperBound
        open = nil
        nested = 0
        nests = true
        goOnToClosing(text)
        while at < end {
            if text.flags[at].contains(.word) {
                at += 1
            } else if let open {
                readInside(open, text)
            } else {
                readOutside(text)
            }
        }
        if let open, open.inner < end {
            found.append(Quotation(tokens: open.start..<end, inner: open.inner..<end, isOpen: true))
            let isOpening = open.start == paragraph.lowerBound || text.flags[open.start].contains(.spaceBefore)
            if closing == nil, isOpening { closing = laterClosing(open.kind, behind: number, text) }
        }
        if before > 0, before < found.count, found[before - 1].isOpen,
            found[before].tokens.lowerBound == paragraph.lowerBound
        {
            found[before].continues = true
        }
    }

    /// Takes the paragraph, or its words up to the closing mark, for the next part of what an earlier one opened.
    private mutating func goOnToClosing(_ text: TokenizedText) {
        guard let mark = closing, at < end else { return }
        let isLast = mark < end
        let tokens = at..<(isLast ? mark + 1 : end)
        found.append(Quotation(tokens: tokens, inner: at..<(isLast ? mark : end), isOpen: !isLast, continues: true))
        at = tokens.upperBound
        if isLast { closing = nil }
    }

    /// The mark in one of the next paragraphs that closes what stays open in the one with this number, where none of
    /// them opens with a mark or has another before it.
    private func laterClosing(_ kind: OpenQuotation.Kind, behind number: Int, _ text: TokenizedText) -> Int? {
        let next = number + 1
        guard next + 1 < text.paragraphs.count else { return nil }
        let low = Int(text.paragraphs[next])
        let high = Int(text.paragraphs[min(next + paragraphReach, text.paragraphs.count - 1)])
        for at in low..<min(high, low + singleReach) where !text.flags[at].contains(.word) {
            let isFirst = text.flags[at].contains(.lineBefore) || at == low
            switch (QuotationMark.read(text, at, high), kind) {
            case (.closing, .typographic): return isFirst ? nil : at
            case (.straight(1), .straight):
                // "a 7" single": an inch
                let closes =
                    !isFirst && !text.flags[at].contains(.spaceBefore) && spaceAfter(text, at, high)
                    && !text.flags[at - 1].contains(.word)
                return closes ? at : nil
            case (.none, _), (.apostrophe, _), (.singleOpening, _): break
            default: return nil
            }
        }
        return nil
    }

    /// Reads a mark where none is open.
    private mutating func readOutside(_ text: TokenizedText) {
        switch QuotationMark.read(text, at, end) {
        case .none, .closing: at += 1
        case .opening: begin(.typographic)
        case .guillemet(let pointsLeft):
            // French and Russian «…», German »…«: whichever comes first opens.
            if pointsLeft || opensGuillemet(text, at, end) {
                begin(.guillemet(pointsLeft: pointsLeft))
            } else {
                at += 1
            }
        case .straight(let tokens): begin(.straight, tokens: tokens)
        case .singleOpening, .apostrophe:
            guard let close = singleEnd(text, at, end) else {
                if opensParagraphs(text, at, end) { begin(.single) } else { at += 1 }
                return
            }
            found.append(Quotation(tokens: at..<close + 1, inner: at + 1..<close))
            at = close + 1
        }
    }

    private mutating func begin(_ kind: OpenQuotation.Kind, tokens: Int = 1) {
        open = OpenQuotation(start: at, inner: at + tokens, kind: kind)
        at += tokens
    }

    /// Reads a mark in an open one: it closes it, opens or closes another one inside, or is none.
    private mutating func readInside(_ quotation: OpenQuotation, _ text: TokenizedText) {
        var width = 1
        var closes = false
        switch (QuotationMark.read(text, at, end), quotation.kind) {
        case (.none, _), (.singleOpening, _), (.apostrophe, _), (_, .single): break
        case (.opening, .typographic):
            // A closing mark typed the wrong way round: no space before it, none of a word after it.
            closes = !text.flags[at].contains(.spaceBefore) && spaceAfter(text, at, end)
        case (.opening, _): nested += 1
        case (.closing, .guillemet): nested = max(nested - 1, 0)
        case (.closing, .straight) where nested > 0: nested -= 1
        case (.closing, _): closes = true
        case (.guillemet(let pointsLeft), .guillemet(let opening)):
            if pointsLeft != opening {
                closes = nested == 0 || !nests
                nested -= closes ? 0 : 1
            } else if nests, opensInside(text, at, end) {
                nested += 1
            }
        case (.guillemet, _): break
        case (.straight(let tokens), .straight):
            width = tokens
            closes = !opensAgain(text, at, tokens, end)
        case (.straight, _) where nested > 0: nested = 0
        case (.straight(let tokens), _) where opensWord(text, at, tokens, end): nested = 1
        case (.straight(let tokens), _):
            width = tokens
            closes = true
        }
        if closes {
            found.append(Quotation(tokens: quotation.start..<at + width, inner: quotation.inner..<at))
            open = nil
            nested = 0
        }
        at += width
        if at >= end { readAgainUnnested() }
    }

    /// Reads guillemets that would never close again, as if none opened inside.
    private mutating func readAgainUnnested() {
        guard let open, case .guillemet = open.kind, nested > 0, nests else { return }
        nests = false
        nested = 0
        self.open = nil
        at = open.start
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

/// Whether a straight mark opens again what is open, as at the head of a paragraph that was joined to the one before:
/// "“The port is old. “It must close.”"
private func opensAgain(_ text: TokenizedText, _ at: Int, _ width: Int, _ end: Int) -> Bool {
    let next = at + width
    guard opensWord(text, at, width, end), next < end, text.flags[next].contains(.capital), at > 0 else { return false }
    switch text.bytes[Int(text.starts[at - 1])] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): break
    default: return false
    }
    return (next..<min(end, next + singleReach)).contains {
        !text.flags[$0].contains(.word) && isClosingStraight(text, $0, end)
    }
}

private func isClosingStraight(_ text: TokenizedText, _ at: Int, _ end: Int) -> Bool {
    guard case .straight(let width) = QuotationMark.read(text, at, end) else { return false }
    return !text.flags[at].contains(.spaceBefore) && spaceAfter(text, at + width - 1, end)
}

/// Whether a single mark that no other closes in its paragraph opens a quotation of several: the next opens with one too.
private func opensParagraphs(_ text: TokenizedText, _ at: Int, _ end: Int) -> Bool {
    func opens(_ mark: Int) -> Bool {
        guard mark + 1 < text.count, !text.flags[mark].contains(.word),
            text.flags[mark + 1].contains([.word, .capital]),
            !text.flags[mark + 1].contains(.spaceBefore)
        else { return false }
        switch QuotationMark.read(text, mark, text.count) {
        case .singleOpening, .apostrophe: return true
        default: return false
        }
    }
    guard end < text.count, text.flags[at].contains(.spaceBefore) || at == 0 else { return false }
    // "the ’Ndrangheta", "‘Ali Saleh": an apostrophe of a name runs on from the words before it
    let isParted = text.flags[at].contains(.lineBefore) || at > 0 && !text.flags[at - 1].contains(.word)
    return isParted && opens(at) && opens(end)
}

/// Whether white space or the end stands after the token.
private func spaceAfter(_ text: TokenizedText, _ at: Int, _ end: Int) -> Bool {
    at + 1 >= end || text.flags[at + 1].contains(.spaceBefore) || !text.flags[at + 1].contains(.word)
}

/// Tokens after which a single mark that was not closed is an apostrophe; it bounds the cost of hostile texts.
private let singleReach = 1000

/// Paragraphs further on in which a mark may close a quotation that none of them opens again.
private let paragraphReach = 6

/// Where a quotation in single marks that opens at `at` closes, or `nil` when `at` opens none.
private func singleEnd(_ text: TokenizedText, _ at: Int, _ end: Int) -> Int? {
    guard text.flags[at].contains(.spaceBefore) || at == 0 || isOpeningPunctuation(text, at - 1), at + 2 < end,
        !text.flags[at + 1].contains(.spaceBefore), !text.flags[at + 1].contains(.number)
    else { return nil }
    var next = at + 2
    let end = min(end, at + singleReach)
    while next < end {
        if !text.flags[next].contains(.word) {
            switch QuotationMark.read(text, next, end) {
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
            switch QuotationMark.read(text, next, end) {
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
