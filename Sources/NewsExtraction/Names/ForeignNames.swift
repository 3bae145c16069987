internal import NewsModel
internal import NewsText

/// Names in Romance languages and Russian, where what the rules and the model know of English misleads them.
///
/// "C’est", "Añadió", "Hoy" and "El Gobierno" at the head of a sentence are no names; "Comisión de Pesca" is a body;
/// "Адвокат Раушан Бекова" is a person with an office, "Халвании Милена Драгович" a land and a person.
func adaptNames(
    to tongue: Tongue,
    title: (proposal: Proposal, text: AnnotatedText),
    text: (proposal: Proposal, text: AnnotatedText)
) -> (title: Proposal, text: Proposal) {
    guard let locatives = locatives[tongue] else { return (title.proposal, text.proposal) }
    let readers = [title, text].map { ForeignWords(table: tongue.table, tongue: tongue, text: $0.text) }
    var found = [title, text].map(\.proposal)
    for index in 0...1 { found[index].candidates = found[index].candidates.compactMap { readers[index].adapted($0) } }
    let places = readers[0].places(found[0].candidates, behind: locatives)
        .union(readers[1].places(found[1].candidates, behind: locatives))
    for index in 0...1 { readers[index].settle(places, &found[index].candidates) }
    return (found[0], found[1])
}

/// What the tables of a language say of the words of names in a text.
private struct ForeignWords {
    let table: WordTable
    let tongue: Tongue
    let text: AnnotatedText

    /// The candidate as the language has it; `nil` for what is no name.
    func adapted(_ candidate: Candidate) -> Candidate? {
        var new = candidate
        if isElided(new.tokens) { return nil }
        if opensSentence(new.tokens.lowerBound) {
            if new.tokens.count == 1, isWord(new.tokens.lowerBound) { return nil }
            // "El Gobierno" opens a sentence with an ordinary noun.
            if cutArticle(&new), new.tokens.count == 1, kinds(new.tokens.lowerBound).contains(.body) { return nil }
        }
        if tongue == .russian { cutOffice(&new) }
        let first = new.tokens.lowerBound
        if kinds(first).contains(.body), text.isCapital(first), new.type == .person || new.type == .other {
            new.type = .organization
            new.strength = 2
            new.title = nil
        }
        if new.tokens.count == 1, new.type == .person, text.text.flags[first].contains(.allCapitals),
            text.length(first) > 1
        {
            new.type = .organization
        }
        return new
    }

    /// The names that the text says something happens in: "à Varda", "en Santa Irene", "в Твери".
    func places(_ candidates: [Candidate], behind locatives: HashSet) -> Set<String> {
        var places: Set<String> = []
        for name in candidates where name.type == .place || name.type == .person && name.title == nil {
            let before = name.tokens.lowerBound - 1
            if before >= 0, !text.isCapital(before), locatives.contains(text.text.hashes[before]) {
                places.insert(text.string(name.tokens))
            }
        }
        return places
    }

    /// Makes places of them all, but for first names and a surname that stands behind one elsewhere.
    func settle(_ places: Set<String>, _ candidates: inout [Candidate]) {
        guard !places.isEmpty else { return }
        let surnames = Set(
            candidates.filter { $0.type == .person && $0.tokens.count > 1 }
                .map { text.text.hashes[$0.tokens.upperBound - 1] }
        )
        for index in candidates.indices where candidates[index].type == .person && candidates[index].title == nil {
            let tokens = candidates[index].tokens
            let isSurname = tokens.count == 1 && surnames.contains(text.text.hashes[tokens.lowerBound])
            let hasFirstName = !text.classes[tokens.lowerBound].isDisjoint(with: .firstName)
            if !isSurname, !hasFirstName, places.contains(text.string(tokens)) { candidates[index].type = .place }
        }
    }

    private func kinds(_ at: Int) -> WordKinds { table[text.text.hashes[at]].kinds }

    /// "C’est", "J’ai", "Qu’il": an elided word before one in lower case.
    private func isElided(_ tokens: Range<Int>) -> Bool {
        let mark = tokens.lowerBound + 1
        guard tongue == .french || tongue == .italian, mark + 1 < tokens.upperBound,
            text.mark(mark) == UInt8(ascii: "'"), !text.hasSpace(before: mark)
        else { return false }
        return text.text.flags[mark + 1].contains(.lowercase)
    }

    /// Whether a word in the tables, a verb or one that only grammar needs, stands here and no name that the lexicon has.
    private func isWord(_ at: Int) -> Bool {
        if openers.contains(text.text.hashes[at]) { return true }
        guard text.phrase(at: at) == nil, text.classes[at].isDisjoint(with: [.firstName, .anyPlace, .organization])
        else {
            return false
        }
        let kinds = kinds(at)
        let grammar: WordKinds = [
            .determiner, .pronoun, .adverb, .that, .who, .preposition, .coordinator, .subordinator, .auxiliary, .finite,
            .negation, .reflexive, .weekday,
        ]
        return !kinds.isDisjoint(with: grammar) || !kinds.isDisjoint(with: .cue) && kinds.isDisjoint(with: .person)
    }

    /// "El Gobierno", "Le Parlement": an article whose capital is that of the sentence; "El Salvador" is an entry.
    private func cutArticle(_ candidate: inout Candidate) -> Bool {
        let first = candidate.tokens.lowerBound
        guard candidate.tokens.count > 1, kinds(first).contains(.determiner), text.isWord(first + 1),
            text.phrase(at: first).map({ Int($0.end) <= first + 1 }) ?? true
        else { return false }
        candidate.tokens = first + 1..<candidate.tokens.upperBound
        return true
    }

    /// "Адвокат | Раушан Бекова", "Сам | Странд", "министр Халвании | Милена Драгович".
    private func cutOffice(_ candidate: inout Candidate) {
        while candidate.tokens.count > 1, let first = candidate.tokens.first, text.isWord(first + 1) {
            let kinds = kinds(first)
            let isOffice = kinds.contains(.person) && candidate.tokens.count > 2
            // "президента РФ | Иван Седов", but "глава ЦБ Иван Седов" is one speaker
            let isCut =
                endsInGenitive(first)
                || text.text.flags[first].contains(.allCapitals) && first > 0
                    && !self.kinds(first - 1).contains(.person)
            let isLand =
                candidate.tokens.count > 2 && isCut && first > 0 && text.isWord(first - 1) && !text.isCapital(first - 1)
            guard isOffice || isLand || openers.contains(text.text.hashes[first]) || kinds.contains(.adverb) else {
                return
            }
            if isOffice { candidate.title = first..<first + 1 }
            candidate.tokens = first + 1..<candidate.tokens.upperBound
            if isLand || isOffice { candidate.type = .person }
        }
    }

    /// A genitive in -ии or -ы, which no first name in the nominative has.
    private func endsInGenitive(_ at: Int) -> Bool {
        let word = text.bytes(at)
        return word.count > 6 && (word.suffix(4).elementsEqual("ии".utf8) || word.suffix(2).elementsEqual("ы".utf8))
    }

    private func opensSentence(_ at: Int) -> Bool {
        guard at > 0, !text.text.flags[at].contains(.lineBefore) else { return true }
        return !text.isWord(at - 1) && text.mark(at - 1) != UInt8(ascii: ",") && text.mark(at - 1) != UInt8(ascii: "(")
            && text.mark(at - 1) != UInt8(ascii: "'")
    }
}

/// Words that open sentences and that no table of speech needs.
private let openers = HashSet(
    words: """
        cela ceci ça chacun aucun aucune certains certaines quelques rétabli c sa son ses uno una hoy nadie ninguno \
        ninguna algunos directivos otros nessuno alcuni ogni ninguém alguns outro сам сама сами этот эта это эти все
        """
)

/// Prepositions that stand before places; Spanish and Italian "a" stand before persons too.
private let locatives: [Tongue: HashSet] = [
    .french: HashSet(words: "à en"),
    .spanish: HashSet(words: "en"),
    .portuguese: HashSet(words: "em"),
    .italian: HashSet(words: "in"),
    .russian: HashSet(words: "в во из"),
]
