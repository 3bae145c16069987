internal import NewsModel
internal import NewsText

/// Who speaks beside a verb of reporting, in languages with spaces but English: before it or behind it,
/// "Berg a déclaré", "a déclaré hier Berg".
extension TaggedText {
    /// The subject of the clause around a verb of reporting.
    ///
    /// A document in which something stands comes first, then what the clause's own words show: a conjunction before its
    /// subject, a clause about somebody named before, an object, a verb before that has the same subject.
    func subject(ofCue cue: Int, _ sentence: Range<Int>, to high: Int) -> Phrase? {
        if tongue == .german { return germanSubject(ofCue: cue, sentence, to: high) }
        let low = clauseStart(cue, sentence)
        if let page = page(of: cue, from: low, to: high) { return page }
        // "on peut lire": nobody speaks but a document.
        if matches(cue, "lire") { return nil }
        if tongue == .arabic, let right = subjectBehind(cue + 1, high) { return right }
        var finite = finiteVerb(of: cue, low)
        if low < finite, has(low, .subordinator), !isName(low) { return subjectBehind(low + 1, cue) }
        let right = subjectBehind(finite + 1, high)
        if let named = apposed(cue, low, right, sentence) ?? antecedent(ofClause: finite, cue, sentence) {
            return named
        }
        if tongue == .russian,
            right.map({ isCapital($0.tokens.lowerBound) || has($0.tokens.lowerBound, [.person, .human]) }) != true,
            let office = office(before: cue, from: low)
        {
            return office
        }
        finite = objectStart(finite, low)
        if low < finite, has(low, .preposition), !isName(low), let right, isPersonOrBody(right) { return right }
        if finite > low + 1, has(finite - 1, .coordinator) {
            // "X criticised it and called it": the subject of the verb before.
            let verb = (low..<finite - 1).last { !isQuoted($0) && has($0, [.cue, .finite]) && !isCapital($0) }
            if let verb, let shared = subject(ofCue: verb, low..<sentence.upperBound, to: finite - 1) { return shared }
        }
        if low < finite, let left = subjectBefore(finite, from: low), opensClause(left.whole.lowerBound, low) {
            return right.flatMap { isSubject($0, of: cue, rather: left) ? $0 : nil } ?? left
        }
        return right ?? (low < finite ? subjectBefore(finite, from: low) ?? head(before: finite, from: low) : nil)
    }

    /// "hat am Montag gesagt": the auxiliary, beside which the subject stands, or the verb itself.
    private func finiteVerb(of cue: Int, _ low: Int) -> Int {
        var finite = cue
        var at = cue - 1
        while at >= low, cue - at < 20, !isQuoted(at) {
            if has(at, .auxiliary), !isName(at), !has(at, .that) { finite = at }
            at -= 1
        }
        return finite
    }

    /// "El fiscal, sin embargo, habla de …": who stands before the comma, where the verb opens a clause without a person.
    private func apposed(_ cue: Int, _ low: Int, _ right: Phrase?, _ sentence: Range<Int>) -> Phrase? {
        guard low == cue, low > sentence.lowerBound, isComma(low - 1), right.map(isPersonOrBody) != true,
            tongue != .arabic, tongue != .russian, let before = subject(before: cue, from: sentence.lowerBound),
            isPersonOrBody(before)
        else { return nil }
        return before
    }

    /// Where the pronouns begin that stand between a subject and its verb: "X | s'est dit", "X | se disse", "X, | l'assure".
    private func objectStart(_ verb: Int, _ low: Int) -> Int {
        var start = verb
        while start > low + 1,
            has(start - 1, .reflexive) || isJoint(start - 1) && has(start - 2, .reflexive)
                || has(start - 1, .determiner) && has(start, .cue) && !has(start - 1, .person)
        {
            start -= 1
        }
        if tongue == .french, start > low + 2, isJoint(start - 1), matches(start - 2, "l") {
            // "X, l'assure": the pronoun is what is said, and the comma parts no apposition
            start -= 2
            if isComma(start - 1), !(low..<start - 1).contains(where: { isComma($0) }) { start -= 1 }
        }
        return start
    }

    /// Whether the words behind a verb are its subject and those before it an object: "La carta la firmó el fiscal".
    private func isSubject(_ right: Phrase, of cue: Int, rather left: Phrase) -> Bool {
        let first = right.tokens.lowerBound
        if right.tokens.count == 1, has(first, .male), !isName(first) { return true }
        return !has(cue, .takesObject) && isPerson(right) && (!isPerson(left) || has(cue, .quoted))
    }

    /// Where the clause of a verb begins: after a stop, a semicolon, a coordinator with its own verb, or the sentence.
    func clauseStart(_ cue: Int, _ sentence: Range<Int>) -> Int {
        var at = cue - 1
        while at >= sentence.lowerBound {
            if isQuoted(at), tongue == .german, let name = nameInMarks(at), name.lowerBound > sentence.lowerBound {
                at = name.lowerBound - 1
                continue
            }
            if isQuoted(at) || isColon(at) || isSemicolon(at) { return at + 1 }
            if isComma(at), at + 1 < cue, has(at + 1, .cue) || has(at + 1, .subordinator) && !isName(at + 1) {
                return at + 1
            }
            at -= 1
        }
        return sentence.lowerBound
    }

    private func opensClause(_ at: Int, _ low: Int) -> Bool {
        guard at > low else { return true }
        return isComma(at - 1) || has(at - 1, [.coordinator, .adverb, .weekday, .auxiliary])
    }

    /// The noun phrase before a verb, or a name in marks: "die Zeitschrift „Deich“ schrieb".
    func subjectBefore(_ at: Int, from low: Int) -> Phrase? {
        guard at > low else { return nil }
        if has(at - 1, .pronoun), !isName(at - 1) {
            return Phrase(tokens: at - 1..<at, whole: at - 1..<at)
        }
        if isQuoted(at - 1), let name = nameInMarks(at - 1) {
            let lead = subject(before: name.lowerBound, from: low)?.tokens.lowerBound ?? name.lowerBound
            return Phrase(tokens: lead..<name.upperBound, whole: lead..<name.upperBound)
        }
        guard var phrase = subject(before: at, from: low) else { return nil }
        // "Ранее МИД": a capital makes the adverb that opens a sentence part of the name.
        while tongue == .russian, phrase.tokens.count > 1, has(phrase.tokens.lowerBound, .adverb) {
            phrase.tokens = phrase.tokens.dropFirst()
            phrase.whole = phrase.tokens.lowerBound..<max(phrase.whole.upperBound, phrase.tokens.upperBound)
        }
        return isSpeaker(phrase) ? phrase : nil
    }

    /// The noun phrase behind a verb, after what may stand between: a day, an adverb, a hyphen.
    func subjectBehind(_ start: Int, _ high: Int) -> Phrase? {
        let start = behindAdverbials(start, high)
        guard start < text.count, !isGrave(start) else { return nil }
        if isQuoted(start) { return nameInMarks(start).map { Phrase(tokens: $0, whole: $0) } }
        guard start < high else { return nil }
        if matches(start, "es"), start > 0, has(start - 1, .cue) { return letter(beside: start, high) }
        guard var phrase = subject(after: start, to: high) else { return nil }
        let end = phrase.tokens.upperBound
        if tongue == .german, phrase.tokens.count > 2, end < text.count, isQuoted(end), has(end - 1, .determiner),
            isName(end - 2), isSurely(name(at: end - 2))
        {
            // "sagte Lena Brandt der „Küstenpost“": the newspaper listens.
            phrase.tokens = phrase.tokens.dropLast()
            phrase.whole = phrase.tokens
            return phrase
        }
        if end < text.count, isQuoted(end), phrase.apposition == nil, !has(end - 1, .human), let name = nameInMarks(end)
        {
            phrase.tokens = phrase.tokens.lowerBound..<name.upperBound
            phrase.whole = phrase.tokens
        }
        return isSpeaker(phrase) ? phrase : nil
    }

    /// Behind the adverbials and pronouns that may stand between a verb and its subject: "assure-t-|elle", "dijo el martes |".
    func behindAdverbials(_ start: Int, _ high: Int) -> Int {
        var start = start
        while start < high, !isQuoted(start) {
            let isLink = isJoint(start) && !isStop(start) || start > 0 && isJoint(start - 1) && matches(start, "t")
            if has(start, [.reflexive, .weekday, .adverb]) || isLink {
                start += 1
                continue
            }
            // "na terça-feira", "во вторник", "el martes"
            let day = has(start, [.preposition, .determiner]) ? start + 1 : start
            let end = day < high && has(day, .determiner) ? day + 1 : day
            guard end > start, end < high, has(end, .weekday) else { break }
            start = end + 1
        }
        return start
    }

    /// "heißt es in dem Brief", "In dem Brief, der uns vorliegt, heißt es": the letter speaks.
    private func letter(beside es: Int, _ high: Int) -> Phrase? {
        let place = (es + 1..<min(es + 6, high)).first { has($0, .preposition) && !isQuoted($0) }
        if let place { return subject(after: place + 1, to: high) }
        var low = es - 1
        while low > 0, es - low < 30, !isColon(low - 1), !isQuoted(low - 1),
            isWord(low - 1) || isComma(low - 1) || isJoint(low - 1) && !isStop(low - 1)
        {
            low -= 1
            if isComma(low), has(low + 1, .preposition), subject(after: low + 2, to: es - 1) != nil {
                low += 1; break
            }
        }
        return has(low, .preposition) ? subject(after: low + 1, to: es - 1) : nil
    }

    /// The quotation around a token when it is a name: few words, the first with a capital.
    func nameInMarks(_ at: Int) -> Range<Int>? {
        let quotation = quotation(at: at)
        guard wordCount(quotation.inner) <= 4, quotation.inner.first.map({ isCapital($0) }) ?? false else { return nil }
        return quotation.tokens
    }

    private func isPerson(_ phrase: Phrase) -> Bool {
        phrase.tokens.contains { isName($0) && isPerson(name(at: $0)) }
    }

    /// Whether a name is sure to be a person's: German writes every noun with a capital, but these after an article.
    func isPerson(_ name: Name) -> Bool {
        guard name.type == .person else { return false }
        let first = name.tokens.lowerBound
        return tongue != .german || name.tokens.count > 1 || first > 0 && !has(first - 1, [.determiner, .preposition])
    }

    /// Whether words can be somebody who speaks: a name, a pronoun, a capital, or somebody's office.
    private func isSpeaker(_ phrase: Phrase) -> Bool {
        let tokens = phrase.tokens
        guard let first = tokens.first, !has(first, .preposition), !text.flags[first].contains(.number) else {
            return false
        }
        if tokens.count == 1, has(first, [.coordinator, .adverb, .finite, .that]) || matches(first, "man") {
            return false
        }
        if tokens.contains(where: { has($0, [.period, .weekday]) }), !isPerson(phrase) { return false }
        return tokens.contains { isName($0) || isCapital($0) || has($0, [.pronoun, .person, .body, .document, .who]) }
            || tongue.hasNoArticles || has(first, .determiner)
    }
}
