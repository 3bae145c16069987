internal import NewsModel
internal import NewsText

/// Who speaks where more than a verb of reporting stands between the words and their speaker.
extension Reading {
    /// The subject behind a verb, or behind the phrases of place, time and listener that stand first.
    ///
    /// "a déclaré mardi sur RTL le ministre", "dijo tras la reunión la canciller", "сказал в интервью агентству глава порта".
    func subjectFurther(behind cue: Int, _ high: Int) -> Phrase? {
        if let near = subjectBehind(cue + 1, high) { return near }
        if let page = page(of: cue, from: cue, to: high) { return page }
        var at = cue + 1
        let end = min(high, cue + 16)
        while at < end, isWord(at) || isJoint(at) && !isStop(at) || isQuoted(at) {
            if isQuoted(at) {
                guard let name = nameInMarks(at) else { return nil }
                at = max(at + 1, name.upperBound)
                continue
            }
            let opens =
                has(at, .person) && !has(at, .preposition) && tongue.hasNoArticles
                || has(at, .determiner) && at + 1 < end && has(at + 1, [.person, .body])
                || isName(at) && names[Int(nameAt[at])].type == .person
            if opens, !has(at - 1, .preposition), let phrase = subject(after: at, to: high) { return phrase }
            at += 1
        }
        return nil
    }

    /// The document in which something stands: "si legge nel rapporto", "en la carta se lee", "lê-se no comunicado".
    func page(of cue: Int, from low: Int, to high: Int) -> Phrase? {
        let isBefore = cue > 0 && isItself(cue - 1)
        let isBehind = cue + 2 < high && isJoint(cue + 1) && isItself(cue + 2)
        guard isBefore || isBehind else { return nil }
        let next = isBehind ? cue + 3 : cue + 1
        for at in [next, low] where at < high && at != cue && has(at, .preposition) && !isQuoted(at) {
            if let phrase = subject(after: at + 1, to: at == low ? cue - 1 : high),
                phrase.tokens.contains(where: { has($0, [.document, .body]) })
            {
                return phrase
            }
        }
        return nil
    }

    private func isItself(_ at: Int) -> Bool { matches(at, "se") || matches(at, "si") }

    /// Whether the words that name a speaker end before a token, in languages other than English and German.
    func endsSpeaker(_ at: Int) -> Bool {
        switch tongue {
        case .english, .german, .chinese, .japanese: false
        case .arabic: isAddressee(at)
        case .russian: false
        // "Kast horas antes", "Haddad a jornalistas": a word in lower case behind a name.
        case .french, .spanish, .portuguese, .italian:
            isName(at - 1) && !isCapital(at) && isWord(at) && !isName(at)
                && !has(at, [.of, .coordinator, .preposition, .person])
        }
    }

    /// An Arabic word with "for the" before it: "للصحفيين".
    func isAddressee(_ at: Int) -> Bool {
        let start = Int(text.starts[at])
        guard Int(text.ends[at]) - start > 6 else { return false }
        return text.bytes[start..<start + 4].elementsEqual([0xD9, 0x84, 0xD9, 0x84])
    }

    /// A short name in marks that something before it governs: "a «El Mundo»", "телеканалу «Россия 1»", "قناة «النهر»".
    func isForeignName(_ stretch: QuotedStretch, behind before: Int) -> Bool {
        guard tongue != .german, wordCount(stretch.inner) <= 3, let first = stretch.inner.first,
            let last = stretch.inner.last, !isStop(last), !isComma(last), !has(before, [.that, .cue])
        else { return false }
        switch tongue {
        case .arabic:
            return text.ends[before] - text.starts[before] <= 4 && has(before, .preposition) && isJoined(before)
                || stretch.inner.contains { text.flags[$0].contains(.number) }
        case .russian: return isCapital(first) && !isCapital(before)
        default: return isCapital(first) && has(before, .preposition)
        }
    }

    /// "لـ": a preposition that is written to its noun.
    private func isJoined(_ at: Int) -> Bool {
        let end = Int(text.ends[at])
        return end > 1 && text.bytes[end - 2] == 0xD9 && text.bytes[end - 1] == 0x80
    }
}
