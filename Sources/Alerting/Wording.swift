internal import NewsModel

/// What a statement says, to tell whether another one says the same.
struct Wording: Sendable {
    /// The words of all its parts.
    let words: FoldedWords
    /// The class of its verb: of the first part whose verb does more than state.
    let act: Act
    /// Whether all of it stands in quotation marks.
    private let isDirect: Bool
    /// Whether none of it does.
    private let isIndirect: Bool
    /// Words that a prefix turns round here: `lawful` where the text has `unlawful`.
    private let turned: Set<UInt64>

    /// Whether another text that has these words has them from the same mouth on the same day: in quotation marks, and
    /// more than a few.
    var isVerbatim: Bool { isDirect && words.count >= 5 }

    /// Joins the parts of a statement, each with its words as printed.
    init(_ parts: [(quote: Quote, text: String)]) {
        words = FoldedWords(joining: parts.map { FoldedWords($0.text) })
        act = parts.first { $0.quote.act != .state }?.quote.act ?? .state
        isDirect = parts.allSatisfy { $0.quote.kind == .direct }
        isIndirect = parts.allSatisfy { $0.quote.kind == .indirect }
        turned = parts.reduce(into: []) { $0.formUnion(turnedWords(of: $1.text)) }
    }

    /// Whether `old` says as much: the words are contained in it or an edited form, and nothing turns their meaning.
    ///
    /// Two thirds of the words, in order: trimming, an ellipsis and house style change fewer; a statement of which more
    /// than a third was never shown tells something new. Reported speech is reordered by who reports it, so there the
    /// order does not count. A negation more or less, another number, a contrary or another act makes it another
    /// statement, however alike the words are.
    func isSaid(by old: Wording) -> Bool {
        if words.isEmpty { return true }
        guard sharesAct(with: old) else { return false }
        // “Denied that it was so” and “said that it was not so” say the same.
        let isTurned = denies != old.denies
        if !isTurned, old.words.contains(words) { return true }
        if words.wordsInCommon(with: old.words) * 3 >= words.count * 2 {
            let differences = words.differences(from: old.words)
            return !tellsMore(differences, than: old) && turns(differences, against: old) == (isTurned ? 1 : 0)
        }
        guard isIndirect else { return false }
        let overlap = words.wordsShared(with: old.words)
        guard overlap.shared * 3 >= overlap.of * 2 else { return false }
        let mine = Set(words.hashes)
        let theirs = Set(old.words.hashes)
        let difference = Difference(
            mine: words.hashes.filter { !theirs.contains($0) },
            theirs: old.words.hashes.filter { !mine.contains($0) },
            isTrimmed: false
        )
        return turns([difference], against: old) == (isTurned ? 1 : 0)
    }

    /// Whether a quotation of a few words has one that was not shown.
    ///
    /// “The strike is over” has two thirds of the words of “the strike is illegal” and says something else. Reporters, and
    /// headlines above all, choose theirs freely.
    private func tellsMore(_ differences: [Difference], than old: Wording) -> Bool {
        isDirect && old.isDirect && words.count <= Wording.fewWords
            && differences.contains { !Contrast.isOfGrammar($0.mine) && !$0.hasSameFigures }
    }

    /// Up to this length one word may be all that a statement says.
    private static let fewWords = 6

    /// Reporters choose freely between stating and a stronger verb, and for words in quotation marks between all.
    private func sharesAct(with old: Wording) -> Bool {
        act == old.act || act == .state || old.act == .state || isDirect && old.isDirect
    }

    /// Whether the verb says that the words are not so.
    private var denies: Bool { act == .deny && !isDirect }

    /// In how many places the meaning is turned.
    private func turns(_ differences: [Difference], against old: Wording) -> Int {
        differences.count { difference in
            if hasOtherFigure(difference, old) { return true }
            guard !difference.isTrimmed, difference.mine.count <= 4, difference.theirs.count <= 4 else { return false }
            return Contrast.hasNegation(difference.mine) != Contrast.hasNegation(difference.theirs)
                || difference.mine.contains { old.turned.contains($0) }
                || difference.theirs.contains { turned.contains($0) }
                || Contrast.areContrary(difference.mine, difference.theirs)
        }
    }

    /// Whether a number or date took the place of one that is nowhere in the new words, and is new itself.
    private func hasOtherFigure(_ difference: Difference, _ old: Wording) -> Bool {
        let mine = Contrast.figures(difference.mine)
        let theirs = Contrast.figures(difference.theirs)
        guard !mine.isEmpty, !theirs.isEmpty else { return false }
        return mine.isDisjoint(with: Contrast.figures(old.words.hashes))
            && theirs.isDisjoint(with: Contrast.figures(words.hashes))
    }
}

/// Words that stand in one of two passages between words that both have.
struct Difference {
    /// Words of the passage at hand that the other one has not.
    var mine: [UInt64]
    /// Words of the other one in their place.
    var theirs: [UInt64]
    /// Whether the passage at hand merely begins later or ends sooner.
    var isTrimmed: Bool
    /// “five” for “5”.
    var hasSameFigures: Bool {
        let figures = Contrast.figures(mine)
        return figures.count == mine.count && figures == Contrast.figures(theirs)
    }
}

/// The words of a text that begin with a prefix of negation, without it.
///
/// What such a rest is need not be known: it counts only where another statement has it as a word.
private func turnedWords(of text: String) -> [UInt64] {
    text.split { !$0.isLetter }.flatMap { word -> [UInt64] in
        let word = word.lowercased()
        return Contrast.prefixes.compactMap { prefix in
            guard word.hasPrefix(prefix), word.count >= prefix.count + 4 else { return nil }
            return FoldedWords(word.dropFirst(prefix.count)).hashes.first
        }
    }
}
