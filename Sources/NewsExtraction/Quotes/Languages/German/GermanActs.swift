internal import NewsModel
internal import NewsText

/// A verb that is itself the act, with its object: "Die Regierung verurteilte | den Angriff", "hat | den Plan | gelobt".
extension TaggedText {
    /// The object of a verb that condemns, praises, denies, demands, accuses or threatens, and what follows it.
    func germanDeed(_ cue: Int, _ sentence: Range<Int>) -> Attribution? {
        guard let deeds = germanDeeds[text.hashes[cue]], cue > sentence.lowerBound, cue + 1 < sentence.upperBound,
            !matches(cue - 1, "zu")
        else { return nil }
        let end = deedEnd(cue + 1, sentence.upperBound)
        for deed in deeds where deed.act != .demand || !isFurthering(cue) {
            if let found = germanDeed(deed, cue, end, sentence) { return found }
        }
        return nil
    }

    /// "fördert", which has the hash of a form of "fordern".
    func isFurthering(_ at: Int) -> Bool {
        let word = text.bytes[Int(text.starts[at])..<Int(text.ends[at])]
        return word.count > 3 && word[word.startIndex + 1] == 0xC3 && word[word.startIndex + 2] == 0xB6
    }

    private func germanDeed(_ deed: GermanDeed, _ cue: Int, _ end: Int, _ sentence: Range<Int>) -> Attribution? {
        guard let (content, speaker) = deedWords(cue, end, deed, sentence) else { return nil }
        let object = withoutAdverbials(content)
        guard wordCount(object) > 0, opensObject(object.lowerBound, deed), !object.contains(where: { isQuoted($0) }),
            fits(object, deed, speaker)
        else { return nil }
        return Attribution(content: object, cue: cue..<cue + 1, speaker: speaker, act: deed.act)
    }

    /// The words between a verb and the end of its clause, or between its auxiliary and a participle, with the subject.
    private func deedWords(_ cue: Int, _ end: Int, _ deed: GermanDeed, _ sentence: Range<Int>) -> (Range<Int>, Phrase)?
    {
        if !isWord(cue + 1) || has(cue + 1, [.coordinator, .auxiliary]) {
            // "hat den Angriff verurteilt"
            guard deed.isParticiple, cue + 2 >= sentence.upperBound || !has(cue + 2, [.that, .question]),
                let have = auxiliary(before: cue, sentence),
                let speaker = germanSubject(ofCue: cue, sentence, to: cue), isDoer(speaker),
                speaker.tokens.upperBound == have || (1..<4).contains(speaker.tokens.lowerBound - have)
            else { return nil }
            let start = speaker.tokens.lowerBound > have ? speaker.tokens.upperBound : have + 1
            guard start < cue else { return nil }
            // "hat den Damm geprüft und gestern bestätigt": two verbs
            let isPair = (start..<cue).contains {
                has($0, .coordinator) && $0 > start && !isCapital($0 - 1) && !isCapital($0 + 1)
            }
            return isPair ? nil : (start..<cue, speaker)
        }
        guard deed.isFinite, !hasAuxiliary(before: cue, sentence), let speaker = doer(of: cue, end, sentence) else {
            return nil
        }
        var high = end
        let last = (cue + 1..<end).last { isWord($0) } ?? cue
        if let particle = deed.particle {
            guard text.hashes[last] == particle, !isCapital(last) else { return nil }
            high = last
        } else if has(last, .particle) || matches(last, "auf") || matches(last, "aus") {
            // "lobte einen Preis aus"
            return nil
        }
        let start = max(cue + 1, speaker.tokens.upperBound)
        return start < high ? (start..<high, speaker) : nil
    }

    /// Who does it: right before the verb, or behind it where an adverbial or a clause opens the sentence.
    private func doer(of cue: Int, _ end: Int, _ sentence: Range<Int>) -> Phrase? {
        if let left = subject(before: cue, from: sentence.lowerBound), let first = left.tokens.first,
            left.tokens.upperBound == cue || left.apposition != nil,
            first == sentence.lowerBound || isComma(first - 1) && has(first, .determiner) == false
                || has(first - 1, .coordinator)
                || has(sentence.lowerBound, .coordinator) && first == sentence.lowerBound + 1,
            !has(first, [.oblique, .preposition])
        {
            return isDoer(left) ? named(left) : nil
        }
        let first = sentence.lowerBound
        guard has(first, [.preposition, .adverb, .weekday, .subordinator]) || isComma(cue - 1),
            let right = germanSubject(behind: cue, end), right.tokens.lowerBound - cue < 6, isDoer(right)
        else { return nil }
        return right
    }

    /// A person or a body, by name, office or pronoun, or a place that stands for its government.
    func isDoer(_ speaker: Phrase) -> Bool {
        if speaker.tokens.contains(where: { germanVictims.contains(text.hashes[$0]) }) { return false }
        var head = speaker
        // "die Forderung der Minister" is no minister.
        if let owner = speaker.tokens.dropFirst().first(where: {
            has($0, .determiner) && isCapital($0 - 1) && !has($0 - 1, .determiner)
        }) {
            head.tokens = speaker.tokens.lowerBound..<owner
        }
        if isActor(head) { return true }
        guard let first = speaker.tokens.first, let last = speaker.tokens.last else { return false }
        if isName(last), name(at: last).tokens.lowerBound <= first + 1,
            [.place, .organization].contains(name(at: last).type)
        {
            return first == last || has(first, .determiner) || isName(first)
        }
        return first == last && isName(first) && name(at: first).type == .person && !has(max(first - 1, 0), .determiner)
    }

    /// "hat", "haben", "hatte" of the clause that a participle ends.
    private func auxiliary(before cue: Int, _ sentence: Range<Int>) -> Int? {
        guard !isPassive(cue, sentence) else { return nil }
        var at = cue - 1
        while at >= sentence.lowerBound, cue - at < 30, !isQuoted(at), !isSemicolon(at), !isColon(at) {
            if has(at, .auxiliary), !isCapital(at), !isName(at) {
                return starts(at, with: "ha") && !isSubjunctive(at) ? at : nil
            }
            if isComma(at), has(at + 1, [.subordinator, .who, .determiner]) { return nil }
            at -= 1
        }
        return nil
    }

    /// Where the clause of a verb ends: before "und" with another verb, a clause of its own, or the sentence's stop.
    private func deedEnd(_ start: Int, _ high: Int) -> Int {
        for at in start..<high {
            if isQuoted(at) { continue }
            if isSemicolon(at) || isColon(at) || isDash(at) { return at }
            if isComma(at), at + 1 < high, has(at + 1, .coordinator) || isGermanVerb(at + 1) { return at }
            if has(at, .coordinator), at + 2 < high, isGermanVerb(at + 1) || isPast(at + 1) && !isCapital(at + 2) {
                return at
            }
        }
        return high
    }

    private func isPast(_ at: Int) -> Bool { canBeGermanVerb(at) && (ends(at, with: "te") || ends(at, with: "ten")) }

    /// Without "am Dienstag", "in Lomna erneut" before the object.
    private func withoutAdverbials(_ content: Range<Int>) -> Range<Int> {
        var start = content.lowerBound
        let high = content.upperBound
        while start < high {
            if has(start, [.adverb, .weekday]), !isName(start) {
                start += 1
            } else if has(start, .time), start + 1 < high, has(start + 1, .weekday) {
                start += 2
            } else {
                break
            }
        }
        return trimmed(start..<high)
    }

    /// Whether an object begins here: an article, a noun, an attribute; "mit" for a threat.
    private func opensObject(_ at: Int, _ deed: GermanDeed) -> Bool {
        guard isWord(at), !isQuoted(at) else { return false }
        if deed.act == .threaten { return matches(at, "mit") }
        if deed.isWarning {
            return matches(at, "vor") && at + 1 < text.count && !text.flags[at + 1].contains(.number)
                && !has(at + 1, .weekday)
        }
        if deed.act == .demand, has(at, .of) { return true }
        if has(at, .pronoun) || has(at, .oblique) && !has(at, .determiner) || has(at, [.preposition, .that]) {
            return false
        }
        return isCapital(at) || isName(at) || has(at, .determiner) || text.flags[at].contains(.number)
            || at + 1 < text.count && isWord(at + 1) && (isCapital(at + 1) || !isCapital(at)) && !has(at, .negation)
    }

    /// Whether an object is what the act is about: no sentence of a court, no guest who is welcomed, no victims.
    private func fits(_ object: Range<Int>, _ deed: GermanDeed, _ speaker: Phrase) -> Bool {
        // "drohte mit der Zeit zu verfallen"
        if deed.act == .threaten, object.contains(where: { matches($0, "zu") }) { return false }
        if deed.act != .demand, deed.act != .threaten, object.contains(where: { matches($0, "nicht") }) { return false }
        switch deed.act {
        case .condemn:
            return !speaker.tokens.contains { isCourt($0) }
                && !(deed.isVerdict && object.contains { text.flags[$0].contains(.number) || isPenalty($0) })
        case .praise:
            return !deed.isGreeting || object.contains { isCapital($0) && isMatter($0) }
        case .demand:
            return !object.contains { germanVictims.contains(text.hashes[$0]) }
        case .deny:
            // A court that turns down an appeal denies nothing.
            return deed.isContest ? object.contains { isDeniable($0) } : !speaker.tokens.contains { isCourt($0) }
        case .state:
            // "warnte vor drei Jahren", "bestätigte das Urteil" of a court
            return !(deed.isWarning && object.prefix(4).contains(where: isSpan))
                && !speaker.tokens.contains { isCourt($0) }
        default:
            return true
        }
    }

    /// Whether a word counts time: "Jahren", "Wochen".
    private func isSpan(_ at: Int) -> Bool {
        germanSpans.contains(text.hashes[at])
    }

    /// A decision or an event, where a guest may be meant as well: "begrüßte die Einigung".
    private func isMatter(_ at: Int) -> Bool {
        ends(at, with: "ung") || ends(at, with: "ungen") || ends(at, with: "heit") || ends(at, with: "keit")
            || ends(at, with: "tion") || ends(at, with: "tionen") || germanMatters.contains { ends(at, with: $0) }
            || germanMatterWords.contains(text.hashes[at])
    }

    private func isCourt(_ at: Int) -> Bool {
        ends(at, with: "gericht") || ends(at, with: "strafkammer") || ends(at, with: "richter")
            || ends(at, with: "senat")
            || matches(at, "gericht") || matches(at, "richter") || matches(at, "justiz") || ends(at, with: "gerichts")
            || ends(at, with: "gerichtshof") || ends(at, with: "tribunal") || matches(at, "jury")
    }

    private func isPenalty(_ at: Int) -> Bool {
        germanPenalties.contains(text.hashes[at])
            || isCapital(at) && (ends(at, with: "strafe") || ends(at, with: "haft") && !ends(at, with: "schaft"))
    }

    /// "Vorwürfe", "Anschuldigungen", "Beteiligung": what can be denied, where "bestritt" also means to play a match.
    private func isDeniable(_ at: Int) -> Bool {
        isCapital(at)
            && (starts(at, with: "vorw") || starts(at, with: "anschuld") || starts(at, with: "beteil")
                || starts(at, with: "beschuld") || starts(at, with: "bericht") || starts(at, with: "schuld")
                || starts(at, with: "verantwort") || starts(at, with: "behaupt") || starts(at, with: "darstell")
                || starts(at, with: "zusammenhang") || starts(at, with: "absicht") || starts(at, with: "angabe")
                || starts(at, with: "existenz") || matches(at, "tat") || starts(at, with: "verwick"))
    }
}

/// What a form of such a verb does and needs.
private struct GermanDeed: Sendable {
    var act: Act
    var isFinite = true
    var isParticiple = false
    /// What ends its clause: "warf … vor".
    var particle: UInt64?
    /// To condemn, which courts do as well.
    var isVerdict = false
    /// To welcome, which is done to guests as well.
    var isGreeting = false
    /// To warn of something.
    var isWarning = false
    /// To deny or to contest, which is done to matches as well.
    var isContest = false
}

/// The verbs by their forms; the words are a person's choice.
private let germanDeeds: HashTable<[GermanDeed]> = {
    var all = HashTable<[GermanDeed]>()
    func add(_ words: String, _ deed: GermanDeed) {
        forEachWord(of: words) { all[$0, default: []].append(deed) }
    }
    add("verurteilte verurteilten", GermanDeed(act: .condemn, isVerdict: true))
    add("verurteilt", GermanDeed(act: .condemn, isParticiple: true, isVerdict: true))
    add("kritisierte kritisierten kritisieren rügte rügten bemängelte bemängelten", GermanDeed(act: .condemn))
    add("kritisiert rügt gerügt bemängelt", GermanDeed(act: .condemn, isParticiple: true))
    add("lobte lobten loben lobt würdigte würdigten", GermanDeed(act: .praise))
    add("gelobt gewürdigt", GermanDeed(act: .praise, isFinite: false, isParticiple: true))
    add("würdigt", GermanDeed(act: .praise))
    add("begrüßte begrüßten begrüßen", GermanDeed(act: .praise, isGreeting: true))
    add("begrüßt", GermanDeed(act: .praise, isParticiple: true, isGreeting: true))
    add("bestritt bestreitet", GermanDeed(act: .deny, isContest: true))
    add("bestritten", GermanDeed(act: .deny, isParticiple: true, isContest: true))
    add("dementierte dementierten leugnete leugneten leugnet", GermanDeed(act: .deny))
    add("dementiert", GermanDeed(act: .deny, isParticiple: true))
    add("forderte forderten fordert fordern verlangte verlangten verlangen", GermanDeed(act: .demand))
    add("verlangt", GermanDeed(act: .demand, isParticiple: true))
    add("gefordert", GermanDeed(act: .demand, isFinite: false, isParticiple: true))
    add("drohte drohten droht drohen", GermanDeed(act: .threaten))
    add("gedroht", GermanDeed(act: .threaten, isFinite: false, isParticiple: true))
    add("warf warfen wirft", GermanDeed(act: .accuse, particle: foldedHash(of: "vor")))
    add("vorgeworfen", GermanDeed(act: .accuse, isFinite: false, isParticiple: true))
    add("wies wiesen weist", GermanDeed(act: .deny, particle: foldedHash(of: "zurück")))
    add("zurückgewiesen", GermanDeed(act: .deny, isFinite: false, isParticiple: true))
    add("lehnte lehnten lehnt", GermanDeed(act: .deny, particle: foldedHash(of: "ab")))
    add("abgelehnt", GermanDeed(act: .deny, isFinite: false, isParticiple: true))
    add("rief riefen ruft", GermanDeed(act: .demand, particle: foldedHash(of: "auf")))
    add("kündigte kündigten kündigt", GermanDeed(act: .state, particle: foldedHash(of: "an")))
    add("angekündigt", GermanDeed(act: .state, isFinite: false, isParticiple: true))
    add("bestätigte bestätigten", GermanDeed(act: .state))
    add("bestätigt", GermanDeed(act: .state, isParticiple: true))
    add("gab gaben gibt", GermanDeed(act: .state, particle: foldedHash(of: "bekannt")))
    add("gab gaben gibt", GermanDeed(act: .acknowledge, particle: foldedHash(of: "zu")))
    add("räumte räumten räumt", GermanDeed(act: .acknowledge, particle: foldedHash(of: "ein")))
    add("eingeräumt zugegeben", GermanDeed(act: .acknowledge, isFinite: false, isParticiple: true))
    add("warnte warnten warnt", GermanDeed(act: .state, isWarning: true))
    add("versprach versprachen verspricht", GermanDeed(act: .promise))
    add("versprochen zugesagt", GermanDeed(act: .promise, isFinite: false, isParticiple: true))
    add("sicherte sicherten sichert", GermanDeed(act: .promise, particle: foldedHash(of: "zu")))
    return all
}()

private let germanSpans = HashSet(
    words: "jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten"
)
private let germanVictims = HashSet(
    words: "tote todesopfer opfer verletzte verletzter menschenleben leben tribut toter schwerverletzte"
)
private let germanPenalties = HashSet(
    words: "gefängnis tode bewährung lebenslang lebenslanger lebenslänglich geldbuße jahren monaten haft"
)
private let germanMatters: [StaticString] = [
    "schritt", "plan", "urteil", "vorschlag", "beschluss", "abkommen", "initiative", "gesetz", "reform", "ergebnis",
    "verbot", "bericht", "einsatz", "zusage", "arbeit", "kehr", "abschluss", "wahl", "vertrag", "absage", "ende",
]
private let germanMatterWords = HashSet(
    words:
        "schritt plan urteil vorschlag beschluss reform ergebnis verbot bericht einsatz zusage arbeit wahl vertrag ende"
)
