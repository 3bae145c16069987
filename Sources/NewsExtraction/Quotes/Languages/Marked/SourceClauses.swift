internal import NewsModel
internal import NewsText

/// Sources and subjects that need more than the words beside a verb, in languages other than English and German.
extension TaggedText {
    /// The attribution by a verb, or by a source when the verb stands in a clause that begins with "who".
    func unlessRelative(_ attribution: Attribution?, _ source: @autoclosure () -> Attribution?) -> Attribution? {
        guard let attribution else { return source() }
        guard tongue != .german, let speaker = attribution.speaker, speaker.tokens.count == 1,
            has(speaker.tokens.lowerBound, .who)
        else { return attribution }
        return source() ?? attribution
    }

    /// "X demande « … », alors que selon Y, « … »": the source between a verb before and the mark.
    func nearSource(of quotation: Quotation, behind cue: Int) -> Attribution? {
        guard tongue != .german else { return nil }
        let mark = quotation.tokens.lowerBound
        for at in max(cue + 1, mark - 16)..<mark where has(at, .according) && !isQuoted(at) {
            guard let speaker = namedSource(at, mark), isPersonOrBody(speaker),
                !(speaker.tokens.upperBound..<mark).contains(where: { has($0, [.cue, .finite]) })
            else { continue }
            return Attribution(content: quotation.tokens, cue: at..<at + 1, speaker: speaker)
        }
        return nil
    }

    /// The noun phrase after words that name a source: "selon X", "nach Angaben von X"; German "X zufolge", ", so X".
    func namedSource(_ at: Int, _ high: Int) -> Phrase? {
        guard isWord(at) else { return nil }
        if matches(at, "zufolge") { return subjectBefore(at, from: max(0, at - 12)) }
        let opens = at == 0 || isStop(at - 1) || isQuoted(at - 1) || text.flags[at].contains(.lineBefore)
        if has(at, .according), !isName(at) || opens {
            // "so" is an adverb, too, but not after a comma and before a name.
            if has(at, .adverb) {
                guard at > 0, at + 1 < high, isComma(at - 1) || isQuoted(at - 1) || isDash(at - 1),
                    !has(at + 1, [.finite, .auxiliary, .cue])
                else { return nil }
            }
            return has(at, .adverb) ? subjectBehind(at + 1, high) : sourceName(at + 1, high)
        }
        if tongue == .german, at > 0, matches(at, "aus"), matches(at - 1, "wie") {
            // "wie aus dem Bericht hervorgeht"
            return sourceName(at + 1, high)
        }
        guard has(at, .speechNoun), at > 0 else { return nil }
        if tongue == .german, at + 1 < high, matches(at + 1, "nach"), has(at - 1, .determiner) {
            // "seiner Ansicht nach"
            return Phrase(tokens: at - 1..<at + 1, whole: at - 1..<at + 2)
        }
        let isLoose = tongue == .german && !isCapital(at - 1) && !ends(at - 1, with: "igenen")
        guard
            has(at - 1, .forWord)
                || at > 1 && has(at - 2, .forWord) && (has(at - 1, .determiner) || isLoose || isJoint(at - 1))
        else { return nil }
        let isLinked = at + 1 < high && (has(at + 1, .of) || matches(at + 1, "con") || matches(at + 1, "com"))
        let start = isLinked ? at + 2 : at + 1
        return sourceName(start, high)
    }

    private func sourceName(_ start: Int, _ high: Int) -> Phrase? {
        // "بحسب ما قاله الوزير"
        if tongue == .arabic, start + 1 < high, has(start + 1, .cue) { return subjectBehind(start + 2, high) }
        if tongue == .german {
            let phrase = subjectBehind(start, high) ?? subject(after: start, to: high)
            return phrase.flatMap { $0.tokens.contains { isCapital($0) || isName($0) } ? $0 : nil }
        }
        return subjectBehind(start, high) ?? subject(after: start, to: high)
    }

    /// "Pour le maire, c'est « une erreur »", "Per il sindaco …": who holds the opinion that a sentence gives.
    func holder(ofOpinion quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        let first = sentence.lowerBound
        guard [.french, .spanish, .portuguese, .italian].contains(tongue), first + 2 < quotation.tokens.lowerBound,
            matches(first, "pour") || matches(first, "para") || matches(first, "per"),
            let speaker = subject(after: first + 1, to: quotation.tokens.lowerBound),
            isPersonOrBody(speaker)
                || speaker.tokens.contains(where: {
                    text.flags[$0].contains(.allCapitals) && text.ends[$0] - text.starts[$0] > 1
                })
        else { return nil }
        return Attribution(content: quotation.tokens, cue: first..<first + 1, speaker: speaker)
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
            let pronoun = (low + 1..<finite).last(where: { has($0, [.that, .who]) && !isName($0) }),
            isWord(pronoun - 1), !has(pronoun - 1, [.cue, .preposition, .adverb]),
            let phrase = subject(before: pronoun, from: low), isPersonOrBody(phrase)
        else { return nil }
        return phrase
    }

    /// "В министерстве заявили": a plural verb without a subject gives the words of the place.
    func office(before cue: Int, from low: Int) -> Phrase? {
        guard low + 1 < cue, isIn(low), isPlural(cue),
            !(low..<cue).contains(where: { isComma($0) })
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
    func arabicSource(of quotation: Quotation, _ sentence: Range<Int>) -> Attribution? {
        var at = quotation.tokens.lowerBound - 1
        while at > sentence.lowerBound, isColon(at) || has(at, .that) { at -= 1 }
        guard at > sentence.lowerBound + 1, arabicSayings.contains(text.hashes[at]) else { return nil }
        for from in (max(sentence.lowerBound, at - 16)..<at).reversed()
        where text.hashes[from] == arabicFrom {
            guard let speaker = subject(after: from + 1, to: at) else { return nil }
            return Attribution(content: quotation.tokens, cue: at..<at + 1, speaker: speaker)
        }
        return nil
    }
}

private let arabicSayings = HashSet(words: "قوله قولها قولهم")
private let arabicFrom = foldedHash(of: "عن")
