internal import NewsModel
internal import NewsText

/// A verb that is itself the act, with its object: "Le gouvernement a condamné | l'attaque", "пообещал | снизить налоги".
extension TaggedText {
    /// The act of the verb at `cue`, by its own subject or one that it shares with a verb before.
    func act(_ cue: Int, _ sentence: Range<Int>, _ shared: Phrase?) -> Attribution? {
        let act = actWithoutMarks(cue)
        let high = sentence.upperBound
        // "rechazó | ayer | el plan"; "se negó a" is no denial
        let start = behindAdverbials(cue + 1, high)
        guard act != .state, act != .acknowledge, start + 1 < high, !has(start, [.that, .subordinator]), isWord(start),
            !isQuoted(start), !isAgent(start), !stages.contains(text.hashes[cue]), !isCall(cue) || isGrave(start),
            act != .deny || !isReflexive(cue),
            !(max(sentence.lowerBound, cue - 3)..<cue).contains(where: { conditionals.contains(text.hashes[$0]) }
            ),
            let speaker = shared ?? subjectOfAct(cue, sentence)
        else { return nil }
        let content = actObject(start, high)
        guard wordCount(content) > 0, act != .condemn || !isSentence(of: speaker, content) else { return nil }
        return Attribution(content: content, cue: cue..<cue + 1, speaker: speaker, act: act)
    }

    /// What a verb does that has no quotation behind it: "demande que", "chiede le dimissioni" demand.
    func actWithoutMarks(_ cue: Int) -> Act { askers.contains(text.hashes[cue]) ? .demand : words[cue].act }

    /// "appelle | à la retenue", and not "appelle sa mère".
    private func isCall(_ cue: Int) -> Bool { tongue == .french && starts(cue, with: "appel") }

    /// The words of an object: a clause that a coordinator begins with its own verb is none of it.
    private func actObject(_ start: Int, _ high: Int) -> Range<Int> {
        let content = reportedWords(start, high)
        let end = content.first { at in
            at > start && has(at, .coordinator) && !isJoint(at - 1) && at + 1 < content.upperBound && !isQuoted(at)
                && !isName(at)
                && (has(at + 1, [.auxiliary, .finite, .reflexive, .pronoun]) && !has(at + 1, .determiner)
                    || tongue == .french && matches(at + 1, "y"))
        }
        return end.map { trimmed(start..<$0) } ?? content
    }

    /// The subject right before a verb and its auxiliary, a person or a body.
    func subjectOfAct(_ cue: Int, _ sentence: Range<Int>) -> Phrase? {
        guard let phrase = subjectBefore(verbStart(cue, sentence), from: sentence.lowerBound),
            let before = somebody(phrase, sentence), isPersonOrBody(before) || isPronounOfPerson(before)
        else { return nil }
        let first = before.whole.lowerBound
        guard first > sentence.lowerBound else { return before }
        return has(first - 1, .preposition) && !isName(first - 1) ? nil : before
    }

    /// Where a verb begins with its auxiliaries and pronouns.
    private func verbStart(_ cue: Int, _ sentence: Range<Int>) -> Int {
        var at = cue
        while at > sentence.lowerBound + 1, !isQuoted(at - 1),
            has(at - 1, [.auxiliary, .reflexive, .adverb]) && !isName(at - 1) || isJoint(at - 1) || isLink(at - 1)
        {
            at -= 1
        }
        return at
    }

    /// "par", "por", "da": whoever did it in the passive.
    private func isAgent(_ at: Int) -> Bool {
        switch tongue {
        case .french: matches(at, "par")
        case .spanish: matches(at, "por")
        case .portuguese: matches(at, "por") || matches(at, "pelo") || matches(at, "pela")
        case .italian: matches(at, "da") || matches(at, "dal") || matches(at, "dalla")
        default: false
        }
    }

    /// "Le tribunal a condamné X à trois ans": a court's sentence, and no statement.
    private func isSentence(of speaker: Phrase, _ content: Range<Int>) -> Bool {
        speaker.tokens.contains { courts.contains(text.hashes[$0]) }
            || content.contains { at in
                penalties.contains(text.hashes[at])
                    || text.flags[at].contains(.number) && at + 1 < content.upperBound
                        && terms.contains(text.hashes[at + 1])
            }
    }
}

/// Verbs of praise that are others as well: to hold a meeting.
private let stages = HashSet(words: "celebró celebra celebraron celebrou celebra")
/// Verbs that ask a question beside quotation marks and demand what they have for an object.
private let askers = HashSet(words: "demande demandé demandent chiede chiesto chiedono chiese")
/// Auxiliaries of hearsay: "aurait condamné".
private let conditionals = HashSet(
    words: "aurait auraient avrebbe avrebbero habría habrían teria teriam"
)
private let courts = HashSet(
    words: """
        tribunal tribunaux cour juge juges justice jury corte juez jueza jueces giudice giudici tribunale juiz juíza \
        audiencia supremo juzgado cassazione cassation суд
        """
)
private let penalties = HashSet(
    words: "prison réclusion amende perpétuité cárcel prisión multa cadena carcere reclusione ergastolo prisão"
)
/// What a court counts.
private let terms = HashSet(words: "an ans mois años año meses anos anni mesi года лет год месяцев")
