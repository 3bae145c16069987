internal import NewsModel
internal import NewsText

/// Indirect speech in languages with spaces but English and German: "La maire a déclaré mardi que la digue tiendrait".
extension TaggedText {
    /// Speech without quotation marks in a sentence, but for what `marked` has.
    ///
    /// A verb before its clause ("a dit que", "dice estar"), a source ("selon X"), a verb behind what is said
    /// ("…, a dit X"), and a verb that is itself the act, with its object ("X a condamné l'attaque"). Precise rather than
    /// complete: the tables hold few verbs of these languages that are none of reporting, so a speaker must stand where
    /// the grammar has it.
    func reportedAttributions(in sentence: Range<Int>, beside marked: [Attribution]) -> [Attribution] {
        guard sentence.count > 3, sentence.contains(where: { has($0, [.cue, .according, .speechNoun]) }) else {
            return []
        }
        var found: [Attribution] = []
        func add(_ new: Attribution?) {
            guard let new, wordCount(new.content) > 0 else { return }
            let isTaken = marked.contains { collides($0, new) } || found.contains { collides($0, new) }
            if !isTaken { found.append(new) }
        }
        add(leadingSource(in: sentence))
        for at in sentence where !isQuoted(at) && isWord(at) {
            if has(at, .that) { add(thatClause(at, sentence, behind: found.last)) }
            if isReporting(at, sentence) {
                let shared = speaker(sharedWith: found.last, at)
                add(infinitive(behind: at, sentence, shared) ?? act(at, sentence, shared))
            }
        }
        for at in sentence where !isQuoted(at) {
            if isComma(at) { add(tag(behind: at, sentence)) }
            if at > sentence.lowerBound { add(source(at, sentence)) }
        }
        return found
    }

    /// Whether an attribution has words of another, or its verb.
    private func collides(_ known: Attribution, _ new: Attribution) -> Bool {
        let isSaid = [new.content, new.rest].compactMap { $0 }.contains { words in
            known.content.overlaps(words) || known.frame.overlaps(words) || known.rest?.overlaps(words) == true
        }
        guard !isSaid, let cue = new.cue else { return isSaid }
        return known.cue?.overlaps(cue) == true
    }

    /// "X a dit que Y | et a promis …": the subject of the verb before, behind whose words a coordinator stands.
    func speaker(sharedWith before: Attribution?, _ cue: Int) -> Phrase? {
        guard let before, !before.isTrailing, before.content.upperBound < cue else { return nil }
        let between = before.content.upperBound..<cue
        guard between.count < 6, between.contains(where: { has($0, .coordinator) }),
            between.allSatisfy({ !isWord($0) || has($0, [.coordinator, .auxiliary, .adverb, .reflexive]) })
        else { return nil }
        return before.speaker
    }

    /// Whether a word is a verb of reporting in the active voice: a participle only behind "have".
    func isReporting(_ at: Int, _ sentence: Range<Int>) -> Bool {
        guard isCue(at) || opensWithVerb(at, sentence), !isCapital(at) || at == sentence.lowerBound, !isQuoted(at)
        else { return false }
        let helper = helper(of: at, from: sentence.lowerBound)
        if isNegated(at, helper, sentence) { return false }
        guard isParticiple(at) else {
            // "a fait savoir", "a dit", "a écrit", and no "a … déclare"
            return helper == nil || tongue != .french || isReflexive(at)
                || helper.map { starts($0, with: "f") && $0 == at - 1 || isHave($0) && ends(at, with: "it") } ?? false
        }
        guard let helper else { return false }
        return isHave(helper) || isReflexive(helper)
    }

    /// "Añadió que": a verb whose capital at the head of a sentence makes it look like a name.
    private func opensWithVerb(_ at: Int, _ sentence: Range<Int>) -> Bool {
        tongue.dropsSubjects && at == sentence.lowerBound && has(at, .cue) && isName(at)
            && name(at: at).tokens.count == 1 && at + 1 < sentence.upperBound && has(at + 1, .that)
    }

    /// The auxiliary of a verb, with no more than small words between: "a | également déclaré".
    private func helper(of cue: Int, from low: Int) -> Int? {
        var at = cue - 1
        while at >= low, cue - at < 5, !isQuoted(at) {
            if has(at, .auxiliary), !has(at, .that), !isLink(at) { return at }
            guard has(at, [.adverb, .pronoun, .reflexive, .negation]) || isJoint(at) || isLink(at) else { return nil }
            at -= 1
        }
        return nil
    }

    /// Whether a token is one of the small words between a French auxiliary and its participle: "a-|t|-il déclaré".
    func isLink(_ at: Int) -> Bool {
        tongue == .french && (matches(at, "t") || matches(at, "y") || matches(at, "en") || matches(at, "l"))
    }

    /// Whether a pronoun for the subject itself stands before a verb: "se | negó".
    func isReflexive(_ at: Int) -> Bool {
        at > 0 && (has(at - 1, .reflexive) || isJoint(at - 1) && at > 1 && has(at - 2, .reflexive))
    }

    /// Whether an auxiliary makes the perfect and not the passive.
    private func isHave(_ at: Int) -> Bool {
        haves.contains(text.hashes[at])
    }

    /// "n'a pas dit", "no dijo", "не сказал": nothing was said.
    private func isNegated(_ cue: Int, _ helper: Int?, _ sentence: Range<Int>) -> Bool {
        let low = max(sentence.lowerBound, (helper ?? cue) - 2)
        if (low..<cue).contains(where: { has($0, .negation) }) { return true }
        return tongue == .french && cue + 1 < sentence.upperBound && matches(cue + 1, "pas")
    }

    /// Whether a verb's form is a participle by how it ends.
    private func isParticiple(_ at: Int) -> Bool {
        switch tongue {
        case .french:
            ends(at, with: "é") || ends(at, with: "ée") || ends(at, with: "és") || ends(at, with: "u")
                || ends(at, with: "is") || ends(at, with: "ti") || ends(at, with: "vi") || ends(at, with: "gi")
        case .spanish: ends(at, with: "do") || ends(at, with: "cho") || ends(at, with: "crito")
        case .portuguese: ends(at, with: "do") || ends(at, with: "dito") || ends(at, with: "crito")
        case .italian:
            ends(at, with: "to") || ends(at, with: "eso") || ends(at, with: "uso") || ends(at, with: "esso")
        default: false
        }
    }
}

/// Auxiliaries of the perfect in Romance languages.
private let haves = HashSet(
    words: """
        a ont avait avaient aurait auraient ai avons ha han había habían habría habrían he hemos hanno aveva avevano \
        avrebbe avrebbero ho abbiamo tem têm tinha tinham teria teriam havia haviam
        """
)
