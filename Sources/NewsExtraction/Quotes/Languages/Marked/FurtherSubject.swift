internal import NewsModel
internal import NewsText

/// Who speaks where more than a verb stands between the words and their speaker: "a déclaré mardi sur RTL le ministre".
extension TaggedText {
    /// The subject behind a verb, or behind the phrases of place, time and listener that stand first.
    ///
    /// "a déclaré mardi sur RTL le ministre", "dijo tras la reunión la canciller", "сказал в интервью агентству глава порта".
    func subjectFurther(behind cue: Int, _ high: Int) -> Phrase? {
        if let near = subjectBehind(cue + 1, high) { return tongue == .russian ? withoutListener(near) : near }
        if let page = page(of: cue, from: cue, to: high) { return page }
        let end = min(high, cue + 18)
        if tongue == .russian {
            // Only the nominative is in the table.
            let clause = (cue + 1..<end).prefix { isWord($0) || isJoint($0) && !isStop($0) || isQuoted($0) }
            let office = clause.first { has($0, .person) && !isQuoted($0) && !has($0 - 1, .preposition) }
            return office.flatMap { subject(after: $0, to: high) } ?? self.office(behind: cue, high)
        }
        var at = cue + 1
        // Whether a preposition governs what comes next.
        var isGoverned = false
        while at < end, isWord(at) || isJoint(at) && !isStop(at) || isQuoted(at) || isComma(at) {
            if isQuoted(at) {
                guard let name = nameInMarks(at) else { return nil }
                at = max(at + 1, name.upperBound)
                isGoverned = false
                continue
            }
            let opens =
                has(at, .person) && tongue.hasNoArticles
                || has(at, .determiner) && at + 1 < end && has(at + 1, [.person, .body])
                || typeOfName(at) == .person
            if opens, !isGoverned, !has(at, .preposition), let phrase = subject(after: at, to: high) { return phrase }
            if isGoverned, isAgency(at), at + 2 < end, isName(at + 1), let phrase = subject(after: at + 1, to: high) {
                // "conta à Lusa Marta Tavares": two names that stand side by side.
                return phrase
            }
            if isName(at) {
                at = max(at + 1, name(at: at).tokens.upperBound)
                isGoverned = false
                continue
            }
            let keeps = isGoverned && (has(at, .determiner) || isJoint(at))
            isGoverned = has(at, .preposition) || isGrave(at) || keeps
            at += 1
        }
        return nil
    }

    /// "сообщил РИА Новости представитель порта": an agency's name before an office listens.
    private func withoutListener(_ phrase: Phrase) -> Phrase {
        if let agency = phrase.tokens.first(where: { isListener($0, since: phrase.tokens.lowerBound) }) {
            let person = phrase.tokens.lowerBound..<agency
            return Phrase(tokens: person, whole: person)
        }
        guard isCapital(phrase.tokens.lowerBound),
            let office = phrase.tokens.dropFirst().first(where: { has($0, .person) && !isCapital($0) })
        else { return phrase }
        let rest = office..<phrase.tokens.upperBound
        return Phrase(
            tokens: rest,
            apposition: phrase.apposition,
            whole: office..<max(rest.upperBound, phrase.whole.upperBound)
        )
    }

    /// "сказал Анна Рогова | ТАСС", "| РИА Новости", "| «Интерфаксу»": what stands behind a name of two words.
    private func isListener(_ at: Int, since first: Int) -> Bool {
        guard at > first + 1, isCapital(at - 1), isCapital(at - 2), !text.flags[at - 1].contains(.allCapitals) else {
            return false
        }
        return isQuoted(at) || text.flags[at].contains(.allCapitals) && text.ends[at] - text.starts[at] > 5
    }

    private func isAgency(_ at: Int) -> Bool {
        matches(at, "lusa") || matches(at, "afp") || matches(at, "reuters") || matches(at, "efe") || matches(at, "ansa")
            || matches(at, "folha") || matches(at, "adnkronos")
    }

    /// "par la voix de sa porte-parole X": who speaks for the body that the sentence is about.
    func voice(in sentence: Range<Int>) -> Phrase? {
        guard let word = sentence.first(where: { matches($0, "voix") && !isQuoted($0) }),
            word > sentence.lowerBound + 1, matches(word - 2, "par"), word + 2 < sentence.upperBound, has(word + 1, .of)
        else { return nil }
        let name = (word + 2..<min(word + 12, sentence.upperBound)).first { isName($0) && !isQuoted($0) }
        return name.map { self.name(at: $0).tokens }.map { Phrase(tokens: $0, whole: $0) }
    }

    /// "à", which has the hash of "a": of a verb in French, of an article in Portuguese.
    func isGrave(_ at: Int) -> Bool { NewsExtraction.isGrave(at, in: text) }

    /// The document in which something stands: "si legge nel rapporto", "en la carta se lee", "lê-se no comunicado".
    func page(of cue: Int, from low: Int, to high: Int) -> Phrase? {
        let isBefore = cue > 0 && isItself(cue - 1)
        let isBehind = cue + 2 < high && isJoint(cue + 1) && isItself(cue + 2)
        guard isBefore || isBehind || tongue == .arabic && standing.contains(text.hashes[cue]) || matches(cue, "lire")
        else { return nil }
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
        case .arabic, .russian: false
        // "Kast horas antes", "Haddad a jornalistas": a word in lower case behind a name.
        case .french, .spanish, .portuguese, .italian:
            has(at, .negation) || has(at, .determiner) && !has(at, .of) && !isName(at) && endsNoun(at - 1)
                || isName(at - 1) && !isCapital(at) && isWord(at) && !isName(at)
                    && !has(at, [.of, .coordinator, .preposition, .person])
        }
    }

    /// "l'assessora il bando": a noun before an article, which begins another phrase.
    private func endsNoun(_ at: Int) -> Bool {
        isWord(at) && !has(at, [.determiner, .preposition, .of, .coordinator, .adverb, .that, .who])
    }

    /// "глава ЦБ Анна Рогова": a name that begins with the capitals of the title, since Russian sets no comma between.
    func isTitleCut(_ name: Name, _ phrase: Phrase) -> Bool {
        let first = name.tokens.lowerBound
        return tongue == .russian && name.tokens.count > 2 && first > phrase.tokens.lowerBound
            && has(first - 1, .person)
    }

    /// "la autora de «El mar que no vuelve»": what somebody made.
    func isWork(_ quotation: Quotation, behind before: Int) -> Bool {
        guard tongue != .german, before > 0, has(before, .of), has(before - 1, .person), wordCount(quotation.inner) <= 8
        else { return false }
        return quotation.inner.first.map { isCapital($0) } ?? false
    }

    /// A short name in marks that something before it governs: "a «El Mundo»", "телеканалу «Россия 1»", "قناة «النهر»".
    func isForeignName(_ quotation: Quotation, behind before: Int, _ sentence: Range<Int>) -> Bool {
        guard tongue != .german, wordCount(quotation.inner) <= 3, let first = quotation.inner.first,
            let last = quotation.inner.last, !isStop(last), !isComma(last), !has(before, [.that, .cue])
        else { return false }
        switch tongue {
        case .arabic:
            return text.ends[before] - text.starts[before] <= 4 && has(before, .preposition) && isJoined(before)
                || quotation.inner.contains { text.flags[$0].contains(.number) }
        case .russian: return isCapital(first) && !isCapital(before)
        default:
            guard isCapital(first) else { return false }
            // "«…», ha detto X presentando «La grazia»"
            return has(before, .preposition) || isQuoted(sentence.lowerBound) && !isCapital(before)
        }
    }

    /// "لـ": a preposition that is written to its noun.
    private func isJoined(_ at: Int) -> Bool {
        let end = Int(text.ends[at])
        return end > 1 && text.bytes[end - 2] == 0xD9 && text.bytes[end - 1] == 0x80
    }
}

/// Arabic verbs for words that stand in a document: "جاء في البيان".
private let standing = HashSet(words: "جاء وجاء جاءت وجاءت ورد وورد وردت")

/// Whether a token is "à".
func isGrave(_ at: Int, in text: TokenizedText) -> Bool {
    let start = Int(text.starts[at])
    return Int(text.ends[at]) == start + 2 && text.bytes[start] == 0xC3 && text.bytes[start + 1] | 0x20 == 0xA0
}
