internal import NewsText

/// Speech whose speaker stands in the sentence behind it: "«…». Lo ha detto la ministra".
extension TaggedText {
    /// "Lo ha detto la ministra", "Об этом заявил мэр", "そう語った": a sentence without marks that points back and has its
    /// own speaker.
    func confirmation(in sentence: Range<Int>) -> Attribution? {
        guard tongue != .english, sentence.count > 3, sentence.count < 160 else { return nil }
        // "Lo ha detto la ministra, che aggiunge: «…»"
        if let mark = sentence.first(where: { isQuoted($0) }) {
            guard mark > sentence.lowerBound + 4, isColon(mark - 1) else { return nil }
        }
        if tongue.isUnspaced { return tongue == .japanese ? japaneseConfirmation(in: sentence) : nil }
        guard pointsBack(sentence) else { return nil }
        guard let cue = backwardCue(sentence) else {
            // "Così il presidente"
            guard tongue == .italian, let speaker = subjectBehind(sentence.lowerBound + 1, sentence.upperBound),
                speaker.tokens.lowerBound == sentence.lowerBound + 1, isPersonOrBody(speaker)
            else { return nil }
            return Attribution(content: speaker.tokens, cue: nil, speaker: speaker)
        }
        let speaker =
            tongue == .german
            ? germanSubject(behind: cue, sentence.upperBound) : subjectFurther(behind: cue, sentence.upperBound)
        guard let speaker, tongue == .german ? isActor(speaker) : isPersonOrBody(speaker) else { return nil }
        return Attribution(content: cue..<cue, cue: cue..<cue + 1, speaker: speaker, act: words[cue].act)
    }

    /// Who speaks in the sentence behind: English and what is written like it, or Japanese.
    func announcement(in sentence: Range<Int>, isAlone: Bool) -> Attribution? {
        tongue == .japanese ? japaneseAnnouncement(in: sentence) : pendingCue(in: sentence, isAlone: isAlone)
    }

    /// The quotation that a sentence has and no more than.
    func quotation(filling sentence: Range<Int>) -> Range<Int>? {
        guard let first = sentence.first(where: { isQuoted($0) }) else { return nil }
        let quotation = quotation(at: first)
        let rest = quotation.tokens.upperBound..<sentence.upperBound
        let opens = first - sentence.lowerBound <= 1 || isDash(first - 1)
        guard opens, rest.allSatisfy({ !isWord($0) }), wordCount(quotation.inner) > 1 else {
            return nil
        }
        return quotation.tokens
    }

    /// Whether the words behind a quotation are a clause of their own, so that nobody who spoke before is meant.
    func hasOwnSpeaker(_ quotation: Quotation, _ sentence: Range<Int>) -> Bool {
        guard tongue != .english, !tongue.isUnspaced else { return false }
        var at = quotation.tokens.upperBound
        guard at + 1 < sentence.upperBound, isPause(at) else { return false }
        while at + 1 < sentence.upperBound, isPause(at) { at += 1 }
        return isWord(at) && !isCapital(at)
    }

    /// The verb of a sentence that points back: of reporting, or any behind "Mit diesen Worten".
    private func backwardCue(_ sentence: Range<Int>) -> Int? {
        if tongue == .german, matches(sentence.lowerBound, "mit") { return sentence.lowerBound + 3 }
        for at in sentence.dropFirst().prefix(9) {
            if has(at, .cue), !isName(at) { return at }
            let isSmall = text.ends[at] - text.starts[at] <= 2 || !isWord(at) || at == sentence.lowerBound + 1
            let links: WordKinds = [
                .auxiliary, .pronoun, .determiner, .reflexive, .that, .preposition, .weekday, .adverb, .finite,
            ]
            guard isSmall || has(at, links) else { return nil }
        }
        return nil
    }

    private func pointsBack(_ sentence: Range<Int>) -> Bool {
        let first = text.hashes[sentence.lowerBound]
        let next = sentence.dropFirst().first { isWord($0) }
        let second = next.map { text.hashes[$0] }
        return backwards[tongue, default: []].contains {
            $0.first == first && ($0.second == nil || $0.second == second)
        }
    }
}

/// What opens a sentence that gives the speaker of the one before.
private let backwards: [Tongue: [(first: UInt64, second: UInt64?)]] = [
    .german: pairs("das", "dies", "so", "mit diesen"),
    .french: pairs("c est", "ainsi", "voilà"),
    .spanish: pairs("así", "lo"),
    .portuguese: pairs("foi o", "é o", "assim"),
    .italian: pairs("lo", "così", "è quanto"),
    .russian: pairs("об этом", "так", "такое"),
    .arabic: pairs("جاء ذلك", "هذا ما"),
]

private func pairs(_ entries: String...) -> [(first: UInt64, second: UInt64?)] {
    entries.map { entry in
        let words = entry.split(separator: " ").map { foldedHash(of: String($0)) }
        return (words[0], words.count > 1 ? words[1] : nil)
    }
}
