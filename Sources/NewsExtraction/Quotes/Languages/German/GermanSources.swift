internal import NewsModel
internal import NewsText

/// What a German sentence gives as that of a source: "Nach Angaben der Behörde | sank das Schiff", "Wie X mitteilte, | …".
///
/// A source that opens the sentence has what follows it. One further on has its clause: "Das Schiff | sank | nach Angaben
/// der Behörde | in der Nacht", two parts of one quote.
extension TaggedText {
    /// What is said by the source that a word at `at` names: "nach", "aus", "laut", "zufolge", "wie".
    func germanSource(_ at: Int, _ sentence: Range<Int>) -> Attribution? {
        guard let source = germanFrame(at, sentence) else { return nil }
        var first = sentence.lowerBound
        while first < source.frame.lowerBound, has(first, [.coordinator, .adverb]) || isComma(first) || isDash(first) {
            first += 1
        }
        return first == source.frame.lowerBound
            ? opening(source, sentence.upperBound) : inserted(source, sentence)
    }

    private func germanFrame(_ at: Int, _ sentence: Range<Int>) -> GermanSource? {
        let high = sentence.upperBound
        guard at + 1 < high, text.ends[at] - text.starts[at] <= 7 else { return nil }
        if matches(at, "zufolge") { return precedingFrame(at, sentence.lowerBound) }
        if matches(at, "nach") || at == sentence.lowerBound && matches(at, "aus") { return nounFrame(at, high) }
        if matches(at, "wie") { return clauseFrame(at, sentence) }
        // "ein Gutachten, laut dem der Damm …" is a relative clause.
        guard matches(at, "laut"), !isName(at) || at == sentence.lowerBound,
            at == sentence.lowerBound
                || (has(at + 1, .determiner)
                    ? !isComma(at - 1) : isCapital(at + 1) || isAdjective(at + 1) || isQuoted(at + 1)),
            !matches(at + 1, "denen"),
            let speaker = sourcePhrase(at + 1, high)
        else { return nil }
        return GermanSource(frame: at..<speaker.tokens.upperBound, cue: at..<at + 1, speaker: speaker)
    }

    /// "Nach Angaben | der Behörde", "nach Polizeiangaben", "nach einem Bericht der Zeitung", "aus Sicht der Partei".
    private func nounFrame(_ at: Int, _ high: Int) -> GermanSource? {
        var first = at + 1
        let article = has(first, .determiner) ? first : nil
        while first < min(high, at + 4), isWord(first), !isCapital(first), !has(first, [.preposition, .cue, .finite]) {
            first += 1
        }
        guard first + 1 < high, isCapital(first), !isQuoted(first) else { return nil }
        var noun = first
        while noun + 2 < high, marks[noun + 1] == UInt8(ascii: "-"), isJoint(noun + 1), isWord(noun + 2) { noun += 2 }
        if matches(at, "aus") {
            guard matches(noun, "sicht"), noun == first, article == nil else { return nil }
        } else if let article, starts(article, with: "ein"), germanDocuments.contains(text.hashes[noun]) {
            guard let speaker = sourcePhrase(article, high) else { return nil }
            return GermanSource(frame: at..<speaker.tokens.upperBound, cue: at..<at + 1, speaker: speaker)
        } else if noun > first || isAccount(noun) {
            guard germanAccounts.contains(text.hashes[noun]) || isAccount(noun) else { return nil }
            let start = article.map { $0 + 1 } ?? at + 1
            let speaker = Phrase(tokens: start..<noun + 1, whole: start..<noun + 1)
            return GermanSource(frame: at..<noun + 1, cue: at..<at + 1, speaker: speaker)
        } else {
            // "nach der Aussage des Zeugen" tells when.
            guard germanAccounts.contains(text.hashes[noun]),
                article == nil || ends(noun, with: "en") || germanOpinions.contains(text.hashes[noun])
            else { return nil }
        }
        // "nach anderen Angaben" corrects a figure.
        guard !(at + 1..<noun).contains(where: { matches($0, "anderen") }) else { return nil }
        let isPossessed = article.map { isPossessive($0) } ?? false
        let isOwn = (at + 1..<noun).contains { ends($0, with: "igenen") || ends($0, with: "igener") }
        let start = has(noun + 1, .of) ? noun + 2 : noun + 1
        if first > at + 1, start == noun + 1, isOwn || isPossessed || article == nil && !isGenitive(start) {
            // "nach ersten Angaben", "nach pakistanischer Darstellung"; "nach eigenen Angaben" gives its subject's
            let words = at + 1..<noun + 1
            let speaker = Phrase(tokens: words, whole: words)
            return GermanSource(frame: at..<noun + 1, cue: at..<noun + 1, speaker: speaker, isOwn: isOwn)
        }
        guard start < high, start > noun + 1 || isGenitive(start), let speaker = sourcePhrase(start, high) else {
            return nil
        }
        return GermanSource(frame: at..<speaker.tokens.upperBound, cue: at..<noun + 1, speaker: speaker)
    }

    /// "Einem Bericht der Behörde | zufolge", "Angaben | der Polizei | zufolge".
    private func precedingFrame(_ at: Int, _ low: Int) -> GermanSource? {
        let start = sourceStart(at, low)
        guard start < at else { return nil }
        var speaker = start..<at
        if let noun = speaker.first(where: { germanAccounts.contains(text.hashes[$0]) && isCapital($0) }) {
            let owner = noun + 1 < at && has(noun + 1, .of) ? noun + 2 : noun + 1
            // "ersten Angaben vom Montag zufolge"
            let isDated = (owner..<at).contains { has($0, [.weekday, .period]) && !isName($0) }
            if owner < at, isDated {
                speaker = start..<noun + 1
            } else if owner < at {
                speaker = owner..<at
            } else if ends(start, with: "einen") || ends(start, with: "hren") || ends(start, with: "igenen") {
                // "seinen Angaben zufolge"
                return nil
            }
        }
        guard speaker.contains(where: { isCapital($0) || isName($0) }), !has(start, .pronoun) else { return nil }
        return GermanSource(frame: start..<at + 1, cue: at..<at + 1, speaker: Phrase(tokens: speaker, whole: speaker))
    }

    /// Where the noun phrase in the dative begins that stands before "zufolge".
    private func sourceStart(_ at: Int, _ low: Int) -> Int {
        if at - low < 9, (low..<at).allSatisfy({ isWord($0) && !isGermanVerb($0) || isJoint($0) }) {
            return (low..<at).first { !has($0, [.coordinator, .adverb]) || isName($0) } ?? at
        }
        var start = at
        while start > low, at - start < 20, !isQuoted(start - 1) {
            let before = start - 1
            let isHead = start < at && (germanAccounts.contains(text.hashes[start]) || isAccount(start))
            if isCapital(before) || isName(before) || isJoint(before) && start < at {
                if isHead, isWord(before) { break }
                start = before
            } else if has(before, .determiner) {
                start = before
                guard before > low, isCapital(before - 1), isGenitive(before), !isHead else { break }
            } else if has(before, .of), start < at, !isHead {
                start = before
            } else if isAdjective(before),
                before == low || !isCapital(before - 1) || has(before - 1, .determiner)
            {
                // "starben Angaben …": behind a noun it is a verb.
                start = before
            } else {
                break
            }
        }
        while start < at, has(start, .preposition) || !isWord(start) { start += 1 }
        return start
    }

    private func isAdjective(_ at: Int) -> Bool {
        isWord(at) && !isCapital(at)
            && !has(at, [.finite, .auxiliary, .cue, .preposition, .adverb, .coordinator, .subordinator, .pronoun])
            && (ends(at, with: "en") || ends(at, with: "em") || ends(at, with: "er"))
    }

    /// "Wie die Polizei | mitteilte", "wie aus dem Bericht | hervorgeht", at the head of a sentence or between commas.
    private func clauseFrame(_ at: Int, _ sentence: Range<Int>) -> GermanSource? {
        let high = sentence.upperBound
        let opens = at == sentence.lowerBound
        guard opens || isComma(at - 1), let end = clauseEnd(at, high), end - at > 2 else { return nil }
        var last = end - 1
        if has(last, .auxiliary) {
            guard starts(last, with: "ha"), last - 1 > at else { return nil }
            last -= 1
        }
        guard !isCapital(last), !isQuoted(last), last > at + 1 else { return nil }
        let speaker: Phrase?
        if starts(last, with: "hervorg"), matches(at + 1, "aus") {
            speaker = subject(after: at + 2, to: last)
        } else {
            let isWhole = has(last, .takesThat) && !has(last, .needsParticle)
            guard has(last, .cue), isWhole || has(last, .needsParticle) && has(last - 1, .particle) else { return nil }
            speaker = germanSubject(behind: at, last)
        }
        guard let speaker, speaker.tokens.upperBound <= last, canTell(speaker) else { return nil }
        let low = opens ? at : at - 1
        return GermanSource(
            frame: low..<(end < high && isComma(end) ? end + 1 : end),
            cue: last..<last + 1,
            speaker: speaker
        )
    }

    /// The comma or stop behind a clause of few words.
    func clauseEnd(_ at: Int, _ high: Int) -> Int? {
        var end = at + 1
        while end < min(high, at + 30) {
            if isQuoted(end) {
                // "wie der „Deich“ berichtet"
                guard let name = nameInMarks(end) else { return nil }
                end = max(end + 1, name.upperBound)
                continue
            }
            if isComma(end) || isColon(end) || isSemicolon(end) || isStop(end) && !isJointDot(end, high) { return end }
            end += 1
        }
        // A title has no stop.
        return end == high ? high : nil
    }

    /// A full stop with more words of the sentence behind it.
    private func isJointDot(_ at: Int, _ high: Int) -> Bool { at + 1 < high && isJoint(at) }

    /// The noun phrase of a source; behind a noun for somebody no other noun in the nominative.
    private func sourcePhrase(_ start: Int, _ high: Int) -> Phrase? {
        if start < high, isQuoted(start) { return nameInMarks(start).map { Phrase(tokens: $0, whole: $0) } }
        guard var phrase = subject(after: start, to: high) else { return nil }
        let tokens = phrase.tokens
        // "nach Angaben der Polizei | Feuer gelegt"
        if let end = tokens.dropFirst().first(where: {
            isCapital($0) && !isName($0) && isCapital($0 - 1) && !isName($0 - 1) && has($0 - 1, [.body, .person])
        }) {
            phrase.tokens = tokens.lowerBound..<end
        }
        // "nach Angaben des Amtes (ADK) | zwei Kilometer südlich von Lomna"
        if let bracket = phrase.tokens.first(where: { closesBracket($0) }) {
            phrase.tokens = phrase.tokens.lowerBound..<bracket + 1
        }
        phrase.apposition = nil
        phrase.whole = phrase.tokens
        guard phrase.tokens.contains(where: { isCapital($0) || isName($0) }),
            !phrase.tokens.contains(where: {
                has($0, [.period, .weekday]) && !isName($0) || germanTimes.contains(text.hashes[$0])
            })
        else { return nil }
        return phrase
    }

    /// An article in the genitive or a word with a capital: what goes on with the noun before it.
    private func isGenitive(_ at: Int) -> Bool {
        isWord(at) && (isCapital(at) || has(at, .determiner) && (ends(at, with: "r") || ends(at, with: "es")))
    }

    /// "ihrer", "seinen": the nouns behind "nach ihrer Überzeugung" are no owners.
    private func isPossessive(_ at: Int) -> Bool { starts(at, with: "ihre") || starts(at, with: "seine") }

    /// Whether a noun names its source itself: "Polizeiangaben", "Medienberichten".
    private func isAccount(_ at: Int) -> Bool {
        isCapital(at)
            && (ends(at, with: "angaben") || ends(at, with: "berichten") || ends(at, with: "aussagen")
                || ends(at, with: "informationen"))
    }
}

/// Nouns for what somebody says or holds, behind "nach" and before "zufolge".
private let germanAccounts = HashSet(
    words: """
        angaben ansicht meinung auffassung worten einschätzung einschätzungen aussagen überzeugung darstellung \
        darstellungen schilderung schilderungen lesart berechnungen schätzungen schätzung erkenntnissen informationen \
        berichten
        """
)
/// Those that no event is named by.
private let germanOpinions = HashSet(words: "ansicht meinung auffassung überzeugung darstellung einschätzung lesart")
/// Documents that "nach einem …" names as a source.
private let germanDocuments = HashSet(
    words: "bericht medienbericht zeitungsbericht studie umfrage untersuchung schätzung prognose"
)
/// Times of the day: "nach Informationen vom späten Abend".
private let germanTimes = HashSet(words: "abend morgen vormittag nachmittag mittag nacht wochenende")
