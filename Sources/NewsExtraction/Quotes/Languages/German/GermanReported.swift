internal import NewsModel
internal import NewsText

/// What somebody promised, admitted or accused somebody of, as an infinitive: "kündigte an, | den Hafen zu schließen".
extension TaggedText {
    /// The infinitive behind the comma that ends the clause of a verb of reporting, and its subject.
    func germanInfinitive(_ cue: Int, _ sentence: Range<Int>) -> Attribution? {
        guard germanPromises.contains(text.hashes[cue]), hasParticle(cue), !isFurthering(cue),
            let comma = infinitiveComma(behind: cue, sentence.upperBound),
            // "sagte zu, …"
            !starts(cue, with: "sag") || matches(comma - 1, "zu"),
            let content = infinitiveClause(comma + 1, sentence.upperBound),
            !isPassive(cue, sentence), let speaker = germanTeller(cue, sentence, to: comma)
        else { return nil }
        return Attribution(
            content: content,
            cue: cue..<cue + 1,
            speaker: speaker,
            act: isSummons(cue) ? .demand : germanAct(cue, comma)
        )
    }

    /// The comma that an infinitive with "zu" follows, where nothing but the verb's own clause stands before it.
    private func infinitiveComma(behind cue: Int, _ high: Int) -> Int? {
        var commas = 0
        for at in cue + 1..<min(high, cue + 40) {
            if isQuoted(at) || isColon(at) || isSemicolon(at) { return nil }
            if isComma(at) {
                if infinitive(behind: at + 1, high) != nil { return at }
                commas += 1
                guard commas < 3, at + 1 < high, !has(at + 1, [.that, .question, .coordinator]) else { return nil }
                continue
            }
            if has(at, [.finite, .auxiliary]), !isCapital(at), !isName(at), !has(at, .particle) { return nil }
            if has(at, .negation) || has(at, .cue) && !isCapital(at) && at > cue + 1 { return nil }
            if has(at, .coordinator), at + 1 < high, isGermanVerb(at + 1) { return nil }
        }
        return nil
    }

    /// One past the infinitive that ends the clause at `start`: "den Hafen | zu schließen", "die Steuer ab|zuschaffen".
    private func infinitive(behind start: Int, _ high: Int) -> Int? {
        guard start < high, !germanPurposes.contains(text.hashes[start]) else { return nil }
        for at in start..<min(high, start + 40) {
            if isQuoted(at) || isSemicolon(at) || isColon(at) { return nil }
            if isComma(at) || has(at, [.finite, .auxiliary]) && !isCapital(at) && !isName(at) && !matches(at - 1, "zu")
            {
                return nil
            }
            let isInfinitive = matches(at, "zu") ? at + 1 < high && endsInfinitive(at + 1) : isFused(at)
            guard isInfinitive else { continue }
            let end = matches(at, "zu") ? at + 2 : at + 1
            if end >= high || !isWord(end) || has(end, .coordinator) { return end }
        }
        return nil
    }

    private func endsInfinitive(_ at: Int) -> Bool {
        isWord(at) && !isCapital(at) && (ends(at, with: "n") || matches(at, "sein")) && !isQuoted(at)
    }

    /// Whether the "zu" stands inside the infinitive: "abzuschaffen", "zurückzutreten".
    private func isFused(_ at: Int) -> Bool {
        guard isWord(at), !isCapital(at), ends(at, with: "en") else { return false }
        let low = Int(text.starts[at]) + 2
        let high = Int(text.ends[at]) - 4
        return (low..<high).contains {
            text.bytes[$0] == UInt8(ascii: "z") && text.bytes[$0 + 1] == UInt8(ascii: "u")
        }
    }

    /// The infinitive, others that "und" joins to it, and the clauses that hang on it.
    private func infinitiveClause(_ start: Int, _ high: Int) -> Range<Int>? {
        guard var end = infinitive(behind: start, high) else { return nil }
        while end + 2 < high, has(end, .coordinator) || isComma(end),
            let next = infinitive(behind: end + 1, high), next > end
        {
            end = next
        }
        if end + 2 < high, isComma(end), has(end + 1, [.that, .question, .who, .determiner, .subordinator]) {
            end = (end..<high).first { isSemicolon($0) || isColon($0) } ?? high
        }
        let content = trimmed(start..<end)
        return wordCount(content) > 1 ? content : nil
    }

    /// "aufgefordert", "aufgerufen", which introduce no quotation.
    func isSummons(_ at: Int) -> Bool { matches(at, "aufgefordert") || matches(at, "aufgerufen") }

    /// Who promises or accuses: the words that stand alone before the verb, else its subject by its articles.
    ///
    /// "Anna Wolter warf der Partei vor": what is no object by its article comes first.
    func germanTeller(_ cue: Int, _ sentence: Range<Int>, to high: Int) -> Phrase? {
        if !hasAuxiliary(before: cue, sentence), let left = subject(before: cue, from: sentence.lowerBound),
            let first = left.tokens.first,
            first == sentence.lowerBound || isComma(first - 1) || has(first - 1, .coordinator),
            !has(first, [.oblique, .preposition, .adverb]), left.tokens.upperBound == cue || left.apposition != nil,
            isTeller(left)
        {
            return named(left)
        }
        guard let speaker = germanSubject(ofCue: cue, sentence, to: high), isTeller(speaker) else { return nil }
        // "… und rief die Armee auf": the object of a verb whose subject stands further off.
        let isObject = cue > sentence.lowerBound && speaker.tokens.lowerBound > cue && has(cue - 1, .coordinator)
        return isObject ? nil : speaker
    }

    /// "Der Bürgermeister von Lomna, | Emil Berg": the person whom an apposition names, whose office stands before it.
    func named(_ phrase: Phrase) -> Phrase {
        guard let apposition = phrase.apposition, let first = apposition.first, isName(first),
            isSurely(name(at: first)), name(at: first).tokens.upperBound <= apposition.upperBound
        else { return phrase }
        var named = phrase
        named.tokens = name(at: first).tokens
        named.apposition = nil
        return named
    }

    /// Whether a participle stands in the passive, or an infinitive under a verb as "will": nobody said it then.
    func isPassive(_ cue: Int, _ sentence: Range<Int>) -> Bool {
        let next = cue + 1
        if next < sentence.upperBound, matches(next, "worden") { return true }
        guard next >= sentence.upperBound || !isWord(next) || has(next, .auxiliary) else { return false }
        if next < sentence.upperBound, has(next, .auxiliary) { return !starts(next, with: "ha") || isSubjunctive(next) }
        var at = cue
        while at > sentence.lowerBound, cue - at < 30, !isQuoted(at - 1) {
            at -= 1
            if isSemicolon(at) || isColon(at) { break }
            // ", der krank war, | sagte": what ends there is a clause of its own.
            if isComma(at), at == cue - 1 { break }
            if isComma(at), has(at + 1, [.subordinator, .who, .determiner]) { break }
            guard !isCapital(at) || at == sentence.lowerBound, !isName(at) else { continue }
            if has(at, [.auxiliary, .finite]) { return !starts(at, with: "ha") || isSubjunctive(at) }
            if matches(at, "will") || matches(at, "wollen") || matches(at, "wollte") || matches(at, "wollten") {
                return true
            }
        }
        return false
    }

    /// The act of a verb that is written in two parts, the second of which ends before `end`.
    func germanAct(_ cue: Int, _ end: Int) -> Act {
        guard end > cue + 1 else { return words[cue].act }
        let particle = end - 1
        if matches(particle, "auf"), starts(cue, with: "r") || starts(cue, with: "f") { return .demand }
        guard has(particle, .particle) else { return words[cue].act }
        if matches(particle, "vor"), starts(cue, with: "w") { return .accuse }
        if matches(particle, "zu"), starts(cue, with: "g") { return .acknowledge }
        if matches(particle, "zu"), starts(cue, with: "s") { return .promise }
        if matches(particle, "ein"), starts(cue, with: "r") { return .acknowledge }
        if matches(particle, "ab"), starts(cue, with: "l") || starts(cue, with: "st") { return .deny }
        if starts(particle, with: "zur"), starts(cue, with: "w") { return .deny }
        return words[cue].act
    }
}

/// Verbs of reporting that an infinitive can follow, in the forms that news use.
private let germanPromises = HashSet(
    words: """
        versprach verspricht versprachen versprechen versprochen kündigte kündigt kündigten kündigen angekündigt gab \
        gibt gaben geben räumte räumt räumten eingeräumt warf wirft warfen werfen vorgeworfen drohte droht drohten \
        drohen gedroht forderte fordert forderten fordern gefordert aufgefordert rief ruft riefen rufen aufgerufen \
        schlug schlägt schlugen vorgeschlagen bestritt bestreitet bestritten bestreiten leugnete leugnet leugneten \
        dementierte dementiert dementierten behauptete behauptet behaupteten behaupten beteuerte beteuert beteuerten \
        versicherte versichert versicherten gestand gesteht gestanden empfahl empfiehlt empfahlen empfohlen riet rät \
        rieten geraten bat bittet baten bitten gebeten appellierte appelliert appellierten verlangte verlangt \
        verlangten verlangen warnte warnt warnten gewarnt sicherte sichert sicherten zugesichert erklärte erklärt \
        erklärten gelobte gelobt schwor sagte sagten sagt beschuldigte beschuldigt beschuldigten beschuldigen \
        mahnte mahnt mahnten lehnte \
        lehnt lehnten abgelehnt bekräftigte bekräftigt zugesagt zugegeben
        """
)
/// Words that make an infinitive one of purpose.
private let germanPurposes = HashSet(words: "um ohne anstatt statt außer")
