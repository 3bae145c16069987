internal import NewsModel
internal import NewsText

/// Which words stand for people: "mayor", "nurses", "the crew", "Ada Quist".
///
/// One table lookup is behind all of them, `isPersonWord`. What is asked beyond it differs with who asks: one person whom
/// "she" may mean (`isPersonNoun`), people to whom something is done (`isPeople`), whoever can be sure of something
/// (`canHoldView`). `DeedReader.isSomebody` asks it of a phrase in a claim, `isActor` and `isPersonOrBody` of a speaker
/// in other languages.
extension TaggedText {
    /// A word for people by the tables of reporting and of clauses.
    func isPersonWord(_ at: Int) -> Bool { has(at, .person) || isClauseWord(at, .somebody) }

    /// "nurse", "statistician", "harbour master": a noun for one person.
    func isPersonNoun(_ at: Int) -> Bool {
        guard isWord(at), !has(at, [.body, .document, .speechNoun]) else { return false }
        return isPersonWord(at) || TaggedText.talkers.contains(text.hashes[at])
            || TaggedText.trades.contains { ends(at, with: $0) } && !TaggedText.noTrades.contains(text.hashes[at])
    }

    /// "patients", "him", "Ada Quist": people, who are admitted to a place, received, told or promised something.
    func isPeople(_ head: Int) -> Bool {
        if let type = typeOfName(head) { return type == .person }
        return isPersonWord(head) || has(head, [.audience, .reflexive]) || TaggedText.guests.contains(text.hashes[head])
    }

    /// "the mayor", "Norland", "miners": people, a body or a place, and no thing: who can be sure of something or rule it
    /// out.
    func canHoldView(_ phrase: Phrase) -> Bool {
        guard let first = phrase.tokens.first, let last = phrase.tokens.last else { return false }
        if phrase.tokens.count == 1, has(first, [.pronoun, .who]), !isName(first) {
            return has(first, [.human, .who]) || matches(first, "they")
        }
        if let type = typeOfName(last) { return [.person, .organization, .place, .group].contains(type) }
        if isCapital(last), last > first, isCapital(first) { return true }
        return phrase.tokens.contains { isPersonWord($0) || has($0, [.body, .spokesperson, .audience]) }
            || isPlurality(last)
    }

    /// "strikers", "councillors", "pianists": a plural that ends as nouns for people do.
    func isPlurality(_ at: Int) -> Bool { TaggedText.endings.contains { ends(at, with: $0) } }

    /// How plurals for people end.
    private static let endings: [StaticString] = ["ers", "ors", "ists", "ians", "men"]
    /// How nouns for one person end.
    private static let trades: [StaticString] = ["er", "or", "ist", "ian", "man", "woman"]

    /// "later", "water", "sector": what ends so and is nobody.
    private static let noTrades = HashSet(
        words: """
            later earlier sooner longer shorter higher lower larger smaller bigger greater older younger newer better \
            wider stronger closer cheaper deeper easier faster fewer former further harder heavier latter lesser \
            poorer richer safer slower weaker other another either neither rather never ever over under after whether \
            together however number paper matter summer winter october november december september water order power \
            quarter border river corner dinner supper tower motor sector factor floor error door mirror corridor \
            terror tractor computer counter center chapter character cover danger fever filter finger folder hunger \
            ladder layer ledger meter offer poster printer register shelter shower silver soccer tender theater \
            timber trailer transfer trigger weather wonder anger barrier butter calendar cancer career chamber \
            cluster container copper disaster disorder freighter frontier gender harbor helicopter humor indicator \
            interior exterior labor manner newsletter pepper pier pillar shoulder slaughter steamer sugar thunder \
            upper vapor wrapper
            """
    )

    /// Who asks in an interview, and who is asked without an office.
    static let talkers = HashSet(
        words: """
            presenter interviewer interviewee host moderator anchor journalist reporter correspondent caller narrator \
            teacher doctor nurse pilot guard clerk student professor farmer witness counsel interpreter translator speaker chair
            """
    )

    /// Who is admitted or welcomed somewhere, beside those of the tables.
    private static let guests = HashSet(
        words: """
            patients patient guest guests apprentices apprentice pupils pupil visitors visitor fans fan members trainees \
            delegations delegation migrants newcomers recruits girls boys
            """
    )
}
