internal import NewsText

/// Sources and subjects that need more than the words beside a verb, in languages other than English and German.
extension Reading {
    /// The attribution by a verb, or by a source when the verb stands in a clause that begins with "who".
    func unlessRelative(_ attribution: Attribution?, _ source: @autoclosure () -> Attribution?) -> Attribution? {
        guard let attribution else { return source() }
        guard tongue != .german, let speaker = attribution.speaker, speaker.tokens.count == 1,
            has(speaker.tokens.lowerBound, .who)
        else { return attribution }
        return source() ?? attribution
    }

    /// "Pour le maire, c'est « une erreur »", "Per il sindaco …": who holds the opinion that a sentence gives.
    func holder(ofOpinion stretch: QuotedStretch, _ sentence: Range<Int>) -> Attribution? {
        let first = sentence.lowerBound
        guard [.french, .spanish, .portuguese, .italian].contains(tongue), first + 2 < stretch.tokens.lowerBound,
            matches(first, "pour") || matches(first, "para") || matches(first, "per"),
            let speaker = subject(after: first + 1, to: stretch.tokens.lowerBound),
            isPersonOrBody(speaker)
                || speaker.tokens.contains(where: {
                    text.flags[$0].contains(.allCapitals) && text.ends[$0] - text.starts[$0] > 1
                })
        else { return nil }
        return Attribution(content: stretch.tokens, cue: first..<first + 1, speaker: speaker)
    }

    /// "X, che precisa: «…»": whom the clause of a verb tells more of.
    func antecedent(ofClause finite: Int, _ cue: Int, _ sentence: Range<Int>) -> Phrase? {
        let pronoun = finite - 1
        guard pronoun - 1 > sentence.lowerBound, has(pronoun, .that), isComma(pronoun - 1), !has(cue, .takesLabel),
            tongue != .arabic, tongue != .russian,
            let speaker = subject(before: pronoun - 1, from: sentence.lowerBound), isPersonOrBody(speaker)
        else { return nil }
        return speaker
    }

    /// Whether an adverbial begins here that may stand between a subject and its verb: "El fiscal, sin embargo, dice".
    func isAside(_ at: Int) -> Bool {
        [.french, .spanish, .portuguese, .italian].contains(tongue) && has(at, [.preposition, .human])
    }

    /// "un joven que huyó asegura": the noun before a clause that stands between it and its verb.
    func head(before finite: Int, from low: Int) -> Phrase? {
        guard [.french, .spanish, .portuguese, .italian].contains(tongue),
            let pronoun = stretch(low + 1, finite).last(where: { has($0, [.that, .who]) && !isName($0) }),
            isWord(pronoun - 1), !has(pronoun - 1, [.cue, .preposition, .adverb]),
            let phrase = subject(before: pronoun, from: low), isPersonOrBody(phrase)
        else { return nil }
        return phrase
    }

    /// "В министерстве заявили": a plural verb without a subject gives the words of the place.
    func office(before cue: Int, from low: Int) -> Phrase? {
        guard low + 1 < cue, isIn(low), isPlural(cue),
            !NewsExtraction.stretch(low, cue).contains(where: { isComma($0) })
        else { return nil }
        return subject(after: low + 1, to: cue)
    }

    /// The same with the place behind the verb: "прокомментировали в министерстве".
    func office(behind cue: Int, _ high: Int) -> Phrase? {
        guard cue + 2 < high, isIn(cue + 1), isPlural(cue) else { return nil }
        return subject(after: cue + 2, to: high)
    }

    /// "в", whose two bytes no other preposition of one letter but "с", "к", "о" and "у" has.
    private func isIn(_ at: Int) -> Bool {
        has(at, .preposition) && text.ends[at] - text.starts[at] == 2
            && text.bytes[Int(text.ends[at]) - 1] | 0x20 == 0xB2
    }

    private func isPlural(_ cue: Int) -> Bool {
        ends(cue, with: "ли") || ends(cue, with: "ют") || ends(cue, with: "ят")
    }

    /// "نقلت الوكالة عن الوزير قوله": the source between "from" and "his saying".
    func arabicSource(of stretch: QuotedStretch, _ sentence: Range<Int>) -> Attribution? {
        var at = stretch.tokens.lowerBound - 1
        while at > sentence.lowerBound, isColon(at) || has(at, .that) { at -= 1 }
        guard at > sentence.lowerBound + 1, arabicSayings.contains(text.hashes[at]) else { return nil }
        for from in NewsExtraction.stretch(max(sentence.lowerBound, at - 16), at).reversed()
        where text.hashes[from] == arabicFrom {
            guard let speaker = subject(after: from + 1, to: at) else { return nil }
            return Attribution(content: stretch.tokens, cue: at..<at + 1, speaker: speaker)
        }
        return nil
    }
}

private let arabicSayings = HashSet(words: "قوله قولها قولهم")
private let arabicFrom = foldedHash(of: "عن")
