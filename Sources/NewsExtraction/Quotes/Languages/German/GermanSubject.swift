internal import NewsModel
internal import NewsText

/// Who acts in a German clause: its finite verb stands second, and articles tell the subject from the object.
extension TaggedText {
    /// The subject of the clause around a verb of reporting, up to `high`; a verb at the end of its clause may have a
    /// quotation before it, which begins at `mark`.
    func germanSubject(ofCue cue: Int, _ sentence: Range<Int>, to high: Int, mark: Int? = nil, depth: Int = 0)
        -> Phrase?
    {
        var low = clauseStart(mark ?? cue, sentence)
        while low < cue, isComma(low) { low += 1 }
        if low > sentence.lowerBound, has(low, .subordinator), !isName(low), cue > low + 1, isComma(cue - 1) {
            // "Auf die Frage, ob er geht, antwortete X": the clause before the comma is another one.
            low = sentence.lowerBound
        }
        let isFinal = cue + 1 >= text.count || !isWord(cue + 1) || isQuoted(cue + 1)
        let finite = isFinal ? auxiliary(of: cue, low, mark ?? cue) : cue
        if low < finite, has(low, .subordinator), !isName(low), finite == cue,
            let verb = (low..<cue).first(where: { isComma($0) && opensMainClause($0 + 1) })
        {
            // "Als X kam, schlug er zu und nannte ihn …"
            if let subject = germanSubject(behind: verb + 1, cue) { return subject }
        }
        if low < finite, has(low, .subordinator), !isName(low), isFinal || low > sentence.lowerBound {
            return subjectBehind(low + 1, cue)
        }
        if low < finite, has(low, .cue), !isCapital(low) {
            // "…, sagte X und nannte es …"
            if let subject = germanSubject(behind: low, finite) { return subject }
        }
        if finite > low + 1, has(finite - 1, .coordinator), depth < 2,
            let verb = (low..<finite - 1).last(where: {
                !isQuoted($0) && has($0, [.cue, .finite, .auxiliary]) && !isCapital($0) && !isName($0)
            }), let shared = germanSubject(ofCue: verb, sentence, to: finite - 1, depth: depth + 1)
        {
            return shared
        }
        let right = germanSubject(behind: finite, high)
        guard let left = field(before: finite, low) else { return right ?? adjacent(finite, low) ?? noble(finite, low) }
        guard let right else { return left }
        let first = right.tokens.lowerBound
        if right.tokens.count == 1, has(first, .male), !isName(first) { return right }
        if has(cue, .quoted), isNamed(right), isActor(right) { return right }
        if !has(cue, [.takesObject, .takesLabel]), isNamed(right), isActor(right), !isHuman(left) { return right }
        if left.tokens.count == 1, has(left.tokens.lowerBound, .determiner) { return right }
        // An object may stand first: "Diese Zahlen nannte der Minister"; "Den Bericht …" is none by its article.
        guard has(cue, [.takesObject, .takesLabel, .needsParticle]), !isActor(left), isActor(right) else { return left }
        return matches(first, "der") || isNamed(right) && isName(first) && !has(cue, .takesLabel) ? right : left
    }

    /// "Von der Heide sagte": a name that begins like a phrase, where nothing else can be the subject.
    private func noble(_ finite: Int, _ low: Int) -> Phrase? {
        guard finite > low + 1, finite - low <= 4, has(low, .of), isCapital(low), isCapital(finite - 1) else {
            return nil
        }
        return Phrase(tokens: low..<finite, whole: low..<finite)
    }

    /// Whether a finite verb may stand here: a word in lower case that opens no clause or phrase of its own.
    private func opensMainClause(_ at: Int) -> Bool {
        at < text.count && isWord(at) && !isCapital(at) && !isQuoted(at)
            && !has(at, [.subordinator, .preposition, .determiner, .pronoun, .adverb, .coordinator, .who])
    }

    private func isNamed(_ phrase: Phrase) -> Bool {
        phrase.tokens.last.map { isName($0) && isSurely(name(at: $0)) } ?? false
    }

    private func isHuman(_ phrase: Phrase) -> Bool {
        isName(phrase.tokens.lowerBound)
            || phrase.tokens.contains {
                isName($0) && isPerson(name(at: $0)) || has($0, [.person, .human])
                    || isCapital($0) && isOffice($0)
            }
    }

    /// A person by more than one capital, which every German noun has.
    func isSurely(_ name: Name) -> Bool {
        name.type == .person && (name.tokens.count > 1 || name.isAlias)
            && !name.tokens.contains { has($0, .determiner) && $0 > name.tokens.lowerBound && !has($0 - 1, .of) }
    }

    /// Whether a preposition begins a phrase here: "von der Heide" is a name, "Gegenüber" at the head of a sentence none.
    private func isPreposition(_ at: Int) -> Bool {
        has(at, .preposition) && !(isName(at) && has(at, .of))
    }

    /// The auxiliary that a participle at the end of its clause belongs to, else the verb itself.
    private func auxiliary(of cue: Int, _ low: Int, _ edge: Int) -> Int {
        guard !ends(cue, with: "te") else { return cue }
        var at = edge - 1
        while at >= low, edge - at < 30, !isQuoted(at) {
            if has(at, .auxiliary), !isName(at), !isCapital(at) || at == low { return at }
            at -= 1
        }
        return cue
    }

    /// The subject behind a finite verb: the first noun phrase there that is no object by its article.
    func germanSubject(behind finite: Int, _ high: Int) -> Phrase? {
        var start = finite + 1
        // "sagte ihm der Minister", "sagte am Montag der Minister"
        for _ in 0..<3 {
            guard start < high, !isQuoted(start), isWord(start) else { break }
            if has(start, .oblique) {
                start = isLone(start) ? start + 1 : subject(after: start, to: high)?.tokens.upperBound ?? high
            } else if isPreposition(start), start + 1 < high {
                start = subject(after: start + 1, to: high)?.tokens.upperBound ?? start + 1
            } else {
                break
            }
        }
        guard start < text.count else { return nil }
        if matches(start, "es") { return subjectBehind(start, high) }
        return subjectBehind(start, high).flatMap { isNominative($0) ? $0 : nil }
    }

    /// The subject in the field before the finite verb: all of it, or the words that open it.
    private func field(before finite: Int, _ low: Int) -> Phrase? {
        guard low < finite else { return nil }
        if let left = adjacent(finite, low), isNominative(left) {
            let first = left.whole.lowerBound
            if first == low || first > low && has(first - 1, .coordinator) { return left }
        }
        var start = low
        while start < finite, has(start, [.adverb, .coordinator]), !isName(start) { start += 1 }
        guard start < finite, !isQuoted(start), isWord(start), !isPreposition(start),
            !has(start, [.subordinator, .finite]) || isName(start), let phrase = subjectBehind(start, finite),
            isNominative(phrase)
        else { return nil }
        return phrase
    }

    private func adjacent(_ finite: Int, _ low: Int) -> Phrase? {
        low < finite ? subjectBefore(finite, from: low).flatMap { isNominative($0) ? $0 : nil } : nil
    }

    /// Whether a German noun phrase ends before a token: a word in lower case behind a noun, or an article in no genitive.
    func endsGermanPhrase(_ at: Int) -> Bool {
        guard isCapital(at - 1), !has(at - 1, .determiner), isWord(at - 1), !isCapital(at) else { return false }
        if has(at, .determiner) { return !(ends(at, with: "r") || ends(at, with: "es")) }
        return !has(at, [.preposition, .coordinator, .of])
    }

    /// A pronoun that is an object: "ihm", "sich".
    private func isLone(_ at: Int) -> Bool { has(at, .oblique) && !has(at, .determiner) }

    private func isNominative(_ phrase: Phrase) -> Bool {
        phrase.tokens.first.map { !isPreposition($0) && !has($0, .oblique) } ?? false
    }

    /// The first words of a clause that name somebody who can speak and are its subject by their article.
    func actor(in clause: Range<Int>) -> Phrase? {
        var at = clause.lowerBound
        let high = clause.upperBound
        while at < high {
            if isQuoted(at) {
                at = max(at + 1, quotation(at: at).tokens.upperBound)
                continue
            }
            guard isWord(at) else {
                at += 1
                continue
            }
            let isOblique = isPreposition(at) || has(at, .oblique) || has(at, .subordinator) && !isName(at)
            if isOblique {
                at = has(at, .subordinator) ? at + 1 : skipped(at, high)
                continue
            }
            guard isName(at) || isCapital(at) || has(at, [.determiner, .human]),
                let phrase = subject(after: at, to: high)
            else {
                at += 1
                continue
            }
            if isActor(phrase) { return phrase }
            at = max(at + 1, phrase.tokens.upperBound)
        }
        return nil
    }

    /// Behind the noun phrase of a preposition or an object.
    private func skipped(_ at: Int, _ high: Int) -> Int {
        let start = has(at, .preposition) || isLone(at) ? at + 1 : at
        guard start < high, !isLone(at) || has(at, .preposition) else { return start }
        return max(at + 1, subject(after: start, to: high)?.tokens.upperBound ?? start)
    }

    /// Whether the head of a phrase can speak: a person or body by name, by office, or a pronoun for one.
    func isActor(_ phrase: Phrase) -> Bool {
        let tokens = phrase.tokens
        guard let first = tokens.first else { return false }
        if tokens.count == 1, has(first, .human), !isName(first) { return true }
        var at = first
        while at < tokens.upperBound {
            // "die Kritik des Ministers": not what stands in the genitive or behind a preposition.
            if at > first, has(at, [.determiner, .preposition]), !isName(at), isCapital(at - 1),
                !has(at - 1, .determiner)
            {
                return false
            }
            if isName(at) {
                let name = name(at: at)
                if isSurely(name) { return true }
                let isBody = name.type == .organization
                if isBody, text.flags[at].contains(.allCapitals) || !has(at - 1, .determiner) { return true }
            }
            if has(at, [.person, .body, .document]) || isCapital(at) && isOffice(at) { return true }
            at += 1
        }
        return false
    }

    /// Whether a German noun is somebody's office or a body by how it ends: "Bundesinnenminister", "Landesregierung".
    func isOffice(_ at: Int) -> Bool {
        let word = text.bytes[Int(text.starts[at])..<Int(text.ends[at])]
        return word.count > 5 && isGermanOffice(word, orWhole: false)
    }
}

/// Whether a German noun ends like one for an office or a body; `orWhole` where it may be no more than that.
func isGermanOffice(_ word: ArraySlice<UInt8>, orWhole: Bool) -> Bool {
    guard let first = word.first, let last = word.last else { return false }
    return germanOffices[Int(last & 0x1F)].contains { office in
        if office.count < word.count { return word.suffix(office.count).elementsEqual(office) }
        return orWhole && office.count == word.count && office.first == first | 0x20
            && word.dropFirst().elementsEqual(office.dropFirst())
    }
}

/// Ends of German nouns for people in an office and for bodies; the words are a person's choice.
private let germanOffices: [[[UInt8]]] = byLastLetter(
    """
    minister ministerin sprecher sprecherin präsident präsidentin kanzler kanzlerin vorsitzende vorsitzender chef chefin \
    leiter leiterin meister meisterin sekretär sekretärin direktor direktorin experte expertin experten anwalt anwältin \
    richter richterin politiker politikerin politikern beauftragte beauftragter abgeordnete abgeordneter führer trainer \
    schützer kritiker forscher wissenschaftler händler vertreter vertreterin inhaber gegner bischof kommissar kommissarin \
    gründer gründerin ermittler betreiber veranstalter organisation regierung ministerium behörde partei fraktion kommission \
    verband gewerkschaft gericht verein polizei anwaltschaft senat konzern zeitung magazin agentur parlament institut komitee gesellschaft union stiftung akademie universität hochschule club klub liga firma \
    hersteller verlag sender bündnis initiative ausschuss kammer gruppe kirche bundesamt landesamt innen kollegen bürger \
    anwohner demonstranten beamter beamte offizier kommandeur kapitän professor professorin forscherin historiker ökonom \
    volkswirt analyst analysten journalist journalistin reporter redakteur autor autorin regisseur manager managerin \
    unternehmer rat senator botschafter diplomat unterhändler verteidiger polizist armee wehr amt verwaltung bank \
    reederei bewohner lehrer lehrerin arzt ärztin mann frau landwirt spieler
    """
)

/// The words of a list by the last five bits of their last byte.
private func byLastLetter(_ list: String) -> [[[UInt8]]] {
    var found = [[[UInt8]]](repeating: [], count: 32)
    for word in list.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
        if let last = word.last { found[Int(last & 0x1F)].append(Array(word)) }
    }
    return found
}
