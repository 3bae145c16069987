internal import NewsModel
internal import NewsText

/// Finds the names in a title and its text, and the entities that they stand for.
///
/// Rules and the lexicon propose names, the model corrects them, the linker joins the names of one actor.
///
/// The text's dateline holds no names but its own; without a model it is left at the rules.
///
/// - Complexity: O(n).
func findNames(
    title: AnnotatedText,
    text: AnnotatedText,
    dateline: FoundDateline?,
    model: NameModel?,
    isGerman: Bool
) -> (title: Names, text: Names) {
    var (inTitle, inText) = proposeNames(title: title, text: text, dateline: dateline)
    if isGerman {
        inTitle.cutGermanArticles(in: title)
        inText.cutGermanArticles(in: text)
    }
    if let model {
        inTitle.candidates = model.judged(inTitle.candidates, in: title)
        inText.candidates = model.judged(inText.candidates, in: text)
    }
    if let dateline {
        let tokens = dateline.tokens
        inText.candidates.removeAll { $0.tokens.overlaps(tokens) }
        inText.candidates += dateline.names
    }
    inText.finish(in: text)
    inTitle.finish(in: title)

    var linker = EntityLinker()
    linker.collect(inText.candidates, in: text)
    linker.collect(inTitle.candidates, in: title)
    let namesOfTitle = linker.link(inTitle.candidates, in: title)
    let namesOfText = linker.link(inText.candidates, in: text)
    return (
        Names(names: namesOfTitle, entities: linker.entities), Names(names: namesOfText, entities: linker.entities)
    )
}

/// What the rules propose, before the model sees it.
func proposeNames(
    title: AnnotatedText,
    text: AnnotatedText,
    dateline: FoundDateline?
) -> (title: Proposal, text: Proposal) {
    let titleScan = NameScanner(title, dateline: nil)
    let textScan = NameScanner(text, dateline: dateline?.tokens)
    var known = KnownNames()
    known.learn(textScan.candidates, in: text)
    known.learn(titleScan.candidates, in: title)
    func proposal(_ scan: NameScanner, _ text: AnnotatedText) -> Proposal {
        let candidates = scan.candidates.map { known.settled($0, in: text) }
        let headlines = scan.headlines.flatMap { known.names(in: $0.tokens, $0.style, of: text) }
        return Proposal(candidates: candidates, headlines: headlines)
    }
    return (proposal(titleScan, title), proposal(textScan, text))
}

/// Adds titles that stand after a name, bodies that stand before a role, and aliases in parentheses.
func addContext(_ candidates: inout [Candidate], in text: AnnotatedText) {
    var added: [Candidate] = []
    for index in candidates.indices {
        let name = candidates[index]
        if name.type == .person {
            if name.title == nil, let role = roleBefore(name.tokens.lowerBound, text) {
                candidates[index].title = role
                if index > 0, candidates[index - 1].tokens.upperBound == role.lowerBound,
                    candidates[index - 1].type == .organization || candidates[index - 1].type == .group
                        || candidates[index - 1].type == .place
                {
                    candidates[index].affiliation = candidates[index - 1].tokens
                }
            } else if name.title == nil, let role = roleAfter(name.tokens.upperBound, text) {
                candidates[index].title = role
            }
            if let title = candidates[index].title, candidates[index].affiliation == nil,
                let before = index > 0 ? candidates[index - 1] : nil, before.tokens.upperBound == title.lowerBound
            {
                candidates[index].affiliation = before.tokens
            }
        }
        let open = name.tokens.upperBound
        guard text.mark(open) == UInt8(ascii: "("), open + 1 < text.count else { continue }
        var close = open + 1
        while close < text.count, close < open + 12, text.mark(close) != UInt8(ascii: ")") { close += 1 }
        guard text.mark(close) == UInt8(ascii: ")"), close > open + 1, isOtherScript(open + 1, text) else { continue }
        added.append(Candidate(tokens: open + 1..<close, type: name.type, strength: 4))
    }
    guard !added.isEmpty else { return }
    candidates.removeAll { old in added.contains { $0.tokens.overlaps(old.tokens) } }
    candidates += added
    candidates.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
}

/// Lower-case words of a role right before a name: "researcher", "political analyst".
private func roleBefore(_ end: Int, _ text: AnnotatedText) -> Range<Int>? {
    var low = end
    if low > 0, text.classes[low - 1].contains(.title), !text.isCapital(low - 1) {
        low -= 1
        while low > 0, text.isWord(low - 1), !text.isCapital(low - 1), low > end - 5,
            !text.classes[low - 1].isDisjoint(with: [.modifier, .title]),
            text.classes[low - 1].isDisjoint(with: [.function])
        {
            low -= 1
        }
        return low..<end
    }
    return nil
}

/// A role between commas after a name: ", the foreign minister,".
private func roleAfter(_ start: Int, _ text: AnnotatedText) -> Range<Int>? {
    guard text.mark(start) == UInt8(ascii: ","), start + 1 < text.count else { return nil }
    var low = start + 1
    if text.isWord(low), text.classes[low].contains(.function) { low += 1 }
    var end = low
    var last: Int?
    while end < text.count, end < low + 7, text.isWord(end),
        !text.classes[end].isDisjoint(with: [.modifier, .title, .demonym, .country, .orgHead, .common])
    {
        if text.classes[end].contains(.title) { last = end + 1 }
        if text.classes[end].contains(.function) { break }
        end += 1
    }
    guard let last else { return nil }
    while low < last, text.classes[low].contains(.demonym) { low += 1 }
    return low < last ? low..<last : nil
}

/// Whether a token is written in a script other than Latin.
private func isOtherScript(_ index: Int, _ text: AnnotatedText) -> Bool {
    guard text.isWord(index), let lead = text.bytes(index).first else { return false }
    if lead == 0xE1, let second = text.bytes(index).dropFirst().first, (0xB8...0xBB).contains(second) { return false }
    return lead >= 0xCD
}
