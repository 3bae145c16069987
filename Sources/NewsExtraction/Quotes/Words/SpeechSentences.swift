internal import NewsText

/// Sentences joined where a quotation runs across their border, or where the next goes on in lower case after one.
///
/// "“Why?” Ada Quist asked." is one of them, and so is "“It is over.” Anna Berg said." By token, `quotationAt` is the number
/// of the quotation around it, 0 where there is none.
func sentencesAroundQuotations(
    _ text: TokenizedText,
    _ quotationAt: [Int32],
    _ words: [Word],
    _ tongue: Tongue
) -> [Range<Int>] {
    var found: [Range<Int>] = []
    found.reserveCapacity(text.sentences.count)
    for index in text.sentences.indices.dropLast() {
        let start = Int(text.sentences[index])
        let end = Int(text.sentences[index + 1])
        guard start < end else { continue }
        if let last = found.last, quotationAt[start - 1] > 0,
            quotationAt[start - 1] == quotationAt[start]
                || goesOn(text, start, quotationAt, tongue, opensQuoted: quotationAt[last.lowerBound] > 0)
                || isTag(text, start..<end, quotationAt, words)
        {
            found[found.count - 1] = last.lowerBound..<end
        } else {
            found.append(start..<end)
        }
    }
    return found
}

/// Whether a sentence goes on from a quotation that ends the one before: in lower case, or after a question.
private func goesOn(
    _ text: TokenizedText,
    _ start: Int,
    _ quotationAt: [Int32],
    _ tongue: Tongue,
    opensQuoted: Bool
) -> Bool {
    guard !text.flags[start].contains(.lineBefore), start > 1 else { return false }
    // Chinese and Japanese set the speaker right behind the closing mark, where none stands before the opening one.
    if text.flags[start].contains(.unspaced), !text.flags[start].contains(.spaceBefore), quotationAt[start] == 0 {
        return opensQuoted
    }
    if text.flags[start].contains(.lowercase), !text.flags[start].contains(.capital) { return true }
    // "“Why?” Ada Quist asked": elsewhere the verb stands first, in lower case.
    guard quotationAt[start] == 0, text.flags[start].contains(.word), !tongue.hasDialogueDashes else { return false }
    let mark = text.bytes[Int(text.starts[start - 2])]
    return mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!")
}

/// Whether a sentence is no more than "Anna Berg said.", which belongs to the quotation before it.
private func isTag(_ text: TokenizedText, _ sentence: Range<Int>, _ quotationAt: [Int32], _ words: [Word]) -> Bool {
    guard sentence.count >= 3, sentence.count <= 16, !text.flags[sentence.lowerBound].contains(.lineBefore),
        text.flags[sentence.lowerBound].contains(.capital), sentence.allSatisfy({ quotationAt[$0] == 0 })
    else { return false }
    let end = occasionStart(text, sentence, words)
    guard end > sentence.lowerBound + 1, end - sentence.lowerBound <= 6 else { return false }
    let verb = words[end - 1].kinds
    // "“It is over.” The crowd roared." is another matter.
    return verb.contains(.inverts) && (verb.contains(.takesThat) || !verb.contains(.needsMarks))
        && !verb.isDisjoint(with: [.pastForm, .presentForm])
}

/// Where "in a statement" begins at the end of a sentence, "on Monday in a letter to members"; else its full stop.
private func occasionStart(_ text: TokenizedText, _ sentence: Range<Int>, _ words: [Word]) -> Int {
    let stop = sentence.upperBound - 1
    let said = (sentence.lowerBound + 1..<min(stop, sentence.lowerBound + 6)).first {
        words[$0].kinds.contains(.inverts) && !words[$0].kinds.isDisjoint(with: [.pastForm, .presentForm])
    }
    guard let said, said + 2 < stop, words[said + 1].kinds.contains(.preposition) else { return stop }
    let rest = said + 1..<stop
    let isOccasion =
        rest.contains { !words[$0].kinds.isDisjoint(with: [.speechNoun, .weekday]) }
        && rest.allSatisfy {
            text.flags[$0].contains(.word) && words[$0].kinds.isDisjoint(with: [.finite, .pronoun, .subordinator])
                || words[$0].kinds.contains(.determiner)
        }
    return isOccasion ? said + 1 : stop
}
