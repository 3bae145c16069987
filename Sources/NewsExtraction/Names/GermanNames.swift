internal import NewsModel
internal import NewsText

/// Names in German, which writes every noun with a capital: leaves out the nouns that are none.
///
/// A noun that stands behind an article in the text is no name, nor one that stands there once and that the lexicon does
/// not have; "Staudamm von Velin" is a noun and a place, "Hydrologin Marlies Egger" a person with an office.
func settleGermanNames(
    title: (proposal: Proposal, text: AnnotatedText),
    text: (proposal: Proposal, text: AnnotatedText)
) -> (title: Proposal, text: Proposal) {
    var uses = NounUses()
    uses.count(in: title.text)
    uses.count(in: text.text)
    let readers = [title, text].map { GermanNouns(uses: uses, text: $0.text) }
    var found = [title, text].map(\.proposal)
    for index in 0...1 { found[index].candidates = found[index].candidates.flatMap { readers[index].parts(of: $0) } }
    var surnames = HashSet()
    for index in 0...1 { readers[index].addSurnames(found[index].candidates, to: &surnames) }
    for index in 0...1 { found[index].candidates.removeAll { readers[index].isNoun($0, surnames) } }
    return (found[0], found[1])
}

/// How often words with a capital stand behind an article, and how often without.
private struct NounUses {
    /// Words that an article or "im", "zum" shows to be nouns.
    var nouns = HashSet()
    /// How often each word stands without one.
    var bare = HashTable<Int>()

    mutating func count(in text: AnnotatedText) {
        let table = Tongue.german.table
        for at in 0..<text.count where text.isWord(at) && text.isCapital(at) {
            let hash = text.text.hashes[at]
            // "die Europäische Union": the noun comes yet.
            let isBeforeNoun =
                at + 1 < text.count && text.isWord(at + 1) && text.isCapital(at + 1) && isNameAdjective(at, in: text)
            var before = at - 1
            if before > 0, isAdjective(before, in: text) { before -= 1 }
            if !isBeforeNoun, before >= 0, text.isWord(before), !text.text.flags[at].contains(.lineBefore),
                isArticle(before, table, in: text)
            {
                nouns.insert(hash)
            } else {
                bare[hash, default: 0] += 1
            }
        }
    }

    private func isArticle(_ at: Int, _ table: WordTable, in text: AnnotatedText) -> Bool {
        contractions.contains(text.text.hashes[at])
            || !table[text.text.hashes[at]].kinds.isDisjoint(with: [.determiner, .oblique])
    }

    /// Whether a word in lower case has the ending of an adjective before a noun.
    private func isAdjective(_ at: Int, in text: AnnotatedText) -> Bool {
        guard text.isWord(at), !text.isCapital(at), text.length(at) > 4 else { return false }
        let endings: [StaticString] = ["en", "em", "er", "es", "te", "he", "ne", "ge", "ue", "le", "re"]
        return endings.contains { text.ends(at, with: $0, behind: 3) }
    }

    /// "Europäische", "Technischen": an adjective whose capital makes it part of a name.
    private func isNameAdjective(_ at: Int, in text: AnnotatedText) -> Bool {
        let endings: [StaticString] = [
            "sche", "schen", "scher", "sches", "schem", "liche", "lichen", "licher",
        ]
        return endings.contains { text.ends(at, with: $0, behind: 2) }
    }
}

/// Tells the nouns among the names of one German text.
private struct GermanNouns {
    let uses: NounUses
    let text: AnnotatedText

    private static let table = Tongue.german.table

    /// The names in a candidate: without words of grammar and offices, and what stands behind "von".
    func parts(of candidate: Candidate) -> [Candidate] {
        let low = candidate.tokens.lowerBound
        // "Über" and "Mit" are no companies and no institutes.
        let isWord = candidate.tokens.count == 1 && opensNoName(low) && !text.text.flags[low].contains(.allCapitals)
        if isEntry(candidate.tokens), !isWord { return [candidate] }
        var new = candidate
        while let first = new.tokens.first, opensNoName(first), !isNoble(new.tokens) {
            guard new.tokens.count > 1 else { return [] }
            new.tokens = first + 1..<new.tokens.upperBound
            while let mark = new.tokens.first, !text.isWord(mark), new.tokens.count > 1 {
                new.tokens = mark + 1..<new.tokens.upperBound
            }
            // "In | Deutschland"
            if isEntry(new.tokens) { return [NameTyping(text: text).candidate(new.tokens, title: nil)] }
        }
        if isNoble(new.tokens) { return [new] }
        if let link = new.tokens.first(where: { isLink($0, new.tokens) }) {
            return split(new, at: link)
        }
        cutOffice(&new)
        return [new]
    }

    /// "Von der Heide" at the head of a sentence.
    private func isNoble(_ tokens: Range<Int>) -> Bool {
        tokens.count > 2 && text.text.hashes[tokens.lowerBound] == NameWord.von
            && text.classes[tokens.lowerBound + 1].contains(.nameParticle)
    }

    /// A word in lower case inside a name, but for "al-" before its noun.
    private func isLink(_ at: Int, _ tokens: Range<Int>) -> Bool {
        text.isWord(at) && !text.isCapital(at)
            && !(at + 1 < tokens.upperBound && text.mark(at + 1) == UInt8(ascii: "-"))
    }

    /// "Miriam Tauber | von der Universität Kassel", "Staudamm von | Velin"; "Ursula von der Heide" is one.
    private func split(_ candidate: Candidate, at link: Int) -> [Candidate] {
        let first = candidate.tokens.lowerBound
        let left = first..<link
        // "Karl-Theodor zu Velt" has one word before it.
        if left.dropFirst().contains(where: { text.hasSpace(before: $0) }) {
            var new = candidate
            new.tokens = left
            cutOffice(&new)
            return [new]
        }
        let isPerson = !text.classes[first].isDisjoint(with: .firstName) || candidate.title != nil
        if isPerson || !text.classes[first].isDisjoint(with: [.orgHead, .lawHead, .eventHead]) { return [candidate] }
        if isGermanOffice(text.bytes(first), orWhole: true), candidate.type == .organization { return [candidate] }
        guard text.text.hashes[link] == NameWord.von else { return [] }
        var right = link
        while right < candidate.tokens.upperBound, !text.isCapital(right) { right += 1 }
        guard right < candidate.tokens.upperBound, !uses.nouns.contains(text.text.hashes[right]) else { return [] }
        var new = candidate
        new.tokens = right..<candidate.tokens.upperBound
        new.type = .place
        new.strength = 2
        new.title = nil
        return [new]
    }

    /// "Hydrologin | Marlies Egger", "Englands Kapitän | Jörn Velt", "Autobauer | Brannock": what stands before a name.
    ///
    /// "Staatsanwaltschaft Velmark", "Stiftung Warentest" are bodies with all their words.
    private func cutOffice(_ candidate: inout Candidate) {
        let tokens = candidate.tokens
        guard candidate.type != .organization, let first = tokens.first, tokens.count > 1, text.isWord(first + 1),
            text.classes[first].isDisjoint(with: .firstName), !text.text.flags[first].contains(.allCapitals)
        else { return }
        if let name = tokens.dropFirst().dropLast().first(where: { !text.classes[$0].isDisjoint(with: .firstName) }),
            isOffice(name - 1)
        {
            candidate.tokens = name..<tokens.upperBound
            candidate.title = (candidate.title?.lowerBound ?? first)..<name
            candidate.type = .person
        } else if isBody(first) {
            candidate.type = .organization
        } else if isGermanOffice(text.bytes(first), orWhole: true) {
            candidate.tokens = first + 1..<tokens.upperBound
            candidate.title = first..<first + 1
        } else if uses.nouns.contains(text.text.hashes[first]) {
            candidate.tokens = first + 1..<tokens.upperBound
        }
    }

    /// Whether a noun before a first name is what somebody is.
    private func isOffice(_ at: Int) -> Bool {
        guard text.isWord(at), !isBody(at) else { return false }
        let endings: [StaticString] = ["er", "in", "ist", "oge", "eur", "chef", "nom", "ant", "ent"]
        return uses.nouns.contains(text.text.hashes[at]) || isGermanOffice(text.bytes(at), orWhole: true)
            || text.classes[at].isDisjoint(with: .anyPerson)
                && endings.contains { text.ends(at, with: $0, behind: 4) }
    }

    private func isBody(_ at: Int) -> Bool {
        let word = text.bytes(at)
        return bodies.contains {
            $0.count <= word.count && word.suffix($0.count - 1).elementsEqual($0.dropFirst())
                && word[word.endIndex - $0.count] | 0x20 == $0[0]
        }
    }

    /// Adds the last words of persons named in full, by which they are known further on.
    func addSurnames(_ candidates: [Candidate], to surnames: inout HashSet) {
        for name in candidates where name.type == .person && (name.tokens.count > 1 || name.title != nil) {
            surnames.insert(text.text.hashes[name.tokens.upperBound - 1])
        }
    }

    /// Whether a word alone is an ordinary noun.
    func isNoun(_ candidate: Candidate, _ surnames: HashSet) -> Bool {
        let first = candidate.tokens.lowerBound
        guard candidate.tokens.count == 1, candidate.title == nil, !text.text.flags[first].contains(.allCapitals) else {
            return false
        }
        let hash = text.text.hashes[first]
        if surnames.contains(hash) { return false }
        let hasArticle = uses.nouns.contains(hash)
        if isEntry(candidate.tokens) { return hasArticle && text.classes[first].isDisjoint(with: sure) }
        if hasArticle { return true }
        if !text.classes[first].isDisjoint(with: .firstName) { return false }
        // "der Staudamm von | Velin"
        if candidate.type == .place, candidate.strength == 2, !hasNounEnding(first) { return false }
        return uses.bare[hash, default: 0] < (hasNounEnding(first) ? 3 : 2)
    }

    /// Whether the lexicon has all of the words for a place, a body, an event, a law or a people.
    private func isEntry(_ tokens: Range<Int>) -> Bool {
        let low = tokens.lowerBound
        let classes =
            text.phrase(at: low).map { Int($0.end) == tokens.upperBound ? $0.classes : [] }
            ?? (tokens.count == 1 ? text.classes[low] : [])
        return !classes.isDisjoint(with: sure.union(.city))
    }

    /// Whether a capital is that of a sentence, or of a number before a noun.
    private func opensNoName(_ at: Int) -> Bool {
        guard text.isWord(at) else { return false }
        let kinds = Self.table[text.text.hashes[at]].kinds
        let grammar: WordKinds = [
            .determiner, .pronoun, .adverb, .that, .preposition, .coordinator, .subordinator, .auxiliary, .oblique,
            .negation, .weekday, .question,
        ]
        if text.classes[at].contains(.nameParticle), text.text.flags[at].contains(.capital), at > 0, text.isWord(at - 1)
        {
            return false
        }
        return !kinds.isDisjoint(with: grammar) || measures.contains(text.text.hashes[at])
    }

    private func hasNounEnding(_ at: Int) -> Bool {
        let endings: [StaticString] = ["ung", "heit", "keit", "schaft", "tion", "nis", "tum", "ling", "en", "er"]
        return endings.contains { text.ends(at, with: $0, behind: 3) }
    }
}

/// Classes of the lexicon that an article before a word does not take away.
private let sure: WordClass = [.country, .place, .organization, .agency, .event, .law, .group, .demonym]
/// Prepositions with an article in them.
private let contractions = HashSet(words: "am im zum zur vom beim ins ans aufs fürs")
/// Nouns that count, and words that open sentences and that no table of speech has.
private let measures = HashSet(
    words: """
        millionen milliarden tausend hundert uhr jahre jahren tage tagen stunden minuten wochen monate prozent \
        euro liter \
        meter kilometer tonnen vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn \
        fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dann über seinen ihren deren dessen einen \
        wer was wo wie wenn ob doch denn etwa rund fast knapp mehr ganz alle alles nichts niemand jemand
        """
)

/// Ends of German nouns for bodies that their place or name follows.
private let bodies: [[UInt8]] = """
    schaft stiftung zeitung ministerium präsidium agentur behörde partei regierung institut gericht amt verband verein \
    konzern magazin portal sender gruppe kommission komitee organisation reederei polizei universität bank club klub \
    liga firma verlag labor bündnis initiative fraktion hochschule klinik airline werft unternehmen
    """.listedWords.map { Array($0.utf8) }
